/** Starting: which kind, what to go through, and who is here. */

import { Button, Switch, TextInput } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import type { Party } from '../../../shared/ledger/change.ts';
import { MOST_PEOPLE_LETTERS, namesIn, printPeople } from '../../../shared/plan/session-people.ts';
import { say } from '../../../shared/words/spoken.ts';
import { saveSettings, useAppStore, useSettings } from '../../state/app-state.ts';
import { useOwnSide, useSides } from '../../state/plan-hooks.ts';
import { startSession } from '../../state/session.ts';
import { agendaOf, draftOf } from './agenda-draft.ts';
import { AgendaEditor } from './agenda-editor.tsx';
import { KINDS, type KindOfSession, minutesOf } from './agendas.ts';
import { peopleBefore } from './people-before.ts';
import classes from './start-session.module.css';

export function StartSession() {
	const [kind, setKind] = useState<KindOfSession | null>(null);
	return (
		<section className={classes.start} aria-label={say('Start a session')}>
			<h2>{say('Start a session')}</h2>
			<p className={classes.lead}>
				{say(
					'Everyone around one screen. It takes the whole window, both sides pass the pen, and private notes stay closed until it ends.',
				)}
			</p>
			<div className={classes.kinds} role="radiogroup" aria-label={say('Kind of session')}>
				{KINDS.map((one) => (
					<label key={one.kind} className={classes.kind} data-chosen={one === kind || undefined}>
						<input type="radio" name="kind of session" checked={one === kind} onChange={() => setKind(one)} />
						<b>{one.title}</b>
						<span>{one.about}</span>
						<em>{minutesOf(one.agenda)}</em>
					</label>
				))}
			</div>
			{kind && <Details key={kind.kind} kind={kind} />}
		</section>
	);
}

function Details({ kind }: { readonly kind: KindOfSession }) {
	const sides = useSides();
	const own = useOwnSide();
	const profile = useAppStore((state) => state.app?.profile?.name ?? '');
	const [title, setTitle] = useState(kind.title);
	const [draft, setDraft] = useState(() => draftOf(kind.agenda));
	const [people, setPeople] = useState(() => peopleBefore(own, profile));
	const [isBusy, setBusy] = useState(false);
	const agenda = agendaOf(draft);
	const names = { vendor: namesIn(people.vendor), partner: namesIn(people.partner) };
	const line = printPeople(names, { vendor: sides.vendor.name, partner: sides.partner.name });
	const readOnly = useAppStore((state) => state.app?.readOnly ?? null);
	const why = readOnly ?? whyNot({ title, agenda, line, missing: missingSide(names, sides) });
	const start = async () => {
		if (why !== null || agenda === null) return;
		setBusy(true);
		if (!(await startSession({ kind: kind.kind, title: title.trim(), people: line, agenda }))) setBusy(false);
	};
	const box = (party: Party) => (
		<TextInput
			label={say('Here for {name}', { name: sides[party].name })}
			description={say('Names with commas between them. The first one holds the pen.')}
			value={people[party]}
			onChange={(event) => setPeople({ ...people, [party]: event.currentTarget.value })}
		/>
	);
	return (
		<form
			className={classes.details}
			onSubmit={(event) => {
				event.preventDefault();
				void start();
			}}
		>
			<div className={classes.agenda}>
				<TextInput
					label={say('What you call it')}
					maxLength={200}
					value={title}
					onChange={(event) => setTitle(event.currentTarget.value)}
				/>
				<AgendaEditor draft={draft} onChange={setDraft} />
			</div>
			<div className={classes.people}>
				{box('vendor')}
				{box('partner')}
				<SingleKeys />
				<Button
					type="submit"
					size="md"
					variant="filled"
					disabled={why !== null}
					loading={isBusy}
					leftSection={<IconPlayerPlay size="1rem" stroke={1.8} aria-hidden />}
				>
					{say('Start the session')}
				</Button>
				<p className={classes.why}>{why}</p>
			</div>
		</form>
	);
}

/** In a room full of people a key of one letter is quicker than a chord; it never acts while someone types. */
function SingleKeys() {
	const { singleKeys } = useSettings();
	return (
		<Switch
			checked={singleKeys}
			onChange={(event) => void saveSettings({ singleKeys: event.currentTarget.checked })}
			label={say('Keys of a single letter')}
			description={say(
				'D writes a decision, L parks something for later, V, P and J pass the pen. Otherwise the same keys act with Alt.',
			)}
		/>
	);
}

interface Start {
	readonly title: string;
	readonly agenda: readonly unknown[] | null;
	readonly line: string;
	readonly missing: string | null;
}

/** Why it cannot start yet, in a sentence; null where it can. */
function whyNot({ title, agenda, line, missing }: Start): string | null {
	if (title.trim() === '') return say('Give it a name.');
	if (agenda === null) return say('Every item needs a few words and its minutes.');
	if (missing !== null) return say('Say who is here for {missing}: what is written carries a name.', { missing });
	if (line.length > MOST_PEOPLE_LETTERS) return say('These are too many names for one line. Name those at the pens.');
	return null;
}

function missingSide(
	names: Readonly<Record<Party, readonly string[]>>,
	sides: Readonly<Record<Party, { readonly name: string }>>,
): string | null {
	if (names.vendor.length === 0) return sides.vendor.name;
	return names.partner.length === 0 ? sides.partner.name : null;
}
