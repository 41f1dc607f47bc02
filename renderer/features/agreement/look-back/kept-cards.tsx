/** What was promised and kept, by both sides alike, and what the goals reached. */

import { capitalized } from '../../../../shared/analysis/names.ts';
import type { GoalProgress } from '../../../../shared/analysis/progress.ts';
import { decimalsOf } from '../../../../shared/base/money.ts';
import { PARTIES } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Card, Nothing } from '../../../ui/card.tsx';
import { formatDay } from '../../../ui/format-day.ts';
import { formatMoney, formatNumber } from '../../../ui/format-money.ts';
import { Mark } from '../../../ui/mark.tsx';
import classes from './look-back.module.css';
import { RecordLink } from './record-link.tsx';
import type { CardProps } from './trust-card.tsx';

export function KeptCard({ page, sides, names }: CardProps) {
	return (
		<Card title={say('Commitments')} aside={say('over the whole plan')}>
			<table className={classes.table}>
				<thead>
					<tr>
						<th scope="col">{say('Of')}</th>
						<th scope="col">{say('Kept on time')}</th>
						<th scope="col">{say('Kept late')}</th>
						<th scope="col">{say('Still open')}</th>
						<th scope="col">{say('Frictions in time')}</th>
					</tr>
				</thead>
				<tbody>
					{PARTIES.map((side) => {
						const { kept, due, late, carried } = page.kept[side];
						const answered = page.answered[side];
						return (
							<tr key={side}>
								<th scope="row">
									<span className={classes.who}>
										<Mark tone={sides[side].tone} letter={sides[side].letter} size="sm" />
										{capitalized(names[side])}
									</span>
								</th>
								<td>
									<b>{due === 0 ? say('none to count') : say('{kept} of {due}', { kept, due })}</b>
								</td>
								<td>{late}</td>
								<td>{carried}</td>
								<td>
									{answered.due === 0
										? say('none')
										: say('{inTime} of {due}', { inTime: answered.inTime, due: answered.due })}
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
			<p className={classes.note}>
				{say('What is still open does not count here: it goes on in the next plan, with its day.')}
			</p>
		</Card>
	);
}

export interface GoalsCardProps extends Pick<CardProps, 'page'> {
	readonly currency: string | null;
}

export function GoalsCard({ page, currency }: GoalsCardProps) {
	return (
		<Card title={say('Goals')} aside={say('by the last period measured')}>
			{page.goals.length === 0 ? (
				<Nothing>{say('The plan had no goal.')}</Nothing>
			) : (
				<table className={classes.table}>
					<thead>
						<tr>
							<th scope="col">{say('Goal')}</th>
							<th scope="col">{say('Original')}</th>
							<th scope="col">{say('Target')}</th>
							<th scope="col">{say('Reached')}</th>
						</tr>
					</thead>
					<tbody>
						{page.goals.map((goal) => (
							<GoalRow key={goal.id} goal={goal} currency={currency} />
						))}
					</tbody>
				</table>
			)}
		</Card>
	);
}

function GoalRow({ goal, currency }: { readonly goal: GoalProgress; readonly currency: string | null }) {
	const { latest, behind, unit } = goal;
	const shown = (value: number | null | undefined) => goalValue(value ?? null, unit, currency);
	return (
		<tr>
			<th scope="row">
				<RecordLink record={`goals/${goal.id}`}>
					{goal.number} {goal.title ?? say('Without a name yet')}
				</RecordLink>
				<em>{latest === null ? say('not measured') : say('until {day}', { day: formatDay(latest.day) })}</em>
			</th>
			<td>{shown(latest?.original ?? latest?.target)}</td>
			<td>{shown(latest?.target)}</td>
			<td className={behind ? classes.late : undefined}>
				{behind && <i aria-hidden="true">▼ </i>}
				<b>{shown(latest?.actual)}</b>
				{behind && <span className={classes.heard}> {say('behind')}</span>}
			</td>
		</tr>
	);
}

/** A target to date lies between two quarters: whole pounds and one decimal say all of it. */
function goalValue(value: number | null, unit: GoalProgress['unit'], currency: string | null): string {
	if (value === null) return '–';
	const whole = 10 ** decimalsOf(currency);
	if (unit === 'money') return formatMoney(Math.round(value / whole) * whole, currency);
	const rounded = formatNumber(Math.round(value * 10) / 10);
	return unit === 'percent' ? say('{number}%', { number: rounded }) : rounded;
}
