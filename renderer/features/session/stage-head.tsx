import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import type { RunningSession } from '../../../shared/contract/session.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useSides, useToday } from '../../state/plan-hooks.ts';
import { pause } from '../../state/session.ts';
import { formatDay } from '../../ui/format-day.ts';
import { Brand } from '../../ui/joint-mark.tsx';
import { AgendaBars } from './agenda-bars.tsx';
import { spentBy, timeWords } from './clock.ts';
import classes from './stage-head.module.css';
import { useNow } from './use-now.ts';

export function StageHead({ session }: { readonly session: RunningSession }) {
	const { vendor, partner } = useSides();
	const today = useToday();
	return (
		<header className={classes.head}>
			<Brand size={1.5} />
			<div className={classes.title}>
				<h1>{session.title}</h1>
				<p>
					{say('{vendor} and {partner}, {day}', { vendor: vendor.name, partner: partner.name, day: formatDay(today) })}
				</p>
			</div>
			<AgendaBars session={session} />
			<Clock session={session} />
		</header>
	);
}

function Clock({ session }: { readonly session: RunningSession }) {
	const now = useNow(session.since !== null);
	const item = session.agenda[session.at];
	if (item === undefined) return null;
	const { time, words, isOver } = timeWords(item, spentBy(session, session.at, now));
	return (
		<div className={classes.clock} data-paused={session.paused || undefined}>
			<div role="timer" aria-live="off" data-over={isOver || undefined}>
				<b>{time}</b>
				<span>{session.paused ? say('the clock rests') : words}</span>
			</div>
			<button
				type="button"
				aria-label={session.paused ? say('Let the clock go on') : say('Stop the clock')}
				title={session.paused ? say('Let the clock go on (T)') : say('Stop the clock (T)')}
				onClick={() => void pause(!session.paused)}
			>
				{session.paused ? (
					<IconPlayerPlay size="1.25rem" stroke={1.6} aria-hidden />
				) : (
					<IconPlayerPause size="1.25rem" stroke={1.6} aria-hidden />
				)}
			</button>
		</div>
	);
}
