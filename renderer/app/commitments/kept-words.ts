/** How a side has kept its word, as the big figure and the words beside it. */

import type { KeptRecord } from '../../../shared/analysis/kept.ts';
import { say } from '../../../shared/words/spoken.ts';
import { formatPercent } from '../../ui/format-money.ts';

/** The share from five on; below, the two numbers alone. */
export function figureOf({ ratio, kept, due }: KeptRecord): string {
	return ratio === null ? say('{kept} of {due}', { kept, due }) : formatPercent(Math.round(ratio * 100));
}

/** "7 of 9 kept on time". */
export function keptWords({ kept, due, tooFew }: KeptRecord): string {
	if (due === 0) return say('Nothing has been due yet');
	return tooFew ? say('kept on time, too few to say') : say('{kept} of {due} kept on time', { kept, due });
}
