import { describe, expect, test } from 'vitest';
import { goalTableOf } from '../../../shared/analysis/goals.ts';
import { numbersOf } from '../../../shared/analysis/numbering.ts';
import { aCommitment, aGoal, anExpectation, aPlan, aTarget, aTopic } from '../../builders/plan.ts';

describe('the table of goals', () => {
	test('has a column for every plan quarter, with its months', () => {
		const { quarters } = goalTableOf(aPlan({ frame: { start: '2026-12-01', end: '2027-07-15' } }));
		expect(quarters).toEqual([
			{ name: 'Q1', start: '2026-12-01', end: '2027-02-28', months: 'Dec 2026–Feb 2027' },
			{ name: 'Q2', start: '2027-03-01', end: '2027-05-31', months: 'Mar–May 2027' },
			{ name: 'Q3', start: '2027-06-01', end: '2027-07-15', months: 'Jun–Jul 2027' },
		]);
	});

	test('a quarter of one month names it once', () => {
		const { quarters } = goalTableOf(aPlan({ frame: { start: '2027-05-01', end: '2027-05-31' } }));
		expect(quarters[0]?.months).toBe('May 2027');
	});

	test('shows a missing target or baseline as missing, and a target of zero as zero', () => {
		const targets = [aTarget('g1', 'Q2', 0), aTarget('g1', 'Q4', 600_000), aTarget('g1', 'Q3', null)];
		const [row] = goalTableOf(aPlan({ goals: [aGoal()], targets })).goals;
		expect(row).toMatchObject({
			number: 'G1',
			baseline: null,
			targets: [null, 0, null, 600_000],
			missing: ['Q1', 'Q3'],
		});
	});

	test('keeps the targets of each goal apart', () => {
		const goals = [aGoal({ id: 'g2' }), aGoal({ id: 'g1', baseline: 40 })];
		const targets = [aTarget('g1', 'Q1', 1), aTarget('g2', 'Q1', 2)];
		const rows = goalTableOf(aPlan({ goals, targets })).goals;
		expect(rows.map(({ id, number, baseline, targets: [q1] }) => [id, number, baseline, q1])).toEqual([
			['g2', 'G1', null, 2],
			['g1', 'G2', 40, 1],
		]);
	});

	test('hides no target outside the period, and does not call it missing elsewhere', () => {
		const plan = aPlan({
			frame: { start: '2027-01-01', end: '2027-03-31' },
			goals: [aGoal(), aGoal({ id: 'g2' })],
			targets: [aTarget('g1', 'Q5', 9), aTarget('g2', 'Q1', 4)],
		});
		const { quarters, goals } = goalTableOf(plan);
		expect(quarters.map(({ name, months }) => [name, months])).toEqual([
			['Q1', 'Jan–Mar 2027'],
			['Q5', null],
		]);
		expect(goals[0]).toMatchObject({ targets: [null, 9], missing: ['Q1'] });
		expect(goals[1]).toMatchObject({ targets: [4, null], missing: [] });
	});
});

describe('the shown numbers', () => {
	test('count each kind in the shown order', () => {
		const numbers = numbersOf(
			aPlan({
				topics: [
					aTopic({ id: 'x', level: 'tactical' }),
					aTopic({ id: 'b', level: 'strategic' }),
					aTopic({ id: 'y', level: 'tactical' }),
					aTopic({ id: 'a', level: 'strategic' }),
				],
				goals: [aGoal({ id: 'z' }), aGoal({ id: 'a' })],
				expectations: [anExpectation()],
				commitments: [aCommitment()],
			}),
		);
		expect([...numbers]).toEqual([
			['topics/b', 'S1'],
			['topics/a', 'S2'],
			['topics/x', 'T1'],
			['topics/y', 'T2'],
			['goals/z', 'G1'],
			['goals/a', 'G2'],
			['expectations/e1', 'E1'],
			['commitments/c1', 'C-1'],
		]);
	});

	test('a topic whose level is in conflict has none, and shifts no other', () => {
		const numbers = numbersOf(aPlan({ topics: [aTopic({ id: 'a', level: null }), aTopic({ id: 'b' })] }));
		expect([...numbers]).toEqual([['topics/b', 'S1']]);
	});
});
