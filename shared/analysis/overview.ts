/** What a sponsor reads in a minute, trust first. Every figure keeps the records it was made from. */
import { addDays, type Day } from '../base/dates.ts';
import type { Party, RecordRef } from '../ledger/change.ts';
import { PARTIES } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { isLate } from './balance.ts';
import { isAsking } from './check-in-questions.ts';
import { recommittedOn } from './check-ins.ts';
import { type CommitmentRow, commitmentsOf, inOrderDue } from './commitments.ts';
import { type EvidencedTrust, evidencedTrustOf } from './evidenced-trust.ts';
import { type FrictionRow, overdueFrictions } from './frictions.ts';
import { type GapRow, gapsOf } from './gaps.ts';
import { isDated, isReview, type Meeting, nextMeetingOf, nextMeetings } from './meetings.ts';
import { namesOf } from './names.ts';
import { numbersOf } from './numbering.ts';
import { awaitedBy, pivotsOf } from './pivots.ts';
import { type Progress, progressOf } from './progress.ts';
import { type Stages, stagesOf } from './stages.ts';
import { type Move, movedOf, type StatedPoint, statedSeriesOf } from './trust-series.ts';

/** “Due” looks this many days ahead, the day itself included. */
export const DAYS_AHEAD = 30;

export interface SideCommitments {
	/** Overdue, or missed with a reason and not delivered since: the longest first. */
	readonly overdue: readonly CommitmentRow[];
	/** Accepted and due within the next 30 days, today included: the soonest first. */
	readonly due: readonly CommitmentRow[];
	/** Delivered, and waiting for the other side’s yes. */
	readonly awaiting: readonly CommitmentRow[];
}

/** Something only people can settle, worst first. */
export interface Decision {
	readonly kind: 'gap' | 'goal' | 'pivot' | 'acceptance' | 'topic';
	readonly record: RecordRef;
	/** As shown, `E3`; empty where it has none. */
	readonly number: string;
	readonly title: string | null;
	/** What is asked, in a few words. */
	readonly asks: string;
}

export interface Overview {
	readonly on: Day;
	readonly series: readonly StatedPoint[];
	readonly evidenced: Readonly<Record<Party, EvidencedTrust>>;
	readonly moved: readonly Move[];
	readonly stages: Stages;
	readonly commitments: Readonly<Record<Party, SideCommitments>>;
	/** Below minimum, the worst first. */
	readonly gaps: readonly GapRow[];
	readonly rated: number;
	readonly progress: Progress;
	/** Answers beyond their time, by the side that owes them. */
	readonly frictions: Readonly<Record<Party, readonly FrictionRow[]>>;
	/** The next meeting of any rhythm, and the next monthly or quarterly one where that is another. */
	readonly meeting: Meeting | null;
	readonly review: Meeting | null;
	/** Some rhythm is agreed, though of its meetings none may be left. */
	readonly hasRhythm: boolean;
	readonly decisions: readonly Decision[];
}

/** The page of a plan on a day. Linear in records, plus sorting. */
export function overviewOf(plan: Plan, on: Day, words: Words = spoken()): Overview {
	const { commitments: rows } = commitmentsOf(plan, on);
	const evidenced = evidencedTrustOf(plan, on, rows);
	const series = statedSeriesOf(plan, on);
	const gaps = gapsOf(plan, on);
	const progress = progressOf(plan, on);
	const frictions = overdueFrictions(plan, on);
	const owed = (side: Party) => frictions.filter(({ deliverer }) => deliverer === side);
	const [meeting = null] = nextMeetings(plan, on, 1);
	return {
		...{ on, series, evidenced, progress, meeting },
		moved: movedOf(series, evidenced, namesOf(plan, words), words),
		stages: stagesOf(plan, on, { rows, evidenced, series, progress, gaps, overdue: frictions }, words),
		commitments: { vendor: sideCommitments(rows, 'vendor', on), partner: sideCommitments(rows, 'partner', on) },
		gaps: gaps.expectations.filter(({ zone }) => zone === 'below minimum'),
		rated: gaps.expectations.filter(({ zone }) => zone !== 'unrated').length,
		frictions: { vendor: owed('vendor'), partner: owed('partner') },
		review: meeting === null || isReview(meeting.rhythm) ? null : nextMeetingOf(plan, on, isReview),
		hasRhythm: plan.collections.rhythms.some(isDated),
		decisions: decisionsOf(plan, { rows, gaps: gaps.expectations, progress, on }, words),
	};
}

function sideCommitments(rows: readonly CommitmentRow[], side: Party, on: Day): SideCommitments {
	const own = inOrderDue(rows.filter(({ fromSide }) => fromSide === side));
	const until = addDays(on, DAYS_AHEAD);
	return {
		overdue: own.filter(isLate),
		due: own.filter(({ state, due }) => state === 'accepted' && due !== null && due >= on && due <= until),
		awaiting: own.filter(({ state }) => state === 'delivered'),
	};
}

interface Settled {
	readonly rows: readonly CommitmentRow[];
	readonly gaps: readonly GapRow[];
	readonly progress: Progress;
	readonly on: Day;
}

function decisionsOf(plan: Plan, { rows, gaps, progress, on }: Settled, words: Words): readonly Decision[] {
	const { say } = words;
	const numbers = numbersOf(plan);
	const names = namesOf(plan, words);
	const pivotWords = ([one, other]: readonly Party[]) =>
		one === undefined || other !== undefined
			? say('Pivot proposed: do both sides agree?')
			: say('Pivot proposed: does {name} agree?', { name: names[one] });
	const recommitted = recommittedOn(plan, on);
	const decision = (kind: Decision['kind'], record: RecordRef, title: string | null, asks: string): Decision => ({
		...{ kind, record, title, asks },
		number: numbers.get(record) ?? '',
	});
	return [
		...gaps
			.filter(({ outcome }) => outcome === 'open')
			.map(({ id, statement }) =>
				decision('gap', `expectations/${id}`, statement, say('Below minimum: where does it end?')),
			),
		...progress.goals
			.filter((goal) => isAsking(goal, recommitted.get(goal.id)?.day ?? null))
			.map(({ id, title }) =>
				decision('goal', `goals/${id}`, title, say('Behind for two periods: recommit or pivot?')),
			),
		...pivotsOf(plan, on)
			.rows.filter((row) => awaitedBy(row).length > 0)
			.map((row) => decision('pivot', `pivots/${row.id}`, row.change, pivotWords(awaitedBy(row)))),
		...PARTIES.flatMap((side) =>
			rows
				.filter(({ state, awaitsFor, toSide }) => state === 'proposed' && awaitsFor === 'acceptance' && toSide === side)
				.map(({ id, deliverable }) =>
					decision(
						'acceptance',
						`commitments/${id}`,
						deliverable,
						say('Proposed: does {name} accept?', { name: names[side] }),
					),
				),
		),
		...plan.collections.topics
			.filter(({ alignment }) => alignment === 'in tension')
			.map(({ id, title }) =>
				decision('topic', `topics/${id}`, title, say('In tension: what do you both stand behind?')),
			),
	];
}
