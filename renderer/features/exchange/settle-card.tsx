/** One field with several versions: what it was, who made what of it, and what is to stand. */

import { Button } from '@mantine/core';
import { IconCheck, IconCornerDownLeft, IconLock } from '@tabler/icons-react';
import { memo, useId } from 'react';
import { splitRef } from '../../../shared/plan/plan.ts';
import { collectionSpec, fieldSpec } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { visibleMarks } from '../../app/conflict/visible-marks.ts';
import { useLockReason } from '../../app/field/lock-reason.ts';
import { valueWords } from '../../app/field/value-words.ts';
import { usePermission } from '../../state/pen.ts';
import { goToRoom } from '../../state/route.ts';
import { useNames } from '../../state/use-names.ts';
import { openHistory } from '../../state/view-state.ts';
import { JointMark } from '../../ui/joint-mark.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Tag } from '../../ui/tag.tsx';
import { WordButton } from '../../ui/word-button.tsx';
import { type CardChoice, choicesOf } from './card-choices.ts';
import { cardLead, choiceShort, settledWords } from './card-words.ts';
import { ChoiceCard } from './choice-card.tsx';
import { type DeckCard, isNews } from './deck.ts';
import { KeptWords } from './kept-words.tsx';
import classes from './settle-card.module.css';
import { choose, settleCard, useSettleStore } from './settle-store.ts';
import { ThirdWords } from './third-words.tsx';
import { useCardKeys } from './use-card-keys.ts';

export interface SettleCardProps {
	readonly dealt: DeckCard;
	/** From 1. */
	readonly number: number;
}

export const SettleCard = memo(function SettleCard({ dealt, number }: SettleCardProps) {
	const { key, card, settled } = dealt;
	const names = useNames();
	const titleId = useId();
	const choices = choicesOf(card);
	const inHand = useSettleStore((store) => store.chosen[key]);
	const isWriting = useSettleStore((store) => store.writing[key] !== undefined);
	const permission = usePermission(card.record, card.field);
	const reason = useLockReason(permission);
	// Whether a frozen field can be settled the core has said already: both wrote before they knew of the yes.
	const penReason = permission.may || permission.why === 'frozen' ? null : (reason ?? null);
	const locked = settled !== null ? null : (card.locked ?? penReason);
	const isOpen = settled === null && locked === null;
	const chosen = settled === null ? inHand : settled.how;
	const keys = useCardKeys({ dealt, choices, isOpen });
	const lead = settled === null ? cardLead(card, names) : null;
	return (
		<section
			ref={keys.card}
			className={classes.card}
			data-card={key}
			data-state={settled !== null ? 'settled' : locked !== null ? 'locked' : 'open'}
			aria-labelledby={titleId}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: the card takes the keys 1 2 3 and E
			tabIndex={0}
			onKeyDown={keys.onKeyDown}
		>
			<header className={classes.head}>
				<span className={classes.number}>{number}</span>
				<div className={classes.title}>
					<h2 id={titleId}>{card.title}</h2>
					<span className={classes.field}>
						{term(card.label)}, {term(collectionSpec(splitRef(card.record).collection)?.plural ?? card.noun)}
					</span>
				</div>
				<StateMark dealt={dealt} locked={locked} />
			</header>
			{lead !== null && (
				<p className={classes.lead}>
					{lead}{' '}
					{card.kind === 'removed' && (
						<WordButton onClick={() => openHistory(card.record)}>{say('See what was written in it')}</WordButton>
					)}
				</p>
			)}
			<div
				role="radiogroup"
				aria-label={say('Versions of {label}', { label: term(card.label) })}
				className={classes.choices}
				data-count={choices.length}
			>
				{choices.map((choice, at) => (
					<ChoiceCard
						key={choice.key}
						card={card}
						choice={choice}
						choices={choices}
						isChosen={chosen === choice.key}
						isStop={chosen === choice.key || (chosen === undefined && at === 0)}
						disabled={!isOpen}
						group={titleId}
						onChoose={() => {
							if (isOpen) choose(key, choice.key);
						}}
					/>
				))}
			</div>
			<footer className={classes.foot}>
				<JointMark />
				{!isNews(card) && <b>{say('Result')}</b>}
				{locked !== null && <span className={classes.reason}>{locked}</span>}
				{settled === null && isNews(card) && (
					<WordButton onClick={() => goToRoom('plan', { select: card.record })}>
						{say('Go to this {noun}', { noun: term(card.noun) })}
					</WordButton>
				)}
				{settled?.how === 'elsewhere' && isWriting && <KeptWords dealt={dealt} />}
				{settled !== null && !(settled.how === 'elsewhere' && isWriting) && (
					<>
						<ResultValue dealt={dealt} />
						<span className={classes.note}>{settledWords(settled, card, choices, names)}</span>
					</>
				)}
				{isOpen && isWriting && <ThirdWords dealt={dealt} choices={choices} onLeave={keys.focus} />}
				{isOpen && !isWriting && (
					<Pick choices={choices} chosen={chosen} canWrite={keys.canWrite} onWrite={keys.writeThird} cardKey={key} />
				)}
			</footer>
		</section>
	);
});

function StateMark({ dealt: { settled, card }, locked }: { readonly dealt: DeckCard; readonly locked: string | null }) {
	if (settled !== null)
		return (
			<span className={classes.settled}>
				<IconCheck size="0.875rem" stroke={2} aria-hidden /> {say('settled')}
			</span>
		);
	if (isNews(card)) return <Tag kind="line">{say('to read')}</Tag>;
	if (locked !== null)
		return (
			<span className={classes.locked}>
				<IconLock size="0.875rem" stroke={1.6} aria-hidden /> {say('not yours to settle')}
			</span>
		);
	return <Tag kind="open">{say('to settle')}</Tag>;
}

function ResultValue({ dealt: { card, settled } }: { readonly dealt: DeckCard }) {
	if (settled === null || settled.how === 'elsewhere') return null;
	if (card.kind === 'removed' || card.kind === 'moved and removed')
		return <span className={classes.value}>{settled.value === true ? say('Removed') : say('Kept|not removed')}</span>;
	const spec = fieldSpec(splitRef(card.record).collection, card.field);
	return (
		<span className={classes.value} data-voice={card.field === 'agreedText' ? 'serif' : undefined}>
			{visibleMarks(valueWords(spec, settled.value, card.record))}
		</span>
	);
}

interface PickProps {
	readonly cardKey: string;
	readonly choices: readonly CardChoice[];
	readonly chosen: string | undefined;
	readonly canWrite: boolean;
	readonly onWrite: () => void;
}

/** Which key takes what; once something is in hand, the way to let it stand. */
function Pick({ cardKey, choices, chosen, canWrite, onWrite }: PickProps) {
	const names = useNames();
	const busy = useSettleStore((store) => store.busy === cardKey);
	const inHand = choices.find(({ key }) => key === chosen);
	return (
		<>
			<span className={classes.keys}>
				<span className={classes.note}>{say('Choose')}</span>
				{choices.map((choice) => (
					<span key={choice.key}>
						<Kbd keys={choice.key} /> {choiceShort(choice, choices, names)}
					</span>
				))}
				{canWrite && (
					<button type="button" className={classes.write} onClick={onWrite}>
						<Kbd keys="e" /> {say('write your own')}
					</button>
				)}
			</span>
			<span className={classes.grow} />
			{inHand && (
				<Button
					color="j"
					variant="filled"
					loading={busy}
					rightSection={<IconCornerDownLeft size="0.875rem" stroke={1.8} aria-hidden />}
					onClick={() => void settleCard(cardKey, inHand.value, inHand.key)}
				>
					{say('Let it stand')}
				</Button>
			)}
		</>
	);
}
