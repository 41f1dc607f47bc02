/** The way of a goal so far: actual as a line with points, its target dashed. A blank month breaks the line. */
import type { Standing } from '../../../../shared/analysis/progress.ts';
import { daysBetween } from '../../../../shared/base/dates.ts';
import { boundsOf, type Period } from '../../../../shared/base/periods.ts';
import classes from './score-cells.module.css';

const WIDTH = 76;
const HEIGHT = 22;
const INSET = 3;

export interface SparklineProps {
	readonly standings: readonly Standing[];
	readonly blanks: readonly Period[];
}

export function Sparkline({ standings, blanks }: SparklineProps) {
	const first = standings[0]?.day ?? '';
	const days = Math.max(1, daysBetween(first, standings.at(-1)?.day ?? first));
	const values = standings.flatMap(({ actual, target }) => (target === null ? [actual] : [actual, target]));
	const low = Math.min(...values);
	const range = Math.max(...values) - low || 1;
	const x = (day: string) => INSET + (daysBetween(first, day) / days) * (WIDTH - 2 * INSET);
	const y = (value: number) => HEIGHT - INSET - ((value - low) / range) * (HEIGHT - 2 * INSET);
	const isBroken = (from: string, to: string) =>
		blanks.some((period) => boundsOf(period).start > from && boundsOf(period).end < to);
	const actual = standings.map(({ day, actual: value }, at) => {
		const before = standings[at - 1]?.day;
		return `${before === undefined || isBroken(before, day) ? 'M' : 'L'}${x(day)} ${y(value)}`;
	});
	const target = standings.flatMap(({ day, target: value }) => (value === null ? [] : [`${x(day)},${y(value)}`]));
	const last = standings.at(-1);
	return (
		<svg className={classes.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
			<polyline points={target.join(' ')} className={classes.line} data-target />
			<path d={actual.join('')} className={classes.line} />
			{last && <circle cx={x(last.day)} cy={y(last.actual)} r="2.2" />}
		</svg>
	);
}
