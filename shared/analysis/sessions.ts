/** Sessions: what the next one opens with, and the page that one ends with. */
import { addDays, type Day } from '../base/dates.ts';
import type { Party, RecordRef } from '../ledger/change.ts';
import { isAgreed } from '../plan/agreement.ts';
import type { Plan, RecordOf } from '../plan/plan.ts';
import { type Round, type RoundState, roundState } from '../plan/rounds.ts';
import { schema } from '../plan/schema.ts';
import { isPending } from './balance.ts';
import { hasHappened } from './commitment-state.ts';
import { type CommitmentRow, commitmentsOf } from './commitments.ts';
import { type GapRow, gapsOf } from './gaps.ts';
import { type KeptRecord, keptRecordOf } from './kept.ts';
import { filled } from './names.ts';
import { inOrderOfDay, numbersOf } from './numbering.ts';

export type Session = RecordOf<'sessions'>;
export type ParkedItem = RecordOf<'parkedItems'>;

/** Without an earlier session, what was due in this many days is looked at. */
const DAYS_BACK = 90;
/** Twelve expectations a round are plenty. */
const MOST_SUGGESTED = 12;

export interface DecisionRow {
	readonly id: string;
	/** As shown, `D-3`. */
	readonly number: string;
	readonly statement: string | null;
	readonly day: Day | null;
	readonly session: string | null;
	/** The number of the expectation it came from, `E8`; null where it came from none. */
	readonly expectation: string | null;
	/** Which sides have said yes to exactly these words. */
	readonly agreed: Readonly<Record<Party, boolean>>;
}

export interface SessionPage {
	readonly session: Session;
	/** The session before it; null where it was the first. */
	readonly previous: Session | null;
	/** Last time’s commitments as they stood when it ended, and how many of those due were kept on time. */
	readonly lastTime: {
		readonly commitments: readonly CommitmentRow[];
		readonly kept: Readonly<Record<Party, KeptRecord>>;
	};
	/** Taken in it, in their order. */
	readonly decisions: readonly DecisionRow[];
	/** Made in it. */
	readonly commitments: readonly CommitmentRow[];
	/** Below minimum with no ending, the worst first. */
	readonly openGaps: readonly GapRow[];
	/** Everything that is parked and not settled, whichever session it comes from, the oldest first. */
	readonly parked: readonly ParkedItem[];
	/** The rounds held in it. */
	readonly rounds: readonly { readonly round: Round; readonly state: RoundState }[];
	/** Edits by each pen as they were noted at its end; null where they were not. Not a score. */
	readonly voices: Readonly<Record<Party | 'joint', number | null>>;
}

/** Newest first: by day, of the same day the one that stands later in the plan. */
export function sessionsNewestFirst(plan: Plan): readonly Session[] {
	return [...inOrderOfDay(plan.collections.sessions)].reverse();
}

/**
 * The newest session that was ended with its page; with `before`, the one that was held before that session. A
 * session that still runs is nobody’s last time.
 */
export function lastSession(plan: Plan, before?: string): Session | null {
	const newestFirst = sessionsNewestFirst(plan);
	const at = before === undefined ? -1 : newestFirst.findIndex(({ id }) => id === before);
	return newestFirst.slice(at + 1).find(({ day, ended }) => day !== null && ended !== null) ?? null;
}

/**
 * What the next session opens with, in order of due day: everything that had been accepted, or made, and waited for
 * somebody when the last session was held, and what has fallen due since. Without an earlier session everything that
 * is not settled, and what was due in the last 90 days.
 */
export function lastTimesCommitments(plan: Plan, today: Day): readonly CommitmentRow[] {
	return commitmentsSince(plan, lastSession(plan), today);
}

/**
 * Everything on the page of a session; null where there is no such session. What is still to be done is as it stands
 * today: new commitments, open gaps, and what was parked by its end and is not settled.
 */
export function sessionPage(plan: Plan, session: string, today: Day): SessionPage | null {
	const held = plan.collections.sessions.find(({ id }) => id === session);
	if (held === undefined) return null;
	const previous = lastSession(plan, session);
	const end = held.ended !== null && held.ended < today ? held.ended : today;
	const lastTime = commitmentsSince(plan, previous, end).filter((row) => row.session !== session);
	return {
		session: held,
		previous,
		lastTime: {
			commitments: lastTime,
			kept: { vendor: keptRecordOf(lastTime, 'vendor', end), partner: keptRecordOf(lastTime, 'partner', end) },
		},
		decisions: decisionsOf(plan).filter((decision) => decision.session === session),
		commitments: commitmentsOf(plan, today).commitments.filter((row) => row.session === session),
		openGaps: gapsOf(plan, today).expectations.filter(({ outcome }) => outcome === 'open'),
		parked: parkedOn(plan, end).filter(({ settled }) => !hasHappened(settled, today)),
		rounds: plan.collections.rounds
			.filter((round) => round.session === session)
			.map((round) => ({ round, state: roundState(plan, round) })),
		voices: { vendor: held.editsVendor, partner: held.editsPartner, joint: held.editsJoint },
	};
}

/** Every decision, in the order they were taken. */
export function decisionsOf(plan: Plan): readonly DecisionRow[] {
	const numbers = numbersOf(plan);
	const { agreedVendor, agreedPartner } = schema.decisions.fields;
	return inOrderOfDay(plan.collections.decisions).map((decision) => {
		const ref: RecordRef = `expectations/${decision.expectation}`;
		return {
			id: decision.id,
			number: numbers.get(`decisions/${decision.id}`) ?? '',
			statement: decision.statement,
			day: decision.day,
			session: decision.session,
			expectation: decision.expectation === null ? null : (numbers.get(ref) ?? null),
			agreed: {
				vendor: isAgreed(agreedVendor, 'agreedVendor', { values: decision }),
				partner: isAgreed(agreedPartner, 'agreedPartner', { values: decision }),
			},
		};
	});
}

/** What is parked and not settled on a day, the oldest first. */
export function parkedOn(plan: Plan, on: Day): readonly ParkedItem[] {
	const byDay = plan.collections.parkedItems.map((item) => ({ item, day: item.parked }));
	return inOrderOfDay(byDay)
		.map(({ item }) => item)
		.filter(({ parked, settled }) => (parked === null || parked <= on) && !hasHappened(settled, on));
}

/**
 * Up to twelve expectations worth rating next, by id: below minimum the worst first, then what nobody has rated, then
 * the rest; inside each the more important first. One that does not say what, or who of whom, cannot be rated.
 */
export function roundSuggestion(plan: Plan, today: Day): readonly string[] {
	const rows = gapsOf(plan, today).expectations.filter(
		(row) => row.holder !== null && row.deliverer !== null && filled(row.statement) !== null,
	);
	const below = rows.filter((row) => row.zone === 'below minimum');
	const never = rows.filter((row) => Object.values(row.answers).every((answer) => answer === 'unrated'));
	const chosen = new Set([...below, ...never]);
	const rest = rows.filter((row) => !chosen.has(row));
	return [...below, ...never, ...[...rest].sort((a, b) => importanceOf(b) - importanceOf(a))]
		.slice(0, MOST_SUGGESTED)
		.map(({ id }) => id);
}

/** The larger of the two sides' importance. */
function importanceOf({ importanceVendor, importancePartner }: GapRow): number {
	return Math.max(importanceVendor ?? 0, importancePartner ?? 0);
}

function commitmentsSince(plan: Plan, last: Session | null, today: Day): readonly CommitmentRow[] {
	const held = last?.day ?? null;
	const since = held ?? addDays(today, -DAYS_BACK);
	const then =
		held === null
			? null
			: new Set(
					commitmentsOf(plan, held)
						.commitments.filter(isPending)
						.map(({ id }) => id),
				);
	const rows = commitmentsOf(plan, today).commitments.filter((row) => {
		const between = row.due !== null && row.due >= since && row.due <= today;
		if (then === null) return isPending(row) || between;
		const wasThere = hasHappened(row.accepted, held ?? since) || row.session === last?.id;
		return between || (wasThere && then.has(row.id));
	});
	return [...rows].sort((a, b) => compareDue(a.due, b.due));
}

function compareDue(a: Day | null, b: Day | null): number {
	const [first, second] = [a ?? '9999', b ?? '9999'];
	return first < second ? -1 : first > second ? 1 : 0;
}
