/** Stated trust in one round: five statements both ways, beside what the record says where there is one. */
import { addDays, type Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import type { Plan } from '../plan/plan.ts';
import { type Round, TRUST_STATEMENTS, type TrustStatement } from '../plan/rounds.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { commitmentsOf } from './commitments.ts';
import { keptInBoth, type LongRecord } from './previous-record.ts';
import { numberOf } from './ratings.ts';
import { type RoundAnswer, revealedOn, revealedRounds, roundsRevealedBy, sideAnswers } from './round-answers.ts';
import { oneDecimal } from './words.ts';

/** Evidenced trust looks at what fell due in this many days before. */
export const DAYS_OF_RECORD = 90;

export interface PulseRow {
	readonly statement: TrustStatement;
	/** What the vendor says about the partner. */
	readonly vendor: RoundAnswer;
	/** What the partner says about the vendor. */
	readonly partner: RoundAnswer;
	/** What each said in the round before; null where there was none, or no number in it. */
	readonly before: Readonly<Record<Party, number | null>>;
}

/** A mean is never shown without saying that it is one, and of how many. */
export interface PulseMean {
	readonly value: number;
	/** Statements with a number, 1 to 5. */
	readonly of: number;
	/** `6.4, the mean of 5`. */
	readonly label: string;
}

export interface Pulse {
	/** Always all five, in their order. */
	readonly statements: readonly PulseRow[];
	/** By the side that speaks; null where it gave no number. */
	readonly means: Readonly<Record<Party, PulseMean | null>>;
	/** By the side that is spoken of: its commitments due in the 90 days before the round. */
	readonly records: Readonly<Record<Party, LongRecord>>;
	/** The day of the round. */
	readonly day: Day | null;
}

/** The pulse of one round. Stated and evidenced stand side by side; they are never subtracted, never one score. */
export function pulseOf(plan: Plan, round: Round): Pulse {
	const day = revealedOn(plan, round);
	const sides = sidesOf(plan, round);
	const previous = roundBefore(plan, round);
	const before = previous && sidesOf(plan, previous);
	const records = { vendor: recordOf(plan, 'vendor', day), partner: recordOf(plan, 'partner', day) };
	const statements = TRUST_STATEMENTS.map((statement): PulseRow => {
		const question = `trust ${statement}`;
		const answers = { vendor: sides.vendor.to(question), partner: sides.partner.to(question) };
		const earlier = {
			vendor: numberOf(before?.vendor.to(question).value ?? null),
			partner: numberOf(before?.partner.to(question).value ?? null),
		};
		return { statement, ...answers, before: earlier };
	});
	const mean = (party: Party) => meanOf(statements.map((row) => numberOf(row[party].value)));
	return { statements, means: { vendor: mean('vendor'), partner: mean('partner') }, records, day };
}

/** The labelled mean of what was given; null where nothing was. */
export function meanOf(numbers: readonly (number | null)[], words: Words = spoken()): PulseMean | null {
	const given = numbers.filter((number) => number !== null);
	if (given.length === 0) return null;
	const value = given.reduce((sum, number) => sum + number, 0) / given.length;
	return {
		value,
		of: given.length,
		label: words.say('{mean}, the mean of {count}', { mean: oneDecimal(value, words), count: given.length }),
	};
}

function sidesOf(plan: Plan, round: Round) {
	return { vendor: sideAnswers(plan, round, 'vendor'), partner: sideAnswers(plan, round, 'partner') };
}

function roundBefore(plan: Plan, round: Round): Round | null {
	const rounds = revealedRounds(plan, 'trust');
	const at = rounds.findIndex(({ id }) => id === round.id);
	return at < 0 ? (rounds[0] ?? null) : (rounds[at + 1] ?? null);
}

function recordOf(plan: Plan, side: Party, day: Day | null): LongRecord {
	const rows = day === null ? [] : commitmentsOf(plan, day).commitments;
	return keptInBoth(plan, rows, side, day ?? '', day === null ? null : addDays(day, -DAYS_OF_RECORD));
}

/** The newest pulse with numbers that was shown by a day; null where there is none. */
export function latestPulse(plan: Plan, on: Day): { readonly round: Round; readonly pulse: Pulse } | null {
	const [round] = roundsRevealedBy(plan, 'trust', on);
	return round === undefined ? null : { round, pulse: pulseOf(plan, round) };
}
