/** A day that was typed as text, which a spreadsheet did not take for one. */
import { type Day, daysBetween } from '../../base/dates.ts';
import { calendarDay, type TypedDay, typedDay } from '../../words/typed-day.ts';
import type { SheetLanguage } from './sheet-language.ts';

/**
 * The day; or `several` where digits can be read in two ways, as 03/02/2027 in English. In German and French the day
 * comes before the month. Null where it is no day.
 */
export function dayInCell(text: string, { own, on }: SheetLanguage): Day | 'several' | null {
	const typed = typedDay(text, own);
	if (typed === null) return null;
	const { date, month, isDigits } = typed;
	if (!isDigits || own.language !== 'en' || date === month) return dayNear(typed, on);
	const [dayFirst, monthFirst] = [dayNear(typed, on), dayNear({ ...typed, date: month, month: date }, on)];
	return dayFirst !== null && monthFirst !== null ? 'several' : (dayFirst ?? monthFirst);
}

/** Without a year the nearest such day: what is written on a sheet has just been, or is about to be. */
function dayNear({ date, month, year }: TypedDay, on: Day): Day | null {
	if (year !== null) return calendarDay(year, month, date);
	const thisYear = Number(on.slice(0, 4));
	const days = [thisYear, thisYear - 1, thisYear + 1].flatMap((one) => calendarDay(one, month, date) ?? []);
	const away = (day: Day) => Math.abs(daysBetween(on, day));
	return days.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
