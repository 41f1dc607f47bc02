/** How days, amounts and ratings are written on paper. Plain English months: a frame of words in one language. */

import { dayInWords, monthsInWords } from '../analysis/words.ts';
import type { Day, PlanQuarter } from '../base/dates.ts';
import { decimalsOf } from '../base/money.ts';

/** `30 Sep 2027`, on one line. */
export function shortDay(day: Day): string {
	const [date = '', month = '', year = ''] = dayInWords(day).split(' ');
	return `${date}\u00A0${month.slice(0, 3)}\u00A0${year}`;
}

/** `February`; for 1 to 12. */
export function monthName(month: number): string {
	return dayInWords(`2000-${String(month).padStart(2, '0')}-01`).split(' ')[1] ?? '';
}

/** `Feb–Apr 2027`: targets belong to plan quarters, printed with their months. */
export function quarterMonths({ start, end }: PlanQuarter): string {
	return monthsInWords(start, end);
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
	const digits = decimalsOf(currency);
	const amount = minor / 10 ** digits;
	const format = { style: 'currency', currency, minimumFractionDigits: Number.isInteger(amount) ? 0 : digits } as const;
	return trueMinus(
		new Intl.NumberFormat(frameLanguage(language), { ...format, maximumFractionDigits: digits }).format(amount),
	);
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
