/** Performance, below trust and never blended with it: the attainment of each goal over its periods. */

import type { GoalProgress, Progress } from '../../../shared/analysis/progress.ts';
import { boundsOf } from '../../../shared/base/periods.ts';
import { say, spoken, term } from '../../../shared/words/spoken.ts';
import { Card, Nothing, TooFew } from '../../ui/card.tsx';
import { Numbers } from '../../ui/numbers.tsx';
import { parts } from '../../ui/parts.tsx';
import type { Axis } from './axis.ts';
import { standingWords } from './goal-words.ts';
import { Lead, placeOf, placeOfRecord } from './leads.tsx';
import classes from './performance-card.module.css';
import { SmallLine } from './small-line.tsx';
import { AttainmentTable } from './trust-tables.tsx';

const MOST = 6;

export interface PerformanceCardProps {
	readonly progress: Progress;
	readonly axis: Axis;
	readonly currency: string | null;
}

export function PerformanceCard({ progress, axis, currency }: PerformanceCardProps) {
	const { goals, share } = progress;
	return (
		<Card
			title={say('Attainment')}
			aside={
				share.goals === 0
					? say('actual against target to date')
					: say('{notBehind} of {goals} goals not behind', { notBehind: share.notBehind, goals: share.goals })
			}
		>
			{goals.length === 0 && (
				<Nothing>
					{parts('No goal yet. {lead} that both sides own.', {
						lead: <Lead to={placeOf('goals')}>{say('Set one')}</Lead>,
					})}
				</Nothing>
			)}
			<div className={classes.goals}>
				{goals.slice(0, MOST).map((goal) => (
					<GoalLine key={goal.id} goal={goal} axis={axis} />
				))}
			</div>
			{goals.length > MOST && (
				<Lead to={placeOf('goals')}>
					{say('{count, plural, one {# more goal} other {# more goals}}', { count: goals.length - MOST })}
				</Lead>
			)}
			{goals.some(({ standings }) => standings.length > 0) && (
				<Numbers of={say('attainment')}>
					<AttainmentTable goals={goals} currency={currency} />
				</Numbers>
			)}
		</Card>
	);
}

function GoalLine({ goal, axis }: { readonly goal: GoalProgress; readonly axis: Axis }) {
	// A blank month breaks the line: nothing is known of it.
	const points = [
		...goal.standings.map(({ day, attainment }) => ({ at: axis.at(day), value: attainment })),
		...goal.blanks.map((period) => ({ at: axis.at(boundsOf(period).end), value: null })),
	];
	const drawn = points.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
	const latest = goal.latest?.attainment ?? null;
	const most = Math.max(1.5, ...drawn.map(({ value }) => Math.ceil((value ?? 0) * 2) / 2));
	return (
		<div className={classes.goal}>
			<h3>
				<Lead to={placeOfRecord(`goals/${goal.id}`)}>
					{goal.number} {goal.title ?? say('Without a name yet')}
				</Lead>
			</h3>
			<p>
				<b>{latest === null ? '–' : spoken().percent(latest)}</b> {standingWords(goal)}
			</p>
			{drawn.some(({ value }) => value !== null) ? (
				<SmallLine
					begin={axis.begin}
					end={axis.end}
					days={axis.days}
					points={drawn}
					tone="j"
					domain={[0, most]}
					ticks={most > 1.5 ? [0, 1, most] : [0, 1]}
					tick={(ratio) => spoken().percent(ratio)}
					line={1}
				/>
			) : (
				<TooFew>
					{goal.why === 'planned dip'
						? say('Planned dip: no attainment.')
						: say('No attainment: {why}.', { why: term(goal.why ?? '') })}
				</TooFew>
			)}
		</div>
	);
}
