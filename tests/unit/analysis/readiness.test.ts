import { describe, expect, test } from 'vitest';
import { type OpenRule, type ReadinessInput, readinessOf } from '../../../shared/analysis/readiness.ts';
import { coverMark } from '../../../shared/plan/agreement.ts';
import type { Goal, Topic } from '../../../shared/plan/plan.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { aCommitment, aGoal, anExpectation, aPlan, aRecord, aTopic, type PlanParts } from '../../builders/plan.ts';

const wholeGoal = (values: Partial<Goal> = {}) =>
	aGoal({
		...{ kpi: 'Recurring revenue a year', dataSource: 'Billing', baseline: 0 },
		...{ ownerVendor: 'Ana', ownerPartner: 'Ben', worthVendor: 'Reach', worthPartner: 'Margin' },
		...values,
	});

function agreed(topic: Topic, ...sides: ('agreedVendor' | 'agreedPartner')[]): Topic {
	const marks = sides.map((side) => [side, coverMark(schema.topics.fields[side], { values: topic })]);
	return { ...topic, ...Object.fromEntries(marks) };
}

const strategic = agreed(aTopic({ agreedText: 'We sell managed services.' }), 'agreedVendor', 'agreedPartner');
const ladder = aRecord('escalationLevels', { title: 'Managers', personVendor: 'Ana', personPartner: 'Ben', hours: 4 });
const weekly = aRecord('rhythms', { title: 'Ten minutes', every: 'week', first: '2027-01-04' });

/** Nothing is open in it. */
const ready: PlanParts = {
	...{ goals: [wholeGoal()], topics: [strategic], escalationLevels: [ladder], rhythms: [weekly] },
	expectations: [anExpectation()],
	commitments: [
		aCommitment({ id: 'a', owner: 'Ana', test: 'Seen' }),
		aCommitment({ id: 'b', from: 'partner', to: 'vendor', owner: 'Ben', test: 'Seen' }),
	],
};

function check(parts: PlanParts, { conflicts = [], waiting = [] }: Partial<ReadinessInput> = {}) {
	return readinessOf({ plan: aPlan({ ...ready, ...parts }), conflicts, waiting, on: '2027-02-01' });
}

/** What is open beside what a whole plan has, as `rule record`. */
function open(parts: PlanParts): readonly string[] {
	return check(parts).open.map(({ rule, record }) => `${rule} ${record}`);
}

describe('the check before an agreement', () => {
	test('finds nothing in a plan that is whole', () => {
		expect(check({})).toEqual({ signable: true, refusals: [], open: [] });
	});

	test('refuses while a field holds several versions, and while changes wait', () => {
		const by = { party: 'vendor', name: 'Ana' } as const;
		const values = ['ARR', 'MRR'].map((value) => ({ value, by, at: '2027-01-01T00:00:00Z' }));
		const conflict = { record: 'goals/g1', field: 'kpi', values };
		const removal = { record: 'goals/g1', field: 'removed', values };
		const sentence = 'A change by Harbor IT is missing.';
		const { signable, refusals, open } = check(
			{ goals: [wholeGoal({ kpi: null })] },
			{ conflicts: [conflict, removal], waiting: [sentence] },
		);
		// A field that says two things is not one that says nothing.
		expect({ signable, open }).toEqual({ signable: false, open: [] });
		expect(refusals).toEqual([
			{ rule: 'conflict', record: 'goals/g1', text: '“Cloud ARR”: Measured by holds 2 versions.' },
			{ rule: 'conflict', record: 'goals/g1', text: '“Cloud ARR”: one side removed it, the other changed it.' },
			{ rule: 'waiting change', record: null, text: sentence },
		]);
	});

	const ofGoals: readonly [OpenRule, Partial<Goal>][] = [
		['goal without KPI', { kpi: ' ' }],
		['goal without source', { dataSource: null }],
		['goal without baseline', { baseline: null }],
		['goal without owners', { ownerPartner: null }],
		['goal without worth to both', { worthVendor: '' }],
	];
	for (const [rule, values] of ofGoals)
		test(`lists a ${rule}`, () => {
			expect(open({ goals: [wholeGoal({ id: 'other' }), wholeGoal(values)] })).toEqual([`${rule} goals/g1`]);
		});

	test('takes a measure of the dictionary for a KPI, and its source for one', () => {
		const measures = [aRecord('measures', { id: 'arr', name: 'ARR', source: 'Billing' })];
		expect(open({ measures, goals: [wholeGoal({ kpi: null, dataSource: null, measure: 'arr' })] })).toEqual([]);
	});

	test('lists a tactical topic that serves no strategic one', () => {
		const tactical = (values: Partial<Topic>) => {
			const topic = aTopic({ level: 'tactical', agreedText: 'We answer in two days.', ...values });
			return agreed(topic, 'agreedVendor', 'agreedPartner');
		};
		const topics = [strategic, tactical({ id: 't1', serves: 's1' }), tactical({ id: 't2' })];
		expect(open({ topics: [...topics, tactical({ id: 't3', serves: 't1' })] })).toEqual([
			'topic serves nothing topics/t2',
			'topic serves nothing topics/t3',
		]);
	});

	test('lists a topic that lacks a yes to the text as it stands, and says whose', () => {
		const half = agreed(aTopic({ id: 's2', title: 'Renewals', agreedText: 'Harbor renews.' }), 'agreedVendor');
		const moved = { ...strategic, id: 's3', agreedText: 'We resell.' };
		const { open: listed } = check({ topics: [strategic, half, moved, aTopic({ id: 's4' })] });
		expect(listed.map(({ text }) => text)).toEqual([
			'S2 “Renewals” awaits Harbor.',
			'S3 “Managed services” awaits both sides.',
			'S4 “Managed services” has no agreed text yet.',
		]);
	});

	test('lists a gap below minimum that ends nowhere, with its ratings', () => {
		const accepted = { acceptReason: 'For this year' };
		const spec = schema.expectations.fields.acceptedAsIs;
		const below = anExpectation({ perceivedPartner: 4, ...accepted });
		const settled = { ...below, id: 'e2', acceptedAsIs: coverMark(spec, { values: below }) };
		const [first, ...rest] = check({ expectations: [{ ...below, acceptReason: null }, settled] }).open;
		expect(rest).toEqual([]);
		expect(first).toEqual({
			...{ rule: 'gap without outcome', record: 'expectations/e1' },
			text: 'E1 “Deal registrations are answered in two working days” is below minimum (minimum 6, met 4). Open: no ending chosen yet.',
		});
	});

	test('lists obligations that are all on one side', () => {
		const commitments = ['a', 'b'].map((id) => aCommitment({ id, owner: 'Ana', test: 'Seen' }));
		expect(open({ commitments })).toEqual(['one-sided obligations commitments/a']);
	});

	test('lists an empty ladder, and a level on which a side names nobody', () => {
		expect(open({ escalationLevels: [] })).toEqual(['no escalation person null']);
		const level = { ...ladder, id: 'l2', personPartner: ' ' };
		expect(check({ escalationLevels: [ladder, level] }).open).toEqual([
			{
				...{ rule: 'no escalation person', record: 'escalationLevels/l2' },
				text: 'The escalation level “Managers” names nobody at Harbor.',
			},
		]);
	});

	test('lists a plan without meetings, or whose meetings have no day', () => {
		expect(open({ rhythms: [] })).toEqual(['no review dates null']);
		expect(open({ rhythms: [{ ...weekly, first: null }] })).toEqual(['no review dates rhythms/rhythms1']);
		const said = (first: string | null) => check({ rhythms: [{ ...weekly, first }] }).open.map(({ text }) => text);
		expect(said(null)).toEqual(['No meeting has a first day, so none falls into the plan.']);
		expect(said('2030-01-07')).toEqual(['No meeting falls between the first and the last day of the plan.']);
	});

	test('lists what the weight meter says, last', () => {
		const goals = Array.from({ length: 6 }, (_, n) => wholeGoal({ id: `g${n}` }));
		expect(open({ goals, rhythms: [] })).toEqual(['no review dates null', 'weight meter goals/g0']);
	});
});
