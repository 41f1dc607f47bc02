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
	const names = namesOf(plan);
	const numbers = numbersOf(plan);
	const answered = answersIn(plan, round);
	return plan.collections.expectations
		.flatMap((expectation): readonly Reveal[] => {
			const ref: RecordRef = `expectations/${expectation.id}`;
			const answers = answered.get(ref);
			const [holder, deliverer] = [asParty(expectation.holder), asParty(expectation.deliverer)];
			if (answers === undefined || holder === null || deliverer === null) return [];
			const figures = gapFiguresOf({ ...valuesOf(answers), holder, deliverer });
			const sentences = revealSentences({ holder, deliverer, answers, ...figures }, names);
			const { id, statement } = expectation;
			return [
				{ id, ref, number: numbers.get(ref) ?? '', statement, holder, deliverer, answers, ...figures, sentences },
			];
		})
		.sort(compareGaps);
}

/** The answers of a round by the expectation it asked about; empty for rounds of another kind. */
export function answersIn(plan: Plan, round: Round): ReadonlyMap<RecordRef, RoundAnswers> {
	if (round.kind !== 'expectations') return new Map();
	const sides = { vendor: sideAnswers(plan, round, 'vendor'), partner: sideAnswers(plan, round, 'partner') };
	const byRef = new Map<RecordRef, Expectation>(
		plan.collections.expectations.map((expectation) => [`expectations/${expectation.id}`, expectation]),
	);
	return new Map(
		askedIn(round).flatMap((ref): readonly (readonly [RecordRef, RoundAnswers])[] => {
			const expectation = byRef.get(ref);
			const [holder, deliverer] = [asParty(expectation?.holder ?? null), asParty(expectation?.deliverer ?? null)];
			return holder === null || deliverer === null ? [] : [[ref, answersOn(ref, holder, deliverer, sides)]];
		}),
	);
}

function answersOn(
	ref: RecordRef,
	holder: Party,
	deliverer: Party,
	sides: Readonly<Record<Party, SideAnswers>>,
): RoundAnswers {
	const by = (party: Party, field: RatingField) => sides[party].to(`${ref} ${field}`);
	return {
		importanceVendor: by('vendor', 'importanceVendor'),
		importancePartner: by('partner', 'importancePartner'),
		minimum: by(holder, 'minimum'),
		desired: by(holder, 'desired'),
		perceivedVendor: by('vendor', 'perceivedVendor'),
		perceivedPartner: by('partner', 'perceivedPartner'),
		guess: by(deliverer, 'guess'),
	};
}

function valuesOf(answers: RoundAnswers): Readonly<Record<RatingField, RatingValue | null>> {
	return {
		importanceVendor: answers.importanceVendor.value,
		importancePartner: answers.importancePartner.value,
		minimum: answers.minimum.value,
		desired: answers.desired.value,
		perceivedVendor: answers.perceivedVendor.value,
		perceivedPartner: answers.perceivedPartner.value,
		guess: answers.guess.value,
	};
}
