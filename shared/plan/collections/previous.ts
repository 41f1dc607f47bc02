/**
 * What a plan remembers of the one before it, frozen on the day it was made: that plan is another file, and may lie on
 * another computer. Every figure is a fact of the past and no term of this plan.
 */
import type { CollectionSpec } from '../field.ts';
import { PARTIES } from '../field.ts';
import { choice, day, line, quantity } from './declare.ts';

/** How a commitment of the plan before ended. What was still open goes on in the new plan and is not among them. */
export const ENDED = ['kept', 'kept late', 'missed', 'withdrawn'] as const;

const fact = { owner: 'joint', nature: 'record' } as const;

const count = (label: string, help: string) => ({
	...{ kind: 'number' as const, min: 0, max: 100_000, whole: true as const },
	...{ ...fact, label, help },
});

export const previous = {
	previous: {
		noun: 'plan before',
		plural: 'plan before',
		required: ['title'],
		removedBy: 'joint',
		title: 'title',
		only: ['plan'],
		inTemplates: 'nothing',
		fields: {
			title: line({ ...fact, label: 'Title', help: 'What the plan before was called.' }),
			planId: line({ ...fact, label: 'Its name in files', help: 'By which its file is known.' }),
			start: day({ ...fact, label: 'First day', help: 'Its first day.' }),
			end: day({ ...fact, label: 'Last day', help: 'Its last day.' }),
			takenOn: day({ ...fact, label: 'Taken over on', help: 'The day on which this was read from it.' }),
			fingerprint: line({
				...fact,
				label: 'Fingerprint',
				help: 'Of the newest text of it that both sides had agreed to. Empty where there was none.',
			}),
			heads: line({
				...fact,
				label: 'As it stood',
				help: 'A mark of its last changes: the same where two copies of it held the same.',
			}),
			keptVendor: count('Kept on time by the vendor', 'Of its commitments that had come to their end.'),
			dueVendor: count('Due from the vendor', 'Accepted commitments that had come to their end.'),
			lateVendor: count('Kept late by the vendor', 'Delivered after their day and acknowledged.'),
			carriedVendor: count('Taken over, from the vendor', 'Still open: they go on in this plan.'),
			keptPartner: count('Kept on time by the partner', 'Of its commitments that had come to their end.'),
			duePartner: count('Due from the partner', 'Accepted commitments that had come to their end.'),
			latePartner: count('Kept late by the partner', 'Delivered after their day and acknowledged.'),
			carriedPartner: count('Taken over, from the partner', 'Still open: they go on in this plan.'),
		},
	},
	previousGoals: {
		noun: 'goal of the plan before',
		plural: 'goals of the plan before',
		required: ['title'],
		removedBy: 'joint',
		title: 'title',
		inTemplates: 'nothing',
		fields: {
			title: line({ ...fact, label: 'Goal', help: 'What was to be reached.' }),
			unit: choice(['money', 'number', 'percent'], {
				...fact,
				label: 'Unit',
				help: 'Money is in the currency of the plan before.',
			}),
			unitLabel: line({ ...fact, label: 'Unit in words', help: 'As it was written there.' }),
			currency: { ...fact, kind: 'currency', label: 'Currency', help: 'Of the plan before.' },
			direction: choice(['up', 'down'], { ...fact, label: 'Better is', help: 'Up: more is better. Down: less is.' }),
			baseline: quantity({ ...fact, label: 'Baseline', help: 'Where it stood when that plan began.' }),
			expected: quantity({
				...fact,
				label: 'Expected',
				help: 'What was to be reached by the last period measured, by the targets then in force.',
			}),
			actual: quantity({ ...fact, label: 'Actual', help: 'What was reached by then.' }),
			measuredOn: day({ ...fact, label: 'Measured until', help: 'The last day the actual speaks of.' }),
			source: line({ ...fact, label: 'Source', help: 'Where the last actual came from; without one it was stated.' }),
		},
	},
	/** Those that fell due within 90 days before this plan’s first day, or later: evidenced trust looks back so far. */
	previousCommitments: {
		noun: 'commitment of the plan before',
		plural: 'commitments of the plan before',
		required: ['from', 'due', 'ended'],
		removedBy: 'joint',
		title: 'deliverable',
		inTemplates: 'nothing',
		fields: {
			from: choice(PARTIES, { ...fact, label: 'From', help: 'The side that promised.' }),
			number: line({ ...fact, label: 'Number', help: 'Its number in the plan before.' }),
			deliverable: line({ ...fact, label: 'Commitment', help: 'What was promised.' }),
			due: day({ ...fact, label: 'Due', help: 'The day it was due.' }),
			ended: choice(ENDED, { ...fact, label: 'Ended as', help: 'Kept on its day, kept late, missed, or withdrawn.' }),
		},
	},
} as const satisfies Record<string, CollectionSpec>;
