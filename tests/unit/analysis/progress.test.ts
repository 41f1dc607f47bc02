import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOfPlan } from '../../../shared/analysis/actuals.ts';
import { areOfOneLength, type GoalProgress, progressOf } from '../../../shared/analysis/progress.ts';
import { addDays } from '../../../shared/base/dates.ts';
import { boundsOf } from '../../../shared/base/periods.ts';
import type { Goal } from '../../../shared/plan/plan.ts';
import { aPlan, aRecord } from '../../builders/plan.ts';

type Targets = readonly (number | null)[];

function planWith(
	goal: Partial<Goal>,
	targets: Targets,
	actuals: Readonly<Record<string, number | null>>,
	frame: { start?: string; end?: string } = {},
) {
	return aPlan({
		frame,
		goals: [aRecord('goals', { id: 'g', title: 'Goal', direction: 'up', ...goal })],
		targets: targets.map((value, n) =>
			aRecord('targets', { id: `g-Q${n + 1}`, goal: 'g', quarter: `Q${n + 1}`, value }),
		),
		actuals: Object.entries(actuals).map(([period, value]) =>
			aRecord('actuals', { id: `g-${period}`, goal: 'g', period, value, source: 'Billing' }),
		),
	});
}

function only(plan: ReturnType<typeof planWith>, on: string): GoalProgress {
	const [goal] = progressOf(plan, on).goals;
	if (!goal) throw new Error('One goal.');
	return goal;
}

const LEVEL = { counts: 'level', baseline: 10 } as const;
const SUM = { counts: 'sum' } as const;

describe('a period', () => {
	it.each([
		['2027-Q1', false, true],
		['2027-02', false, true],
		['2027-03', true, true],
		['2027-Q4', true, true],
		['2027-12', true, true],
		['2028-Q1', true, true],
		['2028-03', false, false],
		['2027-01', false, false],
	])('%s of a plan from 15 February to 14 February counts to a sum: %s, to a level: %s', (period, sum, level) => {
		const frame = { start: '2027-02-15', end: '2028-02-14' };
		expect([isOfPlan(boundsOf(period), 'sum', frame), isOfPlan(boundsOf(period), 'level', frame)]).toEqual([
			sum,
			level,
		]);
		const counted = progressOf(planWith(SUM, [9, 9, 9, 9], { [period]: 5 }, frame), '2028-12-31').goals[0]?.latest;
		expect(counted != null).toBe(sum);
	});
});

describe('a level', () => {
	it('is expected on a straight line from the baseline, then from target to target', () => {
		const on = (day: string) => only(planWith(LEVEL, [100, 190], {}), day).targetToday;
		// 90 days to 31 March, 91 to 30 June: one unit a day.
		expect(['2026-12-31', '2027-01-01', '2027-02-14', '2027-03-31', '2027-04-01', '2027-06-30'].map(on)).toEqual([
			null,
			11,
			55,
			100,
			100 + 90 / 91,
			190,
		]);
	});

	it('has no line where a quarter has no target, and stays at the last after the plan', () => {
		const on = (day: string) => only(planWith(LEVEL, [100, null, 400, 500], {}), day).targetToday;
		expect([on('2027-05-01'), on('2027-09-30'), on('2028-03-01')]).toEqual([null, 400, 500]);
		expect(only(planWith({ ...LEVEL, baseline: null }, [100], {}), '2027-02-01').targetToday).toBe(null);
		expect(only(planWith({ ...LEVEL, baseline: null }, [100], {}), '2027-03-31').targetToday).toBe(100);
	});

	it('is compared on the day its actual speaks of, and says what moved', () => {
		const goal = only(planWith(LEVEL, [100, 190], { '2027-01': 41, '2027-02': 60, '2027-03': null }), '2027-04-15');
		expect(goal).toMatchObject({
			latest: {
				...{ period: '2027-02', day: '2027-02-28', actual: 60, target: 69, ahead: -9 },
				attainment: 50 / 59,
			},
			...{ behind: true, behindTwoPeriods: false, trend: 19, source: 'Billing', why: null },
		});
		expect(goal.standings.map(({ ahead }) => ahead)).toEqual([0, -9]);
		expect(only(planWith(LEVEL, [100], { '2027-01': 40, '2027-02': 60 }), '2027-03-01').behindTwoPeriods).toBe(true);
	});

	it('that should fall is ahead when it is lower', () => {
		const falling = { ...LEVEL, direction: 'down' } as const;
		const goal = only(planWith(falling, [4], { '2027-03': 3 }), '2027-03-31');
		expect(goal.latest).toMatchObject({ ahead: 1, attainment: 7 / 6 });
	});

	it('of a planned dip has no attainment, but is ahead or behind', () => {
		const goal = only(planWith(LEVEL, [8, 20], { '2027-03': 9 }), '2027-03-31');
		expect([goal.latest?.ahead, goal.latest?.attainment, goal.why, goal.behind]).toEqual([
			1,
			null,
			'planned dip',
			false,
		]);
	});

	it('takes the month where a quarter ends with it', () => {
		const goal = only(planWith(LEVEL, [100], { '2027-Q1': 70, '2027-03': 80 }), '2027-04-01');
		expect(goal.standings.map(({ period, actual }) => [period, actual])).toEqual([['2027-03', 80]]);
	});
});

describe('a sum', () => {
	it('is expected from zero, each quarter spread evenly over its days', () => {
		const on = (day: string) => only(planWith(SUM, [90, 182], {}), day).targetToday;
		expect(['2027-01-01', '2027-03-31', '2027-04-01', '2027-06-30'].map(on)).toEqual([1, 90, 92, 272]);
	});

	it('counts only what was measured, on both sides: a blank month is no zero', () => {
		const goal = only(planWith(SUM, [90, 182], { '2027-01': 31, '2027-03': 40, '2027-02': null }), '2027-04-20');
		expect(goal.latest).toMatchObject({ actual: 71, target: 62, ahead: 9, attainment: 71 / 62 });
		expect([goal.blanks, goal.behind]).toEqual([['2027-02'], false]);
	});

	it('never counts a day twice where a quarter stands beside its months', () => {
		const actual = (actuals: Record<string, number>) => only(planWith(SUM, [90], actuals), '2027-04-01').latest?.actual;
		expect(actual({ '2027-Q1': 90, '2027-01': 20, '2027-02': 20 })).toBe(90);
		expect(actual({ '2027-Q1': 90, '2027-01': 20, '2027-02': 20, '2027-03': 20 })).toBe(60);
	});

	it('of a period that still runs is compared with the days gone by', () => {
		const goal = only(planWith(SUM, [90], { '2027-01': 31, '2027-02': 10 }), '2027-02-10');
		expect(goal.latest).toMatchObject({ day: '2027-02-10', actual: 41, target: 41, ahead: 0 });
		expect([goal.trend, goal.behind]).toEqual([null, false]);
	});

	it('has no trend while its last period runs, and none from a quarter to a month', () => {
		const sum = (actuals: Record<string, number>, on: string) => {
			const { trend, standings } = only(planWith(SUM, [90, 90], actuals), on);
			return [trend, areOfOneLength(standings)];
		};
		expect(sum({ '2027-01': 0.1, '2027-02': 0.3 }, '2027-03-10')).toEqual([0.2, true]);
		expect(sum({ '2027-02': 20, '2027-03': 5 }, '2027-03-10')).toEqual([null, true]);
		expect(sum({ '2027-Q1': 20, '2027-04': 5 }, '2027-05-10')).toEqual([null, false]);
		expect(sum({ '2027-Q1': 20 }, '2027-05-10')).toEqual([null, true]);
	});

	it('adds decimals as people add them', () => {
		const goal = only(planWith(SUM, [0.1, 0.2], { '2027-Q1': 0.1, '2027-Q2': 0.2 }), '2027-07-01');
		expect(goal.latest).toMatchObject({ actual: 0.3, target: 0.3, ahead: 0, attainment: 1 });
		const fine = only(planWith(SUM, [1.005, 2.337], { '2027-Q1': 1.005, '2027-Q2': 2.336 }), '2027-07-01');
		expect(fine.latest).toMatchObject({ actual: 3.341, target: 3.342, ahead: -0.001 });
	});

	it('exactly on target is not behind by the last bits of a number', () => {
		const goal = only(planWith(SUM, [1000], { '2027-01': 400, '2027-02': 300, '2027-03': 300 }), '2027-03-31');
		expect([goal.latest?.ahead, goal.behind]).toEqual([0, false]);
	});

	it('stays what it was when something is measured after the plan', () => {
		const goal = only(planWith(SUM, [1, 1, 1, 1], { '2027-12': 5, '2028-01': 7 }), '2028-02-10');
		expect([goal.latest?.period, goal.latest?.actual]).toEqual(['2027-12', 5]);
	});

	it('leaves out a period that begins before the plan', () => {
		const goal = only(planWith(SUM, [90], { '2027-Q1': 90, '2027-02': 20 }, { start: '2027-01-15' }), '2027-04-20');
		expect(goal.standings.map(({ period }) => period)).toEqual(['2027-02']);
	});
});

describe('the share of goals not behind', () => {
	it('is over the goals of which it can be said', () => {
		const goal = (id: string) => aRecord('goals', { id, counts: 'level', direction: 'up', baseline: 0 });
		const target = (id: string) => aRecord('targets', { id: `${id}-Q1`, goal: id, quarter: 'Q1', value: 90 });
		const actual = (id: string, value: number) =>
			aRecord('actuals', { id: `${id}-2027-03`, goal: id, period: '2027-03', value });
		const plan = aPlan({
			goals: ['a', 'b', 'c', 'd'].map(goal),
			targets: ['a', 'b', 'c'].map(target),
			actuals: [actual('a', 90), actual('b', 89), actual('d', 5)],
		});
		expect(progressOf(plan, '2027-04-01').share).toEqual({ goals: 2, notBehind: 1, ratio: 0.5 });
		expect(progressOf(aPlan(), '2027-04-01').share).toEqual({ goals: 0, notBehind: 0, ratio: null });
		expect(progressOf(plan, '2027-04-01').goals.map(({ why, source }) => [why, source])).toEqual([
			[null, null],
			[null, null],
			['no actual', null],
			['no target', null],
		]);
	});
});

describe('what should be reached (seed 20270301)', () => {
	it('of a sum is the same whether a quarter is taken whole or month by month, leap years too', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('2027-01-01', '2028-01-01', '2027-02-01', '2027-11-15'),
				fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 4, maxLength: 4 }),
				fc.integer({ min: 0, max: 365 }),
				(start, targets, days) => {
					const end = addDays(start, 364);
					const on = addDays(start, Math.min(days, 364));
					const months: Record<string, number> = {};
					for (let day: string = start; day <= on; day = addDays(boundsOf(day.slice(0, 7)).end, 1))
						months[day.slice(0, 7)] = 1;
					const plan = planWith(SUM, targets, months, { start, end });
					const goal = only(plan, on);
					const isWhole = start.endsWith('01');
					if (isWhole) expect(goal.latest?.target).toBeCloseTo(goal.targetToday ?? Number.NaN, 6);
					else expect(goal.latest?.target ?? 0).toBeLessThanOrEqual((goal.targetToday ?? 0) + 1e-6);
				},
			),
			{ seed: 20270301, numRuns: 300 },
		);
	});

	it('of a level reaches every target on the last day of its quarter', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 4 }), (targets) => {
				const plan = planWith(LEVEL, targets, {});
				const ends = ['2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31'];
				expect(ends.map((day) => only(plan, day).targetToday)).toEqual(targets);
			}),
			{ seed: 20270301, numRuns: 100 },
		);
	});
});
