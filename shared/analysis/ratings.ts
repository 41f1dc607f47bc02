/** One rating as it stands: a number, or one of the three things that are no number. None of them is zero. */
import type { RatingValue } from '../plan/field.ts';

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
