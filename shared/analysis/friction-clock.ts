/** The clock of one friction on one level: whether its answer came in the working hours agreed. */
import { type Moment, secondsOf } from '../base/zones.ts';
import { afterWorkingHours, type WorkingTime, workingMinutesBetween } from './working-hours.ts';

export type AnswerClock = 'answered in time' | 'late' | 'open in time' | 'open and late';

/** How an answer stands on a level: null as `clock` where none is agreed, or none was due any more. */
export interface Verdict {
	readonly clock: AnswerClock | null;
	readonly due: Moment | null;
	readonly answered: Moment | null;
}

/** What a clock is read from. */
export interface Facts {
	readonly time: WorkingTime | null;
	/** In order of time. */
	readonly answers: readonly (Moment | null)[];
	/** The beginning of the day it was settled on: a settlement knows its day, not its hour. */
	readonly settledFrom: Moment | null;
	readonly at: Moment;
}

/** Answered in the very minute it was due is in time. A settlement without an answer is late once one was due. */
export function judgeLevel(start: Moment, hours: number | null, { time, answers, settledFrom, at }: Facts): Verdict {
	const answered = answers.find((answer) => answer !== null && secondsOf(answer) >= secondsOf(start)) ?? null;
	const due = time === null || hours === null ? null : afterWorkingHours(time, start, hours);
	if (due === null) return { clock: null, due, answered };
	const isBy = (moment: Moment) => secondsOf(moment) <= secondsOf(due);
	if (answered !== null) return { clock: isBy(answered) ? 'answered in time' : 'late', due, answered };
	if (settledFrom !== null) return { clock: isUp(due, settledFrom) ? 'late' : null, due, answered };
	return { clock: isBy(at) ? 'open in time' : 'open and late', due, answered };
}

/** On the level it was raised at, up to when it went up: an answer not yet due by then is owed there no more. */
export function judgeBefore(
	raised: Moment,
	hours: number | null,
	escalated: Moment,
	{ time, answers }: Pick<Facts, 'time' | 'answers'>,
): Verdict {
	const given = answers.filter((answer) => answer !== null && secondsOf(answer) < secondsOf(escalated));
	const verdict = judgeLevel(raised, hours, { time, answers: given, settledFrom: null, at: escalated });
	switch (verdict.clock) {
		case 'open and late':
			return { ...verdict, clock: 'late' };
		case 'open in time':
			return { ...verdict, clock: null };
		case 'answered in time':
		case 'late':
		case null:
			return verdict;
	}
}

/** Working minutes left (above zero) or gone since it was due (below), rounded up; null where no clock runs. */
export function minutesLeft({ clock, due, answered }: Verdict, time: WorkingTime | null, at: Moment): number | null {
	if (due === null || time === null) return null;
	switch (clock) {
		case 'open in time':
			return Math.ceil(workingMinutesBetween(time, at, due));
		case 'open and late':
			return -Math.ceil(workingMinutesBetween(time, due, at));
		case 'late':
			return answered === null ? null : -Math.ceil(workingMinutesBetween(time, due, answered));
		case 'answered in time':
		case null:
			return null;
	}
}

/** Whether a due moment lies before another; never where none is agreed. */
export function isUp(due: Moment | null, at: Moment): boolean {
	return due !== null && secondsOf(due) < secondsOf(at);
}
