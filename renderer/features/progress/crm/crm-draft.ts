/** How a person maps the columns of an export: guessed at first, then theirs. */

import type { CrmColumn, CrmHow, CrmLook } from '../../../../shared/contract/crm.ts';
import type { Aggregate, ImportMap } from '../../../../shared/crm/import-map.ts';
import { say } from '../../../../shared/words/spoken.ts';

export interface Filter {
	readonly column: string;
	readonly values: readonly string[];
}

/** What is chosen so far; null where it is still to be. */
export interface CrmDraft {
	readonly goal: string | null;
	readonly aggregate: Aggregate;
	readonly amount: string | null;
	readonly probability: string | null;
	readonly probabilityIn: 'percent' | 'share';
	readonly distinct: string | null;
	readonly from: string | null;
	readonly to: string | null;
	readonly date: string | null;
	/** Null where its days could be read in several ways. */
	readonly dateFormat: string | null;
	readonly fromFormat: string | null;
	readonly filters: readonly Filter[];
	readonly period: 'month' | 'quarter';
	readonly source: string;
}

export interface GoalChoice {
	/** `goals/g1`. */
	readonly ref: string;
	readonly unit: string | null;
	readonly dataSource: string | null;
}

/** As a file with these columns was mapped last, for this goal where it was; else what the names of the columns suggest. */
export function draftOf(look: CrmLook, goals: readonly GoalChoice[], wanted: string | null): CrmDraft {
	const known =
		look.remembered.find(({ goal }) => goal !== null && goal === wanted) ??
		(wanted === null ? look.remembered.find(({ goal }) => goals.some(({ ref }) => ref === goal)) : undefined) ??
		look.remembered[0];
	const goal = goals.find(({ ref }) => ref === (wanted ?? known?.goal)) ?? goals[0];
	return known === undefined
		? guessed(look, goal)
		: withFormats({ ...fromMap(known.map), goal: goal?.ref ?? null }, look);
}

/** Whether the draft is one that was remembered: a person is told so. */
export function isRemembered(look: CrmLook): boolean {
	return look.remembered.length > 0;
}

function fromMap(map: ImportMap): CrmDraft {
	return {
		...{ goal: map.goal, aggregate: map.aggregate, date: map.date, dateFormat: map.dateFormat ?? null },
		...{ amount: map.amount ?? null, probability: map.probability ?? null, distinct: map.distinct ?? null },
		...{ probabilityIn: map.probabilityIn ?? 'percent', from: map.from ?? null, fromFormat: map.fromFormat ?? null },
		...{ to: map.to ?? null, period: map.period ?? 'month', source: map.source ?? '' },
		filters: Object.entries(map.where ?? {}).map(([column, values]) => ({ column, values: [values].flat() })),
	};
}

function guessed(look: CrmLook, goal: GoalChoice | undefined): CrmDraft {
	const { columns } = look;
	const pick = (holds: CrmColumn['holds'], like: RegExp) => {
		const fitting = columns.filter((column) => column.holds === holds && isOnly(columns, column));
		return fitting.find(({ name }) => like.test(name)) ?? fitting[0];
	};
	const named = (holds: CrmColumn['holds'], like: RegExp) =>
		columns.find((column) => column.holds === holds && like.test(column.name))?.name ?? null;
	const stage = columns.find(({ name, values }) => /stage|status|phase/i.test(name) && values.some(isWon));
	const draft: CrmDraft = {
		...{ goal: goal?.ref ?? null, aggregate: goal?.unit === 'money' ? 'sum' : 'count', period: 'month' },
		amount: pick('numbers', /amount|value|revenue|price|total|mrr|arr/i)?.name ?? null,
		probability: named('numbers', /prob/i),
		probabilityIn: 'percent',
		distinct: named('words', /account|company|customer|client/i),
		from: named('days', /creat|open|start|begin/i),
		...{ to: null, fromFormat: null, dateFormat: null },
		date: (pick('days', /close|won|end|sign/i) ?? columns.find(({ name }) => /date|day/i.test(name)))?.name ?? null,
		filters: stage === undefined ? [] : [{ column: stage.name, values: stage.values.filter(isWon) }],
		source: goal?.dataSource ?? '',
	};
	return withFormats(draft, look);
}

/** Days that can be read in one way alone are read so. */
export function withFormats(draft: CrmDraft, look: CrmLook): CrmDraft {
	const formatOf = (column: string | null, chosen: string | null) => {
		const formats = look.columns.find(({ name }) => name === column)?.formats ?? [];
		if (chosen !== null && (formats.length === 0 || formats.includes(chosen))) return chosen;
		return formats.length === 1 ? (formats[0] ?? null) : null;
	};
	return {
		...draft,
		dateFormat: formatOf(draft.date, draft.dateFormat),
		fromFormat: formatOf(draft.from, draft.fromFormat),
	};
}

function isOnly(columns: readonly CrmColumn[], { name }: CrmColumn): boolean {
	return name !== '' && columns.filter((column) => column.name === name).length === 1;
}

function isWon(value: string): boolean {
	return /won/i.test(value);
}

/** The map the core adds up by, or what is still to be said. */
export function mapOf(draft: CrmDraft, how: CrmHow): ImportMap | string {
	const { goal, aggregate, date, amount, probability, distinct, from, to } = draft;
	if (goal === null) return say('Choose the goal that these figures measure.');
	if (date === null) return say('Choose the column with the day that decides the period.');
	if (draft.dateFormat === null) return say('Say how its days are written.');
	const empty = draft.filters.find(({ values }) => values.length === 0);
	if (empty !== undefined)
		return say('Choose at least one value of “{column}”, or take that filter away.', { column: empty.column });
	const adds = aggregate === 'sum' || aggregate === 'weighted';
	if (adds && amount === null) return say('Choose the column with the amount.');
	if (aggregate === 'weighted' && probability === null) return say('Choose the column with the probability.');
	if (aggregate === 'distinct' && distinct === null) return say('Choose the column whose different values count.');
	if (aggregate === 'cycle' && from === null) return say('Choose the column with the day a deal began.');
	if (aggregate === 'cycle' && draft.fromFormat === null) return say('Say how the day a deal began is written.');
	const where = Object.fromEntries(draft.filters.map(({ column, values }) => [column, [...values]]));
	return {
		...{ goal, date, dateFormat: draft.dateFormat, aggregate, period: draft.period, ...how },
		...(adds && amount !== null ? { amount } : {}),
		...(aggregate === 'weighted' && probability !== null ? { probability, probabilityIn: draft.probabilityIn } : {}),
		...(aggregate === 'distinct' && distinct !== null ? { distinct } : {}),
		...(aggregate === 'cycle' && from !== null && draft.fromFormat !== null
			? { from, fromFormat: draft.fromFormat, ...(to === null ? {} : { to }) }
			: {}),
		...(draft.filters.length > 0 ? { where } : {}),
		...(draft.source.trim() === '' ? {} : { source: draft.source.trim() }),
	};
}
