/** One key on the rating sheet. */

import type { RatingValue } from '../../../shared/plan/field.ts';

/** What the key makes of the answer; undefined where the key means nothing here. */
export function ratingAfter(key: string, now: RatingValue | null): RatingValue | null | undefined {
	if (/^[1-9]$/.test(key)) return Number(key);
	switch (key) {
		case '.':
		case ',':
		case 'h':
		case 'H':
			return withHalf(now);
		case 'a':
		case 'A':
			return 'abstained';
		case 't':
		case 'T':
			return 'too early to say';
		case 'Backspace':
		case 'Delete':
			return null;
		default:
			return undefined;
	}
}

/** Adds a half, or takes it away again; 9 is the end of the scale. */
function withHalf(now: RatingValue | null): RatingValue | undefined {
	if (typeof now !== 'number') return undefined;
	if (!Number.isInteger(now)) return Math.floor(now);
	return now === 9 ? undefined : now + 0.5;
}
