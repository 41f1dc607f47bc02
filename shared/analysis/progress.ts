/**
 * How far the goals are on a day: ahead or behind in their own unit, attainment, trend. A blank period is a blank: it
 * adds nothing to what was reached, and nothing to what should have been.
 */
import type { Day } from '../base/dates.ts';
import { exactSum } from '../base/exact-sum.ts';
import { isQuarter, type Period } from '../base/periods.ts';
import type { Goal, Plan } from '../plan/plan.ts';
import { actualsByGoal, type Reading, type Readings } from './actuals.ts';
import { filled } from './names.ts';
import { numbersOf } from './numbering.ts';
import { pivotsOf } from './pivots.ts';
import { type GoalTargets, levelTarget, sumTarget, type TargetedQuarter, targetsByGoal } from './targets-to-date.ts';

/** Why there is no attainment: the target does not lie beyond the baseline, or something it needs is not written. */
export type NoAttainment = 'planned dip' | 'no target' | 'no baseline' | 'no actual';

/** A goal as it stood at the end of one period with an actual. Values are in the goal's unit, money in minor units. */
export interface Standing {
	readonly period: Period;
	/** The day it speaks of: the period's last, or the day asked about where the period still runs. */
	readonly day: Day;
	/** For a sum all that was reached so far; for a level or a rate where it stood. */
	readonly actual: number;
	/** What it should have been by then; null where no target says so. */
	readonly target: number | null;
	/** The same by the targets the plan began with; null where no pivot has changed them. It decides nothing. */
	readonly original: number | null;
	/** (actual − target) in the direction that is better: below zero is behind. It alone decides. */
	readonly ahead: number | null;
	/**
	 * 1 is on target. Sum: actual so far ÷ target so far. Level and rate: (actual − baseline) ÷ (target − baseline),
	 * only where the target lies beyond the baseline in the goal's direction.
	 */
	readonly attainment: number | null;
}

export interface GoalProgress {
	readonly id: string;
	/** As shown, `G1`. */
	readonly number: string;
	readonly title: string | null;
	readonly unit: Goal['unit'];
	readonly unitLabel: string | null;
	readonly direction: 'up' | 'down';
	readonly counts: 'sum' | 'level' | 'rate';
	readonly baseline: number | null;
	/** At each period with an actual up to the day, oldest first. */
	readonly standings: readonly Standing[];
	/** The last of them; null where nothing was measured. */
	readonly latest: Standing | null;
	/** What should be reached on the day asked about, whatever is known of the actual. */
	readonly targetToday: number | null;
	/** The same by the targets the plan began with; null where no pivot has changed them. */
	readonly originalToday: number | null;
	/** The day of the newest pivot that both agreed to, up to the day asked about. */
	readonly pivoted: Day | null;
	/** Null where there is an attainment. */
	readonly why: NoAttainment | null;
	/** Behind by the last period with an actual; null where that cannot be said. */
	readonly behind: boolean | null;
	/** Behind by the last two periods with an actual: “recommit or pivot?”. */
	readonly behindTwoPeriods: boolean;
	/**
	 * How the actual moved from the period before, in the unit; for a sum how the periods themselves compare. Null where
	 * there are not two, where a sum’s last still runs, and from a month to a quarter or back.
	 */
	readonly trend: number | null;
	/** Where the last actual comes from; null where it was only stated. */
	readonly source: string | null;
	/** Months between the first and the last actual that have none. */
	readonly blanks: readonly Period[];
}

export interface Progress {
	readonly on: Day;
	/** In their shown order. */
	readonly goals: readonly GoalProgress[];
	/** Over the goals of which it can be said whether they are behind. */
	readonly share: { readonly goals: number; readonly notBehind: number; readonly ratio: number | null };
}

/** The progress of every goal on a day; what was measured for later periods is ignored. Linear in actuals, plus sorting. */
export function progressOf(plan: Plan, on: Day): Progress {
	const goals = measuredGoals(plan, on).map(({ progress }) => progress);
	const known = goals.filter(({ behind }) => behind !== null);
	const notBehind = known.filter(({ behind }) => behind === false).length;
	return {
		on,
		goals,
		share: { goals: known.length, notBehind, ratio: known.length === 0 ? null : notBehind / known.length },
	};
}

/** A goal with what its progress was read from. */
export interface MeasuredGoal extends GoalTargets, Readings {
	readonly goal: Goal;
	readonly progress: GoalProgress;
}

/** In their shown order, up to a day: read once, whatever is made of it. Linear in actuals, plus sorting. */
export function measuredGoals(plan: Plan, on: Day): readonly MeasuredGoal[] {
	const pivots = pivotsOf(plan, on);
	const targetsOf = targetsByGoal(plan, pivots);
	const actualsOf = actualsByGoal(plan, on);
	const numbers = numbersOf(plan);
	return plan.collections.goals.map((goal) => {
		const { quarters, original } = targetsOf(goal.id);
		const { readings, blanks } = actualsOf(goal.id, goal.counts ?? 'level');
		const pivoted = pivots.agreedOn.get(goal.id) ?? null;
		const number = numbers.get(`goals/${goal.id}`) ?? '';
		const progress = goalProgress(goal, number, { quarters, original, readings, blanks, pivoted, on });
		return { goal, quarters, original, readings, blanks, progress };
	});
}

interface Known extends GoalTargets {
	readonly pivoted: Day | null;
	readonly readings: readonly Reading[];
	readonly blanks: readonly Period[];
	readonly on: Day;
}

function goalProgress(goal: Goal, number: string, known: Known): GoalProgress {
	const { readings, blanks, on, pivoted } = known;
	const counts = goal.counts ?? 'level';
	const onDay = (quarters: readonly TargetedQuarter[]) =>
		counts === 'sum' ? sumToDate(quarters, on) : levelTarget(goal, quarters, on);
	const { before, latest } = lastTwo(goal, known);
	const last = readings.at(-1);
	const behind = isBehind(latest);
	let standings: readonly Standing[] | null = null;
	return {
		id: goal.id,
		number,
		title: goal.title,
		unit: goal.unit,
		unitLabel: goal.unitLabel,
		direction: goal.direction ?? 'up',
		counts,
		baseline: goal.baseline,
		// Of thousands of goals a screen draws the way of a few.
		get standings() {
			standings ??= standingsOf(goal, known);
			return standings;
		},
		latest,
		targetToday: onDay(known.quarters),
		originalToday: known.original === null ? null : onDay(known.original),
		pivoted,
		why: latest?.attainment == null ? whyNot(goal, latest) : null,
		behind,
		behindTwoPeriods: behind === true && isBehind(before) === true,
		trend: trendOf(readings, counts),
		source: filled(last?.source ?? null),
		blanks,
	};
}

function standingsOf(goal: Goal, known: Known): Standing[] {
	return goal.counts === 'sum' ? sumStandings(goal, known) : levelStandings(goal, known);
}

/** The newest standing and the one before it, without those before. A sum has to be added up from its first. */
function lastTwo(goal: Goal, known: Known): { readonly before: Standing | null; readonly latest: Standing | null } {
	const all = goal.counts === 'sum' ? sumStandings(goal, known, 2) : levelStandings(goal, known, 2);
	return { before: all.at(-2) ?? null, latest: all.at(-1) ?? null };
}

/** The last `most` of them; all where none is named. */
function levelStandings(goal: Goal, { quarters, original, readings }: Known, most = readings.length): Standing[] {
	return readings.slice(-most).map(({ period, day, value }) =>
		standing(goal, {
			period,
			day,
			actual: value,
			target: levelTarget(goal, quarters, day),
			original: original === null ? null : levelTarget(goal, original, day),
		}),
	);
}

/** Likewise, added up from the first reading. */
function sumStandings(goal: Goal, { quarters, original, readings }: Known, most = readings.length): Standing[] {
	let actual = 0;
	const add = runningTarget(quarters);
	const addOriginal = original === null ? () => null : runningTarget(original);
	const from = readings.length - most;
	const standings: Standing[] = [];
	for (const [at, reading] of readings.entries()) {
		const { period, day, value } = reading;
		actual = exactSum([actual, value]);
		const target = add(reading);
		const was = addOriginal(reading);
		if (at >= from) standings.push(standing(goal, { period, day, actual, target, original: was }));
	}
	return standings;
}

/** What the periods given so far should have added together; null from the first that has no target on. */
function runningTarget(quarters: readonly TargetedQuarter[]): (reading: Reading) => number | null {
	let target: number | null = 0;
	return ({ start, day }) => {
		if (target === null) return null;
		const part = sumTarget(quarters, { start, end: day });
		target = part === null ? null : exactSum([target, part]);
		return target;
	};
}

function standing(goal: Goal, known: Omit<Standing, 'ahead' | 'attainment'>): Standing {
	const { period, day, actual, target, original } = known;
	const ahead = target === null ? null : aheadOf(goal, actual, target);
	return { period, day, actual, target, original, ahead, attainment: attainmentOf(goal, actual, target) };
}

/** (actual − target) in the direction that is better, in the goal's unit: below zero is behind. */
export function aheadOf(goal: Pick<Goal, 'direction'>, actual: number, target: number): number {
	return exact(exactSum([actual, -target]) * signOf(goal), target);
}

function signOf({ direction }: Pick<Goal, 'direction'>): 1 | -1 {
	return direction === 'down' ? -1 : 1;
}

/** Shares of a quarter add up to it but for the last bits of a number: what is on target is not behind by those. */
function exact(difference: number, target: number): number {
	return Math.abs(difference) < 1e-9 * Math.max(1, Math.abs(target)) ? 0 : difference;
}

/**
 * 1 is on target. Sum: actual ÷ target. Level and rate: (actual − baseline) ÷ (target − baseline), only where the target
 * lies beyond the baseline in the goal's direction; else null.
 */
export function attainmentOf(goal: Goal, actual: number, target: number | null): number | null {
	if (target === null) return null;
	if (goal.counts === 'sum') return target > 0 ? actual / target : null;
	if (goal.baseline === null || (target - goal.baseline) * signOf(goal) <= 0) return null;
	return (actual - goal.baseline) / (target - goal.baseline);
}

function whyNot(goal: Goal, latest: Standing | null): NoAttainment {
	if (latest === null) return 'no actual';
	if (latest.target === null) return 'no target';
	return goal.counts !== 'sum' && goal.baseline === null ? 'no baseline' : 'planned dip';
}

function isBehind(standing: Standing | null): boolean | null {
	return standing?.ahead == null ? null : standing.ahead < 0;
}

/** Periods of one length alone can be compared, and of a sum only those that are over. */
function trendOf(readings: readonly Reading[], counts: GoalProgress['counts']): number | null {
	const last = readings.at(-1);
	const before = readings.at(-2);
	if (last === undefined || before === undefined || !areOfOneLength(readings)) return null;
	return counts === 'sum' && last.isRunning ? null : exactSum([last.value, -before.value]);
}

/** Whether the last two periods are both months or both quarters; true with fewer than two. */
export function areOfOneLength(periods: readonly { readonly period: Period }[]): boolean {
	const [before, last = before] = periods.slice(-2);
	return before === undefined || last === undefined || isQuarter(before.period) === isQuarter(last.period);
}

function sumToDate(quarters: readonly TargetedQuarter[], on: Day): number | null {
	const first = quarters[0];
	return first === undefined || on < first.start ? null : sumTarget(quarters, { start: first.start, end: on });
}
