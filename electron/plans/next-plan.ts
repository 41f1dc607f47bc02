/** The plan that follows another: looked at first, then made in a file or in the library. */

import { namesOf } from '../../shared/analysis/names.ts';
import { addDays, addMonths, type Day } from '../../shared/base/dates.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { NextPlanLook } from '../../shared/contract/years.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { type CarryChoice, carriedOf, nextPeriod, nextPlanId, nextTitle } from '../../shared/plan/carry.ts';
import { conflictsIn } from '../../shared/plan/conflicts.ts';
import { goesOver, nextPlanActs } from '../../shared/plan/next-plan.ts';
import { type Plan, readPlan, splitRef } from '../../shared/plan/plan.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import { say } from '../../shared/words/spoken.ts';
import { type KnownKeys, verifyAgreement } from '../agreement/verify.ts';
import { type LoosePlan, newLoosePlan, type Run } from '../exchange/loose-plan.ts';

/** A plan as it lies here, in the library or in a file. */
export interface PlanBefore {
	readonly planId: string;
	readonly ledger: Ledger;
	readonly keys: KnownKeys;
	/** The day it is read on. */
	readonly on: Day;
}

export interface NextWanted extends CarryChoice {
	readonly title?: string | undefined;
	readonly start?: Day | undefined;
	readonly end?: Day | undefined;
}

export function lookNext({ ledger, on }: PlanBefore, drafts: boolean): NextPlanLook {
	const plan = readPlan(visibleRecords(ledger));
	const { title, start, end } = usual(plan, on, {});
	const carried = carriedOf(plan, on, start);
	const { collections } = plan;
	const { rhythms, roles, responsibilities, escalationLevels, rules } = collections;
	const from = (side: string) => carried.commitments.filter((row) => row.from === side).length;
	const { vendor, partner } = carried.records;
	return {
		...{ title, start, end, ends: plan.frame.end, runs: plan.frame.end !== null && plan.frame.end >= on, drafts },
		goals: carried.goals.length,
		measured: carried.goals.filter(({ baseline }) => baseline !== null).length,
		measures: collections.measures.length,
		capabilities: collections.capabilities.length,
		levels: carried.assessments.length,
		agreement: rhythms.length + roles.length + responsibilities.length + escalationLevels.length + rules.length,
		topics: collections.topics.length,
		expectations: collections.expectations.length,
		commitments: { vendor: from('vendor'), partner: from('partner') },
		kept: { vendor: { kept: vendor.kept, due: vendor.due }, partner: { kept: partner.kept, due: partner.due } },
		conflicts: conflictsGoing(ledger),
	};
}

/** Whole and not yet written. Refused while a field of the plan before has two versions: neither would go over. */
export function makeNext(before: PlanBefore, wanted: NextWanted, path: string, run: Run): Result<LoosePlan> {
	const { planId, ledger, on, keys } = before;
	const conflicts = conflictsGoing(ledger);
	if (conflicts > 0)
		return fail(
			'conflict',
			say(
				'{count, plural, =1 {A field has} other {# fields have}} two versions in the plan before; settle them first, or neither would go over.',
				{ count: conflicts },
			),
		);
	const plan = readPlan(visibleRecords(ledger));
	const { title, start, end } = usual(plan, on, wanted);
	if (end < start) return fail('invalid', say('The last day ({end}) is before the first ({start}).', { end, start }));
	if (plan.frame.start !== null && start <= plan.frame.start)
		return fail(
			'invalid',
			say('The next plan begins after the first day of this one ({start}).', { start: plan.frame.start }),
		);
	const fingerprint = verifyAgreement({ ledger, planId, on }, keys).versions.at(-1)?.fingerprint ?? null;
	const next = newLoosePlan(path, nextPlanId(planId, start), run);
	const { topics, expectations } = wanted;
	const from = { planId, heads: ledger.heads(), fingerprint };
	for (const { pen, edits } of nextPlanActs(plan, { from, on, title, start, end, topics, expectations })) {
		const written = next.edit(pen, edits);
		if (!written.ok) return written;
	}
	return ok(next);
}

function conflictsGoing(ledger: Ledger): number {
	return conflictsIn(ledger).filter(({ record, field }) => goesOver(splitRef(record).collection, field)).length;
}

/** What is left open follows from the plan before: as long as that, from the day after it. */
function usual({ frame, ...plan }: Plan, on: Day, wanted: Omit<NextWanted, keyof CarryChoice>) {
	const start = wanted.start ?? nextPeriod(frame)?.start ?? on;
	const end = wanted.end ?? nextPeriod(frame, start)?.end ?? addDays(addMonths(start, 12), -1);
	const years = frame.start === null ? 1 : Number(start.slice(0, 4)) - Number(frame.start.slice(0, 4));
	const names = namesOf({ frame, ...plan });
	const title = wanted.title ?? nextTitle(frame.title ?? `${names.vendor} and ${names.partner}`, years);
	return { title, start, end };
}
