/** Stated trust over time, and how it moved, in words. */
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import { otherParty, PARTIES } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { type Round, TRUST_STATEMENTS, type TrustStatement } from '../plan/rounds.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import type { EvidencedTrust } from './evidenced-trust.ts';
import type { Names } from './names.ts';
import { beforeWords } from './previous-record.ts';
import { progressOf } from './progress.ts';
import { numberOf } from './ratings.ts';
import { type RoundAnswer, revealedOn, revealedRounds, sideAnswers } from './round-answers.ts';
import { meanOf, type PulseMean } from './trust-pulse.ts';

/** One pulse as it is drawn: by the side that speaks. */
export interface StatedPoint {
	readonly round: string;
	readonly day: Day;
	readonly mode: Round['mode'];
	readonly sides: Readonly<Record<Party, StatedSide>>;
}

export interface StatedSide {
	/** 1 to 9 in halves, or why there is no number. */
	readonly answers: Readonly<Record<TrustStatement, RoundAnswer>>;
	/** Null where it gave no number. */
	readonly mean: PulseMean | null;
}

/** Every pulse that was shown by a day, oldest first. Linear in pulses times ballots. */
export function statedSeriesOf(plan: Plan, on: Day): readonly StatedPoint[] {
	return revealedRounds(plan, 'trust')
		.flatMap((round) => {
			const day = revealedOn(plan, round);
			return day === null || day > on ? [] : [pointOf(plan, round, day)];
		})
		.reverse();
}

function pointOf(plan: Plan, round: Round, day: Day): StatedPoint {
	const side = (party: Party): StatedSide => {
		const given = sideAnswers(plan, round, party);
		const pairs = TRUST_STATEMENTS.map((statement) => [statement, given.to(`trust ${statement}`)] as const);
		// One entry a statement, made from the list that is the type.
		const answers = Object.fromEntries(pairs) as Record<TrustStatement, RoundAnswer>;
		return { answers, mean: meanOf(pairs.map(([, { value }]) => numberOf(value))) };
	};
	return { round: round.id, day, mode: round.mode, sides: { vendor: side('vendor'), partner: side('partner') } };
}

/** How one statement of one side moved from the pulse before to the newest, where it gave a number in both. */
export interface Move {
	readonly party: Party;
	readonly statement: TrustStatement;
	readonly from: number;
	readonly to: number;
	/** `Harbor on Northwind, keeps commitments: fell from 7 to 5; record 7 of 9.` */
	readonly sentence: string;
}

/**
 * What moved from the pulse before to the newest one, the largest fall first. The two statements that have a record are
 * said beside it; nothing is subtracted. Empty with fewer than two pulses.
 */
export function movedOf(
	series: readonly StatedPoint[],
	evidenced: Readonly<Record<Party, EvidencedTrust>>,
	names: Names,
	words: Words = spoken(),
): readonly Move[] {
	const now = series.at(-1);
	const before = series.at(-2);
	if (now === undefined || before === undefined) return [];
	const moves = PARTIES.flatMap((party) =>
		TRUST_STATEMENTS.flatMap((statement): Move[] => {
			const from = numberOf(before.sides[party].answers[statement].value);
			const to = numberOf(now.sides[party].answers[statement].value);
			if (from === null || to === null || from === to) return [];
			const other = otherParty(party);
			const sides = { side: names[party], other: names[other] };
			const sentence = moveSentence({ statement, from, to, ...sides }, evidenced[other], words);
			return [{ party, statement, from, to, sentence }];
		}),
	);
	return moves.sort((a, b) => a.to - a.from - (b.to - b.from));
}

/** Whether any statement of either side has a number in each of the last two pulses: else nothing can be said to have stood. */
export function canMove(series: readonly StatedPoint[]): boolean {
	const [before, now] = series.slice(-2);
	if (before === undefined || now === undefined) return false;
	return PARTIES.some((party) =>
		TRUST_STATEMENTS.some((statement) =>
			[before, now].every(({ sides }) => numberOf(sides[party].answers[statement].value) !== null),
		),
	);
}

interface MoveToSay extends Pick<Move, 'statement' | 'from' | 'to'> {
	readonly side: string;
	readonly other: string;
}

function moveSentence({ from, to, ...move }: MoveToSay, evidenced: EvidencedTrust, words: Words): string {
	const { say, term, number } = words;
	const record = recordWords(move.statement, evidenced, words);
	const values = { ...move, statement: term(move.statement), from: number(from), to: number(to) };
	if (record === null)
		return to < from
			? say('{Side} on {other}, {statement}: fell from {from} to {to}.', values)
			: say('{Side} on {other}, {statement}: rose from {from} to {to}.', values);
	return to < from
		? say('{Side} on {other}, {statement}: fell from {from} to {to}; {record}.', { ...values, record })
		: say('{Side} on {other}, {statement}: rose from {from} to {to}; {record}.', { ...values, record });
}

/** `record 7 of 9`, for the two statements that have one. */
function recordWords(statement: TrustStatement, { kept, answered }: EvidencedTrust, words: Words): string | null {
	const pair = pairedRecord(statement, { kept, answered }, words);
	if (pair === null) return null;
	const { count, of, before, tooFew } = pair;
	if (of === 0) return words.say('no record yet');
	return tooFew
		? words.say('record {count} of {of}{before}, too few to say', { count, of, before })
		: words.say('record {count} of {of}{before}', { count, of, before });
}

export interface PairedRecord {
	readonly count: number;
	readonly of: number;
	readonly ratio: number | null;
	readonly tooFew: boolean;
	/** “, 4 of them in the plan before”; nothing where none is. */
	readonly before: string;
}

/** The record that belongs to a statement: `count` of `of`; null for the three that have none. */
export function pairedRecord(
	statement: TrustStatement,
	{ kept, answered }: EvidencedTrust,
	words: Words = spoken(),
): PairedRecord | null {
	switch (statement) {
		case 'keeps commitments':
			return {
				...{ count: kept.kept, of: kept.due, ratio: kept.ratio, tooFew: kept.tooFew },
				before: beforeWords(kept, words),
			};
		case 'answers in time':
			return { count: answered.inTime, of: answered.due, ratio: answered.ratio, tooFew: answered.tooFew, before: '' };
		case 'tells us early':
		case 'knows its craft':
		case 'looks after both interests':
			return null;
	}
}

/** Where the pair stood on the day of one pulse: trust across, performance up. */
export interface PathPoint {
	readonly day: Day;
	/** The labelled mean of what each side states about the other. */
	readonly stated: Readonly<Record<Party, PulseMean | null>>;
	/** Goals not behind on that day, of those of which it can be said; null with none. */
	readonly share: number | null;
	readonly goals: number;
	readonly notBehind: number;
}

/** Cross-hairs of the quadrant of the pair: the middle of the scale, and half of the goals. */
export const PAIR_CROSS_HAIRS = { stated: 5, share: 0.5 } as const;

/** The last `most` pulses as places in the quadrant of the pair, oldest first. */
export function pathOf(plan: Plan, series: readonly StatedPoint[], most = 6): readonly PathPoint[] {
	return series.slice(-most).map(({ day, sides }) => {
		const { goals, notBehind, ratio } = progressOf(plan, day).share;
		return { day, stated: { vendor: sides.vendor.mean, partner: sides.partner.mean }, share: ratio, goals, notBehind };
	});
}
