/** The heat map: category by direction. It shows counts and the worst row, since a mean would hide it. */
import type { Party } from '../ledger/change.ts';
import { CATEGORIES } from '../plan/collections/expectations.ts';
import { otherParty, PARTIES } from '../plan/field.ts';
import type { GapRow } from './gaps.ts';

export type Category = (typeof CATEGORIES)[number];

export interface CategoryCell {
	readonly holder: Party;
	readonly deliverer: Party;
	/** Rows below minimum. */
	readonly below: number;
	/** Rows with minimum, desired and the holder's perceived. */
	readonly rated: number;
	readonly total: number;
	/** The smallest vs minimum of the rated rows, −8 to 8; null where none is rated. */
	readonly worst: number | null;
	/** As of the category, for the rows of this holder alone. */
	readonly weightedGap: number | null;
}

export interface CategoryGaps {
	/** Null gathers the expectations that have no category; present only where there are some. */
	readonly category: Category | null;
	/**
	 * Σ(w·(perceived − desired)) / Σw over rated rows of both directions, w the holder's importance, −8 to 8; null
	 * where no rated row has an importance. Source: SERVQUAL, weighted.
	 */
	readonly weightedGap: number | null;
	/** What the vendor expects of the partner, then what the partner expects of the vendor. */
	readonly cells: readonly [CategoryCell, CategoryCell];
}

/** Every category in the order of the schema, rated or not. Linear in rows. */
export function categoriesOf(rows: readonly GapRow[]): readonly CategoryGaps[] {
	const byCategory = new Map<Category | null, GapRow[]>(CATEGORIES.map((category) => [category, []]));
	for (const row of rows) {
		const list = byCategory.get(row.category);
		if (list) list.push(row);
		else byCategory.set(row.category, [row]);
	}
	return [...byCategory].map(([category, members]) => ({
		category,
		weightedGap: weightedGapOf(members),
		cells: [cellOf(members, PARTIES[0]), cellOf(members, PARTIES[1])],
	}));
}

function cellOf(members: readonly GapRow[], holder: Party): CategoryCell {
	const rows = members.filter((row) => row.holder === holder);
	let below = 0;
	let rated = 0;
	let worst: number | null = null;
	for (const row of rows) {
		if (row.zone === 'unrated' || row.adequacyGap === null) continue;
		rated += 1;
		if (row.zone === 'below minimum') below += 1;
		if (worst === null || row.adequacyGap < worst) worst = row.adequacyGap;
	}
	const weightedGap = weightedGapOf(rows);
	return { holder, deliverer: otherParty(holder), below, rated, total: rows.length, worst, weightedGap };
}

function weightedGapOf(rows: readonly GapRow[]): number | null {
	let weight = 0;
	let sum = 0;
	for (const row of rows) {
		if (row.zone === 'unrated' || row.importance === null || row.superiorityGap === null) continue;
		weight += row.importance;
		sum += row.importance * row.superiorityGap;
	}
	return weight === 0 ? null : sum / weight;
}
