import { Button } from '@mantine/core';
import { IconBroadcast, IconBroadcastOff, IconDeviceLaptop, IconLogout2, IconTerminal2 } from '@tabler/icons-react';
import { useId } from 'react';
import type { LivePerson, LiveState } from '../../../shared/contract/live.ts';
import type { RecordRef } from '../../../shared/ledger/change.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import { collectionSpec } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { leaveLive } from '../../state/live.ts';
import { useRecord, useSides } from '../../state/plan-hooks.ts';
import { Mark } from '../../ui/mark.tsx';
import { Code } from './live-invite.tsx';
import classes from './live-tab.module.css';
import tab from './tab.module.css';

export function LiveNow({ live }: { readonly live: LiveState }) {
	const headId = useId();
	const inviteId = useId();
	const isAway = live.connection === 'away';
	const Icon = isAway ? IconBroadcastOff : IconBroadcast;
	return (
		<>
			<section className={tab.prose} aria-labelledby={headId}>
				<div className={classes.head}>
					<Icon size="1.125rem" stroke={1.6} aria-hidden />
					<h2 id={headId}>{headOf(live)}</h2>
					<Button
						leftSection={<IconLogout2 size="0.9375rem" stroke={1.6} aria-hidden />}
						onClick={() => void leaveLive()}
					>
						{say('Leave')}
					</Button>
				</div>
				<p role="status">{live.sentence}</p>
				<ul className={classes.people} aria-label={say('Who is here')}>
					{live.people.map((person) => (
						<Person key={person.id} person={person} />
					))}
				</ul>
				{live.trouble.length > 0 && (
					<ul className={classes.trouble} aria-label={say('What did not go as it should')}>
						{live.trouble.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				)}
			</section>
			<section className={tab.prose} aria-labelledby={inviteId}>
				<h2 id={inviteId}>{say('Invite someone else')}</h2>
				<p>{say('The same code lets others in, also later: they catch up by themselves.')}</p>
				<Code code={live.code} />
				<p className={tab.quiet}>{say('Server: {server}', { server: live.server })}</p>
			</section>
		</>
	);
}

function headOf({ connection, people }: LiveState): string {
	if (connection === 'away') return say('Working without the server');
	if (connection !== 'here') return say('Catching up');
	return people.length === 1 ? say('Live, alone so far') : say('Live, {count} people here', { count: people.length });
}

function Person({ person }: { readonly person: LivePerson }) {
	const sides = useSides();
	const { name, party, computer, isSelf, record, lacks } = person;
	const side = party === null ? null : sides[party];
	return (
		<li>
			{side === null ? (
				<IconTerminal2 size="1rem" stroke={1.6} aria-hidden />
			) : (
				<Mark tone={side.tone} letter={side.letter} size="sm" title={side.name} />
			)}
			<b>{isSelf ? say('{name} (you)', { name }) : name}</b>
			<span className={classes.computer} title={computer}>
				<IconDeviceLaptop size="0.875rem" stroke={1.6} aria-hidden />
				{computer}
			</span>
			<span className={classes.at}>{record !== null && <At record={record} />}</span>
			<span className={classes.lacks}>{isSelf ? '' : hasWords(lacks)}</span>
		</li>
	);
}

function At({ record }: { readonly record: RecordRef }) {
	const view = useRecord(record);
	const spec = collectionSpec(splitRef(record).collection);
	const title = spec?.title ? view?.values[spec.title] : null;
	if (typeof title === 'string') return say('at “{title}”', { title });
	return spec === undefined ? null : say('at a {noun}', { noun: term(spec.noun) });
}

function hasWords(lacks: number): string {
	if (lacks === 0) return say('has everything');
	return say('{count, plural, one {# change on its way} other {# changes on their way}}', { count: lacks });
}
