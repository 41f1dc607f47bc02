import type { Words } from '../../words/words.ts';

/** What a plan is, and what it does not change: printed under its agreement, and at the foot of what is made from it. */
export function standing({ say }: Pick<Words, 'say'>): string {
	return say(
		'This plan records intentions. It changes no contract between the parties and creates no exclusivity, agency or duty to pay; a signed contract prevails.',
	);
}
