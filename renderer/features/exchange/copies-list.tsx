/** Every copy that left or came in, the newest first. */

import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowDownLeft, IconArrowUpRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { ExchangeEntry, ExchangeState } from '../../../shared/contract/exchange.ts';
import { say } from '../../../shared/words/spoken.ts';
import { takeBack } from '../../state/exchange.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { formatMoment } from '../../ui/format-day.ts';
import { WordButton } from '../../ui/word-button.tsx';
import classes from './copies-list.module.css';
import { clearTable } from './settle-store.ts';

const SHOWN = 12;

export function CopiesList({ exchange }: { readonly exchange: ExchangeState }) {
	const { entries, canTakeBack } = exchange;
	const [isAll, setAll] = useState(false);
	const headId = useId();
	const sorted = [...entries].sort((a, b) => (a.at < b.at ? 1 : -1));
	const latest = canTakeBack ? sorted.find(({ kind }) => kind === 'received') : undefined;
	return (
		<section className={classes.section} aria-labelledby={headId}>
			<h2 id={headId}>{say('Copies')}</h2>
			{entries.length === 0 ? (
				<p className={classes.none}>
					{say(
						'None yet. Each copy you hand over or take in is remembered here, on this computer alone: so that you can always say what the other side has seen, and they what you have.',
					)}
				</p>
			) : (
				<ol className={classes.list}>
					{(isAll ? sorted : sorted.slice(0, SHOWN)).map((entry) => (
						<li key={`${entry.at} ${entry.kind} ${entry.name}`}>
							<Entry entry={entry} canTakeBack={entry === latest} />
						</li>
					))}
				</ol>
			)}
			{!isAll && sorted.length > SHOWN && (
				<WordButton onClick={() => setAll(true)}>{say('Show all {count}', { count: sorted.length })}</WordButton>
			)}
		</section>
	);
}

const ICON = { size: '1rem', stroke: 1.6, 'aria-hidden': true } as const;

function Entry({ entry, canTakeBack }: { readonly entry: ExchangeEntry; readonly canTakeBack: boolean }) {
	const { kind, at, name, note } = entry;
	return (
		<>
			{kind === 'sent' ? (
				<IconArrowUpRight {...ICON} aria-hidden />
			) : kind === 'received' ? (
				<IconArrowDownLeft {...ICON} aria-hidden />
			) : (
				<IconArrowBackUp {...ICON} aria-hidden />
			)}
			<div className={classes.what}>
				<div className={classes.head}>
					<b>{headOf(entry)}</b>
					<time dateTime={at}>{formatMoment(at)}</time>
				</div>
				<div className={classes.meta}>
					{sizeOf(entry)}
					{name !== '' && (
						<>
							, <code>{name}</code>
						</>
					)}
				</div>
				{note !== '' && <p className={classes.note}>{note}</p>}
				{canTakeBack && <TakeBack entry={entry} />}
			</div>
		</>
	);
}

/** Of a colleague’s copy it is told what left with it for the first time; what they had before is not known here. */
function sizeOf({ kind, changes, for: reader }: ExchangeEntry): string {
	const count = { count: changes };
	if (kind === 'taken back')
		return say('{count, plural, one {# change went out again} other {# changes went out again}}', count);
	if (reader === 'other side') return say('{count, plural, one {# change} other {# changes}}', count);
	if (kind === 'received') return say('From a colleague, {count, plural, one {# change} other {# changes}}', count);
	if (changes === 0) return say('For a colleague, nothing new in it');
	return say('For a colleague, {count, plural, one {# change} other {# changes}}', count);
}

function headOf({ kind, with: other }: ExchangeEntry): string {
	switch (kind) {
		case 'sent':
			return say('Handed over to {other}', { other });
		case 'received':
			return say('Received from {other}', { other });
		case 'taken back':
			return say('Taken back: the copy from {other}', { other });
	}
}

/** Possible until something is written here after it. */
function TakeBack({ entry }: { readonly entry: ExchangeEntry }) {
	const [opened, setOpened] = useState(false);
	const [busy, setBusy] = useState(false);
	const really = async () => {
		setBusy(true);
		const isDone = await takeBack();
		setBusy(false);
		if (!isDone) return;
		clearTable();
		setOpened(false);
	};
	return (
		<>
			<Button size="xs" mt="xs" onClick={() => setOpened(true)}>
				{say('Take back')}
			</Button>
			<Dialog
				opened={opened}
				onClose={() => setOpened(false)}
				title={say('Take the copy from {name} back?', { name: entry.with })}
				actions={
					<>
						<Button data-autofocus onClick={() => setOpened(false)}>
							{say('Leave it in')}
						</Button>
						<Button variant="filled" loading={busy} onClick={() => void really()}>
							{say('Take it back')}
						</Button>
					</>
				}
			>
				<p className={classes.words}>
					{say(
						'The plan stands again as it did before this copy came in: {count, plural, one {# change goes} other {# changes go}} out as one step. Nothing of yours is touched, and the file can be received again at any time. It is possible until something is written here.',
						{ count: entry.changes },
					)}
				</p>
			</Dialog>
		</>
	);
}
