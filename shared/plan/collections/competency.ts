/** What each side needs to be able to do, how well it can, and what shows it. */
import type { CollectionSpec } from '../field.ts';
import { PARTIES } from '../field.ts';
import { choice, day, level, line, link, party, rating, text } from './declare.ts';

export const competency = {
	capabilities: {
		noun: 'capability',
		plural: 'capabilities',
		required: ['kind', 'title'],
		removedBy: 'joint',
		title: 'title',
		inTemplates: {
			keeps: ['kind', 'title', 'why', 'requiredVendor', 'requiredPartner'],
			strips: ['importanceVendor', 'importancePartner'],
		},
		fields: {
			kind: choice(['skill', 'process'], {
				owner: 'joint',
				label: 'Kind',
				help: 'A skill: what people can do. A process: what the company does the same way every time.',
			}),
			title: line({ owner: 'joint', label: 'Skill or process', help: 'What has to be mastered, in a few words.' }),
			why: text({ owner: 'joint', label: 'Why it matters', help: 'Which part of the plan does not work without it.' }),
			requiredVendor: level({
				owner: 'joint',
				label: 'Level needed at the vendor',
				help: '0 not needed there, 1 has heard of it, 3 does it alone, 5 teaches others.',
				nature: 'term',
			}),
			requiredPartner: level({
				owner: 'joint',
				label: 'Level needed at the partner',
				help: '0 not needed there, 1 has heard of it, 3 does it alone, 5 teaches others.',
				nature: 'term',
			}),
			importanceVendor: rating({
				owner: 'vendor',
				label: 'Importance to the vendor',
				help: '1 hardly matters, 9 decides whether the plan works.',
			}),
			importancePartner: rating({
				owner: 'partner',
				label: 'Importance to the partner',
				help: '1 hardly matters, 9 decides whether the plan works.',
			}),
		},
	},
	/** Each is kept, so that levels can be followed over time; the latest of a day counts. */
	assessments: {
		noun: 'assessment',
		plural: 'assessments',
		required: ['capability', 'side', 'holder', 'day', 'level'],
		removedBy: 'holder',
		title: null,
		inTemplates: 'nothing',
		fields: {
			capability: link('capabilities', {
				owner: 'joint',
				label: 'Skill or process',
				help: 'What is assessed.',
				nature: 'record',
			}),
			side: choice(PARTIES, {
				owner: 'joint',
				label: 'Whose level',
				help: 'The side whose people or processes are assessed.',
				nature: 'record',
				role: true,
			}),
			holder: party({
				owner: 'joint',
				label: 'Assessed by',
				help: 'The side that gives the level: itself, or the other.',
				nature: 'record',
			}),
			day: day({ owner: 'holder', label: 'Assessed on', help: 'The day it was assessed.', nature: 'record' }),
			level: level({
				owner: 'holder',
				label: 'Level',
				help: '0 not there, 1 has heard of it, 2 does it with help, 3 does it alone, 4 does it well, 5 teaches others.',
			}),
			because: line({
				owner: 'holder',
				label: 'What shows it',
				help: 'A project, a test, a customer: what the level rests on.',
				nature: 'record',
			}),
		},
	},
	certificates: {
		noun: 'certificate',
		plural: 'certificates',
		required: ['holder', 'title'],
		removedBy: 'holder',
		title: 'title',
		inTemplates: 'nothing',
		fields: {
			holder: party({ owner: 'joint', label: 'Side', help: 'Whose certificate it is.', nature: 'record' }),
			title: line({
				owner: 'holder',
				label: 'Certificate',
				help: 'Its name, as the issuer writes it.',
				nature: 'record',
			}),
			capability: link('capabilities', {
				owner: 'joint',
				label: 'Shows',
				help: 'The skill or process it is evidence for.',
				nature: 'record',
			}),
			who: line({ owner: 'holder', label: 'Held by', help: 'The person or team that holds it.', nature: 'record' }),
			obtained: day({ owner: 'holder', label: 'Obtained', help: 'The day it was given.', nature: 'record' }),
			expires: day({
				owner: 'holder',
				label: 'Valid until',
				help: 'Its last day. Empty where it does not expire.',
				nature: 'record',
			}),
		},
	},
} as const satisfies Record<string, CollectionSpec>;
