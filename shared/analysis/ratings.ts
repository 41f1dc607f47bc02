/** One rating as it stands: a number, or one of the three things that are no number. None of them is zero. */
import type { RatingValue } from '../plan/field.ts';
import type { Expectation } from '../plan/plan.ts';

export type Answer = 'rated' | 'unrated' | 'abstained' | 'too early to say';

export const RATING_FIELDS = [
	'importanceVendor',
	'importancePartner',
	'minimum',
	'desired',
	'perceivedVendor',
	'perceivedPartner',
	'guess',
] as const;
export type RatingField = (typeof RATING_FIELDS)[number];
export type Ratings = Readonly<Record<RatingField, number | null>>;
export type Answers = Readonly<Record<RatingField, Answer>>;

/** The numbers of an expectation. */
export function ratingsOf(expectation: Pick<Expectation, RatingField>): Ratings {
	return {
		importanceVendor: numberOf(expectation.importanceVendor),
		importancePartner: numberOf(expectation.importancePartner),
		minimum: numberOf(expectation.minimum),
		desired: numberOf(expectation.desired),
		perceivedVendor: numberOf(expectation.perceivedVendor),
		perceivedPartner: numberOf(expectation.perceivedPartner),
		guess: numberOf(expectation.guess),
	};
}

/** Beside the numbers: which of the fields without one is unrated, abstained, or too early to say. */
export function answersOf(expectation: Pick<Expectation, RatingField>): Answers {
	return {
		importanceVendor: answerOf(expectation.importanceVendor),
		importancePartner: answerOf(expectation.importancePartner),
		minimum: answerOf(expectation.minimum),
		desired: answerOf(expectation.desired),
		perceivedVendor: answerOf(expectation.perceivedVendor),
		perceivedPartner: answerOf(expectation.perceivedPartner),
		guess: answerOf(expectation.guess),
	};
}

/** What kind of answer a rating field holds; a field with two values in conflict reads as `unrated`. */
export function answerOf(value: RatingValue | null): Answer {
	if (value === null) return 'unrated';
	return typeof value === 'number' ? 'rated' : value;
}

/** The number from 1 to 9 in halves; null for unrated, abstained and too early to say alike. */
export function numberOf(value: RatingValue | null): number | null {
	return typeof value === 'number' ? value : null;
}

/** `a − b`, exact for ratings in halves; null where one of them is no number. */
export function difference(a: number | null, b: number | null): number | null {
	return a === null || b === null ? null : a - b;
}
