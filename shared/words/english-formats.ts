/** Days and lists as the house writes them in English: `30 Sep 2027` where `Intl` has `30 Sept 2027`. */
import type { Day } from '../base/dates.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** `February`; for 1 to 12. */
export function englishMonth(month: number): string {
	return MONTHS[month - 1] ?? '';
}

/** `30 November 2027`. */
export function englishDay(day: Day): string {
	return `${Number(day.slice(8, 10))} ${englishMonth(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function englishList(items: readonly string[]): string {
	return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
