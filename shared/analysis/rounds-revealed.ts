/** A revealed round of expectations: what each side said in it, what it comes to, and what to say about it first. */
import type { Party, RecordRef } from '../ledger/change.ts';
import type { RatingValue } from '../plan/field.ts';
import type { Expectation, Plan } from '../plan/plan.ts';
import { askedIn, type Round } from '../plan/rounds.ts';
import { type GapFigures, gapFiguresOf } from './gap-figures.ts';
import { compareGaps } from './gap-order.ts';
import { asParty, namesOf } from './names.ts';
import { numbersOf } from './numbering.ts';
import type { RatingField } from './ratings.ts';
import { type RevealSentences, revealSentences } from './reveal-sentences.ts';
import { type RoundAnswer, type SideAnswers, sideAnswers } from './round-answers.ts';

export type RoundAnswers = Readonly<Record<RatingField, RoundAnswer>>;

/** The figures are those of the round, whatever has been rated since. */
export interface Reveal extends GapFigures {
	readonly id: string;
	readonly ref: RecordRef;
	/** As shown, `E3`. */
	readonly number: string;
	readonly statement: string | null;
	readonly holder: Party;
	readonly deliverer: Party;
	/** The seven answers of this round; a side that abstains has abstained on each. */
	readonly answers: RoundAnswers;
	readonly sentences: RevealSentences;
}

/**
 * What a round of expectations shows, the worst first: below minimum × importance, then |misreading| × importance, so
 * that where nothing is perceived yet the misreadings lead. Empty for rounds of another kind. A record that has been
 * removed since, or does not say who expects it of whom, is left out.
 */
export function revealsOf(plan: Plan, round: Round): readonly Reveal[] {
	if (round.kind !== 'expectations') return [];
	const names = namesOf(plan);
	const numbers = numbersOf(plan);
	const sides = { vendor: sideAnswers(plan, round, 'vendor'), partner: sideAnswers(plan, round, 'partner') };
	const byRef = new Map(
		plan.collections.expectations.map((expectation) => [`expectations/${expectation.id}`, expectation]),
	);
	return askedIn(round)
		.flatMap((ref): readonly Reveal[] => {
			const expectation = byRef.get(ref);
			const [holder, deliverer] = [asParty(expectation?.holder ?? null), asParty(expectation?.deliverer ?? null)];
			if (expectation === undefined || holder === null || deliverer === null) return [];
			const answers = answersIn(ref, holder, deliverer, sides);
			const figures = gapFiguresOf(ratedIn(expectation, answers));
			const sentences = revealSentences({ holder, deliverer, answers, ...figures }, names);
			const { id, statement } = expectation;
			return [
				{ id, ref, number: numbers.get(ref) ?? '', statement, holder, deliverer, answers, ...figures, sentences },
			];
		})
		.sort(compareGaps);
}

/** The expectation as it would be if the round's answers were its ratings. */
export function ratedIn(expectation: Expectation, answers: RoundAnswers): Expectation {
	const values = Object.entries(answers).map(([field, { value }]): [string, RatingValue | null] => [field, value]);
	return { ...expectation, ...Object.fromEntries(values) };
}

function answersIn(
	ref: RecordRef,
	holder: Party,
	deliverer: Party,
	sides: Readonly<Record<Party, SideAnswers>>,
): RoundAnswers {
	const of = (party: Party, field: RatingField) => sides[party].to(`${ref} ${field}`);
	return {
		importanceVendor: of('vendor', 'importanceVendor'),
		importancePartner: of('partner', 'importancePartner'),
		minimum: of(holder, 'minimum'),
		desired: of(holder, 'desired'),
		perceivedVendor: of('vendor', 'perceivedVendor'),
		perceivedPartner: of('partner', 'perceivedPartner'),
		guess: of(deliverer, 'guess'),
	};
}
