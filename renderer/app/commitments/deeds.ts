/** What can be done with a commitment as it stands, and which one deed is the next. */

import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';

export type Deed = 'accept' | 'deliver' | 'acknowledge' | 'return' | 'terms' | 'withdraw' | 'let go' | 'reason';

export interface Deeds {
	/** The one that stands on the card. */
	readonly next: Deed | null;
	readonly more: readonly Deed[];
}

export interface May {
	/** The pen in hand writes for the side that promises, the side that receives. */
	readonly from: boolean;
	readonly to: boolean;
}

/** A third party has no pen, so whoever writes for it may do both: the receiver's answer comes first. */
export function deedsFor(row: CommitmentRow, may: May): Deeds {
	const all = [...(may.to ? receiversDeeds(row) : []), ...(may.from ? promisersDeeds(row) : [])];
	const next = all.find((deed) => isAwaited(row, deed)) ?? null;
	return { next, more: all.filter((deed) => deed !== next) };
}

/** Whether the commitment waits for it; what is merely possible stays in the menu. */
function isAwaited(row: CommitmentRow, deed: Deed): boolean {
	switch (deed) {
		case 'accept':
		case 'let go':
		case 'reason':
		case 'terms':
			return true;
		case 'acknowledge':
			return row.state === 'delivered';
		case 'deliver':
			return row.accepted !== null && row.state !== 'missed';
		case 'return':
		case 'withdraw':
			return false;
	}
}

function receiversDeeds({ state, awaitsFor, carriedOn }: CommitmentRow): readonly Deed[] {
	if (carriedOn) return [];
	switch (state) {
		case 'proposed':
			return ['accept'];
		case 'delivered':
			return ['acknowledge', 'return'];
		case 'accepted':
		case 'overdue':
		case 'missed':
			return awaitsFor === 'acceptance' ? ['accept'] : ['acknowledge'];
		case 'withdrawn':
			return awaitsFor === 'withdrawal' ? ['let go'] : [];
		case 'kept':
		case 'kept late':
		case 'renegotiated':
			return [];
	}
}

function promisersDeeds({ state, accepted, successor, missReason, carriedOn }: CommitmentRow): readonly Deed[] {
	// Its successor is what can be delivered; why it was not kept is still to be said.
	if (carriedOn) return state === 'overdue' ? ['reason'] : [];
	const terms: readonly Deed[] = accepted !== null && successor === null ? ['terms'] : [];
	switch (state) {
		case 'proposed':
			return ['deliver', 'withdraw'];
		case 'accepted':
			return ['deliver', ...terms, 'withdraw'];
		case 'overdue':
			return accepted === null ? ['deliver', 'withdraw'] : ['reason', 'deliver', ...terms, 'withdraw'];
		case 'missed':
			return [...terms, 'deliver', 'withdraw'];
		case 'kept late':
			return missReason === null ? ['reason'] : [];
		case 'delivered':
		case 'kept':
		case 'withdrawn':
		case 'renegotiated':
			return [];
	}
}
