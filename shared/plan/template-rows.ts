/** The rows of a template, each by the list it stands in and a key that stays the same over its versions. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CollectionName } from './schema.ts';

/** The lists of a template and the collection that each becomes. */
export const ROW_LISTS = {
	goals: 'goals',
	topics: 'topics',
	expectations: 'expectations',
	capabilities: 'capabilities',
	measures: 'measures',
	commitments: 'commitments',
	priorities: 'priorities',
	thirdParties: 'thirdParties',
	rhythms: 'rhythms',
	escalation: 'escalationLevels',
	rules: 'rules',
	roles: 'roles',
	responsibilities: 'responsibilities',
} as const satisfies Readonly<Record<string, CollectionName>>;

export type RowList = keyof typeof ROW_LISTS;
export const rowLists = Object.keys(ROW_LISTS) as readonly RowList[];

export interface TemplateRow {
	readonly list: RowList;
	readonly key: string;
	/** Its place in its list, from 0. */
	readonly at: number;
	/** The words a person knows it by. */
	readonly title: string;
}

type Keyed = readonly { readonly key: string }[];
type Named<Field extends string> = readonly ({ readonly key?: string | undefined } & Readonly<Record<Field, string>>)[];

/** The lists of a template as far as its rows are told apart by them. */
export interface TemplateRows {
	readonly thirdParties: readonly { readonly key: string; readonly name: string }[];
	readonly measures: readonly { readonly key: string; readonly name: string }[];
	readonly goals: Keyed;
	readonly topics: Keyed;
	readonly priorities: Keyed;
	readonly expectations: Keyed;
	readonly commitments: Named<'deliverable'>;
	readonly capabilities: Keyed;
	readonly rhythms: Named<'title'>;
	readonly escalation: Named<'title'>;
	readonly rules: readonly (string | { readonly key?: string | undefined; readonly statement: string })[];
	readonly roles: Keyed;
	readonly responsibilities: Named<'title'>;
}

const TITLES = ['title', 'name', 'measure', 'statement', 'deliverable'] as const;

/** All rows, in the order of the file. One without a key is known by its words: other words are another row. */
export function rowsOf(template: TemplateRows): readonly TemplateRow[] {
	return rowLists.flatMap((list) =>
		template[list].map((row, at) => {
			const title = titleOfRow(row);
			return { list, key: keyOfRow(row), at, title };
		}),
	);
}

/** The words a row is known by. */
export function titleOfRow(row: object | string): string {
	if (typeof row === 'string') return row;
	const fields: Readonly<Record<string, unknown>> = { ...row };
	return TITLES.map((field) => fields[field]).find((value) => typeof value === 'string') ?? '';
}

export function keyOfRow(row: object | string): string {
	if (typeof row === 'string') return row;
	if ('key' in row && typeof row.key === 'string') return row.key;
	// Both sides may promise the same.
	return 'from' in row ? `${String(row.from)}: ${titleOfRow(row)}` : titleOfRow(row);
}

/**
 * The id that a row gets in every plan: 20 hex digits of a hash of the template’s id, the list and the row’s key. Both
 * sides that take one row apart meet in one record, and a newer version knows the rows that are there.
 */
export function recordIdOf(templateId: string, list: RowList, key: string): string {
	return bytesToHex(sha256(utf8ToBytes(`covalent template row\n${templateId}\n${list}\n${key}`))).slice(0, 20);
}

/** A short name made of a longer one, which cannot be read back from it. */
export function shortMark(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
