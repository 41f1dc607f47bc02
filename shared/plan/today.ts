import { type Day, dayInZone, isDay } from '../base/dates.ts';
import { type Moment, momentAt, momentOf, secondsOf } from '../base/zones.ts';

/**
 * The day a plan is read on: today in its time zone, but never before the day of its newest change. A computer whose
 * clock runs behind would otherwise show what has happened as still to come. A change dated beyond the plan's last
 * day, by a clock that runs wild, carries it no further than that day; beyond all days, nowhere.
 */
export function planToday(now: Date, timeZone: string | null, newestChange: string | null, lastDay: Day | null): Day {
	const today = dayInZone(now, timeZone);
	if (newestChange === null) return today;
	const newest = dayOfMoment(newestChange, timeZone);
	// What a zone makes of the last moment of all days has five digits for its year; as it is written it has not.
	const isBeyond = lastDay !== null && (newest > lastDay || newestChange > `${lastDay}T24`);
	const latest = isBeyond ? lastDay : newest;
	return latest > today && isDay(latest) ? latest : today;
}

/**
 * The moment a plan is read at, for clocks that run in minutes: now, but never before its newest change, which another
 * computer's clock may have dated; nor, for that reason alone, after the plan's last day.
 */
export function planMoment(
	now: Date,
	timeZone: string | null,
	newestChange: string | null,
	lastDay: Day | null,
): Moment {
	const seconds = Math.floor(now.getTime() / 1000);
	const written = newestChange === null ? Number.NaN : Math.floor(secondsOf(newestChange));
	if (Number.isNaN(written) || written <= seconds) return momentOf(seconds);
	const end = lastDay === null ? written : secondsOf(momentAt(lastDay, 1440, timeZone ?? 'UTC'));
	const latest = Math.max(seconds, Math.min(written, end));
	return momentOf(isDay(momentOf(latest).slice(0, 10)) ? latest : seconds);
}

/** The day of a moment in a time zone. A received line may name an instant that no clock shows, 10:14:60: then as written. */
export function dayOfMoment(at: string, timeZone: string | null): Day {
	const instant = new Date(at);
	return Number.isNaN(instant.getTime()) ? at.slice(0, 10) : dayInZone(instant, timeZone);
}

/** When the newest of these changes was made, ISO 8601; null where there is none. */
export function newestChange(lines: Iterable<{ readonly change: { readonly at: string } }>): string | null {
	let newest: string | null = null;
	for (const { change } of lines) if (newest === null || change.at > newest) newest = change.at;
	return newest;
}
