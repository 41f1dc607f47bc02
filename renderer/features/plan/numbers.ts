/** The numbers topics and goals are called by: S1, T2, G3. Counted once for every change of either list. */
import { numbersOf } from '../../../shared/analysis/numbering.ts';
import type { RecordRef, RecordView } from '../../../shared/ledger/change.ts';
import { currentPlan, typedList } from '../../state/plan-hooks.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { Replica } from '../../state/replica.ts';

interface Counted {
	readonly topics: readonly RecordView[];
	readonly goals: readonly RecordView[];
	readonly numbers: ReadonlyMap<RecordRef, string>;
}

let last: Counted | null = null;

/** Renders again only when this record's own number changes. */
export function useNumber(ref: RecordRef): string {
	return usePlanStore((state) => countNumbers(state.replica).get(ref) ?? '');
}

function countNumbers(replica: Replica): ReadonlyMap<RecordRef, string> {
	const topics = replica.views('topics');
	const goals = replica.views('goals');
	if (last?.topics === topics && last.goals === goals) return last.numbers;
	const plan = currentPlan();
	const collections = {
		...plan.collections,
		topics: typedList('topics', topics),
		goals: typedList('goals', goals),
	};
	last = { topics, goals, numbers: numbersOf({ ...plan, collections }) };
	return last.numbers;
}
