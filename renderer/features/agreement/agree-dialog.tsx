/** One side agrees: who, in which role, to which text, and what it proves. */

import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import type { AgreementState } from '../../../shared/contract/agreement.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { recordAgreement } from '../../state/agreement.ts';
import { useAppStore } from '../../state/app-state.ts';
import { announce } from '../../state/messages.ts';
import { useOwnSide, useSides } from '../../state/plan-hooks.ts';
import { goToRoom } from '../../state/route.ts';
import { Dialog } from '../../ui/dialog.tsx';
import classes from './agree-dialog.module.css';
import { GroupedFingerprint } from './grouped-fingerprint.tsx';

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
			title={say('{name} agrees', { name: sides[party].name })}
			actions={
				<>
					<Button onClick={onClose}>{say('Cancel')}</Button>
					<Button type="submit" form={form} color="j" variant="filled" loading={busy}>
						{say('Record agreement')}
					</Button>
				</>
			}
		>
			<form id={form} className={classes.form} onSubmit={(event) => void record(event)}>
				<p className={classes.words}>{textWords(state, isAnswer, sides[otherParty(party)].name)}</p>
				<GroupedFingerprint value={isAnswer ? (answers?.fingerprint ?? null) : state.textNow} />
				{answers !== null && answers.changedSince > 0 && state.textNow !== null && (
					<Checkbox
						label={say('Agree to the text as it stands today instead; the other side then has to agree anew')}
						checked={afresh}
						onChange={(event) => setAfresh(event.currentTarget.checked)}
					/>
				)}
				<div className={classes.fields}>
					<TextInput
						data-autofocus
						required
						label={say('Name')}
						value={name}
						maxLength={80}
						onChange={(event) => setName(event.currentTarget.value)}
					/>
					<TextInput
						required
						label={say('Role')}
						placeholder={say('Managing director')}
						value={role}
						maxLength={120}
						onChange={(event) => setRole(event.currentTarget.value)}
					/>
				</div>
				{!isOwn && (
					<TextInput
						required
						label={say('Witness')}
						description={say('Who else is in the room: it is recorded on this computer, with {name_s} key', {
							name: sides[otherParty(party)].name,
						})}
						value={witness}
						maxLength={80}
						onChange={(event) => setWitness(event.currentTarget.value)}
					/>
				)}
				<p className={classes.proves}>
					{term(state.proves.does)} {term(state.proves.doesNot)}
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
		const count = proposed?.changedSince ?? 0;
		return [
			say('This is exactly the text that {other} agreed to.', { other }),
			count > 0 &&
				say(
					'{count, plural, one {# term has changed since and is no part of it.} other {# terms have changed since and are no part of it.}}',
					{ count },
				),
			say('What is drafted here stays a draft.'),
		]
			.filter(Boolean)
			.join(' ');
	}
	const frozen = say('The text is frozen as it stands now; what is drafted here becomes part of it.');
	const count = readiness.open.length;
	if (count === 0) return frozen;
	const known = say(
		'{count, plural, one {# open item is listed and agreed with.} other {# open items are listed and agreed with.}}',
		{ count },
	);
	return `${frozen} ${known}`;
}

function tellNext(isAnswer: boolean, other: string): void {
	if (isAnswer)
		announce(say('Recorded: both sides name the same text. Hand over a copy so that both have it.'), HAND_OVER);
	else announce(say('Recorded. It is agreed once {other} agrees to the same text.', { other }), HAND_OVER);
}

const HAND_OVER = { label: say('Hand over'), perform: () => goToRoom('exchange') };
