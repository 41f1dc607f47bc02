/**
 * The centre of the house: every collection and field, declared once. Validation, editors, history labels,
 * exports and the ownership rule read it. Adding a field is one entry here.
 */
import type { CollectionSpec, FieldSpec } from './field.ts';

type Rest = Pick<FieldSpec, 'owner' | 'label' | 'help'> & {
	nature?: 'record';
	frozenBy?: string;
	role?: true;
	unit?: string;
};

const line = <const R extends Rest>(rest: R) => ({
	kind: 'line' as const,
	maxLength: 200,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
const text = <const R extends Rest>(rest: R) => ({
	kind: 'text' as const,
	maxLength: 4000,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
const day = <const R extends Rest>(rest: R) => ({
	kind: 'day' as const,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
const rating = <const R extends Rest>(rest: R) => ({
	kind: 'rating' as const,
	nature: 'record' as FieldSpec['nature'],
	...rest,
});
const quantity = <const R extends Rest>(rest: R) => ({
	kind: 'quantity' as const,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
const choice = <const C extends readonly string[], const R extends Rest>(choices: C, rest: R) => ({
	kind: 'choice' as const,
	choices,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
const link = <const T extends string, const R extends Rest>(to: T, rest: R) => ({
	kind: 'link' as const,
	to,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});
const party = <const R extends Rest>(rest: R) => ({
	kind: 'party' as const,
	nature: 'term' as FieldSpec['nature'],
	role: true as const,
	...rest,
});
const agreement = <const R extends Rest>(covers: readonly string[], rest: R) => ({
	kind: 'agreement' as const,
	covers,
	nature: 'record' as FieldSpec['nature'],
	...rest,
});
const month = <const R extends Rest>(rest: R) => ({
	kind: 'number' as const,
	min: 1,
	max: 12,
	whole: true as const,
	nature: 'term' as FieldSpec['nature'],
	...rest,
});

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

export const MISS_REASONS = [
	'competing priorities',
	'prerequisite missing',
	'data not provided',
	'people not available',
	'key person not on board',
	'contract change',
	'third party',
	'forgotten',
	'other',
] as const;

/** Plan quarters: Q1 begins on the plan's first day. */
export const PLAN_QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8'] as const;

export const schema = {
	plan: {
		noun: 'plan frame',
		plural: 'plan frame',
		required: ['title'],
		removedBy: 'joint',
		title: 'title',
		only: ['plan'],
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
			template: line({ owner: 'joint', label: 'Template', help: 'What the plan was started from.', nature: 'record' }),
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
				label: 'About',
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
		fields: {
			name: line({
				owner: 'joint',
				label: 'Name',
				help: 'A company that takes part but does not agree: a distributor, for instance.',
			}),
			about: line({ owner: 'joint', label: 'Part in the plan', help: 'What it does for the two of you.' }),
		},
	},
	topics: {
		noun: 'topic',
		plural: 'topics',
		required: ['level', 'title'],
		removedBy: 'joint',
		title: 'title',
		fields: {
			level: choice(['strategic', 'tactical'], {
				owner: 'joint',
				label: 'Level',
				help: 'Strategic: where you are going. Tactical: what you do this year.',
			}),
			title: line({ owner: 'joint', label: 'Topic', help: 'Two or three words that name what you need to settle.' }),
			positionVendor: text({
				owner: 'vendor',
				label: 'Vendor’s position',
				help: 'What the vendor wants here, and why. Only the vendor writes it.',
			}),
			positionPartner: text({
				owner: 'partner',
				label: 'Partner’s position',
				help: 'What the partner wants here, and why. Only the partner writes it.',
			}),
			agreedText: text({
				owner: 'joint',
				label: 'Agreed text',
				help: 'The words both sides can stand behind. Either may propose; it counts when both agree to it.',
			}),
			alignment: choice(['aligned', 'independent', 'in tension', 'not discussed'], {
				owner: 'joint',
				label: 'How the two positions relate',
				help: 'Tension is not an error: it is what the meeting is for.',
			}),
			agreedVendor: agreement(['agreedText'], {
				owner: 'vendor',
				label: 'Agreed by the vendor',
				help: 'The vendor’s yes to exactly this text. A later edit of the text needs a new yes.',
			}),
			agreedPartner: agreement(['agreedText'], {
				owner: 'partner',
				label: 'Agreed by the partner',
				help: 'The partner’s yes to exactly this text. A later edit of the text needs a new yes.',
			}),
			serves: link('topics', {
				owner: 'joint',
				label: 'Serves',
				help: 'The strategic topic this tactical one works for.',
			}),
			ownerVendor: line({ owner: 'vendor', label: 'Vendor’s owner', help: 'Who at the vendor looks after this.' }),
			ownerPartner: line({ owner: 'partner', label: 'Partner’s owner', help: 'Who at the partner looks after this.' }),
		},
	},
	topicGoals: {
		noun: 'link between topic and goal',
		plural: 'links between topics and goals',
		required: ['topic', 'goal'],
		removedBy: 'joint',
		title: null,
		derivedFrom: ['topic', 'goal'],
		fields: {
			topic: link('topics', { owner: 'joint', label: 'Topic', help: 'The topic.' }),
			goal: link('goals', { owner: 'joint', label: 'Goal', help: 'The goal that shows whether the topic works.' }),
		},
	},
	goals: {
		noun: 'goal',
		plural: 'goals',
		required: ['title'],
		removedBy: 'joint',
		title: 'title',
		fields: {
			title: line({ owner: 'joint', label: 'Goal', help: 'What you want to reach together, in a few words.' }),
			why: text({ owner: 'joint', label: 'Why', help: 'Why this goal matters to both sides this year.' }),
			kpi: line({ owner: 'joint', label: 'Measured by', help: 'What exactly is counted.' }),
			unit: choice(['money', 'number', 'percent'], {
				owner: 'joint',
				label: 'Unit',
				help: 'Money is in the plan’s currency.',
			}),
			unitLabel: line({
				owner: 'joint',
				label: 'Unit in words',
				help: 'For instance “a month”, “customers”, “people”.',
			}),
			direction: choice(['up', 'down'], {
				owner: 'joint',
				label: 'Better is',
				help: 'Up: more is better. Down: less is better.',
			}),
			counts: choice(['sum', 'level', 'rate'], {
				owner: 'joint',
				label: 'Counts as',
				help: 'Sum: adds up over the year. Level: a state at a day. Rate: a share or a ratio.',
			}),
			baseline: quantity({ owner: 'joint', label: 'Baseline', help: 'Where you stand on the first day.' }),
			assumption: text({
				owner: 'joint',
				label: 'Assumption',
				help: 'What has to be true for the targets to make sense.',
			}),
			trigger: text({ owner: 'joint', label: 'Trigger', help: 'What would make you sit down and change course.' }),
			ownerVendor: line({ owner: 'vendor', label: 'Vendor’s owner', help: 'Who at the vendor answers for this goal.' }),
			ownerPartner: line({
				owner: 'partner',
				label: 'Partner’s owner',
				help: 'Who at the partner answers for this goal.',
			}),
			dataSource: line({
				owner: 'joint',
				label: 'Source of the numbers',
				help: 'The system or report both sides will believe.',
			}),
			worthVendor: text({
				owner: 'vendor',
				label: 'Worth to the vendor',
				help: 'What reaching it is worth to the vendor.',
			}),
			worthPartner: text({
				owner: 'partner',
				label: 'Worth to the partner',
				help: 'What reaching it is worth to the partner.',
			}),
		},
	},
	targets: {
		noun: 'target',
		plural: 'targets',
		required: ['goal', 'quarter'],
		removedBy: 'joint',
		title: null,
		derivedFrom: ['goal', 'quarter'],
		fields: {
			goal: link('goals', { owner: 'joint', label: 'Goal', help: 'The goal.' }),
			quarter: choice(PLAN_QUARTERS, {
				owner: 'joint',
				label: 'Plan quarter',
				help: 'Counted from the plan’s first day.',
			}),
			value: quantity({
				owner: 'joint',
				label: 'Target',
				help: 'What you want to have reached by the end of the quarter.',
			}),
		},
	},
	priorities: {
		noun: 'measure of a side’s people',
		plural: 'what each side is measured on',
		required: ['holder', 'measure'],
		removedBy: 'holder',
		title: 'measure',
		fields: {
			holder: party({ owner: 'joint', label: 'Side', help: 'Whose people are measured on this.' }),
			measure: line({
				owner: 'holder',
				label: 'Measured on',
				help: 'A quota, a bonus, a review point: what people are really paid or judged for.',
			}),
			who: line({ owner: 'holder', label: 'Who', help: 'Which people: the regional sales team, the service desk.' }),
			note: text({ owner: 'holder', label: 'What it leads to', help: 'How it shows in daily work.' }),
		},
	},
	effects: {
		noun: 'effect on a goal',
		plural: 'effects on goals',
		required: ['holder', 'priority', 'goal'],
		removedBy: 'holder',
		title: null,
		derivedFrom: ['priority', 'goal'],
		fields: {
			holder: party({ owner: 'joint', label: 'Side', help: 'Whose measure it is.' }),
			priority: link('priorities', { owner: 'joint', label: 'Measured on', help: 'The measure.' }),
			goal: link('goals', { owner: 'joint', label: 'Goal', help: 'The goal it helps or hinders.' }),
			effect: choice(['helps', 'neutral', 'works against'], {
				owner: 'holder',
				label: 'Effect',
				help: 'Does being paid for this help the goal, or pull people away from it?',
			}),
		},
	},
	expectations: {
		noun: 'expectation',
		plural: 'expectations',
		required: ['holder', 'deliverer', 'statement'],
		removedBy: 'holder',
		title: 'statement',
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
	commitments: {
		noun: 'commitment',
		plural: 'commitments',
		required: ['from', 'to', 'deliverable'],
		removedBy: 'from',
		title: 'deliverable',
		fields: {
			from: { ...party({ owner: 'joint', label: 'From', help: 'The side that promises.' }), third: true },
			to: { ...party({ owner: 'joint', label: 'To', help: 'The side it is promised to.' }), third: true },
			deliverable: line({
				owner: 'from',
				label: 'Commitment',
				help: 'What will be there, in one line.',
				frozenBy: 'accepted',
			}),
			test: line({
				owner: 'from',
				label: 'Done when',
				help: 'How the other side will see that it is done.',
				frozenBy: 'accepted',
			}),
			due: day({
				owner: 'from',
				label: 'Due',
				help: 'The day it is due, in the plan’s time zone.',
				frozenBy: 'accepted',
			}),
			owner: line({ owner: 'from', label: 'Owner', help: 'The person who sees to it.' }),
			days: {
				kind: 'number',
				min: 0,
				max: 10000,
				nature: 'term',
				owner: 'from',
				label: 'Effort',
				unit: 'days',
				help: 'Person-days it will take.',
			},
			money: {
				kind: 'money',
				min: 0,
				max: 1_000_000_000_000,
				nature: 'term',
				owner: 'from',
				label: 'Money',
				help: 'What it costs this side, where it is funding.',
			},
			claimBy: day({ owner: 'from', label: 'Claim by', help: 'The last day the money can be claimed.' }),
			proof: line({ owner: 'from', label: 'Proof', help: 'What has to be shown to claim it.' }),
			goal: link('goals', { owner: 'joint', label: 'Goal', help: 'The goal it serves.' }),
			expectation: link('expectations', {
				owner: 'joint',
				label: 'Expectation',
				help: 'The expectation it is meant to meet.',
			}),
			accepted: day({ owner: 'to', label: 'Accepted', help: 'The day the other side said yes.', nature: 'record' }),
			delivered: day({
				owner: 'from',
				label: 'Delivered',
				help: 'The day it was delivered, as claimed.',
				nature: 'record',
			}),
			acknowledged: day({
				owner: 'to',
				label: 'Acknowledged',
				help: 'The day the receiver confirmed it.',
				nature: 'record',
			}),
			returned: day({
				owner: 'to',
				label: 'Returned',
				help: 'The day the receiver sent it back; cancels the delivery.',
				nature: 'record',
			}),
			returnReason: line({ owner: 'to', label: 'Why returned', help: 'What is missing.', nature: 'record' }),
			withdrawn: day({ owner: 'from', label: 'Withdrawn', help: 'The day it was taken back.', nature: 'record' }),
			withdrawalAccepted: day({
				owner: 'to',
				label: 'Withdrawal accepted',
				help: 'The day the receiver said yes to taking it back.',
				nature: 'record',
			}),
			asked: day({
				owner: 'from',
				label: 'New terms asked for',
				help: 'The day this side asked to change it.',
				nature: 'record',
			}),
			successor: link('commitments', {
				owner: 'from',
				label: 'Replaced by',
				help: 'The commitment that takes its place; it counts as renegotiated once the receiver has accepted it.',
				nature: 'record',
			}),
			missReason: choice(MISS_REASONS, {
				owner: 'from',
				label: 'Why missed',
				help: 'A reason, not a fault.',
				nature: 'record',
			}),
		},
	},
} as const satisfies Record<string, CollectionSpec>;

export type Schema = typeof schema;
export type CollectionName = keyof Schema;
export type FieldName<C extends CollectionName> = keyof Schema[C]['fields'] & string;

export const collectionNames = Object.keys(schema) as readonly CollectionName[];

/** The collection of that name, or undefined: foreign names come from files of newer versions. */
export function collectionSpec(name: string): CollectionSpec | undefined {
	return Object.hasOwn(schema, name) ? schema[name as CollectionName] : undefined;
}

/** The field of that name, or undefined. Reserved fields (`order`, `removed`, `parent`) are not in the schema. */
export function fieldSpec(collection: string, field: string): FieldSpec | undefined {
	const fields = collectionSpec(collection)?.fields;
	return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
}
