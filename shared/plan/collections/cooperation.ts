/** How the two sides work together: the working agreement, and the friction log that shows where it rubs. */
import type { CollectionSpec } from '../field.ts';
import { agreement, choice, day, line, link, moment, party, text } from './declare.ts';

const hours = (weekday: string) => ({
	kind: 'hours' as const,
	nature: 'term' as const,
	owner: 'holder' as const,
	label: weekday,
	help: 'When someone can be reached: 09:00-17:30, 08:00-12:00, 13:00-17:00, or 22:00-06:00 into the morning. Empty: closed.',
});

const duration = (label: string, help: string, unit: 'minutes' | 'hours', max: number) => ({
	kind: 'number' as const,
	min: 1,
	max,
	nature: 'term' as const,
	owner: 'joint' as const,
	label,
	help,
	unit,
});

export const cooperation = {
	rhythms: {
		noun: 'meeting',
		plural: 'rhythm of meetings',
		required: ['title', 'every'],
		removedBy: 'joint',
		title: 'title',
		inTemplates: {
			keeps: ['title', 'every', 'first', 'minutes', 'agenda'],
			strips: ['time', 'attendeesVendor', 'attendeesPartner', 'place'],
		},
		fields: {
			title: line({
				owner: 'joint',
				label: 'Meeting',
				help: 'What you call it: weekly ten minutes, quarterly review.',
			}),
			every: choice(['week', 'two weeks', 'month', 'quarter'], {
				owner: 'joint',
				label: 'Every',
				help: 'How often you meet. A month later means the same day of the month, or its last.',
			}),
			first: day({ owner: 'joint', label: 'First on', help: 'The day of the first one; the others follow from it.' }),
			time: {
				kind: 'clockTime',
				nature: 'term',
				owner: 'joint',
				label: 'At',
				help: 'The time in the plan’s time zone, for instance 09:30.',
			},
			minutes: duration('Length', 'How long it takes.', 'minutes', 600),
			agenda: text({ owner: 'joint', label: 'Agenda', help: 'What you go through, one item a line.' }),
			attendeesVendor: line({ owner: 'vendor', label: 'From the vendor', help: 'Who comes from the vendor.' }),
			attendeesPartner: line({ owner: 'partner', label: 'From the partner', help: 'Who comes from the partner.' }),
			place: line({ owner: 'joint', label: 'Where', help: 'A room, or how to dial in.' }),
		},
	},
	/** The columns of the responsibility table. */
	roles: {
		noun: 'role',
		plural: 'roles',
		required: ['holder', 'title'],
		removedBy: 'holder',
		title: 'title',
		inTemplates: { keeps: ['holder', 'title'], strips: ['person'] },
		fields: {
			holder: party({ owner: 'joint', label: 'Side', help: 'The side the role belongs to.' }),
			title: line({ owner: 'holder', label: 'Role', help: 'Partner manager, service desk lead, finance.' }),
			person: line({ owner: 'holder', label: 'Person', help: 'Who has it today.' }),
		},
	},
	/** The rows of the responsibility table. */
	responsibilities: {
		noun: 'responsibility',
		plural: 'responsibilities',
		required: ['title'],
		removedBy: 'joint',
		title: 'title',
		inTemplates: { keeps: ['title'], strips: [] },
		fields: {
			title: line({ owner: 'joint', label: 'What has to be done', help: 'A piece of work both sides depend on.' }),
		},
	},
	/** The cells of the responsibility table. */
	parts: {
		noun: 'part in a responsibility',
		plural: 'parts in responsibilities',
		required: ['responsibility', 'role'],
		removedBy: 'joint',
		title: null,
		derivedFrom: ['responsibility', 'role'],
		inTemplates: { keeps: ['responsibility', 'role', 'part'], strips: [] },
		fields: {
			responsibility: link('responsibilities', { owner: 'joint', label: 'What', help: 'What has to be done.' }),
			role: link('roles', { owner: 'joint', label: 'Role', help: 'Whose part it is.' }),
			part: choice(['R', 'A', 'C', 'I', 'R and A'], {
				owner: 'joint',
				label: 'Part',
				help: 'R does it. A answers for it: exactly one. C is asked before. I is told after.',
			}),
		},
	},
	escalationLevels: {
		noun: 'level of escalation',
		plural: 'escalation ladder',
		required: ['title'],
		removedBy: 'joint',
		title: 'title',
		inTemplates: { keeps: ['title', 'hours'], strips: ['personVendor', 'personPartner'] },
		fields: {
			title: line({ owner: 'joint', label: 'Level', help: 'Who is meant: working level, managers, sponsors.' }),
			personVendor: line({ owner: 'vendor', label: 'At the vendor', help: 'The person at the vendor.' }),
			personPartner: line({ owner: 'partner', label: 'At the partner', help: 'The person at the partner.' }),
			hours: duration('Answer within', 'Working hours of the side that answers.', 'hours', 1000),
		},
	},
	rules: {
		noun: 'rule of engagement',
		plural: 'rules of engagement',
		required: ['statement'],
		removedBy: 'joint',
		title: 'statement',
		inTemplates: { keeps: ['statement'], strips: ['agreedVendor', 'agreedPartner'] },
		fields: {
			statement: text({ owner: 'joint', label: 'Rule', help: 'What you do, or never do, when you meet in a deal.' }),
			agreedVendor: agreement(['statement'], {
				owner: 'vendor',
				label: 'Agreed by the vendor',
				help: 'The vendor’s yes to exactly this rule.',
			}),
			agreedPartner: agreement(['statement'], {
				owner: 'partner',
				label: 'Agreed by the partner',
				help: 'The partner’s yes to exactly this rule.',
			}),
		},
	},
	/** One a side; answers are due in the hours of the side that answers. */
	workingHours: {
		noun: 'working hours',
		plural: 'working hours',
		required: ['holder'],
		removedBy: 'holder',
		title: null,
		only: ['vendor', 'partner'],
		inTemplates: 'nothing',
		fields: {
			holder: party({ owner: 'joint', label: 'Side', help: 'Whose hours they are.' }),
			zone: {
				kind: 'timeZone',
				nature: 'term',
				owner: 'holder',
				label: 'Time zone',
				help: 'Where these hours are meant; the plan’s where it is empty.',
			},
			monday: hours('Monday'),
			tuesday: hours('Tuesday'),
			wednesday: hours('Wednesday'),
			thursday: hours('Thursday'),
			friday: hours('Friday'),
			saturday: hours('Saturday'),
			sunday: hours('Sunday'),
		},
	},
	holidays: {
		noun: 'holiday',
		plural: 'holidays',
		required: ['holder', 'day'],
		removedBy: 'holder',
		title: 'title',
		inTemplates: 'nothing',
		fields: {
			holder: party({ owner: 'joint', label: 'Side', help: 'Who is away.', nature: 'record' }),
			title: line({ owner: 'holder', label: 'Holiday', help: 'What the day is called.', nature: 'record' }),
			day: day({ owner: 'holder', label: 'Day', help: 'The first day off.', nature: 'record' }),
			last: day({ owner: 'holder', label: 'Until', help: 'The last day off; empty for one day.', nature: 'record' }),
		},
	},
	frictions: {
		noun: 'friction',
		plural: 'friction log',
		required: ['holder', 'deliverer', 'what', 'raised'],
		removedBy: 'holder',
		title: 'what',
		inTemplates: 'nothing',
		fields: {
			holder: party({ owner: 'joint', label: 'Raised by', help: 'The side it rubs.', nature: 'record' }),
			deliverer: party({ owner: 'joint', label: 'Answered by', help: 'The side that is asked.', nature: 'record' }),
			what: line({
				owner: 'holder',
				label: 'What happened',
				help: 'The incident, in one line, without blame.',
				nature: 'record',
			}),
			happened: day({ owner: 'holder', label: 'Happened on', help: 'The day it happened.', nature: 'record' }),
			raised: moment({
				owner: 'holder',
				label: 'Raised',
				help: 'When it was raised: the clock starts here.',
				nature: 'record',
			}),
			impact: {
				kind: 'number',
				min: 1,
				max: 5,
				whole: true,
				nature: 'record',
				owner: 'holder',
				label: 'Impact',
				help: '1 a nuisance, 3 cost us a day, 5 cost us a customer.',
			},
			level: link('escalationLevels', {
				owner: 'joint',
				label: 'Level',
				help: 'Where on the escalation ladder it stands.',
				nature: 'record',
			}),
			escalated: moment({
				owner: 'joint',
				label: 'Escalated',
				help: 'When it last went up a level: the clock of that level starts here.',
				nature: 'record',
			}),
			firstLevel: link('escalationLevels', {
				owner: 'joint',
				label: 'Raised at level',
				help: 'Where it stood before it went up: an answer that was late there stays late.',
				nature: 'record',
			}),
			answered: moment({
				owner: 'deliverer',
				label: 'First answered',
				help: 'When the other side first answered.',
				nature: 'record',
			}),
			answeredAgain: moment({
				owner: 'deliverer',
				label: 'Answered after going up',
				help: 'When the other side answered at the level it had gone up to, where it had answered before.',
				nature: 'record',
			}),
			answer: text({ owner: 'deliverer', label: 'Answer', help: 'What the other side says to it.', nature: 'record' }),
			resolved: day({
				owner: 'holder',
				label: 'Resolved on',
				help: 'The day the side that raised it called it settled.',
				nature: 'record',
			}),
			resolution: text({ owner: 'joint', label: 'How it was resolved', help: 'What was done.', nature: 'record' }),
			learned: text({
				owner: 'joint',
				label: 'What we learned',
				help: 'What both sides do differently from now on.',
				nature: 'record',
			}),
			repeats: link('frictions', {
				owner: 'joint',
				label: 'Repeats',
				help: 'An earlier friction of the same kind.',
				nature: 'record',
			}),
			commitment: link('commitments', {
				owner: 'joint',
				label: 'Ended in commitment',
				help: 'The commitment that came of it.',
				nature: 'record',
			}),
			rule: link('rules', {
				owner: 'joint',
				label: 'Ended in rule',
				help: 'The rule of engagement that came of it.',
				nature: 'record',
			}),
		},
	},
} as const satisfies Record<string, CollectionSpec>;
