import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { responsibilitiesOf } from '../../../shared/analysis/responsibilities.ts';
import type { Edit } from '../../../shared/ledger/change.ts';
import { checkEdits } from '../../../shared/plan/check-edits.ts';
import { CATEGORIES } from '../../../shared/plan/collections/expectations.ts';
import { completeEdits } from '../../../shared/plan/complete-edits.ts';
import { readPlan } from '../../../shared/plan/plan.ts';
import { type FromTemplate, planFromTemplate, templateSummary } from '../../../shared/plan/template.ts';
import type { Template } from '../../../shared/plan/template-schema.ts';
import { applyEdits, type Records } from '../../builders/records.ts';
import { readTemplate } from '../../builders/templates.ts';

const folder = fileURLToPath(new URL('../../../resources/templates/', import.meta.url));
const ids = [
	'blank',
	'born-in-the-cloud',
	'distributor-var',
	'first-90-days',
	'recover-and-renew',
	'resale-to-recurring',
	'supplier-retailer',
];

function load(id: string): Template {
	const read = readTemplate(readFileSync(`${folder}${id}.json`, 'utf8'));
	if (!read.ok) throw new Error(`${id}: ${read.error.message}`);
	return read.value;
}

function start(template: Template, given: Partial<FromTemplate> = {}) {
	const acts = planFromTemplate(template, {
		vendor: 'Alder Systems',
		partner: 'Bracken IT',
		start: '2027-02-01',
		end: '2028-01-31',
		currency: 'GBP',
		timeZone: 'Europe/London',
		language: 'en-GB',
		...given,
	});
	const records: Records = new Map();
	for (const { pen, edits } of acts) {
		const lookup = (ref: string) => records.get(ref) ?? null;
		expect(checkEdits(lookup, pen, edits)).toEqual({ ok: true, value: undefined });
		expect(completeEdits(lookup, edits)).toEqual(edits);
		applyEdits(records, edits);
	}
	return { acts, records };
}

const all = (edits: readonly Edit[], collection: string) =>
	new Set(edits.filter(([ref]) => ref.startsWith(`${collection}/`)).map(([ref]) => ref)).size;

describe('the templates', () => {
	it('are these seven, each in a file of its own name', () => {
		expect(readdirSync(folder).sort()).toEqual(ids.map((id) => `${id}.json`));
		expect(ids.map((id) => load(id).id)).toEqual(ids);
	});

	it.each(ids)('%s makes a plan in which every field is written by the pen that owns it', (id) => {
		const template = load(id);
		const { acts } = start(template);
		expect(acts.length).toBeLessThanOrEqual(3);
		expect(new Set(acts.map(({ pen }) => pen.name))).toEqual(new Set([`Template: ${template.title}`]));
		const edits = acts.flatMap((act) => act.edits);
		for (const collection of [
			'thirdParties',
			'topics',
			'goals',
			'priorities',
			'expectations',
			'commitments',
			'capabilities',
		] as const)
			expect(`${collection} ${all(edits, collection)}`).toBe(`${collection} ${template[collection].length}`);
		for (const [collection, list] of [
			['rhythms', template.rhythms],
			['escalationLevels', template.escalation],
			['rules', template.rules],
			['roles', template.roles],
			['responsibilities', template.responsibilities],
		] as const)
			expect(`${collection} ${all(edits, collection)}`).toBe(`${collection} ${list.length}`);
	});

	it.each(ids)('%s leaves positions, agreed text, ratings, owners and yeses to people', (id) => {
		const fields = start(load(id)).acts.flatMap((act) => act.edits.map(([, field]) => field));
		for (const field of fields)
			expect(field).not.toMatch(/^(position|agreed|importance|minimum|desired|perceived|guess|owner|accepted|worth)/);
	});

	it.each(ids.filter((id) => id !== 'blank'))('%s asks for few things of both sides, in many categories', (id) => {
		const { expectations, goals, commitments, capabilities } = load(id);
		expect(capabilities.length).toBeGreaterThanOrEqual(4);
		expect(capabilities.length).toBeLessThanOrEqual(8);
		expect(new Set(capabilities.map(({ kind }) => kind)).size).toBe(2);
		expect(expectations.length).toBeGreaterThanOrEqual(10);
		expect(expectations.length).toBeLessThanOrEqual(14);
		expect(goals.length).toBeLessThanOrEqual(5);
		for (const holder of ['vendor', 'partner'])
			expect(expectations.filter((one) => one.holder === holder).length).toBeGreaterThanOrEqual(4);
		expect(new Set(expectations.map((one) => one.category)).size).toBeGreaterThanOrEqual(CATEGORIES.length - 1);
		for (const from of ['vendor', 'partner'])
			expect(commitments.filter((one) => one.from === from).length).toBeGreaterThanOrEqual(3);
	});

	it.each(ids)('%s has no row on prices to customers, or on who may serve whom', (id) => {
		const { acts } = start(load(id));
		const text = acts.flatMap((act) => act.edits.map(([, , value]) => String(value))).join('\n');
		expect(text).not.toMatch(/territor|exclusiv|first offer|direct approach|resale price|price to (the )?customer/i);
	});

	it('keep the order of the file', () => {
		const template = load('resale-to-recurring');
		const { records } = start(template);
		const topics = [...records.values()].filter((record) => record.ref.startsWith('topics/'));
		const shown = topics.sort((a, b) => ((a.order ?? '') < (b.order ?? '') ? -1 : 1));
		expect(shown.map((record) => record.values.title)).toEqual(template.topics.map((topic) => topic.title));
	});

	it('count due days from the first day of the plan, and give targets for the quarters there are', () => {
		const { records } = start(load('first-90-days'), { end: '2027-04-30' });
		const dues = [...records.values()].flatMap((record) => record.values.due ?? []);
		expect([dues.length, dues.includes('2027-02-06')]).toEqual([12, true]);
		const targets = [...records.values()].filter((record) => record.ref.startsWith('targets/'));
		expect(targets.map((record) => record.values.quarter)).toEqual(['Q1', 'Q1', 'Q1']);
	});

	it('let a third party promise something, in the joint pen', () => {
		const { acts } = start(load('distributor-var'));
		const joint = acts.find((act) => act.pen.party === 'joint')?.edits ?? [];
		expect(all(joint, 'commitments')).toBe(1);
	});

	it('relabel the parties', () => {
		const { capabilities } = templateSummary(load('supplier-retailer'));
		expect(capabilities[0]?.title).toBe('Forecasting a promotion');
		expect(templateSummary(load('supplier-retailer'))).toEqual({
			capabilities,
			id: 'supplier-retailer',
			title: 'Supplier and retailer',
			subtitle: 'Joint business plan outside technology',
			icon: 'building-store',
			labels: { vendor: 'supplier', partner: 'retailer' },
			...{ months: 12, version: 1, own: false, rows: 61 },
		});
	});
});

describe('reading a template', () => {
	const text = readFileSync(`${folder}first-90-days.json`, 'utf8');

	it.each(ids)('%s stands in its file in full, so that the program reads it as it is', (id) => {
		expect(JSON.parse(readFileSync(`${folder}${id}.json`, 'utf8'))).toEqual(load(id));
	});

	it('names a key that leads nowhere', () => {
		const broken = readTemplate(text.replace('"goal": "people"', '"goal": "nobody"'));
		expect(broken.ok ? '' : broken.error.message).toContain('there is no goal “nobody”');
	});

	it.each([
		[text.replace('"months": 3', '"months": 3, "price": 1'), 'price'],
		[text.replace('"icon": "rocket"', '"icon": "../x"'), 'icon'],
	])('refuses what is no template', (bad, word) => {
		const read = readTemplate(bad);
		expect(read.ok ? '' : read.error.message).toContain(word);
	});
});

describe('the working agreement of a template', () => {
	it.each(ids.filter((id) => id !== 'blank'))(
		'%s has a table in which each row has one A and a first meeting on a weekday',
		(id) => {
			const { records } = start(load(id));
			const plan = readPlan([...records.values()]);
			const { rows } = responsibilitiesOf(plan);
			expect(rows.length).toBeGreaterThan(2);
			expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
			const days = plan.collections.rhythms.map(({ first }) => new Date(`${first}T00:00:00Z`).getUTCDay());
			expect(days.every((day) => day > 0 && day < 6)).toBe(true);
		},
	);

	it('names only roles it has', () => {
		const broken = {
			...JSON.parse(readFileSync(`${folder}blank.json`, 'utf8')),
			responsibilities: [{ title: 'x', parts: { nobody: 'A' } }],
		};
		const read = readTemplate(JSON.stringify(broken));
		expect(read.ok ? '' : read.error.message).toContain('there is no role “nobody”');
	});
});
