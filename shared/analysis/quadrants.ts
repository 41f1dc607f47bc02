/** Importance against how well it is met. Source: Martilla & James 1977, importance–performance analysis. */

export type Quadrant = 'fix first' | 'keep going' | 'let it be' | 'more than needed';

export interface CrossHairs {
	/** Where importance and perceived are cut, 1 to 9. At or above is high. */
	readonly importance: number;
	readonly perceived: number;
	/** Rows that have both numbers. */
	readonly n: number;
	/** `means` of those rows from five of them on; below that the `middle` of the scale, 5. */
	readonly at: 'means' | 'middle';
}

/** The holder's two numbers of one expectation, 1 to 9. */
export interface Point {
	readonly importance: number | null;
	readonly perceived: number | null;
}

/** Where the cross-hairs stand for these rows, both directions together. */
export function crossHairsOf(points: readonly Point[]): CrossHairs {
	let n = 0;
	let importance = 0;
	let perceived = 0;
	for (const point of points) {
		if (point.importance === null || point.perceived === null) continue;
		n += 1;
		importance += point.importance;
		perceived += point.perceived;
	}
	return n < 5
		? { importance: 5, perceived: 5, n, at: 'middle' }
		: { importance: importance / n, perceived: perceived / n, n, at: 'means' };
}

/** The quadrant of one row; null where one of its numbers is missing. */
export function quadrantOf(point: Point, crossHairs: CrossHairs): Quadrant | null {
	if (point.importance === null || point.perceived === null) return null;
	const matters = point.importance >= crossHairs.importance;
	const isMet = point.perceived >= crossHairs.perceived;
	if (matters) return isMet ? 'keep going' : 'fix first';
	return isMet ? 'more than needed' : 'let it be';
}
