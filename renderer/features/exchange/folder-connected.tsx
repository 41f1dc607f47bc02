/** A connected folder: what came last, what has not left, who has what, and what stands in the way. */

import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconFile, IconRefresh, IconSend } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { FolderAlarm, FolderConnection } from '../../../shared/contract/folder.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import { PenMark } from '../../app/conflict/versions.tsx';
import { checkFolder, seeAlarm, sendToFolder, takeAgain } from '../../state/folder.ts';
import { useOwnSide, useSides } from '../../state/plan-hooks.ts';
import { formatMoment } from '../../ui/format-day.ts';
import { FolderDisconnect } from './folder-disconnect.tsx';
import { FolderLeaves } from './folder-leaves.tsx';
import classes from './folder-tab.module.css';
import { copyName, copyWords, lastWords, unsentWords } from './folder-words.ts';
import tab from './tab.module.css';

const ICON = { size: '1rem', stroke: 1.6, 'aria-hidden': true } as const;

export function FolderConnected({ connection }: { readonly connection: FolderConnection }) {
	const other = useSides()[otherParty(useOwnSide())].name;
	return (
		<div className={tab.page}>
			<div className={tab.column}>
				{connection.alarms.map((alarm) => (
					<AlarmBox key={alarm.id} alarm={alarm} />
				))}
				<Standing connection={connection} other={other} />
				<Sending connection={connection} other={other} />
			</div>
			<div className={tab.column}>
				<Copies connection={connection} other={other} />
				<Files connection={connection} />
				<FolderDisconnect other={other} />
			</div>
		</div>
	);
}

function AlarmBox({ alarm }: { readonly alarm: FolderAlarm }) {
	return (
		<div className={classes.alarm} role="alert">
			<IconAlertTriangle {...ICON} aria-hidden />
			<p>{alarm.text}</p>
			<Button size="xs" onClick={() => void seeAlarm(alarm.id)}>
				{say('I have seen this')}
			</Button>
		</div>
	);
}

function Standing({ connection, other }: { readonly connection: FolderConnection; readonly other: string }) {
	const { path, trouble, lookedAt, last, sentAt } = connection;
	const headId = useId();
	const [busy, setBusy] = useState(false);
	const check = async () => {
		setBusy(true);
		await checkFolder();
		setBusy(false);
	};
	return (
		<section className={tab.prose} aria-labelledby={headId}>
			<div className={classes.head}>
				<h2 id={headId}>{say('Synced folder')}</h2>
				<span className={tab.quiet}>
					{lookedAt === null
						? say('not looked through yet')
						: say('looked through {moment}', { moment: formatMoment(lookedAt) })}
				</span>
			</div>
			<p className={classes.path}>{path}</p>
			{trouble !== null && (
				<div className={classes.trouble} role="alert">
					<IconAlertTriangle {...ICON} aria-hidden />
					<p>{trouble}</p>
				</div>
			)}
			<dl className={classes.facts}>
				<dt>{say('{other_s} last change', { other })}</dt>
				<dd>{lastWords(last, other)}</dd>
				<dt>{say('Last sent from here')}</dt>
				<dd>{sentAt === null ? say('Nothing yet') : formatMoment(sentAt)}</dd>
			</dl>
			<div>
				<Button loading={busy} leftSection={<IconRefresh {...ICON} aria-hidden />} onClick={() => void check()}>
					{say('Look now')}
				</Button>
			</div>
		</section>
	);
}

function Sending({ connection, other }: { readonly connection: FolderConnection; readonly other: string }) {
	const { unsent, sending, takenBack } = connection;
	const headId = useId();
	const [busy, setBusy] = useState(false);
	const isNothing = unsent.fields + unsent.changes === 0;
	const send = async () => {
		setBusy(true);
		await sendToFolder();
		setBusy(false);
	};
	return (
		<section className={tab.prose} aria-labelledby={headId}>
			<h2 id={headId}>{say('Not sent yet')}</h2>
			<p>{unsentWords(unsent)}</p>
			{sending && (
				<p role="status">
					{say('What you sent is on its way: it is put into the folder as soon as that can be written.')}
				</p>
			)}
			{unsent.fields > 0 && <FolderLeaves other={other} />}
			{takenBack > 0 && (
				<p>
					{say(
						'{count, plural, one {# change from the folder was taken back here and stays out.} other {# changes from the folder were taken back here and stay out.}}',
						{ count: takenBack },
					)}{' '}
					<Button size="xs" onClick={() => void takeAgain()}>
						{say('Take in again')}
					</Button>
				</p>
			)}
			<div className={classes.actions}>
				<p className={tab.quiet}>{say('What you tried and withdrew stays here; drafts leave as they stand now.')}</p>
				<Button
					variant={isNothing ? 'default' : 'filled'}
					loading={busy}
					leftSection={<IconSend {...ICON} aria-hidden />}
					onClick={() => void send()}
				>
					{say('Send')}
				</Button>
			</div>
		</section>
	);
}

/** What has been delivered: what the others say to have, and nothing else. */
function Copies({ connection, other }: { readonly connection: FolderConnection; readonly other: string }) {
	const headId = useId();
	const { copies } = connection;
	return (
		<section className={tab.prose} aria-labelledby={headId}>
			<h2 id={headId}>{say('Who has what')}</h2>
			{copies.length === 0 ? (
				<p>
					{say(
						'No other computer is connected to this folder yet. Once {other} connects its copy of the plan, you see here what has arrived there.',
						{ other },
					)}
				</p>
			) : (
				<ul className={classes.list}>
					{copies.map((copy) => (
						<li key={copy.copy}>
							<PenMark party={copy.party} />
							<div>
								<b>{copyName(copy)}</b>
								<div>{copyWords(copy)}</div>
							</div>
							{copy.lacks === 0 ? <IconCheck {...ICON} aria-hidden /> : <IconClock {...ICON} aria-hidden />}
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

/** Single files that wait or are left alone; the plan is untouched by them. */
function Files({ connection: { files, waiting } }: { readonly connection: FolderConnection }) {
	const headId = useId();
	const all = [...waiting, ...files];
	if (all.length === 0) return null;
	return (
		<section className={tab.prose} aria-labelledby={headId}>
			<h2 id={headId}>{say('Waiting or left alone')}</h2>
			<ul className={classes.list}>
				{all.map((sentence) => (
					<li key={sentence}>
						<IconFile {...ICON} aria-hidden />
						<div>{sentence}</div>
					</li>
				))}
			</ul>
		</section>
	);
}
