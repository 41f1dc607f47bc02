/** What each side has signed: the very bytes, and with which key. Rules: `shared/agreement`. */
import type { CollectionSpec } from '../field.ts';
import { line, party, text } from './declare.ts';

export const agreements = {
	agreements: {
		noun: 'recorded agreement',
		plural: 'recorded agreements',
		required: ['holder', 'statement'],
		removedBy: 'holder',
		title: null,
		inTemplates: 'nothing',
		fields: {
			holder: party({ owner: 'joint', label: 'Side', help: 'The side that agreed.', nature: 'record' }),
			statement: {
				...text({
					owner: 'holder',
					label: 'Statement',
					help: 'What was agreed to, by whom and how: exactly the bytes that were signed.',
					nature: 'record',
					role: true,
					act: true,
				}),
				maxLength: 60_000,
			},
			key: line({
				owner: 'holder',
				label: 'Key',
				help: 'The public key of the computer it was recorded on.',
				nature: 'record',
				role: true,
				act: true,
			}),
			signature: line({
				owner: 'holder',
				label: 'Signature',
				help: 'Shows that the statement was made with that key and has not changed since.',
				nature: 'record',
				role: true,
				act: true,
			}),
		},
	},
} as const satisfies Record<string, CollectionSpec>;
