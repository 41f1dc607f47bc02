/** Everything the room says, computed once for each state of the plan. */

import { useMemo } from 'react';
import { type CommitmentRow, type CommitmentsOn, commitmentsOf } from '../../../shared/analysis/commitments.ts';
import { type Names, namesOf } from '../../../shared/analysis/names.ts';
import { numbersOf } from '../../../shared/analysis/numbering.ts';
import { type Weight, weightsOf } from '../../../shared/analysis/weight.ts';
import type { Day } from '../../../shared/base/dates.ts';
import type { RecordRef } from '../../../shared/ledger/change.ts';
import { type Plan, refOf } from '../../../shared/plan/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { usePlan, useToday } from '../../state/plan-hooks.ts';

export interface Progress extends CommitmentsOn {
	readonly plan: Plan;
	readonly today: Day;
	readonly names: Names;
	readonly numbers: ReadonlyMap<RecordRef, string>;
	readonly weights: readonly Weight[];
	readonly byId: ReadonlyMap<string, CommitmentRow>;
}

export function useProgress(): Progress {
	const plan = usePlan();
	const today = useToday();
	return useMemo(() => {
		const on = commitmentsOf(plan, today);
		return {
			...on,
			plan,
			today,
			names: namesOf(plan),
			numbers: numbersOf(plan),
			weights: weightsOf(plan, on.commitments),
			byId: new Map(on.commitments.map((row) => [row.id, row])),
		};
	}, [plan, today]);
}

/** The name a `party` field stands for: a side's, a third party's. */
export function partyName({ plan, names }: Pick<Progress, 'plan' | 'names'>, party: string | null): string {
	if (party === 'vendor' || party === 'partner') return names[party];
	return plan.collections.thirdParties.find(({ id }) => id === party)?.name ?? say('someone not named yet');
}

export function numberOf(
	{ numbers }: Pick<Progress, 'numbers'>,
	collection: 'goals' | 'expectations',
	id: string | null,
): string | null {
	return id === null ? null : (numbers.get(refOf(collection, id)) ?? null);
}
