/** How recurring business went from one month to the next, where actuals say it: new, expansion, … and what is left over. */
import { addMonths, type Day } from '../base/dates.ts';
import { exactSum } from '../base/exact-sum.ts';
import { monthOf, type Period } from '../base/periods.ts';
import type { Goal, Plan, RecordOf } from '../plan/plan.ts';
import { actualsByGoal } from './actuals.ts';
import { filled } from './names.ts';
import { mrrWalk } from './recurring.ts';

/** In the order of the walk; the first three are gained, the others lost. */
export const MOVEMENTS = ['newRecurring', 'expansion', 'reactivation', 'contraction', 'churn'] as const;
export type Movement = (typeof MOVEMENTS)[number];

export function isLoss(movement: Movement): boolean {
	return movement === 'contraction' || movement === 'churn';
}

/** Amounts are in the goal's unit, money in minor units. */
export interface WalkMonth {
	readonly period: Period;
	/** The actual of the month before, or the goal's baseline before the plan's first month; null where neither is known. */
	readonly start: number | null;
	/** A blank is nothing said, and adds nothing. */
	readonly moved: Readonly<Record<Movement, number | null>>;
	readonly isSaid: boolean;
	/** The actual. */
	readonly end: number;
	/** What the movements leave of the way from start to end: not said, or not true. Null without a start or a movement. */
	readonly unexplained: number | null;
	/** Ratios: start with its own expansion, contraction and churn ÷ start. Null until one of the losses is said. */
	readonly netRetention: number | null;
	/** Losses alone, at most 1; null likewise. */
	readonly grossRetention: number | null;
	/** Gained for one unit lost; null where nothing was lost. */
	readonly quickRatio: number | null;
	/** Null where the actual was only stated. */
	readonly source: string | null;
}

/** From the first to the last of the months that follow each other and say how they moved. */
export interface WalkWhole {
	readonly from: Period;
	readonly to: Period;
	readonly start: number;
	readonly moved: Readonly<Record<Movement, number>>;
	readonly unexplained: number;
	readonly end: number;
	readonly quickRatio: number | null;
}

export interface Walk {
	readonly goal: Goal;
	/** Every month with an actual, the oldest first; a quarter in one number has no months. */
	readonly months: readonly WalkMonth[];
	/** Up to the newest month that says how it moved; null where none does. */
	readonly whole: WalkWhole | null;
}

/** Of each goal that is a level of money and has been measured by month, up to a day. Linear in actuals. */
export function walksOf(plan: Plan, on: Day): readonly Walk[] {
	const actualsOf = actualsByGoal(plan, on);
	const records = new Map(plan.collections.actuals.map((actual) => [`${actual.goal} ${actual.period}`, actual]));
	return plan.collections.goals.flatMap((goal): readonly Walk[] => {
		if (goal.unit !== 'money' || goal.counts !== 'level') return [];
		const months: WalkMonth[] = [];
		for (const { period, isQuarter, value } of actualsOf(goal.id, 'level').readings) {
			const record = records.get(`${goal.id} ${period}`);
			if (isQuarter || record === undefined) continue;
			months.push(monthOfWalk(record, { period, end: value, start: startOf(plan, goal, period, months.at(-1)) }));
		}
		return months.length === 0 ? [] : [{ goal, months, whole: wholeOf(months) }];
	});
}

function startOf({ frame }: Plan, goal: Goal, period: Period, before: WalkMonth | undefined): number | null {
	if (before !== undefined) return follows(before.period, period) ? before.end : null;
	return frame.start !== null && monthOf(frame.start) === period ? goal.baseline : null;
}

function follows(before: Period, period: Period): boolean {
	return monthOf(addMonths(`${before}-01`, 1)) === period;
}

interface Known {
	readonly period: Period;
	readonly start: number | null;
	readonly end: number;
}

function monthOfWalk(record: RecordOf<'actuals'>, { period, start, end }: Known): WalkMonth {
	const { newRecurring, expansion, reactivation, contraction, churn } = record;
	const moved = { newRecurring, expansion, reactivation, contraction, churn };
	const isSaid = MOVEMENTS.some((movement) => moved[movement] !== null);
	const walked = mrrWalk({ start: start ?? 0, ...without(moved) });
	const isLossSaid = contraction !== null || churn !== null;
	return {
		...{ period, start, moved, isSaid, end },
		unexplained: start === null || !isSaid ? null : exactSum([end, -walked.end]),
		netRetention: start === null || !isLossSaid ? null : walked.netRetention,
		grossRetention: start === null || !isLossSaid ? null : walked.grossRetention,
		quickRatio: isSaid ? walked.quickRatio : null,
		source: filled(record.source),
	};
}

/** As `mrrWalk` takes them: what was not said adds nothing. */
function without(moved: WalkMonth['moved']) {
	return {
		fresh: moved.newRecurring ?? 0,
		expansion: moved.expansion ?? 0,
		reactivation: moved.reactivation ?? 0,
		contraction: moved.contraction ?? 0,
		churn: moved.churn ?? 0,
	};
}

function wholeOf(months: readonly WalkMonth[]): WalkWhole | null {
	const last = months.findLastIndex(({ start, isSaid }) => start !== null && isSaid);
	const run: WalkMonth[] = [];
	for (let at = last; at >= 0; at -= 1) {
		const month = months[at];
		if (month === undefined || month.start === null || !month.isSaid) break;
		run.unshift(month);
	}
	const [first] = run;
	const newest = run.at(-1);
	if (first === undefined || newest === undefined || first.start === null) return null;
	const sum = (movement: Movement) => exactSum(run.map(({ moved }) => moved[movement] ?? 0));
	const moved = {
		newRecurring: sum('newRecurring'),
		expansion: sum('expansion'),
		reactivation: sum('reactivation'),
		contraction: sum('contraction'),
		churn: sum('churn'),
	};
	const walked = mrrWalk({ start: first.start, ...without(moved) });
	return {
		...{ from: first.period, to: newest.period, start: first.start, moved, end: newest.end },
		unexplained: exactSum([newest.end, -walked.end]),
		quickRatio: walked.quickRatio,
	};
}
