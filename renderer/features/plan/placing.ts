/** Moving a record among its siblings: one new order key, or all of them where a single one cannot do it. */
import { type Edit, RESERVED, type RecordRef } from '../../../shared/ledger/change.ts';
import { compareOrder, keyBetween } from '../../../shared/ledger/order.ts';

export interface Sibling {
	readonly ref: RecordRef;
	readonly order: string | null;
}

/**
 * The edits after which `ref` stands at `to` among the others (counted without it). Siblings with equal or missing
 * keys cannot be told apart by one key: then every sibling gets a new one.
 */
export function moveEdits(siblings: readonly Sibling[], ref: RecordRef, to: number): readonly Edit[] {
	const others = siblings.filter((sibling) => sibling.ref !== ref);
	const at = Math.max(0, Math.min(to, others.length));
	const moved = { ref, order: keyBetween(others.map(orderOf), at) };
	const wanted = [...others.slice(0, at), moved, ...others.slice(at)];
	const shown = [...wanted].sort(compareSiblings);
	if (shown.every((sibling, place) => sibling === wanted[place])) return [[ref, RESERVED.order, moved.order]];
	const edits: Edit[] = [];
	let last: string | null = null;
	for (const sibling of wanted) {
		last = keyBetween([last], 1);
		if (sibling.order !== last || sibling === moved) edits.push([sibling.ref, RESERVED.order, last]);
	}
	return edits;
}

/** The place after a step up (−1) or down (1) over the next sibling that `mayPass` accepts; null at the end. */
export function stepPlace(
	siblings: readonly Sibling[],
	ref: RecordRef,
	by: 1 | -1,
	mayPass: (ref: RecordRef) => boolean,
): number | null {
	const from = siblings.findIndex((sibling) => sibling.ref === ref);
	if (from < 0) return null;
	for (let at = from + by; at >= 0 && at < siblings.length; at += by) if (mayPass(siblings[at]?.ref ?? '')) return at;
	return null;
}

function orderOf({ order }: Sibling): string | null {
	return order;
}

function compareSiblings(a: Sibling, b: Sibling): number {
	return compareOrder({ key: a.order, id: a.ref }, { key: b.order, id: b.ref });
}
