import { boundsOf } from '../base/periods.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { isLoss, MOVEMENTS, type Movement, type WalkWhole } from './mrr-walk.ts';

export const MOVEMENT_WORDS: Readonly<Record<Movement, string>> = {
	newRecurring: 'new',
	expansion: 'expansion',
	reactivation: 'reactivation',
	contraction: 'contraction',
	churn: 'churn',
};

/** `Feb–Aug 2027: £18k + £12k new − £2k churn = £28k.`; what is zero is left out, what is not explained is named. */
export function walkSentence(
	whole: WalkWhole,
	shown: (amount: number) => string,
	{ say, term, months }: Words = spoken(),
): string {
	const steps = MOVEMENTS.flatMap((movement) =>
		whole.moved[movement] === 0
			? []
			: [`${isLoss(movement) ? '−' : '+'} ${shown(whole.moved[movement])} ${term(MOVEMENT_WORDS[movement])}`],
	);
	const { unexplained } = whole;
	const rest =
		unexplained === 0
			? []
			: [`${unexplained < 0 ? '−' : '+'} ${say('{amount} not explained', { amount: shown(Math.abs(unexplained)) })}`];
	const span = months(boundsOf(whole.from).start, boundsOf(whole.to).end);
	return say('{span}: {sum} = {end}.', {
		span,
		sum: [shown(whole.start), ...steps, ...rest].join(' '),
		end: shown(whole.end),
	});
}

/** `Feb–Aug 2027`. */
export function walkMonths({ from, to }: Pick<WalkWhole, 'from' | 'to'>, { months }: Words = spoken()): string {
	return months(boundsOf(from).start, boundsOf(to).end);
}
