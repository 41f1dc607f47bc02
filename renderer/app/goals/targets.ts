/** The targets of the goals by plan quarter. */

import { useMemo } from 'react';
import { type Pivots, pivotsOf, type TargetNow } from '../../../shared/analysis/pivots.ts';
import type { Day, PlanQuarter } from '../../../shared/base/dates.ts';
import { planQuarters } from '../../../shared/base/dates.ts';
import { PLAN_QUARTERS } from '../../../shared/plan/collections/strategy.ts';
import { currentPlan, typedList, useToday, useTypedRecord } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { Replica } from '../../state/replica.ts';
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
	return usePlanStore(({ replica }) => pivotsIn(replica, today));
}

/** The replica changes in place, before the plan is read anew: its own lists are what stands. */
function pivotsIn(replica: Replica, today: Day): Pivots {
	const lists = [
		replica.views('plan'),
		replica.views('goals'),
		replica.views('targets'),
		replica.views('pivots'),
	] as const;
	const of = [...lists, today];
	if (read?.of.length === of.length && read.of.every((one, at) => one === of[at])) return read.pivots;
	const plan = currentPlan();
	const [frames, goals, targets, pivots] = lists;
	const collections = {
		...plan.collections,
		goals: typedList('goals', goals),
		targets: typedList('targets', targets),
		pivots: typedList('pivots', pivots),
	};
	const frame = typedList('plan', frames)[0] ?? plan.frame;
	read = { of, pivots: pivotsOf({ ...plan, frame, collections }, today) };
	return read.pivots;
}

export function useUnit(goal: string): Unit {
	const record = useTypedRecord('goals', goal);
	const currency = useTypedRecord('plan', 'plan')?.currency ?? null;
	const unit = record?.unit ?? null;
	const unitLabel = record?.unitLabel ?? null;
	return useMemo(() => ({ unit, unitLabel, currency }), [unit, unitLabel, currency]);
}
