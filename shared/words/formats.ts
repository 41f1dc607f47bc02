/** How a language writes days, numbers, amounts and lists. The one place that asks `Intl`. */
import type { Day } from '../base/dates.ts';
import { decimalsOf } from '../base/money.ts';
import { englishDay, englishList, englishMonth } from './english-formats.ts';
import type { Language } from './languages.ts';

export interface Formats {
	/** BCP 47, for what marks the language of a text: `de-CH`. */
	readonly locale: string;
	/** `30 November 2027`. */
	day(day: Day): string;
	/** `30 Nov 2027`, on one line. */
	shortDay(day: Day): string;
	/** `November`; for 1 to 12. */
	month(month: number): string;
	/** `Nov`. */
	shortMonth(month: number): string;
	/** The months a span of days touches: `Jan–Mar 2027`, `Dec 2026–Feb 2027`, `May 2027`. */
	months(start: Day, end: Day): string;
	/** `Monday`. */
	weekday(day: Day): string;
	/** `Mon`; from 0 for Monday. */
	shortWeekday(weekday: number): string;
	/** `a, b and c`. */
	list(items: readonly string[]): string;
	/** `; `, between parts of a sentence that have commas of their own. */
	readonly semicolon: string;
	/** `1,234.5`, the minus a true one. At most two decimals, or exactly so many. */
	number(value: number, decimals?: number): string;
	/** `+2`, `−3`, `0`: a difference of ratings. */
	signed(value: number): string;
	/** A share, 0 to 1: `78%`. */
	percent(share: number): string;
	/** Minor units as an amount in a currency: `£12,000`, `£12.50`, `¥900`. Without a currency the bare number. */
	money(minor: number, currency: string | null): string;
	/** The sign amounts carry: `£`, `US$`, `CHF`. */
	currencySign(currency: string): string;
	/** `pound sterling`; the code where it has no name. */
	currencyName(currency: string): string;
}

export function formatsOf(language: Language, locale: string): Formats {
	return { locale, ...daysOf(language, locale), ...numbersOf(locale) };
}

type Days = Pick<
	Formats,
	'day' | 'shortDay' | 'month' | 'shortMonth' | 'months' | 'weekday' | 'shortWeekday' | 'list' | 'semicolon'
>;

function daysOf(language: Language, locale: string): Days {
	const written = (options: Intl.DateTimeFormatOptions) => {
		const format = lazily(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
		return (day: Day) => format().format(Date.parse(`${day}T00:00:00Z`));
	};
	const weekday = written({ weekday: 'long' });
	const shortWeekday = written({ weekday: 'short' });
	const shared = {
		weekday,
		shortWeekday: (at: number) => shortWeekday(`2024-01-0${at + 1}`),
		semicolon: language === 'fr' ? '\u202F; ' : '; ',
	};
	if (language === 'en') {
		const shortMonth = (month: number) => englishMonth(month).slice(0, 3);
		return {
			...shared,
			day: englishDay,
			shortDay: (day) => `${Number(day.slice(8))}\u00A0${shortMonth(monthOf(day))}\u00A0${day.slice(0, 4)}`,
			month: englishMonth,
			shortMonth,
			months: (start, end) => monthSpan(start, end, shortMonth),
			list: englishList,
		};
	}
	const list = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
	const byNumber = (write: (day: Day) => string) => (month: number) =>
		write(`2000-${String(month).padStart(2, '0')}-01`);
	const shortMonth = byNumber(written({ month: 'short' }));
	// Digits: a month with its point is too long for a column.
	const short = written({ day: '2-digit', month: '2-digit', year: 'numeric' });
	const first = (text: string) => (language === 'fr' ? text.replace(/^1\b(?!er)/, '1er') : text);
	const long = written({ day: 'numeric', month: 'long', year: 'numeric' });
	return {
		...shared,
		day: (day) => first(long(day)),
		shortDay: (day) => short(day).replaceAll(' ', '\u00A0'),
		month: byNumber(written({ month: 'long' })),
		shortMonth,
		months: (start, end) => monthSpan(start, end, shortMonth),
		list: (items) => list().format(items),
	};
}

function monthOf(day: Day): number {
	return Number(day.slice(5, 7));
}

function monthSpan(start: Day, end: Day, name: (month: number) => string): string {
	const [from, to] = [name(monthOf(start)), name(monthOf(end))];
	const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
	if (first !== last) return `${from} ${first}–${to} ${last}`;
	return from === to ? `${to} ${last}` : `${from}–${to} ${last}`;
}

type Numbers = Pick<Formats, 'number' | 'signed' | 'percent' | 'money' | 'currencySign' | 'currencyName'>;

function numbersOf(locale: string): Numbers {
	const formats = new Map<string, Intl.NumberFormat>();
	const formatOf = (options: Intl.NumberFormatOptions) => {
		const key = JSON.stringify(options);
		const known = formats.get(key);
		if (known !== undefined) return known;
		// What rounds to nothing has no minus.
		const made = new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' });
		formats.set(key, made);
		return made;
	};
	const number = (value: number, decimals?: number) =>
		trueMinus(formatOf({ minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 2 }).format(value));
	const names = lazily(() => new Intl.DisplayNames([locale], { type: 'currency' }));
	return {
		number,
		signed: (value) => (value > 0 ? `+${number(value)}` : number(value)),
		percent: (share) => trueMinus(formatOf({ style: 'percent' }).format(share)),
		money: (minor, currency) => {
			const digits = decimalsOf(currency);
			const amount = minor / 10 ** digits;
			const minimumFractionDigits = Number.isInteger(amount) ? 0 : digits;
			return trueMinus(
				formatOf({
					...(currency === null ? {} : inCurrency(currency)),
					minimumFractionDigits,
					maximumFractionDigits: digits,
				}).format(amount),
			);
		},
		currencySign: (currency) =>
			formatOf(inCurrency(currency))
				.formatToParts(0)
				.find(({ type }) => type === 'currency')?.value ?? currency,
		currencyName: (currency) => names().of(currency) ?? currency,
	};
}

/** Pounds are £ in every language: no other currency of a plan is mistaken for them. */
function inCurrency(currency: string) {
	const currencyDisplay = currency === 'GBP' ? 'narrowSymbol' : 'symbol';
	return { style: 'currency', currency, currencyDisplay } as const;
}

function trueMinus(text: string): string {
	return text.replace('-', '−');
}

/** Building a formatter costs a hundred times what using it does. */
function lazily<Made>(make: () => Made): () => Made {
	let made: Made | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
