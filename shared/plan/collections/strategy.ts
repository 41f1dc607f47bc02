/** What the two sides want: topics with two positions, goals with targets, and what each side’s people are measured on. */
import type { CollectionSpec } from '../field.ts';
import { agreement, choice, line, link, party, quantity, text } from './declare.ts';

/** Plan quarters: Q1 begins on the plan's first day. */
export const PLAN_QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8'] as const;

export const strategy = {
	topics: {
		noun: 'topic',
		plural: 'topics',
		required: ['level', 'title'],
		removedBy: 'joint',
		title: 'title',
		inTemplates: {
			keeps: ['level', 'title', 'serves'],
			strips: [
				'positionVendor',
				'positionPartner',
				'agreedText',
				'alignment',
				'agreedVendor',
				'agreedPartner',
				'ownerVendor',
				'ownerPartner',
			],
		},
		fields: {
			level: choice(['strategic', 'tactical'], {
				owner: 'joint',
				label: 'Level|of a topic',
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
		inTemplates: { keeps: ['topic', 'goal'], strips: [] },
		fields: {
			topic: link('topics', { owner: 'joint', label: 'Topic', help: 'The topic that the goal stands under.' }),
			goal: link('goals', { owner: 'joint', label: 'Goal', help: 'The goal that shows whether the topic works.' }),
		},
	},
	goals: {
		noun: 'goal',
		plural: 'goals',
		required: ['title'],
		removedBy: 'joint',
		title: 'title',
		inTemplates: {
			keeps: [
				'title',
				'why',
				'kpi',
				'measure',
				'unit',
				'unitLabel',
				'direction',
				'counts',
				'assumption',
				'trigger',
				'dataSource',
			],
			strips: ['baseline', 'ownerVendor', 'ownerPartner', 'worthVendor', 'worthPartner'],
		},
		fields: {
			title: line({ owner: 'joint', label: 'Goal', help: 'What you want to reach together, in a few words.' }),
			why: text({ owner: 'joint', label: 'Why', help: 'Why this goal matters to both sides this year.' }),
			kpi: line({ owner: 'joint', label: 'Measured by', help: 'What exactly is counted.' }),
			measure: link('measures', {
				owner: 'joint',
				label: 'Measure',
				help: 'Its definition in the shared dictionary of measures.',
			}),
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
		inTemplates: 'nothing',
		fields: {
			goal: link('goals', { owner: 'joint', label: 'Goal', help: 'The goal whose target this is.' }),
			quarter: choice(PLAN_QUARTERS, {
				owner: 'joint',
				label: 'Plan quarter',
				help: 'Counted from the plan’s first day.',
			}),
			value: quantity({
				owner: 'joint',
				label: 'Target',
				help: 'A level or a rate: where it should stand at the end of the quarter. A sum: what the quarter should add.',
			}),
		},
	},
	priorities: {
		noun: 'measure of a side’s people',
		plural: 'what each side is measured on',
		counted: ['measure of a side’s people', 'measures of the sides’ people'],
		required: ['holder', 'measure'],
		removedBy: 'holder',
		title: 'measure',
		inTemplates: 'nothing',
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
		inTemplates: 'nothing',
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
} as const satisfies Record<string, CollectionSpec>;
