/** The goals by period: what each quarter and month should bring, what it brought, and how far that is ahead or behind. */
import type { Day, PlanQuarter } from '../base/dates.ts';
import { addDays, addMonths, planQuarters } from '../base/dates.ts';
import { exactSum } from '../base/exact-sum.ts';
import { fiscalQuartersOf } from '../base/fiscal.ts';
import { boundsOf, monthOf, monthsOf, type Period, quarterOf } from '../base/periods.ts';
import type { Party } from '../ledger/change.ts';
import type { Goal, Plan } from '../plan/plan.ts';
import type { Reading } from './actuals.ts';
import { filled } from './names.ts';
import { aheadOf, attainmentOf, type GoalProgress, measuredGoals } from './progress.ts';
import { type GoalTargets, levelTarget, sumTarget } from './targets-to-date.ts';
import { monthsInWords } from './words.ts';

/** Whose quarters stand above the columns: the plan's own, or the fiscal ones of a side. */
export type Calendar = 'plan' | Party;

export interface ScoreColumn {
	/** Unlike that of any other column of the same calendar: `2027-Q1`'s or a month's period, else the quarter's own name. */
	readonly id: string;
	readonly kind: 'quarter' | 'month';
	/** `Q1`, `Q1 FY28`, `Feb 2027`. */
	readonly name: string;
	/** `Feb–Apr 2027`. */
	readonly months: string;
	/** The days of it that lie in the plan. */
	readonly start: Day;
	readonly end: Day;
	/** What an actual of exactly these days is written under; null where no calendar period is this long. */
	readonly period: Period | null;
	readonly state: 'over' | 'running' | 'to come';
}

export interface ScoreQuarter extends ScoreColumn {
	/** The calendar months that begin in it, and for the first one the month the plan begins in. */
	readonly monthColumns: readonly ScoreColumn[];
}

/** One goal in one column, in the goal's unit; money in minor units. */
export interface ScoreCell {
	/** Sum: what the whole column should add. Level and rate: where it should stand at its end. */
	readonly target: number | null;
	/** The same as the plan began with it; null where no pivot has changed it. */
	readonly original: number | null;
	/** The target for what was measured alone: a sum's blank months are in neither number. */
	readonly expected: number | null;
	/** The expected as the plan began with it; null where no pivot has changed it. */
	readonly originallyExpected: number | null;
	/** Sum: what the column added. Level and rate: the last value in it. Null is a blank, never zero. */
	readonly actual: number | null;
	/** (actual − expected) in the direction that is better. */
	readonly ahead: number | null;
	readonly attainment: number | null;
	/** An actual in it has no source. */
	readonly isStated: boolean;
	/** The day the last actual in it speaks of. */
	readonly day: Day | null;
	/** Months of it that are over and have no actual. */
	readonly blanks: readonly Period[];
	/** Quarters with one number for a sum that lie partly outside: that number cannot be told apart by columns. */
	readonly unsplit: readonly Period[];
}

export interface Cells {
	get(column: string): ScoreCell | undefined;
}

export interface ScoreRow {
	readonly goal: GoalProgress;
	readonly kind: 'leading' | 'lagging' | null;
	/** By the id of the column. Each is worked out when it is first asked for: of thousands a screen shows few. */
	readonly cells: Cells;
	/** The day of its last actual that was read, as it was written down. */
	readonly asOf: Day | null;
}

export interface Scorecard {
	readonly on: Day;
	readonly quarters: readonly ScoreQuarter[];
	/** In their shown order, leading before lagging; those of which nobody has said it come last. */
	readonly rows: readonly ScoreRow[];
}

/** Every goal in whole months and quarters of one calendar. Linear in goals and actuals; a cell in the actuals of its goal. */
export function scorecardOf(plan: Plan, on: Day, calendar: Calendar = 'plan'): Scorecard {
	const quarters = quartersOf(plan, on, calendar);
	const columns = new Map(
		quarters.flatMap((quarter) => [quarter, ...quarter.monthColumns]).map((column) => [column.id, column]),
	);
	const kinds = new Map(plan.collections.measures.map(({ id, kind }) => [id, kind]));
	const rows = measuredGoals(plan, on).map(({ goal, progress, ...known }): ScoreRow => {
		const kind = goal.measure === null ? null : (kinds.get(goal.measure) ?? null);
		const asOf = known.readings.at(-1)?.asOf ?? null;
		return { goal: progress, kind, cells: cellsOf(columns, { goal, on, ...known }), asOf };
	});
	return { on, quarters, rows: [...rows].sort((a, b) => placeOf(a) - placeOf(b)) };
}

function placeOf({ kind }: ScoreRow): number {
	return kind === 'leading' ? 0 : kind === 'lagging' ? 1 : 2;
}

/** The columns alone; none where the plan has no period, or the side has not said when its fiscal year begins. */
export function quartersOf(plan: Plan, on: Day, calendar: Calendar): readonly ScoreQuarter[] {
	const { start, end, fiscalVendor, fiscalPartner } = plan.frame;
	const own = planQuarters(start, end);
	const first = own[0]?.start;
	const last = own.at(-1)?.end;
	if (first === undefined || last === undefined) return [];
	const firstMonth = calendar === 'vendor' ? fiscalVendor : fiscalPartner;
	if (calendar !== 'plan' && firstMonth === null) return [];
	const wanted = calendar === 'plan' || firstMonth === null ? own : fiscalQuartersOf(firstMonth, first, last);
	return wanted.map((quarter, at) => {
		const days = { start: later(quarter.start, first), end: earlier(quarter.end, last) };
		return {
			...columnOf(quarter.name, 'quarter', days, on),
			id: `${calendar} ${quarter.name}`,
			period: calendarQuarter(quarter),
			monthColumns: monthColumnsOf(days, at === 0, last, on),
		};
	});
}

function monthColumnsOf({ start, end }: Span, isFirst: boolean, last: Day, on: Day): readonly ScoreColumn[] {
	const columns: ScoreColumn[] = [];
	const begins = `${monthOf(start)}-01`;
	for (let day = isFirst || begins === start ? begins : addMonths(begins, 1); day <= end; day = addMonths(day, 1)) {
		const period = monthOf(day);
		const bounds = boundsOf(period);
		const days = { start: later(day, isFirst ? start : day), end: earlier(bounds.end, last) };
		columns.push({ ...columnOf(monthsInWords(day, day), 'month', days, on), id: period, period });
	}
	return columns;
}

interface Span {
	readonly start: Day;
	readonly end: Day;
}

function columnOf(name: string, kind: ScoreColumn['kind'], { start, end }: Span, on: Day) {
	const state = end < on ? 'over' : start > on ? 'to come' : 'running';
	return { name, kind, months: monthsInWords(start, end), start, end, state } as const;
}

/** The calendar quarter of exactly these days, where there is one. */
function calendarQuarter({ start, end }: PlanQuarter): Period | null {
	const period = quarterOf(monthOf(start));
	const bounds = boundsOf(period);
	return bounds.start === start && bounds.end === end ? period : null;
}

interface Known extends GoalTargets {
	readonly goal: Goal;
	readonly readings: readonly Reading[];
	readonly on: Day;
}

function cellsOf(columns: ReadonlyMap<string, ScoreColumn>, known: Known): Cells {
	const made = new Map<string, ScoreCell>();
	return {
		get: (id) => {
			const column = columns.get(id);
			if (column === undefined) return undefined;
			const cell = made.get(id) ?? cellOf(column, known);
			made.set(id, cell);
			return cell;
		},
	};
}

function cellOf(column: ScoreColumn, known: Known): ScoreCell {
	return known.goal.counts === 'sum' ? sumCell(column, known) : levelCell(column, known);
}

function sumCell(column: ScoreColumn, { goal, quarters, original, readings, on }: Known): ScoreCell {
	const touching = readings.filter(({ period, start }) => start <= column.end && boundsOf(period).end >= column.start);
	// What begins in the column is the column's where it ends in it, or the plan does before.
	const isWithin = ({ period, start }: Reading) => {
		const { end } = boundsOf(period);
		return (
			start >= column.start && (end <= column.end || (monthOf(end) === monthOf(column.end) && start <= column.end))
		);
	};
	const mine = touching.filter(isWithin);
	const actual = mine.length === 0 ? null : exactSum(mine.map(({ value }) => value));
	const expectedBy = (targets: GoalTargets['quarters']) =>
		mine.length === 0 ? null : sumOf(mine.map(({ start, day }) => sumTarget(targets, { start, end: day })));
	return {
		...compared(goal, actual, expectedBy(quarters), original && expectedBy(original)),
		...changed(sumTarget(quarters, column), original && sumTarget(original, column)),
		isStated: mine.some(({ source }) => filled(source) === null),
		day: mine.at(-1)?.day ?? null,
		blanks: blanksOf(column, touching, on),
		unsplit: touching.filter((reading) => !isWithin(reading)).map(({ period }) => period),
	};
}

function levelCell(column: ScoreColumn, { goal, quarters, original, readings, on }: Known): ScoreCell {
	const within = readings.filter(({ period, day, isQuarter }) =>
		column.kind === 'month' && !isQuarter ? period === column.id : day >= column.start && day <= column.end,
	);
	const last = within.at(-1);
	const expectedBy = (targets: GoalTargets['quarters']) =>
		last === undefined ? null : levelTarget(goal, targets, last.day);
	return {
		...compared(goal, last?.value ?? null, expectedBy(quarters), original && expectedBy(original)),
		...changed(levelTarget(goal, quarters, column.end), original && levelTarget(goal, original, column.end)),
		isStated: last !== undefined && filled(last.source) === null,
		day: last?.day ?? null,
		blanks: blanksOf(column, within, on),
		unsplit: [],
	};
}

/** The original stands beside the target where it is another. */
function changed(target: number | null, original: number | null) {
	return { target, original: original === target ? null : original };
}

function compared(goal: Goal, actual: number | null, expected: number | null, original: number | null) {
	if (actual === null) return { actual, expected: null, originallyExpected: null, ahead: null, attainment: null };
	const ahead = expected === null ? null : aheadOf(goal, actual, expected);
	const originallyExpected = original === expected ? null : original;
	return { actual, expected, originallyExpected, ahead, attainment: attainmentOf(goal, actual, expected) };
}

/** Null where one of them is. */
function sumOf(parts: readonly (number | null)[]): number | null {
	const known = parts.filter((part) => part !== null);
	return known.length < parts.length ? null : exactSum(known);
}

/** Months of the column that ended before the day and are in no actual, of their own or of their quarter. */
function blanksOf(column: ScoreColumn, readings: readonly Reading[], on: Day): readonly Period[] {
	const covered = new Set(readings.flatMap(({ period, isQuarter }) => (isQuarter ? monthsOf(period) : [period])));
	const blanks: Period[] = [];
	for (let day = firstWholeMonth(column); day <= column.end; day = addMonths(day, 1)) {
		const period = monthOf(day);
		if (boundsOf(period).end < on && !covered.has(period)) blanks.push(period);
	}
	return blanks;
}

function firstWholeMonth({ start }: Span): Day {
	const begins = `${monthOf(start)}-01`;
	return begins === start ? begins : monthStartAfter(start);
}

function monthStartAfter(day: Day): Day {
	return `${monthOf(addDays(boundsOf(monthOf(day)).end, 1))}-01`;
}

function later(a: Day, b: Day): Day {
	return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
	return a < b ? a : b;
}
