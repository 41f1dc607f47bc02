/** What a goal should have reached by a day: linear inside each plan quarter. */
import { type Day, daysBetween, type PlanQuarter, planQuarters } from '../base/dates.ts';
import { exactSum } from '../base/exact-sum.ts';
import type { Bounds } from '../base/periods.ts';
import type { Goal, Plan } from '../plan/plan.ts';
import type { Pivots } from './pivots.ts';

/** A plan quarter with the target that one goal has in it. */
export interface TargetedQuarter extends PlanQuarter {
	/** In force: as the newest pivot set it, else as the plan began. Null where none is set. */
	readonly target: number | null;
}

export interface GoalTargets {
	readonly quarters: readonly TargetedQuarter[];
	/** As the plan began; null where no pivot has changed them. */
	readonly original: readonly TargetedQuarter[] | null;
}

/** The plan's quarters with each goal's targets, as these pivots leave them. */
export function targetsByGoal(plan: Plan, { targetOf }: Pivots): (goal: string) => GoalTargets {
	const periods = planQuarters(plan.frame.start, plan.frame.end);
	return (goal) => {
		const now = periods.map(({ name }) => targetOf(goal, name));
		const withTargets = (value: 'current' | 'original') =>
			periods.map(
				({ name, start, end }, at): TargetedQuarter => ({ name, start, end, target: now[at]?.[value] ?? null }),
			);
		const isPivoted = now.some(({ pivot }) => pivot !== null);
		return { quarters: withTargets('current'), original: isPivoted ? withTargets('original') : null };
	};
}

/**
 * For a level or a rate: where it should stand at the end of this day, on the straight line from the target before (the
 * baseline before the first) to the quarter's own. After the plan's last day it stays at the last target. Null before
 * the first day, and where the line has no end or no beginning.
 */
export function levelTarget(goal: Goal, quarters: readonly TargetedQuarter[], day: Day): number | null {
	const at = quarters.findLastIndex(({ start }) => start <= day);
	const quarter = quarters[at];
	if (quarter === undefined || quarter.target === null) return null;
	if (day >= quarter.end) return quarter.target;
	const before = quarters.slice(0, at).findLast(({ target }) => target !== null)?.target ?? goal.baseline;
	return before === null ? null : before + partOf(quarter.target - before, quarter, quarter.start, day);
}

/**
 * For a sum: what these days should add, each quarter's target spread evenly over its days. Null where a quarter they
 * touch has no target, or none of them lies in the plan.
 */
export function sumTarget(quarters: readonly TargetedQuarter[], { start, end }: Bounds): number | null {
	const touched = quarters.filter((quarter) => quarter.start <= end && quarter.end >= start);
	if (touched.length === 0) return null;
	const parts: number[] = [];
	for (const quarter of touched) {
		if (quarter.target === null) return null;
		parts.push(partOf(quarter.target, quarter, later(start, quarter.start), earlier(end, quarter.end)));
	}
	return exactSum(parts);
}

/** What falls to the days from one to another of a quarter, both counted. Multiplied first: whole days stay whole. */
function partOf(amount: number, quarter: PlanQuarter, from: Day, to: Day): number {
	return (amount * (daysBetween(from, to) + 1)) / (daysBetween(quarter.start, quarter.end) + 1);
}

function later(a: Day, b: Day): Day {
	return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
	return a < b ? a : b;
}
