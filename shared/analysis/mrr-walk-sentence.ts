import { boundsOf } from '../base/periods.ts';
import { isLoss, MOVEMENTS, type Movement, type WalkWhole } from './mrr-walk.ts';
import { monthsInWords } from './words.ts';

export const MOVEMENT_WORDS: Readonly<Record<Movement, string>> = {
	newRecurring: 'new',
	expansion: 'expansion',
	reactivation: 'reactivation',
	contraction: 'contraction',
	churn: 'churn',
};

/** `Feb–Aug 2027: £18k + £12k new − £2k churn = £28k.`; what is zero is left out, what is not explained is named. */
export function walkSentence(whole: WalkWhole, say: (amount: number) => string): string {
	const steps = MOVEMENTS.flatMap((movement) =>
		whole.moved[movement] === 0
			? []
			: [`${isLoss(movement) ? '−' : '+'} ${say(whole.moved[movement])} ${MOVEMENT_WORDS[movement]}`],
	);
	const { unexplained } = whole;
	const rest = unexplained === 0 ? [] : [`${unexplained < 0 ? '−' : '+'} ${say(Math.abs(unexplained))} not explained`];
	return `${walkMonths(whole)}: ${[say(whole.start), ...steps, ...rest].join(' ')} = ${say(whole.end)}.`;
}

/** `Feb–Aug 2027`. */
export function walkMonths({ from, to }: Pick<WalkWhole, 'from' | 'to'>): string {
	return monthsInWords(boundsOf(from).start, boundsOf(to).end);
}
