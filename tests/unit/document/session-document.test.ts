import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../electron/documents/docx.ts';
import { sessionDocument } from '../../../shared/document/session-document.ts';
import type { Block, DocumentTree, Run, Table } from '../../../shared/document/tree.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { aPlan } from '../../builders/plan.ts';
import { partsOf } from '../documents/word-parts.ts';
import { exampleSession } from './example-session.ts';

const input = (plan: Plan, on = '2027-09-09') => ({
	plan,
	conflicts: [],
	waiting: [],
	on,
	printedOn: on,
	changedOn: null,
});
const words = (runs: readonly Run[]) =>
	runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'mark' ? run.letter : '')).join('');

function pageOf(plan: Plan, session = 'review', on?: string): DocumentTree {
	const tree = sessionDocument(input(plan, on), session);
	if (tree === null) throw new Error(`There is no session ${session}.`);
	return tree;
}
const blocksOf = (tree: DocumentTree) => tree.sections.flatMap(({ blocks }) => blocks);
const headings = (tree: DocumentTree) =>
	blocksOf(tree).flatMap((block) => (block.kind === 'heading' ? [words(block.runs)] : []));
const paragraphs = (tree: DocumentTree) =>
	blocksOf(tree).flatMap((block) => (block.kind === 'paragraph' ? [words(block.runs)] : []));
function rowsUnder(tree: DocumentTree, heading: string): readonly string[][] {
	const blocks = blocksOf(tree);
	const at = blocks.findIndex((block) => block.kind === 'heading' && words(block.runs).startsWith(heading));
	const table = blocks[at + 1];
	if (table?.kind !== 'table') throw new Error(`There is no table under ${heading}.`);
	return (table satisfies Block as Table).rows.map(({ cells }) =>
		cells.map(({ paragraphs: lines }) => lines.map(({ runs }) => words(runs)).join(' / ')),
	);
}

describe('the page of a session', () => {
	const tree = pageOf(exampleSession());

	it('says who and when, then what was owed, decided, committed to, left open and parked', () => {
		expect(paragraphs(tree)[0]).toBe(
			'Quarterly review of Northwind and Harbor on 9 September 2027. In the room: Elena Marsh, David Okafor, Sofia Lindqvist, Tom Whitlock, Callum Reid, Aisha Karim.',
		);
		expect(headings(tree)).toEqual([
			'Last time’s commitments since 20 May 2027',
			'Decisions',
			'New commitments',
			'Open gaps',
			'Parked for later',
		]);
	});

	it('shows both sides’ record in one line and names what is past its day', () => {
		const [, record, owed] = paragraphs(tree);
		expect(record?.replaceAll('\u00A0', ' ').trim()).toMatch(
			/^V {2}Northwind: 1 of 2 on time, too few to say\. +P {2}Harbor: nothing has been due yet\.$/,
		);
		expect(owed).toBe('Past their day and not delivered: C-2 Training calendar for the desk.');
	});

	it('gives every new commitment its owner and day, and says whose yes is missing', () => {
		const rows = rowsUnder(tree, 'New commitments');
		expect(rows).toHaveLength(6);
		expect(rows[3]).toEqual([
			'C-6',
			'P',
			'Two more certified practitioners on the Northwind register / awaits the yes of Northwind',
			'Callum Reid',
			'15\u00A0Oct\u00A02027',
		]);
	});

	it('shows the raw ratings beside every open gap', () => {
		expect(rowsUnder(tree, 'Open gaps')[0]?.slice(2)).toEqual([
			'No direct approach to an account Harbor runs',
			'4, 6\u00A0\u00A0▼\u00A0−2',
			'an ending',
		]);
	});

	it('counts edits by side without a score, and says how was rated', () => {
		expect(paragraphs(tree).at(-1)).toBe(
			'5 expectations rated blind on 9 September 2027. Edits written: Northwind 11, Harbor 14, both together 6. This is not a score.',
		);
	});

	it('hides nothing that cannot be relied on', () => {
		const doubt = 'The numbers that Harbor shows in a round are not the ones it locked.';
		const doubted = sessionDocument({ ...input(exampleSession()), waiting: [doubt] }, 'review');
		expect(doubted && paragraphs(doubted)).toContain(doubt);
	});

	it('printed later says of which day its open gaps are', () => {
		expect(headings(pageOf(exampleSession(), 'review', '2027-10-01'))).toContain('Open gaps on 1 October 2027');
	});

	it('says so where nothing was decided, committed to or left open', () => {
		const plan = exampleSession();
		const bare = aPlan({ sessions: plan.collections.sessions });
		expect(paragraphs(pageOf(bare)).slice(1, 4)).toEqual([
			'None was noted.',
			'None was made.',
			'No expectation below its minimum is open.',
		]);
	});

	it('of a session that is not in the plan is none', () => {
		expect(sessionDocument(input(exampleSession()), 'gone')).toBeNull();
	});

	it('has headings without numbers in Word, and tables that fill their columns', async () => {
		const parts = partsOf(await writeDocx(tree));
		expect(parts['word/styles.xml']).not.toContain('<w:numPr>');
		for (const block of blocksOf(tree))
			if (block.kind === 'table') for (const { cells } of block.rows) expect(cells.length).toBe(block.columns.length);
	});
});
