/** What a file would bring, in plain words, before anything of it is taken in: over the first page and over a plan. */

import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import type { ReceiveReport } from '../../../shared/contract/exchange.ts';
import { MOST_LISTED } from '../../../shared/contract/limits.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { useAppStore } from '../../state/app-state.ts';
import { putAside, takeIn, useIncoming } from '../../state/receive.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { formatMoment } from '../../ui/format-day.ts';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { Mark } from '../../ui/mark.tsx';
import { parts } from '../../ui/parts.tsx';
import { Alarms } from './alarms.tsx';
import { FieldChanges } from './field-changes.tsx';
import { Fingerprint } from './fingerprint.tsx';
import classes from './incoming.module.css';
import { Persons } from './persons.tsx';
import { conflictWords, keyWords, takeWords, titleOf, waitingWords } from './report-words.ts';
import { Sentences } from './sentences.tsx';

const leave = () => void putAside();

export function Incoming() {
	const report = useIncoming((state) => state.report);
	const reading = useIncoming((state) => state.reading);
	if (reading !== null)
		return (
			<Dialog
				key="reading"
				opened
				onClose={() => undefined}
				title={say('Reading the file')}
				width="sm"
				returnFocus={false}
			>
				<LoadingLine label={reading} />
			</Dialog>
		);
	return (
		<Dialog
			key="report"
			opened={report !== null}
			onClose={leave}
			title={report ? titleOf(report) : ''}
			width="lg"
			returnFocus={false}
		>
			{report && <Report key={report.id} report={report} />}
		</Dialog>
	);
}

function Report({ report }: { readonly report: ReceiveReport }) {
	const profile = useAppStore((state) => state.app?.profile?.side ?? 'vendor');
	const [side, setSide] = useState<Party>(profile);
	const [busy, setBusy] = useState(false);
	const [isOpen, setOpen] = useState(false);
	const next = useIncoming((state) => waitingWords(state.waiting.length));
	const take = async () => {
		setBusy(true);
		if (!(await takeIn(report, side))) setBusy(false);
	};
	const conflicts = conflictWords(report);
	const isAlarming = report.alarms.length > 0;
	return (
		<>
			<div className={classes.plan}>
				<b>{report.title}</b>
				<span>
					<Mark size="sm" tone="v" letter="V" />
					{report.vendor}
					<Mark size="sm" tone="p" letter="P" />
					{report.partner}
				</span>
				<em>{report.name}</em>
			</div>
			<Alarms alarms={report.alarms} />
			<From report={report} />
			{report.by.length === 0 && <p className={classes.none}>{say('Everything in it is already here.')}</p>}
			<Persons by={report.by} names={report} />
			{isOpen && (
				<div className={classes.fields}>
					<FieldChanges label={say('Changes field by field')} changes={report.fields} names={report} />
				</div>
			)}
			{isOpen && report.fields.length === MOST_LISTED && (
				<p className={classes.say}>
					{say('These are the first {count} fields; the rest comes in with them.', { count: MOST_LISTED })}
				</p>
			)}
			{conflicts !== null && <p className={classes.say}>{conflicts}</p>}
			<Sentences
				sentences={report.conflicts.map(({ title, label }) => say('{title}: {label}', { title, label: term(label) }))}
				label={say('Fields with two versions')}
			/>
			{report.waiting.map((sentence) => (
				<p key={sentence} className={classes.say}>
					{sentence}
				</p>
			))}
			{report.leftOut.length > 0 && (
				<p className={classes.say}>
					{say('Not taken over from the sheet, so that nothing is taken for what it is not:')}
				</p>
			)}
			<Sentences sentences={report.leftOut} label={say('Left out')} />
			{!report.known && <SideQuestion report={report} side={side} onSide={setSide} />}
			{next !== null && <p className={classes.next}>{next}</p>}
			<DialogActions>
				<Button {...(isAlarming ? { 'data-autofocus': true } : {})} onClick={leave}>
					{say('Put aside')}
				</Button>
				{report.fields.length > 0 && report.known && (
					<Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
						{isOpen ? say('Fold it up') : say('Look first')}
					</Button>
				)}
				<Button
					variant="filled"
					{...(isAlarming ? {} : { 'data-autofocus': true })}
					loading={busy}
					onClick={() => void take()}
				>
					{takeWords(report)}
				</Button>
			</DialogActions>
		</>
	);
}

/** Who handed it over, with which words, and what its signature is worth. */
function From({ report: { from, kind, alarms } }: { readonly report: ReceiveReport }) {
	if (from === null)
		return (
			<p className={classes.unsigned}>
				{kind === 'Excel sheet'
					? say('An Excel sheet carries no signature: who filled it in is what it says itself.')
					: say('Nobody signed this file: who changed what is what it says itself.')}
			</p>
		);
	return (
		<section className={classes.from} aria-label={say('Handed over')}>
			<p>
				{parts('Handed over by {person}, {company}, {time}, on {computer}.', {
					person: <b>{from.name}</b>,
					company: from.company,
					time: <time dateTime={from.at}>{formatMoment(from.at)}</time>,
					computer: from.computer,
				})}
			</p>
			{from.note !== '' && <blockquote>{from.note}</blockquote>}
			{/* Of a key that changed the alarm above has said it all. */}
			{!alarms.some((alarm) => alarm.kind === 'key changed' && alarm.is === from.key.fingerprint) && (
				<p className={classes.key}>
					<span>{keyWords(from)}</span>
					<Fingerprint value={from.key.fingerprint} />
				</p>
			)}
		</section>
	);
}

interface SideQuestionProps {
	readonly report: ReceiveReport;
	readonly side: Party;
	readonly onSide: (side: Party) => void;
}

function SideQuestion({ report, side, onSide }: SideQuestionProps) {
	return (
		<Radio.Group
			mt="md"
			label={say('For which side does this computer speak in this plan?')}
			description={say('It can write that side’s column, and what belongs to both. This stays as it is.')}
			value={side}
			// The two radios below are the only values.
			onChange={(value) => onSide(value as Party)}
		>
			<div className={classes.sides}>
				<Radio value="vendor" label={report.vendor} />
				<Radio value="partner" label={report.partner} />
			</div>
		</Radio.Group>
	);
}
