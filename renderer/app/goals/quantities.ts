/** A goal's numbers as they are shown, typed and kept: money is typed in pounds and kept in pence. */

import { filled } from '../../../shared/analysis/names.ts';
import { decimalsOf, toMajor, toMinor } from '../../../shared/base/money.ts';
import type { Goal } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { formatNumber, formatPercent, formatShortMoney } from '../../ui/format-money.ts';

export interface Unit {
	readonly unit: Goal['unit'];
	readonly unitLabel: string | null;
	/** Of the plan. */
	readonly currency: string | null;
}

/** `£18.4k`, `24%`, `9`. */
export function showNumber(value: number, { unit, currency }: Unit): string {
	if (unit === 'money') return formatShortMoney(value, currency);
	const shown = unit === 'percent' ? formatPercent(value) : formatNumber(value, 6);
	return shown.replace('-', '−');
}

/** `£18.4k a month`, `24%`, `9 customers`. */
export function showQuantity(value: number, unit: Unit): string {
	return [showNumber(value, unit), filled(unit.unitLabel)].filter((part) => part !== null).join(' ');
}

/** `£18.4k → £62k a month`; what is missing is a dash, and null where there is neither. */
export function showPath(from: number | null, to: number | null, unit: Unit): string | null {
	if (from === null && to === null) return null;
	const label = filled(unit.unitLabel);
	const shown = (value: number | null) => (value === null ? '–' : showNumber(value, unit));
	return `${shown(from)} → ${shown(to)}${label === null ? '' : ` ${label}`}`;
}

/** What stands in the editor: the plain number, in major units where it is money. */
export function toTyped(value: number, { unit, currency }: Unit): string {
	return String(unit === 'money' ? toMajor(value, currency) : value);
}

/** The kept value of a typed number; null where the currency has fewer decimals. */
export function fromTyped(typed: number, { unit, currency }: Unit): number | null {
	return unit === 'money' ? toMinor(typed, currency) : typed;
}

/** A sentence where a typed number cannot be kept. */
export function complainAbout(typed: number, unit: Unit): string | null {
	if (fromTyped(typed, unit) !== null) return null;
	const decimals = decimalsOf(unit.currency);
	if (unit.currency === null) return say('Amounts have at most {decimals} decimals.', { decimals });
	return decimals === 0
		? say('{currency} has no decimals.', { currency: unit.currency })
		: say('{currency} has at most {decimals} decimals.', { currency: unit.currency, decimals });
}

/** `was £62k`: the target the plan began with, beside the one that stands; null where they are the same. */
export function wasWords(current: number | null, original: number | null, unit: Unit): string | null {
	return original === null || original === current ? null : say('was {number}', { number: showNumber(original, unit) });
}
