import { useMemo } from 'react';
import { standingsOn } from '../../../../shared/analysis/commitment-state.ts';
import { gapsOf } from '../../../../shared/analysis/gaps.ts';
import { numbersOf } from '../../../../shared/analysis/numbering.ts';
import type { RecordRef, RecordView } from '../../../../shared/ledger/change.ts';
import type { Commitment } from '../../../../shared/plan/plan.ts';
import type { EndingRow } from '../../../app/endings/ending-row.ts';
import { usePlan, useRecord, useToday } from '../../../state/plan-hooks.ts';

/** An expectation as it stands now, with all that ending its gap needs. */
export interface EndingAt {
	readonly row: EndingRow;
	readonly view: RecordView;
	/** The commitment it names, where there still is one. */
	readonly commitment: Commitment | null;
	/** That commitment is still to come: it may end the gap once it is offered and accepted for these ratings. */
	readonly mayStillEnd: boolean;
}

/** Null where the expectation is no longer there. */
export function useEndingAt(ref: RecordRef): EndingAt | null {
	const plan = usePlan();
	const today = useToday();
	const view = useRecord(ref);
	return useMemo(() => {
		const gap = gapsOf(plan, today).expectations.find(({ id }) => `expectations/${id}` === ref);
		if (gap === undefined || view === undefined) return null;
		const expectation = plan.collections.expectations.find(({ id }) => id === gap.id);
		const id = gap.ending?.commitment ?? expectation?.commitment ?? null;
		const commitment = plan.collections.commitments.find((each) => each.id === id) ?? null;
		const number = commitment === null ? null : (numbersOf(plan).get(`commitments/${commitment.id}`) ?? null);
		const state = commitment && standingsOn(plan.collections.commitments, today).get(commitment.id)?.state;
		const mayStillEnd = state === 'proposed' || state === 'accepted' || state === 'delivered';
		return { row: { ...gap, ref, commitmentNumber: number }, view, commitment, mayStillEnd };
	}, [plan, today, view, ref]);
}
