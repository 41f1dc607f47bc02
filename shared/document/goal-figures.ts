/** A goal's baseline and targets as they stand in a row: one scale for the whole row, and its unit in words. */
import type { GoalRow, QuarterColumn } from '../analysis/goals.ts';
import { filled } from '../analysis/names.ts';
import { decimalsOf } from '../base/money.ts';
import { cell, plain, quiet, stack } from './build.ts';
import { type Context, figure } from './context.ts';
import type { Cell, Run } from './tree.ts';

export interface GoalFigures {
	/** `£ thousand a month`, `%`, `customers`; empty where the goal names none. */
	readonly unit: string;
	readonly baseline: readonly Run[];
	/** One entry a column of the goal table, the original beside what a pivot has set; a dash where there is no target. */
	readonly targets: readonly (readonly Run[])[];
	/** A measured or computed value on the scale of the row, to one decimal. */
	readonly measured: (value: number) => string;
	/** A target on the scale of the row. */
	readonly exact: (value: number) => string;
}

export function goalFigures(context: Context, goal: GoalRow): GoalFigures {
	const scale = scaleOf(context, goal);
	const show = (value: number | null) => (value === null ? null : scale.show(value));
	return {
		unit: scale.unit,
		baseline: figure(context, ['goals', goal.id, 'baseline'], show(goal.baseline)),
		targets: goal.targets.map((value, index) => {
			const name = context.goals.quarters[index]?.name;
			const original = goal.originals[index] ?? null;
			if (name !== undefined && value !== null && goal.pivoted.includes(name))
				return [
					plain(scale.show(value)),
					...(original === null || original === value
						? []
						: [quiet(` ${context.say('was\u00A0{value}', { value: scale.show(original) })}`)]),
				];
			return figure(context, ['targets', `${goal.id}-${name}`, 'value'], show(value));
		}),
		exact: scale.show,
		measured: (value) => {
			const rounded = Math.round((value / scale.divisor) * 10) / 10;
			return context.words.number(rounded, Number.isInteger(rounded) ? 0 : 1);
		},
	};
}

/** `of 120`, and where a pivot has changed it `of 120 was 140`. */
export function ofTarget({ say }: Context, { measured }: GoalFigures, target: number, original: number | null): string {
	return original === null
		? say('of\u00A0{target}', { target: measured(target) })
		: say('of\u00A0{target} was\u00A0{original}', { target: measured(target), original: measured(original) });
}

/** The head of a quarter's column: its name, and its months below. */
export function quarterHead({ say, words }: Context, { name, start, end }: QuarterColumn): Cell {
	const months = start === null || end === null ? null : words.months(start, end);
	return stack([plain(name)], [quiet(months === null ? say('after the plan') : inTwoLines(months))]);
}

/** In two lines, so that all heads are of one height: `Feb–Apr` above `2027`, `Nov 2027–` above `Jan 2028`. */
function inTwoLines(months: string): string {
	return /\d–/.test(months) ? months.replace('–', '–\n') : months.replace(' ', '\n');
}

export function startHead({ say }: Context): Cell {
	return cell(plain(say('Start')));
}

interface Scale {
	readonly unit: string;
	/** What a value is divided by. */
	readonly divisor: number;
	readonly show: (value: number) => string;
}

/** Money in thousands where every value of the row is exact in them to one decimal; nothing is ever rounded. */
function scaleOf({ plan, say, words }: Context, goal: GoalRow): Scale {
	const label = filled(goal.unitLabel);
	const given = [goal.baseline, ...goal.targets, ...goal.originals].filter((value) => value !== null);
	const join = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' ');
	if (goal.unit !== 'money') {
		const decimals = decimalsShowing(given);
		const unit = goal.unit === 'percent' ? join('%', label) : (label ?? '');
		return { unit, divisor: 1, show: (value) => words.number(value, decimals) };
	}
	const { currency } = plan.frame;
	const sign = currency === null ? null : words.currencySign(currency);
	const digits = decimalsOf(currency);
	const amounts = given.map((value) => value / 10 ** digits);
	const thousands =
		sign !== null &&
		amounts.some((amount) => Math.abs(amount) >= 10_000) &&
		amounts.every((amount) => amount % 100 === 0);
	const divisor = 10 ** digits * (thousands ? 1000 : 1);
	const wholes = amounts.every(Number.isInteger) ? 0 : digits;
	const decimals = thousands ? decimalsShowing(given.map((value) => value / divisor)) : wholes;
	return {
		unit: join(sign !== null && thousands ? say('{sign} thousand', { sign }) : sign, label),
		divisor,
		show: (value) => words.number(value / divisor, decimals),
	};
}

/** Decimals that show every value exactly, at most six, so that a row lines up. */
function decimalsShowing(values: readonly number[]): number {
	return [0, 1, 2, 3, 4, 5].find((digits) => values.every((value) => Number(value.toFixed(digits)) === value)) ?? 6;
}
