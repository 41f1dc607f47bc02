/** The goals by plan quarter: one row a goal, one column a quarter. */
import { type Day, type PlanQuarter, planQuarters } from '../base/dates.ts';
import { PLAN_QUARTERS } from '../plan/collections/strategy.ts';
import type { Goal, Plan } from '../plan/plan.ts';
import { numbersOf } from './numbering.ts';
import { pivotsOf } from './pivots.ts';
import { monthsInWords } from './words.ts';

export type QuarterName = (typeof PLAN_QUARTERS)[number];

export interface QuarterColumn {
	readonly name: QuarterName;
	/** The days it covers, and its months as printed: `Jan–Mar 2027`. Null where the plan's period has no such quarter. */
	readonly start: Day | null;
	readonly end: Day | null;
	readonly months: string | null;
}

export interface GoalRow {
	readonly id: string;
	/** As shown, `G1`. */
	readonly number: string;
	readonly title: string | null;
	readonly unit: Goal['unit'];
	readonly unitLabel: string | null;
	readonly direction: Goal['direction'];
	readonly counts: Goal['counts'];
	/** In the goal's unit; minor units where that is money. Null where it is not written yet, never zero for it. */
	readonly baseline: number | null;
	/** In force, one per column, in the unit of the baseline; null where there is no target yet. */
	readonly targets: readonly (number | null)[];
	/** As the plan began, one per column; null where no pivot has changed it, or there was none. */
	readonly originals: readonly (number | null)[];
	/** The columns whose target a pivot has set. */
	readonly pivoted: readonly QuarterName[];
	/** The quarters of the plan's period without a target. */
	readonly missing: readonly QuarterName[];
}

export interface GoalTable {
	/** The quarters of the plan's period, then those outside it that some target names: nothing is hidden. */
	readonly quarters: readonly QuarterColumn[];
	/** In their shown order. */
	readonly goals: readonly GoalRow[];
}

/** The table of goals and targets, by default with every agreed pivot in it, else with those up to a day. Linear in both. */
export function goalTableOf(plan: Plan, on: Day | null = null): GoalTable {
	const { goals, targets } = plan.collections;
	const { targetOf } = pivotsOf(plan, on);
	const named = new Set(targets.filter(({ value }) => value !== null).map(({ quarter }) => quarter));
	const periods = new Map(planQuarters(plan.frame.start, plan.frame.end).map((period) => [period.name, period]));
	const quarters = PLAN_QUARTERS.filter((name) => periods.has(name) || named.has(name)).map((name) =>
		columnOf(name, periods.get(name)),
	);
	const numbers = numbersOf(plan);
	return {
		quarters,
		goals: goals.map((goal) => {
			const now = quarters.map(({ name, start }) => ({ name, start, ...targetOf(goal.id, name) }));
			return {
				id: goal.id,
				number: numbers.get(`goals/${goal.id}`) ?? '',
				title: goal.title,
				unit: goal.unit,
				unitLabel: goal.unitLabel,
				direction: goal.direction,
				counts: goal.counts,
				baseline: goal.baseline,
				targets: now.map(({ current }) => current),
				originals: now.map(({ pivot, original }) => (pivot === null ? null : original)),
				pivoted: now.filter(({ pivot }) => pivot !== null).map(({ name }) => name),
				missing: now.filter(({ start, current }) => start !== null && current === null).map(({ name }) => name),
			};
		}),
	};
}

function columnOf(name: QuarterName, period: PlanQuarter | undefined): QuarterColumn {
	if (period === undefined) return { name, start: null, end: null, months: null };
	return { name, start: period.start, end: period.end, months: monthsInWords(period.start, period.end) };
}
