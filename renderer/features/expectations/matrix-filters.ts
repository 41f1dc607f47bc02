/** Which rows are shown, in which groups and order. */

import type { Category } from '../../../shared/analysis/gap-categories.ts';
import type { Party } from '../../../shared/ledger/change.ts';
import { CATEGORIES } from '../../../shared/plan/collections/expectations.ts';
import type { MatrixRow } from './matrix-rows.ts';

export type Show = 'all' | 'below minimum' | 'open' | 'misread';
export type Direction = 'both' | Party;
export type Grouping = 'category' | 'direction' | 'none';

/** One cell of the heat map, or null. A null category gathers the rows without one. */
export type Drill = { readonly category: Category | null; readonly holder: Party } | null;

export interface Filter {
	readonly show: Show;
	/** The side that expects. */
	readonly direction: Direction;
	readonly drill: Drill;
}

/** A guess that is off by two or more is worth a talk; DESIGN-LANGUAGE boxes it. */
export const MISREAD_FROM = 2;

export function isMisread(row: Pick<MatrixRow, 'misreading'>): boolean {
	return row.misreading !== null && Math.abs(row.misreading) >= MISREAD_FROM;
}

export function isShown(row: MatrixRow, show: Show): boolean {
	switch (show) {
		case 'all':
			return true;
		case 'below minimum':
			return row.zone === 'below minimum';
		case 'open':
			return row.outcome === 'open';
		case 'misread':
			return isMisread(row);
	}
}

export function filterRows(rows: readonly MatrixRow[], { show, direction, drill }: Filter): readonly MatrixRow[] {
	return rows.filter(
		(row) =>
			isShown(row, show) &&
			(direction === 'both' || row.holder === direction) &&
			(drill === null || (row.category === drill.category && row.holder === drill.holder)),
	);
}

export interface Counts {
	readonly show: Readonly<Record<Show, number>>;
	readonly direction: Readonly<Record<Direction, number>>;
}

/** Each count says how many rows that choice would show, the other filters staying as they are. */
export function countRows(rows: readonly MatrixRow[], filter: Filter): Counts {
	const inShow = (show: Show) => filterRows(rows, { ...filter, show }).length;
	const inDirection = (direction: Direction) => filterRows(rows, { ...filter, direction }).length;
	return {
		show: {
			all: inShow('all'),
			'below minimum': inShow('below minimum'),
			open: inShow('open'),
			misread: inShow('misread'),
		},
		direction: { both: inDirection('both'), vendor: inDirection('vendor'), partner: inDirection('partner') },
	};
}

/** The key of a row's group: a category, the side that expects, or nothing. */
export function groupKey(row: MatrixRow, grouping: Grouping): string {
	if (grouping === 'category') return row.category ?? '';
	return grouping === 'direction' ? (row.holder ?? '') : '';
}

/** Groups stand in the order of the schema whatever the rows are sorted by, those without one last. */
export function groupRows(rows: readonly MatrixRow[], grouping: Grouping): readonly MatrixRow[] {
	if (grouping === 'none') return rows;
	const order: readonly string[] = grouping === 'category' ? CATEGORIES : ['vendor', 'partner'];
	const place = (row: MatrixRow) => {
		const at = order.indexOf(groupKey(row, grouping));
		return at === -1 ? order.length : at;
	};
	return [...rows].sort((a, b) => place(a) - place(b));
}
