import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../electron/documents/docx.ts';
import { columnWidths } from '../../../electron/documents/docx-tables.ts';
import { planDocument } from '../../../shared/document/plan-document.ts';
import type { Block, DocumentTree } from '../../../shared/document/tree.ts';
import { aCommitment, aPlan } from '../../builders/plan.ts';
import { report } from '../../figures/report.ts';
import { exampleInput, openFields } from '../document/example-plan.ts';
import { treeTexts } from './tree-texts.ts';
import { partsOf, styledTexts, textOf, xmlFault } from './word-parts.ts';

const tree = planDocument(exampleInput({ conflicts: openFields }));

function aTree(...blocks: readonly Block[]): DocumentTree {
	const running = { left: 'A plan', right: 'Northwind and Harbor' };
	const section = { id: 'only', title: 'Only', blocks };
	return {
		title: 'A plan',
		language: 'en-GB',
		printedOn: '2027-09-09',
		header: running,
		footer: running,
		sections: [section],
	};
}

const plain = (text: string) => ({ kind: 'text', voice: 'plain', text }) as const;
const said = (text: string): Block => ({ kind: 'paragraph', style: 'body', runs: [plain(text)] });

const documentXml = async (from: DocumentTree) => partsOf(await writeDocx(from))['word/document.xml'] ?? '';

describe('a Word document', () => {
	it('has one title, and a heading for every section in the order of the tree', async () => {
		const xml = await documentXml(tree);
		expect(styledTexts(xml, 'Title')).toEqual(['From resale to recurring']);
		expect(styledTexts(xml, 'Heading1')).toEqual(tree.sections.flatMap(({ title }) => (title === null ? [] : [title])));
		const levels = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => Number(level));
		for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
	});

	it('repeats the head of every table that has one, and splits no row', async () => {
		const xml = await documentXml(tree);
		const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
		expect(rows.length).toBeGreaterThan(60);
		for (const row of rows) expect(row).toContain('<w:cantSplit/>');
		const heads = tree.sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === 'table' ? block.head : [])),
		);
		expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(heads.length);
		for (const table of xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []) {
			expect(table).toContain('<w:tblStyle w:val="CovalentTable"/>');
			expect(table).toContain('<w:tblLayout w:type="fixed"/>');
		}
	});

	it('gives every row cells that fill the grid exactly', async () => {
		const xml = await documentXml(tree);
		for (const table of xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []) {
			const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
			const sum = grid.reduce((total, width) => total + width, 0);
			for (const row of table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
				const widths = [...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
				expect(widths.reduce((total, width) => total + width, 0)).toBe(sum);
			}
		}
	});

	it('draws no line between a row and what is said beneath it, and keeps the two together', async () => {
		const cells = (text: string) =>
			[{ paragraphs: [{ kind: 'paragraph', style: 'body', runs: [plain(text)] }] }] as const;
		const rows = [
			...[1, 2, 3, 4, 5].map((n) => ({ kind: 'body', cells: cells(`Row ${n}`) }) as const),
			{ kind: 'detail', cells: cells('Beneath row 5') } as const,
			...[6, 7, 8].map((n) => ({ kind: 'body', cells: cells(`Row ${n}`) }) as const),
		];
		const description = 'Rows';
		const xml = await documentXml(
			aTree({ kind: 'table', columns: [{ share: 1 }], head: [], rows, frame: 'ruled', description }),
		);
		const row = (text: string) => (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).find((part) => textOf(part) === text) ?? '';
		expect(row('Row 5')).toMatch(/<w:tcBorders><w:bottom w:val="nil"\/><\/w:tcBorders>/);
		expect(row('Beneath row 5')).toMatch(/<w:tcBorders><w:top w:val="nil"\/><\/w:tcBorders>/);
		expect(row('Row 5')).toContain('<w:keepNext/>');
		expect(row('Row 4')).not.toMatch(/w:tcBorders|w:keepNext/);
	});

	it('says its language in the defaults of all styles', async () => {
		const parts = partsOf(await writeDocx({ ...tree, language: 'de-CH' }));
		expect(parts['word/styles.xml']).toMatch(/<w:rPrDefault>.*<w:lang w:val="de-CH"\/>.*<\/w:rPrDefault>/s);
	});

	it('runs title and parties in the header, and page X of Y in the footer', async () => {
		const parts = partsOf(await writeDocx(tree));
		const running = Object.entries(parts).filter(([name]) => /word\/(header|footer)\d/.test(name));
		const text = running.map(([, xml]) => textOf(xml)).join('|');
		expect(text).toContain('From resale to recurring');
		expect(text).toContain('Northwind and Harbor');
		const footer = running.find(([, xml]) => xml.includes('NUMPAGES'))?.[1] ?? '';
		expect(footer).toContain('PAGE');
		expect(textOf(footer)).toMatch(/Page .*of/);
	});

	it('draws a mark as letter and shape, not as colour alone', async () => {
		const xml = await documentXml(tree);
		expect(xml).toMatch(/<w:color w:val="0A62AD"\/>.{0,160}●/s);
		expect(xml).toMatch(/<w:color w:val="B8500C"\/>.{0,160}■/s);
		const marks = xml.match(/[●■]<\/w:t><\/w:r><w:r>.*?<\/w:r>/gs) ?? [];
		expect(marks.map(textOf).every((letter) => /^[●■]?\u00A0[VP]$/.test(letter))).toBe(true);
	});

	it('sets agreed text in its own style, in Cambria', async () => {
		const parts = partsOf(await writeDocx(tree));
		expect(styledTexts(parts['word/document.xml'] ?? '', 'AgreedText')[0]).toMatch(/^By 31 January 2028 Harbor runs/);
		expect(parts['word/styles.xml']).toMatch(/w:styleId="AgreedText">.*?<w:rFonts w:ascii="Cambria"/s);
	});

	it('names neither author nor company nor clock in its properties', async () => {
		const parts = partsOf(await writeDocx(tree));
		const core = parts['docProps/core.xml'] ?? '';
		expect(core).toContain('<dc:creator>Covalent</dc:creator>');
		expect(core).toContain('<cp:lastModifiedBy>Covalent</cp:lastModifiedBy>');
		expect([...core.matchAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g)].map(([stamp]) => stamp)).toEqual([
			'2027-09-09T00:00:00Z',
			'2027-09-09T00:00:00Z',
		]);
		expect(Object.values(parts).join('')).not.toMatch(/\/(work|home|tmp|Users)\//);
	});

	it('is the same for the same plan on the same day', async () => {
		const [first, second] = [partsOf(await writeDocx(tree)), partsOf(await writeDocx(tree))];
		expect(Object.keys(second).filter((name) => second[name] !== first[name])).toEqual([]);
	});

	it('reads in order as text, with everything the tree says', async () => {
		const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(tree)) });
		let at = 0;
		for (const text of treeTexts(tree)) {
			const found = value.indexOf(text, at);
			expect(found, `“${text}” after ${at}`).toBeGreaterThanOrEqual(0);
			at = found;
		}
	});

	it('stops between sections when it is cancelled, and says how far it is', async () => {
		const stop = new AbortController();
		const steps: string[] = [];
		const onProgress = (done: number, step: string) => {
			steps.push(step);
			expect(done).toBeGreaterThanOrEqual(0);
			if (steps.length === 3) stop.abort(new Error('stopped'));
		};
		await expect(writeDocx(tree, { signal: stop.signal, onProgress })).rejects.toThrow('stopped');
		expect(steps).toHaveLength(3);
	});

	it.each([200, 2000])('holds %i commitments, and every one of them', async (count) => {
		const commitments = Array.from({ length: count }, (_, index) =>
			aCommitment({
				id: `c${index}`,
				deliverable: `Promise ${index} of ${count}`,
				from: index % 2 ? 'partner' : 'vendor',
			}),
		);
		const xml = await documentXml(planDocument(exampleInput({ plan: aPlan({ commitments }) })));
		for (const index of [0, 1, count - 1]) expect(textOf(xml)).toContain(`Promise ${index} of ${count}`);
		expect(xmlFault(xml)).toBeNull();
	});
});

describe('text in a Word document', () => {
	it('stays well-formed XML for every Unicode code point', async () => {
		const lines = Array.from({ length: 0x1100 }, (_, block) =>
			Array.from({ length: 0x100 }, (_, low) => String.fromCodePoint(block * 0x100 + low)).join(''),
		);
		const parts = partsOf(await writeDocx({ ...aTree(...lines.map(said)), title: lines[0] ?? '' }));
		for (const [name, xml] of Object.entries(parts)) expect([name, xmlFault(xml)]).toEqual([name, null]);
		report('every code point through a Word document', { 'code points': lines.length * 0x100, 'ill-formed': 0 });
	});

	it('keeps line breaks as breaks and tabs as tabs', async () => {
		const xml = await documentXml(aTree(said('one\r\ntwo\u2028three\tfour')));
		expect(xml.match(/<w:br\/>/g)).toHaveLength(2);
		expect(xml.match(/<w:tab\/>/g)).toHaveLength(1);
		expect(textOf(xml)).toContain('onetwothreefour');
	});

	it('shows what it had to replace', async () => {
		expect(textOf(await documentXml(aTree(said('a\uFFFEb\uD800c\u0000d'))))).toContain('a\uFFFDb\uFFFDc\uFFFDd');
	});

	it('leaves markup as the words it is', async () => {
		const xml = await documentXml(aTree(said('<w:p>&amp; "quoted"</w:p>')));
		expect(xml).toContain('&lt;w:p&gt;&amp;amp;');
	});
});

describe('the check of well-formedness', () => {
	it.each([['<a><b></a>'], ['<a>&b</a>'], ['<a>\u0001</a>'], ['<a b=c></a>'], ['<a>']])(
		'finds the fault in %j',
		(xml) => {
			expect(xmlFault(xml)).not.toBeNull();
		},
	);
});

describe('column widths', () => {
	it('add up to the width whatever the shares', () => {
		expect(columnWidths([1, 1, 1], 100)).toEqual([33, 34, 33]);
		expect(columnWidths([6.5, 25, 7, 9], 9638).reduce((sum, width) => sum + width, 0)).toBe(9638);
	});
});
