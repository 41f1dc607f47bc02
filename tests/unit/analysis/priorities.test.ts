import { expect, test } from 'vitest';
import { prioritiesOf } from '../../../shared/analysis/priorities.ts';
import { aGoal, anEffect, aPlan, aPriority } from '../../builders/plan.ts';

const goals = [aGoal({ id: 'g1', title: 'Cloud ARR' }), aGoal({ id: 'g2', title: 'Certified people' })];
const priorities = [
	aPriority({ id: 'm1' }),
	aPriority({ id: 'm2', holder: 'vendor', measure: 'new logos', who: null }),
	aPriority({ id: 'm3', measure: 'billable hours', who: 'service desk' }),
];

test('beside each goal stands what each side is measured on, said or not said yet', () => {
	const effects = [anEffect('partner', 'm1', 'g1', 'works against'), anEffect('vendor', 'm2', 'g1', 'helps')];
	const [first, second] = prioritiesOf(aPlan({ goals, priorities, effects })).goals;
	expect(first).toEqual({
		goal: 'g1',
		number: 'G1',
		title: 'Cloud ARR',
		vendor: [{ priority: 'm2', measure: 'new logos', who: null, effect: 'helps' }],
		partner: [
			{ priority: 'm1', measure: 'resale margin', who: 'sales team', effect: 'works against' },
			{ priority: 'm3', measure: 'billable hours', who: 'service desk', effect: null },
		],
	});
	expect(second?.partner.map(({ effect }) => effect)).toEqual([null, null]);
});

test('what works against a goal is named, by goal and side', () => {
	const effects = [
		anEffect('partner', 'm3', 'g2', 'works against'),
		anEffect('partner', 'm1', 'g1', 'works against'),
		anEffect('vendor', 'm2', 'g1', 'works against'),
		anEffect('partner', 'm3', 'g1', 'neutral'),
	];
	const { conflicts } = prioritiesOf(aPlan({ goals, priorities, effects }));
	expect(conflicts).toEqual([
		{
			...{ goal: 'g1', priority: 'm2', holder: 'vendor' },
			text: 'Northwind’s people, measured on new logos: works against G1.',
		},
		{
			...{ goal: 'g1', priority: 'm1', holder: 'partner' },
			text: 'Harbor’s sales team, measured on resale margin: works against G1.',
		},
		{
			...{ goal: 'g2', priority: 'm3', holder: 'partner' },
			text: 'Harbor’s service desk, measured on billable hours: works against G2.',
		},
	]);
});

test('a side speaks about its own measures only', () => {
	const effects = [anEffect('vendor', 'm1', 'g1', 'works against')];
	const { goals: rows, conflicts } = prioritiesOf(aPlan({ goals, priorities, effects }));
	expect(conflicts).toEqual([]);
	expect(rows[0]?.partner[0]?.effect).toBeNull();
});
