import { IconCheck, IconPlayerSkipForward } from '@tabler/icons-react';
import type { RunningSession } from '../../../shared/contract/session.ts';
import { say } from '../../../shared/words/spoken.ts';
import { moveTo } from '../../state/session.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './agenda-bars.module.css';
import { minutesSpent, passageOf, shareSpent, spentBy } from './clock.ts';
import { useNow } from './use-now.ts';

/** With more items than these only the one on screen and its neighbours are named; the others are bars. */
const MOST_NAMED = 6;

/** Every item of the agenda as long as its minutes, filled as far as its time has gone. */
export function AgendaBars({ session }: { readonly session: RunningSession }) {
	const now = useNow(session.since !== null);
	return (
		<nav
			className={classes.bars}
			aria-label={say('Agenda')}
			data-many={session.agenda.length > MOST_NAMED || undefined}
		>
			{session.agenda.map((item, at) => {
				const passage = passageOf(session, at);
				const isPast = passage === 'gone through';
				const isSkipped = passage === 'skipped';
				const isNow = at === session.at;
				const share = isSkipped ? 0 : isPast ? 1 : shareSpent(item, spentBy(session, at, now));
				return (
					<button
						// biome-ignore lint/suspicious/noArrayIndexKey: an item of the agenda is known by its place
						key={at}
						type="button"
						className={classes.item}
						style={{ flexGrow: item.minutes }}
						title={
							isSkipped
								? say('{item}, {minutes} min, skipped', { item: item.title, minutes: item.minutes })
								: say('{item}, {minutes} min', { item: item.title, minutes: item.minutes })
						}
						data-past={isPast || undefined}
						data-skipped={isSkipped || undefined}
						data-near={Math.abs(at - session.at) <= 1 || undefined}
						aria-current={isNow ? 'step' : undefined}
						onClick={() => void moveTo(at)}
					>
						<span className={classes.bar}>
							<i style={{ width: `${share * 100}%` }} />
						</span>
						<span className={classes.title}>{item.title}</span>
						<span className={classes.minutes}>
							{isPast && (
								<>
									<IconCheck size="0.875rem" stroke={1.8} aria-hidden />
									<VisuallyHidden>{say('gone through,')}</VisuallyHidden>
								</>
							)}
							{isSkipped && <IconPlayerSkipForward size="0.875rem" stroke={1.6} aria-hidden />}
							{isSkipped
								? say('skipped')
								: isPast
									? say('{spent} of {minutes} min', { spent: minutesSpent(item.spent), minutes: item.minutes })
									: say('{minutes} min', { minutes: item.minutes })}
						</span>
					</button>
				);
			})}
		</nav>
	);
}
