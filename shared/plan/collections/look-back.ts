/**
 * The end of a plan: the day it was closed, and what each side takes along. Facts and no terms: closing a plan changes
 * nothing that was agreed, and either side can open it again.
 */
import type { CollectionSpec } from '../field.ts';
import { day, text } from './declare.ts';

export const lookBack = {
	lookBack: {
		noun: 'look back',
		plural: 'look back',
		required: [],
		removedBy: 'joint',
		title: null,
		only: ['plan'],
		inTemplates: 'nothing',
		fields: {
			closed: day({
				...{ owner: 'joint', nature: 'record', label: 'Closed on' },
				help: 'The day on which the plan was closed. Its terms stay as they were; empty again, it is open again.',
			}),
			takesAlongVendor: text({
				...{ owner: 'vendor', nature: 'record', label: 'The vendor takes along' },
				help: 'What the vendor will do again, and what it will do differently next time. Two or three sentences.',
			}),
			takesAlongPartner: text({
				...{ owner: 'partner', nature: 'record', label: 'The partner takes along' },
				help: 'What the partner will do again, and what it will do differently next time. Two or three sentences.',
			}),
		},
	},
} as const satisfies Record<string, CollectionSpec>;
