/** One ending in the room, in place: its words, then the yes of each side the rule names, given with that side’s key. */

import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { Party } from '../../../../shared/ledger/change.ts';
import { keyBetween } from '../../../../shared/ledger/order.ts';
import type { Round } from '../../../../shared/plan/rounds.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { DayInput } from '../../../app/endings/day-input.tsx';
import { useEndingDraft } from '../../../app/endings/ending-drafts.ts';
import { ENDINGS, type EndingKind } from '../../../app/endings/ending-kinds.ts';
import { endingOptions } from '../../../app/endings/ending-options.ts';
import { mintId } from '../../../state/mint-id.ts';
import { useOwnSide, useSides, useToday } from '../../../state/plan-hooks.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { useSession } from '../../../state/session.ts';
import { useNames } from '../../../state/use-names.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { parseDay } from '../../../ui/parse-day.ts';
import { penKeys } from '../pen-keys.ts';
import { ENDING_WORDS, problemOf } from './ending-problems.ts';
import { KeyButton } from './key-button.tsx';
import classes from './room-ending.module.css';
import type { EndingAt } from './use-ending-at.ts';
import { writeAs } from './write-as.ts';
import { hasStandingCommitment, type YesStep, yesSteps } from './yes-steps.ts';

export interface RoomEndingProps {
	readonly kind: EndingKind;
	readonly at: EndingAt;
	readonly round: Round;
	readonly inSession: boolean;
	readonly onClose: () => void;
}

export function RoomEnding({ kind, at, round, inSession, onClose }: RoomEndingProps) {
	const { row, view, commitment } = at;
	const names = useNames();
	const sides = useSides();
	const own = useOwnSide();
	const today = useToday();
	const session = useSession();
	const form = useRef<HTMLElement>(null);
	const { draft, change, forget } = useEndingDraft(kind, row, view);
	const standing = kind === 'commitment' && hasStandingCommitment(at) ? commitment : null;
	const until = parseDay(draft.day, today);
	const text = draft.text.trim();
	const problem = standing ? null : problemOf(kind, { text, day: draft.day, until, today });
	const option = endingOptions({ row, view, commitment, pen: 'joint', names }).find((each) => each.kind === kind);
	const words = {
		...{ text, until, session: session?.session ?? round.session },
		offer: () => ({
			...{ id: mintId(), due: until, test: draft.test.trim() || null, owner: draft.owner.trim() || null },
			order: lastPlace(),
		}),
	};
	const steps = option === undefined ? [] : yesSteps(kind, at, option, words, names, today);
	const keys = penKeys({ vendor: sides.vendor.letter, partner: sides.partner.letter });
	const mayGive = (step: YesStep) => !step.isGiven && step.edits !== null && (inSession || step.party === own);
	const now = useRef({ steps, problem });
	useLayoutEffect(() => {
		now.current = { steps, problem };
	});
	const giving = useRef<Promise<unknown>>(Promise.resolve());
	const giveNow = async (party: Party) => {
		const { steps, problem } = now.current;
		const step = steps.find((each) => each.party === party);
		if (problem !== null || step === undefined || step.edits === null || !mayGive(step)) return;
		if (!(await writeAs(party, step.edits()))) return;
		forget();
		if (steps.every((each) => each.isGiven || each === step)) onClose();
	};
	// One yes after the other, each seeing what the one before has written.
	const give = (party: Party) => {
		giving.current = giving.current.then(() => giveNow(party));
	};
	useEffect(() => {
		const first = form.current?.querySelector('input');
		first?.focus();
		first?.select();
	}, []);
	const onKeyDown = (event: KeyboardEvent) => {
		const isTyping = event.target instanceof HTMLInputElement;
		if (event.key === 'Escape') onClose();
		else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) goOn(form.current, event.target);
		else {
			const party = (['vendor', 'partner'] as const).find((each) => keys[each] === event.key.toLowerCase());
			if (party === undefined || event.ctrlKey || event.metaKey || (isTyping && !event.altKey)) return;
			give(party);
		}
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<section ref={form} className={classes.ending} aria-label={LABELS[kind]} onKeyDown={onKeyDown}>
			<header className={classes.head}>
				<h2>
					{LABELS[kind]}: {ENDINGS.find((each) => each.kind === kind)?.means}
				</h2>
				<button type="button" className={classes.close} onClick={onClose}>
					<Kbd keys="Esc" /> {say('close')}
				</button>
			</header>
			{standing ? (
				<p className={classes.standing}>
					<b>{row.commitmentNumber}</b>{' '}
					{standing.due === null
						? say('{commitment}, no due day yet', { commitment: standing.deliverable ?? '' })
						: say('{commitment}, due {day}', {
								commitment: standing.deliverable ?? '',
								day: formatDay(standing.due),
							})}
				</p>
			) : (
				<div className={classes.fields}>
					<TextInput
						className={classes.long ?? ''}
						label={
							kind === 'commitment' && row.deliverer
								? say('What {name} commits to', { name: names[row.deliverer] })
								: ENDING_WORDS[kind]
						}
						maxLength={200}
						value={draft.text}
						onChange={(event) => change({ text: event.currentTarget.value })}
					/>
					{kind === 'commitment' && (
						<TextInput
							className={classes.medium ?? ''}
							label={say('Done when')}
							maxLength={200}
							value={draft.test}
							onChange={(event) => change({ test: event.currentTarget.value })}
						/>
					)}
					{(kind === 'commitment' || kind === 'agree to differ') && (
						<DayInput
							label={kind === 'commitment' ? say('Due') : say('Look at it again on')}
							today={today}
							value={draft.day}
							onChange={(day) => change({ day })}
						/>
					)}
					{kind === 'commitment' && (
						<TextInput
							className={classes.short ?? ''}
							label={say('Owner')}
							maxLength={200}
							value={draft.owner}
							onChange={(event) => change({ owner: event.currentTarget.value })}
						/>
					)}
				</div>
			)}
			<div className={classes.steps} tabIndex={-1} data-steps="">
				{steps.map((step) => (
					<KeyButton
						key={step.party}
						keys={keys[step.party].toUpperCase()}
						isFirst={mayGive(step) && problem === null}
						disabled={problem !== null || !mayGive(step)}
						onPress={() => give(step.party)}
					>
						{step.isGiven ? say('{name} has said yes', { name: names[step.party] }) : step.label}
					</KeyButton>
				))}
				<p className={classes.hint} aria-live="polite">
					{problem ??
						(inSession && !standing ? say('Enter goes through the words; then each side gives its yes.') : '')}
				</p>
			</div>
		</section>
	);
}

const LABELS = Object.fromEntries(ENDINGS.map(({ kind, label }) => [kind, label])) as Readonly<
	Record<EndingKind, string>
>;

/** To the next field; from the last one to where the keys of both sides act. */
function goOn(form: HTMLElement | null, from: HTMLInputElement): void {
	const fields = [...(form?.querySelectorAll('input') ?? [])];
	const next = fields[fields.indexOf(from) + 1];
	(next ?? form?.querySelector<HTMLElement>('[data-steps]'))?.focus();
}

function lastPlace(): string {
	const siblings = usePlanStore.getState().replica.views('commitments');
	return keyBetween(
		siblings.map(({ order }) => order),
		siblings.length,
	);
}
