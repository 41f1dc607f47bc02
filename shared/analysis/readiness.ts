/** What stands between the draft and an agreement: what refuses it, and what both sides would agree with although it is open. */
import type { Day } from '../base/dates.ts';
import type { RecordRef } from '../ledger/change.ts';
import type { Conflict } from '../plan/conflicts.ts';
import { fieldLabel } from '../plan/labels.ts';
import { type Plan, splitRef } from '../plan/plan.ts';
import { collectionSpec } from '../plan/schema.ts';
import { say, term } from '../words/spoken.ts';
import { openGoals } from './readiness-goals.ts';
import { escalation, gapsWithoutOutcome, obligations, reviewDates, weight } from './readiness-plan.ts';
import { servingNothing, topicsNotAgreed } from './readiness-topics.ts';

/** In the order in which they are told. */
export const OPEN_RULES = [
	'goal without KPI',
	'goal without source',
	'goal without baseline',
	'goal without owners',
	'goal without worth to both',
	'topic serves nothing',
	'topic not agreed by both',
	'gap without outcome',
	'one-sided obligations',
	'no escalation person',
	'no review dates',
	'weight meter',
] as const;

export type RefusalRule = 'conflict' | 'waiting change';
export type OpenRule = (typeof OPEN_RULES)[number];

export interface Finding<Rule extends string = RefusalRule | OpenRule> {
	readonly rule: Rule;
	/** Where it is mended; null where no record is at fault. */
	readonly record: RecordRef | null;
	/** One plain sentence. */
	readonly text: string;
}

export interface Readiness {
	/** False exactly where something refuses: everything open is listed, and agreed with. */
	readonly signable: boolean;
	readonly refusals: readonly Finding<RefusalRule>[];
	readonly open: readonly Finding<OpenRule>[];
}

export interface ReadinessInput {
	readonly plan: Plan;
	readonly conflicts: readonly Conflict[];
	/** Sentences about changes that do not count yet: missing ones, and forks nobody has admitted. */
	readonly waiting: readonly string[];
	/** The day in the plan’s time zone on which gaps and commitments are read. */
	readonly on: Day;
}

/**
 * The check before an agreement. Conflicts and waiting changes refuse it; the rest is listed in the order of
 * `OPEN_RULES`, and within a rule in the shown order. Linear in records, plus what the analysis needs.
 */
export function readinessOf({ plan, conflicts, waiting, on }: ReadinessInput): Readiness {
	const refusals: readonly Finding<RefusalRule>[] = [
		...conflicts.map((conflict) => conflictFinding(plan, conflict)),
		...waiting.map((text) => ({ rule: 'waiting change' as const, record: null, text })),
	];
	const contested = new Set(conflicts.map(({ record, field }) => `${record} ${field}`));
	const open = [
		...openGoals(plan, contested),
		...servingNothing(plan, contested),
		...topicsNotAgreed(plan, contested),
		...gapsWithoutOutcome(plan, on),
		...obligations(plan, on),
		...escalation(plan),
		...reviewDates(plan, on),
		...weight(plan, on),
	];
	return { signable: refusals.length === 0, refusals, open };
}

function conflictFinding(plan: Plan, { record, field, values }: Conflict): Finding<'conflict'> {
	const { collection, id } = splitRef(record);
	const spec = collectionSpec(collection);
	const records: readonly { readonly id: string }[] =
		spec === undefined ? [] : plan.collections[collection as keyof Plan['collections']];
	const fields: Readonly<Record<string, unknown>> = records.find((one) => one.id === id) ?? {};
	const title = spec?.title ? fields[spec.title] : null;
	const name =
		typeof title === 'string' && title !== '' ? say('“{text}”', { text: title }) : term(spec?.noun ?? record);
	const text =
		field === 'removed'
			? say('{Name}: one side removed it, the other changed it.', { name })
			: say('{Name}: {field} holds {count} versions.', {
					...{ name, field: term(fieldLabel(collection, field)), count: values.length },
				});
	return { rule: 'conflict', record, text };
}
