/**
 * What a change has seen, computed and never stored: for every lane (an unbroken chain of changes of one replica) the
 * number of the newest change seen on it. Changes of one chain share one vector; where chains meet only the pieces
 * that differ are copied, so 20,000 changes of 300 replicas stay small.
 */

const WIDTH = 32;
type Piece = Uint32Array;

/** Per lane the newest number seen, 0 for nothing; in pieces of 32 lanes. Never changed once made. */
export type Seen = readonly (Piece | undefined)[];

export const NOTHING_SEEN: Seen = [];

/** Where a change stands, and what it has seen on other lanes than its own. */
export interface Standing {
	readonly lane: number;
	readonly seq: number;
	readonly seen: Seen;
}

/** Whether `later` is `earlier` or has it in its past. */
export function covers(later: Standing, earlier: Standing): boolean {
	if (later.lane === earlier.lane) return earlier.seq <= later.seq;
	return newestSeen(later.seen, earlier.lane) >= earlier.seq;
}

/** The number of the newest change seen on a lane, 0 for none. */
export function newestSeen(seen: Seen, lane: number): number {
	return seen[Math.floor(lane / WIDTH)]?.[lane % WIDTH] ?? 0;
}

/** Everything that was seen together with one change and its whole past. */
export function seeing(seen: Seen, { lane, seq, seen: past }: Standing): Seen {
	const joined = join(seen, past);
	if (newestSeen(joined, lane) >= seq) return joined;
	const index = Math.floor(lane / WIDTH);
	const piece = new Uint32Array(WIDTH);
	const known = joined[index];
	if (known) piece.set(known);
	piece[lane % WIDTH] = seq;
	const result = joined.slice();
	while (result.length < index) result.push(undefined);
	result[index] = piece;
	return result;
}

function join(a: Seen, b: Seen): Seen {
	if (a === b || b.length === 0) return a;
	if (a.length === 0) return b;
	const result: (Piece | undefined)[] = [];
	let sameAsA = a.length >= b.length;
	let sameAsB = b.length >= a.length;
	for (let index = 0; index < Math.max(a.length, b.length); index++) {
		const piece = joinPieces(a[index], b[index]);
		sameAsA &&= piece === a[index];
		sameAsB &&= piece === b[index];
		result.push(piece);
	}
	return sameAsA ? a : sameAsB ? b : result;
}

function joinPieces(a: Piece | undefined, b: Piece | undefined): Piece | undefined {
	if (a === b || b === undefined) return a;
	if (a === undefined) return b;
	let behindB = false;
	let behindA = false;
	for (let index = 0; index < WIDTH; index++) {
		const left = a[index] ?? 0;
		const right = b[index] ?? 0;
		behindB ||= left < right;
		behindA ||= right < left;
	}
	if (!behindB) return a;
	if (!behindA) return b;
	return a.map((left, index) => Math.max(left, b[index] ?? 0));
}
