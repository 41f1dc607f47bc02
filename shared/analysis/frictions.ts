/** The friction log on a moment: what is open, and whether answers come in the time both sides agreed. */
import type { Day } from '../base/dates.ts';
import { type Moment, momentAt, secondsOf, wallClock } from '../base/zones.ts';
import type { Party } from '../ledger/change.ts';
import type { Plan, RecordOf } from '../plan/plan.ts';
import { type AnswerClock, isUp, judgeBefore, judgeLevel, minutesLeft, type Verdict } from './friction-clock.ts';
import { kindsOf } from './friction-kinds.ts';
import { ENOUGH_TO_SAY } from './kept.ts';
import { asParty } from './names.ts';
import { inOrderRaised, numbersOf } from './numbering.ts';
import { type WorkingTime, workingTimeOf } from './working-hours.ts';

export type Friction = RecordOf<'frictions'>;
export type FrictionState = 'open' | 'answered' | 'resolved';

export interface FrictionRow {
	readonly id: string;
	/** As shown, `F-7`. */
	readonly number: string;
	readonly friction: Friction;
	readonly holder: Party | null;
	readonly deliverer: Party | null;
	readonly raised: Moment;
	/** The level it stands on then; null where it names none. */
	readonly level: RecordOf<'escalationLevels'> | null;
	readonly escalated: Moment | null;
	/** The answer that counts on its level; null while it is owed. */
	readonly answered: Moment | null;
	readonly resolved: Day | null;
	readonly state: FrictionState;
	/** Null where no response time is agreed, and where it was settled before an answer was due. */
	readonly clock: AnswerClock | null;
	/** When the answer on its level is or was due; null where no response time is agreed. */
	readonly due: Moment | null;
	/**
	 * Working minutes of the answering side, rounded up to whole ones: those left while open in time, negative those
	 * gone since an answer was due while open and late, or by which it came late. Null otherwise.
	 */
	readonly minutesLeft: number | null;
	/** True where it went up because, or although, the first answer was late: it stays late in the record. */
	readonly lateBefore: boolean;
	/** The first of its kind where this one repeats another; null where it repeats none. */
	readonly repeats: string | null;
	/** How many of its kind there are, itself included: 1 where it stands alone. */
	readonly times: number;
}

/** How many answers came in time, of those that had to: `ratio` null and `tooFew` true below five. */
export interface AnswerRecord {
	readonly inTime: number;
	readonly due: number;
	/** inTime ÷ due, 0 to 1; null below five. */
	readonly ratio: number | null;
	readonly tooFew: boolean;
}

export interface FrictionsOn {
	/** In the order they were raised. */
	readonly frictions: readonly FrictionRow[];
	readonly answers: Readonly<Record<Party, AnswerRecord>>;
	/** How many answers each side owes beyond their time. */
	readonly overdue: Readonly<Record<Party, number>>;
}

/** The friction log at a moment: what was raised later is not in it, and later facts are ignored. */
export function frictionsOn(plan: Plan, at: Moment): FrictionsOn {
	const judged = judgeAll(plan, at);
	const owed = (side: Party) =>
		judged.filter(({ row }) => row.deliverer === side && row.clock === 'open and late').length;
	return {
		frictions: judged.map(({ row }) => row),
		answers: { vendor: recordOf(judged, 'vendor', at), partner: recordOf(judged, 'partner', at) },
		overdue: { vendor: owed('vendor'), partner: owed('partner') },
	};
}

/**
 * How often a side answered in the time agreed, over what was decided in `[since, until]`: the day of the answer, or
 * the day an answer was due and did not come. Open and late counts as late; open in time not yet; what has gone up a
 * level counts as in time only where it was on every level. A day as `until` takes the facts of that day in, and an
 * answer still owed is late from the day after it was due, as a commitment is; a moment is exact.
 */
export function answeredInTime(plan: Plan, side: Party, since: Day | null, until: Day | Moment): AnswerRecord {
	const zone = plan.frame.timeZone ?? 'UTC';
	const isDay = until.length === 10;
	const at = isDay ? momentAt(until, 1440, zone) : until;
	const owedBy = isDay ? momentAt(until, 0, zone) : until;
	const from = since === null ? null : momentAt(since, 0, zone);
	return recordOf(judgeAll(plan, at), side, owedBy, from);
}

/**
 * On a day as a document or a page is read: with the facts of that day, open and late only what was due before it, as
 * commitments are. In the order they were raised.
 */
export function overdueFrictions(plan: Plan, day: Day): readonly FrictionRow[] {
	const begins = momentAt(day, 0, plan.frame.timeZone ?? 'UTC');
	return judgeAll(plan, endOfDay(plan, day)).flatMap(({ row }) =>
		row.clock === 'open and late' && isUp(row.due, begins) ? [row] : [],
	);
}

/** The end of a day in the plan’s zone: the moment at which all of that day has happened. */
export function endOfDay(plan: Plan, day: Day): Moment {
	return momentAt(day, 1440, plan.frame.timeZone ?? 'UTC');
}

interface Judged {
	readonly row: FrictionRow;
	/** The verdicts that count: on the first level, and on the one it went up to. */
	readonly verdicts: readonly Verdict[];
}

function recordOf(judged: readonly Judged[], side: Party, owedBy: Moment, since: Moment | null = null): AnswerRecord {
	const counted = judged.flatMap(({ row, verdicts }) => {
		if (row.deliverer !== side) return [];
		const decided = verdicts.filter(
			({ clock, due }) => clock === 'answered in time' || clock === 'late' || (clock !== null && isUp(due, owedBy)),
		);
		const late = decided.find(({ clock }) => clock !== 'answered in time');
		if (late) return isSince(late.due, since) ? [false] : [];
		// On every level, the one it stands on now included.
		if (decided.length === 0 || decided.length < verdicts.filter(({ clock }) => clock !== null).length) return [];
		return isSince(decided.at(-1)?.answered ?? null, since) ? [true] : [];
	});
	const due = counted.length;
	const inTime = counted.filter((isInTime) => isInTime).length;
	const tooFew = due < ENOUGH_TO_SAY;
	return { inTime, due, ratio: tooFew ? null : inTime / due, tooFew };
}

function isSince(moment: Moment | null, since: Moment | null): boolean {
	return since === null || (moment !== null && secondsOf(moment) >= secondsOf(since));
}

function judgeAll(plan: Plan, at: Moment): readonly Judged[] {
	const { escalationLevels, frictions } = plan.collections;
	const times = { vendor: workingTimeOf(plan, 'vendor'), partner: workingTimeOf(plan, 'partner') };
	const levels = new Map(escalationLevels.map((level) => [level.id, level]));
	const numbers = numbersOf(plan);
	const raised = inOrderRaised(frictions.filter((friction) => hasCome(friction.raised, at)));
	const kinds = kindsOf(raised);
	const zone = plan.frame.timeZone ?? 'UTC';
	return raised.map((friction) => {
		const kind = kinds.get(friction.id);
		return judge(friction, {
			at,
			zone,
			today: wallClock(at, zone),
			times,
			levelOf: (id) => (id === null ? null : (levels.get(id) ?? null)),
			number: numbers.get(`frictions/${friction.id}`) ?? '',
			repeats: kind === undefined || kind.first === friction.id ? null : kind.first,
			count: kind?.count ?? 1,
		});
	});
}

interface Around {
	readonly at: Moment;
	readonly zone: string;
	readonly today: { readonly day: Day; readonly minutes: number };
	readonly times: Readonly<Record<Party, WorkingTime>>;
	readonly levelOf: (id: string | null) => RecordOf<'escalationLevels'> | null;
	readonly number: string;
	readonly repeats: string | null;
	readonly count: number;
}

function judge(friction: Friction, around: Around): Judged {
	const { at, today } = around;
	const deliverer = asParty(friction.deliverer);
	const time = deliverer === null ? null : around.times[deliverer];
	const raised = friction.raised ?? '';
	const escalated = hasCome(friction.escalated, at) ? friction.escalated : null;
	// Before it went up it stood on the level it was raised at.
	const wentUpLater = friction.escalated !== null && escalated === null;
	const level = around.levelOf(wentUpLater ? friction.firstLevel : friction.level);
	// At midnight a day is over, and the next has brought nothing yet.
	const isOver = (day: Day) => day < today.day || (day === today.day && today.minutes > 0);
	const resolved = friction.resolved !== null && isOver(friction.resolved) ? friction.resolved : null;
	const answers = [friction.answered, friction.answeredAgain].filter((answer) => hasCome(answer, at)).sort(byMoment);
	const settledFrom = resolved === null ? null : momentAt(resolved, 0, around.zone);
	const now = judgeLevel(escalated ?? raised, level?.hours ?? null, { time, answers, settledFrom, at });
	const hoursBefore = around.levelOf(friction.firstLevel)?.hours ?? null;
	const before = escalated === null ? null : judgeBefore(raised, hoursBefore, escalated, { time, answers });
	const answered = now.answered;
	return {
		row: {
			id: friction.id,
			number: around.number,
			friction,
			holder: asParty(friction.holder),
			deliverer,
			raised,
			level,
			escalated,
			answered,
			resolved,
			state: resolved !== null ? 'resolved' : answered !== null ? 'answered' : 'open',
			clock: now.clock,
			due: now.due,
			minutesLeft: minutesLeft(now, time, at),
			lateBefore: before?.clock === 'late',
			repeats: around.repeats,
			times: around.count,
		},
		verdicts: before === null ? [now] : [before, now],
	};
}

function byMoment(a: Moment | null, b: Moment | null): number {
	return (a === null ? Infinity : secondsOf(a)) - (b === null ? Infinity : secondsOf(b)) || 0;
}

function hasCome(moment: Moment | null, at: Moment): boolean {
	return moment !== null && secondsOf(moment) <= secondsOf(at);
}
