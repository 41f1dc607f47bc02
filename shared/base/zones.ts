/** Wall clocks of time zones, daylight saving included. Instants are whole seconds since 1970 in UTC. */
import type { Day } from './dates.ts';

/** A point in time in UTC, `2027-03-31T14:05Z`. */
export type Moment = string;

/** A stretch of time in which the zone's clock is ahead of UTC by the same number of seconds. */
export interface Stretch {
	readonly from: number;
	readonly until: number;
	readonly offset: number;
}

const WEEK = 604_800;
export const DAY_SECONDS = 86_400;

/** Seconds since 1970. */
export function secondsOf(moment: Moment): number {
	return Date.parse(moment) / 1000;
}

/** To the minute, and to the second where it is not a whole minute. */
export function momentOf(seconds: number): Moment {
	const text = new Date(seconds * 1000).toISOString();
	return `${text.slice(0, seconds % 60 === 0 ? 16 : 19)}Z`;
}

/** The stretches that cover `[from, until)` in order; of UTC where the zone is not known. Clocks change at most once a week. */
export function* stretchesOf(zone: string, from: number, until: number): Generator<Stretch> {
	for (let year = yearOf(from); year <= yearOf(Math.max(from, until - 1)); year += 1)
		for (const stretch of stretchesOfYear(zone, year))
			if (stretch.until > from && stretch.from < until)
				yield {
					from: Math.max(stretch.from, from),
					until: Math.min(stretch.until, until),
					offset: stretch.offset,
				};
}

/** How far the zone's clock is ahead of UTC at an instant, in seconds. */
export function offsetAt(zone: string, seconds: number): number {
	const [at] = stretchesOf(zone, seconds, seconds + 1);
	return at?.offset ?? 0;
}

/** What the clock of a zone shows at a moment. */
export function wallClock(moment: Moment, zone: string): { readonly day: Day; readonly minutes: number } {
	const seconds = secondsOf(moment);
	const wall = new Date((seconds + offsetAt(zone, seconds)) * 1000).toISOString();
	return { day: wall.slice(0, 10), minutes: Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16)) };
}

/**
 * The moment at which a zone's clock shows this time, in minutes from midnight (1440: the end of the day): the first
 * of the two where the clock is set back, and as much later as the clock was set forward where it skips that time.
 */
export function momentAt(day: Day, minutes: number, zone: string): Moment {
	const wall = Date.parse(`${day}T00:00:00Z`) / 1000 + minutes * 60;
	const around = [...stretchesOf(zone, wall - DAY_SECONDS, wall + DAY_SECONDS)];
	for (const { from, until, offset } of around) {
		const seconds = wall - offset;
		if (seconds >= from && seconds < until) return momentOf(seconds);
	}
	const before = around.findLast(({ from, offset }) => from <= wall - offset) ?? around[0];
	return momentOf(wall - (before?.offset ?? 0));
}

const years = new Map<string, readonly Stretch[]>();

function stretchesOfYear(zone: string, year: number): readonly Stretch[] {
	const key = `${zone} ${year}`;
	const known = years.get(key);
	if (known) return known;
	const made = findStretches(zone, Date.UTC(year, 0, 1) / 1000, Date.UTC(year + 1, 0, 1) / 1000);
	years.set(key, made);
	return made;
}

/** Asks the clock once a week, and between two weeks that differ for the second at which it is changed. */
function findStretches(zone: string, start: number, end: number): readonly Stretch[] {
	const found: Stretch[] = [];
	let from = start;
	let offset = askOffset(zone, start);
	for (let week = start; week < end; week += WEEK) {
		let high = Math.min(week + WEEK, end);
		const next = askOffset(zone, high);
		if (next === offset) continue;
		let low = week;
		while (high - low > 1) {
			const middle = Math.floor((low + high) / 2);
			if (askOffset(zone, middle) === offset) low = middle;
			else high = middle;
		}
		found.push({ from, until: high, offset });
		from = high;
		offset = next;
	}
	if (from < end) found.push({ from, until: end, offset });
	return found;
}

// Building one costs a hundred times what using it does.
const clocks = new Map<string, Intl.DateTimeFormat>();

function askOffset(zone: string, seconds: number): number {
	const shown = clockOf(zone).format(seconds * 1000);
	const [, day, month, year, time] = /^(\d+)\/(\d+)\/(\d+), (\d+:\d+:\d+)$/.exec(shown) ?? [];
	return Date.parse(`${year?.padStart(4, '0')}-${month}-${day}T${time}Z`) / 1000 - seconds;
}

function clockOf(zone: string): Intl.DateTimeFormat {
	const known = clocks.get(zone);
	if (known) return known;
	const made = makeClock(zone);
	clocks.set(zone, made);
	return made;
}

function makeClock(timeZone: string): Intl.DateTimeFormat {
	const options = {
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit',
		hourCycle: 'h23',
	} as const;
	try {
		return new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
	} catch {
		return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
	}
}

function yearOf(seconds: number): number {
	return new Date(seconds * 1000).getUTCFullYear();
}
