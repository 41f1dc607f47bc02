/** The deeds of a commitment in a room where both pens are: all that are possible now, by the side whose word each is. */

import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { type Deed, deedsFor, type May } from '../../../app/commitments/deeds.ts';

export interface DeedGroup {
	/** Whose pen does them; null where a third party’s word is kept, which any pen may write. */
	readonly party: Party | null;
	readonly deeds: readonly Deed[];
}

/** The likeliest first, so that one number means much the same from one commitment to the next. */
const ORDER: readonly Deed[] = ['accept', 'let go', 'deliver', 'acknowledge', 'return', 'reason', 'terms', 'withdraw'];

export const ROOM_WORDS: Readonly<Record<Deed, string>> = {
	accept: say('Accept'),
	'let go': say('Agree to the withdrawal'),
	deliver: say('Delivered'),
	acknowledge: say('Acknowledge'),
	return: say('Return, with a reason'),
	reason: say('Not kept: say why'),
	terms: say('Ask for new terms'),
	withdraw: say('Withdraw'),
};

/** The side whose word comes first stands first; a side that has nothing to say is left out. */
export function deedGroups(row: CommitmentRow): readonly DeedGroup[] {
	const group = (party: Party | null, may: May): DeedGroup => {
		const { next, more } = deedsFor(row, may);
		const deeds = [...(next === null ? [] : [next]), ...more];
		return { party, deeds: deeds.sort((a, b) => placeOf(a) - placeOf(b)) };
	};
	return [group(row.fromSide, { from: true, to: false }), group(row.toSide, { from: false, to: true })]
		.filter(({ deeds }) => deeds.length > 0)
		.sort((a, b) => placeOf(a.deeds[0]) - placeOf(b.deeds[0]));
}

function placeOf(deed: Deed | undefined): number {
	return deed === undefined ? ORDER.length : ORDER.indexOf(deed);
}

export function isYes(deed: Deed): boolean {
	return deed === 'accept' || deed === 'acknowledge' || deed === 'let go';
}
