/** A square a week: filled where the check-in was held, a dashed hollow where it was missed, a ring for this week. */

import type { CheckIns, CheckInWeek } from '../../../../shared/analysis/check-ins.ts';
import type { Day } from '../../../../shared/base/dates.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { formatDayShort } from '../../../ui/format-day.ts';
import classes from './week-strip.module.css';

const SHOWN = 13;

export function WeekStrip({ checkIns, today }: { readonly checkIns: CheckIns; readonly today: Day }) {
	const weeks = checkIns.weeks.slice(-SHOWN);
	if (weeks.length === 0) return null;
	return (
		<ol className={classes.weeks} aria-label={say('Weeks with a check-in')}>
			{weeks.map((week) => {
				const words = wordsFor(week, today);
				return (
					<li key={week.monday} title={words}>
						<span role="img" aria-label={words} data-state={stateOf(week)} className={classes.week} />
					</li>
				);
			})}
		</ol>
	);
}

function stateOf({ held, isMissed }: CheckInWeek): string {
	return held !== null ? 'held' : isMissed ? 'missed' : 'to come';
}

function wordsFor({ monday, held, isMissed }: CheckInWeek, today: Day): string {
	const week = { monday: formatDayShort(monday, today) };
	if (held !== null) return say('Week of {monday}: held on {day}', { ...week, day: formatDayShort(held, today) });
	return isMissed ? say('Week of {monday}: missed', week) : say('Week of {monday}: still to come', week);
}
