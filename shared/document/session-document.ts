/** The one page a session ends with, before people stand up, and the next one opens with. */
import { isLate } from '../analysis/balance.ts';
import { keptSentence } from '../analysis/commitment-sentences.ts';
import type { CommitmentRow } from '../analysis/commitments.ts';
import { openBecauseShort } from '../analysis/gap-sentences.ts';
import { filled, withoutStop } from '../analysis/names.ts';
import { type DecisionRow, type SessionPage, sessionPage } from '../analysis/sessions.ts';
import { PARTIES } from '../plan/field.ts';
import { alert, beside, cell, lead, mark, note, paragraph, plain, quiet, row, stack } from './build.ts';
import { bothNames, type Context, contextOf, type PlanDocumentInput, partyName, sideMark, written } from './context.ts';
import { pageWords } from './page-words.ts';
import { roundsLine } from './round-words.ts';
import { ofWhom } from './sections/scorecard.ts';
import type { Block, DocumentTree, Run, Table } from './tree.ts';
import { yesOf } from './yes-of.ts';

/** Rows of open gaps and of parked items on the one page; what is left is counted. */
const SHOWN = 8;

/** Pure: the same input gives the same tree. Null where the plan has no such session. */
export function sessionDocument(input: PlanDocumentInput, session: string): DocumentTree | null {
	const page = sessionPage(input.plan, session, input.on);
	if (page === null) return null;
	const context = contextOf(input);
	const { language, names, printedOn, say, words } = context;
	const title = filled(page.session.title) ?? say('Session');
	return {
		title: `${title}, ${context.title}`,
		language,
		printedOn,
		layout: 'one page',
		header: { left: context.title, right: bothNames(words, names) },
		footer: {
			left: say('{title}, printed on {day}', { title: context.title, day: words.shortDay(printedOn) }),
			page: pageWords(words),
		},
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
					...parked(context, page),
					...closing(context, page),
				],
			},
		],
	};
}

function heading(text: string): Block {
	return { kind: 'heading', level: 2, runs: [plain(text)] };
}

function whoAndWhen({ names, say, words }: Context, { session }: SessionPage): string {
	const about = { kind: words.term(session.kind ?? 'session'), ...names };
	const held =
		session.day === null
			? say('{Kind} of {vendor} and {partner}.', about)
			: say('{Kind} of {vendor} and {partner} on {day}.', { ...about, day: words.day(session.day) });
	const people = filled(session.people);
	return people === null ? held : `${held} ${say('In the room: {people}.', { people })}`;
}

function lastTimeHeading({ say, words }: Context, previous: SessionPage['previous']): string {
	if (previous === null) return say('Commitments so far');
	return previous.day === null
		? say('Last time’s commitments')
		: say('Last time’s commitments since {day}', { day: words.day(previous.day) });
}

/** Both sides in one line, in the same size, and what is still owed by name. */
function lastTime(context: Context, { previous, lastTime: last }: SessionPage): readonly Block[] {
	if (last.commitments.length === 0) return [];
	const late = last.commitments.filter(isLate);
	const owed = late.map((row) => `${row.number} ${filled(row.deliverable) ?? ''}`.trim());
	return [
		heading(lastTimeHeading(context, previous)),
		paragraph(
			...PARTIES.flatMap((side) => [
				mark(side, context.marks[side]),
				plain(beside(`${keptSentence(last.kept[side], side, context.names, context.words)}     `)),
			]),
		),
		...(owed.length === 0
			? []
			: [
					note(
						context.say('Past their day and not delivered: {owed}.', { owed: withoutStop(context.words.list(owed)) }),
					),
				]),
	];
}

function decisions(context: Context, rows: readonly DecisionRow[]): readonly Block[] {
	if (rows.length === 0) return [heading(context.say('Decisions')), note(context.say('None was noted.'))];
	const table: Table = {
		kind: 'table',
		description: context.say('Decisions, and which side has said yes to each'),
		frame: 'ruled',
		columns: [{ share: 7 }, { share: 74 }, { share: 19 }],
		head: [[cell(), cell(plain(context.say('Decision'))), cell(plain(context.say('Yes of')))]],
		rows: rows.map((decision) =>
			row(
				cell(quiet(decision.number)),
				cell(
					...written(context, ['decisions', decision.id, 'statement'], decision.statement),
					...(decision.expectation === null
						? []
						: [quiet(`  ${context.say('from {expectation}', { expectation: decision.expectation })}`)]),
				),
				cell(...yesOf(context, decision)),
			),
		),
	};
	return [heading(context.say('Decisions')), table];
}

function newCommitments(context: Context, rows: readonly CommitmentRow[]): readonly Block[] {
	if (rows.length === 0) return [heading(context.say('New commitments')), note(context.say('None was made.'))];
	const table: Table = {
		kind: 'table',
		description: context.say('New commitments: from whom, what, who sees to it, by when'),
		frame: 'ruled',
		columns: [{ share: 7 }, { share: 7 }, { share: 55 }, { share: 17 }, { share: 14 }],
		head: [
			[
				cell(),
				cell(plain(context.say('From'))),
				cell(plain(context.say('Commitment'))),
				cell(plain(context.say('Owner'))),
				cell(plain(context.say('Due'))),
			],
		],
		rows: rows.map((promise) => {
			const { id, number, from, fromSide, deliverable, owner, due, awaits, awaitsFor } = promise;
			const isProposed = awaits !== null && awaitsFor === 'acceptance';
			const or = (runs: readonly Run[], text: string) => (runs.length === 0 ? [quiet(text)] : runs);
			return row(
				cell(quiet(number)),
				cell(...(fromSide === null ? [plain(partyName(context, from))] : sideMark(context, fromSide))),
				stack(
					[
						...or(
							written(context, ['commitments', id, 'deliverable'], deliverable, 'strong'),
							context.say('Not said yet'),
						),
					],
					isProposed ? [quiet(context.say('awaits the yes of {name}', { name: partyName(context, awaits) }))] : null,
				),
				cell(...or(written(context, ['commitments', id, 'owner'], owner), context.say('no owner'))),
				cell(
					...or(
						written(context, ['commitments', id, 'due'], due === null ? null : context.words.shortDay(due)),
						context.say('no day'),
					),
				),
			);
		}),
	};
	return [heading(context.say('New commitments')), table];
}

/** As they stand today: on the page of an earlier session the heading says so. */
function openGaps(context: Context, { session, openGaps: rows }: SessionPage): readonly Block[] {
	const title = heading(
		context.on === session.day
			? context.say('Open gaps')
			: context.say('Open gaps on {day}', { day: context.words.day(context.on) }),
	);
	if (rows.length === 0) return [title, note(context.say('No expectation below its minimum is open.'))];
	const table: Table = {
		kind: 'table',
		description: context.say('Expectations below minimum that end nowhere yet, and what each waits for'),
		frame: 'ruled',
		columns: [{ share: 7 }, { share: 11 }, { share: 42 }, { share: 14, align: 'end' }, { share: 26 }],
		head: [
			[
				cell(),
				cell(plain(context.say('Who'))),
				cell(plain(context.say('Expectation'))),
				cell(plain(context.say('Met, min.'))),
				cell(plain(context.say('Waits for'))),
			],
		],
		rows: rows
			.slice(0, SHOWN)
			.map((gap) =>
				row(
					cell(quiet(gap.number)),
					cell(...ofWhom(context, gap)),
					cell(...written(context, ['expectations', gap.id, 'statement'], gap.statement)),
					cell(
						plain(`${context.words.number(gap.perceived ?? 0)}, ${context.words.number(gap.minimum ?? 0)}\u00A0\u00A0`),
						alert(`▼\u00A0${context.words.signed(gap.adequacyGap ?? 0)}`),
					),
					cell(plain(openBecauseShort(gap, context.names, context.words))),
				),
			),
	};
	const more = rows.length - SHOWN;
	return [
		title,
		table,
		...(more > 0
			? [note(context.say('{more, plural, one {# more gap} other {# more gaps}} in the plan.', { more }))]
			: []),
	];
}

function parked({ say, words }: Context, { parked: items }: SessionPage): readonly Block[] {
	if (items.length === 0) return [];
	const more = items.length - SHOWN;
	return [
		heading(say('Parked for later')),
		{
			kind: 'list',
			items: items
				.slice(0, SHOWN)
				.map((item) => [
					plain(filled(item.statement) ?? say('Not said yet')),
					...(item.parked === null ? [] : [quiet(`  ${say('since {day}', { day: words.shortDay(item.parked) })}`)]),
				]),
		},
		...(more > 0 ? [note(say('{more, plural, one {# more item} other {# more items}} in the plan.', { more }))] : []),
	];
}

/** What cannot be relied on, what was rated and how, and who wrote: facts about the room, and no score. */
function closing(context: Context, { rounds, voices }: SessionPage): readonly Block[] {
	const { names, say } = context;
	const rated = rounds.map(({ round }) => roundsLine(context, round)).filter((line) => line !== null);
	const counts = [
		[names.vendor, voices.vendor],
		[names.partner, voices.partner],
		[say('both together'), voices.joint],
	] as const;
	const known = counts.flatMap(([name, count]) => (count === null ? [] : [`${name} ${count}`]));
	const edits =
		known.length === 0 ? [] : [say('Edits written: {edits}. This is not a score.', { edits: known.join(', ') })];
	const lines = [...rated, ...edits];
	const doubts = context.waiting.map((sentence) => paragraph(alert(sentence)));
	return lines.length === 0 ? doubts : [...doubts, note(lines.join(' '))];
}
