import { describe, expect, it } from 'vitest';
import { moveEdits, type Sibling, stepPlace } from '../../../../renderer/features/plan/placing.ts';
import type { Edit } from '../../../../shared/ledger/change.ts';
import { compareOrder } from '../../../../shared/ledger/order.ts';

const rows = (...orders: (string | null)[]): readonly Sibling[] =>
	orders.map((order, at) => ({ ref: `topics/${'abcdefgh'[at]}`, order }));

/** The rows as they are shown once the edits are in. */
function shownAfter(siblings: readonly Sibling[], edits: readonly Edit[]): string {
	const orders = new Map(edits.map(([ref, , value]) => [ref, String(value)]));
	return siblings
		.map(({ ref, order }) => ({ key: orders.get(ref) ?? order, id: ref }))
		.sort(compareOrder)
		.map(({ id }) => id.slice('topics/'.length))
		.join('');
}

describe('a row that is moved', () => {
	it('takes one new key between its new neighbours', () => {
		const siblings = rows('a0', 'a1', 'a2', 'a3');
		const edits = moveEdits(siblings, 'topics/d', 1);
		expect(edits).toHaveLength(1);
		expect(shownAfter(siblings, edits)).toBe('adbc');
	});

	it('can go to either end', () => {
		const siblings = rows('a0', 'a1', 'a2');
		expect(shownAfter(siblings, moveEdits(siblings, 'topics/c', 0))).toBe('cab');
		expect(shownAfter(siblings, moveEdits(siblings, 'topics/a', 2))).toBe('bca');
		expect(shownAfter(siblings, moveEdits(siblings, 'topics/a', 99))).toBe('bca');
	});

	it('gives every row a new key where two of them share one', () => {
		const siblings = rows('a0', 'a1', 'a1', 'a2');
		const edits = moveEdits(siblings, 'topics/d', 2);
		expect(edits.length).toBeGreaterThan(1);
		expect(shownAfter(siblings, edits)).toBe('abdc');
	});

	it('gives every row a new key where none has one', () => {
		const siblings = rows(null, null, null);
		expect(shownAfter(siblings, moveEdits(siblings, 'topics/c', 0))).toBe('cab');
	});
});

describe('one step', () => {
	const siblings = rows('a0', 'a1', 'a2', 'a3');
	const isTactical = (ref: string) => ref === 'topics/b' || ref === 'topics/d';

	it('passes over rows of another kind', () => {
		expect(stepPlace(siblings, 'topics/b', 1, isTactical)).toBe(3);
		expect(shownAfter(siblings, moveEdits(siblings, 'topics/b', 3))).toBe('acdb');
		expect(stepPlace(siblings, 'topics/d', -1, isTactical)).toBe(1);
		expect(shownAfter(siblings, moveEdits(siblings, 'topics/d', 1))).toBe('adbc');
	});

	it('stops at the ends', () => {
		expect(stepPlace(siblings, 'topics/b', -1, isTactical)).toBeNull();
		expect(stepPlace(siblings, 'topics/d', 1, isTactical)).toBeNull();
		expect(stepPlace(siblings, 'topics/gone', 1, isTactical)).toBeNull();
	});
});
