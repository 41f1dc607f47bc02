/** A day as people write it down: “31 March 2027”, “31. März”, “31/3/27”. Which year is meant without one is not said here. */
import { type Day, isDay } from '../base/dates.ts';
import { monthOf } from './day-words.ts';
import type { Words } from './words.ts';

export interface TypedDay {
	/** The day of the month as it was typed; it may be none of that month. */
	readonly date: number;
	/** From 1; more than 12 where digits put the month first. */
	readonly month: number;
	readonly year: number | null;
	/** True where the month was typed as a number, so that day and month might be the other way round. */
	readonly isDigits: boolean;
}

/** `text` in the words of a language or in English. Digits are read as day before month. Null where it is no day. */
export function typedDay(text: string, words: Words): TypedDay | null {
	const plain = text.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ');
	return isoDay(plain) ?? digitDay(plain) ?? namedDay(plain, words);
}

/** The day of the calendar, or null where there is none such. */
export function calendarDay(year: number, month: number, date: number): Day | null {
	const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
	return isDay(day) ? day : null;
}

function isoDay(plain: string): TypedDay | null {
	const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
	return match && { year: Number(match[1]), month: Number(match[2]), date: Number(match[3]), isDigits: false };
}

function digitDay(plain: string): TypedDay | null {
	const match = /^(\d{1,2})(?:\. ?|\/)(\d{1,2})(?:(?:\. ?|\/)(\d{4}|\d{2}))?\.?$/.exec(plain);
	return match && { date: Number(match[1]), month: Number(match[2]), year: yearOf(match[3]), isDigits: true };
}

function namedDay(plain: string, words: Words): TypedDay | null {
	const match =
		/^(\d{1,2})(?:st|nd|rd|th|er)?\.? ?(\p{L}{3,9})\.?(?: (\d{4}|\d{2}))?$/u.exec(plain) ??
		swap(/^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th|er)?(?: (\d{4}|\d{2}))?$/u.exec(plain));
	const month = monthOf(match?.[2] ?? '', words);
	return match === null || month === 0
		? null
		: { date: Number(match[1]), month, year: yearOf(match[3]), isDigits: false };
}

function swap(match: RegExpExecArray | null): (string | undefined)[] | null {
	return match ? [match[0], match[2], match[1], match[3]] : null;
}

function yearOf(digits: string | undefined): number | null {
	if (digits === undefined) return null;
	return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
