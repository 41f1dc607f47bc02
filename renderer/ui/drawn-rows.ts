/**
 * Which rows of a long table are drawn. All that are in view, and some beyond, more of them ahead than behind; those
 * beyond come and go a few a frame, so that no frame of fast scrolling has to draw or clear away many.
 */

/** Both ends included. */
export interface RowSpan {
	readonly first: number;
	readonly last: number;
}

/** The rows in view, and which way they last went. */
export interface RowsInView extends RowSpan {
	readonly count: number;
	readonly isUpward: boolean;
}

const AHEAD = 12;
const BEHIND = 3;
/** So many rows no longer wanted may wait to be cleared away. */
const WAITING = 12;

/** True where `inner` lies within. */
export function holds(outer: RowSpan, inner: RowSpan): boolean {
	return outer.first <= inner.first && outer.last >= inner.last;
}

/** What is drawn in the end for what is in view. */
export function wantedRows({ first, last, count, isUpward }: RowsInView): RowSpan {
	return {
		first: Math.max(0, first - (isUpward ? AHEAD : BEHIND)),
		last: Math.min(count - 1, last + (isUpward ? BEHIND : AHEAD)),
	};
}

/**
 * What is drawn next, after `before`: everything in view, and of the rest so many that at most `most` are new. Of what
 * is no longer wanted at most `most` rows go at each end, unless too many would be left.
 */
export function nextRows(view: RowsInView, before: RowSpan | null, most: number): RowSpan {
	const wanted = wantedRows(view);
	if (before === null || before.first > wanted.last || before.last < wanted.first)
		return { first: view.first, last: view.last };
	const cleared = {
		first: Math.min(wanted.first, Math.max(before.first + most, wanted.first - WAITING)),
		last: Math.max(wanted.last, Math.min(before.last - most, wanted.last + WAITING)),
	};
	let first = Math.min(Math.max(before.first, cleared.first), view.first);
	let last = Math.max(Math.min(before.last, cleared.last, view.count - 1), view.last);
	let left = Math.max(0, most - Math.max(0, before.first - first) - Math.max(0, last - before.last));
	const take = (missing: number) => {
		const taken = Math.max(0, Math.min(left, missing));
		left -= taken;
		return taken;
	};
	if (view.isUpward) first -= take(first - wanted.first);
	last += take(wanted.last - last);
	first -= take(first - wanted.first);
	return { first, last };
}
