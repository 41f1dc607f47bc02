import { describe, expect, it } from 'vitest';
import { commitmentsOf } from '../../../shared/analysis/commitments.ts';
import { keptInBoth } from '../../../shared/analysis/previous-record.ts';
import { carriedOf, nextPeriod, nextPlanId, nextTitle } from '../../../shared/plan/carry.ts';
import { nextPlanActs } from '../../../shared/plan/next-plan.ts';
import { aCommitment, aGoal, anExpectation, aPlan, aRecord, aTopic } from '../../builders/plan.ts';

const kept = (id: string, due: string, delivered: string | null = due) =>
	aCommitment({ id, due, accepted: '2027-01-02', delivered, acknowledged: delivered });

const plan = aPlan({
	commitments: [
		kept('early', '2027-02-01'),
		kept('late', '2027-11-01', '2027-11-05'),
		kept('kept', '2027-11-20'),
		aCommitment({ id: 'open', due: '2027-11-10', accepted: '2027-01-02' }),
		aCommitment({ id: 'ahead', due: '2028-02-01', accepted: '2027-01-02' }),
		aCommitment({ id: 'gone', due: '2027-12-01', accepted: '2027-01-02', missReason: 'forgotten' }),
	],
});

describe('what goes over into the next plan', () => {
	it('is what is still open, with its day; what has ended is only remembered, and each counts once', () => {
		const { commitments, records, ended } = carriedOf(plan, '2027-12-20', '2028-01-01');
		expect(commitments.map(({ id, due }) => [id, due])).toEqual([
			['open', '2027-11-10'],
			['ahead', '2028-02-01'],
		]);
		expect(records.vendor).toEqual({ kept: 2, due: 4, late: 1, carried: 2 });
		expect(ended.map(({ id, ended: as }) => [id, as])).toEqual([
			['late', 'kept late'],
			['kept', 'kept'],
			['gone', 'missed'],
		]);
	});

	it('gives the next plan the record it would have had in one plan', () => {
		const { commitments, ended } = carriedOf(plan, '2027-12-20', '2028-01-01');
		const next = aPlan({
			commitments,
			previousCommitments: ended.map((row) => aRecord('previousCommitments', { ...row })),
		});
		const record = (of: typeof plan, on: string) => {
			const {
				kept: on_time,
				due,
				before,
			} = keptInBoth(of, commitmentsOf(of, on).commitments, 'vendor', on, '2027-10-03');
			return [on_time, due, before.due];
		};
		expect(record(next, '2028-01-01')).toEqual([1, 4, 3]);
		expect(record(plan, '2028-01-01')).toEqual([1, 4, 0]);
		expect(record(next, '2028-02-02')).toEqual([1, 5, 3]);
	});

	it('counts a commitment once where one copy handed it on and the other had seen its end', () => {
		const both = aPlan({
			commitments: [kept('c1', '2027-12-10')],
			previousCommitments: [
				aRecord('previousCommitments', { id: 'c1', from: 'vendor', due: '2027-12-10', ended: 'missed' }),
			],
		});
		const { commitments: rows } = commitmentsOf(both, '2028-01-01');
		expect(keptInBoth(both, rows, 'vendor', '2028-01-01', null)).toMatchObject({ kept: 1, due: 1 });
	});
});

describe('the acts of the next plan', () => {
	const full = aPlan({
		frame: { colourVendor: '#1F6F78', groundPartner: '#FDF1E3' },
		goals: [aGoal({ kpi: 'ARR', baseline: 1, why: 'because', ownerVendor: 'Ana', worthVendor: 'much' })],
		actuals: [aRecord('actuals', { id: 'g1-2027-06', goal: 'g1', period: '2027-06', value: 700 })],
		topics: [aTopic({ positionVendor: 'ours', positionPartner: 'theirs', agreedText: 'both', agreedVendor: 'x' })],
		expectations: [anExpectation({ acceptReason: 'so be it' })],
		rules: [aRecord('rules', { id: 'r1', statement: 'We ask first', agreedVendor: 'x', agreedPartner: 'y' })],
		rhythms: [
			aRecord('rhythms', { id: 'm1', title: 'Weekly', every: 'week', first: '2027-01-06' }),
			aRecord('rhythms', { id: 'm2', title: 'Monthly', every: 'month', first: '2027-01-15' }),
			aRecord('rhythms', { id: 'm3', title: 'At the end of a quarter', every: 'quarter', first: '2027-11-30' }),
		],
		commitments: [aCommitment({ id: 'c1', accepted: '2027-01-02', due: '2028-01-31', goal: 'g1', session: 's1' })],
	});
	const acts = nextPlanActs(full, {
		...{ from: { planId: 'old', heads: ['b', 'a'], fingerprint: null }, on: '2027-12-01' },
		...{ title: 'Next', start: '2028-01-01', end: '2028-12-31', topics: true, expectations: true },
	});
	const written = (ref: string) =>
		Object.fromEntries(
			acts.flatMap(({ pen, edits }) =>
				edits.filter(([record]) => record === ref).map(([, field, value]) => [`${pen.party} ${field}`, value]),
			),
		);

	it('carry no agreement, no rating, no position and nothing that was written for one year', () => {
		const fields = new Set(acts.flatMap(({ edits }) => edits.map(([, field]) => field)));
		const left = [
			'agreedVendor',
			'agreedPartner',
			'agreedText',
			'positionVendor',
			'positionPartner',
			'minimum',
			'desired',
		];
		const more = ['perceivedPartner', 'importancePartner', 'guess', 'acceptReason', 'why', 'worthVendor', 'session'];
		expect([...left, ...more].filter((field) => fields.has(field))).toEqual([]);
	});

	it('are each in the pen of the side that owns the field, and say which plan it comes from', () => {
		expect(written('commitments/c1')).toMatchObject({
			...{
				'vendor from': 'vendor',
				'vendor due': '2028-01-31',
				'partner accepted': '2027-01-02',
				'partner goal': 'g1',
			},
		});
		expect(written('expectations/e1')).toMatchObject({ 'partner statement': expect.any(String) });
		expect(written('plan/plan')).toMatchObject({
			...{ 'vendor colourVendor': '#1F6F78', 'partner groundPartner': '#FDF1E3' },
		});
		expect(new Set(acts.map(({ pen }) => pen.name))).toEqual(new Set(['From the plan before: Joint plan 2027']));
	});

	it('begin a goal where it stood last, and go on with the meetings as they fall', () => {
		expect(written('goals/g1')).toMatchObject({
			'joint baseline': 700,
			'joint kpi': 'ARR',
			'vendor ownerVendor': 'Ana',
		});
		expect(written('rhythms/m1')['joint first']).toBe('2028-01-05');
		expect(written('rhythms/m2')['joint first']).toBe('2028-01-15');
		expect(written('rhythms/m3')['joint first']).toBe('2027-11-30');
		expect(written('previousGoals/g1')).toMatchObject({ 'joint actual': 700, 'joint measuredOn': '2027-06-30' });
	});

	it('name nothing that was removed from the plan before: such a link would have the whole plan refused', () => {
		const left = aPlan({
			goals: [aGoal({ measure: 'gone' })],
			topics: [aTopic({ serves: 'gone' })],
			capabilities: [aRecord('capabilities', { id: 'here', kind: 'skill', title: 'Triage' })],
			assessments: ['here', 'gone'].map((capability) =>
				aRecord('assessments', {
					...{ id: `${capability}-level`, capability, side: 'vendor', holder: 'vendor' },
					...{ day: '2027-02-01', level: 3 },
				}),
			),
			rhythms: [aRecord('rhythms', { id: 'rest', agenda: 'Written while the other side took the meeting back' })],
			certificates: [aRecord('certificates', { id: 'z', holder: 'vendor', title: 'Expert', capability: 'gone' })],
			commitments: [
				aCommitment({ id: 'c1', goal: 'gone', expectation: 'gone', capability: 'here' }),
				aCommitment({ id: 'c2', from: 'gone' }),
			],
		});
		const next = nextPlanActs(left, {
			...{ from: { planId: 'old', heads: [], fingerprint: null }, on: '2027-03-01' },
			...{ title: 'Next', start: '2028-01-01', end: '2028-12-31', topics: true, expectations: true },
		}).flatMap(({ edits }) => edits);
		expect(next.filter(([, , value]) => value === 'gone')).toEqual([]);
		expect(next).toContainEqual(['commitments/c1', 'capability', 'here']);
		expect(new Set(next.map(([ref]) => ref))).toEqual(
			new Set([
				...['plan/plan', 'parties/vendor', 'parties/partner', 'goals/g1', 'topics/s1', 'capabilities/here'],
				...['assessments/here-level', 'certificates/z', 'commitments/c1', 'previous/plan'],
			]),
		);
	});
});

describe('a part in a responsibility that was led elsewhere after it was named', () => {
	it('goes over under the name of what it says', () => {
		const part = (id: string, role: string) => aRecord('parts', { id, responsibility: 'quote', role, part: 'R' });
		const led = aPlan({
			responsibilities: [aRecord('responsibilities', { id: 'quote', title: 'Quote' })],
			roles: ['sales', 'lead'].map((id) => aRecord('roles', { id, holder: 'vendor', title: id })),
			parts: [part('quote-sales', 'lead'), part('quote-gone', 'sales')],
		});
		const acts = nextPlanActs(led, {
			...{ from: { planId: 'old', heads: [], fingerprint: null }, on: '2027-03-01' },
			...{ title: 'Next', start: '2028-01-01', end: '2028-12-31', topics: true, expectations: true },
		});
		const roles = acts.flatMap(({ edits }) => edits.filter(([ref, field]) => /^parts/.test(ref) && field === 'role'));
		expect(roles).toEqual([
			['parts/quote-lead', 'role', 'lead'],
			['parts/quote-sales', 'role', 'sales'],
		]);
	});
});

describe('the next period and title', () => {
	it.each([
		['2027-01-01', '2027-12-31', '2028-01-01', '2028-12-31'],
		['2027-02-01', '2028-01-31', '2028-02-01', '2029-01-31'],
		['2027-03-01', '2027-08-31', '2027-09-01', '2028-02-29'],
		['2027-01-01', '2027-01-10', '2027-01-11', '2027-01-20'],
	])('%s to %s is followed by %s to %s', (start, end, first, last) => {
		expect(nextPeriod(aPlan({ frame: { start, end } }).frame)).toEqual({ start: first, end: last });
	});

	it.each([
		['Joint plan 2027', 'Joint plan 2028'],
		['FY27 joint plan', 'FY28 joint plan'],
		['Northwind and Harbor', 'Northwind and Harbor'],
		['Joint plan FY2027', 'Joint plan FY2028'],
		['Joint plan FY’27', 'Joint plan FY’28'],
		["FY'99 plan", "FY'00 plan"],
		['Joint plan 2027/28', 'Joint plan 2028/29'],
		['FY27/28 joint plan', 'FY28/29 joint plan'],
		['Joint plan 2027–2028', 'Joint plan 2028–2029'],
		['Joint plan from 2027-03', 'Joint plan from 2028-03'],
		['Order 120270', 'Order 120270'],
	])('%s becomes %s', (title, next) => expect(nextTitle(title, 1)).toBe(next));

	it('has one id for both sides, and another for another first day', () => {
		expect(nextPlanId('p1', '2028-01-01')).toBe(nextPlanId('p1', '2028-01-01'));
		expect(nextPlanId('p1', '2028-01-01')).not.toBe(nextPlanId('p1', '2028-02-01'));
	});
});
