/** When the two sides meet next. */
import { parseClockTime } from '../base/clock-times.ts';
import { addDays, addMonths, type Day, daysBetween } from '../base/dates.ts';
import { type Moment, momentAt } from '../base/zones.ts';
import type { Party } from '../ledger/change.ts';
import type { Plan, RecordOf } from '../plan/plan.ts';
import { awayOn } from './working-hours.ts';

export type Rhythm = RecordOf<'rhythms'>;

export interface Meeting {
	readonly rhythm: Rhythm;
	/** The how manieth of its rhythm, from 0: with the rhythm's id it names the meeting for good. */
	readonly index: number;
	readonly day: Day;
	/** Null where no time is agreed. */
	readonly begins: Moment | null;
	/** The sides that have a holiday on that day. */
	readonly away: readonly Party[];
}

const STEPS = {
	week: { days: 7 },
	'two weeks': { days: 14 },
	month: { months: 1 },
	quarter: { months: 3 },
} as const;

/**
 * The next meetings of all rhythms on this day or later, at most `n`, in order of day and time; none after the plan's
 * last day. A month later is the same day of the month, or its last where it has no such day. A meeting on a holiday
 * stands where it falls, and says who is away.
 */
export function nextMeetings(plan: Plan, day: Day, n: number): readonly Meeting[] {
	return plan.collections.rhythms
		.flatMap((rhythm) => meetingsOf(plan, rhythm, day, n))
		.sort(byTime)
		.slice(0, Math.max(0, n));
}

/** A monthly or quarterly meeting: one that looks back, where the weekly ones look ahead. */
export function isReview({ every }: Pick<Rhythm, 'every'>): boolean {
	return every === 'quarter' || every === 'month';
}

/** Whether it says how often and from which day: only then it has meetings. */
export function isDated({ every, first }: Pick<Rhythm, 'every' | 'first'>): boolean {
	return every !== null && first !== null;
}

/** The first meeting on this day or later of the rhythms that are asked for, however many others come before it. */
export function nextMeetingOf(plan: Plan, day: Day, isAsked: (rhythm: Rhythm) => boolean): Meeting | null {
	const [first = null] = plan.collections.rhythms
		.filter(isAsked)
		.flatMap((rhythm) => meetingsOf(plan, rhythm, day, 1))
		.sort(byTime);
	return first;
}

/** The same of one rhythm. */
export function meetingsOf(plan: Plan, rhythm: Rhythm, day: Day, n: number): readonly Meeting[] {
	const { first, every } = rhythm;
	if (first === null || every === null) return [];
	const { end, timeZone } = plan.frame;
	const minutes = rhythm.time === null ? null : parseClockTime(rhythm.time);
	const meetings: Meeting[] = [];
	for (let index = indexAt(first, every, day); meetings.length < n; index += 1) {
		const on = dayOfMeeting(first, every, index);
		if (on > (end ?? LAST_DAY)) break;
		if (on < day) continue;
		const begins = minutes === null ? null : momentAt(on, minutes, timeZone ?? 'UTC');
		meetings.push({ rhythm, index, day: on, begins, away: awayOn(plan, on) });
	}
	return meetings;
}

const LAST_DAY = '9990-01-01';

function dayOfMeeting(first: Day, every: NonNullable<Rhythm['every']>, index: number): Day {
	const step = STEPS[every];
	return 'days' in step ? addDays(first, step.days * index) : addMonths(first, step.months * index);
}

/** Not after the first meeting on or after the day. */
function indexAt(first: Day, every: NonNullable<Rhythm['every']>, day: Day): number {
	if (day <= first) return 0;
	const step = STEPS[every];
	if ('days' in step) return Math.ceil(daysBetween(first, day) / step.days);
	const months =
		(Number(day.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(first.slice(5, 7));
	return Math.floor(months / step.months);
}

function byTime(a: Meeting, b: Meeting): number {
	const key = ({ day, begins, rhythm }: Meeting) => `${day} ${begins ?? ''} ${rhythm.id}`;
	return key(a) < key(b) ? -1 : 1;
}
