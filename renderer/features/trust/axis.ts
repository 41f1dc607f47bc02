/** The time axis that every chart of the page shares. */
import type { EvidencedPoint } from '../../../shared/analysis/evidenced-trust.ts';
import type { StatedPoint } from '../../../shared/analysis/trust-series.ts';
import { addMonths, type Day, daysBetween } from '../../../shared/base/dates.ts';
import type { SmallPoint } from './small-line.tsx';

export interface Axis {
	readonly begin: Day;
	readonly end: Day;
	/** Whole days from the first to the last; at least 1. */
	readonly days: number;
	readonly at: (day: Day) => number;
}

/** From the first thing that is drawn to today; at least a month, so that one point has a place. */
export function axisOf(series: readonly StatedPoint[], record: readonly EvidencedPoint[], today: Day): Axis {
	const month = addMonths(today, -1);
	const first = [series[0]?.day, record[0]?.day, month].filter((day) => day !== undefined).sort()[0] ?? month;
	return {
		...{ begin: first, end: today, days: Math.max(1, daysBetween(first, today)) },
		at: (day) => daysBetween(first, day),
	};
}

/** Spans in which a ratio is null, from the point that says so to the next. */
export function greySpans(points: readonly SmallPoint[]): readonly (readonly [number, number])[] {
	const spans: [number, number][] = [];
	for (const [index, { at, value }] of points.entries()) {
		const next = points[index + 1];
		if (value !== null || next === undefined) continue;
		const last = spans.at(-1);
		if (last && last[1] === at) last[1] = next.at;
		else spans.push([at, next.at]);
	}
	return spans;
}
