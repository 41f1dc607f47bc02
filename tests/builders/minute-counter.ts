/** The slow and obvious way to count working minutes: look at the clock on the wall, minute by minute. */
import {
	afterWorkingHours,
	type WorkingTime,
	workingMinutesBetween,
	workingTimeOf,
} from '../../shared/analysis/working-hours.ts';
import type { ClockSpan } from '../../shared/base/clock-times.ts';
import { momentOf, secondsOf } from '../../shared/base/zones.ts';
import { Dice } from './ledger-histories.ts';
import { aPlan, aRecord } from './plan.ts';

const ZONES = [
	'Europe/London',
	'America/New_York',
	'Australia/Lord_Howe',
	'Asia/Kolkata',
	'Africa/Casablanca',
	'America/St_Johns',
	'Pacific/Apia',
	'UTC',
] as const;
const DAYS = [
	null,
	'09:00-17:00',
	'08:00-12:00, 13:00-17:00',
	'22:00-06:00',
	'00:00-24:00',
	'01:30-02:15, 23:00-03:00',
	'09:00-09:01',
] as const;
/** Around the nights clocks change, leap days, new year, and two plain weeks. */
const BEGINNINGS = [
	'2027-03-25',
	'2027-03-12',
	'2027-10-28',
	'2027-11-05',
	'2028-02-27',
	'2027-12-30',
	'2026-02-13',
	'2026-03-20',
	'2027-04-02',
	'2027-10-01',
	'2011-12-28',
	'2027-06-14',
] as const;
const LONGEST_MINUTES = 5 * 1440;

/** Compares both ways of counting, and the moment after so many hours with the count up to it. */
export function checkIntervals(count: number, seed: number) {
	const dice = new Dice(seed);
	const wrong: string[] = [];
	for (let n = 0; n < count; n += 1) {
		const time = randomTime(dice);
		const from = secondsOf(`${dice.pick(BEGINNINGS)}T00:00Z`) + dice.below(4 * 1440) * 60;
		const until = from + dice.below(1 + dice.below(LONGEST_MINUTES)) * 60;
		const [start, end] = [momentOf(from), momentOf(until)];
		const counted = countMinutes(time, from, until);
		const minutes = workingMinutesBetween(time, start, end);
		if (minutes !== counted) wrong.push(`${start} to ${end} ${time.zone}: ${minutes}, counted ${counted}`);
		const due = counted === 0 ? start : afterWorkingHours(time, start, counted / 60);
		const reached = due === null ? -1 : countMinutes(time, from, secondsOf(due));
		const before = due === null || counted === 0 ? counted - 1 : countMinutes(time, from, secondsOf(due) - 60);
		if (reached !== counted || before !== counted - 1) wrong.push(`${start} and ${counted} minutes: ${due}`);
	}
	return { intervals: count, wrong };
}

function randomTime(dice: Dice): WorkingTime {
	const day = () => dice.pick(DAYS);
	const week = { monday: day(), tuesday: day(), wednesday: day(), thursday: day() };
	const rest = { friday: day(), saturday: day(), sunday: day() };
	const first = dice.pick(BEGINNINGS);
	const holidays = [
		aRecord('holidays', { holder: 'vendor', day: first, last: dice.oneIn(2) ? null : nextDays(first, 2) }),
		aRecord('holidays', { id: 'other', holder: 'partner', day: dice.pick(BEGINNINGS) }),
	];
	const workingHours = [aRecord('workingHours', { id: 'vendor', zone: dice.pick(ZONES), ...week, ...rest })];
	return workingTimeOf(aPlan({ workingHours, holidays: dice.oneIn(3) ? [] : holidays }), 'vendor');
}

function countMinutes(time: WorkingTime, from: number, until: number): number {
	let minutes = 0;
	for (let second = from; second < until; second += 60) if (isWorked(time, second)) minutes += 1;
	return minutes;
}

function isWorked(time: WorkingTime, second: number): boolean {
	const wall = second + offsetOf(time.zone, second);
	const day = Math.floor(wall / 86_400);
	const minute = (wall - day * 86_400) / 60;
	const isIn = (on: number, at: number) =>
		!time.off.some(([first, last]) => on >= first && on <= last) &&
		(time.week[(on + 3) % 7] ?? []).some((span: ClockSpan) => at >= span.start && at < span.end);
	return isIn(day, minute) || isIn(day - 1, minute + 1440);
}

const quarters = new Map<string, number>();
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Asks the platform for what the clock shows; once a quarter of an hour, as clocks change on none between. */
function offsetOf(zone: string, second: number): number {
	const quarter = Math.floor(second / 900) * 900;
	const key = `${zone} ${quarter}`;
	const known = quarters.get(key);
	if (known !== undefined) return known;
	const formatter =
		formatters.get(zone) ??
		new Intl.DateTimeFormat('en-US', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });
	formatters.set(zone, formatter);
	const part = Object.fromEntries(
		formatter.formatToParts(quarter * 1000).map(({ type, value }) => [type, Number(value)]),
	);
	const wall = Date.UTC(2000 + (part.year ?? 0), (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
	const offset = wall / 1000 - quarter;
	quarters.set(key, offset);
	return offset;
}

function nextDays(day: string, days: number): string {
	return momentOf(secondsOf(`${day}T00:00Z`) + days * 86_400).slice(0, 10);
}
