import { Button } from '@mantine/core';
import type { Day } from '../../../shared/base/dates.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { formatDayShort } from '../../ui/format-day.ts';
import classes from './lists.module.css';
import { settle } from './outcomes.ts';

/** What was put aside in any session and not come back to yet. */
export function ParkedItems({ plan, today }: { readonly plan: Plan; readonly today: Day }) {
	const waiting = plan.collections.parkedItems.filter(({ settled }) => settled === null);
	if (waiting.length === 0) return null;
	return (
		<section className={classes.section} aria-label={say('Parked')}>
			<h2>{say('Parked')}</h2>
			<ul className={classes.list}>
				{waiting.map(({ id, statement, parked }) => (
					<li key={id} className={classes.parked}>
						<p>{statement ?? say('Several versions: settle them first')}</p>
						<span>{parked && say('since {day}', { day: formatDayShort(parked, today) })}</span>
						<Button size="xs" onClick={() => void settle(`parkedItems/${id}`, today)}>
							{say('Settled')}
						</Button>
					</li>
				))}
			</ul>
		</section>
	);
}
