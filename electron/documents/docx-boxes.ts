/** Tables that are no tables: definitions beside their terms, and ratios in boxes of one size. */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Sides } from '../../shared/document/look.ts';
import type { Block, Figure } from '../../shared/document/tree.ts';
import { COLOUR, TEXT_WIDTH } from './docx-look.ts';
import { cellParagraph, runsOf } from './docx-runs.ts';
import { TABLE_STYLE } from './docx-styles.ts';
import { columnWidths, line, NONE } from './docx-tables.ts';
import { textRuns } from './docx-text.ts';

type Definitions = Extract<Block, { kind: 'definitions' }>;

/** Above and below a definition: a list of one-liners needs less air than a table. */
const CLOSE = { top: 18, bottom: 18 } as const;

export function definitionTable({ items, terms }: Definitions, keepWithNext: boolean, sides: Sides): Table {
	const widths = columnWidths(terms === 'short' ? [14, 86] : [23, 77], TEXT_WIDTH);
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
							margins: CLOSE,
							children: [cellParagraph(termParagraph(term), 'start', { sides })],
						}),
						new TableCell({
							width: { size: right, type: WidthType.DXA },
							margins: CLOSE,
							children: [cellParagraph({ kind: 'paragraph', style: 'body', runs }, 'start', { sides })],
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
export function figureTable(items: readonly Figure[], sides: Sides): Table {
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
					const box = figureCell(item, widths[index * 2] ?? 0, sides);
					return index === 0 ? [box] : [between(widths[index * 2 - 1] ?? 0), box];
				}),
			}),
		],
	});
}

function figureCell(item: Figure, width: number, sides: Sides): TableCell {
	const rule = line(COLOUR.rule);
	const beside = item.beside === '' ? [] : textRuns(`  ${item.beside}`, { size: 24, bold: false, color: COLOUR.quiet });
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		borders: { top: line(sides[item.side].mark, 18), left: rule, right: rule, bottom: rule },
		margins: { top: 110, bottom: 110, left: 170, right: 170 },
		children: [
			cellParagraph({ kind: 'paragraph', style: 'body', runs: item.label }, 'start', { sides }),
			new Paragraph({ style: 'Figure', children: [...textRuns(item.figure, {}), ...beside] }),
			...(item.tally.length === 0
				? []
				: [
						new Paragraph({
							style: 'TableText',
							children: [...runsOf([{ kind: 'tally', side: item.side, beats: item.tally }], { sides })],
						}),
					]),
			...item.notes.map((text) =>
				cellParagraph({ kind: 'paragraph', style: 'note', runs: [{ kind: 'text', voice: 'quiet', text }] }, 'start', {
					sides,
				}),
			),
		],
	});
}

function noBorders() {
	return { top: NONE, bottom: NONE, left: NONE, right: NONE };
}
