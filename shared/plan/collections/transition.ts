/**
 * Scenarios of the way from resale to recurring. Amounts are points of an index: 100 is the partner’s one-time gross
 * profit a month today, so that both sides can plan without the partner showing its margin.
 */
import type { CollectionSpec } from '../field.ts';
import type { FieldUnit } from '../units.ts';
import { choice, line } from './declare.ts';

type Range = readonly [least: number, most: number];

const number = (label: string, unit: FieldUnit, [min, max]: Range, help: string) =>
	({ kind: 'number', nature: 'term', owner: 'joint', label, unit, min, max, help }) as const;
const whole = (label: string, unit: FieldUnit, range: Range, help: string) =>
	({ ...number(label, unit, range, help), whole: true }) as const;

export const SCENARIO_STARTS = ['resale', 'born in the cloud'] as const;

export const transition = {
	scenarios: {
		noun: 'scenario',
		plural: 'scenarios',
		required: ['title', 'start'],
		removedBy: 'joint',
		title: 'title',
		inTemplates: 'nothing',
		fields: {
			title: line({ owner: 'joint', label: 'Scenario', help: 'What it assumes, in a word or two.' }),
			start: choice(SCENARIO_STARTS, {
				owner: 'joint',
				label: 'Begins from',
				help: 'Resale: one-time business moves. Born in the cloud: there is none to move.',
			}),
			months: whole('Months looked at', 'months', [12, 120], 'How far ahead the scenario goes.'),
			shifted: number(
				'Moves to recurring',
				'%',
				[0, 100],
				'The share of today’s one-time business that moves in the end.',
			),
			ramp: whole('Moves within', 'months', [1, 60], 'The share grows evenly until then.'),
			multiple: number(
				'Months to earn the same',
				'months',
				[1, 120],
				'How many months of recurring profit make up one deal’s one-time profit, before churn.',
			),
			newCustomers: number(
				'New customers',
				'a month',
				[0, 100],
				'New recurring customers each month, beside the business that moves.',
			),
			perCustomer: number(
				'Each brings',
				'points a month',
				[0, 100],
				'Recurring gross profit a month; 100 points are today’s one-time profit a month.',
			),
			churn: number('Churn', '% a month', [0, 20], 'The share of recurring profit lost each month.'),
			expansion: number('Expansion', '% a month', [0, 10], 'What the customers who stay add each month.'),
			investment: number(
				'Investment',
				'points a month',
				[0, 200],
				'What the partner spends on the move: people, training, marketing.',
			),
			investmentMonths: whole('Investment for', 'months', [0, 120], 'From the first month on.'),
			relief: number(
				'Vendor’s relief',
				'points a month',
				[0, 200],
				'What the vendor pays towards it: margin support, funded people, waived fees.',
			),
			reliefMonths: whole('Relief for', 'months', [0, 120], 'From the first month on.'),
			marginResale: number('Margin on resale', '%', [1, 90], 'The partner’s part of a one-time price.'),
			marginNew: number('Margin on new', '%', [1, 90], 'The partner’s part of what new recurring business pays.'),
			marginExpansion: number(
				'Margin on expansion',
				'%',
				[1, 90],
				'The same for what customers add; empty: as for new.',
			),
			marginRenewal: number('Margin on renewal', '%', [1, 90], 'The same for what customers keep; empty: as for new.'),
		},
	},
} as const satisfies Record<string, CollectionSpec>;
