/** The order of the gap matrix. */

/** What the order looks at. */
export interface Ordered {
	readonly id: string;
	/** The holder's importance, 1 to 9. */
	readonly importance: number | null;
	readonly misreading: number | null;
	readonly severity: number | null;
}

/**
 * The worst first: severity downwards, ties by |misreading| × importance downwards, then id. A row without the number
 * stands after every row with it, so that where nothing is perceived yet misreadings alone decide.
 */
export function compareGaps(a: Ordered, b: Ordered): number {
	return (
		downwards(a.severity, b.severity) || downwards(surprise(a), surprise(b)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
}

function surprise(row: Ordered): number | null {
	return row.misreading === null || row.importance === null ? null : Math.abs(row.misreading) * row.importance;
}

function downwards(a: number | null, b: number | null): number {
	return (b ?? -1) - (a ?? -1);
}
