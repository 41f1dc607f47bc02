/** A template as a person edits it: rows left out, and words changed. */
import { say, term } from '../words/spoken.ts';
import { fieldSpec } from './schema.ts';
import { keyOfRow, ROW_LISTS, type RowList, rowLists } from './template-rows.ts';
import type { Template } from './template-schema.ts';

/** The words of a row that can be changed, the ones it is known by first. */
export const WORDING = {
	thirdParties: ['name', 'about'],
	measures: ['name', 'definition', 'source'],
	goals: ['title', 'why', 'kpi', 'unitLabel', 'assumption', 'trigger', 'dataSource'],
	topics: ['title', 'hint'],
	priorities: ['measure', 'who', 'note'],
	expectations: ['statement'],
	commitments: ['deliverable', 'test'],
	capabilities: ['title', 'why'],
	rhythms: ['title', 'agenda'],
	escalation: ['title'],
	rules: ['statement'],
	roles: ['title'],
	responsibilities: ['title'],
} as const satisfies Readonly<Record<RowList, readonly string[]>>;

/** The label of a wording field, as the plan calls it. */
export function wordingLabel(list: RowList, field: string): string {
	const label = fieldSpec(ROW_LISTS[list], field)?.label;
	return label === undefined ? say('Question to both sides') : term(label);
}

/** What a field of a row says; an agenda has one item a line. Empty where it says nothing. */
export function wordingOf(template: Template, list: RowList, at: number, field: string): string {
	const row: unknown = template[list][at];
	if (typeof row === 'string') return row;
	const value = fieldsOf(row)[field];
	if (Array.isArray(value)) return value.join('\n');
	return typeof value === 'string' ? value : '';
}

/**
 * The template with other words in one field of a row. Empty words take an optional field away; the words a row is known
 * by are never taken away.
 */
export function withWording(template: Template, list: RowList, at: number, field: string, words: string): Template {
	const trimmed = words.trim();
	if (trimmed === '' && field === WORDING[list][0]) return template;
	const rows: readonly unknown[] = template[list];
	const changed = rows.map((row, index) => (index === at ? withField(row, field, trimmed) : row));
	return { ...template, [list]: changed } as Template;
}

function withField(row: unknown, field: string, words: string): unknown {
	// A rule without a key is known by its words: with other words it is another rule.
	if (typeof row === 'string') return { statement: words };
	const { [field]: before, ...others } = fieldsOf(row);
	const lines = words
		.split('\n')
		.map((item) => item.trim())
		.filter((item) => item !== '');
	if (Array.isArray(before)) return { ...others, [field]: lines };
	return words === '' ? others : { ...others, [field]: words };
}

/** Without these rows (`list/key`), and without what leads to them. */
export function withoutRows(template: Template, left: ReadonlySet<string>): Template {
	if (left.size === 0) return template;
	const stays = (list: RowList, key: string | undefined) => key === undefined || !left.has(`${list}/${key}`);
	const kept = Object.fromEntries(
		rowLists.map((list) => {
			const rows: readonly (object | string)[] = template[list];
			return [list, rows.filter((row) => stays(list, keyOfRow(row)))];
		}),
	) as unknown as Pick<Template, RowList>;
	const party = (key: string) => stays('thirdParties', key);
	return {
		...template,
		...kept,
		goals: kept.goals.map(({ measure, ...goal }) => (stays('measures', measure) ? { ...goal, measure } : goal)),
		topics: kept.topics.map(({ serves, goals, ...topic }) => ({
			...{ ...topic, ...(stays('topics', serves) ? { serves } : {}) },
			goals: goals.filter((goal) => stays('goals', goal)),
		})),
		priorities: kept.priorities.map((row) => ({
			...row,
			effects: Object.fromEntries(Object.entries(row.effects).filter(([goal]) => stays('goals', goal))),
		})),
		commitments: kept.commitments
			.filter(({ from, to }) => party(from) && party(to))
			.map(({ goal, expectation, ...row }) => ({
				...{ ...row, ...(stays('goals', goal) ? { goal } : {}) },
				...(stays('expectations', expectation) ? { expectation } : {}),
			})),
		responsibilities: kept.responsibilities.map((row) => ({
			...row,
			parts: Object.fromEntries(Object.entries(row.parts).filter(([role]) => stays('roles', role))),
		})),
	};
}

function fieldsOf(row: unknown): Readonly<Record<string, unknown>> {
	return typeof row === 'object' && row !== null ? { ...row } : {};
}
