import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactSum } from '../../../shared/base/exact-sum.ts';

test('decimals are added as people add them', () => {
	expect(exactSum([])).toBe(0);
	expect(exactSum([0.1, 0.2])).toBe(0.3);
	expect(exactSum([1.005, 2.337, -0.001])).toBe(3.341);
	expect(exactSum([0.3, -0.1, -0.2])).toBe(0);
	expect(exactSum([1e-7, 2e-7])).toBe(3e-7);
	expect(exactSum([1_000_000_000_000, 0.001])).toBe(1_000_000_000_000.001);
	expect(exactSum([9_007_199_254_740_990, 1])).toBe(9_007_199_254_740_991);
	expect(exactSum([1 / 3, 1 / 3])).toBe(2 / 3);
});

test('any amounts with three decimals add up to the amount of their thousandths', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 200 }), (thousandths) => {
			const sum = thousandths.reduce((before, one) => before + one, 0);
			expect(exactSum(thousandths.map((one) => one / 1000))).toBe(sum / 1000 + 0);
		}),
		{ seed: 20270209 },
	);
});
