/** The one page a session ends with, before people stand up, and the next one opens with. */
import { keptSentence } from '../analysis/commitment-sentences.ts';
import type { CommitmentRow } from '../analysis/commitments.ts';
import { openBecauseShort } from '../analysis/gap-sentences.ts';
import { capitalized, filled } from '../analysis/names.ts';
import { type DecisionRow, type SessionPage, sessionPage } from '../analysis/sessions.ts';
import { dayInWords, listed } from '../analysis/words.ts';
import { PARTIES } from '../plan/field.ts';
import { alert, beside, cell, lead, mark, note, paragraph, plain, quiet, row, stack } from './build.ts';
import { type Context, contextOf, type PlanDocumentInput, partyName, sideMark, words } from './context.ts';
import { counted, shortDay, signed } from './format.ts';
import { roundsLine } from './round-words.ts';
import type { Block, DocumentTree, Run, Table } from './tree.ts';
import { yesOf } from './yes-of.ts';

/** Rows of open gaps and of parked items on the one page; what is left is counted. */
const SHOWN = 8;

/** Pure: the same input gives the same tree. Null where the plan has no such session. */
export function sessionDocument(input: PlanDocumentInput, session: string): DocumentTree | null {
	const page = sessionPage(input.plan, session, input.on);
	if (page === null) return null;
	const context = contextOf(input);
	const { language, names, printedOn } = context;
	const title = filled(page.session.title) ?? 'Session';
	return {
		title: `${title}, ${context.title}`,
		language,
		printedOn,
		layout: 'one page',
		header: { left: context.title, right: `${names.vendor} and ${names.partner}` },
		footer: { left: `${context.title}, printed on ${shortDay(printedOn)}` },
		sections: [
			{
				id: 'session',
				title,
				blocks: [
					lead(whoAndWhen(context, page)),
					...lastTime(context, page),
					...decisions(context, page.decisions),
					...newCommitments(context, page.commitments),
					...openGaps(context, page),
					...parked(page),
					...closing(context, page),
				],
			},
		],
	};
}

function heading(text: string): Block {
	return { kind: 'heading', level: 2, runs: [plain(text)] };
}

function whoAndWhen({ names }: Context, { session }: SessionPage): string {
	const kind = capitalized(session.kind ?? 'session');
	const day = session.day === null ? '' : ` on ${dayInWords(session.day)}`;
	const people = filled(session.people);
	const room = people === null ? '' : ` In the room: ${people}.`;
	return `${kind} of ${names.vendor} and ${names.partner}${day}.${room}`;
}

function lastTimeHeading(previous: SessionPage['previous']): string {
	if (previous === null) return 'Commitments so far';
	return previous.day === null
		? 'Last time’s commitments'
		: `Last time’s commitments since ${dayInWords(previous.day)}`;
}

/** Both sides in one line, in the same size, and what is still owed by name. */
function lastTime(context: Context, { previous, lastTime: last }: SessionPage): readonly Block[] {
	if (last.commitments.length === 0) return [];
	const late = last.commitments.filter(({ state }) => state === 'overdue' || state === 'missed');
	const owed = late.map((row) => `${row.number} ${filled(row.deliverable) ?? ''}`.trim());
	return [
		heading(lastTimeHeading(previous)),
		paragraph(
			...PARTIES.flatMap((side) => [
				mark(side, context.marks[side]),
				plain(beside(`${keptSentence(last.kept[side], side, context.names)}     `)),
			]),
		),
		...(owed.length === 0 ? [] : [note(`Past their day and not delivered: ${listed(owed)}.`)]),
	];
}

function decisions(context: Context, rows: readonly DecisionRow[]): readonly Block[] {
	if (rows.length === 0) return [heading('Decisions'), note('None was noted.')];
	const table: Table = {
		kind: 'table',
		description: 'Decisions, and which side has said yes to each',
		frame: 'ruled',
		columns: [{ share: 7 }, { share: 74 }, { share: 19 }],
		head: [[cell(), cell(plain('Decision')), cell(plain('Yes of'))]],
		rows: rows.map((decision) =>
			row(
				cell(quiet(decision.number)),
				cell(
					...words(context, ['decisions', decision.id, 'statement'], decision.statement),
					...(decision.expectation === null ? [] : [quiet(`  from ${decision.expectation}`)]),
				),
				cell(...yesOf(context, decision)),
			),
		),
	};
	return [heading('Decisions'), table];
}

function newCommitments(context: Context, rows: readonly CommitmentRow[]): readonly Block[] {
	if (rows.length === 0) return [heading('New commitments'), note('None was made.')];
	const table: Table = {
		kind: 'table',
		description: 'New commitments: from whom, what, who sees to it, by when',
		frame: 'ruled',
		columns: [{ share: 7 }, { share: 7 }, { share: 55 }, { share: 17 }, { share: 14 }],
		head: [[cell(), cell(plain('From')), cell(plain('Commitment')), cell(plain('Owner')), cell(plain('Due'))]],
		rows: rows.map((promise) => {
			const { id, number, from, fromSide, deliverable, owner, due, awaits, awaitsFor } = promise;
			const isProposed = awaits !== null && awaitsFor === 'acceptance';
			const or = (runs: readonly Run[], text: string) => (runs.length === 0 ? [quiet(text)] : runs);
			return row(
				cell(quiet(number)),
				cell(...(fromSide === null ? [plain(partyName(context, from))] : sideMark(context, fromSide))),
				stack(
					[...or(words(context, ['commitments', id, 'deliverable'], deliverable, 'strong'), 'Not said yet')],
					isProposed ? [quiet(`awaits the yes of ${partyName(context, awaits)}`)] : null,
				),
				cell(...or(words(context, ['commitments', id, 'owner'], owner), 'no owner')),
				cell(...or(words(context, ['commitments', id, 'due'], due === null ? null : shortDay(due)), 'no day')),
			);
		}),
	};
	return [heading('New commitments'), table];
}

/** As they stand today: on the page of an earlier session the heading says so. */
function openGaps(context: Context, { session, openGaps: rows }: SessionPage): readonly Block[] {
	const title = heading(context.on === session.day ? 'Open gaps' : `Open gaps on ${dayInWords(context.on)}`);
	if (rows.length === 0) return [title, note('No expectation below its minimum is open.')];
	const table: Table = {
		kind: 'table',
		description: 'Expectations below minimum that end nowhere yet, and what each waits for',
		frame: 'ruled',
		columns: [{ share: 7 }, { share: 11 }, { share: 42 }, { share: 14, align: 'end' }, { share: 26 }],
		head: [
			[cell(), cell(plain('Who')), cell(plain('Expectation')), cell(plain('Met, min.')), cell(plain('Waits for'))],
		],
		rows: rows
			.slice(0, SHOWN)
			.map((gap) =>
				row(
					cell(quiet(gap.number)),
					cell(...sideMark(context, gap.holder), quiet('\u00A0of\u00A0'), ...sideMark(context, gap.deliverer)),
					cell(...words(context, ['expectations', gap.id, 'statement'], gap.statement)),
					cell(plain(`${gap.perceived}, ${gap.minimum}\u00A0\u00A0`), alert(`▼\u00A0${signed(gap.adequacyGap ?? 0)}`)),
					cell(plain(openBecauseShort(gap, context.names))),
				),
			),
	};
	const more = rows.length - SHOWN;
	return [title, table, ...(more > 0 ? [note(`${counted(more, 'more gap')} in the plan.`)] : [])];
}

function parked({ parked: items }: SessionPage): readonly Block[] {
	if (items.length === 0) return [];
	const more = items.length - SHOWN;
	return [
		heading('Parked for later'),
		{
			kind: 'list',
			items: items
				.slice(0, SHOWN)
				.map((item) => [
					plain(filled(item.statement) ?? 'Not said yet'),
					...(item.parked === null ? [] : [quiet(`  since ${shortDay(item.parked)}`)]),
				]),
		},
		...(more > 0 ? [note(`${counted(more, 'more item')} in the plan.`)] : []),
	];
}

/** What cannot be relied on, what was rated and how, and who wrote: facts about the room, and no score. */
function closing(context: Context, { rounds, voices }: SessionPage): readonly Block[] {
	const { names } = context;
	const rated = rounds.map(({ round }) => roundsLine(context.plan, round)).filter((line) => line !== null);
	const counts = [
		[names.vendor, voices.vendor],
		[names.partner, voices.partner],
		['both together', voices.joint],
	] as const;
	const known = counts.flatMap(([name, count]) => (count === null ? [] : [`${name} ${count}`]));
	const edits = known.length === 0 ? [] : [`Edits written: ${known.join(', ')}. This is not a score.`];
	const lines = [...rated, ...edits];
	const doubts = context.waiting.map((sentence) => paragraph(alert(sentence)));
	return lines.length === 0 ? doubts : [...doubts, note(lines.join(' '))];
}
