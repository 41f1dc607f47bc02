import { describe, expect, it } from 'vitest';
import { quartersOf, scorecardOf } from '../../../shared/analysis/scorecard.ts';
import type { Goal } from '../../../shared/plan/plan.ts';
import { aPlan, aRecord } from '../../builders/plan.ts';

interface Given {
	readonly goal?: Partial<Goal>;
	readonly targets?: readonly (number | null)[];
	readonly actuals?: Readonly<Record<string, number | null>>;
	readonly frame?: Readonly<Record<string, string | number>>;
	readonly source?: string | null;
}

function planWith({ goal = {}, targets = [], actuals = {}, frame = {}, source = 'Billing' }: Given) {
	return aPlan({
		frame,
		goals: [aRecord('goals', { id: 'g', title: 'Goal', direction: 'up', ...goal })],
		targets: targets.map((value, n) =>
			aRecord('targets', { id: `g-Q${n + 1}`, goal: 'g', quarter: `Q${n + 1}`, value }),
		),
		actuals: Object.entries(actuals).map(([period, value]) =>
			aRecord('actuals', { id: `g-${period}`, goal: 'g', period, value, source }),
		),
	});
}

/** The one goal's cell in the column of this name. */
function cell(given: Given, on: string, column: string, calendar: 'plan' | 'vendor' | 'partner' = 'plan') {
	const { rows, quarters } = scorecardOf(planWith(given), on, calendar);
	const found = quarters.flatMap((quarter) => [quarter, ...quarter.monthColumns]).find(({ name }) => name === column);
	return rows[0]?.cells.get(found?.id ?? '');
}

const SUM = { counts: 'sum' } as const;
const LEVEL = { counts: 'level', baseline: 10 } as const;
const FEBRUARY = { start: '2027-02-01', end: '2028-01-31' };

describe('the columns', () => {
	it('are the plan’s quarters with their calendar months, and say which runs', () => {
		const columns = quartersOf(planWith({ frame: FEBRUARY }), '2027-05-01', 'plan');
		expect(columns.map(({ name, months, state, period }) => [name, months, state, period])).toEqual([
			['Q1', 'Feb–Apr 2027', 'over', null],
			['Q2', 'May–Jul 2027', 'running', null],
			['Q3', 'Aug–Oct 2027', 'to come', null],
			['Q4', 'Nov 2027–Jan 2028', 'to come', null],
		]);
		expect(columns[0]?.monthColumns.map(({ period, start, end }) => [period, start, end])).toEqual([
			['2027-02', '2027-02-01', '2027-02-28'],
			['2027-03', '2027-03-01', '2027-03-31'],
			['2027-04', '2027-04-01', '2027-04-30'],
		]);
	});

	it('are a side’s fiscal quarters, cut to the plan’s days, and none where it has not said when its year begins', () => {
		const plan = planWith({ frame: { ...FEBRUARY, fiscalVendor: 4 } });
		expect(
			quartersOf(plan, '2027-05-01', 'vendor').map(({ name, start, end, period }) => [name, start, end, period]),
		).toEqual([
			['Q4 FY27', '2027-02-01', '2027-03-31', '2027-Q1'],
			['Q1 FY28', '2027-04-01', '2027-06-30', '2027-Q2'],
			['Q2 FY28', '2027-07-01', '2027-09-30', '2027-Q3'],
			['Q3 FY28', '2027-10-01', '2027-12-31', '2027-Q4'],
			['Q4 FY28', '2028-01-01', '2028-01-31', '2028-Q1'],
		]);
		expect(quartersOf(plan, '2027-05-01', 'partner')).toEqual([]);
		const names = quartersOf(planWith({ frame: { fiscalPartner: 1 } }), '2027-05-01', 'partner');
		expect(names.map(({ name }) => name)).toEqual(['Q1 FY27', 'Q2 FY27', 'Q3 FY27', 'Q4 FY27']);
	});

	it('of a plan that begins within a month have that month, and each month once', () => {
		const columns = quartersOf(
			planWith({ frame: { start: '2027-02-15', end: '2027-08-14' } }),
			'2027-03-01',
			'plan',
		).map(({ monthColumns }) => monthColumns.map(({ period, start, end }) => [period, start, end]));
		expect(columns).toEqual([
			[
				['2027-02', '2027-02-15', '2027-02-28'],
				['2027-03', '2027-03-01', '2027-03-31'],
				['2027-04', '2027-04-01', '2027-04-30'],
				['2027-05', '2027-05-01', '2027-05-31'],
			],
			[
				['2027-06', '2027-06-01', '2027-06-30'],
				['2027-07', '2027-07-01', '2027-07-31'],
				['2027-08', '2027-08-01', '2027-08-14'],
			],
		]);
	});

	it('know the leap day: a February of 29 days is over on the first of March', () => {
		const frame = { start: '2028-01-01', end: '2028-12-31' };
		const months = (on: string) => quartersOf(planWith({ frame }), on, 'plan')[0]?.monthColumns[1];
		expect([months('2028-02-29')?.state, months('2028-03-01')?.state, months('2028-03-01')?.end]).toEqual([
			'running',
			'over',
			'2028-02-29',
		]);
		const added = cell({ goal: SUM, targets: [91], frame, actuals: { '2028-02': 29 } }, '2028-03-01', 'Feb 2028');
		expect(added).toMatchObject({
			...{ target: expect.closeTo(29, 9), expected: expect.closeTo(29, 9), actual: 29, ahead: 0 },
			attainment: expect.closeTo(1, 9),
		});
	});
});

describe('a sum in a column', () => {
	const given = { goal: SUM, targets: [90, 182], actuals: { '2027-01': 31, '2027-03': 40, '2027-02': null } };

	it('is what the column added, against the target of the months that were measured', () => {
		expect(cell(given, '2027-04-20', 'Q1')).toEqual({
			...{
				target: 90,
				original: null,
				expected: 62,
				originallyExpected: null,
				actual: 71,
				ahead: 9,
				attainment: 71 / 62,
			},
			...{ isStated: false, day: '2027-03-31', blanks: ['2027-02'], unsplit: [] },
		});
		expect(cell(given, '2027-04-20', 'Mar 2027')).toMatchObject({ target: 31, expected: 31, actual: 40, ahead: 9 });
		expect(cell(given, '2027-04-20', 'Feb 2027')).toMatchObject({ target: 28, actual: null, blanks: ['2027-02'] });
	});

	it('adds decimals as people do', () => {
		const actuals = { '2027-01': 0.1, '2027-02': 0.2 };
		expect(cell({ goal: SUM, targets: [0.3], actuals }, '2027-04-20', 'Q1')).toMatchObject({ actual: 0.3 });
	});

	it('is blank, not zero, where nothing was measured', () => {
		expect(cell(given, '2027-04-20', 'Q3')).toMatchObject({ actual: null, expected: null, ahead: null, blanks: [] });
	});

	it('of a running month is compared with the days gone by', () => {
		const running = cell({ goal: SUM, targets: [90], actuals: { '2027-02': 10 } }, '2027-02-10', 'Feb 2027');
		expect(running).toMatchObject({ target: 28, expected: 10, actual: 10, ahead: 0, day: '2027-02-10', blanks: [] });
	});

	it('rolls the same months up in either fiscal calendar, and loses none', () => {
		const frame = { ...FEBRUARY, fiscalVendor: 2, fiscalPartner: 4 };
		const months = ['02', '03', '04', '05', '06', '07', '08'].map((month, n) => [`2027-${month}`, 2 ** n] as const);
		const actuals = Object.fromEntries(months);
		const totals = (calendar: 'vendor' | 'partner') => {
			const { rows, quarters } = scorecardOf(
				planWith({ goal: SUM, targets: [89], frame, actuals }),
				'2027-09-09',
				calendar,
			);
			return quarters.map(({ id }) => rows[0]?.cells.get(id)?.actual);
		};
		expect(totals('vendor')).toEqual([1 + 2 + 4, 8 + 16 + 32, 64, null]);
		expect(totals('partner')).toEqual([1 + 2, 4 + 8 + 16, 32 + 64, null, null]);
	});

	it('says which quarter in one number it cannot tell apart', () => {
		const split = cell(
			{ goal: SUM, targets: [90, 90], frame: FEBRUARY, actuals: { '2027-Q2': 30 } },
			'2027-08-01',
			'Q1',
		);
		expect(split).toMatchObject({ actual: null, unsplit: ['2027-Q2'], blanks: ['2027-02', '2027-03'] });
	});
});

describe('a level in a column', () => {
	const given = { goal: LEVEL, targets: [100, 190], actuals: { '2027-01': 41, '2027-02': 60 } };

	it('is its last value, against the line on the day it speaks of', () => {
		expect(cell(given, '2027-04-15', 'Q1')).toMatchObject({
			...{ target: 100, expected: 69, actual: 60, ahead: -9, attainment: 50 / 59 },
			...{ day: '2027-02-28', blanks: ['2027-03'] },
		});
		expect(cell(given, '2027-04-15', 'Jan 2027')).toMatchObject({ target: 41, actual: 41, ahead: 0 });
		expect(cell(given, '2027-04-15', 'Mar 2027')).toMatchObject({ target: 100, actual: null });
	});

	it('that should fall is ahead when it is lower; a planned dip has no attainment', () => {
		const falling = { goal: { ...LEVEL, direction: 'down' }, targets: [4], actuals: { '2027-03': 3 } } as const;
		expect(cell(falling, '2027-03-31', 'Q1')).toMatchObject({ ahead: 1, attainment: 7 / 6 });
		const dip = { goal: LEVEL, targets: [8, 20], actuals: { '2027-03': 9 } };
		expect(cell(dip, '2027-03-31', 'Q1')).toMatchObject({ ahead: 1, attainment: null });
	});

	it('is marked as stated where its source is empty', () => {
		expect(cell({ ...given, source: ' ' }, '2027-04-15', 'Q1')?.isStated).toBe(true);
		expect(cell(given, '2027-04-15', 'Q1')?.isStated).toBe(false);
	});
});

describe('the rows', () => {
	it('stand leading before lagging, as the dictionary of measures says; those it does not name come last', () => {
		const plan = aPlan({
			measures: [
				aRecord('measures', { id: 'quotes', name: 'Registered before first quote', kind: 'leading' }),
				aRecord('measures', { id: 'mrr', name: 'MRR', kind: 'lagging' }),
			],
			goals: [
				aRecord('goals', { id: 'a', title: 'A' }),
				aRecord('goals', { id: 'b', title: 'B', measure: 'mrr' }),
				aRecord('goals', { id: 'c', title: 'C', measure: 'quotes' }),
				aRecord('goals', { id: 'd', title: 'D', measure: 'gone' }),
			],
		});
		expect(scorecardOf(plan, '2027-03-31').rows.map(({ goal, kind }) => [goal.id, kind])).toEqual([
			['c', 'leading'],
			['b', 'lagging'],
			['a', null],
			['d', null],
		]);
	});
});
