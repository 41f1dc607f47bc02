/** What was really reached, by goal and period. */
import type { CollectionSpec } from '../field.ts';
import { day, line, link, period, quantity } from './declare.ts';

export const progress = {
	actuals: {
		noun: 'actual',
		plural: 'actuals',
		required: ['goal', 'period'],
		removedBy: 'joint',
		title: null,
		derivedFrom: ['goal', 'period'],
		fields: {
			goal: link('goals', { owner: 'joint', label: 'Goal', help: 'The goal it measures.', nature: 'record' }),
			period: period({
				owner: 'joint',
				label: 'Period',
				help: 'A calendar month, 2027-03, or quarter, 2027-Q1.',
				nature: 'record',
			}),
			value: quantity({
				owner: 'joint',
				label: 'Actual',
				help: 'For a sum what this period added; for a level or a rate what it was at the period’s end. Empty is not zero.',
				nature: 'record',
			}),
			source: line({
				owner: 'joint',
				label: 'Source',
				help: 'The system or report it comes from. Without one it is marked as stated.',
				nature: 'record',
			}),
			asOf: day({ owner: 'joint', label: 'As of', help: 'The day the number was read.', nature: 'record' }),
		},
	},
} as const satisfies Record<string, CollectionSpec>;
