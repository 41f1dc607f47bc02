import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { addMonths, type Day } from '../../../shared/base/dates.ts';
import type { Edit } from '../../../shared/ledger/change.ts';
import { refOf } from '../../../shared/plan/plan.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { DayInput } from '../../app/commitments/day-input.tsx';
import { edit } from '../../state/edits.ts';
import { mintId } from '../../state/mint-id.ts';
import { useToday, useTypedRecord } from '../../state/plan-hooks.ts';
import { useNames } from '../../state/use-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { formatDay } from '../../ui/format-day.ts';
import { parseDay } from '../../ui/parse-day.ts';
import { parts } from '../../ui/parts.tsx';
import classes from './add-capability.module.css';
import { type CertificateForm, look, useCompetencyView } from './competency-view.ts';

const { title: titleSpec, who: whoSpec, obtained: obtainedSpec, expires: expiresSpec } = schema.certificates.fields;
const close = () => look({ certificate: null });

/** A certificate is entered by the side that holds it, and renewed by giving it a new last day. */
export function CertificateDialog() {
	const form = useCompetencyView((view) => view.certificate);
	return (
		<Dialog
			opened={form !== null}
			onClose={close}
			title={form?.kind === 'renew' ? say('Renew the certificate') : say('New certificate')}
		>
			{form?.kind === 'new' && <NewForm form={form} />}
			{form?.kind === 'renew' && <RenewForm id={form.id} />}
		</Dialog>
	);
}

function NewForm({ form }: { readonly form: CertificateForm & { readonly kind: 'new' } }) {
	const names = useNames();
	const today = useToday();
	const [title, setTitle] = useState('');
	const [who, setWho] = useState('');
	const [obtained, setObtained] = useState(formatDay(today));
	const [expires, setExpires] = useState('');
	const days = { obtained: dayOf(obtained, today), expires: dayOf(expires, today) };
	const words = title.replace(/\s+/g, ' ').trim();
	const isReady = words !== '' && days.obtained !== undefined && days.expires !== undefined;
	const submit = async () => {
		const ref = refOf('certificates', mintId());
		const fields = {
			holder: form.holder,
			title: words,
			capability: form.capability,
			who: who.trim() || null,
			obtained: days.obtained ?? null,
			expires: days.expires ?? null,
		};
		const filled = Object.entries(fields).filter(([, value]) => value !== null);
		return edit(filled.map(([field, value]): Edit => [ref, field, value]));
	};
	return (
		<Form isReady={isReady} answer={say('Add it to {name}', { name: names[form.holder] })} onAnswer={submit}>
			<TextInput
				data-autofocus
				label={term(titleSpec.label)}
				description={term(titleSpec.help)}
				maxLength={titleSpec.maxLength}
				value={title}
				onChange={(event) => setTitle(event.currentTarget.value)}
			/>
			<TextInput
				label={term(whoSpec.label)}
				description={term(whoSpec.help)}
				maxLength={whoSpec.maxLength}
				value={who}
				onChange={(event) => setWho(event.currentTarget.value)}
			/>
			<DayInput near="past" label={term(obtainedSpec.label)} today={today} text={obtained} onText={setObtained} />
			<DayInput
				near="years"
				label={say('{label}, if it ends', { label: term(expiresSpec.label) })}
				today={today}
				text={expires}
				onText={setExpires}
			/>
		</Form>
	);
}

/** The usual step of a renewal. */
const MONTHS = 24;

function RenewForm({ id }: { readonly id: string }) {
	const today = useToday();
	const certificate = useTypedRecord('certificates', id);
	const [expires, setExpires] = useState(formatDay(addMonths(today, MONTHS)));
	const day = dayOf(expires, today);
	if (certificate === undefined) return <p>{say('It is no longer in the plan.')}</p>;
	const submit = () => edit([[refOf('certificates', id), 'expires', day ?? null]]);
	return (
		<Form isReady={day !== undefined && day !== null} answer={say('Renew it')} onAnswer={submit}>
			<p>
				{certificate.expires === null ? (
					<b>{certificate.title}</b>
				) : (
					parts('{title}, so far until {day}', {
						title: <b>{certificate.title}</b>,
						day: formatDay(certificate.expires),
					})
				)}
			</p>
			<DayInput near="years" autoFocus label={say('Valid until')} today={today} text={expires} onText={setExpires} />
		</Form>
	);
}

interface FormProps {
	readonly isReady: boolean;
	readonly answer: string;
	readonly onAnswer: () => Promise<boolean>;
	readonly children: React.ReactNode;
}

function Form({ isReady, answer, onAnswer, children }: FormProps) {
	const [isBusy, setBusy] = useState(false);
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		if (!isReady || isBusy) return;
		setBusy(true);
		const isThere = await onAnswer();
		setBusy(false);
		if (isThere) close();
	};
	return (
		<form className={classes.form} onSubmit={(event) => void submit(event)}>
			{children}
			<DialogActions>
				<Button onClick={close}>{say('Cancel')}</Button>
				<Button type="submit" variant="filled" disabled={!isReady} loading={isBusy}>
					{answer}
				</Button>
			</DialogActions>
		</form>
	);
}

/** Null where nothing is typed, undefined where it is no day yet. */
function dayOf(text: string, today: Day): Day | null | undefined {
	if (text.trim() === '') return null;
	return parseDay(text, today) ?? undefined;
}
