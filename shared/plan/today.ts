import { type Day, dayInZone, isDay } from '../base/dates.ts';

/**
 * The day a plan is read on: today in its time zone, but never before the day of its newest change. A computer whose
 * clock runs behind would otherwise show what has happened as still to come. A change dated beyond the plan's last
 * day, by a clock that runs wild, carries it no further than that day.
 */
export function planToday(now: Date, timeZone: string | null, newestChange: string | null, lastDay: Day | null): Day {
	const today = dayInZone(now, timeZone);
	const newest = newestChange === null ? null : dayOf(newestChange, timeZone);
	const latest = newest !== null && lastDay !== null && newest > lastDay ? lastDay : newest;
	return latest !== null && latest > today ? latest : today;
}

/** A received line may name an instant that no clock shows, 10:14:60: then its day as written. */
function dayOf(at: string, timeZone: string | null): Day | null {
	const instant = new Date(at);
	if (!Number.isNaN(instant.getTime())) return dayInZone(instant, timeZone);
	const written = at.slice(0, 10);
	return isDay(written) ? written : null;
}

/** When the newest of these changes was made, ISO 8601; null where there is none. */
export function newestChange(lines: Iterable<{ readonly change: { readonly at: string } }>): string | null {
	let newest: string | null = null;
	for (const { change } of lines) if (newest === null || change.at > newest) newest = change.at;
	return newest;
}
