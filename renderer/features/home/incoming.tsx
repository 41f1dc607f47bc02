import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Party } from '../../../shared/ledger/change.ts';
import { bridge } from '../../bridge/bridge.ts';
import { useAppStore } from '../../state/app-state.ts';
import { say, tellFailure } from '../../state/messages.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { formatMoment } from '../../ui/format-day.ts';
import { JointMark } from '../../ui/joint-mark.tsx';
import { Mark } from '../../ui/mark.tsx';
import classes from './incoming.module.css';
import { type IncomingFile, useIncoming } from './open-file.ts';
import { enterPlan } from './open-sample.ts';

const close = () => useIncoming.setState({ file: null });

/** What a file would bring, in words, before it is taken in. */
export function Incoming() {
	const file = useIncoming((state) => state.file);
	return (
		<Dialog opened={file !== null} onClose={close} title={file ? titleOf(file) : ''}>
			{file && <Report key={file.name + file.report.changes} file={file} />}
		</Dialog>
	);
}

function titleOf({ report }: IncomingFile): string {
	if (!report.known) return 'A plan that is new here';
	return report.changes === 0 ? 'Nothing new in this file' : `A copy came back with ${count(report.changes, 'change')}`;
}

function Report({ file }: { readonly file: IncomingFile }) {
	const { report } = file;
	const profile = useAppStore((state) => state.app?.profile?.side ?? 'vendor');
	const [side, setSide] = useState<Party>(profile);
	const [busy, setBusy] = useState(false);
	const take = async () => {
		setBusy(true);
		const name = useAppStore.getState().app?.profile?.name ?? 'Someone';
		const answer = await bridge.call('exchange.accept', { id: report.id, name, speaksFor: side });
		setBusy(false);
		if (!answer.ok) return tellFailure(answer.error);
		close();
		enterPlan(answer.value.planId);
		say(
			answer.value.conflicts > 0
				? `Taken in. ${count(answer.value.conflicts, 'field')} to settle.`
				: 'Taken in. Nothing has to be settled.',
		);
	};
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
				<em>{file.name}</em>
			</div>
			{report.by.length === 0 && <p className={classes.none}>Everything in it is already here.</p>}
			<dl className={classes.facts}>
				{report.by.map(({ pen, computer, changes, last }) => (
					<div key={`${pen.party} ${pen.name} ${computer}`}>
						<dt>
							{pen.party === 'joint' ? (
								<JointMark />
							) : (
								<Mark size="sm" tone={pen.party === 'vendor' ? 'v' : 'p'} letter={pen.party === 'vendor' ? 'V' : 'P'} />
							)}
							{pen.name}
						</dt>
						<dd>
							{count(changes, 'change')}, last {formatMoment(last)}
						</dd>
					</div>
				))}
			</dl>
			{report.known && report.changes > 0 && <p className={classes.say}>{conflictWords(report.conflicts.length)}</p>}
			{report.alarms.map(({ text }) => (
				<p key={text} role="alert" className={classes.say}>
					{text}
				</p>
			))}
			{report.waiting.map((sentence) => (
				<p key={sentence} className={classes.say}>
					{sentence}
				</p>
			))}
			{!report.known && <SideQuestion report={report} side={side} onSide={setSide} />}
			<div className={classes.actions}>
				<Button onClick={close}>Leave it</Button>
				<Button variant="filled" data-autofocus loading={busy} onClick={() => void take()}>
					{report.known ? (report.changes === 0 ? 'Open the plan' : 'Take it in') : 'Take in and open'}
				</Button>
			</div>
		</>
	);
}

interface SideQuestionProps {
	readonly report: IncomingFile['report'];
	readonly side: Party;
	readonly onSide: (side: Party) => void;
}

function SideQuestion({ report, side, onSide }: SideQuestionProps) {
	return (
		<Radio.Group
			mt="md"
			label="For which side does this computer speak in this plan?"
			description="It can write that side’s column, and what belongs to both. This stays as it is."
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

function conflictWords(conflicts: number): string {
	if (conflicts === 0) return 'Nothing was changed by both sides: all of it fits together.';
	return `${count(conflicts, 'field')} will hold two versions, because both sides wrote there. Both are kept until someone settles them.`;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
