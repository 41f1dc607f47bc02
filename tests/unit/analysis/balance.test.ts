import { describe, expect, test } from 'vitest';
import { commitmentsOf } from '../../../shared/analysis/commitments.ts';
import { weightsOf } from '../../../shared/analysis/weight.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { aCommitment, aGoal, aPlan } from '../../builders/plan.ts';

type Values = Parameters<typeof aCommitment>[0];

const ON = '2027-04-15';
const ACCEPTED = { accepted: '2027-02-01' };
const balance = (...values: Values[]) => {
	const commitments = values.map((value, index) => aCommitment({ id: `c${index}`, ...value }));
	return commitmentsOf(aPlan({ commitments }), ON).balance;
};

describe('the balance', () => {
	test('counts what is open on each side, with its days and money', () => {
		const { vendor, partner } = balance(
			{ money: 900_000 },
			{ ...ACCEPTED, due: '2027-09-30', money: 1_200_000, days: 2.5 },
			{ ...ACCEPTED, from: 'partner', to: 'vendor', days: 20 },
		);
		expect(vendor).toMatchObject({ count: 2, days: 2.5, money: 2_100_000, withoutDays: 1 });
		expect(partner).toMatchObject({ count: 1, days: 20, money: 0, withoutDays: 0 });
	});

	test('adds days as people add them', () => {
		expect(balance({ days: 0.1 }, { days: 0.2 }).vendor.days).toBe(0.3);
		expect(balance({ days: 1.005 }, { days: 2.337 }, { days: 3.006 }).vendor.days).toBe(6.348);
	});

	test.each([
		['proposed', {}, 1, 1],
		['accepted', { ...ACCEPTED, due: '2027-09-30' }, 1, 1],
		['overdue', ACCEPTED, 1, 1],
		['missed', { ...ACCEPTED, missReason: 'forgotten' }, 1, 1],
		['delivered', { ...ACCEPTED, delivered: '2027-03-01' }, 1, 1],
		['kept', { ...ACCEPTED, delivered: '2027-03-01', acknowledged: '2027-03-01' }, 0, 1],
		['kept late', { ...ACCEPTED, acknowledged: '2027-04-01' }, 0, 1],
		['withdrawn', { ...ACCEPTED, withdrawn: '2027-03-01' }, 0, 0],
	])('a commitment that is %s', (_, values, open, withKept) => {
		const { vendor } = balance(values);
		expect([vendor.count, vendor.withKept.count]).toEqual([open, withKept]);
	});

	test('a renegotiated commitment weighs once, in its successor', () => {
		const { vendor } = balance(
			{ ...ACCEPTED, asked: '2027-03-01', successor: 'c1', days: 5 },
			{ ...ACCEPTED, due: '2027-09-30', days: 7 },
		);
		expect(vendor).toMatchObject({ count: 1, days: 7 });
	});

	test('a missed commitment that goes on under later terms weighs once, in its successor', () => {
		const missed = { ...ACCEPTED, asked: '2027-04-02', missReason: 'forgotten', successor: 'c1', money: 1_200_000 };
		const next = { due: '2027-09-30', days: 7, money: 1_200_000 };
		expect(balance(missed, { ...next, accepted: '2027-04-03' }).vendor).toMatchObject({ count: 1, money: 1_200_000 });
		expect(balance(missed, next).vendor).toMatchObject({ count: 2 });
	});

	test('is for the period, its first and last day included; without a due day it is owed', () => {
		const dues = ['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01', null];
		expect(balance(...dues.map((due) => ({ due }))).vendor.count).toBe(3);
	});
});

describe('the weight meter', () => {
	const weights = (plan: Plan) => weightsOf(plan, commitmentsOf(plan, ON).commitments);
	const complete = { owner: 'Ana Ruiz', test: 'The desk has the name' };
	const fromEach = (vendor: number, partner: number, values: Values = {}) => [
		...Array.from({ length: vendor }, (_, n) => aCommitment({ ...complete, ...values, id: `v${n}` })),
		...Array.from({ length: partner }, (_, n) =>
			aCommitment({ ...complete, ...values, id: `p${n}`, from: 'partner', to: 'vendor' }),
		),
	];

	test('says nothing of five goals and fifteen commitments a side in a quarter', () => {
		const goals = Array.from({ length: 5 }, (_, n) => aGoal({ id: `g${n}` }));
		expect(weights(aPlan({ goals, commitments: fromEach(15, 15) }))).toEqual([]);
	});

	test('names the sixth goal', () => {
		const goals = Array.from({ length: 6 }, (_, n) => aGoal({ id: `g${n}` }));
		expect(weights(aPlan({ goals }))).toEqual([
			{
				kind: 'goals',
				text: 'The plan has 6 goals; more than 5 are hard to keep in mind.',
				refs: ['goals/g0', 'goals/g1', 'goals/g2', 'goals/g3', 'goals/g4', 'goals/g5'],
			},
		]);
	});

	test('names a side with a sixteenth commitment due in one quarter', () => {
		const [weight, ...rest] = weights(aPlan({ commitments: fromEach(1, 16) }));
		expect(rest).toEqual([]);
		expect(weight?.text).toBe('Harbor has 16 commitments due in Q1; more than 15 are hard to keep.');
		expect(weight?.refs).toHaveLength(16);
	});

	test('does not add up quarters, nor count what was withdrawn', () => {
		const spread = fromEach(16, 1).map((row, n) => (n === 0 ? { ...row, due: '2027-04-01' } : row));
		expect(weights(aPlan({ commitments: spread }))).toEqual([]);
		const [first, ...others] = fromEach(16, 1);
		if (first === undefined) throw new Error('There is no commitment.');
		const withdrawn = aCommitment({ ...first, withdrawn: '2027-02-02' });
		expect(weights(aPlan({ commitments: [withdrawn, ...others] }))).toEqual([]);
	});

	test('names open commitments without an owner or an acceptance test', () => {
		const commitments = [
			aCommitment({ ...complete, id: 'a', owner: ' ' }),
			aCommitment({ ...complete, id: 'b', test: null, from: 'partner', to: 'vendor' }),
			aCommitment({ ...complete, id: 'c', test: '', from: 'partner', to: 'vendor' }),
			aCommitment({ id: 'd', acknowledged: '2027-03-01' }),
		];
		expect(weights(aPlan({ commitments }))).toEqual([
			{ kind: 'no owner', text: '1 open commitment has no owner.', refs: ['commitments/a'] },
			{
				kind: 'no acceptance test',
				text: '2 open commitments have no acceptance test.',
				refs: ['commitments/b', 'commitments/c'],
			},
		]);
	});

	test('names two open commitments that are all on one side, and says nothing of one', () => {
		expect(weights(aPlan({ commitments: fromEach(0, 1) }))).toEqual([]);
		expect(weights(aPlan({ commitments: fromEach(0, 2) }))).toEqual([
			{
				kind: 'all on one side',
				text: 'All 2 open commitments are from Harbor; none is from Northwind.',
				refs: ['commitments/p0', 'commitments/p1'],
			},
		]);
	});
});
