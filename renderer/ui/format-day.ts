/** Days and moments of a screen, as the language of its reader writes them. English ones are always the house’s. */
import { clockTime } from '../../shared/base/clock-times.ts';
import { type Day, daysBetween } from '../../shared/base/dates.ts';
import { wallClock } from '../../shared/base/zones.ts';
import type { Language } from '../../shared/words/languages.ts';
import { say, spoken } from '../../shared/words/spoken.ts';
import { screenLocale } from './screen-locale.ts';

type Written = (moment: Date) => string;

interface Formats {
	readonly day: Written;
	readonly dayOfYear: Written;
	readonly month: Written;
	readonly longDay: Written;
	readonly weekday: Written;
	readonly weekdayOfYear: Written;
	readonly clock: Written;
	/** On this computer's clock. */
	readonly localDay: Written;
	readonly localDayOfYear: Written;
}

let made: { readonly locale: string; readonly formats: Formats } | undefined;

function formats(): Formats {
	const locale = screenLocale();
	if (made?.locale !== locale) made = { locale, formats: formatsOf(locale, spoken().language) };
	return made.formats;
}

function formatsOf(locale: string, language: Language): Formats {
	const written = (options: Intl.DateTimeFormatOptions): Written => {
		const format = new Intl.DateTimeFormat(locale, options);
		return (moment) => tidy(format.format(moment), language);
	};
	const named = { day: 'numeric', month: 'short' } as const;
	const digits = { day: '2-digit', month: '2-digit' } as const;
	// Digits where a month with its point is too long for a column; not where they put the month first.
	const short = language === 'en' || !beginsWithDay(locale) ? named : digits;
	const withYear = { ...(language === 'en' ? named : digits), year: 'numeric' } as const;
	const UTC = { timeZone: 'UTC' } as const;
	return {
		day: written({ ...withYear, ...UTC }),
		dayOfYear: written({ ...short, ...UTC }),
		month: written({ month: 'short', year: 'numeric', ...UTC }),
		longDay: written({ weekday: 'long', day: 'numeric', month: 'long', ...UTC }),
		weekday: written({ weekday: 'short', ...short, ...UTC }),
		weekdayOfYear: written({ weekday: 'short', ...withYear, ...UTC }),
		clock: written({ hour: '2-digit', minute: '2-digit' }),
		localDay: written(withYear),
		localDayOfYear: written(short),
	};
}

/** In English three letters for every month, and no comma after the weekday; in French the first is an ordinal. */
function tidy(text: string, language: Language): string {
	if (language === 'en') return text.replace(/\bSept\b/, 'Sep').replace(',', '');
	return language === 'fr' ? text.replace(/(^|\p{L}\.? )1(?= \p{L})/u, '$11er') : text;
}

function beginsWithDay(locale: string): boolean {
	const parts = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit' }).formatToParts(0);
	return parts[0]?.type === 'day';
}

const at = (day: Day) => new Date(`${day}T00:00:00Z`);

/** "31 Mar 2027". */
export function formatDay(day: Day): string {
	return formats().day(at(day));
}

/** "31 Mar", and the year where it is not this one. */
export function formatDayShort(day: Day, today: Day): string {
	return day.slice(0, 4) === today.slice(0, 4) ? formats().dayOfYear(at(day)) : formatDay(day);
}

/** "Feb 2027 – Jan 2028". */
export function formatPeriod(start: Day, end: Day): string {
	return `${formats().month(at(start))} – ${formats().month(at(end))}`;
}

/** "Thursday 9 September". */
export function formatLongDay(day: Day): string {
	return formats().longDay(at(day));
}

/** "Fri 3 Sep". */
export function formatWeekday(day: Day): string {
	return formats().weekday(at(day));
}

/** "Fri 3 Sep 2027". */
export function formatWeekdayOfYear(day: Day): string {
	return formats().weekdayOfYear(at(day));
}

/** "6 days late", "due today", "in 5 days". */
export function formatDistance(day: Day, today: Day): string {
	const days = daysBetween(today, day);
	if (days === 0) return say('due today');
	if (days === -1) return say('1 day late');
	if (days < 0) return say('{days} days late', { days: -days });
	return days === 1 ? say('tomorrow') : say('in {days} days', { days });
}

/** A moment on this computer's clock, as near as it needs to be: "today 09:05", "6 Sep 17:40". */
export function formatMoment(iso: string, now = new Date()): string {
	const moment = new Date(iso);
	if (Number.isNaN(moment.getTime())) return iso;
	const time = formats().clock(moment);
	return moment.toDateString() === now.toDateString()
		? say('today {time}', { time })
		: `${formatDayOf(iso, now)} ${time}`;
}

/** The day of a moment on this computer's clock: "6 Sep", and the year where it is not this one. */
export function formatDayOf(iso: string, now = new Date()): string {
	const moment = new Date(iso);
	if (Number.isNaN(moment.getTime())) return iso;
	const { localDay, localDayOfYear } = formats();
	return (moment.getFullYear() === now.getFullYear() ? localDayOfYear : localDay)(moment);
}

/** On the clock of a zone: "9 Sep 2027, 10:25". */
export function formatMomentIn(moment: string, zone: string | null): string {
	const { day, minutes } = wallClock(moment, zone ?? 'UTC');
	return `${formatDay(day)}, ${clockTime(minutes)}`;
}

/** "11:27". */
export function formatClock(iso: string): string {
	return formats().clock(new Date(iso));
}
