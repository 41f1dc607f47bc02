/** From a template to the first acts of a plan: each field in the pen of the side that owns it. */
import { generateNKeysBetween } from 'fractional-indexing';
import { addDays, type Day, planQuarters } from '../base/dates.ts';
import type { TemplateSummary } from '../contract/app.ts';
import {
	type Edit,
	type Party,
	type Pen,
	type PenParty,
	RESERVED,
	type RecordRef,
	type Scalar,
} from '../ledger/change.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { otherParty } from './field.ts';
import { refOf } from './plan.ts';
import type { CollectionName } from './schema.ts';
import { writeAgreement } from './template-agreement.ts';
import { keyOfRow, type RowList, recordIdOf, rowsOf } from './template-rows.ts';
import type { Template } from './template-schema.ts';

export interface FromTemplate {
	readonly vendor: string;
	readonly partner: string;
	readonly title?: string | undefined;
	readonly start: Day;
	readonly end: Day;
	readonly currency: string;
	readonly timeZone: string;
	/** Of the document, `en-GB`. */
	readonly language?: string | undefined;
}

/** Edits that one pen makes in one change. */
export interface Act {
	readonly pen: Pen;
	readonly edits: readonly Edit[];
}

/**
 * At most three acts, to be written in this order: joint, vendor, partner. Each passes `checkEdits` on the plan that
 * the acts before it made. Positions, ratings, owners and yeses stay empty: they are for people. A row has the same id
 * in every plan of the template: it is known again when a newer version comes.
 */
export function planFromTemplate(template: Template, given: FromTemplate, words: Words = spoken()): readonly Act[] {
	const draft = new Draft(template);
	writeFrame(draft, template, given, words);
	writeTopicsAndGoals(draft, template, given);
	writePriorities(draft, template);
	writeExpectations(draft, template);
	writeCommitments(draft, template, given.start);
	writeCapabilities(draft, template);
	writeAgreement(
		template,
		given.start,
		(list, key) => draft.id(list, key),
		(...record) => draft.write(...record),
	);
	return draft.acts(words.say('Template: {template}', { template: template.title }));
}

/** What the list of templates shows. */
export function templateSummary(template: Template, own = false): TemplateSummary {
	const { id, version, title, subtitle, icon, months, parties, capabilities } = template;
	return {
		id,
		title,
		subtitle,
		icon,
		months,
		version,
		own,
		rows: rowsOf(template).length,
		labels: { vendor: parties.vendor.label, partner: parties.partner.label },
		capabilities: capabilities.map(({ kind, title: name, why = '', requiredVendor = 0, requiredPartner = 0 }) => ({
			...{ kind, title: name, why, requiredVendor, requiredPartner },
		})),
	};
}

type Fields = Readonly<Record<string, Scalar | undefined>>;
/** The edits of the three pens while they are gathered. */
class Draft {
	readonly #edits: Readonly<Record<PenParty, Edit[]>> = { joint: [], vendor: [], partner: [] };
	readonly #template: string;

	constructor(template: Template) {
		this.#template = template.id;
	}

	/** The id behind a key; the schema has checked that every key leads somewhere. */
	id(list: RowList, key: string): string {
		return recordIdOf(this.#template, list, key);
	}

	/** Undefined fields are left out. */
	write(pen: PenParty, collection: CollectionName, id: string, fields: Fields): void {
		const ref: RecordRef = refOf(collection, id);
		for (const [field, value] of Object.entries(fields))
			if (value !== undefined) this.#edits[pen].push([ref, field, value]);
	}

	acts(name: string): readonly Act[] {
		const parties = ['joint', 'vendor', 'partner'] as const;
		return parties
			.filter((party) => this.#edits[party].length > 0)
			.map((party) => ({ pen: { party, name }, edits: this.#edits[party] }));
	}
}

function writeFrame(draft: Draft, template: Template, given: FromTemplate, { say }: Words): void {
	const { vendor, partner } = given;
	draft.write('joint', 'plan', 'plan', {
		title:
			given.title ?? shorten(say('{vendor} and {partner}: {template}', { vendor, partner, template: template.title })),
		start: given.start,
		end: given.end,
		currency: given.currency,
		timeZone: given.timeZone,
		...{ template: template.id, templateVersion: template.version, templateTitle: template.title },
		language: given.language,
	});
	for (const side of ['vendor', 'partner'] as const)
		draft.write('joint', 'parties', side, { name: given[side], ...template.parties[side] });
	const orders = ordersFor(template.thirdParties);
	for (const [at, { key, name, about }] of template.thirdParties.entries())
		draft.write('joint', 'thirdParties', draft.id('thirdParties', key), { name, about, ...orders[at] });
}

function writeTopicsAndGoals(draft: Draft, template: Template, given: FromTemplate): void {
	const quarters = new Set(planQuarters(given.start, given.end).map((quarter) => quarter.name));
	const measureOrders = ordersFor(template.measures);
	for (const [at, { key, ...fields }] of template.measures.entries())
		draft.write('joint', 'measures', draft.id('measures', key), { ...fields, ...measureOrders[at] });
	const goalOrders = ordersFor(template.goals);
	for (const [at, { key, targets, measure, ...fields }] of template.goals.entries()) {
		const goal = draft.id('goals', key);
		const counted = measure === undefined ? undefined : draft.id('measures', measure);
		draft.write('joint', 'goals', goal, { ...fields, measure: counted, ...goalOrders[at] });
		for (const [quarter, value] of Object.entries(targets))
			if (quarters.has(quarter))
				draft.write('joint', 'targets', `${goal}-${quarter}`, { goal, quarter, ...parentGoal(goal), value });
	}
	const topicOrders = ordersFor(template.topics);
	for (const [at, { key, level, title, serves, goals }] of template.topics.entries()) {
		const topic = draft.id('topics', key);
		const served = serves === undefined ? undefined : draft.id('topics', serves);
		draft.write('joint', 'topics', topic, {
			level,
			title,
			alignment: 'not discussed',
			serves: served,
			...topicOrders[at],
		});
		for (const goal of goals.map((name) => draft.id('goals', name)))
			draft.write('joint', 'topicGoals', `${topic}-${goal}`, { topic, goal, [RESERVED.parent]: `topics/${topic}` });
	}
}

function writePriorities(draft: Draft, template: Template): void {
	const orders = ordersFor(template.priorities);
	for (const [at, { key, holder, measure, who, note, effects }] of template.priorities.entries()) {
		const priority = draft.id('priorities', key);
		draft.write(holder, 'priorities', priority, { holder, measure, who, note, ...orders[at] });
		for (const [name, effect] of Object.entries(effects)) {
			const goal = draft.id('goals', name);
			const parent = { [RESERVED.parent]: `priorities/${priority}` };
			draft.write(holder, 'effects', `${priority}-${goal}`, { holder, priority, goal, effect, ...parent });
		}
	}
}

function writeExpectations(draft: Draft, template: Template): void {
	const orders = ordersFor(template.expectations);
	for (const [at, { key, holder, statement, category }] of template.expectations.entries()) {
		const fields = { holder, deliverer: otherParty(holder), statement, category, ...orders[at] };
		draft.write(holder, 'expectations', draft.id('expectations', key), fields);
	}
}

function writeCommitments(draft: Draft, template: Template, start: Day): void {
	const orders = ordersFor(template.commitments);
	for (const [at, commitment] of template.commitments.entries()) {
		const { deliverable, test, dueAfter, days, goal, expectation } = commitment;
		const id = draft.id('commitments', keyOfRow(commitment));
		const party = (key: string) => (isSide(key) ? key : draft.id('thirdParties', key));
		draft.write(isSide(commitment.from) ? commitment.from : 'joint', 'commitments', id, {
			from: party(commitment.from),
			to: party(commitment.to),
			deliverable,
			test,
			due: dueAfter === undefined ? undefined : addDays(start, dueAfter),
			days,
			goal: goal === undefined ? undefined : draft.id('goals', goal),
			...orders[at],
		});
		// Each side's commitments answer the other side's expectations: the link waits for the last act, when both stand.
		if (expectation !== undefined)
			draft.write('partner', 'commitments', id, { expectation: draft.id('expectations', expectation) });
	}
}

function writeCapabilities(draft: Draft, template: Template): void {
	const orders = ordersFor(template.capabilities);
	for (const [at, { key, ...fields }] of template.capabilities.entries())
		draft.write('joint', 'capabilities', draft.id('capabilities', key), { ...fields, ...orders[at] });
}

/** As long as a title may be, without half a character at its end. */
function shorten(title: string): string {
	return title.slice(0, 200).replace(/[\ud800-\udbff]$/, '');
}

function isSide(key: string): key is Party {
	return key === 'vendor' || key === 'partner';
}

function parentGoal(goal: string): Fields {
	return { [RESERVED.parent]: `goals/${goal}` };
}

/** Order keys for a list, one a record, in the order of the file. */
function ordersFor(list: readonly unknown[]): readonly Fields[] {
	return generateNKeysBetween(null, null, list.length).map((key) => ({ [RESERVED.order]: key }));
}
