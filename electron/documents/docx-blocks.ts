/** Blocks of the tree as what stands in a Word document's body. */
import {
	type FileChild,
	HeadingLevel,
	ImageRun,
	Paragraph,
	Tab,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import type { Block, Definition, Figure, Section } from '../../shared/document/tree.ts';
import { EMBLEM_SIZE, emblemPng } from './docx-emblem.ts';
import { COLOUR, SIDE, TEXT_WIDTH } from './docx-look.ts';
import { bodyParagraph, cellParagraph, runsOf } from './docx-runs.ts';
import { BULLETS, TABLE_STYLE } from './docx-styles.ts';
import { columnWidths, line, NONE, tableOf } from './docx-tables.ts';
import { textRuns } from './docx-text.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export function sectionChildren(section: Section): readonly FileChild[] {
	const title: Block[] =
		section.title === null
			? []
			: [{ kind: 'heading', level: 1, runs: [{ kind: 'text', voice: 'plain', text: section.title }] }];
	const blocks = [...title, ...section.blocks];
	return blocks.flatMap((block, index) => {
		const next = blocks[index + 1];
		const belongsToNext = next !== undefined && belongs(block, next);
		const children = blockChildren(block, index === 0 && section.startsPage === true, belongsToNext);
		// Two tables without a paragraph between them become one in Word, and a body must not end in a table.
		return isTable(block) && (next === undefined || isTable(next)) ? [...children, gap()] : children;
	});
}

function blockChildren(block: Block, pageBreakBefore: boolean, keepWithNext: boolean): readonly FileChild[] {
	switch (block.kind) {
		case 'paragraph':
			return [bodyParagraph(block, keepWithNext)];
		case 'title':
			return [
				new Paragraph({ spacing: { before: 900, after: 900, line: 240, lineRule: 'auto' }, children: [emblem()] }),
				new Paragraph({ style: 'CoverLine', children: [...textRuns(block.above, {})] }),
				new Paragraph({ heading: HeadingLevel.TITLE, children: [...textRuns(block.title, {})] }),
				new Paragraph({ style: 'CoverLine', spacing: { after: 720 }, children: [...textRuns(block.below, {})] }),
			];
		case 'heading':
			return [
				new Paragraph({
					heading: LEVELS[block.level],
					...(pageBreakBefore && { pageBreakBefore, spacing: { before: 0 } }),
					children: [...runsOf(block.runs, { size: 25 }), ...asideRuns(block.aside)],
				}),
			];
		case 'table':
			return [tableOf(block, keepWithNext)];
		case 'definitions':
			return [definitionTable(block.items, keepWithNext)];
		case 'list':
			return block.items.map(
				(runs) =>
					new Paragraph({
						numbering: { reference: BULLETS.reference, level: 0, custom: true },
						spacing: { after: 60 },
						children: runsOf(runs, { size: 22 }),
					}),
			);
		case 'figures':
			return [figureTable(block.items)];
		case 'space':
			return [
				new Paragraph({
					spacing: { before: 0, after: 0, line: Math.round(240 * block.lines), lineRule: 'exact' },
					children: [],
				}),
			];
	}
}

function emblem(): ImageRun {
	return new ImageRun({
		type: 'png',
		data: emblemPng(),
		transformation: EMBLEM_SIZE,
		// Its own number, since the library counts through all files of a process.
		altText: { id: '1', name: 'Emblem', description: 'A circle and a square that overlap: two companies, one plan' },
	});
}

function asideRuns(aside: string | undefined): readonly TextRun[] {
	if (aside === undefined) return [];
	const look = { bold: false, size: 19, color: COLOUR.quiet };
	return [new TextRun({ ...look, children: [new Tab()] }), ...textRuns(aside, look)];
}

function definitionTable(items: readonly Definition[], keepWithNext: boolean): Table {
	const widths = columnWidths([22, 78], TEXT_WIDTH);
	const [left = 0, right = 0] = widths;
	const rule = line(COLOUR.rule);
	return new Table({
		style: TABLE_STYLE,
		width: { size: TEXT_WIDTH, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders: { top: rule },
		tableLook: { firstRow: false, firstColumn: false },
		rows: items.map(
			({ term, runs }, index) =>
				new TableRow({
					cantSplit: true,
					keepNext: keepWithNext || index < items.length - 1,
					children: [
						new TableCell({
							width: { size: left, type: WidthType.DXA },
							children: [cellParagraph(termParagraph(term), 'start', {})],
						}),
						new TableCell({
							width: { size: right, type: WidthType.DXA },
							children: [cellParagraph({ kind: 'paragraph', style: 'body', runs }, 'start', {})],
						}),
					],
				}),
		),
	});
}

function termParagraph(term: string) {
	return { kind: 'paragraph', style: 'body', runs: [{ kind: 'text', voice: 'quiet', text: term }] } as const;
}

/** Boxes of the same width in one row, a gap between them. */
function figureTable(items: readonly Figure[]): Table {
	const shares = items.flatMap((_, index) => (index === 0 ? [48] : [4, 48]));
	const widths = columnWidths(shares, TEXT_WIDTH);
	const between = (width: number) =>
		new TableCell({ width: { size: width, type: WidthType.DXA }, borders: noBorders(), children: [new Paragraph({})] });
	return new Table({
		style: TABLE_STYLE,
		width: { size: TEXT_WIDTH, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders: { bottom: NONE, insideHorizontal: NONE },
		tableLook: { firstRow: false, firstColumn: false },
		rows: [
			new TableRow({
				cantSplit: true,
				children: items.flatMap((item, index) => {
					const box = figureCell(item, widths[index * 2] ?? 0);
					return index === 0 ? [box] : [between(widths[index * 2 - 1] ?? 0), box];
				}),
			}),
		],
	});
}

function figureCell(item: Figure, width: number): TableCell {
	const rule = line(COLOUR.rule);
	const beside = item.beside === '' ? [] : textRuns(`  ${item.beside}`, { size: 24, bold: false, color: COLOUR.quiet });
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		borders: { top: line(SIDE[item.side].mark, 18), left: rule, right: rule, bottom: rule },
		margins: { top: 110, bottom: 110, left: 170, right: 170 },
		children: [
			cellParagraph({ kind: 'paragraph', style: 'body', runs: item.label }, 'start', {}),
			new Paragraph({ style: 'Figure', children: [...textRuns(item.figure, {}), ...beside] }),
			...(item.tally.length === 0
				? []
				: [
						new Paragraph({
							style: 'TableText',
							children: [...runsOf([{ kind: 'tally', side: item.side, beats: item.tally }])],
						}),
					]),
			...item.notes.map((text) =>
				cellParagraph(
					{ kind: 'paragraph', style: 'note', runs: [{ kind: 'text', voice: 'quiet', text }] },
					'start',
					{},
				),
			),
		],
	});
}

function noBorders() {
	return { top: NONE, bottom: NONE, left: NONE, right: NONE };
}

function gap(): Paragraph {
	return new Paragraph({ spacing: { before: 0, after: 0, line: 200, lineRule: 'exact' }, children: [] });
}

/** Whether the two have to stand on one page: a table and its note, an introduction and its table. */
function belongs(block: Block, next: Block): boolean {
	if (next.kind === 'paragraph') return isTable(block) && next.style === 'note';
	if (next.kind === 'space') return isTable(block);
	return block.kind === 'paragraph' && block.style === 'body' && isTable(next);
}

function isTable(block: Block): boolean {
	return block.kind === 'table' || block.kind === 'definitions' || block.kind === 'figures';
}
