/** How a side has kept its word, as the big figure and the words beside it. */
import type { KeptRecord } from '../../../shared/analysis/kept.ts';

/** The share from five on; below, the two numbers alone. */
export function figureOf({ ratio, kept, due }: KeptRecord): string {
	return ratio === null ? `${kept} of ${due}` : `${Math.round(ratio * 100)}%`;
}

/** "7 of 9 kept on time". */
export function keptWords({ kept, due, tooFew }: KeptRecord): string {
	if (due === 0) return 'Nothing has been due yet';
	return tooFew ? 'kept on time, too few to say' : `${kept} of ${due} kept on time`;
}
