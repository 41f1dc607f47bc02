/** A change of course: what was assumed, what shows that it does not hold, what is done instead, agreed by both. */
import type { CollectionSpec } from '../field.ts';
import { agreement, choice, day, link, quantity, text } from './declare.ts';
import { PLAN_QUARTERS } from './strategy.ts';

export const PIVOT_OCCASIONS = ['trigger met', 'trigger missed', 'by choice'] as const;

type Quarter = (typeof PLAN_QUARTERS)[number];

/** The field with the target that a pivot gives a plan quarter. */
export function newTargetField<Q extends Quarter>(quarter: Q): `target${Q}` {
	return `target${quarter}`;
}

const newTarget = (quarter: Quarter) =>
	quantity({
		owner: 'joint',
		label: `New target ${quarter}`,
		help: 'In the goal’s unit. Empty: the target stays as it is.',
	});

/** A yes to a pivot is one to everything it says, the new targets included. */
const COVERED = [
	'change',
	'goal',
	'day',
	'occasion',
	'assumption',
	'evidence',
	...PLAN_QUARTERS.map((quarter) => newTargetField(quarter)),
];

export const pivots = {
	pivots: {
		noun: 'pivot',
		plural: 'pivots',
		required: ['goal', 'day'],
		removedBy: 'joint',
		title: 'change',
		inTemplates: 'nothing',
		fields: {
			goal: link('goals', { owner: 'joint', label: 'Goal', help: 'The goal whose course changes.', role: true }),
			day: day({
				owner: 'joint',
				label: 'Day',
				help: 'From when it counts. Plan quarters that were over by then keep their targets.',
			}),
			occasion: choice(PIVOT_OCCASIONS, {
				owner: 'joint',
				label: 'Occasion',
				help: 'The goal’s trigger was met, or was missed, or you change course by choice.',
			}),
			assumption: text({
				owner: 'joint',
				label: 'Assumed',
				help: 'What you took to be true when you set the targets.',
			}),
			evidence: text({
				owner: 'joint',
				label: 'Evidence',
				help: 'What shows that it does not hold, with its numbers.',
			}),
			change: text({ owner: 'joint', label: 'Change', help: 'What you do instead from now on.' }),
			targetQ1: newTarget('Q1'),
			targetQ2: newTarget('Q2'),
			targetQ3: newTarget('Q3'),
			targetQ4: newTarget('Q4'),
			targetQ5: newTarget('Q5'),
			targetQ6: newTarget('Q6'),
			targetQ7: newTarget('Q7'),
			targetQ8: newTarget('Q8'),
			agreedVendor: agreement(COVERED, {
				owner: 'vendor',
				label: 'The vendor’s yes',
				help: 'The vendor’s yes to exactly this pivot. It counts once both have given theirs.',
			}),
			agreedPartner: agreement(COVERED, {
				owner: 'partner',
				label: 'The partner’s yes',
				help: 'The partner’s yes to exactly this pivot. It counts once both have given theirs.',
			}),
		},
	},
} as const satisfies Record<string, CollectionSpec>;
