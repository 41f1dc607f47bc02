/** A goal's baseline and targets as they stand in a row: one scale for the whole row, and its unit in words. */
import { filled } from '../analysis/names.ts';
import type { Goal } from '../plan/plan.ts';
import { type Context, words } from './context.ts';
import { currencySign, minorDigits, number } from './format.ts';
import type { Run } from './tree.ts';

export interface GoalFigures {
	/** `£k a month`, `%`, `customers`; empty where the goal names none. */
	readonly unit: string;
	readonly baseline: readonly Run[];
	/** One entry a plan quarter; empty runs where there is no target. */
	readonly targets: readonly (readonly Run[])[];
}

export function goalFigures(context: Context, goal: Goal): GoalFigures {
	const byQuarter = targetsOf(context, goal);
	const values = [goal.baseline, ...byQuarter.map((target) => target?.value ?? null)];
	const scale = scaleOf(context, goal, values);
	const show = (value: number | null) => (value === null ? null : scale.show(value));
	return {
		unit: scale.unit,
		baseline: words(context, ['goals', goal.id, 'baseline'], show(goal.baseline)),
		targets: byQuarter.map((target) =>
			target === null ? [] : words(context, ['targets', target.id, 'value'], show(target.value)),
		),
	};
}

function targetsOf({ plan, quarters }: Context, goal: Goal) {
	const own = plan.collections.targets.filter((target) => target.goal === goal.id);
	return quarters.map(({ name }) => own.find((target) => target.quarter === name) ?? null);
}

interface Scale {
	readonly unit: string;
	readonly show: (value: number) => string;
}

/** Money in thousands where every value of the row is exact in them to one decimal; never rounded. */
function scaleOf({ plan, language }: Context, goal: Goal, values: readonly (number | null)[]): Scale {
	const label = filled(goal.unitLabel);
	const given = values.filter((value) => value !== null);
	const join = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' ');
	if (goal.unit !== 'money' || plan.frame.currency === null) {
		const decimals = decimalsOf(given);
		const unit = goal.unit === 'percent' ? join('%', label) : (label ?? '');
		return { unit, show: (value) => number(value, language, decimals) };
	}
	const sign = currencySign(plan.frame.currency, language);
	const digits = minorDigits(plan.frame.currency);
	const amounts = given.map((value) => value / 10 ** digits);
	const thousands =
		amounts.some((amount) => Math.abs(amount) >= 10_000) && amounts.every((amount) => amount % 100 === 0);
	const divisor = 10 ** digits * (thousands ? 1000 : 1);
	const decimals = thousands
		? decimalsOf(given.map((value) => value / divisor))
		: amounts.every(Number.isInteger)
			? 0
			: digits;
	return {
		unit: join(thousands ? `${sign} thousand` : sign, label),
		show: (value) => number(value / divisor, language, decimals),
	};
}

/** Decimals that show every value exactly, at most two, so that a row lines up. */
function decimalsOf(values: readonly number[]): number {
	return [0, 1].find((digits) => values.every((value) => Number.isInteger(value * 10 ** digits))) ?? 2;
}
