import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import type { RunningSession } from '../../../shared/contract/session.ts';
import { say } from '../../../shared/words/spoken.ts';
import { goOn } from '../../state/session.ts';
import { openOverlay } from '../../state/view-state.ts';
import { spentBy, timeWords } from './clock.ts';
import classes from './resting-session.module.css';

export function RestingSession({ session }: { readonly session: RunningSession }) {
	const item = session.agenda[session.at];
	const clock = item && timeWords(item, spentBy(session, session.at, Date.now()));
	return (
		<section className={classes.resting} aria-label={say('The session that rests')}>
			<div>
				<h2>
					“{session.title}” {session.paused ? 'rests' : say('is running')}
				</h2>
				<p>
					{item &&
						say('At “{title}”, item {at} of {count}', {
							title: item.title,
							at: session.at + 1,
							count: session.agenda.length,
						})}
					{clock && `: ${clock.time} ${clock.isOver ? '' : 'left'}`.trimEnd()}. Private notes stay closed until it ends.
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
