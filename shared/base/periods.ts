/** Calendar periods as they stand in data: a month, `2027-03`, or a quarter, `2027-Q1`. */
import { addDays, addMonths, type Day } from './dates.ts';

/** A calendar month or calendar quarter; fiscal calendars are a matter of how it is printed. */
export type Period = string;

export interface Bounds {
	readonly start: Day;
	/** Its last day. */
	readonly end: Day;
}

export function isQuarter(period: Period): boolean {
	return period.includes('Q');
}

/** The first and the last day. The period has to be well-formed, as its field makes sure. */
export function boundsOf(period: Period): Bounds {
	const year = period.slice(0, 4);
	if (!isQuarter(period)) return from(`${period}-01`, 1);
	const month = (Number(period.slice(6)) - 1) * 3 + 1;
	return from(`${year}-${String(month).padStart(2, '0')}-01`, 3);
}

/** The month a day lies in. */
export function monthOf(day: Day): Period {
	return day.slice(0, 7);
}

/** The three months of a quarter, in order. */
export function monthsOf(quarter: Period): readonly Period[] {
	const { start } = boundsOf(quarter);
	return [0, 1, 2].map((n) => monthOf(addMonths(start, n)));
}

/** The calendar quarter a month lies in. */
export function quarterOf(month: Period): Period {
	return `${month.slice(0, 4)}-Q${Math.floor((Number(month.slice(5, 7)) - 1) / 3) + 1}`;
}

function from(start: Day, months: number): Bounds {
	return { start, end: addDays(addMonths(start, months), -1) };
}
