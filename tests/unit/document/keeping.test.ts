import { describe, expect, it } from 'vitest';
import { itemKeepsWithNext, keepsWithNext, rowKeepsWithNext } from '../../../shared/document/keeping.ts';
import type { Block, Row, Table } from '../../../shared/document/tree.ts';

const table = (...kinds: readonly Row['kind'][]): Table => ({
	kind: 'table',
	columns: [{ share: 1 }],
	head: [],
	rows: kinds.map((kind) => ({ kind, cells: [] })),
	frame: 'ruled',
	description: 'Rows',
});
const bodies = (count: number) => Array.from({ length: count }, () => 'body' as const);
const kept = (given: Table) => given.rows.map((_, row) => rowKeepsWithNext(given, row, false));
const heading: Block = { kind: 'heading', level: 2, runs: [] };
const body: Block = { kind: 'paragraph', style: 'body', runs: [] };
const note: Block = { kind: 'paragraph', style: 'note', runs: [] };
const space: Block = { kind: 'space', lines: 1 };
const definitions: Block = { kind: 'definitions', items: [] };

describe('what stays on one page', () => {
	it('a goal from its heading over its figures to what it is worth', () => {
		const goal = [heading, body, definitions, space, table('body')];
		expect(goal.map((block, at) => keepsWithNext(block, goal[at + 1]))).toEqual([true, true, true, true, false]);
	});

	it('a table and its note, not the note and what follows it', () => {
		expect(keepsWithNext(table('body'), note)).toBe(true);
		expect(keepsWithNext(note, table('body'))).toBe(false);
		expect(keepsWithNext(body, body)).toBe(false);
	});

	it('all of a short table; of a long one the first two rows and the last two', () => {
		expect(kept(table(...bodies(7)))).toEqual([...Array(6).fill(true), false]);
		expect(kept(table(...bodies(9)))).toEqual([true, ...Array(6).fill(false), true, false]);
	});

	it('the name of a group with its first row, and a row with what is said beneath it', () => {
		const long = table('group', ...bodies(3), 'detail', ...bodies(3), 'group', ...bodies(3));
		const rows = kept(long).flatMap((keeps, row) => (keeps ? [row] : []));
		expect(rows).toEqual([0, 1, 3, 8, 10]);
	});

	it('all of a short list, and neither end of a long one alone', () => {
		const list = (length: number) => Array.from({ length }, (_, item) => itemKeepsWithNext({ length }, item));
		expect(list(3)).toEqual([true, true, false]);
		expect(list(9)).toEqual([true, ...Array(6).fill(false), true, false]);
	});
});
