import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowOf, runsOf } from '../../../../renderer/features/document/flow.ts';
import { type Part, paginate } from '../../../../renderer/features/document/paginate.ts';
import type { Block, DocumentTree, Table } from '../../../../shared/document/tree.ts';

const part = (height: number, given: Partial<Part> = {}): Part => ({
	height,
	startsPage: false,
	keepsNext: false,
	...given,
});

describe('cutting into pages', () => {
	it('fills a page before it turns it', () => {
		expect(paginate([part(40), part(60), part(10)], 100)).toEqual([
			[0, 2],
			[2, 3],
		]);
	});

	it('a heading goes over with what it heads', () => {
		expect(paginate([part(80), part(10, { keepsNext: true }), part(20)], 100)).toEqual([
			[0, 1],
			[1, 3],
		]);
	});

	it('a table says its head again on every page', () => {
		const table = { key: 'goals', head: 20 };
		const rows = [part(40, { table }), part(40, { table }), part(40, { table }), part(40, { table })];
		expect(paginate(rows, 100)).toEqual([
			[0, 2],
			[2, 4],
		]);
	});

	it('space above a heading falls away at the top of a page, and only there', () => {
		const heading = part(40, { above: 30, keepsNext: true });
		expect(paginate([part(50), heading, part(90), part(1)], 100)).toEqual([
			[0, 1],
			[1, 3],
			[3, 4],
		]);
		expect(paginate([part(50), heading, part(11)], 100)).toEqual([
			[0, 1],
			[1, 3],
		]);
	});

	it('a section that begins a page does, except on an empty one', () => {
		expect(paginate([part(10, { startsPage: true }), part(10, { startsPage: true })], 100)).toEqual([
			[0, 1],
			[1, 2],
		]);
	});

	it('what is taller than a page stands on one of its own', () => {
		expect(paginate([part(10), part(500), part(10)], 100)).toEqual([
			[0, 1],
			[1, 2],
			[2, 3],
		]);
	});

	it('nothing is no page', () => {
		expect(paginate([], 100)).toEqual([]);
	});

	it('every part is on exactly one page, in order, and no page of several parts overflows', () => {
		const parts = fc.array(
			fc.record({ height: fc.integer({ min: 0, max: 160 }), startsPage: fc.boolean(), keepsNext: fc.boolean() }),
			{ maxLength: 60 },
		);
		fc.assert(
			fc.property(parts, (given) => {
				const pages = paginate(given, 100);
				expect(pages.flatMap(([from, to]) => given.slice(from, to))).toEqual(given);
				expect(pages.every(([from, to]) => to > from)).toBe(true);
				for (const [from, to] of pages) {
					const heights = given.slice(from, to).map(({ height }) => height);
					const used = heights.reduce((sum, height) => sum + height, 0);
					if (heights.filter((height) => height > 0).length > 1) expect(used).toBeLessThanOrEqual(100);
				}
			}),
		);
	});
});

describe('the document as one stream', () => {
	const table = (rows: number): Table => ({
		kind: 'table',
		columns: [{ share: 1 }],
		head: [],
		rows: Array.from({ length: rows }, () => ({ kind: 'body' as const, cells: [] })),
		frame: 'ruled',
		description: 'Rows',
	});
	const heading = (level: 1 | 2 | 3): Block => ({ kind: 'heading', level, runs: [] });
	const note: Block = { kind: 'paragraph', style: 'note', runs: [] };
	const tree: DocumentTree = {
		title: 'Plan',
		language: 'en-GB',
		printedOn: '2027-09-09',
		header: { left: '', right: '' },
		footer: { left: '' },
		sections: [
			{ id: 'cover', title: null, blocks: [note] },
			{ id: 'goals', title: 'Goals', startsPage: true, blocks: [heading(2), heading(3), heading(2), table(9), note] },
			{ id: 'open-items', title: 'Open', blocks: [heading(2)] },
		],
	};
	const flow = flowOf(tree);

	it('numbers headings as the Word file does, and the cover not at all', () => {
		const numbers = flow.flatMap((item) => (item.kind === 'block' && item.number !== null ? [item.number] : []));
		expect(numbers).toEqual(['1', '1.1', '1.1.1', '1.2', '2', '2.1']);
	});

	it('leaves neither the first nor the last row of a table alone, and keeps its note with it', () => {
		const rows = flow.filter((item) => item.kind === 'row');
		expect(rows.map(({ keepsNext }) => keepsNext)).toEqual([true, ...Array(6).fill(false), true, true]);
	});

	it('takes a list apart item by item and puts neighbouring ones together again', () => {
		const list: Block = { kind: 'list', items: Array.from({ length: 6 }, () => []) };
		const items = flowOf({ ...tree, sections: [{ id: 'open-items', title: 'Open', blocks: [list] }] });
		expect(items.map(({ keepsNext }) => keepsNext)).toEqual([true, true, false, false, false, true, false]);
		expect(runsOf(items, 0, 4).map((run) => (run.kind === 'items' ? [run.from, run.to] : run.kind))).toEqual([
			'block',
			[0, 3],
		]);
	});

	it('puts neighbouring rows of one table together again', () => {
		const first = flow.findIndex((item) => item.kind === 'row');
		expect(
			runsOf(flow, first + 2, first + 10).map((run) => (run.kind === 'rows' ? [run.from, run.to] : 'block')),
		).toEqual([[2, 9], 'block']);
	});
});
