/** Where the ratings that stand now come from: which of them are those of a round, and which were written since. */
import type { Party, RecordRef } from '../ledger/change.ts';
import type { Plan } from '../plan/plan.ts';
import type { Round } from '../plan/rounds.ts';
import { answersOf, RATING_FIELDS, type RatingField } from './ratings.ts';
import { revealedRounds } from './round-answers.ts';
import { answersIn } from './rounds-revealed.ts';

export interface Share {
	readonly round: Round;
	/** Expectations whose ratings stand as that round showed them. */
	readonly count: number;
}

/** An answer of several people of one side that are far from each other: the median alone would hide it. */
export interface Spread {
	readonly ref: RecordRef;
	readonly field: RatingField;
	readonly party: Party;
	readonly low: number;
	readonly high: number;
	readonly n: number;
}

export interface RatedIn {
	/** Newest round first; only rounds that something still stands by. */
	readonly rounds: readonly Share[];
	/** Rated expectations that no round showed as they stand. */
	readonly outside: number;
	/** Expectations with any rating. */
	readonly of: number;
	/** The widest first, of the answers that stand. */
	readonly spreads: readonly Spread[];
}

/** Points between the lowest and the highest from which a side is not of one mind. */
const WIDE = 3;

/**
 * Each rated expectation belongs to the newest revealed round that asked for it, as long as what that round showed is
 * what stands: one number written since, and it belongs to none.
 */
export function ratedIn(plan: Plan): RatedIn {
	const rounds = revealedRounds(plan, 'expectations').map((round) => ({ round, answers: answersIn(plan, round) }));
	const counts = new Map<Round, number>();
	const spreads: Spread[] = [];
	let outside = 0;
	let of = 0;
	for (const expectation of plan.collections.expectations) {
		if (Object.values(answersOf(expectation)).every((answer) => answer === 'unrated')) continue;
		of += 1;
		const ref: RecordRef = `expectations/${expectation.id}`;
		const newest = rounds.find(({ answers }) => answers.has(ref));
		const shown = newest?.answers.get(ref);
		const given = RATING_FIELDS.filter((field) => shown?.[field].value != null);
		const stands = given.length > 0 && given.every((field) => isSame(expectation[field], shown?.[field].value));
		if (newest === undefined || shown === undefined || !stands) {
			outside += 1;
			continue;
		}
		counts.set(newest.round, (counts.get(newest.round) ?? 0) + 1);
		for (const field of given) {
			const { low, high, n } = shown[field];
			const party = sideOf(field, expectation.holder, expectation.deliverer);
			if (party !== null && low !== null && high !== null && high - low >= WIDE)
				spreads.push({ ref, field, party, low, high, n });
		}
	}
	return {
		rounds: [...counts].map(([round, count]) => ({ round, count })),
		outside,
		of,
		spreads: spreads.sort((a, b) => b.high - b.low - (a.high - a.low)),
	};
}

/** A side that abstains as a whole writes nothing into the plan. */
function isSame(stands: unknown, shown: unknown): boolean {
	return stands === shown || (shown === 'abstained' && stands === null);
}

function sideOf(field: RatingField, holder: string | null, deliverer: string | null): Party | null {
	if (field.endsWith('Vendor')) return 'vendor';
	if (field.endsWith('Partner')) return 'partner';
	const party = field === 'guess' ? deliverer : holder;
	return party === 'vendor' || party === 'partner' ? party : null;
}
