import { describe, expect, it } from 'vitest';
import { stagesOf } from '../../../shared/analysis/stages.ts';
import { coverMark } from '../../../shared/plan/agreement.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { aCommitment, aGoal, anExpectation, aPlan, aRecord, aTopic } from '../../builders/plan.ts';
import { aRound } from '../../builders/revealed-rounds.ts';

const ON = '2027-06-01';
const had = (plan: ReturnType<typeof aPlan>) =>
	Object.fromEntries(stagesOf(plan, ON).steps.map(({ stage, evidence }) => [stage, evidence.map(({ has }) => has)]));
const kept = (id: string, from: string, to: string) =>
	aCommitment({
		...{ id, from, to, due: '2027-05-01', accepted: '2027-04-01' },
		...{ delivered: '2027-05-01', acknowledged: '2027-05-01' },
	});
const agreedTopic = () => {
	const topic = aTopic({ agreedText: 'Registered first, served first.' });
	const mark = coverMark(schema.topics.fields.agreedVendor, { values: { ...topic } });
	return { ...topic, agreedVendor: mark, agreedPartner: mark };
};
const pulse = (id: string, day: string) =>
	aRound({ id, kind: 'trust', day, vendor: { 'trust tells us early': 6 }, partner: { 'trust tells us early': 6 } });
const [one, other] = [pulse('p1', '2027-02-01'), pulse('p2', '2027-05-01')];

/** Everything every step needs. */
const full = {
	commitments: [0, 1, 2, 3, 4].flatMap((n) => [kept(`v${n}`, 'vendor', 'partner'), kept(`p${n}`, 'partner', 'vendor')]),
	goals: [aGoal({ ownerVendor: 'Ana', ownerPartner: 'Ben', worthVendor: 'reach', worthPartner: 'margin' })],
	actuals: ['2027-03', '2027-04'].map((period) =>
		aRecord('actuals', { id: `g1-${period}`, goal: 'g1', period, value: 1 }),
	),
	escalationLevels: [
		aRecord('escalationLevels', { id: 'l1', title: 'Desk', personVendor: 'Ana', personPartner: 'Ben' }),
	],
	rhythms: [aRecord('rhythms', { id: 'w', title: 'Weekly', every: 'week', first: '2027-01-04' })],
	topics: [agreedTopic()],
	rounds: [one.round, other.round],
	ballots: [...one.ballots, ...other.ballots],
	expectations: [anExpectation()],
};

describe('what each stage needs', () => {
	it('is all there in a plan that has it, and hardly any of it in an empty one', () => {
		expect(had(aPlan(full))).toEqual({
			repeat: [true, true],
			'co-operating': [true, true, true],
			'jointly planned': [true, true],
			'full partnership': [true, true, true],
		});
		expect(had(aPlan())).toEqual({
			repeat: [false, false],
			'co-operating': [false, false, true],
			'jointly planned': [false, false],
			'full partnership': [false, false, false],
		});
	});

	it.each([
		[
			'commitments kept one way only',
			{
				commitments: full.commitments.map((row) =>
					row.from === 'vendor' ? row : { ...row, acknowledged: null, delivered: '2027-05-02' },
				),
			},
			'repeat',
			0,
		],
		['a goal measured once', { actuals: full.actuals.slice(1) }, 'repeat', 1],
		[
			'a level without a person of one side',
			{ escalationLevels: [aRecord('escalationLevels', { id: 'l1', personVendor: 'Ana', personPartner: ' ' })] },
			'co-operating',
			0,
		],
		['a rhythm without a first day', { rhythms: [aRecord('rhythms', { id: 'w', every: 'week' })] }, 'co-operating', 1],
		[
			'an answer overdue',
			{
				escalationLevels: full.escalationLevels.map((level) => ({ ...level, hours: 1 })),
				frictions: [
					aRecord('frictions', {
						...{ id: 'f1', holder: 'vendor', deliverer: 'partner', what: 'A call', level: 'l1' },
						raised: '2027-05-03T09:00Z',
					}),
				],
			},
			'co-operating',
			2,
		],
		[
			'a goal nobody owns on one side',
			{ goals: full.goals.map((goal) => ({ ...goal, ownerPartner: '' })) },
			'jointly planned',
			0,
		],
		['a yes to earlier words', { topics: [{ ...agreedTopic(), agreedText: 'Other words.' }] }, 'jointly planned', 1],
		['one pulse', { rounds: [one.round] }, 'full partnership', 0],
		['four due on one side', { commitments: full.commitments.slice(1) }, 'full partnership', 1],
		['a gap that ends nowhere', { expectations: [anExpectation({ perceivedPartner: 3 })] }, 'full partnership', 2],
	] as const)('is not there with %s', (_, parts, stage, at) => {
		const steps = stagesOf(aPlan({ ...full, ...parts }), ON).steps;
		const missing = steps.flatMap((step) =>
			step.evidence.flatMap(({ has }, index) => (has ? [] : [[step.stage, index]])),
		);
		expect(missing).toEqual([[stage, at]]);
		expect(steps.filter(({ complete }) => !complete).map((step) => step.stage)).toEqual([stage]);
	});

	it('names the first record that lacks something, and what the plan shows', () => {
		const plan = aPlan({ ...full, goals: [...full.goals, aGoal({ id: 'g2' })] });
		expect(stagesOf(plan, ON).steps[2]?.evidence[0]).toEqual({
			needs: 'Every goal has an owner on each side, and says what it is worth to both',
			has: false,
			found: '1 of 2 goals',
			place: 'goals',
			record: 'goals/g2',
		});
	});
});

describe('the stage', () => {
	it('stays each side’s own, and the difference is said, never averaged', () => {
		const plan = aPlan({
			frame: { stageVendor: 'co-operating', stagePartner: 'repeat', desiredStageVendor: 'repeat' },
		});
		const { vendor, partner, disagreement } = stagesOf(plan, ON);
		expect([vendor, partner]).toEqual([
			{ current: 'co-operating', desired: 'repeat' },
			{ current: 'repeat', desired: null },
		]);
		expect(disagreement).toBe('Northwind says “co-operating” today, Harbor “repeat”: one step apart.');
	});

	it('is no disagreement where both say the same, or one has not said', () => {
		const of = (frame: Record<string, string>) => stagesOf(aPlan({ frame }), ON).disagreement;
		expect(of({ stageVendor: 'repeat', stagePartner: 'repeat' })).toBeNull();
		expect(of({ stageVendor: 'repeat' })).toBeNull();
		expect(of({ desiredStageVendor: 'full partnership', desiredStagePartner: 'repeat' })).toBe(
			'Northwind wants “full partnership”, Harbor “repeat”: 3 steps apart.',
		);
	});
});
