/** What a template file says: a plan to start from, with no word in either side's own column of positions. */
import { z } from 'zod';
import { fail, ok, type Result } from '../base/result.ts';
import { CATEGORIES } from './collections/expectations.ts';
import { PLAN_QUARTERS } from './collections/strategy.ts';
import { agreementSchema, brokenRoles } from './template-agreement.ts';

const words = z.string().trim().min(1).max(200);
const prose = z.string().trim().min(1).max(1000);
/** A name inside the file by which other entries refer to this one; the plan gets an id of its own. */
const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const side = z.enum(['vendor', 'partner']);

const partySchema = z.strictObject({
	label: words,
	mark: z.string().length(1),
	about: words.optional(),
});

const topicSchema = z.strictObject({
	key,
	level: z.enum(['strategic', 'tactical']),
	title: words,
	/** A question both sides answer in their own column: a placeholder, never a value of the plan. */
	hint: prose.optional(),
	serves: key.optional(),
	goals: z.array(key).default([]),
});

const goalSchema = z.strictObject({
	key,
	title: words,
	why: prose,
	kpi: words,
	unit: z.enum(['money', 'number', 'percent']),
	unitLabel: words.optional(),
	direction: z.enum(['up', 'down']),
	counts: z.enum(['sum', 'level', 'rate']),
	assumption: prose,
	trigger: prose,
	dataSource: words,
	/** In the goal's unit, minor units where it is money. Most templates leave targets to the two sides. */
	targets: z.partialRecord(z.enum(PLAN_QUARTERS), z.number()).default({}),
});

const prioritySchema = z.strictObject({
	key,
	holder: side,
	measure: words,
	who: words,
	note: prose.optional(),
	effects: z.record(key, z.enum(['helps', 'neutral', 'works against'])).default({}),
});

const expectationSchema = z.strictObject({
	key,
	holder: side,
	category: z.enum(CATEGORIES),
	statement: words,
});

const commitmentSchema = z.strictObject({
	/** `vendor`, `partner` or the key of a third party. */
	from: key,
	to: key,
	deliverable: words,
	test: words,
	/** Days after the plan's first day. */
	dueAfter: z.number().int().min(0).max(730),
	days: z.number().min(0).max(1000).optional(),
	goal: key.optional(),
	expectation: key.optional(),
});

const level = z.number().int().min(0).max(5);

/** Levels and importance are for people; how well it has to be done is part of the proposal. */
const capabilitySchema = z.strictObject({
	key,
	kind: z.enum(['skill', 'process']),
	title: words,
	why: prose,
	requiredVendor: level,
	requiredPartner: level,
});

export const templateSchema = z
	.strictObject({
		id: key,
		version: z.number().int().min(1),
		title: words,
		subtitle: words,
		description: prose,
		/** The name of a tabler icon, `stairs` for IconStairs. */
		icon: z.string().regex(/^[a-z0-9-]{1,40}$/),
		/** How long such a plan usually runs. */
		months: z.number().int().min(3).max(24),
		parties: z.strictObject({ vendor: partySchema, partner: partySchema }),
		/** The question behind “Why this year”; shown where the paragraph is empty. */
		whyThisYearHint: prose.optional(),
		thirdParties: z.array(z.strictObject({ key, name: words, about: words })).default([]),
		topics: z.array(topicSchema).default([]),
		goals: z.array(goalSchema).default([]),
		priorities: z.array(prioritySchema).default([]),
		expectations: z.array(expectationSchema).default([]),
		commitments: z.array(commitmentSchema).default([]),
		capabilities: z.array(capabilitySchema).default([]),
		...agreementSchema,
	})
	.superRefine((template, context) => {
		for (const message of [...brokenReferences(template), ...brokenRoles(template)])
			context.addIssue({ code: 'custom', message });
	});

export type Template = z.infer<typeof templateSchema>;

/** Reads a template file. What does not fit is named by its place in the file. */
export function readTemplate(text: string): Result<Template> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return fail('unreadable', 'The template is not valid JSON.');
	}
	const parsed = templateSchema.safeParse(json);
	if (parsed.success) return ok(parsed.data);
	const [first] = parsed.error.issues;
	return fail('invalid', `The template does not fit at ${first?.path.join('.') || 'its top'}: ${first?.message ?? ''}`);
}

interface References {
	readonly thirdParties: readonly { readonly key: string }[];
	readonly topics: readonly { readonly key: string; readonly serves?: string | undefined; readonly goals: string[] }[];
	readonly goals: readonly { readonly key: string }[];
	readonly priorities: readonly { readonly key: string; readonly effects: Readonly<Record<string, string>> }[];
	readonly expectations: readonly { readonly key: string }[];
	readonly capabilities: readonly { readonly key: string }[];
	readonly commitments: readonly {
		readonly from: string;
		readonly to: string;
		readonly goal?: string | undefined;
		readonly expectation?: string | undefined;
	}[];
}

function brokenReferences(template: References): string[] {
	const keys = (list: readonly { readonly key: string }[]) => list.map((entry) => entry.key);
	const goals = new Set(keys(template.goals));
	const topics = new Set(keys(template.topics));
	const expectations = new Set(keys(template.expectations));
	const parties = new Set(['vendor', 'partner', ...keys(template.thirdParties)]);
	const wrong: string[] = [];
	const need = (known: ReadonlySet<string>, wanted: string | undefined, what: string) => {
		if (wanted !== undefined && !known.has(wanted)) wrong.push(`there is no ${what} “${wanted}”`);
	};
	for (const { serves, goals: served } of template.topics) {
		need(topics, serves, 'topic');
		for (const goal of served) need(goals, goal, 'goal');
	}
	for (const { effects } of template.priorities) for (const goal of Object.keys(effects)) need(goals, goal, 'goal');
	for (const { from, to, goal, expectation } of template.commitments) {
		need(parties, from, 'party');
		need(parties, to, 'party');
		need(goals, goal, 'goal');
		need(expectations, expectation, 'expectation');
		if (from === to) wrong.push(`“${from}” promises to itself`);
	}
	for (const list of [
		template.thirdParties,
		template.topics,
		template.goals,
		template.priorities,
		template.expectations,
		template.capabilities,
	])
		if (new Set(keys(list)).size !== list.length) wrong.push('a key is given twice');
	return wrong;
}
