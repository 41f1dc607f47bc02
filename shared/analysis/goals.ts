/** The goals by plan quarter: one row a goal, one column a quarter. */
import { type Day, type PlanQuarter, planQuarters } from '../base/dates.ts';
import { PLAN_QUARTERS } from '../plan/collections/strategy.ts';
import type { Goal, Plan } from '../plan/plan.ts';
import { numbersOf } from './numbering.ts';
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
	/** One per column, in the unit of the baseline; null where there is no target yet. */
	readonly targets: readonly (number | null)[];
	/** The quarters of the plan's period without a target. */
	readonly missing: readonly QuarterName[];
}

export interface GoalTable {
	/** The quarters of the plan's period, then those outside it that some target names: nothing is hidden. */
	readonly quarters: readonly QuarterColumn[];
	/** In their shown order. */
	readonly goals: readonly GoalRow[];
}

/** The table of goals and targets. Linear in goals and targets. */
export function goalTableOf(plan: Plan): GoalTable {
	const { goals, targets } = plan.collections;
	const values = new Map<string, number | null>();
	for (const { goal, quarter, value } of targets) values.set(`${goal}-${quarter}`, value);
	const named = new Set(targets.filter(({ value }) => value !== null).map(({ quarter }) => quarter));
	const periods = new Map(planQuarters(plan.frame.start, plan.frame.end).map((period) => [period.name, period]));
	const quarters = PLAN_QUARTERS.filter((name) => periods.has(name) || named.has(name)).map((name) =>
		columnOf(name, periods.get(name)),
	);
	const numbers = numbersOf(plan);
	return {
		quarters,
		goals: goals.map((goal) => {
			const valueIn = (name: QuarterName) => values.get(`${goal.id}-${name}`) ?? null;
			return {
				id: goal.id,
				number: numbers.get(`goals/${goal.id}`) ?? '',
				title: goal.title,
				unit: goal.unit,
				unitLabel: goal.unitLabel,
				direction: goal.direction,
				counts: goal.counts,
				baseline: goal.baseline,
				targets: quarters.map(({ name }) => valueIn(name)),
				missing: quarters.filter(({ name, start }) => start !== null && valueIn(name) === null).map(({ name }) => name),
			};
		}),
	};
}

function columnOf(name: QuarterName, period: PlanQuarter | undefined): QuarterColumn {
	if (period === undefined) return { name, start: null, end: null, months: null };
	return { name, start: period.start, end: period.end, months: monthsInWords(period.start, period.end) };
}
