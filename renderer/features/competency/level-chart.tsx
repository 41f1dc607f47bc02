/** One side's level over time as both sides see it, each view drawn in the colour of who says it. */

import { LineChart } from '@mantine/charts';
import type { CapabilitySide } from '../../../shared/analysis/capabilities.ts';
import { type Basis, levelPoints } from '../../../shared/analysis/capability-levels.ts';
import { levelSentence } from '../../../shared/analysis/capability-sentences.ts';
import type { Names } from '../../../shared/analysis/names.ts';
import { addMonths, type Day, daysBetween } from '../../../shared/base/dates.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Side, Sides } from '../../state/plan-hooks.ts';
import { formatDay, formatDayShort } from '../../ui/format-day.ts';
import { Mark } from '../../ui/mark.tsx';
import { Numbers } from '../../ui/numbers.tsx';
import { useRem } from '../../ui/use-rem.ts';
import classes from './level-chart.module.css';

/** More points than these are drawn as a line alone. */
const MOST_DOTS = 40;
const HEIGHT = '8.5rem';
const TICK = { fontSize: '0.6875rem', fill: 'currentColor' };

export interface LevelChartProps {
	readonly one: CapabilitySide;
	readonly sides: Sides;
	readonly names: Names;
	readonly today: Day;
}

export function LevelChart({ one, sides, names, today }: LevelChartProps) {
	const rem = useRem();
	const points = levelPoints(one.history);
	const [first] = points;
	if (first === undefined)
		return <p className={classes.empty}>{say('Nobody has given {name} a level yet.', { name: names[one.side] })}</p>;
	// A level stands until the next one is given: the lines go on to today.
	const begin = daysBetween(first.day, today) < 30 ? addMonths(today, -1) : first.day;
	const at = (day: Day) => daysBetween(begin, day);
	const data = [
		...points.map((point) => ({ at: at(point.day), self: point.self, other: point.other, given: true })),
		{ at: at(today), self: one.self, other: one.other, given: false },
	];
	const withDots = points.length <= MOST_DOTS;
	const views = [lineOf('self', sides[one.side]), lineOf('other', sides[otherParty(one.side)])];
	// The dashed line lies over the solid one, so that both are seen where the two views agree.
	const lines = views.toSorted((a, b) => (a.side.tone === b.side.tone ? 0 : a.side.tone === 'v' ? -1 : 1));
	return (
		<div className={classes.chart}>
			<div aria-hidden="true">
				<LineChart
					h={HEIGHT}
					data={data}
					dataKey="at"
					series={lines}
					curveType="stepAfter"
					strokeWidth={1.75}
					withTooltip={false}
					gridAxis="x"
					gridColor="var(--line)"
					textColor="var(--ink3)"
					accessibilityLayer={false}
					yAxisProps={{
						tick: { ...TICK, transform: 'translate(-6, 0)' },
						domain: [0, 5],
						ticks: [0, 1, 2, 3, 4, 5],
						width: 1.375 * rem,
						interval: 0,
					}}
					xAxisProps={{
						type: 'number',
						tick: { ...TICK, transform: 'translate(0, 6)' },
						domain: [0, Math.max(1, at(today))],
						ticks: [0, Math.max(1, at(today))],
						tickFormatter: (days: number) => formatDayShort(days === 0 ? begin : today, today),
						interval: 0,
					}}
					lineChartProps={{ margin: { top: 0.5 * rem, right: 1.625 * rem, bottom: 2, left: 0.625 * rem } }}
					referenceLines={
						one.required === null || one.required === 0
							? []
							: [{ y: one.required, color: 'var(--ink)', strokeDasharray: '1 3' }]
					}
					lineProps={({ name }) => {
						const line = lines.find((each) => each.name === name);
						return {
							isAnimationActive: false,
							activeDot: false,
							dot: withDots && line ? (dot) => <Dot key={dot.key} {...dot} line={line} /> : false,
						};
					}}
				/>
			</div>
			<ul className={classes.legend}>
				{views.map(({ name, side }) => (
					<li key={name}>
						<Mark tone={side.tone} letter={side.letter} size="sm" />
						{name === 'self' ? say('sees itself') : say('sees {name}', { name: names[one.side] })}
					</li>
				))}
				{(one.required ?? 0) > 0 && (
					<li className={classes.needed}>{say('needed: {level}', { level: one.required ?? '' })}</li>
				)}
			</ul>
			<Numbers of={say('level over time')}>
				<table>
					<caption>{say('Level over time. {sentence}', { sentence: levelSentence(one, names) })}</caption>
					<thead>
						<tr>
							<th scope="col">{say('Day')}</th>
							<th scope="col">{say('{name} itself', { name: names[one.side] })}</th>
							<th scope="col">{say('As {name} sees it', { name: names[otherParty(one.side)] })}</th>
						</tr>
					</thead>
					<tbody>
						{points.map(({ day, self, other }) => (
							<tr key={day}>
								<th scope="row">{formatDay(day)}</th>
								<td>{self ?? say('not given')}</td>
								<td>{other ?? say('not given')}</td>
							</tr>
						))}
					</tbody>
				</table>
			</Numbers>
		</div>
	);
}

interface Line {
	readonly name: Basis;
	readonly side: Side;
	readonly color: string;
	readonly strokeDasharray?: string;
}

/** The vendor's line solid with circles, the partner's dashed with squares. */
function lineOf(name: Basis, side: Side): Line {
	return side.tone === 'v'
		? { name, side, color: 'var(--v)' }
		: { name, side, color: 'var(--p)', strokeDasharray: '5 2.5' };
}

interface DotProps {
	readonly cx?: number | undefined;
	readonly cy?: number | undefined;
	readonly value?: unknown;
	readonly payload?: { readonly given?: boolean };
	readonly line: Line;
}

function Dot({ cx, cy, value, payload, line }: DotProps) {
	const rem = useRem();
	if (cx === undefined || cy === undefined || value === null || payload?.given !== true) return null;
	const look = { fill: line.color, stroke: 'var(--bg)', strokeWidth: 1 };
	return line.side.tone === 'v' ? (
		<circle cx={cx} cy={cy} r={0.28125 * rem} {...look} />
	) : (
		<rect x={cx - 0.1875 * rem} y={cy - 0.1875 * rem} width={0.375 * rem} height={0.375 * rem} {...look} />
	);
}
