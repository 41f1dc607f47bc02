/** The targets of the goals by plan quarter. */

import { useMemo } from 'react';
import type { PlanQuarter } from '../../../shared/base/dates.ts';
import { planQuarters } from '../../../shared/base/dates.ts';
import { useTypedRecord } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { Unit } from './quantities.ts';

/** The plan's quarters, at most eight. */
export function usePlanQuarters(): readonly PlanQuarter[] {
	const frame = useTypedRecord('plan', 'plan');
	const [start, end] = [frame?.start ?? null, frame?.end ?? null];
	return useMemo(() => planQuarters(start, end), [start, end]);
}

/** The target of the latest quarter that has one. */
export function useLastTarget(goal: string): number | null {
	return usePlanStore(({ replica }) => {
		for (let quarter = 8; quarter > 0; quarter -= 1) {
			const value = replica.record(`targets/${goal}-Q${quarter}`)?.values.value;
			if (typeof value === 'number') return value;
		}
		return null;
	});
}

export function useUnit(goal: string): Unit {
	const record = useTypedRecord('goals', goal);
	const currency = useTypedRecord('plan', 'plan')?.currency ?? null;
	const unit = record?.unit ?? null;
	const unitLabel = record?.unitLabel ?? null;
	return useMemo(() => ({ unit, unitLabel, currency }), [unit, unitLabel, currency]);
}
