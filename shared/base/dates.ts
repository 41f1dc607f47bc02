/** Days are ISO strings, `2027-03-31`: they sort as text and know no clock or zone. */
export type Day = string;

const MS_PER_DAY = 86_400_000;

/** What is counted from a day has four digits for its year too: with five it would sort before all others. */
const LAST_DAY: Day = '9899-12-31';

/** True for a day that exists in the calendar, from year 1000 to 9899. */
export function isDay(value: string): value is Day {
	if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value) || value > LAST_DAY) return false;
	const time = Date.parse(`${value}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** A point in time in UTC, to the minute or second: `2027-03-31T14:05Z`. */
export function isMoment(value: string): boolean {
	return /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?Z$/.test(value) && isDay(value.slice(0, 10));
}

export function addDays(day: Day, days: number): Day {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
	const year = Number(day.slice(0, 4));
	const month = Number(day.slice(5, 7)) - 1 + months;
	const date = Number(day.slice(8, 10));
	const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return new Date(Date.UTC(year, month, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

/**
 * Days since 1 March of year 0 by the calendar alone: a scorecard counts some hundred thousand of them, and a Date for
 * each costs ten times as much. Years that begin in March end with the leap day. (Hinnant, days_from_civil.)
 */
function dayNumber(day: Day): number {
	const month = digitsOf(day, 5, 7);
	const year = digitsOf(day, 0, 4) - (month <= 2 ? 1 : 0);
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digitsOf(day, 8, 10) - 1;
	return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

function digitsOf(text: string, from: number, to: number): number {
	let value = 0;
	for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
	return value;
}

/** The Monday of the week a day lies in: weeks run from Monday to Sunday. */
export function mondayOf(day: Day): Day {
	return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** The day it is at an instant in an IANA time zone; in UTC where the zone is not known. */
export function dayInZone(instant: Date, timeZone: string | null): Day {
	return formatterOf(timeZone ?? 'UTC').format(instant);
}

// Building one costs a hundred times what using it does, and a screen asks for its today once a row.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
	const known = formatters.get(timeZone);
	if (known) return known;
	const made = formatterFor(timeZone);
	formatters.set(timeZone, made);
	return made;
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
	const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
	try {
		return new Intl.DateTimeFormat('en-CA', { ...options, timeZone });
	} catch {
		return new Intl.DateTimeFormat('en-CA', { ...options, timeZone: 'UTC' });
	}
}

/** A quarter of a plan: three months counted from its first day. The last one ends with the plan. */
export interface PlanQuarter {
	readonly name: string;
	readonly start: Day;
	readonly end: Day;
}

/** The plan's quarters, at most eight; none where its days are missing or the wrong way round. */
export function planQuarters(start: Day | null, end: Day | null): readonly PlanQuarter[] {
	if (start === null || end === null || end < start) return [];
	const quarters: PlanQuarter[] = [];
	for (let n = 0; n < 8; n += 1) {
		const first = addMonths(start, n * 3);
		if (first > end) break;
		const last = addDays(addMonths(start, (n + 1) * 3), -1);
		quarters.push({ name: `Q${n + 1}`, start: first, end: last < end ? last : end });
	}
	return quarters;
}
