/** What a template file says: a plan to start from, with no word in either side's own column of positions. */

import * as z from 'zod';
import { fail, ok, type Result } from '../base/result.ts';
import { say } from '../words/spoken.ts';
import { CATEGORIES } from './collections/expectations.ts';
import { MEASURE_CALENDARS } from './collections/progress.ts';
import { PLAN_QUARTERS } from './collections/strategy.ts';
import { agreementSchema, brokenRoles } from './template-agreement.ts';
import { rowsOf, type TemplateRows } from './template-rows.ts';
import { problemInWords } from './template-words.ts';

/** Rows of one kind that a template may hold at most. */
export const MOST_ROWS = 300;

const words = z.string().trim().min(1).max(200);
const prose = z.string().trim().min(1).max(4000);
/** A name inside the file by which other entries refer to this one; the plan’s id for it is made of it. */
const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const listOf = <Row extends z.ZodType>(row: Row) => z.array(row).max(MOST_ROWS).default([]);
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
	goals: listOf(key),
});

const goalSchema = z.strictObject({
	key,
	title: words,
	why: prose.optional(),
	kpi: words.optional(),
	measure: key.optional(),
	unit: z.enum(['money', 'number', 'percent']).optional(),
	unitLabel: words.optional(),
	direction: z.enum(['up', 'down']).optional(),
	counts: z.enum(['sum', 'level', 'rate']).optional(),
	assumption: prose.optional(),
	trigger: prose.optional(),
	dataSource: words.optional(),
	/** In the goal's unit, minor units where it is money. Most templates leave targets to the two sides. */
	targets: z.partialRecord(z.enum(PLAN_QUARTERS), z.number()).default({}),
});

const measureSchema = z.strictObject({
	key,
	name: words,
	definition: prose.optional(),
	unit: z.enum(['money', 'number', 'percent']).optional(),
	unitLabel: words.optional(),
	source: words.optional(),
	kind: z.enum(['leading', 'lagging']).optional(),
	calendar: z.enum(MEASURE_CALENDARS).optional(),
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
	category: z.enum(CATEGORIES).optional(),
	statement: words,
});

const commitmentSchema = z.strictObject({
	/** Known by its words where it has none. */
	key: key.optional(),
	/** `vendor`, `partner` or the key of a third party. */
	from: key,
	to: key,
	deliverable: words,
	test: words.optional(),
	/** Days after the plan's first day. */
	dueAfter: z.number().int().min(0).max(730).optional(),
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
	why: prose.optional(),
	requiredVendor: level.optional(),
	requiredPartner: level.optional(),
});

export const templateSchema = z
	.strictObject({
		id: key,
		/** As high as a plan can remember. */
		version: z.number().int().min(1).max(1_000_000),
		title: words,
		subtitle: z.string().trim().max(200),
		description: z.string().trim().max(4000),
		/** The name of a tabler icon, `stairs` for IconStairs. */
		icon: z.string().regex(/^[a-z0-9-]{1,40}$/),
		/** How long such a plan usually runs. */
		months: z.number().int().min(3).max(24),
		parties: z.strictObject({ vendor: partySchema, partner: partySchema }),
		/** The question behind “Why this year”; shown where the paragraph is empty. */
		whyThisYearHint: prose.optional(),
		thirdParties: listOf(z.strictObject({ key, name: words, about: words.optional() })),
		topics: listOf(topicSchema),
		measures: listOf(measureSchema),
		goals: listOf(goalSchema),
		priorities: listOf(prioritySchema),
		expectations: listOf(expectationSchema),
		commitments: listOf(commitmentSchema),
		capabilities: listOf(capabilitySchema),
		...agreementSchema,
	})
	.superRefine((template, context) => {
		for (const message of [...brokenReferences(template), ...brokenRoles(template)])
			context.addIssue({ code: 'custom', message });
	});

export type Template = z.infer<typeof templateSchema>;

/** Judges what was read; the first thing that does not fit is told in one sentence, by its place. */
export function checkTemplate(value: unknown): Result<Template> {
	const parsed = templateSchema.safeParse(value);
	if (parsed.success) return ok(parsed.data);
	const [first] = parsed.error.issues;
	return fail('invalid', first === undefined ? say('The template does not fit.') : problemInWords(first));
}

interface References extends TemplateRows {
	readonly topics: readonly { readonly key: string; readonly serves?: string | undefined; readonly goals: string[] }[];
	readonly goals: readonly { readonly key: string; readonly measure?: string | undefined }[];
	readonly priorities: readonly { readonly key: string; readonly effects: Readonly<Record<string, string>> }[];
	readonly commitments: readonly {
		readonly from: string;
		readonly to: string;
		readonly deliverable: string;
		readonly goal?: string | undefined;
		readonly expectation?: string | undefined;
	}[];
}

const MISSING = {
	topic: (key: string) => say('there is no topic “{key}”', { key }),
	goal: (key: string) => say('there is no goal “{key}”', { key }),
	measure: (key: string) => say('there is no measure “{key}”', { key }),
	party: (key: string) => say('there is no party “{key}”', { key }),
	expectation: (key: string) => say('there is no expectation “{key}”', { key }),
} as const;

function brokenReferences(template: References): string[] {
	const keys = (list: readonly { readonly key: string }[]) => new Set(list.map((entry) => entry.key));
	const goals = keys(template.goals);
	const measures = keys(template.measures);
	const topics = keys(template.topics);
	const expectations = keys(template.expectations);
	const parties = new Set(['vendor', 'partner', ...keys(template.thirdParties)]);
	const wrong: string[] = [];
	const need = (known: ReadonlySet<string>, wanted: string | undefined, what: keyof typeof MISSING) => {
		if (wanted !== undefined && !known.has(wanted)) wrong.push(MISSING[what](wanted));
	};
	for (const { serves, goals: served } of template.topics) {
		need(topics, serves, 'topic');
		for (const goal of served) need(goals, goal, 'goal');
	}
	for (const { measure } of template.goals) need(measures, measure, 'measure');
	for (const { effects } of template.priorities) for (const goal of Object.keys(effects)) need(goals, goal, 'goal');
	for (const { from, to, goal, expectation } of template.commitments) {
		need(parties, from, 'party');
		need(parties, to, 'party');
		need(goals, goal, 'goal');
		need(expectations, expectation, 'expectation');
		if (from === to) wrong.push(say('“{key}” promises to itself', { key: from }));
	}
	const names = rowsOf(template).map(({ list, key: name }) => `${list}/${name}`);
	if (new Set(names).size !== names.length) wrong.push(say('two rows of one kind have the same key'));
	return wrong;
}
