import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../../shared/analysis/gaps.ts';
import type { Expectation } from '../../../shared/plan/plan.ts';
import { anExpectation, aPlan } from '../../builders/plan.ts';

const ON = '2027-06-30';
const gaps = (...expectations: Expectation[]) => gapsOf(aPlan({ expectations }), ON);

describe('the quadrant', () => {
	const points = (n: number) =>
		Array.from({ length: n }, (_, index) =>
			anExpectation({ id: `e${index}`, importancePartner: 9 - index, perceivedPartner: 9 - index }),
		);

	test('is cut at 5 up to four rows, and at the means from five', () => {
		expect(gaps(...points(4)).crossHairs).toEqual({ importance: 5, perceived: 5, n: 4, at: 'middle' });
		expect(gaps(...points(5)).crossHairs).toEqual({ importance: 7, perceived: 7, n: 5, at: 'means' });
	});

	test('counts only rows that have both numbers', () => {
		const unrated = anExpectation({ id: 'u', perceivedPartner: 'abstained' });
		expect(gaps(...points(4), unrated).crossHairs).toMatchObject({ n: 4, at: 'middle' });
		expect(gaps(unrated).expectations[0]?.quadrant).toBeNull();
	});

	test.each([
		[5, 4.5, 'fix first'],
		[5, 5, 'keep going'],
		[4.5, 4.5, 'let it be'],
		[4.5, 5, 'more than needed'],
	])('importance %s, met at %s: %s; at the cross-hair is high', (importancePartner, perceivedPartner, quadrant) => {
		expect(gaps(anExpectation({ importancePartner, perceivedPartner })).expectations[0]?.quadrant).toBe(quadrant);
	});

	test('a row at the means is high', () => {
		const rows = gaps(...points(5)).expectations;
		expect(rows.find(({ id }) => id === 'e2')?.quadrant).toBe('keep going');
		expect(rows.find(({ id }) => id === 'e3')?.quadrant).toBe('let it be');
	});
});

describe('the heat map', () => {
	const ofPartner = { category: 'skills', importancePartner: 4, minimum: 6, desired: 8 };
	const ofVendor = { category: 'skills', holder: 'vendor', deliverer: 'partner', importanceVendor: 2 };
	const { categories, open } = gaps(
		anExpectation({ ...ofPartner, id: 'a', perceivedPartner: 3 }),
		anExpectation({ ...ofPartner, id: 'b', perceivedPartner: 9, importancePartner: 8 }),
		anExpectation({ ...ofPartner, id: 'c', perceivedPartner: 'too early to say' }),
		anExpectation({ ...ofVendor, id: 'd', perceivedVendor: 7, minimum: 6, desired: 8 }),
		anExpectation({ id: 'e', category: null }),
	);
	const skills = categories.find(({ category }) => category === 'skills');

	test('shows below of rated, and the worst row, per direction', () => {
		expect(skills?.cells).toEqual([
			...[{ holder: 'vendor', deliverer: 'partner', below: 0, rated: 1, total: 1, worst: 1, weightedGap: -1 }],
			...[{ holder: 'partner', deliverer: 'vendor', below: 1, rated: 2, total: 3, worst: -3, weightedGap: -1 }],
		]);
		expect(open).toBe(1);
	});

	test('weighs vs desired by the holder’s importance over rated rows', () => {
		// (4·(3−8) + 8·(9−8) + 2·(7−8)) / (4+8+2)
		expect(skills?.weightedGap).toBe(-1);
	});

	test('says nothing, rather than zero, where nothing is rated', () => {
		const demand = categories.find(({ category }) => category === 'demand');
		expect(demand?.weightedGap).toBeNull();
		expect(demand?.cells[0]).toMatchObject({ below: 0, rated: 0, total: 0, worst: null, weightedGap: null });
	});

	test('has all eight categories in their order, and a row for expectations without one', () => {
		expect(categories).toHaveLength(9);
		expect(categories[0]?.category).toBe('reliability');
		expect(categories[8]).toMatchObject({ category: null, cells: [{ total: 0 }, { total: 1 }] });
	});
});
