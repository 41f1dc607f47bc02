/** Where the pair is drawn on its map, and where the two numbers of the newest pulse find room. */
import type { PathPoint } from '../../../shared/analysis/trust-series.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { otherParty } from '../../../shared/plan/field.ts';

export interface PairPlace {
	/** Stated trust, 1 to 9. */
	readonly x: number;
	/** The share of goals not behind, 0 to 1. */
	readonly y: number;
	/** Null for the way there; the newest pulse is drawn large, with its number. */
	readonly label: PairLabel | null;
}

export interface PairLabel {
	/** At the upper rim there is room below alone. */
	readonly side: 'above' | 'below';
	/** Which end of the number is at its mark. */
	readonly anchor: 'start' | 'middle' | 'end';
}

/** Nearer to each other than this, in points of trust, two numbers would lie on one another: they lean apart. */
const NEAR = 0.9;
const RIM = 0.88;

/** One side’s way, oldest first: a pulse without a number, or without a goal to judge, has no place. */
export function pairPlaces(path: readonly PathPoint[], party: Party): readonly PairPlace[] {
	return path.flatMap(({ stated, share }, index): PairPlace[] => {
		const own = stated[party]?.value;
		if (own === undefined || share === null) return [];
		const isLast = index === path.length - 1;
		const side = share > RIM ? 'below' : 'above';
		const other = stated[otherParty(party)]?.value ?? null;
		return [{ x: own, y: share, label: isLast ? { side, anchor: anchorOf(own, other, party) } : null }];
	});
}

function anchorOf(own: number, other: number | null, party: Party): PairLabel['anchor'] {
	if (other === null || Math.abs(own - other) >= NEAR) return 'middle';
	return own < other || (own === other && party === 'vendor') ? 'end' : 'start';
}
