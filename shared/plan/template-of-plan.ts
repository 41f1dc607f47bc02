/**
 * The template that a plan leaves behind: structure and wording, never content. What is kept of a record is read through
 * the schema (`inTemplates`), and names and amounts that stand inside kept words are taken out of them.
 */
import { daysBetween } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import type { Words } from '../words/words.ts';
import { PARTIES } from './field.ts';
import type { Plan, RecordOf } from './plan.ts';
import { type CollectionName, collectionSpec, type Schema } from './schema.ts';
import { keyOfRow, ROW_LISTS, type RowList, recordIdOf, rowsOf, shortMark } from './template-rows.ts';
import type { Template } from './template-schema.ts';
import { type Blanks, blankOut, blanksOf } from './template-wording.ts';

export interface TemplateMade {
	readonly template: Template;
	/** Rows, as `list/key`, out of whose words a name or an amount was taken: a person reads them once more. */
	readonly touched: readonly string[];
	/** Promises belong to one pair and one year: a person takes them along one by one. */
	readonly promises: readonly string[];
}

/** What a plan is made into. `id` and `version` of a new template, or of the one it becomes the next version of. */
export interface TemplateWanted {
	readonly id: string;
	readonly version: number;
	readonly title: string;
	/** The template whose rows the plan may hold: they keep their keys. */
	readonly of: Template | null;
	/** Of the language the plan is written in: what a row says where the plan’s own words are taken out. */
	readonly words: Words;
}

type Kept<C extends CollectionName> = Schema[C]['inTemplates'] extends { keeps: readonly (infer F)[] }
	? { readonly id: string } & Pick<RecordOf<C>, F & keyof RecordOf<C>>
	: never;

/** Only what the schema lets a template keep; anything else is not in the answer, whatever its type says. */
function keptOf<C extends CollectionName>(collection: C, record: RecordOf<C>): Kept<C> {
	const { inTemplates } = collectionSpec(collection) ?? { inTemplates: 'nothing' };
	const names = inTemplates === 'nothing' ? [] : inTemplates.keeps;
	const fields: Readonly<Record<string, unknown>> = { ...record };
	// The loop picks exactly the fields of the type, which is read from the same list.
	return Object.fromEntries(['id', ...names].map((name) => [name, fields[name] ?? null])) as Kept<C>;
}

/** Pure; linear in records. */
export function templateOfPlan(plan: Plan, wanted: TemplateWanted): TemplateMade {
	const maker = new Maker(plan, wanted);
	const { start, end } = plan.frame;
	const months = start === null || end === null ? 12 : Math.round((daysBetween(start, end) + 1) / 30.44);
	const template: Template = {
		...{ id: wanted.id, version: wanted.version, title: wanted.title },
		...{ subtitle: '', description: '', icon: wanted.of?.icon ?? 'file-text' },
		months: Math.min(24, Math.max(3, months)),
		parties: partiesOf(plan, maker),
		thirdParties: maker.rows('thirdParties', ({ about }, at) => ({
			name: wanted.words.say('Third party {number}', { number: at + 1 }),
			about: maker.optional(about, 200),
		})),
		measures: maker.rows('measures', (row) => ({
			...{ name: maker.line(row.name), definition: maker.text(row.definition) },
			...{
				unit: row.unit ?? undefined,
				unitLabel: maker.optional(row.unitLabel, 200),
				source: maker.optional(row.source, 200),
			},
			...{ kind: row.kind ?? undefined, calendar: row.calendar ?? undefined },
		})),
		goals: maker.rows('goals', (row) => ({
			...{ title: maker.line(row.title), why: maker.text(row.why), kpi: maker.optional(row.kpi, 200) },
			measure: maker.key('measures', row.measure),
			...{ unit: row.unit ?? undefined, unitLabel: maker.optional(row.unitLabel, 200) },
			...{ direction: row.direction ?? undefined, counts: row.counts ?? undefined },
			...{ assumption: maker.text(row.assumption), trigger: maker.text(row.trigger) },
			...{ dataSource: maker.optional(row.dataSource, 200), targets: {} },
		})),
		topics: maker.rows('topics', (row) => ({
			...{ level: row.level ?? 'tactical', title: maker.line(row.title), serves: maker.key('topics', row.serves) },
			goals: plan.collections.topicGoals
				.map((link) => keptOf('topicGoals', link))
				.filter(({ topic }) => topic === row.id)
				.flatMap(({ goal }) => maker.key('goals', goal) ?? []),
		})),
		priorities: [],
		expectations: maker.rows('expectations', (row) => ({
			...{ holder: row.holder === 'partner' ? ('partner' as const) : ('vendor' as const) },
			...{ category: row.category ?? undefined, statement: maker.line(row.statement) },
		})),
		commitments: commitmentsOf(plan, maker),
		capabilities: maker.rows('capabilities', (row) => ({
			...{ kind: row.kind ?? 'skill', title: maker.line(row.title), why: maker.text(row.why) },
			...{ requiredVendor: row.requiredVendor ?? undefined, requiredPartner: row.requiredPartner ?? undefined },
		})),
		...agreementOf(plan, maker),
	};
	const promises = template.commitments.map((row) => `commitments/${keyOfRow(row)}`);
	return { template, touched: maker.touched(), promises };
}

function partiesOf(plan: Plan, maker: Maker): Template['parties'] {
	const labels = { vendor: labelOf(plan, maker, 'vendor'), partner: labelOf(plan, maker, 'partner') };
	const letter = (side: Party) => labels[side].charAt(0).toUpperCase();
	const isOne = letter('vendor') === letter('partner') || PARTIES.some((side) => !/^\p{L}$/u.test(letter(side)));
	const mark = (side: Party) => (isOne ? side.charAt(0).toUpperCase() : letter(side));
	return {
		vendor: { label: labels.vendor, mark: mark('vendor') },
		partner: { label: labels.partner, mark: mark('partner') },
	};
}

function labelOf(plan: Plan, maker: Maker, side: Party): string {
	const { label } = keptOf('parties', plan.parties[side]);
	const kept = maker.optional(label, 200);
	return kept === undefined || kept !== label?.trim() ? maker.words.term(side) : kept;
}

function commitmentsOf(plan: Plan, maker: Maker): Template['commitments'] {
	const { start } = plan.frame;
	const party = (id: string | null) => (id === 'vendor' || id === 'partner' ? id : maker.key('thirdParties', id));
	const whole = plan.collections.commitments.filter(({ from, to }) => {
		const [one, other] = [party(from), party(to)];
		return one !== undefined && other !== undefined && one !== other;
	});
	return maker.rowsOf('commitments', whole, (row) => {
		const after = start === null || row.due === null ? null : daysBetween(start, row.due);
		return {
			...{ from: party(row.from) ?? 'vendor', to: party(row.to) ?? 'partner' },
			...{ deliverable: maker.line(row.deliverable), test: maker.optional(row.test, 200) },
			dueAfter: after === null || after < 0 || after > 730 ? undefined : after,
			days: row.days === null || row.days > 1000 ? undefined : row.days,
			...{ goal: maker.key('goals', row.goal), expectation: maker.key('expectations', row.expectation) },
		};
	});
}

type Agreement = Pick<Template, 'rhythms' | 'escalation' | 'rules' | 'roles' | 'responsibilities'>;

function agreementOf(plan: Plan, maker: Maker): Agreement {
	const { start } = plan.frame;
	const parts = plan.collections.parts.map((part) => keptOf('parts', part));
	return {
		rhythms: maker.rows('rhythms', (row) => {
			const after = start === null || row.first === null ? 0 : daysBetween(start, row.first);
			return {
				...{ title: maker.line(row.title), every: row.every ?? 'month' },
				firstAfter: Math.min(730, Math.max(0, after)),
				minutes: row.minutes === null ? undefined : Math.round(row.minutes),
				agenda: (row.agenda ?? '')
					.split('\n')
					.flatMap((item) => maker.optional(item, 200) ?? [])
					.slice(0, 60),
			};
		}),
		escalation: maker.rows('escalation', (row) => ({ title: maker.line(row.title), hours: row.hours ?? undefined })),
		rules: maker.rows('rules', (row) => ({ statement: maker.text(row.statement) ?? maker.noWords() })),
		roles: maker.rows('roles', (row) => ({
			...{
				holder: row.holder === 'partner' ? ('partner' as const) : ('vendor' as const),
				title: maker.line(row.title),
			},
		})),
		responsibilities: maker.rows('responsibilities', (row) => ({
			title: maker.line(row.title),
			parts: Object.fromEntries(
				parts.flatMap(({ responsibility, role, part }) => {
					const key = responsibility === row.id ? maker.key('roles', role) : undefined;
					return key === undefined || part === null ? [] : [[key, part] as const];
				}),
			),
		})),
	};
}

const MOST = 300;

/** Rows with their keys, and the words that may go into them. */
class Maker {
	readonly words: Words;
	readonly #plan: Plan;
	readonly #blanks: Blanks;
	/** From a record of this plan to the key it had in the template the plan came from. */
	readonly #known = new Map<string, string>();
	readonly #rows = new Map<string, Set<string>>();
	readonly #touched: string[] = [];
	#wasTouched = false;

	constructor(plan: Plan, { of, words }: TemplateWanted) {
		this.words = words;
		this.#plan = plan;
		this.#blanks = blanksOf(plan, words);
		for (const { list, key } of of === null ? [] : rowsOf(of))
			if (/^[a-z0-9][a-z0-9-]{0,39}$/.test(key)) this.#known.set(`${list}/${recordIdOf(of?.id ?? '', list, key)}`, key);
		for (const [list, collection] of Object.entries(ROW_LISTS))
			this.#rows.set(list, new Set(plan.collections[collection].slice(0, MOST).map(({ id }) => id)));
	}

	touched(): readonly string[] {
		return this.#touched;
	}

	/** The key of a record that is a row of the template; undefined for one that is not. */
	key(list: RowList, id: string | null): string | undefined {
		if (id === null || !this.#rows.get(list)?.has(id)) return undefined;
		return this.#known.get(`${list}/${id}`) ?? `r${shortMark(`${list}/${id}`)}`;
	}

	rows<L extends RowList, Row extends object>(
		list: L,
		make: (record: Kept<(typeof ROW_LISTS)[L]>, at: number) => Row,
	): (Row & { key: string })[] {
		const collection = ROW_LISTS[list];
		return this.rowsOf(list, this.#plan.collections[collection] as readonly RecordOf<typeof collection>[], make);
	}

	rowsOf<L extends RowList, Row extends object>(
		list: L,
		records: readonly RecordOf<(typeof ROW_LISTS)[L]>[],
		make: (record: Kept<(typeof ROW_LISTS)[L]>, at: number) => Row,
	): (Row & { key: string })[] {
		return records.slice(0, MOST).map((record, at) => {
			this.#wasTouched = false;
			const key = this.key(list, record.id) ?? `r${shortMark(record.id)}`;
			const row = { key, ...make(keptOf(ROW_LISTS[list], record), at) };
			if (this.#wasTouched) this.#touched.push(`${list}/${key}`);
			return row;
		});
	}

	/** For a record whose title has two versions, or none. */
	noWords(): string {
		return this.words.say('Untitled|a row');
	}

	/** One line that a row cannot be without. */
	line(words: string | null): string {
		return this.optional(words, 200) ?? this.noWords();
	}

	text(words: string | null): string | undefined {
		return this.optional(words, 4000);
	}

	/** Without names and amounts, and without half a character at its end. */
	optional(words: string | null, most: number): string | undefined {
		if (words === null) return undefined;
		const blanked = blankOut(words, this.#blanks);
		if (blanked !== words) this.#wasTouched = true;
		const kept = blanked
			.trim()
			.slice(0, most)
			.replace(/[\ud800-\udbff]$/, '');
		return kept === '' ? undefined : kept;
	}
}
