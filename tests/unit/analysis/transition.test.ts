import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TransitionInputs, transitionOf } from '../../../shared/analysis/transition.ts';
import {
	fundingSentence,
	fundingShown,
	POINTS_STEP,
	pointsInWords,
	transitionSentence,
} from '../../../shared/analysis/transition-sentences.ts';

const NOTHING = { amount: 0, months: 0 };
const CHECK: TransitionInputs = {
	months: 120,
	oneTime: 100,
	shifted: 0.6,
	ramp: 12,
	multiple: 20,
	newCustomers: 0,
	perCustomer: 0,
	churn: 0,
	expansion: 0,
	investment: NOTHING,
	relief: NOTHING,
	margins: null,
};

const rounded = (value: number) => Math.round(value * 10) / 10;
const figures = (inputs: TransitionInputs) => {
	const { trough, parity, fundingNeed, breakEven, funded } = transitionOf(inputs);
	return {
		trough: trough && { month: trough.month, profit: rounded(trough.profit) },
		...{ parity, breakEven, need: rounded(fundingNeed), vendor: rounded(funded.vendor) },
	};
};

describe('the way from resale to recurring', () => {
	it('without churn dips to 59.5 in month 12, is back in month 26 and even in month 45', () => {
		expect(figures(CHECK)).toEqual({
			trough: { month: 12, profit: 59.5 },
			parity: 26,
			breakEven: 45,
			// −5t + 0.125·t(t+1) summed over the ramp is −299; −40.5 + 3k over the next 13 months −253.5.
			need: 552.5,
			vendor: 0,
		});
	});

	it('with 2 % churn dips to 58.1, is back in month 31 and even in month 60', () => {
		expect(figures({ ...CHECK, churn: 0.02 })).toMatchObject({
			trough: { month: 12, profit: 58.1 },
			parity: 31,
			breakEven: 60,
		});
	});

	it('that dips late after early gains falls below today’s profit, and yet has nothing to fund', () => {
		const gains = { newCustomers: 1, perCustomer: 5, churn: 0.2, multiple: 120 };
		const late = transitionOf({ ...CHECK, ...gains, months: 36, ramp: 60 });
		expect([late.trough?.month, late.fundingNeed]).toEqual([36, 0]);
		expect(fundingSentence(late, { vendor: 'Northwind', partner: 'Harbor' }, pointsInWords)).toBe(
			'Nothing is ever missing in total, so nobody has anything to fund.',
		);
	});

	it('relief of 10 a month for a year takes 120 off a need of 654', () => {
		const inputs = { ...CHECK, churn: 0.02, relief: { amount: 10, months: 12 } };
		const { fundingNeed, alone, funded, breakEven } = transitionOf(inputs);
		expect([fundingNeed, alone.fundingNeed, funded.vendor].map(Math.round)).toEqual([534, 654, 120]);
		expect(breakEven).toBe(57);
	});

	it('that relief lifts above today’s profit all the time still had something to fund', () => {
		const said = (inputs: Partial<TransitionInputs>, born = false) =>
			transitionSentence(transitionOf({ ...CHECK, ...inputs }), { born, inAmount: pointsInWords, start: null });
		const relief = { amount: 60, months: 25 };
		expect(said({ relief })).toBe('With the relief no month falls below today’s profit.');
		expect(said({ oneTime: 0, investment: { amount: 5, months: 6 }, relief }, true)).toBe(
			'With the relief no month falls below zero.',
		);
		expect(said({ shifted: 0, relief })).toBe('No month falls below today’s profit: there is nothing to fund.');
	});

	it('is carried in parts that add up to the need as they are shown, in points and in money', () => {
		const names = { vendor: 'Northwind', partner: 'Harbor' };
		const way = transitionOf({ ...CHECK, churn: 0.001, relief: { amount: 16.35, months: 9 } });
		expect(fundingSentence(fundingShown(way, POINTS_STEP), names, pointsInWords)).toBe(
			'556.5 to fund until it turns. Northwind’s relief carries 147.1, Harbor the remaining 409.4.',
		);
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 0.3, noNaN: true }),
				fc.double({ min: 0, max: 80, noNaN: true }),
				fc.constantFrom(POINTS_STEP, 100 / 34_567, 1),
				(churn, amount, step) => {
					const whole = transitionOf({ ...CHECK, churn, relief: { amount, months: 9 } });
					const { alone, funded } = fundingShown(whole, step);
					const steps = (value: number) => Math.round(value / step);
					expect(steps(funded.vendor) + steps(funded.partner)).toBe(steps(alone.fundingNeed));
					expect(steps(alone.fundingNeed)).toBe(steps(whole.alone.fundingNeed));
					expect(steps(funded.partner)).toBe(steps(whole.funded.partner));
				},
			),
			{ seed: 20270209 },
		);
	});

	it('never comes back where churn eats the whole gain', () => {
		expect(figures({ ...CHECK, churn: 0.3 })).toMatchObject({ parity: null, breakEven: null });
	});

	it('with nothing moved there is no shortfall: need 0, the rest null', () => {
		expect(figures({ ...CHECK, shifted: 0 })).toEqual({
			trough: null,
			parity: null,
			breakEven: null,
			need: 0,
			vendor: 0,
		});
	});

	it('the first of equally low months is the trough', () => {
		// Nothing moves and seven are invested in each of nine months: nine months of 93, then 100 again.
		const flat = { ...CHECK, shifted: 0, investment: { amount: 7, months: 9 } };
		expect(transitionOf(flat).trough).toEqual({ month: 1, profit: 93 });
		expect(transitionOf(flat).parity).toBe(10);
	});

	it('born in the cloud begins at nothing and is paid for by its investment', () => {
		const born = {
			...CHECK,
			oneTime: 0,
			newCustomers: 2,
			perCustomer: 5,
			investment: { amount: 30, months: 6 },
			months: 12,
		};
		expect(transitionOf(born).months.map(({ profit }) => profit)).toEqual([
			-20, -10, 0, 10, 20, 30, 70, 80, 90, 100, 110, 120,
		]);
		expect(figures(born)).toEqual({
			trough: { month: 1, profit: -20 },
			parity: 3,
			breakEven: 5,
			need: 30,
			vendor: 0,
		});
	});

	it('shows the vendor’s view beside the partner’s, at the margins of both kinds', () => {
		const margins = { resale: 0.2, fresh: 0.25, expansion: 0.25, renewal: 0.25 };
		const [first] = transitionOf({ ...CHECK, ramp: 1, months: 1, margins, relief: { amount: 4, months: 1 } }).months;
		// 40 of one-time margin at 20 % leaves the vendor 160; 3 of recurring margin at 25 % leaves it 9; it pays 4.
		expect(first?.vendor).toBeCloseTo(165, 9);
	});

	it('says when the vendor is lowest, back at today’s and even, with the relief it pays', () => {
		const margins = { resale: 0.2, fresh: 0.25, expansion: 0.25, renewal: 0.25 };
		const relief = { amount: 10, months: 12 };
		const { vendor } = transitionOf({ ...CHECK, margins, relief });
		// Month t: 400·(1 − 0.05·t) of resale, and three times a recurring margin of t·(t + 1)/8, less 10.
		expect(vendor?.today).toBe(400);
		expect(vendor?.months[11]).toMatchObject({ month: 12, profit: 160 + 3 * 19.5 - 10 });
		expect(vendor?.trough).toEqual({ month: 12, profit: 208.5 });
		// Then 227.5 without relief, and nine more each month.
		expect(vendor?.parity).toBe(33);
		expect(transitionOf({ ...CHECK, margins: { ...margins, resale: null } }).vendor).toBeNull();
		expect(transitionOf(CHECK).vendor).toBeNull();
	});

	it('pays less where renewals have a smaller margin than new business', () => {
		const margins = { resale: null, fresh: 0.2, expansion: 0.2, renewal: 0.1 };
		const inputs = { ...CHECK, oneTime: 0, newCustomers: 1, perCustomer: 20, months: 3, margins };
		// 100 billed a month and customer: 20, then 10 + 20, then 20 + 20.
		expect(transitionOf(inputs).months.map(({ mrr }) => rounded(mrr))).toEqual([20, 30, 40]);
	});
});

const money = fc.integer({ min: 0, max: 400 });
const rate = fc.integer({ min: 0, max: 30 }).map((percent) => percent / 100);
const anyInputs: fc.Arbitrary<TransitionInputs> = fc.record({
	months: fc.integer({ min: 1, max: 120 }),
	oneTime: money,
	shifted: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
	ramp: fc.integer({ min: 1, max: 60 }),
	multiple: fc.integer({ min: 1, max: 60 }),
	newCustomers: fc.integer({ min: 0, max: 20 }),
	perCustomer: fc.integer({ min: 0, max: 20 }),
	churn: rate,
	expansion: fc.integer({ min: 0, max: 5 }).map((percent) => percent / 100),
	investment: fc.record({ amount: money, months: fc.integer({ min: 0, max: 120 }) }),
	relief: fc.record({ amount: money, months: fc.integer({ min: 0, max: 120 }) }),
	margins: fc.constant(null),
});

/** The formulas by the letter, every month from the first one on again: slow, and written apart. */
function byTheLetter(i: TransitionInputs) {
	const s = (t: number) => i.shifted * Math.min(1, t / i.ramp);
	const recurring = (t: number): number => {
		let sum = 0;
		for (let u = 1; u <= t; u += 1)
			sum +=
				((i.oneTime * s(u)) / i.multiple + i.newCustomers * i.perCustomer) *
				((1 - i.churn) * (1 + i.expansion)) ** (t - u);
		return sum;
	};
	const profit = (t: number) =>
		i.oneTime * (1 - s(t)) +
		recurring(t) -
		(t <= i.investment.months ? i.investment.amount : 0) +
		(t <= i.relief.months ? i.relief.amount : 0);
	const months = Array.from({ length: i.months }, (_, index) => index + 1);
	const profits = months.map(profit);
	const cumulative = profits.map((_, index) =>
		profits.slice(0, index + 1).reduce((sum, value) => sum + value - i.oneTime, 0),
	);
	return { profits, cumulative, recurring: months.map(recurring) };
}

describe('any way from resale to recurring (seed 20270131)', () => {
	const check = (property: fc.IProperty<[TransitionInputs]>) => fc.assert(property, { seed: 20270131, numRuns: 300 });

	it('agrees with the formulas taken by the letter', () => {
		check(
			fc.property(anyInputs, (inputs) => {
				const { months, fundingNeed, trough } = transitionOf(inputs);
				const plain = byTheLetter(inputs);
				const scale = Math.max(1, ...plain.cumulative.map(Math.abs), ...plain.profits.map(Math.abs));
				const off = months.flatMap(({ profit, mrr, cumulative }, index) => [
					profit - (plain.profits[index] ?? Number.NaN),
					mrr - (plain.recurring[index] ?? Number.NaN),
					cumulative - (plain.cumulative[index] ?? Number.NaN),
				]);
				expect(Math.max(...off.map(Math.abs))).toBeLessThan(1e-9 * scale);
				expect(Math.abs(fundingNeed - Math.max(0, -Math.min(...plain.cumulative)))).toBeLessThan(1e-6 * scale);
				if (trough) expect(Math.abs(trough.profit - Math.min(...plain.profits))).toBeLessThan(1e-6 * scale);
			}),
		);
	});

	it('more churn is never better in any month', () => {
		check(
			fc.property(anyInputs, (inputs) => {
				const worse = transitionOf({ ...inputs, churn: inputs.churn + 0.05 });
				const better = transitionOf(inputs).months.map(
					({ profit }, index) => (worse.months[index]?.profit ?? Number.NaN) - profit,
				);
				expect(Math.max(...better)).toBeLessThanOrEqual(1e-9);
			}),
		);
	});

	it('what the vendor and the partner fund adds up to the need without relief', () => {
		check(
			fc.property(anyInputs, (inputs) => {
				const { funded, alone } = transitionOf(inputs);
				expect(funded.vendor + funded.partner).toBeCloseTo(alone.fundingNeed, 6);
				expect(funded.vendor).toBeGreaterThanOrEqual(-1e-6);
			}),
		);
	});

	it('relief paid before the deepest month takes off the need one to one', () => {
		check(
			fc.property(anyInputs, (inputs) => {
				const without = transitionOf({ ...inputs, relief: NOTHING });
				if (without.deepest === null) return;
				const small = { amount: without.fundingNeed / without.deepest / 1000, months: 1 };
				const { fundingNeed } = transitionOf({ ...inputs, relief: small });
				expect(fundingNeed).toBeCloseTo(without.fundingNeed - small.amount, 6);
			}),
		);
	});

	it('scaling the money scales what comes out and moves no month', () => {
		check(
			fc.property(anyInputs, (inputs) => {
				const by = 1024;
				const scaled = transitionOf({
					...inputs,
					oneTime: inputs.oneTime * by,
					perCustomer: inputs.perCustomer * by,
					investment: { ...inputs.investment, amount: inputs.investment.amount * by },
					relief: { ...inputs.relief, amount: inputs.relief.amount * by },
				});
				const plain = transitionOf(inputs);
				expect([scaled.parity, scaled.breakEven, scaled.trough?.month, scaled.fundingNeed]).toEqual([
					plain.parity,
					plain.breakEven,
					plain.trough?.month,
					plain.fundingNeed * by,
				]);
			}),
		);
	});

	it('with one margin for all is the same as without margins', () => {
		check(
			fc.property(anyInputs, (inputs) => {
				const margins = { resale: 0.5, fresh: 0.5, expansion: 0.5, renewal: 0.5 };
				const split = transitionOf({ ...inputs, margins }).months;
				const off = transitionOf(inputs).months.map(({ mrr }, index) =>
					Math.abs((split[index]?.mrr ?? Number.NaN) / mrr - 1),
				);
				expect(Math.max(0, ...off.filter((share) => !Number.isNaN(share)))).toBeLessThan(1e-9);
			}),
		);
	});
});
