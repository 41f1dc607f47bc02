/** The weekly ten minutes: which weeks had them, what was due since the last, which goals ask “recommit or pivot?”. */
import { addDays, type Day, mondayOf } from '../base/dates.ts';
import type { Plan, RecordOf } from '../plan/plan.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { type CommitmentRow, inOrderDue } from './commitments.ts';

export type CheckIn = RecordOf<'checkIns'>;

export interface CheckInWeek {
	readonly monday: Day;
	/** The day it was held. */
	readonly held: Day | null;
	/** A week that is over and had none. This week is not missed before it ends. */
	readonly isMissed: boolean;
}

export interface CheckIns {
	/** This week's Monday. */
	readonly week: Day;
	/** The check-in of this week; null where it is still to come. */
	readonly current: CheckIn | null;
	/** The newest of a week before this one. */
	readonly before: CheckIn | null;
	/** The day of the newest of all. */
	readonly last: Day | null;
	/** From the week of the first to this one; none before the first. */
	readonly weeks: readonly CheckInWeek[];
	/** Weeks in a row up to this one, or to the last where this week's is still to come. */
	readonly streak: number;
	readonly missed: number;
}

/** On a day in the plan's time zone; later weeks are ignored. Weeks run from Monday to Sunday. Linear in weeks. */
export function checkInsOf(plan: Plan, on: Day): CheckIns {
	const week = mondayOf(on);
	const byWeek = new Map<Day, CheckIn>();
	for (const one of plan.collections.checkIns) {
		if (one.week === null) continue;
		const monday = mondayOf(one.week);
		const known = byWeek.get(monday);
		if (monday <= week && (known === undefined || heldOn(one) > heldOn(known))) byWeek.set(monday, one);
	}
	const mondays = [...byWeek.keys()].sort();
	const weeks: CheckInWeek[] = [];
	for (let monday = mondays[0] ?? addDays(week, 7); monday <= week; monday = addDays(monday, 7)) {
		const one = byWeek.get(monday);
		weeks.push({ monday, held: one ? heldOn(one) : null, isMissed: one === undefined && monday < week });
	}
	const newest = byWeek.get(mondays.at(-1) ?? '');
	return {
		week,
		current: byWeek.get(week) ?? null,
		before: byWeek.get(mondays.filter((monday) => monday < week).at(-1) ?? '') ?? null,
		last: newest === undefined ? null : heldOn(newest),
		weeks,
		streak: streakOf(weeks),
		missed: weeks.filter(({ isMissed }) => isMissed).length,
	};
}

/** The day of a check-in; its week where it names no single day. */
export function heldOn({ day, week }: Pick<CheckIn, 'day' | 'week'>): Day {
	return day ?? week ?? '';
}

function streakOf(weeks: readonly CheckInWeek[]): number {
	const upTo = weeks.at(-1)?.held === null ? weeks.slice(0, -1) : weeks;
	const gap = upTo.findLastIndex(({ held }) => held === null);
	return upTo.length - 1 - gap;
}

export interface CheckedPromises {
	/** Due or settled since the check-in before, and what is still open past its day: the oldest due day first. */
	readonly since: readonly CommitmentRow[];
	/** Due in the seven days to come. */
	readonly next: readonly CommitmentRow[];
}

const OPEN: ReadonlySet<CommitmentRow['state']> = new Set(['accepted', 'overdue', 'delivered']);
const SETTLED: ReadonlySet<CommitmentRow['state']> = new Set(['kept', 'kept late', 'missed', 'renegotiated']);

/**
 * What the first question is about. Since the check-in before, or the last seven days where there was none; what is due
 * on the day itself belongs to it. A commitment nobody accepted was never one of last week's.
 */
export function promisesFor(rows: readonly CommitmentRow[], { before }: CheckIns, on: Day): CheckedPromises {
	const from = before === null ? addDays(on, -7) : heldOn(before);
	const isAsked = ({ state, accepted, due, deliveredOn }: CommitmentRow) => {
		if (accepted === null || due === null) return false;
		if (OPEN.has(state)) return due <= on || state === 'delivered';
		const isNew = (day: Day | null) => day !== null && day > from && day <= on;
		return SETTLED.has(state) && (isNew(due) || isNew(deliveredOn));
	};
	const since = inOrderDue(rows.filter(isAsked));
	const asked = new Set(since);
	const next = rows.filter((row) => {
		const { due, state } = row;
		return !asked.has(row) && due !== null && due > on && due <= addDays(on, 7) && OPEN.has(state);
	});
	return { since, next: inOrderDue(next) };
}

/** The newest day on which each goal was recommitted to, not after this day. */
export function recommittedOn(plan: Plan, on: Day): ReadonlyMap<string, RecordOf<'recommitments'>> {
	const newest = new Map<string, RecordOf<'recommitments'>>();
	for (const one of plan.collections.recommitments) {
		if (one.goal === null || one.day === null || one.day > on) continue;
		if (one.day > (newest.get(one.goal)?.day ?? '')) newest.set(one.goal, one);
	}
	return newest;
}

/** `Held in this week and the two before. Two weeks missed since 8 February 2027.`, without praise or blame. */
export function checkInSentence({ weeks, streak, missed, current }: CheckIns, { say }: Words = spoken()): string {
	if (weeks.length === 0) return say('No check-in yet.');
	const held =
		streak === 0
			? say('None last week.')
			: current === null
				? say('{streak, plural, =1 {One week} other {# weeks}} in a row, this week’s still to come.', { streak })
				: say('{streak, plural, =1 {One week} other {# weeks}} in a row.', { streak });
	if (missed === 0) return held;
	return `${held} ${say('{missed} of {weeks, plural, one {# week} other {# weeks}} missed.', { missed, weeks: weeks.length })}`;
}
