import fc from 'fast-check';
import { generateKeyBetween } from 'fractional-indexing';
import { describe, expect, it } from 'vitest';
import { createLedger } from '../../../shared/ledger/ledger.ts';
import { compareOrder, isOrderKey, keyBetween } from '../../../shared/ledger/order.ts';
import { change, next } from '../../builders/ledger.ts';

const keys = fc.oneof(
	fc.stringMatching(/^[A-Za-z][0-9A-Za-z]{0,6}$/),
	fc.string(),
	fc.constantFrom('a0', 'Zz', 'b00', `A${'0'.repeat(26)}`),
);

function libraryTakes(key: string): boolean {
	try {
		generateKeyBetween(key, null);
		return true;
	} catch {
		return false;
	}
}

describe('a key', () => {
	it('is valid exactly when it is of the right letters and the library takes it', () => {
		fc.assert(
			fc.property(keys, (key) => isOrderKey(key) === (/^[A-Za-z][0-9A-Za-z]*$/.test(key) && libraryTakes(key))),
		);
	});

	it('for a new row lies between its nearest distinct neighbours, whatever the siblings carry', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(keys, fc.constant(null))), fc.nat(), (unsorted, at) => {
				const rows = unsorted.map((key, id) => ({ key, id: String(id).padStart(4, '0') })).sort(compareOrder);
				const index = at % (rows.length + 1);
				const key = keyBetween(
					rows.map((row) => row.key),
					index,
				);
				expect(isOrderKey(key)).toBe(true);
				const shown = [...rows, { key, id: 'new' }].sort(compareOrder).findIndex(({ id }) => id === 'new');
				const isValid = (row: { key: string | null } | undefined) => row?.key != null && isOrderKey(row.key);
				const equals = rows.filter((row, place) => place >= index && isValid(row) && row.key === rows[index - 1]?.key);
				const valid = rows.filter(isValid).length;
				expect(shown).toBe(Math.min(index, valid) + (index <= valid ? equals.length : 0));
			}),
		);
	});
});

describe('rows', () => {
	it('with equal keys sort by id, and those without a valid key come last', () => {
		const rows = [
			{ key: 'not a key', id: 'goals/g0' },
			{ key: null, id: 'goals/g1' },
			{ key: 'a1', id: 'goals/g3' },
			{ key: 'a1', id: 'goals/g2' },
			{ key: 'a0', id: 'goals/g9' },
		];
		expect(rows.sort(compareOrder).map(({ id }) => id.slice(-2))).toEqual(['g9', 'g2', 'g3', 'g0', 'g1']);
	});

	it('that two people drag apart are in no conflict: the greatest key wins', () => {
		const first = change({
			replica: 'A',
			edits: [
				['goals/g1', 'title', 'Cloud'],
				['goals/g1', 'order', 'a0'],
			],
		});
		const dragged = change({ replica: 'B', after: [first.id], edits: [['goals/g1', 'order', 'a2']] });
		const broken = change({ replica: 'C', after: [first.id], edits: [['goals/g1', 'order', 'zz top']] });
		const ledger = createLedger([first, dragged, broken, next(first, [['goals/g1', 'order', 'a1']])]);
		expect(ledger.record('goals/g1')).toEqual({ ref: 'goals/g1', values: { title: 'Cloud' }, order: 'a2' });
	});
});
