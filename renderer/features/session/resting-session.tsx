import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import type { AgendaItem, RunningSession } from '../../../shared/contract/session.ts';
import { say } from '../../../shared/words/spoken.ts';
import { goOn } from '../../state/session.ts';
import { openOverlay } from '../../state/view-state.ts';
import { spentBy, timeWords } from './clock.ts';
import classes from './resting-session.module.css';

export function RestingSession({ session }: { readonly session: RunningSession }) {
	const item = session.agenda[session.at];
	return (
		<section className={classes.resting} aria-label={say('The session that rests')}>
			<div>
				<h2>
					{session.paused
						? say('“{title}” rests', { title: session.title })
						: say('“{title}” is running', { title: session.title })}
				</h2>
				<p>
					{item && whereItRests(session, item)} {say('Private notes stay closed until it ends.')}
				</p>
			</div>
			<Button size="md" onClick={() => openOverlay({ kind: 'leave-session', end: true })}>
				{say('End it')}
			</Button>
			<Button
				size="md"
				variant="filled"
				leftSection={<IconPlayerPlay size="1rem" stroke={1.8} aria-hidden />}
				onClick={() => void goOn()}
			>
				{say('Go on')}
			</Button>
		</section>
	);
}

function whereItRests(session: RunningSession, item: AgendaItem): string {
	const { time, isOver } = timeWords(item, spentBy(session, session.at, Date.now()));
	const values = { item: item.title, at: session.at + 1, count: session.agenda.length, time };
	return isOver
		? say('At “{item}”, item {at} of {count}: {time}.', values)
		: say('At “{item}”, item {at} of {count}: {time} left.', values);
}
