/** Which rows are shown, and in which order. */
import { type CapabilityRow, type CapabilitySide, isGap } from '../../../shared/analysis/capabilities.ts';
import type { Party, RecordRef } from '../../../shared/ledger/change.ts';
import { PARTIES } from '../../../shared/plan/field.ts';
import { spoken } from '../../../shared/words/spoken.ts';

export interface MatrixRow extends CapabilityRow {
	readonly ref: RecordRef;
}

export type Show = 'all' | 'gaps' | 'open';
export type Kind = 'all' | 'skill' | 'process';
export type SideChoice = 'both' | Party;

export interface Filter {
	readonly show: Show;
	readonly kind: Kind;
	/** The side whose gaps are looked for; with `both` either one's. */
	readonly side: SideChoice;
}

export const SORT_KEYS = ['priority', 'vendor', 'partner', 'title'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export function filterRows(rows: readonly MatrixRow[], { show, kind, side }: Filter): readonly MatrixRow[] {
	const sides = side === 'both' ? PARTIES : [side];
	return rows.filter(
		(row) => (kind === 'all' || row.kind === kind) && sides.some((party) => isShown(row.sides[party], show, side)),
	);
}

function isShown(one: CapabilitySide, show: Show, side: SideChoice): boolean {
	switch (show) {
		case 'all':
			return side === 'both' || one.required !== 0;
		case 'gaps':
			return isGap(one);
		case 'open':
			return one.standing === 'open';
	}
}

export interface Counts {
	readonly show: Readonly<Record<Show, number>>;
	readonly kind: Readonly<Record<Kind, number>>;
	readonly side: Readonly<Record<SideChoice, number>>;
}

/** Each count says how many rows that choice would show, the other filters staying as they are. */
export function countRows(rows: readonly MatrixRow[], filter: Filter): Counts {
	const count = (change: Partial<Filter>) => filterRows(rows, { ...filter, ...change }).length;
	return {
		show: { all: count({ show: 'all' }), gaps: count({ show: 'gaps' }), open: count({ show: 'open' }) },
		kind: { all: count({ kind: 'all' }), skill: count({ kind: 'skill' }), process: count({ kind: 'process' }) },
		side: { both: count({ side: 'both' }), vendor: count({ side: 'vendor' }), partner: count({ side: 'partner' }) },
	};
}

/** Skills stand before processes, what is neither last; within them as sorted, the largest priority first. */
export function sortRows(rows: readonly MatrixRow[], sort: SortKey): readonly MatrixRow[] {
	const place = ({ kind }: MatrixRow) => (kind === 'skill' ? 0 : kind === 'process' ? 1 : 2);
	const within = (a: MatrixRow, b: MatrixRow): number => {
		if (sort === 'title') return (a.title ?? '').localeCompare(b.title ?? '', spoken().locale);
		if (sort === 'priority') return (b.priority ?? -1) - (a.priority ?? -1);
		return (b.sides[sort].priority ?? -1) - (a.sides[sort].priority ?? -1);
	};
	return [...rows].sort((a, b) => place(a) - place(b) || within(a, b));
}

/** Hands back the very same row where it says the same as last time, so that a level renders one row and not all. */
export class RowKeeper {
	#kept = new Map<string, { readonly text: string; readonly row: MatrixRow }>();

	rows(capabilities: readonly CapabilityRow[]): readonly MatrixRow[] {
		const next = new Map<string, { readonly text: string; readonly row: MatrixRow }>();
		for (const capability of capabilities) {
			const text = JSON.stringify(capability);
			const before = this.#kept.get(capability.id);
			const row = { ...capability, ref: `capabilities/${capability.id}` };
			next.set(capability.id, before?.text === text ? before : { text, row });
		}
		this.#kept = next;
		return [...next.values()].map(({ row }) => row);
	}
}
