/** Matrix rows for tests, from records through the real analysis. */

import { type MatrixRow, RowKeeper } from '../../../../renderer/features/expectations/matrix-rows.ts';
import { gapsOf } from '../../../../shared/analysis/gaps.ts';
import { numbersOf } from '../../../../shared/analysis/numbering.ts';
import type { RecordView, Scalar } from '../../../../shared/ledger/change.ts';
import type { Commitment, Expectation, Plan } from '../../../../shared/plan/plan.ts';
import { aPlan } from '../../../builders/plan.ts';

export const ON = '2027-06-30';

export function rowsOf(
	expectations: readonly Expectation[],
	commitments: readonly Commitment[] = [],
	keeper = new RowKeeper(),
): readonly MatrixRow[] {
	return rowsOfPlan(aPlan({ expectations, commitments }), keeper);
}

export function rowsOfPlan(plan: Plan, keeper: RowKeeper): readonly MatrixRow[] {
	const { expectations } = plan.collections;
	return keeper.rows(
		gapsOf(plan, ON).expectations,
		(ref) => {
			const found = expectations.find(({ id }) => ref === `expectations/${id}`);
			return found && viewOf(found);
		},
		numbersOf(plan),
		(id) => expectations.find((expectation) => expectation.id === id),
	);
}

/** The record as the replica would hold it: what is not set is not there. */
export function viewOf({ id, ...fields }: Expectation): RecordView {
	const values: Record<string, Scalar> = Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== null),
	);
	return { ref: `expectations/${id}`, values, order: null };
}

export function first<Item>(items: readonly Item[]): Item {
	const [item] = items;
	if (item === undefined) throw new Error('There is nothing here.');
	return item;
}
