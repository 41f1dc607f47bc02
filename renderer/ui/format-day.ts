import { clockTime } from '../../shared/base/clock-times.ts';
import { type Day, daysBetween } from '../../shared/base/dates.ts';
import { wallClock } from '../../shared/base/zones.ts';
import { say } from '../../shared/words/spoken.ts';

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const full = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const local = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** Three letters for every month, and no comma after the weekday. */
const tidy = (text: string) => text.replace(/\bSept\b/, 'Sep').replace(',', '');
const at = (day: Day) => new Date(`${day}T00:00:00Z`);

/** "31 Mar 2027". */
export function formatDay(day: Day): string {
	return tidy(full.format(at(day)));
}

/** "31 Mar", and the year where it is not this one. */
export function formatDayShort(day: Day, today: Day): string {
	return day.slice(0, 4) === today.slice(0, 4) ? tidy(short.format(at(day))) : formatDay(day);
}

/** "Feb 2027 – Jan 2028". */
export function formatPeriod(start: Day, end: Day): string {
	return tidy(`${month.format(at(start))} – ${month.format(at(end))}`);
}

/** "Thursday 9 September". */
export function formatLongDay(day: Day): string {
	return tidy(long.format(at(day)));
}

/** "Fri 3 Sep". */
export function formatWeekday(day: Day): string {
	return tidy(weekday.format(at(day)));
}

/** "6 days late", "due today", "in 5 days". */
export function formatDistance(day: Day, today: Day): string {
	const days = daysBetween(today, day);
	if (days === 0) return say('due today');
	if (days === -1) return say('1 day late');
	if (days < 0) return say('{days} days late', { days: -days });
	return days === 1 ? 'tomorrow' : say('in {days} days', { days });
}

/** A moment on this computer's clock, as near as it needs to be: "today 09:05", "6 Sep 17:40". */
export function formatMoment(iso: string, now = new Date()): string {
	const moment = new Date(iso);
	if (Number.isNaN(moment.getTime())) return iso;
	const isToday = moment.toDateString() === now.toDateString();
	const day = isToday ? 'today' : tidy(local.format(moment));
	const year = moment.getFullYear() === now.getFullYear() ? '' : ` ${moment.getFullYear()}`;
	return `${day}${year} ${clock.format(moment)}`;
}

/** The day of a moment on this computer's clock: "6 Sep", and the year where it is not this one. */
export function formatDayOf(iso: string, now = new Date()): string {
	const moment = new Date(iso);
	if (Number.isNaN(moment.getTime())) return iso;
	const year = moment.getFullYear() === now.getFullYear() ? '' : ` ${moment.getFullYear()}`;
	return `${tidy(local.format(moment))}${year}`;
}

/** On the clock of a zone: "9 Sep 2027, 10:25". */
export function formatMomentIn(moment: string, zone: string | null): string {
	const { day, minutes } = wallClock(moment, zone ?? 'UTC');
	return `${formatDay(day)}, ${clockTime(minutes)}`;
}

/** "11:27". */
export function formatClock(iso: string): string {
	return clock.format(new Date(iso));
}
