import { describe, expect, test } from 'vitest';
import {
	countRows,
	type Filter,
	filterRows,
	groupRows,
} from '../../../../renderer/features/expectations/matrix-filters.ts';
import { anExpectation } from '../../../builders/plan.ts';
import { rowsOf } from './rows.ts';

const vendors = { holder: 'vendor', deliverer: 'partner', importanceVendor: 8 };
const rows = rowsOf([
	anExpectation({ id: 'open', perceivedPartner: 5, guess: 6, category: 'skills' }),
	anExpectation({ id: 'met', perceivedPartner: 8, guess: 8, category: 'reliability' }),
	anExpectation({ id: 'unrated', ...vendors, perceivedPartner: null, category: null }),
	anExpectation({ id: 'nearly', ...vendors, perceivedVendor: 7, guess: 7, category: 'skills' }),
]);
const all: Filter = { show: 'all', direction: 'both', drill: null };
const idsOf = (filter: Partial<Filter>) => filterRows(rows, { ...all, ...filter }).map(({ id }) => id);

describe('the filters', () => {
	test.each([
		[{ show: 'below minimum' }, ['open']],
		[{ show: 'open' }, ['open']],
		[{ show: 'misread' }, ['open']],
		[{ direction: 'vendor' }, ['nearly', 'unrated']],
		[{ drill: { category: 'skills', holder: 'vendor' } }, ['nearly']],
		[{ drill: { category: null, holder: 'vendor' } }, ['unrated']],
		[{ show: 'open', direction: 'vendor' }, []],
	] as const)('%j leave %j', (filter, ids) => {
		expect([...idsOf(filter)].sort()).toEqual([...ids].sort());
	});

	test('count what each choice would show while the others stay', () => {
		expect(countRows(rows, { ...all, direction: 'partner' })).toEqual({
			show: { all: 2, 'below minimum': 1, open: 1, misread: 1 },
			direction: { both: 4, vendor: 2, partner: 2 },
		});
	});
});

test('groups stand in the order of the schema, those without one last, the rows inside as they came', () => {
	const order = rows.map(({ id }) => id);
	const grouped = groupRows(rows, 'category').map(({ id }) => id);
	expect(grouped.at(0)).toBe('met');
	expect(grouped.at(-1)).toBe('unrated');
	expect(grouped.slice(1, 3)).toEqual(order.filter((id) => id === 'open' || id === 'nearly'));
	expect(groupRows(rows, 'none')).toBe(rows);
});
