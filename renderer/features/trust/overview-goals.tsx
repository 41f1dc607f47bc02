/** Goals: what was expected by the last period that was measured, and what was reached. */

import type { Overview } from '../../../shared/analysis/overview.ts';
import type { GoalProgress } from '../../../shared/analysis/progress.ts';
import { say } from '../../../shared/words/spoken.ts';
import { Card, Nothing } from '../../ui/card.tsx';
import { formatDayShort } from '../../ui/format-day.ts';
import { parts } from '../../ui/parts.tsx';
import { goalValue, standingWords } from './goal-words.ts';
import { Lead, placeOf, placeOfRecord } from './leads.tsx';
import classes from './overview.module.css';

const MOST = 8;

export interface OverviewGoalsProps {
	readonly overview: Overview;
	readonly currency: string | null;
}

export function OverviewGoals({ overview, currency }: OverviewGoalsProps) {
	const { goals, share } = overview.progress;
	const aside =
		share.goals === 0
			? undefined
			: say('{notBehind} of {goals} not behind', { notBehind: share.notBehind, goals: share.goals });
	return (
		<Card title={say('Goals, expected against actual')} aside={aside && <Lead to={placeOf('goals')}>{aside}</Lead>}>
			{goals.length === 0 ? (
				<Nothing>
					{parts('No goal yet. {lead} that both sides own.', {
						lead: <Lead to={placeOf('goals')}>{say('Set one')}</Lead>,
					})}
				</Nothing>
			) : (
				<table className={classes.goals} aria-label={say('Goals, expected against actual')}>
					<thead>
						<tr>
							<th scope="col">{say('Goal')}</th>
							<th scope="col">{say('Expected')}</th>
							<th scope="col">{say('Actual')}</th>
							<th scope="col">{say('Stands')}</th>
						</tr>
					</thead>
					<tbody>
						{goals.slice(0, MOST).map((goal) => (
							<Row key={goal.id} goal={goal} today={overview.on} currency={currency} />
						))}
					</tbody>
				</table>
			)}
			{goals.length > MOST && (
				<Lead to={placeOf('goals')}>
					{say('{count, plural, one {# more goal} other {# more goals}}', { count: goals.length - MOST })}
				</Lead>
			)}
		</Card>
	);
}

interface RowProps {
	readonly goal: GoalProgress;
	readonly today: string;
	readonly currency: string | null;
}

function Row({ goal, today, currency }: RowProps) {
	const { latest, unit } = goal;
	const expected = latest?.target ?? goal.targetToday;
	const was = latest === null ? goal.originalToday : latest.original;
	const record = `goals/${goal.id}`;
	const name = `${goal.number} ${goal.title ?? say('Without a name yet')}`;
	const isStated = latest !== null && goal.source === null;
	return (
		<tr>
			<th scope="row">
				<Lead to={placeOfRecord(record)}>{name}</Lead>
				{latest && (
					<em>
						{isStated
							? say('{day}, stated', { day: formatDayShort(latest.day, today) })
							: formatDayShort(latest.day, today)}
					</em>
				)}
			</th>
			<td>
				{expected === null ? (
					'–'
				) : (
					<Lead
						to={placeOfRecord(record)}
						label={say('Expected {expected}: targets of {name}', {
							expected: goalValue(expected, unit, currency),
							name,
						})}
					>
						{goalValue(expected, unit, currency)}
					</Lead>
				)}
				{was !== null && was !== expected && <em>{say('was {target}', { target: goalValue(was, unit, currency) })}</em>}
			</td>
			<td>
				{latest === null ? (
					'–'
				) : (
					<Lead
						to={placeOf('actuals', record)}
						label={say('Actual {actual}: actuals of {name}', {
							actual: goalValue(latest.actual, unit, currency),
							name,
						})}
					>
						{goalValue(latest.actual, unit, currency)}
					</Lead>
				)}
			</td>
			<td className={goal.behind ? classes.late : undefined}>
				<Lead
					to={placeOf('actuals', record)}
					label={say('{Standing}: scorecard of {name}', { standing: standingWords(goal), name })}
				>
					{goal.behind && <i aria-hidden="true">▼ </i>}
					{standingWords(goal)}
				</Lead>
			</td>
		</tr>
	);
}
