/** How days, amounts and ratings are written on paper. Plain English months: a frame of words in one language. */
import { addDays, type Day, type PlanQuarter } from '../base/dates.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
]);

/** `30 Sep 2027`. */
export function shortDay(day: Day): string {
	return `${Number(day.slice(8, 10))} ${shortMonth(day)} ${day.slice(0, 4)}`;
}

/** `30 September 2027`. */
export function longDay(day: Day): string {
	return `${Number(day.slice(8, 10))} ${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`;
}

/** `February`; for 1 to 12. */
export function monthName(month: number): string {
	return MONTHS[month - 1] ?? '';
}

function shortMonth(day: Day): string {
	return monthName(Number(day.slice(5, 7))).slice(0, 3);
}

/**
 * `Feb–Apr 2027`, or `Nov 2027–Jan 2028`. A quarter that does not begin on the first or end on the last day of a month
 * is written with its days, since its months would say too much.
 */
export function quarterMonths(quarter: PlanQuarter): string {
	const { start, end } = quarter;
	if (!start.endsWith('-01') || !addDays(end, 1).endsWith('-01')) return `${shortDay(start)}–${shortDay(end)}`;
	const sameYear = start.slice(0, 4) === end.slice(0, 4);
	if (start.slice(0, 7) === end.slice(0, 7)) return `${shortMonth(start)} ${start.slice(0, 4)}`;
	return `${shortMonth(start)}${sameYear ? '' : ` ${start.slice(0, 4)}`}–${shortMonth(end)} ${end.slice(0, 4)}`;
}

/** `1,234.5`, the minus a true one. At most two decimals. */
export function number(value: number, language: string, decimals?: number): string {
	const digits = { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 2 };
	return trueMinus(new Intl.NumberFormat(frameLanguage(language), digits).format(value));
}

/** `+2`, `−3`, `0`: a difference of ratings. */
export function signed(value: number): string {
	return value > 0 ? `+${value}` : trueMinus(String(value));
}

/** Minor units as an amount in a currency: `£12,000`, `£12.50`, `¥900`. Without a currency the bare number. */
export function money(minor: number, currency: string | null, language: string): string {
	if (currency === null) return number(minor, language);
	const digits = minorDigits(currency);
	const amount = minor / 10 ** digits;
	const format = { style: 'currency', currency, minimumFractionDigits: Number.isInteger(amount) ? 0 : digits } as const;
	return trueMinus(
		new Intl.NumberFormat(frameLanguage(language), { ...format, maximumFractionDigits: digits }).format(amount),
	);
}

/** Decimal places of a currency's minor unit: 2 for GBP, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
	return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** The sign amounts carry: `£`, `US$`, `CHF`. */
export function currencySign(currency: string, language: string): string {
	const parts = new Intl.NumberFormat(frameLanguage(language), { style: 'currency', currency }).formatToParts(0);
	return parts.find((part) => part.type === 'currency')?.value ?? currency;
}

/** `pound sterling`; the code where it has no name. */
export function currencyName(currency: string, language: string): string {
	return new Intl.DisplayNames([frameLanguage(language)], { type: 'currency' }).of(currency) ?? currency;
}

/** `1 commitment`, `2 commitments`. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
	return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** A language tag that is well-formed, else British English. */
export function documentLanguage(language: string | null): string {
	return language !== null && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(language) ? language : 'en-GB';
}

/** The words around the numbers are English, so the numbers are too. */
function frameLanguage(language: string): string {
	return /^en(-[A-Z]{2})?$/.test(language) ? language : 'en-GB';
}

function trueMinus(text: string): string {
	return text.replace('-', '−');
}
