import { useMemo, useRef } from 'react';
import type { CategoryGaps } from '../../../shared/analysis/gap-categories.ts';
import { gapsOf } from '../../../shared/analysis/gaps.ts';
import { numbersOf } from '../../../shared/analysis/numbering.ts';
import type { CrossHairs } from '../../../shared/analysis/quadrants.ts';
import { usePlan, useToday } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { type MatrixRow, RowKeeper } from './matrix-rows.ts';

export interface Matrix {
	/** The worst first. */
	readonly rows: readonly MatrixRow[];
	readonly categories: readonly CategoryGaps[];
	readonly crossHairs: CrossHairs;
	readonly open: number;
}

/** The gaps as they stand today: worked out once a change, and a row is the same object until it says something else. */
export function useMatrix(): Matrix {
	const plan = usePlan();
	const today = useToday();
	const keeper = useRef<RowKeeper>(null);
	return useMemo(() => {
		keeper.current ??= new RowKeeper();
		const { replica } = usePlanStore.getState();
		const { expectations, categories, crossHairs, open } = gapsOf(plan, today);
		const byId = new Map(plan.collections.expectations.map((expectation) => [expectation.id, expectation]));
		const rows = keeper.current.rows(
			expectations,
			(ref) => replica.record(ref),
			numbersOf(plan),
			(id) => byId.get(id),
		);
		return { rows, categories, crossHairs, open };
	}, [plan, today]);
}
