/** The side that delivers offers a commitment; the side that expects accepts it. */

import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { standingOn } from '../../../shared/analysis/commitment-state.ts';
import type { Day } from '../../../shared/base/dates.ts';
import type { Edit } from '../../../shared/ledger/change.ts';
import { keyBetween } from '../../../shared/ledger/order.ts';
import type { Commitment } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { edit } from '../../state/edits.ts';
import { mintId } from '../../state/mint-id.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { formatDay } from '../../ui/format-day.ts';
import { parseDay } from '../../ui/parse-day.ts';
import { Tag } from '../../ui/tag.tsx';
import { DayInput } from './day-input.tsx';
import { useEndingDraft } from './ending-drafts.ts';
import { acceptCommitmentEdits, offerAgainEdits, offerEdits } from './ending-edits.ts';
import classes from './ending-form.module.css';
import type { EndingFormProps } from './ending-form.tsx';
import type { EndingRow } from './ending-row.ts';

export function EndingCommitmentForm(props: EndingFormProps) {
	const [another, setAnother] = useState(false);
	const { commitment, row, pen, today } = props;
	if (commitment !== null && !another && !(isOver(row, commitment, today) && pen === row.deliverer))
		return <Standing {...props} commitment={commitment} onAnother={() => setAnother(true)} />;
	return <Offer {...props} />;
}

/** Asked of the commitment itself: the row may by now tell of another ending that awaits a yes. */
function isOver(row: EndingRow, commitment: Commitment, today: Day): boolean {
	if (row.outcome !== 'open') return false;
	if (row.openBecause?.startsWith('commitment ')) return true;
	const { state } = standingOn(commitment, false, today);
	return state === 'missed' || state === 'overdue' || state === 'withdrawn';
}

interface StandingProps extends EndingFormProps {
	readonly commitment: Commitment;
	readonly onAnother: () => void;
}

function Standing({ commitment, row, view, option, pen, names, today, onDone, onAnother }: StandingProps) {
	const [offered, accepted] = option.yeses;
	const write = async (edits: readonly Edit[]) => {
		if (await edit(edits)) onDone();
	};
	return (
		<div className={classes.form}>
			<p className={classes.long}>
				<Tag>{row.commitmentNumber}</Tag> {commitment.deliverable}
				<span className={classes.quiet}>, {daysOf(commitment)}</span>
			</p>
			<div className={classes.buttons}>
				{pen === row.holder && accepted?.given !== 'yes' && (
					<Button
						variant="filled"
						data-autofocus
						onClick={() => void write(acceptCommitmentEdits(commitment.id, today))}
					>
						{say('Accept {number} as {name}', { number: row.commitmentNumber ?? '', name: names[row.holder] })}
					</Button>
				)}
				{pen === row.deliverer && offered?.given !== 'yes' && (
					<Button variant="filled" data-autofocus onClick={() => void write(offerAgainEdits(view))}>
						{say('Offer {number} for these ratings', { number: row.commitmentNumber ?? '' })}
					</Button>
				)}
				{pen === row.deliverer && <Button onClick={onAnother}>{say('Offer another')}</Button>}
			</div>
		</div>
	);
}

function daysOf({ due, accepted }: Commitment): string {
	if (accepted === null) return due === null ? say('no due day yet') : say('due {day}', { day: formatDay(due) });
	return due === null
		? say('no due day yet, accepted {accepted}', { accepted: formatDay(accepted) })
		: say('due {day}, accepted {accepted}', { day: formatDay(due), accepted: formatDay(accepted) });
}

function Offer({ row, view, names, today, onDone }: EndingFormProps) {
	const { draft, change, forget } = useEndingDraft('commitment', row, view);
	const [isBusy, setBusy] = useState(false);
	const { holder, deliverer } = row;
	if (holder === null || deliverer === null) return null;
	const deliverable = draft.text.trim();
	const due = parseDay(draft.day, today);
	const problem =
		deliverable === ''
			? say('It needs words first.')
			: draft.day.trim() !== '' && due === null
				? say('The day is not clear yet: write it like 30 Nov 2027, or leave it empty.')
				: null;
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		if (problem !== null || isBusy) return;
		setBusy(true);
		const siblings = usePlanStore.getState().replica.views('commitments');
		const edits = offerEdits(view, {
			id: mintId(),
			from: deliverer,
			to: holder,
			deliverable,
			test: draft.test.trim() || null,
			due,
			owner: draft.owner.trim() || null,
			order: keyBetween(
				siblings.map(({ order }) => order),
				siblings.length,
			),
		});
		const isThere = await edit(edits);
		setBusy(false);
		if (!isThere) return;
		forget();
		onDone();
	};
	return (
		<form className={classes.form} onSubmit={(event) => void submit(event)}>
			<TextInput
				className={classes.long ?? ''}
				data-autofocus
				label={say('What {name} commits to', { name: names[deliverer] })}
				maxLength={200}
				value={draft.text}
				onChange={(event) => change({ text: event.currentTarget.value })}
			/>
			<TextInput
				className={classes.medium ?? ''}
				label={say('Done when')}
				placeholder={say('How {name} will see it', { name: names[holder] })}
				maxLength={200}
				value={draft.test}
				onChange={(event) => change({ test: event.currentTarget.value })}
			/>
			<DayInput label={say('Due')} today={today} value={draft.day} onChange={(typed) => change({ day: typed })} />
			<TextInput
				className={classes.short ?? ''}
				label={say('Owner')}
				maxLength={200}
				value={draft.owner}
				onChange={(event) => change({ owner: event.currentTarget.value })}
			/>
			<div className={classes.buttons}>
				<Button type="submit" variant="filled" disabled={problem !== null} loading={isBusy}>
					{say('Offer to {name}', { name: names[holder] })}
				</Button>
			</div>
			<p className={classes.note}>{problem}</p>
		</form>
	);
}
