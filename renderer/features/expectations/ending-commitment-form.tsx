/** The side that delivers offers a commitment; the side that expects accepts it. */
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Edit } from '../../../shared/ledger/change.ts';
import { keyBetween } from '../../../shared/ledger/order.ts';
import type { Commitment } from '../../../shared/plan/plan.ts';
import { edit } from '../../state/edits.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { formatDay } from '../../ui/format-day.ts';
import { Tag } from '../../ui/tag.tsx';
import { useEndingDraft } from './ending-drafts.ts';
import { acceptCommitmentEdits, offerAgainEdits, offerEdits } from './ending-edits.ts';
import classes from './ending-form.module.css';
import type { EndingFormProps } from './ending-form.tsx';
import { newId } from './new-id.ts';

export function EndingCommitmentForm(props: EndingFormProps) {
	const [another, setAnother] = useState(false);
	const { commitment, row, pen } = props;
	const isOver = row.openBecause?.startsWith('commitment ') ?? false;
	if (commitment !== null && !another && !(isOver && pen === row.deliverer))
		return <Standing {...props} commitment={commitment} onAnother={() => setAnother(true)} />;
	return <Offer {...props} />;
}

interface StandingProps extends EndingFormProps {
	readonly commitment: Commitment;
	readonly onAnother: () => void;
}

function Standing({ commitment, row, view, option, pen, names, today, onDone, onAnother }: StandingProps) {
	const [offered, accepted] = option.yeses;
	const write = async (edits: readonly Edit[], said: string) => {
		if (await edit(edits)) onDone(said);
	};
	const number = row.commitmentNumber ?? 'It';
	return (
		<div className={classes.form}>
			<p className={classes.long}>
				<Tag>{row.commitmentNumber}</Tag> {commitment.deliverable}
				<span className={classes.quiet}>
					{commitment.due === null ? ', no due day yet' : `, due ${formatDay(commitment.due)}`}
					{commitment.accepted === null ? '' : `, accepted ${formatDay(commitment.accepted)}`}
				</span>
			</p>
			<div className={classes.buttons}>
				{pen === row.holder && accepted?.given !== 'yes' && (
					<Button
						variant="filled"
						data-autofocus
						onClick={() => void write(acceptCommitmentEdits(commitment.id, today), `${number} is accepted.`)}
					>
						Accept {row.commitmentNumber} as {names[row.holder]}
					</Button>
				)}
				{pen === row.deliverer && offered?.given !== 'yes' && (
					<Button
						variant="filled"
						data-autofocus
						onClick={() => void write(offerAgainEdits(view), `${number} is offered for the ratings as they are now.`)}
					>
						Offer {row.commitmentNumber} for these ratings
					</Button>
				)}
				{pen === row.deliverer && <Button onClick={onAnother}>Offer another</Button>}
			</div>
		</div>
	);
}

function Offer({ row, view, names, onDone }: EndingFormProps) {
	const { draft, change, forget } = useEndingDraft('commitment', row, view);
	const { holder, deliverer } = row;
	if (holder === null || deliverer === null) return null;
	const deliverable = draft.text.trim();
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		if (deliverable === '') return;
		const siblings = usePlanStore.getState().replica.views('commitments');
		const edits = offerEdits(view, {
			id: newId('c'),
			from: deliverer,
			to: holder,
			deliverable,
			test: draft.test.trim() || null,
			due: draft.day || null,
			owner: draft.owner.trim() || null,
			order: keyBetween(
				siblings.map(({ order }) => order),
				siblings.length,
			),
		});
		if (!(await edit(edits))) return;
		forget();
		onDone(`Offered. The gap ends there once ${names[holder]} accepts it.`);
	};
	return (
		<form className={classes.form} onSubmit={(event) => void submit(event)}>
			<TextInput
				className={classes.long ?? ''}
				data-autofocus
				label={`What ${names[deliverer]} commits to`}
				maxLength={200}
				value={draft.text}
				onChange={(event) => change({ text: event.currentTarget.value })}
			/>
			<TextInput
				className={classes.medium ?? ''}
				label="Done when"
				placeholder={`How ${names[holder]} will see it`}
				maxLength={200}
				value={draft.test}
				onChange={(event) => change({ test: event.currentTarget.value })}
			/>
			<TextInput
				type="date"
				label="Due"
				value={draft.day}
				onChange={(event) => change({ day: event.currentTarget.value })}
			/>
			<TextInput
				className={classes.short ?? ''}
				label="Owner"
				maxLength={200}
				value={draft.owner}
				onChange={(event) => change({ owner: event.currentTarget.value })}
			/>
			<div className={classes.buttons}>
				<Button type="submit" variant="filled" disabled={deliverable === ''}>
					Offer to {names[holder]}
				</Button>
			</div>
			<p className={classes.note}>{deliverable === '' ? 'It needs words first.' : ''}</p>
		</form>
	);
}
