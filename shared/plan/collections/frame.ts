/** The plan as a whole, its two sides, and others who take part. */
import type { CollectionSpec } from '../field.ts';
import { choice, day, line, month, text } from './declare.ts';

/** How close the two companies work, from far to near. */
export const STAGES = ['transactional', 'repeat', 'co-operating', 'jointly planned', 'full partnership'] as const;

export const frame = {
	plan: {
		noun: 'plan frame',
		plural: 'plan frame',
		required: ['title'],
		removedBy: 'joint',
		title: 'title',
		only: ['plan'],
		inTemplates: 'nothing',
		fields: {
			title: line({ owner: 'joint', label: 'Title', help: 'What both sides call this plan.' }),
			start: day({ owner: 'joint', label: 'First day', help: 'The first day of plan quarter 1.' }),
			end: day({ owner: 'joint', label: 'Last day', help: 'The last day the plan covers.' }),
			currency: {
				kind: 'currency',
				nature: 'term',
				owner: 'joint',
				label: 'Currency',
				help: 'Every amount in the plan is in this currency.',
			},
			timeZone: {
				kind: 'timeZone',
				nature: 'term',
				owner: 'joint',
				label: 'Time zone',
				help: 'Where a due day begins and ends.',
			},
			whyThisYear: text({
				owner: 'joint',
				label: 'Why this year',
				help: 'One paragraph: what has changed, and why the two of you act now.',
			}),
			fiscalVendor: month({
				owner: 'vendor',
				label: 'Vendor’s fiscal year begins in',
				help: 'The month, 1 to 12. Quarters are printed in both calendars.',
			}),
			fiscalPartner: month({
				owner: 'partner',
				label: 'Partner’s fiscal year begins in',
				help: 'The month, 1 to 12. Quarters are printed in both calendars.',
			}),
			stageVendor: choice(STAGES, {
				owner: 'vendor',
				label: 'Stage today, says the vendor',
				help: 'How close the two companies work today.',
				nature: 'record',
			}),
			stagePartner: choice(STAGES, {
				owner: 'partner',
				label: 'Stage today, says the partner',
				help: 'How close the two companies work today.',
				nature: 'record',
			}),
			desiredStageVendor: choice(STAGES, {
				owner: 'vendor',
				label: 'Stage the vendor wants',
				help: 'How close the vendor wants to work by the end of the plan.',
			}),
			desiredStagePartner: choice(STAGES, {
				owner: 'partner',
				label: 'Stage the partner wants',
				help: 'How close the partner wants to work by the end of the plan.',
			}),
			logoVendor: {
				kind: 'picture',
				nature: 'record',
				owner: 'vendor',
				label: 'Logo of the vendor',
				help: 'A small PNG or JPEG for the cover of the document.',
			},
			colourVendor: {
				kind: 'colour',
				nature: 'record',
				owner: 'vendor',
				label: 'First colour of the vendor',
				help: 'For its mark, lines and headings on paper; printed darker where words could not be read.',
			},
			groundVendor: {
				kind: 'colour',
				nature: 'record',
				owner: 'vendor',
				label: 'Second colour of the vendor',
				help: 'For the light grounds of its columns on paper.',
			},
			logoPartner: {
				kind: 'picture',
				nature: 'record',
				owner: 'partner',
				label: 'Logo of the partner',
				help: 'A small PNG or JPEG for the cover of the document.',
			},
			colourPartner: {
				kind: 'colour',
				nature: 'record',
				owner: 'partner',
				label: 'First colour of the partner',
				help: 'For its mark, lines and headings on paper; printed darker where words could not be read.',
			},
			groundPartner: {
				kind: 'colour',
				nature: 'record',
				owner: 'partner',
				label: 'Second colour of the partner',
				help: 'For the light grounds of its columns on paper.',
			},
			oneTimeProfit: {
				kind: 'money',
				min: 1,
				max: 1_000_000_000_000,
				nature: 'term',
				owner: 'partner',
				label: 'Today’s one-time gross profit a month',
				help: 'What 100 in the scenarios from resale to recurring stands for. Empty until the partner shares it.',
			},
			template: line({ owner: 'joint', label: 'Template', help: 'What the plan was started from.', nature: 'record' }),
			templateVersion: {
				kind: 'number',
				min: 1,
				max: 1_000_000,
				whole: true,
				nature: 'record',
				owner: 'joint',
				label: 'Version of the template',
				help: 'What the plan was started from, or has taken rows of since.',
			},
			templateTitle: line({
				owner: 'joint',
				label: 'Title of the template',
				help: 'As it was called then: the other side may not have it.',
				nature: 'record',
			}),
			language: line({ owner: 'joint', label: 'Language', help: 'The language of the document, for instance en-GB.' }),
		},
	},
	parties: {
		noun: 'party',
		plural: 'parties',
		required: ['name'],
		removedBy: 'joint',
		title: 'name',
		only: ['vendor', 'partner'],
		inTemplates: { keeps: ['label'], strips: ['name', 'mark', 'about'] },
		fields: {
			name: line({ owner: 'joint', label: 'Name', help: 'The company, as both sides write it.' }),
			label: line({
				owner: 'joint',
				label: 'Called',
				help: 'What this side is called: vendor, partner, supplier, retailer.',
			}),
			mark: {
				kind: 'line',
				maxLength: 1,
				nature: 'term',
				owner: 'joint',
				label: 'Mark',
				help: 'The one letter that stands for this side beside its colour.',
			},
			about: line({
				owner: 'joint',
				label: 'About|a company',
				help: 'A few words: cloud security vendor, managed service provider.',
			}),
		},
	},
	thirdParties: {
		noun: 'third party',
		plural: 'third parties',
		required: ['name'],
		removedBy: 'joint',
		title: 'name',
		inTemplates: { keeps: ['about'], strips: ['name'] },
		fields: {
			name: line({
				owner: 'joint',
				label: 'Name',
				help: 'A company that takes part but does not agree: a distributor, for instance.',
			}),
			about: line({ owner: 'joint', label: 'Part in the plan', help: 'What it does for the two of you.' }),
		},
	},
} as const satisfies Record<string, CollectionSpec>;
