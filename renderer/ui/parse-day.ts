import { addDays, addMonths, type Day } from '../../shared/base/dates.ts';
import { daysAhead, stepOf } from '../../shared/words/day-words.ts';
import { spoken } from '../../shared/words/spoken.ts';
import { calendarDay, type TypedDay, typedDay } from '../../shared/words/typed-day.ts';

/**
 * A day as people type it, seen from today: "2027-03-31", "31 Mar 2027", "31/3/27", "31 mar" (the next one), "today",
 * "tomorrow", "+2w"; and the same in the language of the screen: "31. März 2027", "1er mars", "demain", "+2s". Days come
 * before months. Null where it is no day.
 */
export function parseDay(text: string, today: Day): Day | null {
	const plain = text.trim().toLowerCase();
	const ahead = daysAhead(plain, spoken());
	if (ahead !== undefined) return addDays(today, ahead);
	const step = parseStep(plain, today);
	if (step !== null) return step;
	const typed = typedDay(plain, spoken());
	return typed && nextOf(typed, today);
}

function parseStep(plain: string, today: Day): Day | null {
	const match = /^\+ ?(\d{1,4}) ?(\p{L}+)\.?$/u.exec(plain);
	const step = stepOf(match?.[2] ?? '', spoken());
	if (!match || step === undefined) return null;
	const count = Number(match[1]);
	if (step === 'month') return addMonths(today, count);
	return addDays(today, step === 'week' ? count * 7 : count);
}

/** Without a year: the next such day from today on. */
function nextOf({ date, month, year }: TypedDay, today: Day): Day | null {
	if (year !== null) return calendarDay(year, month, date);
	const thisYear = Number(today.slice(0, 4));
	const day = calendarDay(thisYear, month, date);
	return day !== null && day < today ? calendarDay(thisYear + 1, month, date) : day;
}
