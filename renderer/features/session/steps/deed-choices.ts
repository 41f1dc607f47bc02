/** The deeds of a commitment in a room where both pens are: all that are possible now, and whose they are. */
import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { type Deed, deedsFor } from '../../../app/commitments/deeds.ts';

export interface DeedChoice {
	readonly deed: Deed;
	/** Whose pen does it; null where a third party's word is kept, which any pen may write. */
	readonly party: Party | null;
}

/** The likeliest first, so that one number means much the same from one commitment to the next. */
const ORDER: readonly Deed[] = ['accept', 'let go', 'deliver', 'acknowledge', 'return', 'reason', 'terms', 'withdraw'];

export const ROOM_WORDS: Readonly<Record<Deed, string>> = {
	accept: 'Accept',
	'let go': 'Agree to the withdrawal',
	deliver: 'Delivered',
	acknowledge: 'Acknowledge',
	return: 'Return, with a reason',
	reason: 'Not kept: say why',
	terms: 'Ask for new terms',
	withdraw: 'Withdraw',
};

export function deedChoices(row: CommitmentRow): readonly DeedChoice[] {
	const of = (party: Party | null, may: { readonly from: boolean; readonly to: boolean }): readonly DeedChoice[] => {
		const { next, more } = deedsFor(row, may);
		return [...(next === null ? [] : [next]), ...more].map((deed) => ({ deed, party }));
	};
	const all = [...of(row.toSide, { from: false, to: true }), ...of(row.fromSide, { from: true, to: false })];
	return all.sort((a, b) => ORDER.indexOf(a.deed) - ORDER.indexOf(b.deed));
}

export function isYes(deed: Deed): boolean {
	return deed === 'accept' || deed === 'acknowledge' || deed === 'let go';
}
