/** What one side expects of the other, how it is rated, and where a gap ends. */
import type { CollectionSpec } from '../field.ts';
import { agreement, choice, day, line, link, party, rating } from './declare.ts';

/** The eight things channels argue about; also the rows of the heat map. */
export const CATEGORIES = [
	'reliability',
	'responsiveness',
	'skills',
	'process',
	'enablement',
	'demand',
	'commercial',
	'communication',
] as const;

export const expectations = {
	expectations: {
		noun: 'expectation',
		plural: 'expectations',
		required: ['holder', 'deliverer', 'statement'],
		removedBy: 'holder',
		title: 'statement',
		inTemplates: {
			keeps: ['holder', 'deliverer', 'statement', 'category'],
			strips: [
				'importanceVendor',
				'importancePartner',
				'minimum',
				'desired',
				'perceivedVendor',
				'perceivedPartner',
				'guess',
				'commitment',
				'commitmentFor',
				'acceptReason',
				'acceptedAsIs',
				'differText',
				'differUntil',
				'differVendor',
				'differPartner',
				'pivotText',
				'pivotVendor',
				'pivotPartner',
			],
		},
		fields: {
			holder: party({ owner: 'joint', label: 'Who expects', help: 'The side that expects it.' }),
			deliverer: party({ owner: 'joint', label: 'Who delivers', help: 'The side it is expected of.' }),
			statement: line({
				owner: 'holder',
				label: 'Expectation',
				help: 'One sentence: what you expect of the other side.',
			}),
			category: choice(CATEGORIES, {
				owner: 'joint',
				label: 'Category',
				help: 'What it is about; the heat map is grouped by it.',
			}),
			importanceVendor: rating({
				owner: 'vendor',
				label: 'Importance to the vendor',
				help: '1 hardly matters, 9 decides whether this works.',
			}),
			importancePartner: rating({
				owner: 'partner',
				label: 'Importance to the partner',
				help: '1 hardly matters, 9 decides whether this works.',
			}),
			minimum: rating({ owner: 'holder', label: 'Minimum', help: 'What you would still accept, 1 to 9.' }),
			desired: rating({ owner: 'holder', label: 'Desired', help: 'What you hope for, 1 to 9; not below the minimum.' }),
			perceivedVendor: rating({
				owner: 'vendor',
				label: 'Met today, says the vendor',
				help: 'How well it is met today, 1 to 9.',
			}),
			perceivedPartner: rating({
				owner: 'partner',
				label: 'Met today, says the partner',
				help: 'How well it is met today, 1 to 9.',
			}),
			guess: rating({ owner: 'deliverer', label: 'Guess', help: 'What you think the other side hopes for, 1 to 9.' }),
			commitment: link('commitments', {
				owner: 'deliverer',
				label: 'Ends in commitment',
				help: 'The commitment that is meant to close the gap. It counts once the other side has accepted it.',
			}),
			commitmentFor: agreement(['commitment', 'minimum', 'perceived@holder'], {
				owner: 'deliverer',
				label: 'Offered for these ratings',
				help: 'Ties the commitment to the ratings it was offered for; a new rating below minimum opens the gap again.',
			}),
			acceptReason: line({ owner: 'holder', label: 'Why it is acceptable', help: 'Why you live with it as it is.' }),
			acceptedAsIs: agreement(['acceptReason', 'minimum', 'perceived@holder'], {
				owner: 'holder',
				label: 'Accepted as is',
				help: 'The yes of the side that expects, for these ratings and this reason.',
			}),
			differText: line({
				owner: 'joint',
				label: 'Agree to differ on',
				help: 'What you see differently, in words both can sign.',
			}),
			differUntil: day({ owner: 'joint', label: 'Agree to differ until', help: 'The day you look at it again.' }),
			differVendor: agreement(['differText', 'differUntil', 'minimum', 'perceived@holder'], {
				owner: 'vendor',
				label: 'Vendor agrees to differ',
				help: 'The vendor’s yes, for these words and ratings, until that day.',
			}),
			differPartner: agreement(['differText', 'differUntil', 'minimum', 'perceived@holder'], {
				owner: 'partner',
				label: 'Partner agrees to differ',
				help: 'The partner’s yes, for these words and ratings, until that day.',
			}),
			pivotText: line({ owner: 'joint', label: 'Pivot to', help: 'What you will do instead.' }),
			pivotVendor: agreement(['pivotText', 'minimum', 'perceived@holder'], {
				owner: 'vendor',
				label: 'Vendor agrees to the pivot',
				help: 'The vendor’s yes, for these words and ratings.',
			}),
			pivotPartner: agreement(['pivotText', 'minimum', 'perceived@holder'], {
				owner: 'partner',
				label: 'Partner agrees to the pivot',
				help: 'The partner’s yes, for these words and ratings.',
			}),
		},
	},
} as const satisfies Record<string, CollectionSpec>;
