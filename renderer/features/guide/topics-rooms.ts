import { say } from '../../../shared/words/spoken.ts';
import { pictureOf } from './picture-of.ts';
import type { Topic } from './topic.ts';

export const ROOMS: readonly Topic[] = [
	{
		id: 'trust',
		title: say('Trust'),
		group: 'Rooms',
		room: 'trust',
		picture: {
			src: pictureOf('trust'),
			alt: say('What each side says about the other over time, beside the record of what it kept.'),
		},
		says: [
			say(
				'Trust comes before performance, and is earned by doing what one said. The overview is one page a sponsor reads in a minute; every figure leads to its rows.',
			),
			say(
				'What each side states about the other stands beside the record: commitments kept on the day, questions answered in time. The two are never blended into one score.',
			),
			say('Start a trust pulse once a quarter: five statements a side, given blind and shown at once.'),
		],
		alsoCalled: say('pulse, sponsor, overview, score'),
	},
	{
		id: 'competency',
		title: say('Competency'),
		group: 'Rooms',
		room: 'competency',
		says: [
			say('What each side has to be able to do, and how well it can today, from 0 to 5, as both sides see it.'),
			say('From a gap one key leads to a commitment that closes it: a training, a person, a procedure, and who pays.'),
		],
		alsoCalled: say('skills, training, certificate, capability'),
	},
	{
		id: 'cooperation',
		title: say('Co-operation'),
		group: 'Rooms',
		room: 'cooperation',
		says: [
			say(
				'The working agreement: when you meet and about what, who decides and who is asked, to whom one goes when it is stuck, and the hours of both sides.',
			),
			say(
				'The friction log: what went wrong between the two, when it was first answered, and how it ended. The clock counts the working hours of the side that has to answer.',
			),
		],
		alsoCalled: say('raci, escalation, incident, hours, holidays, meeting'),
	},
	{
		id: 'plan',
		title: say('Plan'),
		group: 'Rooms',
		room: 'plan',
		says: [
			say(
				'Side by side: for each topic what either side thinks, and between them what both agreed. Say how the two stand to each other: aligned, independent, in tension, or not discussed.',
			),
			say(
				'Goals: three to five, each with a target for every quarter, an owner on each side, and what it is worth to each.',
			),
			say(
				'Measured on: what each side’s people are really paid for, and which goals help or work against it. Hidden behaviour comes from there.',
			),
		],
		steps: [
			say('Move with the arrows, write with Enter, leave a field as it was with Esc.'),
			say('A new line in a text is Shift+Enter.'),
			say('Drag a row by its handle, or move it with Alt and the arrows.'),
		],
		alsoCalled: say('topic, goal, target, strategy, position, quota'),
	},
	{
		id: 'expectations',
		title: say('Expectations'),
		group: 'Rooms',
		room: 'expectations',
		picture: {
			src: pictureOf('matrix'),
			alt: say('The gap matrix: for each expectation what is accepted, hoped for and given, and where the gap ends.'),
		},
		says: [
			say(
				'What each side expects of the other, in one sentence, on one scale from 1 to 9. Who expects says what is the least and what is hoped for; who delivers guesses. A guess that is far off is worth a talk.',
			),
			say(
				'Every gap below the minimum has to end somewhere: in a commitment, in a pivot, in agreeing to differ until a day, or accepted as it is, with the reason.',
			),
			say('Rate blind: both lock their numbers before either sees the other’s.'),
		],
		alsoCalled: say('gap, matrix, rating, minimum, desired, misreading, blind'),
	},
	{
		id: 'progress',
		title: say('Progress'),
		group: 'Rooms',
		room: 'progress',
		picture: {
			src: pictureOf('commitments'),
			alt: say('Commitments of both sides in two lanes on one line of time, with what was kept on the day.'),
		},
		says: [
			say(
				'Scorecard: every goal by month and quarter, ahead or behind in words. An actual without a source is marked as stated.',
			),
			say(
				'Commitments: promises of both sides in two lanes. Only who receives one can say it was kept. Kept on time always shows its number: “7 of 9”.',
			),
			say(
				'Weekly check-in: ten minutes, three questions. Did we keep last week’s commitments, did they move the goals, what do we commit to next.',
			),
			say(
				'CRM figures: read a CSV file of your own system. Its rows stay on this computer; only the totals you confirm enter the plan.',
			),
		],
		alsoCalled: say('kpi, actual, promise, check-in, crm, csv, pivot, overdue'),
	},
	{
		id: 'transition',
		title: say('Transition'),
		group: 'Rooms',
		room: 'transition',
		says: [
			say(
				'From selling once to selling month by month, profit dips before it grows. The curve shows how deep, how long, and who carries it.',
			),
			say('Amounts are an index of 100 unless you share them: your margin stays yours.'),
			say('Relief from the vendor becomes a commitment with one press.'),
		],
		alsoCalled: say('recurring, fish, dip, churn, subscription, funding'),
	},
	{
		id: 'document',
		title: say('Document'),
		group: 'Rooms',
		room: 'document',
		picture: {
			src: pictureOf('document'),
			alt: say('The plan as pages, with its sections on the right and the formats it can be exported in.'),
		},
		says: [
			say('The plan as it prints. Empty sections are left out; open items never are.'),
			say(
				'Export it for Word, as PDF, web page, Excel workbook, CSV or JSON, or the pack of a quarterly review, or the reviews as a calendar. Nothing private is ever in an export.',
			),
			say('To print any other page as you see it, press Ctrl+P: tables come out whole, on white.'),
		],
		alsoCalled: say('export, word, pdf, excel, print, qbr, calendar'),
	},
];
