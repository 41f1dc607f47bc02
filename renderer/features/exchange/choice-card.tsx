import { Radio } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import type { ConflictCard } from '../../../shared/contract/exchange.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { fieldSpec } from '../../../shared/plan/schema.ts';
import { say } from '../../../shared/words/spoken.ts';
import { Difference } from '../../app/conflict/difference.tsx';
import { PenMark } from '../../app/conflict/versions.tsx';
import { visibleMarks } from '../../app/conflict/visible-marks.ts';
import { NOTHING, valueWords } from '../../app/field/value-words.ts';
import { useNames } from '../../state/use-names.ts';
import { type CardChoice, heldAgainst } from './card-choices.ts';
import { choiceHead, choiceMeta } from './card-words.ts';
import classes from './choice-card.module.css';

export interface ChoiceCardProps {
	readonly card: ConflictCard;
	readonly choice: CardChoice;
	readonly choices: readonly CardChoice[];
	readonly isChosen: boolean;
	/** The one of them that Tab stops at. */
	readonly isStop: boolean;
	readonly disabled: boolean;
	/** Names the choices that belong together. */
	readonly group: string;
	readonly onChoose: () => void;
}

/** One version: whose it is, when it was written and where, and its words. */
export function ChoiceCard({ card, choice, choices, isChosen, isStop, disabled, group, onChoose }: ChoiceCardProps) {
	const names = useNames();
	return (
		<Radio.Card
			name={group}
			checked={isChosen}
			onClick={onChoose}
			className={classes.choice ?? ''}
			data-party={choice.party ?? 'none'}
			data-chosen={isChosen || undefined}
			tabIndex={isStop && !disabled ? 0 : -1}
			aria-disabled={disabled || undefined}
		>
			<span className={classes.head}>
				{choice.party === null ? (
					<IconArrowBackUp size="0.9375rem" stroke={1.6} aria-hidden />
				) : (
					<PenMark party={choice.party} />
				)}
				<b>{choiceHead(choice, names)}</b>
				<span
					className={classes.meta}
					title={choice.computer === null ? undefined : say('on {computer}', { computer: choice.computer })}
				>
					{choiceMeta(choice)}
				</span>
				<span className={classes.dot}>{isChosen && <IconCheck size="0.75rem" stroke={3} aria-hidden />}</span>
			</span>
			<span className={classes.words} data-voice={card.field === 'agreedText' ? 'serif' : undefined}>
				<Words card={card} choice={choice} choices={choices} />
			</span>
			{choice.computer !== null && (
				<span className={classes.computer}>{say('on {computer}', { computer: choice.computer })}</span>
			)}
		</Radio.Card>
	);
}

function Words({ card, choice, choices }: Pick<ChoiceCardProps, 'card' | 'choice' | 'choices'>) {
	if (choice.kind === 'remove') return <b>{say('Remove it')}</b>;
	if (choice.kind === 'keep') return <b>{say('Keep it')}</b>;
	const spec = fieldSpec(splitRef(card.record).collection, card.field);
	const words = valueWords(spec, choice.value, card.record);
	if (words === NOTHING) return <em>{say('nothing')}</em>;
	if (spec?.kind !== 'line' && spec?.kind !== 'text') return <b>{visibleMarks(words)}</b>;
	const against = heldAgainst(choice, choices);
	return (
		<Difference was={against === undefined ? null : String(against ?? '')} now={words} by={choice.party ?? 'joint'} />
	);
}
