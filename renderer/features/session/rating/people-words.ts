import type { RoundAnswer } from '../../../../shared/analysis/round-answers.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { ratingText } from '../../../app/ratings/figures.ts';

/** “3 people, 5 to 8”; null where one ballot speaks for the side. */
export function peopleWords({ n, low, high }: RoundAnswer): string | null {
	const text = (rating: number | null) => (rating === null ? '' : ratingText(rating));
	return n > 1 ? say('{n} people, {low} to {high}', { n, low: text(low), high: text(high) }) : null;
}
