import { addDays, addMonths, type Day, isDay } from '../../shared/base/dates.ts';
import { daysAhead, monthOf, stepOf } from './day-words.ts';

/**
 * A day as people type it, seen from today: "2027-03-31", "31 Mar 2027", "31/3/27", "31 mar" (the next one), "today",
 * "tomorrow", "+2w"; and the same in the language of the screen: "31. März 2027", "1er mars", "demain", "+2s". Days come
 * before months. Null where it is no day.
 */
export function parseDay(text: string, today: Day): Day | null {
	const plain = text.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ');
	const ahead = daysAhead(plain);
	if (ahead !== undefined) return addDays(today, ahead);
	return parseStep(plain, today) ?? parseIso(plain) ?? parseNumbers(plain, today) ?? parseNamed(plain, today);
}

function parseStep(plain: string, today: Day): Day | null {
	const match = /^\+ ?(\d{1,4}) ?(\p{L}+)\.?$/u.exec(plain);
	const step = stepOf(match?.[2] ?? '');
	if (!match || step === undefined) return null;
	const count = Number(match[1]);
	if (step === 'month') return addMonths(today, count);
	return addDays(today, step === 'week' ? count * 7 : count);
}

function parseIso(plain: string): Day | null {
	const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
	return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function parseNumbers(plain: string, today: Day): Day | null {
	const match = /^(\d{1,2})(?:\. ?|\/)(\d{1,2})(?:(?:\. ?|\/)(\d{4}|\d{2}))?\.?$/.exec(plain);
	return match ? nextOf(Number(match[1]), Number(match[2]), match[3], today) : null;
}

function parseNamed(plain: string, today: Day): Day | null {
	const match =
		/^(\d{1,2})(?:st|nd|rd|th|er)?\.? ?(\p{L}{3,9})\.?(?: (\d{4}|\d{2}))?$/u.exec(plain) ??
		swap(/^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th|er)?(?: (\d{4}|\d{2}))?$/u.exec(plain));
	const month = monthOf(match?.[2] ?? '');
	return match === null || month === 0 ? null : nextOf(Number(match[1]), month, match[3], today);
}

function swap(match: RegExpExecArray | null): (string | undefined)[] | null {
	return match ? [match[0], match[2], match[1], match[3]] : null;
}

/** Without a year: the next such day from today on. */
function nextOf(date: number, month: number, year: string | undefined, today: Day): Day | null {
	if (year !== undefined) return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, date);
	const thisYear = Number(today.slice(0, 4));
	const day = dayOf(thisYear, month, date);
	return day !== null && day < today ? dayOf(thisYear + 1, month, date) : day;
}

function dayOf(year: number, month: number, date: number): Day | null {
	const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
	return isDay(day) ? day : null;
}
