/** What is measured, what was really reached by goal and period, and the weekly ten minutes about it. */
import type { CollectionSpec } from '../field.ts';
import { choice, day, line, link, period, quantity, text } from './declare.ts';

/** Which calendar the quarters of a measure follow. */
export const MEASURE_CALENDARS = ['plan', 'vendor', 'partner'] as const;

/** How a recurring level came from the period before: a part of its walk, never below zero. */
const movement = (label: string, help: string) =>
	quantity({ owner: 'joint', label, help: `Of recurring business: ${help}`, nature: 'record', min: 0 });

export const progress = {
	measures: {
		noun: 'measure',
		plural: 'measures',
		required: ['name'],
		removedBy: 'joint',
		title: 'name',
		inTemplates: { keeps: ['name', 'definition', 'unit', 'unitLabel', 'source', 'kind', 'calendar'], strips: [] },
		fields: {
			name: line({ owner: 'joint', label: 'Measure', help: 'What both sides call it.' }),
			definition: text({
				owner: 'joint',
				label: 'What is counted',
				help: 'What counts, what does not, and from when: so exact that two people get the same number.',
			}),
			unit: choice(['money', 'number', 'percent'], {
				owner: 'joint',
				label: 'Unit',
				help: 'Money is in the plan’s currency.',
			}),
			unitLabel: line({ owner: 'joint', label: 'Unit in words', help: 'For instance “a month”, “customers”.' }),
			source: line({
				owner: 'joint',
				label: 'Source',
				help: 'The system or report both sides will believe.',
			}),
			kind: choice(['leading', 'lagging'], {
				owner: 'joint',
				label: 'Leading or lagging',
				help: 'Leading: activity that comes first. Lagging: the result that follows.',
			}),
			calendar: choice(MEASURE_CALENDARS, {
				owner: 'joint',
				label: 'Calendar',
				help: 'Whose quarters it is reported in: the plan’s, the vendor’s fiscal or the partner’s fiscal.',
			}),
		},
	},
	actuals: {
		noun: 'actual',
		plural: 'actuals',
		required: ['goal', 'period'],
		removedBy: 'joint',
		title: null,
		derivedFrom: ['goal', 'period'],
		inTemplates: 'nothing',
		fields: {
			goal: link('goals', { owner: 'joint', label: 'Goal', help: 'The goal it measures.', nature: 'record' }),
			period: period({
				owner: 'joint',
				label: 'Period|of a total',
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
			note: line({
				owner: 'joint',
				label: 'Note',
				help: 'What one has to know to read the number: a late invoice, a count that was corrected.',
				nature: 'record',
			}),
			newRecurring: movement('New', 'what customers won in this period added.'),
			expansion: movement('Expansion', 'what customers who were there before added.'),
			reactivation: movement('Reactivation', 'what customers who came back brought.'),
			contraction: movement('Contraction', 'what customers who stayed took off.'),
			churn: movement('Churn', 'what customers who left took with them.'),
		},
	},
	checkIns: {
		noun: 'weekly check-in',
		plural: 'weekly check-ins',
		required: ['week', 'day'],
		removedBy: 'joint',
		title: null,
		inTemplates: 'nothing',
		fields: {
			week: day({
				owner: 'joint',
				label: 'Week',
				help: 'The Monday of the week it was held for; it is also its id.',
				nature: 'record',
				role: true,
			}),
			day: day({ owner: 'joint', label: 'Held', help: 'The day it was held.', nature: 'record' }),
			next: text({
				owner: 'joint',
				label: 'What next',
				help: 'The next steps until the next check-in, one a line.',
				nature: 'record',
			}),
		},
	},
	recommitments: {
		noun: 'recommitment',
		plural: 'recommitments',
		required: ['goal', 'day'],
		removedBy: 'joint',
		title: null,
		derivedFrom: ['goal', 'day'],
		inTemplates: 'nothing',
		fields: {
			goal: link('goals', {
				owner: 'joint',
				label: 'Goal',
				help: 'The goal that was behind for two periods.',
				nature: 'record',
			}),
			day: day({
				owner: 'joint',
				label: 'Day',
				help: 'The day both sides stood by the goal as it is.',
				nature: 'record',
			}),
			reason: line({
				owner: 'joint',
				label: 'What makes it reachable',
				help: 'What will be different from now on.',
				nature: 'record',
			}),
		},
	},
} as const satisfies Record<string, CollectionSpec>;
