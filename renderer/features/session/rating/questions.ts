import type { Party } from '../../../../shared/ledger/change.ts';
import type { Plan } from '../../../../shared/plan/plan.ts';
import { type Question, questionsOf, type Round } from '../../../../shared/plan/rounds.ts';

/** What a side is asked in a round, in its order. */
export function questionsIn(plan: Plan, round: Pick<Round, 'kind' | 'asked'>, party: Party): readonly Question[] {
	const byId = new Map(plan.collections.expectations.map((expectation) => [expectation.id, expectation]));
	return questionsOf(round, party, (id) => byId.get(id));
}
