/** One side agrees: who, in which role, to which text, and what it proves. */
import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import type { AgreementState } from '../../../shared/contract/agreement.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { recordAgreement } from '../../state/agreement.ts';
import { useAppStore } from '../../state/app-state.ts';
import { announce } from '../../state/messages.ts';
import { useOwnSide, useSides } from '../../state/plan-hooks.ts';
import { goToRoom } from '../../state/route.ts';
import { Dialog } from '../../ui/dialog.tsx';
import classes from './agree-dialog.module.css';
import { GroupedFingerprint } from './grouped-fingerprint.tsx';
import { counted } from './words.ts';

export interface AgreeDialogProps {
	readonly state: AgreementState;
	readonly party: Party;
	readonly onClose: () => void;
}

export function AgreeDialog({ state, party, onClose }: AgreeDialogProps) {
	const form = useId();
	const sides = useSides();
	const isOwn = useOwnSide() === party;
	const profile = useAppStore((app) => app.app?.profile?.name ?? '');
	const [name, setName] = useState(isOwn ? profile : '');
	const [role, setRole] = useState('');
	const [witness, setWitness] = useState(profile);
	const [afresh, setAfresh] = useState(false);
	const [busy, setBusy] = useState(false);
	const answers = answeredBy(state, party);
	const isAnswer = answers !== null && !afresh;
	const record = async (event: FormEvent) => {
		event.preventDefault();
		setBusy(true);
		const done = await recordAgreement({ party, name, role, afresh, ...(isOwn ? {} : { witness }) });
		setBusy(false);
		if (!done) return;
		onClose();
		tellNext(isAnswer, sides[otherParty(party)].name);
	};
	return (
		<Dialog
			opened
			onClose={onClose}
			title={`${sides[party].name} agrees`}
			actions={
				<>
					<Button onClick={onClose}>Cancel</Button>
					<Button type="submit" form={form} color="j" variant="filled" loading={busy}>
						Record agreement
					</Button>
				</>
			}
		>
			<form id={form} className={classes.form} onSubmit={(event) => void record(event)}>
				<p className={classes.words}>{textWords(state, isAnswer, sides[otherParty(party)].name)}</p>
				<GroupedFingerprint value={isAnswer ? (answers?.fingerprint ?? null) : state.textNow} />
				{answers !== null && answers.changedSince > 0 && state.textNow !== null && (
					<Checkbox
						label="Agree to the text as it stands today instead; the other side then has to agree anew"
						checked={afresh}
						onChange={(event) => setAfresh(event.currentTarget.checked)}
					/>
				)}
				<div className={classes.fields}>
					<TextInput
						data-autofocus
						required
						label="Name"
						value={name}
						maxLength={80}
						onChange={(event) => setName(event.currentTarget.value)}
					/>
					<TextInput
						required
						label="Role"
						placeholder="Managing director"
						value={role}
						maxLength={120}
						onChange={(event) => setRole(event.currentTarget.value)}
					/>
				</div>
				{!isOwn && (
					<TextInput
						required
						label="Witness"
						description={`Who else is in the room: it is recorded on this computer, with ${sides[otherParty(party)].name}’s key`}
						value={witness}
						maxLength={80}
						onChange={(event) => setWitness(event.currentTarget.value)}
					/>
				)}
				<p className={classes.proves}>
					{state.proves.does} {state.proves.doesNot}
				</p>
			</form>
		</Dialog>
	);
}

/** What the other side agreed to and awaits this one; null where this one would be the first. */
function answeredBy({ proposed }: AgreementState, party: Party) {
	return proposed !== null && !proposed.parties[party].agreed ? proposed : null;
}

function textWords({ proposed, readiness }: AgreementState, isAnswer: boolean, other: string): string {
	if (isAnswer) {
		const since = proposed?.changedSince ?? 0;
		const left = since === 0 ? '' : ` ${counted(since, 'term has', 'terms have')} changed since and are no part of it.`;
		return `This is exactly the text that ${other} agreed to.${left} What is drafted here stays a draft.`;
	}
	const open = readiness.open.length;
	const known = open === 0 ? '' : ` ${counted(open, 'open item is', 'open items are')} listed and agreed with.`;
	return `The text is frozen as it stands now; what is drafted here becomes part of it.${known}`;
}

function tellNext(isAnswer: boolean, other: string): void {
	if (isAnswer) announce('Recorded: both sides name the same text. Hand over a copy so that both have it.', HAND_OVER);
	else announce(`Recorded. It is agreed once ${other} agrees to the same text.`, HAND_OVER);
}

const HAND_OVER = { label: 'Hand over', perform: () => goToRoom('exchange') };
