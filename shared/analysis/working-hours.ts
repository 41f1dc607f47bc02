/** Working time: the clock that runs only while a side can be reached. */
import { type ClockSpan, parseHours } from '../base/clock-times.ts';
import type { Day } from '../base/dates.ts';
import { DAY_SECONDS, type Moment, momentOf, secondsOf, stretchesOf } from '../base/zones.ts';
import type { Party } from '../ledger/change.ts';
import type { Plan, RecordOf } from '../plan/plan.ts';

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What is taken where a side has given no hours: Monday to Friday, 09:00 to 17:00. */
export const USUAL_HOURS = '09:00-17:00';
const USUAL_DAYS = 5;

/** Nothing is counted beyond: a clock that has run for ten years says no more. */
const LONGEST = 3653 * DAY_SECONDS;

/** When one side works. */
export interface WorkingTime {
	/** IANA name; `UTC` where neither the side nor the plan has one. */
	readonly zone: string;
	/** The spans of Monday to Sunday. A night shift belongs to the day it begins on, also where that is a holiday. */
	readonly week: readonly (readonly ClockSpan[])[];
	/** Days off, first to last, in days since 1970, in order and apart. */
	readonly off: readonly (readonly [number, number])[];
	/** True where the side has given no hours and the usual ones are taken. */
	readonly isUsual: boolean;
}

/** A side's hours and holidays. Without hours of its own: Monday to Friday 09:00–17:00 in its zone, else in the plan's. */
export function workingTimeOf(plan: Plan, side: Party): WorkingTime {
	const record = plan.collections.workingHours.find(({ id }) => id === side);
	const given = WEEKDAYS.map((weekday) => parseHours(record?.[weekday] ?? '') ?? []);
	const isUsual = given.every((spans) => spans.length === 0);
	const usual = parseHours(USUAL_HOURS) ?? [];
	return {
		zone: record?.zone ?? plan.frame.timeZone ?? 'UTC',
		week: isUsual ? WEEKDAYS.map((_, index) => (index < USUAL_DAYS ? usual : [])) : given,
		off: daysOff(plan.collections.holidays.filter(({ holder }) => holder === side)),
		isUsual,
	};
}

/** The sides that are away on a day. */
export function awayOn(plan: Plan, day: Day): readonly Party[] {
	return (['vendor', 'partner'] as const).filter((side) =>
		plan.collections.holidays.some(
			(holiday) => holiday.holder === side && holiday.day !== null && holiday.day <= day && lastOf(holiday) >= day,
		),
	);
}

/**
 * Working minutes from one moment to a later one; 0 the other way round. A minute is worked where the side's clock on
 * the wall shows a time of its hours: an hour that daylight saving repeats counts twice, one it skips not at all.
 * Beyond ten years nothing more is counted.
 */
export function workingMinutesBetween(time: WorkingTime, from: Moment, until: Moment): number {
	let seconds = 0;
	eachPiece(time, secondsOf(from), secondsOf(until), (start, end) => {
		seconds += end - start;
		return true;
	});
	return seconds / 60;
}

/**
 * The first moment at which this many working hours have passed; null where they have not within ten years. Work that
 * fills a day to its end is due then, not when the next day begins.
 */
export function afterWorkingHours(time: WorkingTime, from: Moment, hours: number): Moment | null {
	let left = Math.round(hours * 3600);
	const begin = secondsOf(from);
	let found: number | null = left <= 0 ? begin : null;
	if (found === null)
		eachPiece(time, begin, begin + LONGEST, (start, end) => {
			if (end - start < left) {
				left -= end - start;
				return true;
			}
			found = start + left;
			return false;
		});
	return found === null ? null : momentOf(found);
}

/** Visits the worked pieces of `[from, until)` in order, none twice, until one answers false. */
function eachPiece(
	time: WorkingTime,
	from: number,
	until: number,
	visit: (start: number, end: number) => boolean,
): void {
	const last = Math.min(until, from + LONGEST);
	if (!(last > from)) return;
	for (const stretch of stretchesOf(time.zone, from, last)) {
		const { offset } = stretch;
		// The side's own clock, counted as if it were UTC.
		let covered = stretch.from + offset;
		const end = stretch.until + offset;
		// A night shift of the day before may still run.
		for (let day = Math.floor(covered / DAY_SECONDS) - 1; day * DAY_SECONDS < end; day += 1) {
			if (isOff(time.off, day)) continue;
			for (const span of time.week[weekdayOf(day)] ?? []) {
				const begins = Math.max(day * DAY_SECONDS + span.start * 60, covered);
				const ends = Math.min(day * DAY_SECONDS + span.end * 60, end);
				if (ends <= begins) continue;
				covered = ends;
				if (!visit(begins - offset, ends - offset)) return;
			}
		}
	}
}

/** 0 for Monday: the first day of 1970 was a Thursday. */
function weekdayOf(day: number): number {
	return (((day + 3) % 7) + 7) % 7;
}

function isOff(ranges: WorkingTime['off'], day: number): boolean {
	let low = 0;
	let high = ranges.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const [first = 0, last = 0] = ranges[middle] ?? [];
		if (day < first) high = middle - 1;
		else if (day > last) low = middle + 1;
		else return true;
	}
	return false;
}

function daysOff(holidays: readonly RecordOf<'holidays'>[]): WorkingTime['off'] {
	const ranges = holidays
		.flatMap((holiday): [number, number][] =>
			holiday.day === null ? [] : [[dayNumber(holiday.day), dayNumber(lastOf(holiday))]],
		)
		.sort(([a], [b]) => a - b);
	const joined: [number, number][] = [];
	for (const [first, last] of ranges) {
		const before = joined.at(-1);
		if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
		else joined.push([first, last]);
	}
	return joined;
}

/** A last day before the first, which a merge can make, is none. */
function lastOf({ day, last }: RecordOf<'holidays'>): Day {
	return last !== null && day !== null && last > day ? last : (day ?? '');
}

function dayNumber(day: Day): number {
	return Date.parse(`${day}T00:00:00Z`) / 1000 / DAY_SECONDS;
}
