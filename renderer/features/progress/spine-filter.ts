import type { CommitmentRow } from '../../../shared/analysis/commitments.ts';
import type { Party } from '../../../shared/ledger/change.ts';

export interface SpineFilter {
	/** Whose promises, or everybody's. */
	readonly side: Party | 'all';
	readonly goal: string | null;
	/** Only these, where a sentence named them. */
	readonly ids: readonly string[] | null;
}

export const EVERYTHING: SpineFilter = { side: 'all', goal: null, ids: null };

export function filterRows(rows: readonly CommitmentRow[], { side, goal, ids }: SpineFilter): readonly CommitmentRow[] {
	const only = ids === null ? null : new Set(ids);
	return rows.filter(
		(row) =>
			(side === 'all' || row.fromSide === side) &&
			(goal === null || row.goal === goal) &&
			(only === null || only.has(row.id)),
	);
}

export function isFiltered({ side, goal, ids }: SpineFilter): boolean {
	return side !== 'all' || goal !== null || ids !== null;
}
