/**
 * The pack of a quarterly review, filled in from the plan: last commitments first, trust before performance, the
 * scorecard, the top gaps, what is to be decided, and what comes next.
 */
import { nextMeetingOf } from '../analysis/meetings.ts';
import { PARTIES } from '../plan/field.ts';
import { lead, note, plain } from './build.ts';
import { captioned } from './captioned.ts';
import { bothNames, type Context, contextOf, type PlanDocumentInput, sideName } from './context.ts';
import { pageWords } from './page-words.ts';
import { decisionsNeeded } from './qbr/decisions-needed.ts';
import { nextCommitments, quarterCommitments } from './qbr/quarter-commitments.ts';
import { type ReviewedQuarter, reviewedQuarter } from './qbr/reviewed-quarter.ts';
import { frictionLog } from './sections/friction-log.ts';
import { belowMinimum, goalsByQuarter } from './sections/scorecard.ts';
import { standing } from './sections/standing.ts';
import { trust } from './sections/trust.ts';
import type { Definition, DocumentTree, Section } from './tree.ts';

/** So many gaps are talked about in ninety minutes; the rest stand in the plan. */
const TOP_GAPS = 5;

/** Pure: the same input gives the same tree. Null where the plan has no such quarter, as one without days has none. */
export function qbrDocument(input: PlanDocumentInput, quarter: string | null): DocumentTree | null {
	const context = contextOf(input);
	const reviewed = reviewedQuarter(context.quarters, context.on, quarter);
	if (reviewed === null) return null;
	const { title, language, names, printedOn, say, words } = context;
	const name = say('Quarterly review {quarter}', { quarter: reviewed.quarter.name });
	const sections: readonly (Section | null)[] = [
		opening(context, reviewed, name),
		quarterCommitments(context, reviewed.quarter),
		trust(context),
		frictions(context),
		performance(context),
		topGaps(context),
		decisionsNeeded(context),
		next(context, reviewed),
		closing(context),
	];
	return {
		title: say('{title}: {label}', { title: name, label: title }),
		language,
		printedOn,
		sides: context.sides,
		header: { left: name, right: bothNames(words, names) },
		footer: {
			left: say('Figures as of {on}, printed on {day}', {
				on: words.shortDay(context.on),
				day: words.shortDay(printedOn),
			}),
			page: pageWords(words),
		},
		sections: captioned(
			sections.filter((section) => section !== null),
			words,
		),
	};
}

function opening(context: Context, { quarter }: ReviewedQuarter, name: string): Section {
	const meeting = nextMeetingOf(context.plan, context.on, ({ every }) => every === 'quarter');
	const agenda = (meeting?.rhythm.agenda ?? '').split('\n').map((item) => item.trim());
	const items: readonly Definition[] = [
		{
			term: context.say('Sides'),
			runs: PARTIES.flatMap((side, at) => [...(at === 0 ? [] : [plain('     ')]), ...sideName(context, side)]),
		},
		{ term: context.say('Figures as of'), runs: [plain(context.words.day(context.on))] },
		...(meeting === null ? [] : [{ term: context.say('Next review'), runs: [plain(context.words.day(meeting.day))] }]),
		...(agenda.join('') === ''
			? []
			: [{ term: context.say('Agenda'), runs: [plain(agenda.filter(Boolean).join(' · '))] }]),
	];
	return {
		id: 'opening',
		title: null,
		blocks: [
			{
				kind: 'title',
				above: context.title,
				title: name,
				below: context.words.months(quarter.start, quarter.end),
				close: true,
			},
			{ kind: 'definitions', items },
		],
	};
}

/** The standing paragraph in small type: the pack changes no more than the plan does. */
function closing(context: Context): Section {
	return { id: 'standing', title: null, blocks: [{ kind: 'space', lines: 1 }, note(standing(context))] };
}

/** All that rubbed, and what came of it. */
function frictions(context: Context): Section | null {
	const blocks = frictionLog(context).filter(({ kind }) => kind !== 'heading');
	return blocks.length === 0 ? null : { id: 'frictions', title: context.say('Friction log'), blocks };
}

function performance(context: Context): Section | null {
	const blocks = goalsByQuarter(context).filter(({ kind }) => kind !== 'heading');
	return blocks.length === 0 ? null : { id: 'scorecard', title: context.say('Scorecard'), blocks };
}

/** Worst first. The heading says how many are below minimum of how many rated. */
function topGaps(context: Context): Section | null {
	const [heading, ...blocks] = belowMinimum(context, TOP_GAPS);
	if (heading?.kind !== 'heading') return null;
	const title = heading.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
	return { id: 'top-gaps', title, blocks };
}

function next(context: Context, { next: quarter }: ReviewedQuarter): Section | null {
	if (quarter === null) return null;
	const targets = context.goals.goals.filter((goal) => goal.missing.some((name) => name === quarter.name));
	const without = targets.map(({ number }) => number);
	return {
		id: 'next-quarter',
		title: context.say('What {quarter} brings', { quarter: quarter.name }),
		blocks: [
			lead(
				context.say('{months}: what is promised for it so far.', {
					months: context.words.months(quarter.start, quarter.end),
				}),
			),
			...nextCommitments(context, quarter),
			...(without.length === 0
				? []
				: [
						note(
							context.say('Without a target for {quarter} yet: {goals}.', {
								quarter: quarter.name,
								goals: context.words.list(without),
							}),
						),
					]),
		],
	};
}
