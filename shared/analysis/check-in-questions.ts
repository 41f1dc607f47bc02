/** What the weekly check-in asks of the numbers: one period a goal, and which goals to recommit to or to turn. */
import { addDays, type Day } from '../base/dates.ts';
import { boundsOf, monthOf, type Period, quarterOf } from '../base/periods.ts';
import type { Plan } from '../plan/plan.ts';
import { recommittedOn } from './check-ins.ts';
import { type GoalProgress, progressOf, type Standing } from './progress.ts';

export interface AskedGoal {
	readonly goal: GoalProgress;
	/** The month whose actual is asked for: the last one where it is over, blank and of the plan, else the one that runs. */
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
	const start = plan.frame.start ?? '';
	// Of a month that begins before the plan does, the plan counts where it stood at its end, and nothing that adds up.
	const isOurs = ({ counts }: GoalProgress) => (counts === 'sum' ? `${before}-01` >= start : before >= monthOf(start));
	const recommitted = recommittedOn(plan, on);
	return progressOf(plan, on).goals.map((goal) => {
		const isAsked = isOurs(goal) && !given.has(`${goal.id} ${before}`) && !given.has(`${goal.id} ${quarterOf(before)}`);
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
 * ended stands until the next period is measured; one given while that period runs stands until it has ended.
 */
export function isAsking({ behindTwoPeriods, pivoted, latest }: GoalProgress, recommitted: Day | null): boolean {
	if (!behindTwoPeriods || latest === null) return behindTwoPeriods;
	const { start, end } = boundsOf(latest.period);
	const since = latest.day < end ? start : end;
	return [recommitted, pivoted].every((day) => day === null || day < since);
}

/** The standing before that of a period: of the newest month or quarter that began no later; null where none was measured. */
export function standingBefore({ standings }: Pick<GoalProgress, 'standings'>, period: Period): Standing | null {
	const { start } = boundsOf(period);
	return standings.findLast((one) => one.period !== period && boundsOf(one.period).start <= start) ?? null;
}
