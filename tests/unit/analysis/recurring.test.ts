import { describe, expect, it } from 'vitest';
import { ceilingOf, monthsToEqual, mrrWalk, snowballAt } from '../../../shared/analysis/recurring.ts';
import { transitionOf } from '../../../shared/analysis/transition.ts';

describe('the snowball', () => {
	const steady = { newCustomers: 4, perCustomer: 5, churn: 0, expansion: 0 };

	it('grows evenly and without a ceiling where nothing is lost', () => {
		expect([1, 12, 60].map((month) => snowballAt(steady, month))).toEqual([20, 240, 1200]);
		expect(ceilingOf(steady)).toBeNull();
	});

	it('comes to rest where as much is lost as is won', () => {
		const churning = { ...steady, churn: 0.02 };
		expect(ceilingOf(churning)).toBeCloseTo(1000, 9);
		expect(snowballAt(churning, 2)).toBeCloseTo(20 + 20 * 0.98, 9);
		expect(snowballAt(churning, 3000)).toBeCloseTo(1000, 6);
	});

	it('has no ceiling where customers add more than leaves', () => {
		expect(ceilingOf({ ...steady, churn: 0.01, expansion: 0.02 })).toBeNull();
		expect(snowballAt({ ...steady, churn: 0, expansion: 0.1 }, 2)).toBeCloseTo(42, 9);
	});
});

describe('the snowball at margins of its own', () => {
	const margins = { resale: null, fresh: 0.25, expansion: 0.2, renewal: 0.1 };
	const growing = { newCustomers: 4, perCustomer: 1, churn: 0.01, expansion: 0.005, margins };

	it('is what the way of a partner born in the cloud comes to, month by month', () => {
		const { months } = transitionOf({
			...{ ...growing, months: 120, oneTime: 0, shifted: 0, ramp: 12, multiple: 20 },
			...{ investment: { amount: 0, months: 0 }, relief: { amount: 0, months: 0 } },
		});
		for (const { month, mrr } of months) expect(snowballAt(growing, month)).toBeCloseTo(mrr, 9);
		expect(snowballAt(growing, 5000)).toBeCloseTo(ceilingOf(growing) ?? 0, 6);
	});

	it('is the usual one where all margins are the same', () => {
		const same = { ...growing, margins: { ...margins, expansion: 0.25, renewal: 0.25 } };
		expect(snowballAt(same, 60)).toBeCloseTo(snowballAt({ ...growing, margins: null }, 60), 9);
		expect(ceilingOf(same)).toBeCloseTo(ceilingOf({ ...growing, margins: null }) ?? 0, 9);
	});
});

describe('a single deal', () => {
	it('of $15 at once equals $0.75 a month after 20 months', () => {
		expect(monthsToEqual(15, 0.75, 0)).toBe(20);
	});

	it('takes longer with churn, added up by hand', () => {
		let [earned, months] = [0, 0];
		while (earned < 15) {
			earned += 0.75 * 0.98 ** months;
			months += 1;
		}
		expect(monthsToEqual(15, 0.75, 0.02)).toBe(months);
	});

	it.each([
		[0, 0.4],
		[0.01, 0.4],
		[0.004, 1.5],
	])('with churn %d takes as long as renewals at %d of its margin take, added up by hand', (churn, renewed) => {
		let [earned, months] = [0.75, 1];
		while (earned < 15 - 1e-9) {
			earned += 0.75 * renewed * (1 - churn) ** months;
			months += 1;
		}
		expect(monthsToEqual(15, 0.75, churn, renewed)).toBe(months);
		expect(monthsToEqual(0.5, 0.75, churn, renewed)).toBe(1);
	});

	it('never equals where churn is too high: from 1 in 20 on', () => {
		expect(monthsToEqual(15, 0.75, 0.05)).toBeNull();
		expect(monthsToEqual(15, 0.75, 0.0499)).not.toBeNull();
		expect(monthsToEqual(15, 0, 0)).toBeNull();
	});
});

describe('the walk of recurring profit', () => {
	it('adds what came and takes off what went', () => {
		const walk = mrrWalk({ start: 1000, fresh: 120, expansion: 50, reactivation: 10, contraction: 20, churn: 40 });
		expect(walk).toEqual({ end: 1120, netRetention: 0.99, grossRetention: 0.94, quickRatio: 3 });
	});

	it('says nothing of losses where there were none, and nothing of a start of zero', () => {
		const walk = mrrWalk({ start: 0, fresh: 100, expansion: 0, reactivation: 0, contraction: 0, churn: 0 });
		expect(walk).toEqual({ end: 100, netRetention: null, grossRetention: null, quickRatio: null });
	});
});
