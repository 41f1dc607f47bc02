/** What each side has on its plate. */
import type { Day } from '../base/dates.ts';
import { exactSum } from '../base/exact-sum.ts';
import type { Party } from '../ledger/change.ts';
import type { CommitmentState } from './commitment-state.ts';
import type { CommitmentRow } from './commitments.ts';

export interface Load {
	readonly count: number;
	/** Person-days; commitments that name none add nothing. */
	readonly days: number;
	/** Minor units of the plan's currency; commitments that name none add nothing. */
	readonly money: number;
}

export interface SideLoad extends Load {
	/** Open commitments that do not say how many days they take. */
	readonly withoutDays: number;
	/** Open and already kept together: what the side puts in over the whole period. */
	readonly withKept: Load;
}

export type Balance = Readonly<Record<Party, SideLoad>>;

/**
 * Whether something is still to be done or answered: proposed, accepted, delivered, overdue and missed. Kept ones are
 * done; a withdrawn one is gone, and a renegotiated one lives on in its successor.
 */
export function isOpen(state: CommitmentState): boolean {
	switch (state) {
		case 'proposed':
		case 'accepted':
		case 'delivered':
		case 'missed':
		case 'overdue':
			return true;
		case 'kept':
		case 'kept late':
		case 'withdrawn':
		case 'renegotiated':
			return false;
	}
}

/**
 * Whether somebody still has something to do about it: also one that was taken back and waits for the other side's yes.
 * One that was missed and goes on under later terms has said why, and is done with.
 */
export function isPending({ state, awaitsFor, carriedOn }: Pick<CommitmentRow, 'state' | 'awaitsFor' | 'carriedOn'>) {
	if (state === 'missed') return !carriedOn;
	return isOpen(state) || awaitsFor === 'withdrawal';
}

/** Past its day, not delivered, and still to be done or explained. */
export function isLate(row: Pick<CommitmentRow, 'state' | 'awaitsFor' | 'carriedOn'>): boolean {
	return (row.state === 'missed' || row.state === 'overdue') && isPending(row);
}

/**
 * Open commitments of each side that are due between the first and last day of the period, both included; one without
 * a due day counts, since it is owed. A side's own promises count whoever receives them. What goes on under later
 * terms counts once, in its successor.
 */
export function balanceOf(rows: readonly CommitmentRow[], start: Day | null, end: Day | null): Balance {
	const inPeriod = rows.filter(
		({ due, carriedOn }) =>
			!carriedOn && (due === null || ((start === null || due >= start) && (end === null || due <= end))),
	);
	const sideLoad = (side: Party): SideLoad => {
		const own = inPeriod.filter((row) => row.fromSide === side);
		const open = own.filter((row) => isOpen(row.state));
		return {
			...loadOf(open),
			withoutDays: open.filter((row) => row.days === null).length,
			withKept: loadOf(own.filter(({ state }) => isOpen(state) || state === 'kept' || state === 'kept late')),
		};
	};
	return { vendor: sideLoad('vendor'), partner: sideLoad('partner') };
}

function loadOf(rows: readonly CommitmentRow[]): Load {
	return {
		count: rows.length,
		days: exactSum(rows.map(({ days }) => days ?? 0)),
		money: exactSum(rows.map(({ money }) => money ?? 0)),
	};
}
