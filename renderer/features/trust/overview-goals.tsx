/** Goals: what was expected by the last period that was measured, and what was reached. */

import { capitalized } from '../../../shared/analysis/names.ts';
import type { Overview } from '../../../shared/analysis/overview.ts';
import type { GoalProgress } from '../../../shared/analysis/progress.ts';
import { Card, Nothing } from '../../ui/card.tsx';
import { formatDayShort } from '../../ui/format-day.ts';
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
	const aside = share.goals === 0 ? undefined : `${share.notBehind} of ${share.goals} not behind`;
	return (
		<Card title="Goals, expected against actual" aside={aside && <Lead to={placeOf('goals')}>{aside}</Lead>}>
			{goals.length === 0 ? (
				<Nothing>
					No goal yet. <Lead to={placeOf('goals')}>Set one</Lead> that both sides own.
				</Nothing>
			) : (
				<table className={classes.goals}>
					<thead>
						<tr>
							<th scope="col">Goal</th>
							<th scope="col">Expected</th>
							<th scope="col">Actual</th>
							<th scope="col">Stands</th>
						</tr>
					</thead>
					<tbody>
						{goals.slice(0, MOST).map((goal) => (
							<Row key={goal.id} goal={goal} today={overview.on} currency={currency} />
						))}
					</tbody>
				</table>
			)}
			{goals.length > MOST && <Lead to={placeOf('goals')}>{goals.length - MOST} more goals</Lead>}
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
	const name = `${goal.number} ${goal.title ?? 'Without a name yet'}`;
	const isStated = latest !== null && goal.source === null;
	return (
		<tr>
			<th scope="row">
				<Lead to={placeOfRecord(record)}>{name}</Lead>
				{latest && (
					<em>
						{formatDayShort(latest.day, today)}
						{isStated ? ', stated' : ''}
					</em>
				)}
			</th>
			<td>
				{expected === null ? (
					'–'
				) : (
					<Lead
						to={placeOfRecord(record)}
						label={`Expected ${goalValue(expected, unit, currency)}: targets of ${name}`}
					>
						{goalValue(expected, unit, currency)}
					</Lead>
				)}
				{was !== null && was !== expected && <em>was {goalValue(was, unit, currency)}</em>}
			</td>
			<td>
				{latest === null ? (
					'–'
				) : (
					<Lead
						to={placeOf('actuals', record)}
						label={`Actual ${goalValue(latest.actual, unit, currency)}: actuals of ${name}`}
					>
						{goalValue(latest.actual, unit, currency)}
					</Lead>
				)}
			</td>
			<td className={goal.behind ? classes.late : undefined}>
				<Lead to={placeOf('actuals', record)} label={`${capitalized(standingWords(goal))}: scorecard of ${name}`}>
					{goal.behind && <i aria-hidden="true">▼ </i>}
					{standingWords(goal)}
				</Lead>
			</td>
		</tr>
	);
}
