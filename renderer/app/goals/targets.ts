/** The targets of the goals by plan quarter. */

import { useMemo } from 'react';
import { type Pivots, pivotsOf, type TargetNow } from '../../../shared/analysis/pivots.ts';
import type { PlanQuarter } from '../../../shared/base/dates.ts';
import { planQuarters } from '../../../shared/base/dates.ts';
import { PLAN_QUARTERS } from '../../../shared/plan/collections/strategy.ts';
import { currentPlan, useToday, useTypedRecord } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { Unit } from './quantities.ts';

/** The plan's quarters, at most eight. */
export function usePlanQuarters(): readonly PlanQuarter[] {
	const frame = useTypedRecord('plan', 'plan');
	const [start, end] = [frame?.start ?? null, frame?.end ?? null];
	return useMemo(() => planQuarters(start, end), [start, end]);
}

/** The target of the latest quarter that has one, as it is and, where a pivot has set it, as the plan began. */
export function useLastTarget(goal: string): TargetNow {
	const pivots = usePivots();
	// A primitive, so that only another target renders again.
	const quarter = usePlanStore(({ replica }) =>
		PLAN_QUARTERS.findLast(
			(name) =>
				typeof replica.record(`targets/${goal}-${name}`)?.values.value === 'number' ||
				pivots.targetOf(goal, name).current !== null,
		),
	);
	return quarter === undefined ? NO_TARGET : pivots.targetOf(goal, quarter);
}

const NO_TARGET: TargetNow = { current: null, original: null, pivot: null };

interface Read {
	readonly of: readonly unknown[];
	readonly pivots: Pivots;
}

let read: Read | null = null;

/** The pivots up to today and the targets in force: read once for every change of what they are made of. */
export function usePivots(): Pivots {
	const today = useToday();
	return usePlanStore(({ replica }) => {
		const of = [...READ.map((collection) => replica.views(collection)), today];
		if (read?.of.length === of.length && read.of.every((one, at) => one === of[at])) return read.pivots;
		read = { of, pivots: pivotsOf(currentPlan(), today) };
		return read.pivots;
	});
}

const READ = ['plan', 'goals', 'targets', 'pivots'] as const;

export function useUnit(goal: string): Unit {
	const record = useTypedRecord('goals', goal);
	const currency = useTypedRecord('plan', 'plan')?.currency ?? null;
	const unit = record?.unit ?? null;
	const unitLabel = record?.unitLabel ?? null;
	return useMemo(() => ({ unit, unitLabel, currency }), [unit, unitLabel, currency]);
}
