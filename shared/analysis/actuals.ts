/** The actuals of each goal, in the order of their periods, no day of a sum counted twice. */
import type { Day } from '../base/dates.ts';
import { type Bounds, boundsOf, isQuarter, monthsOf, type Period, quarterOf } from '../base/periods.ts';
import type { Plan, RecordOf } from '../plan/plan.ts';

export interface Reading {
	readonly period: Period;
	readonly isQuarter: boolean;
	/** Not over yet on the day asked about. */
	readonly isRunning: boolean;
	readonly start: Day;
	/** The period's last day, or the day asked about where it still runs. */
	readonly day: Day;
	readonly value: number;
	readonly source: string | null;
	readonly asOf: Day | null;
}

export interface Readings {
	readonly readings: readonly Reading[];
	/** Months between the first and the last that have no actual of their own or of their quarter. */
	readonly blanks: readonly Period[];
}

type Actual = RecordOf<'actuals'>;

const NONE: Readings = { readings: [], blanks: [] };

/**
 * What was measured up to a day, by goal. Where a quarter stands beside its months, a sum takes the months if all three
 * are there, else the quarter; a level or a rate takes the month that ends with it. For a sum, periods that begin before
 * the plan's first day or after its last are left out: they are not the plan's, or not all of them. Linear in actuals, plus sorting.
 */
export function actualsByGoal(plan: Plan, on: Day): (goal: string, counts: 'sum' | 'level' | 'rate') => Readings {
	const byGoal = new Map<string, Reading[]>();
	// Every goal is measured for the same few periods.
	const known = new Map<Period, Bounds>();
	const bounds = (period: Period) => {
		const found = known.get(period) ?? boundsOf(period);
		known.set(period, found);
		return found;
	};
	let goal: string | null = null;
	let list: Reading[] = [];
	for (const actual of plan.collections.actuals) {
		const reading = readingOf(actual, on, bounds);
		if (reading === null || actual.goal === null) continue;
		// They mostly stand together, month after month.
		if (actual.goal !== goal) {
			goal = actual.goal;
			list = byGoal.get(goal) ?? [];
			byGoal.set(goal, list);
		}
		list.push(reading);
	}
	const isOurs = ({ start, day }: Reading) => isOfPlan({ start, end: day }, 'sum', plan.frame);
	return (of, counts) => {
		const all = byGoal.get(of);
		if (all === undefined) return NONE;
		const mine = counts === 'sum' ? all.filter(isOurs) : all;
		const readings = (counts === 'sum' ? once(mine) : finest(mine)).sort(byEnd);
		return { readings, blanks: blanksIn(readings) };
	};
}

/**
 * Whether a period counts for a plan of these days: to a sum one that begins in it, for of one that began before not all
 * is the plan’s; to a level or a rate one that touches it.
 */
export function isOfPlan(
	{ start, end }: Bounds,
	counts: 'sum' | 'level' | 'rate',
	frame: { readonly start: Day | null; readonly end: Day | null },
): boolean {
	const first = counts === 'sum' ? start : end;
	return (frame.start === null || first >= frame.start) && (frame.end === null || start <= frame.end);
}

function readingOf(
	{ period, value, source, asOf }: Actual,
	on: Day,
	bounds: (period: Period) => Bounds,
): Reading | null {
	if (period === null || value === null) return null;
	const { start, end } = bounds(period);
	if (start > on) return null;
	const isRunning = end > on;
	return { period, isQuarter: isQuarter(period), isRunning, start, day: isRunning ? on : end, value, source, asOf };
}

/** Each day in one reading alone. */
function once(readings: readonly Reading[]): Reading[] {
	const given = new Set(readings.map(({ period }) => period));
	const isWhole = (quarter: Period) => monthsOf(quarter).every((month) => given.has(month));
	return readings.filter(({ period, isQuarter }) =>
		isQuarter ? !isWhole(period) : !given.has(quarterOf(period)) || isWhole(quarterOf(period)),
	);
}

/** One reading a day: a month says it more closely than the quarter that ends with it. */
function finest(readings: readonly Reading[]): Reading[] {
	const byDay = new Map<Day, Reading>();
	for (const reading of readings) {
		const other = byDay.get(reading.day);
		if (other === undefined || reading.start > other.start) byDay.set(reading.day, reading);
	}
	return [...byDay.values()];
}

function blanksIn(readings: readonly Reading[]): Period[] {
	if (isUnbroken(readings)) return [];
	const covered = new Set(readings.flatMap(({ period, isQuarter }) => (isQuarter ? monthsOf(period) : [period])));
	const months = [...covered].sort();
	const last = months.at(-1) ?? '';
	const blanks: Period[] = [];
	for (let month = months[0] ?? last; month < last; month = nextMonth(month))
		if (!covered.has(month)) blanks.push(month);
	return blanks;
}

/** Month after month, as most goals are measured. */
function isUnbroken(readings: readonly Reading[]): boolean {
	return readings.every(({ period, isQuarter }, at) => {
		const before = readings[at - 1];
		return !isQuarter && (before === undefined || nextMonth(before.period) === period);
	});
}

function nextMonth(month: Period): Period {
	const year = Number(month.slice(0, 4));
	const number = Number(month.slice(5, 7));
	return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function byEnd(a: Reading, b: Reading): number {
	return a.day < b.day ? -1 : a.day > b.day ? 1 : a.start < b.start ? -1 : 1;
}
