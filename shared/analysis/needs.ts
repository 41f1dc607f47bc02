/**
 * What of a plan needs a person next, for someone who keeps many. Ordered by day, never by partner: it says where to
 * look, and ranks nobody.
 */
import { addDays, type Day } from '../base/dates.ts';
import type { Party, RecordRef } from '../ledger/change.ts';
import { isClosed } from '../plan/closed.ts';
import type { Plan } from '../plan/plan.ts';
import { ENGLISH } from '../words/english.ts';
import { type Said, tellLater } from '../words/said.ts';
import { type CommitmentRow, commitmentsOf } from './commitments.ts';
import { type GapRow, gapsOf } from './gaps.ts';
import { isReview, type Meeting, nextMeetingOf } from './meetings.ts';
import { filled, namesOf, withoutStop } from './names.ts';
import { DAYS_AHEAD } from './overview.ts';

export type NeedKind = 'settle' | 'commitment' | 'yes' | 'review' | 'agreement' | 'gap';

export interface Need {
	readonly kind: NeedKind;
	/** The day it is for, also a past one; null where it waits for no day. */
	readonly day: Day | null;
	/** Whose turn it is; null for both. */
	readonly side: Party | null;
	readonly record: RecordRef | null;
	/** One sentence, in English and for any language. */
	readonly text: string;
	readonly said: Said;
}

export interface PlanNeeds {
	/** Our own overdue commitments first, then by day; what waits for no day last. */
	readonly needs: readonly Need[];
	/** Accepted commitments beyond their day, by the side that owes them. */
	readonly overdue: Readonly<Record<Party, number>>;
	/** Gaps below minimum without an outcome. */
	readonly gapsOpen: number;
	/** The next monthly or quarterly meeting; null where the plan is closed. */
	readonly review: Meeting | null;
}

/** What is known of a plan beside its records. */
export interface NeedFacts {
	/** The side this computer speaks for; null where nobody says: then both count as ours. */
	readonly ours: Party | null;
	/** Fields with two versions, and changes that wait for others. */
	readonly conflicts: number;
	readonly waiting: number;
	/** Both sides have recorded the same text. */
	readonly agreed: boolean;
}

/** The needs of a plan on a day; a closed one asks for no review, no ending of a gap and no agreement. Days ahead count as in the overview: 30, the day itself included. */
export function needsOf(plan: Plan, on: Day, facts: NeedFacts): PlanNeeds {
	const { commitments } = commitmentsOf(plan, on);
	const open = gapsOf(plan, on).expectations.filter(({ outcome }) => outcome === 'open');
	const until = addDays(on, DAYS_AHEAD);
	const closed = isClosed(plan, on);
	const review = closed ? null : nextMeetingOf(plan, on, isReview);
	const needs = [
		...settleNeeds(on, facts),
		...commitments.flatMap((row) => [...dueNeed(row, until), ...yesNeed(plan, row)]),
		...(review === null || review.day > until ? [] : [reviewNeed(review)]),
		...(closed ? [] : [...gapNeed(open), ...agreementNeed(plan, on, facts), ...closeNeed(plan, on)]),
	];
	const isOurs = ({ side }: Need) => side === null || facts.ours === null || side === facts.ours;
	const isPressing = (need: Need) => isOurLate(need, facts.ours, on);
	return {
		needs: needs
			.filter((need) => isOurs(need) || need.kind === 'commitment')
			.sort((a, b) => Number(isPressing(b)) - Number(isPressing(a)) || byDay(a, b)),
		overdue: { vendor: overdueOf(commitments, 'vendor'), partner: overdueOf(commitments, 'partner') },
		gapsOpen: open.length,
		review,
	};
}

/** A commitment of this side beyond its day, of either side where nobody says which is ours; a third party’s is nobody’s of the two. */
export function isOurLate(
	{ kind, day, side }: Pick<Need, 'kind' | 'day' | 'side'>,
	ours: Party | null,
	on: Day,
): boolean {
	return kind === 'commitment' && day !== null && day < on && side !== null && (ours === null || side === ours);
}

function overdueOf(rows: readonly CommitmentRow[], side: Party): number {
	return rows.filter(({ state, fromSide }) => state === 'overdue' && fromSide === side).length;
}

function settleNeeds(on: Day, { conflicts, waiting }: NeedFacts): readonly Need[] {
	const settle = (said: Said): Need => ({ kind: 'settle', day: on, side: null, record: null, ...told(said) });
	return [
		...(conflicts === 0
			? []
			: [
					settle(
						tellLater('{count, plural, one {# field has} other {# fields have}} two versions to settle.', {
							count: conflicts,
						}),
					),
				]),
		...(waiting === 0
			? []
			: [
					settle(
						tellLater('{count, plural, one {# change waits} other {# changes wait}} for a copy not yet received.', {
							count: waiting,
						}),
					),
				]),
	];
}

function dueNeed(row: CommitmentRow, until: Day): readonly Need[] {
	const { id, state, due, fromSide, number, deliverable } = row;
	if ((state !== 'accepted' && state !== 'overdue') || due === null || due > until) return [];
	const title = filled(deliverable);
	const said =
		title === null
			? tellLater('{number} Untitled commitment.', { number })
			: tellLater('{number} {title}.', { number, title: withoutStop(title) });
	return [{ kind: 'commitment', day: due, side: fromSide, record: `commitments/${id}`, ...told(said) }];
}

/** A commitment that its receiver has to answer: accept it, say that it has come, or let it go. */
function yesNeed(plan: Plan, row: CommitmentRow): readonly Need[] {
	const { id, toSide, due } = row;
	const said = toSide === null ? null : awaitedWords(row, namesOf(plan)[toSide]);
	return said === null ? [] : [{ kind: 'yes', day: due, side: toSide, record: `commitments/${id}`, ...told(said) }];
}

function awaitedWords({ state, awaitsFor, number }: CommitmentRow, name: string): Said | null {
	if (awaitsFor === null) return null;
	switch (state) {
		case 'proposed':
			return tellLater('{number} waits for {name} to accept.', { number, name });
		case 'delivered':
			return tellLater('{number} waits for {name} to say that it has come.', { number, name });
		case 'withdrawn':
			return tellLater('{number} waits for {name} to agree to its withdrawal.', { number, name });
		default:
			return null;
	}
}

function reviewNeed({ day, rhythm }: Meeting): Need {
	const title = filled(rhythm.title);
	const said = title === null ? tellLater('Review.') : tellLater('{title}.', { title: withoutStop(title) });
	return { kind: 'review', day, side: null, record: `rhythms/${rhythm.id}`, ...told(said) };
}

/** A plan wants to be agreed by the day it begins; once it runs, that waits for no day. */
function agreementNeed({ frame }: Plan, on: Day, { agreed }: NeedFacts): readonly Need[] {
	if (agreed) return [];
	const day = frame.start !== null && frame.start >= on ? frame.start : null;
	return [{ kind: 'agreement', day, side: null, record: null, ...told(tellLater('Not agreed by both sides yet.')) }];
}

/** After its last day a plan wants to be looked back at. */
function closeNeed({ frame }: Plan, on: Day): readonly Need[] {
	if (frame.end === null || on <= frame.end) return [];
	const said = told(tellLater('Its last day has passed: look back, and close it.'));
	return [{ kind: 'agreement', day: frame.end, side: null, record: null, ...said }];
}

function gapNeed(open: readonly GapRow[]): readonly Need[] {
	const [worst] = open;
	if (worst === undefined) return [];
	const said = tellLater('{count, plural, one {# gap} other {# gaps}} below minimum without an outcome.', {
		count: open.length,
	});
	return [{ kind: 'gap', day: null, side: null, record: `expectations/${worst.id}`, ...told(said) }];
}

function told(said: Said): Pick<Need, 'text' | 'said'> {
	return { text: ENGLISH.told(said), said };
}

function byDay(a: Need, b: Need): number {
	const key = ({ day }: Need) => day ?? '9999';
	return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
