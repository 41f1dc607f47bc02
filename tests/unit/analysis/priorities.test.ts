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

test('what works against goals is named, a sentence a measure', () => {
	const effects = [
		anEffect('partner', 'm3', 'g2', 'works against'),
		anEffect('partner', 'm3', 'g1', 'works against'),
		anEffect('vendor', 'm2', 'g1', 'works against'),
		anEffect('partner', 'm1', 'g1', 'neutral'),
	];
	const { conflicts } = prioritiesOf(aPlan({ goals, priorities, effects }));
	expect(conflicts).toEqual([
		{
			...{ priority: 'm2', holder: 'vendor', goals: ['g1'] },
			text: 'People at Northwind: measured on “new logos”, which works against G1.',
		},
		{
			...{ priority: 'm3', holder: 'partner', goals: ['g1', 'g2'] },
			text: 'Service desk at Harbor: measured on “billable hours”, which works against G1 and G2.',
		},
	]);
});

test('words a side has typed keep their capitals, at the beginning or in quotation marks', () => {
	const typed = [aPriority({ id: 'm1', measure: ' ARR of the South West', who: 'Account managers' })];
	const effects = [anEffect('partner', 'm1', 'g1', 'works against')];
	const told = (measure: typeof typed) =>
		prioritiesOf(aPlan({ goals, priorities: measure, effects })).conflicts.map(({ text }) => text);
	expect(told(typed)).toEqual([
		'Account managers at Harbor: measured on “ARR of the South West”, which works against G1.',
	]);
	expect(told([aPriority({ id: 'm1', measure: null, who: null })])).toEqual([
		'People at Harbor: measured on something not named yet, which works against G1.',
	]);
});

test('a side speaks about its own measures only', () => {
	const effects = [anEffect('vendor', 'm1', 'g1', 'works against')];
	const { goals: rows, conflicts } = prioritiesOf(aPlan({ goals, priorities, effects }));
	expect(conflicts).toEqual([]);
	expect(rows[0]?.partner[0]?.effect).toBeNull();
});
