import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RESERVED, type RecordView, type Scalar } from '../../../shared/ledger/change.ts';
import type { FieldSpec } from '../../../shared/plan/field.ts';
import { readPlan } from '../../../shared/plan/plan.ts';
import { collectionNames, collectionSpec } from '../../../shared/plan/schema.ts';
import { planFromTemplate } from '../../../shared/plan/template.ts';
import { templateOfPlan } from '../../../shared/plan/template-of-plan.ts';
import { ROW_LISTS, rowsOf } from '../../../shared/plan/template-rows.ts';
import { checkTemplate, type Template } from '../../../shared/plan/template-schema.ts';
import { blankOut, blanksOf } from '../../../shared/plan/template-wording.ts';
import { ENGLISH } from '../../../shared/words/english.ts';
import { loadWords } from '../../../shared/words/load.ts';
import { applyEdits, type Records } from '../../builders/records.ts';
import { readTemplate } from '../../builders/templates.ts';

const WANTED = { id: 'own-1', version: 1, title: 'Our way', of: null, words: ENGLISH };
const fields = collectionNames.flatMap((collection) =>
	Object.entries(collectionSpec(collection)?.fields ?? {}).map(
		([field, spec]: [string, FieldSpec]) => ({ collection, field, spec }) as const,
	),
);

/** One record of every collection; each of its fields says its own name, or a number or day that nothing else has. */
function canaryPlan() {
	const canaries = new Map<string, string>();
	const views: RecordView[] = collectionNames.flatMap((collection) => {
		const ids = collectionSpec(collection)?.only ?? [idOf(collection)];
		return ids.map((id) => {
			const own = fields.filter((one) => one.collection === collection);
			const values = Object.fromEntries(
				own.map(({ field, spec }) => {
					const value = canaryFor(
						collection,
						field,
						spec,
						fields.findIndex((one) => one.spec === spec),
					);
					if (typeof value !== 'boolean') canaries.set(`${collection}.${field}`, String(value));
					return [field, value] as const;
				}),
			);
			return { ref: `${collection}/${id}`, values, order: null };
		});
	});
	return { plan: readPlan(views), canaries };
}

const idOf = (collection: string) => `leak-${collection}`;

function canaryFor(collection: string, field: string, spec: FieldSpec, at: number): Scalar {
	const word = `Canary ${collection} ${field}`;
	switch (spec.kind) {
		case 'line':
		case 'text':
			return field === 'mark' ? 'Ж' : field === 'name' && collection !== 'measures' ? `Zebra${at} company` : word;
		case 'number':
			return spec.max > 1000 ? 900 + at / 1000 : spec.min;
		case 'money':
		case 'quantity':
			return 77_000_000 + at;
		case 'day':
			return field === 'start' && collection === 'plan' ? '2027-02-01' : `2028-0${1 + (at % 9)}-${10 + (at % 18)}`;
		case 'choice':
			return spec.choices[0] ?? null;
		case 'party':
			return field === 'deliverer' || field === 'to' ? 'partner' : 'vendor';
		case 'link':
			return idOf(spec.to);
		case 'picture':
		case 'agreement':
			return `${at}`.repeat(40).slice(0, 40);
		case 'currency':
			return 'XTS';
		case 'colour':
			return `#ABC${100 + at}`;
		case 'timeZone':
			return 'Pacific/Chatham';
		case 'moment':
			return `2031-01-01T0${at % 9}:17Z`;
		case 'clockTime':
			return '03:17';
		case 'hours':
			return '03:17-04:19';
		case 'period':
			return '2031-11';
		case 'rating':
			return 'too early to say';
		case 'yes':
			return true;
	}
}

const keeps = (collection: (typeof collectionNames)[number], field: string) => {
	const inTemplates = collectionSpec(collection)?.inTemplates;
	return inTemplates !== undefined && inTemplates !== 'nothing' && inTemplates.keeps.includes(field);
};

describe('the schema', () => {
	it('says of every field, once, whether a template keeps it or leaves it out', () => {
		for (const collection of collectionNames) {
			const spec = collectionSpec(collection);
			if (spec === undefined || spec.inTemplates === 'nothing') continue;
			const said = [...spec.inTemplates.keeps, ...spec.inTemplates.strips].sort();
			expect({ collection, said }).toEqual({ collection, said: Object.keys(spec.fields).sort() });
		}
	});

	it('keeps no yes, no rating, no money, no clock, and nothing that only an act writes', () => {
		const never = ['agreement', 'rating', 'money', 'quantity', 'moment', 'clockTime', 'picture', 'currency'];
		const kept = fields.filter(({ collection, field }) => keeps(collection, field));
		expect(kept.filter(({ spec }) => never.includes(spec.kind) || spec.act).map(({ field }) => field)).toEqual([]);
		expect(new Set(kept.map(({ collection }) => collection)).size).toBeGreaterThan(10);
	});
});

describe('a template made of a plan with a canary in every field', () => {
	const { plan, canaries } = canaryPlan();
	const { template } = templateOfPlan(plan, WANTED);
	const text = JSON.stringify(template);

	it('reads back as a template', () => {
		expect(checkTemplate(JSON.parse(text))).toEqual({ ok: true, value: template });
	});

	it('holds none of the content, nor an id of the plan', () => {
		const words = [...canaries].filter(([name, value]) => {
			const [collection, field] = name.split('.');
			const known = collectionNames.find((one) => one === collection);
			return known !== undefined && !keeps(known, field ?? '') && value.length > 2 && !isWordOfTheField(value);
		});
		expect(words.length).toBeGreaterThan(150);
		expect(words.filter(([, value]) => text.includes(value)).map(([name]) => name)).toEqual([]);
		expect(text).not.toContain('leak-');
		expect(text).not.toContain('Ж');
		expect(text).not.toMatch(/202[78]-|2031-/);
	});

	it('holds every line of wording it says it keeps', () => {
		const kept = fields.filter(
			({ collection, field, spec }) => keeps(collection, field) && (spec.kind === 'line' || spec.kind === 'text'),
		);
		expect(kept.length).toBeGreaterThan(20);
		for (const { collection, field } of kept) {
			const label = collection === 'parties' && field === 'label';
			expect([`${collection}.${field}`, label || text.includes(`Canary ${collection} ${field}`)]).toEqual([
				`${collection}.${field}`,
				true,
			]);
		}
		expect(template.parties.vendor.label).toBe('Canary parties label');
	});
});

/** Choices of the schema are words of the field, and stand in a template whoever wrote them. */
function isWordOfTheField(value: string): boolean {
	return (
		fields.some(({ spec }) => spec.kind === 'choice' && spec.choices.includes(value)) ||
		['vendor', 'partner'].includes(value)
	);
}

function made(id: string) {
	const read = readTemplate(
		readFileSync(fileURLToPath(new URL(`../../../resources/templates/${id}.json`, import.meta.url)), 'utf8'),
	);
	if (!read.ok) throw new Error(read.error.message);
	return { template: read.value, plan: planOf(read.value) };
}

function planOf(template: Template) {
	const records: Records = new Map();
	for (const { edits } of planFromTemplate(template, {
		...{ vendor: 'Northwind Cloud', partner: 'Harbor', start: '2027-02-01', end: '2028-01-31' },
		...{ currency: 'GBP', timeZone: 'Europe/London' },
	}))
		applyEdits(records, edits);
	return readPlan(records.values());
}

describe('a template made of a plan that came from one', () => {
	it.each(['resale-to-recurring', 'supplier-retailer', 'distributor-var'])(
		'%s keeps its rows, their keys and labels',
		(id) => {
			const { template, plan } = made(id);
			const again = templateOfPlan(plan, { ...WANTED, id, version: 2, of: template }).template;
			const keyed = (one: Template) =>
				rowsOf(one)
					.filter(({ list, key }) => list !== 'priorities' && /^[a-z0-9-]{1,40}$/.test(key))
					.map(({ list, key }) => `${list}/${key}`);
			expect(keyed(again)).toEqual(expect.arrayContaining(keyed(template)));
			expect(again.parties.vendor.label).toBe(template.parties.vendor.label);
			expect(again.months).toBe(12);
			expect(again.priorities).toEqual([]);
			expect(again.goals.every(({ targets }) => Object.keys(targets).length === 0)).toBe(true);
			expect(again.topics.map(({ title, goals }) => [title, [...goals].sort()])).toEqual(
				template.topics.map(({ title, goals }) => [title, [...goals].sort()]),
			);
		},
	);

	it('makes the same plan again, but for what each side is measured on and the targets', () => {
		const { plan } = made('resale-to-recurring');
		const second = planOf(templateOfPlan(plan, WANTED).template);
		for (const collection of Object.values(ROW_LISTS).filter(
			(name) => name !== 'priorities' && name !== 'thirdParties',
		)) {
			const words = (from: typeof plan) => from.collections[collection].map(({ id: _, ...row }) => withoutLinks(row));
			expect({ collection, rows: words(second) }).toEqual({ collection, rows: words(plan) });
		}
	});
});

function withoutLinks(row: Readonly<Record<string, unknown>>) {
	const links = ['serves', 'measure', 'goal', 'expectation', RESERVED.parent];
	return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, links.includes(field) ? null : value]));
}

describe('words that a template keeps', () => {
	const view = (ref: string, values: Record<string, Scalar>): RecordView => ({ ref, values, order: null });
	const plan = readPlan([
		view('parties/vendor', { name: 'Northwind Cloud' }),
		view('parties/partner', { name: 'Harbor', label: 'reseller' }),
		view('goals/g', { title: 'x', ownerVendor: 'Ana Ruiz, sales', worthVendor: 'x' }),
		view('rhythms/r', {
			...{ title: 'x', every: 'week' },
			...{ attendeesVendor: 'Jo Roth und Ali Demir', attendeesPartner: 'Ben Okoro and Mia Lund' },
		}),
	]);

	it.each([
		['Harbor answers within four hours.', 'The reseller answers within four hours.'],
		['Ask northwind cloud’s desk first', 'Ask the vendor’s desk first'],
		['Northwind registers before Harbor quotes', 'The vendor registers before the reseller quotes'],
		['Ana Ruiz and Ben Okoro agree', 'The person in charge and the person in charge agree'],
		['Fund £40,000 of the campaign, or EUR 12k', 'Fund an amount of the campaign, or an amount'],
		['In 2027 €500 a head, of $1.2 billion', 'In an amount a head, of an amount'],
		['Harborside sales within 14 days, 20 %', 'Harborside sales within 14 days, 20 %'],
	])('“%s” becomes “%s”', (words, kept) => {
		expect(blankOut(words, blanksOf(plan, ENGLISH))).toBe(kept);
	});

	it.each([
		['de', 'Harbors Antwort kommt in vier Stunden.', '[reseller] Antwort kommt in vier Stunden.'],
		['de', 'Das Harbor-Team fragt Ali Demir', 'Das [reseller]-Team fragt [zuständige Person]'],
		['de', 'Northwind sagt Harborside Bescheid', '[Hersteller] sagt Harborside Bescheid'],
		['de', 'Bis 1,2 Mio. €, 40 TEUR oder 30 000 Euro', 'Bis [Betrag], [Betrag] oder [Betrag]'],
		['fr', 'L’équipe de Northwind appelle Mia Lund', 'L’équipe de [fournisseur] appelle [responsable]'],
		['fr', 'Jusqu’à 12 000 €, 250 k€ ou 1,5 million d’euros', 'Jusqu’à [montant], [montant] ou [montant]'],
	])('in the language of the plan, %s: “%s” becomes “%s”', async (language, words, kept) => {
		expect(blankOut(words, blanksOf(plan, await loadWords(language)))).toBe(kept);
	});

	it('are of the plan’s language where a row has lost its own', async () => {
		const bare = readPlan([
			view('parties/vendor', { name: 'Northwind Cloud' }),
			view('thirdParties/t', { name: 'Atlas' }),
			view('rules/a', {}),
		]);
		const { template } = templateOfPlan(bare, { ...WANTED, words: await loadWords('de') });
		expect([template.parties.vendor.label, template.thirdParties[0]?.name, template.rules]).toMatchObject([
			...['Hersteller', 'Dritte Partei 1', [{ statement: 'Ohne Titel' }]],
		]);
	});

	it('hold no name of a side that is called by it', () => {
		const named = readPlan([
			view('parties/vendor', { name: 'Northwind Cloud', label: 'Northwind' }),
			view('parties/partner', { name: 'Harbor', label: 'reseller' }),
			view('rules/a', { statement: 'Northwind tells Harbor first.' }),
		]);
		const { template } = templateOfPlan(named, WANTED);
		expect([template.parties.vendor.label, template.parties.partner.label]).toEqual(['vendor', 'reseller']);
		expect(template.rules).toMatchObject([{ statement: 'The vendor tells the reseller first.' }]);
	});

	it('name the rows that a person should read once more', () => {
		const named = readPlan([
			view('parties/vendor', { name: 'Northwind Cloud' }),
			view('rules/a', { statement: 'Northwind tells first.' }),
			view('rules/b', { statement: 'Both tell first.' }),
		]);
		const { template, touched } = templateOfPlan(named, WANTED);
		expect(template.rules.map((rule) => (typeof rule === 'string' ? rule : rule.statement))).toEqual([
			'The vendor tells first.',
			'Both tell first.',
		]);
		expect(touched.length).toBe(1);
	});
});
