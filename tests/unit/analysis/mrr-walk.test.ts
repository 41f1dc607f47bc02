import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVEMENTS, walksOf } from '../../../shared/analysis/mrr-walk.ts';
import { walkSentence } from '../../../shared/analysis/mrr-walk-sentence.ts';
import { shortMoney } from '../../../shared/base/money.ts';
import type { Scalar } from '../../../shared/ledger/change.ts';
import { aPlan, aRecord } from '../../builders/plan.ts';

const GOAL = aRecord('goals', { id: 'mrr', title: 'Recurring revenue', unit: 'money', counts: 'level', baseline: 100 });
const NOTHING = { newRecurring: null, expansion: null, reactivation: null, contraction: null, churn: null };

const actual = (period: string, values: Readonly<Record<string, Scalar>>) =>
	aRecord('actuals', { id: `mrr-${period}`, goal: 'mrr', period, ...values });
const walkOf = (...actuals: readonly ReturnType<typeof actual>[]) =>
	walksOf(aPlan({ goals: [GOAL], actuals: [...actuals] }), '2027-12-31')[0];

describe('the walk of a recurring level', () => {
	it('begins at the baseline in the plan’s first month, and then at the month before', () => {
		const walk = walkOf(
			actual('2027-01', { value: 130, newRecurring: 40, churn: 10, source: 'Billing' }),
			actual('2027-02', { value: 140, newRecurring: 20, expansion: 6, reactivation: 4, contraction: 12, churn: 8 }),
		);
		expect(walk?.months).toEqual([
			{
				...{ period: '2027-01', start: 100, moved: { ...NOTHING, newRecurring: 40, churn: 10 }, isSaid: true },
				...{ end: 130, unexplained: 0, netRetention: 0.9, grossRetention: 0.9, quickRatio: 4, source: 'Billing' },
			},
			{
				...{ period: '2027-02', start: 130, isSaid: true, end: 140, unexplained: 0, source: null },
				moved: { newRecurring: 20, expansion: 6, reactivation: 4, contraction: 12, churn: 8 },
				...{ netRetention: 116 / 130, grossRetention: 110 / 130, quickRatio: 1.5 },
			},
		]);
		expect(walk?.whole).toEqual({
			...{ from: '2027-01', to: '2027-02', start: 100, end: 140, unexplained: 0, quickRatio: 70 / 30 },
			moved: { newRecurring: 60, expansion: 6, reactivation: 4, contraction: 12, churn: 18 },
		});
	});

	it('leaves nothing unexplained where tenths add up', () => {
		const walk = walkOf(actual('2027-01', { value: 100.3, newRecurring: 0.1, expansion: 0.2 }));
		expect([walk?.months[0]?.unexplained, walk?.whole?.unexplained]).toEqual([0, 0]);
	});

	it('says what the movements leave unexplained, and no retention where no loss was said', () => {
		const [month] = walkOf(actual('2027-01', { value: 130, newRecurring: 25 }))?.months ?? [];
		expect(month).toMatchObject({ unexplained: 5, netRetention: null, grossRetention: null, quickRatio: null });
	});

	it('does not walk over a blank month, nor through one that says nothing', () => {
		const walk = walkOf(
			actual('2027-01', { value: 110, newRecurring: 10 }),
			actual('2027-02', { value: 120 }),
			actual('2027-03', { value: 130, newRecurring: 10 }),
			actual('2027-05', { value: 150, newRecurring: 20 }),
		);
		expect(walk?.months.map(({ period, start, isSaid }) => [period, start, isSaid])).toEqual([
			['2027-01', 100, true],
			['2027-02', 110, false],
			['2027-03', 120, true],
			['2027-05', null, true],
		]);
		expect(walk?.whole).toMatchObject({ from: '2027-03', to: '2027-03', start: 120, end: 130 });
	});

	it('is asked of levels of money alone, and only once a month was measured', () => {
		const goals = [
			GOAL,
			aRecord('goals', { id: 'bookings', unit: 'money', counts: 'sum' }),
			aRecord('goals', { id: 'people', unit: 'number', counts: 'level' }),
		];
		const actuals = ['bookings', 'people'].map((goal) =>
			aRecord('actuals', { id: `${goal}-2027-01`, goal, period: '2027-01', value: 5 }),
		);
		expect(walksOf(aPlan({ goals, actuals }), '2027-12-31')).toEqual([]);
	});

	it('ignores what was measured later than the day', () => {
		const plan = aPlan({ goals: [GOAL], actuals: [actual('2027-03', { value: 9, newRecurring: 1 })] });
		expect(walksOf(plan, '2027-02-28')).toEqual([]);
	});

	it('is one line of words', () => {
		const whole = walkOf(
			actual('2027-01', { value: 1_300_000, newRecurring: 1_200_000, churn: 10_000 }),
			actual('2027-02', { value: 1_450_000, newRecurring: 200_000, contraction: 40_000 }),
		)?.whole;
		expect(whole && walkSentence(whole, (minor) => shortMoney(minor, 'GBP'))).toBe(
			'Jan–Feb 2027: £1 + £14k new − £400 contraction − £100 churn + £999 not explained = £14.5k.',
		);
	});
});

describe('any walk (seed 20270206)', () => {
	const amount = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null });
	const month = fc.record({
		...{ value: fc.integer({ min: 0, max: 5000 }), newRecurring: amount, expansion: amount },
		...{ reactivation: amount, contraction: amount, churn: amount },
	});

	it('arrives at each actual, explained or not, and keeps no more than there was', () => {
		fc.assert(
			fc.property(fc.array(month, { minLength: 1, maxLength: 11 }), (months) => {
				const walk = walkOf(...months.map((values, at) => actual(`2027-${String(at + 1).padStart(2, '0')}`, values)));
				for (const { start, moved, unexplained, end, grossRetention } of [...(walk?.months ?? [])]) {
					expect(grossRetention ?? 0).toBeLessThanOrEqual(1);
					if (start === null || unexplained === null) continue;
					const [fresh = 0, expansion = 0, back = 0, less = 0, gone = 0] = MOVEMENTS.map((one) => moved[one] ?? 0);
					expect(start + fresh + expansion + back - less - gone + unexplained).toBe(end);
				}
			}),
			{ seed: 20_270_206, numRuns: 200 },
		);
	});
});
