/** Where things lie in the drawing of one zone of tolerance: 134 by 22 units, the scale from 1 to 9 on one axis. */
import type { Party } from '../../../shared/ledger/change.ts';
import type { MatrixRow } from './matrix-rows.ts';

export const ZONE = { width: 134, height: 22, left: 8, right: 126, middle: 11 } as const;

/** Marks nearer than this would hide each other. */
const NEAR = 8;
const APART = 4;

export interface ZoneMark {
	readonly x: number;
	readonly y: number;
	readonly party: Party;
}

export interface ZoneShape {
	/** The minimum and the desired; null where not given. */
	readonly minimum: number | null;
	readonly desired: number | null;
	/** Grey from minimum to desired; null where one is missing or they are the wrong way round. */
	readonly band: { readonly x: number; readonly width: number } | null;
	/** Crimson from what the side that expects sees up to its minimum. */
	readonly shortfall: { readonly from: number; readonly to: number } | null;
	/** Filled: the side that expects. */
	readonly holder: ZoneMark | null;
	/** Hollow: how the side that delivers sees itself. */
	readonly deliverer: ZoneMark | null;
}

type Rated = Pick<MatrixRow, 'minimum' | 'desired' | 'perceived' | 'selfView' | 'holder' | 'deliverer' | 'zone'>;

/** A rating from 1 to 9 on the axis. */
export function xOf(rating: number): number {
	return ZONE.left + ((rating - 1) / 8) * (ZONE.right - ZONE.left);
}

export function zoneShape(row: Rated): ZoneShape {
	const minimum = row.minimum === null ? null : xOf(row.minimum);
	const desired = row.desired === null ? null : xOf(row.desired);
	const own = row.perceived === null ? null : xOf(row.perceived);
	const self = row.selfView === null ? null : xOf(row.selfView);
	const collide = own !== null && self !== null && Math.abs(own - self) < NEAR;
	const [up, down] = collide ? [ZONE.middle - APART / 2, ZONE.middle + APART] : [ZONE.middle, ZONE.middle];
	return {
		minimum,
		desired,
		band: minimum === null || desired === null || desired < minimum ? null : { x: minimum, width: desired - minimum },
		shortfall: row.zone === 'below minimum' && own !== null && minimum !== null ? { from: own, to: minimum } : null,
		holder: own === null || row.holder === null ? null : { x: own, y: up, party: row.holder },
		deliverer: self === null || row.deliverer === null ? null : { x: self, y: down, party: row.deliverer },
	};
}

/** True where nobody has given a number that could be drawn. */
export function isBlank({ minimum, desired, holder, deliverer }: ZoneShape): boolean {
	return minimum === null && desired === null && holder === null && deliverer === null;
}
