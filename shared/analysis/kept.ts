/** Kept on time: how reliably a side does by the day what it said. */
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import { MISS_REASONS } from '../plan/collections/commitments.ts';
import type { CommitmentRow } from './commitments.ts';

export type MissReason = (typeof MISS_REASONS)[number];

/** Below this many a ratio says nothing. */
export const ENOUGH_TO_SAY = 5;

/** How one commitment enters its side's record. */
export type Mark =
	| 'kept'
	/** Late, missed, overdue, or withdrawn without the receiver's yes. */
	| 'not kept'
	/** Delivered in time, the receiver has not answered: in neither number. */
	| 'awaiting'
	/** Renegotiated, or withdrawn with the receiver's yes: counted apart. */
	| 'apart';

export interface KeptRecord {
	readonly kept: number;
	/** The denominator: commitments that were due and count. At least `kept`. */
	readonly due: number;
	/** kept ÷ due, 0 to 1; null below five. */
	readonly ratio: number | null;
	/** True below five: “too few to say”. */
	readonly tooFew: boolean;
	/** Due, delivered in time, and waiting for the receiver's yes. */
	readonly awaiting: number;
	/** All that are renegotiated on the day, their old due day passed or not. */
	readonly renegotiated: number;
	/** All that were withdrawn with the receiver's yes. */
	readonly withdrawn: number;
	/** What fell due, in order of due day, then id: the row of dots. */
	readonly marks: readonly { readonly id: string; readonly number: string; readonly due: Day; readonly mark: Mark }[];
	/** Why those not kept were missed, most frequent first. */
	readonly reasons: readonly { readonly reason: MissReason; readonly count: number }[];
	/** Not kept, and no reason given. */
	readonly withoutReason: number;
}

/**
 * The record of one side on a day, over rows of one plan or several. With `since`, only what fell due on that day or
 * after: evidenced trust looks at the 90 days before. Promises to a third party, or to oneself, are in no record.
 * Binary: late is not kept. Source: Last Planner, percent plan complete.
 */
export function keptRecordOf(
	rows: readonly CommitmentRow[],
	side: Party,
	on: Day,
	since: Day | null = null,
): KeptRecord {
	const own = rows.filter(
		(row) => row.fromSide === side && row.toSide !== null && row.toSide !== side && isSince(row.due, since),
	);
	const marked = own.flatMap((row) => {
		const mark = markOf(row, on);
		return mark === null || row.due === null ? [] : [{ row, due: row.due, mark }];
	});
	marked.sort((a, b) => compareText(a.due, b.due) || compareText(a.row.id, b.row.id));
	const missed = marked.filter(({ mark }) => mark === 'not kept').map(({ row }) => row.missReason);
	const kept = marked.filter(({ mark }) => mark === 'kept').length;
	const due = kept + missed.length;
	return {
		kept,
		due,
		ratio: due < ENOUGH_TO_SAY ? null : kept / due,
		tooFew: due < ENOUGH_TO_SAY,
		awaiting: marked.filter(({ mark }) => mark === 'awaiting').length,
		renegotiated: own.filter((row) => row.state === 'renegotiated').length,
		withdrawn: own.filter((row) => row.state === 'withdrawn' && row.withdrawalAgreed).length,
		marks: marked.map(({ row, due, mark }) => ({ id: row.id, number: row.number, due, mark })),
		reasons: countReasons(missed),
		withoutReason: missed.filter((reason) => reason === null).length,
	};
}

/** How a commitment between the two sides counts: only one accepted by its due day, and due before the day. */
function markOf(row: CommitmentRow, on: Day): Mark | null {
	const { due, accepted } = row;
	if (due === null || due >= on || accepted === null || accepted > due) return null;
	switch (row.state) {
		case 'kept':
			return 'kept';
		case 'renegotiated':
			return 'apart';
		case 'withdrawn':
			return row.withdrawalAgreed ? 'apart' : 'not kept';
		case 'delivered':
			return row.lateDays === 0 ? 'awaiting' : 'not kept';
		case 'kept late':
		case 'missed':
		case 'overdue':
			return 'not kept';
		case 'accepted':
		case 'proposed':
			return null;
	}
}

function countReasons(given: readonly (MissReason | null)[]): KeptRecord['reasons'] {
	return MISS_REASONS.map((reason) => ({ reason, count: given.filter((other) => other === reason).length }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

function isSince(due: Day | null, since: Day | null): boolean {
	return since === null || due === null || due >= since;
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
