/** What a plan needs next, read from its changes: one way for the window and for the terminal. */
import { type NeedFacts, needsOf, type PlanNeeds } from '../../shared/analysis/needs.ts';
import type { Day } from '../../shared/base/dates.ts';
import type { Party } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { conflictsIn } from '../../shared/plan/conflicts.ts';
import { type Plan, readPlan } from '../../shared/plan/plan.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import { type KnownKeys, verifyAgreement } from '../agreement/verify.ts';

export interface StandingOfPlan extends PlanNeeds, Omit<NeedFacts, 'ours'> {
	readonly plan: Plan;
}

/** The keys are asked for only where an agreement has been recorded. */
export async function standingOfPlan(
	{ planId, ledger, on }: { readonly planId: string; readonly ledger: Ledger; readonly on: Day },
	ours: Party | null,
	keys: () => Promise<KnownKeys>,
): Promise<StandingOfPlan> {
	const plan = readPlan(visibleRecords(ledger));
	const conflicts = conflictsIn(ledger).length;
	const waiting = ledger.missing().length + ledger.forks().filter((fork) => fork.waiting.length > 0).length;
	const isAsked = plan.collections.agreements.length > 0;
	const agreed = isAsked && verifyAgreement({ ledger, planId, on }, await keys()).agreed;
	const facts = { conflicts, waiting, agreed };
	return { ...needsOf(plan, on, { ours, ...facts }), ...facts, plan };
}
