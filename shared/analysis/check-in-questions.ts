/** What the weekly check-in asks of the numbers: one period a goal, and which goals to recommit to or to turn. */
import { addDays, type Day, daysBetween } from '../base/dates.ts';
import { boundsOf, monthOf, type Period, quarterOf } from '../base/periods.ts';
import type { Plan } from '../plan/plan.ts';
import { recommittedOn } from './check-ins.ts';
import { type GoalProgress, progressOf } from './progress.ts';

export interface AskedGoal {
	readonly goal: GoalProgress;
	/** The month whose actual is asked for: the last one where it is over and blank, else the one that runs. */
	readonly period: Period;
	/** Behind by the last two periods with an actual, and neither recommitted to nor pivoted since the last of them ended. */
	readonly asksToRecommit: boolean;
	/** The day of the newest recommitment. */
	readonly recommitted: Day | null;
}

/** Goals in their shown order. A month before the plan's first day is never asked for. Linear in actuals. */
export function askedGoals(plan: Plan, on: Day): readonly AskedGoal[] {
	const given = new Set(
		plan.collections.actuals.flatMap(({ goal, period, value }) => (value === null ? [] : [`${goal} ${period}`])),
	);
	const current = monthOf(on);
	const before = monthOf(addDays(boundsOf(current).start, -1));
	const first = monthOf(plan.frame.start ?? '');
	const recommitted = recommittedOn(plan, on);
	return progressOf(plan, on).goals.map((goal) => {
		const isAsked =
			before >= first && !given.has(`${goal.id} ${before}`) && !given.has(`${goal.id} ${quarterOf(before)}`);
		const day = recommitted.get(goal.id)?.day ?? null;
		return {
			goal,
			period: isAsked ? before : current,
			asksToRecommit: isAsking(goal, day),
			recommitted: day,
		};
	});
}

/**
 * Whether “recommit or pivot?” is still to be answered. A yes given, or a pivot agreed, after the period it speaks of
 * ended stands until the next period is measured.
 */
export function isAsking({ behindTwoPeriods, pivoted, latest }: GoalProgress, recommitted: Day | null): boolean {
	if (!behindTwoPeriods || latest === null) return behindTwoPeriods;
	return [recommitted, pivoted].every((day) => day === null || daysBetween(latest.day, day) < 0);
}
