/** One page of the workbook: the rows of one collection, with the cells that are the side's own. */
import type { Names } from '../../analysis/names.ts';
import type { Party, RecordRef, Scalar } from '../../ledger/change.ts';
import { ownFields } from '../../plan/filled-in/own-fields.ts';
import type { SlipPage } from '../../plan/filled-in/slip.ts';
import type { Plan } from '../../plan/plan.ts';
import { refOf } from '../../plan/plan.ts';
import type { OpenRound } from '../../plan/rounds.ts';
import { type CollectionName, fieldSpec } from '../../plan/schema.ts';
import type { Words } from '../../words/words.ts';
import type { BookCell, BookColumn, BookPage, BookRow } from './book.ts';
import { headOf, helpOf } from './heads.ts';

export interface FillInContext {
	readonly plan: Plan;
	readonly side: Party;
	readonly other: Party;
	readonly names: Names;
	readonly numbers: ReadonlyMap<RecordRef, string>;
	/** `record field` of every conflict. */
	readonly contested: ReadonlySet<string>;
	readonly rounds: readonly OpenRound[];
	readonly mint: () => string;
	readonly words: Words;
}

/** A column that is only read. */
export interface ShownColumn {
	readonly key: string;
	readonly head: string;
	readonly width: number;
	readonly side?: Party;
	readonly value: (record: Values) => string | number | null;
}

/** A column for fields of other records that hang on the row's: the effect of a measure on one goal. */
export interface AttachedColumn {
	readonly key: string;
	readonly head: string;
	readonly width: number;
	readonly record: (row: string) => RecordRef;
	readonly collection: CollectionName;
	readonly field: string;
	readonly value: (row: string) => Scalar;
}

export interface PageSpec {
	readonly key: string;
	readonly name: string;
	readonly title: string;
	readonly lines: readonly string[];
	readonly collection: CollectionName;
	readonly records: readonly Values[];
	readonly shown: readonly ShownColumn[];
	readonly attached?: readonly AttachedColumn[];
	/** The column in which a row's title stands: a shown one, or a field. */
	readonly titles: string | null;
	/** Widths of the side's own fields; those not named here stay out of the page. */
	readonly own: Readonly<Record<string, number>>;
	/** Whether a field may be written in an existing record; by default it may. */
	readonly opens?: (field: string, record: Values) => boolean;
	/** True where rows in which nothing may be written stay out. */
	readonly onlyOpen?: true;
	/** Blank rows for what is new, and what makes each of them. */
	readonly blank?: { readonly count: number; readonly makes: readonly (readonly [field: string, value: Scalar])[] };
}

export type Values = { readonly id: string } & Readonly<Record<string, Scalar>>;

/** The page with what its slip says; null where there is nothing to fill in. */
export function pageOf(spec: PageSpec, context: FillInContext): { page: BookPage; slip: SlipPage } | null {
	const blanks = Array.from({ length: spec.blank?.count ?? 0 }, () => blankRow(spec, context.mint()));
	const records = spec.records.map((values) => ({ values, isNew: false }));
	const fields = usedFields(spec, context, [...records, ...blanks]);
	const columns = [
		...spec.shown.map(({ key, head, width, side = null }): BookColumn => ({ key, head, width, side, input: null })),
		...fields.map((field) => fieldColumn(spec, context, field)),
		...(spec.attached ?? []).map((column) => attachedColumn(column, context)),
	];
	const all = [...records, ...blanks].map(({ values, isNew }): BookRow => {
		const record = refOf(spec.collection, values.id);
		const shown = spec.shown.map(({ value }): BookCell => ({ kind: 'locked', value: isNew ? null : value(values) }));
		const own = fields.map((field) => ownCell(spec, context, field, values, isNew));
		const attached = (spec.attached ?? []).map((column): BookCell => {
			const [ref, value] = [column.record(values.id), column.value(values.id)];
			return context.contested.has(`${ref} ${column.field}`)
				? inConflict(context)
				: { kind: 'open', record: ref, field: column.field, value };
		});
		return { record, isNew, cells: [...shown, ...own, ...attached] };
	});
	const { key, name, title, lines } = spec;
	const rows = spec.onlyOpen ? all.filter(isOpen) : all;
	if (!rows.some(isOpen)) return null;
	const page = { key, name, title, lines, columns, rows };
	return { page, slip: slipOf(page, spec) };
}

function isOpen({ cells }: BookRow): boolean {
	return cells.some(({ kind }) => kind === 'open');
}

function blankRow(spec: PageSpec, id: string): { readonly values: Values; readonly isNew: true } {
	return { values: { id, ...Object.fromEntries(spec.blank?.makes ?? []) }, isNew: true };
}

/** The side's own fields that any row opens, and the one the titles stand in. */
function usedFields(
	spec: PageSpec,
	{ side }: FillInContext,
	rows: readonly { readonly values: Values; readonly isNew: boolean }[],
): readonly string[] {
	const used = new Set<string>();
	for (const { values, isNew } of rows) for (const field of openIn(spec, side, values, isNew)) used.add(field);
	return Object.keys(spec.own).filter((field) => used.has(field));
}

function openIn(spec: PageSpec, side: Party, values: Values, isNew: boolean): readonly string[] {
	const { id, ...fields } = values;
	return ownFields(refOf(spec.collection, id), fields, side)
		.map(([field]) => field)
		.filter((field) => Object.hasOwn(spec.own, field) && (isNew || (spec.opens?.(field, values) ?? true)));
}

function ownCell(spec: PageSpec, context: FillInContext, field: string, values: Values, isNew: boolean): BookCell {
	const { side, contested, rounds, words } = context;
	const record = refOf(spec.collection, values.id);
	const value = isNew ? null : (values[field] ?? null);
	if (contested.has(`${record} ${field}`)) return inConflict(context);
	if (!openIn(spec, side, values, isNew).includes(field))
		return { kind: 'locked', value: typeof value === 'boolean' ? null : value };
	const isAsked =
		fieldSpec(spec.collection, field)?.kind === 'rating' && rounds.some(({ asked }) => asked.includes(record));
	return isAsked
		? { kind: 'locked', value: words.say('In a blind round now') }
		: { kind: 'open', record, field, value };
}

function inConflict({ words }: FillInContext): BookCell {
	return { kind: 'locked', value: words.say('Two versions: to be settled first') };
}

function fieldColumn({ collection, own }: PageSpec, { names, side, words }: FillInContext, field: string): BookColumn {
	const spec = fieldSpec(collection, field);
	return {
		...{ key: field, head: headOf(collection, field, names, words), width: own[field] ?? 20, side },
		input: spec === undefined ? null : { spec, help: helpOf(collection, field, names, words) },
	};
}

function attachedColumn({ key, head, width, collection, field }: AttachedColumn, context: FillInContext): BookColumn {
	const spec = fieldSpec(collection, field);
	const { names, words, side } = context;
	return {
		key,
		head,
		width,
		side,
		input: spec === undefined ? null : { spec, help: helpOf(collection, field, names, words) },
	};
}

function slipOf({ key, columns, rows }: BookPage, { titles, blank }: PageSpec): SlipPage {
	const titleAt = columns.findIndex((column) => column.key === titles);
	return {
		key,
		titles,
		columns: columns.flatMap((column): [string, string][] =>
			column.input === null ? [] : [[column.key, column.head]],
		),
		rows: rows.map(({ record, isNew, cells }) => {
			const title = cells[titleAt];
			return {
				record,
				title: title?.kind === 'locked' && typeof title.value === 'string' ? title.value : null,
				cells: cells.flatMap((cell, at): [string, RecordRef, string, Scalar][] =>
					cell.kind === 'open' ? [[columns[at]?.key ?? '', cell.record, cell.field, cell.value]] : [],
				),
				...(isNew && blank !== undefined
					? { makes: blank.makes.map(([field, value]): [string, Scalar] => [field, value]) }
					: {}),
			};
		}),
	};
}
