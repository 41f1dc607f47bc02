/** Tables: fixed grids, heads that repeat, rows that stay whole. */
import {
	BorderStyle,
	type IBorderOptions,
	type IContext,
	type ITableOptions,
	type IXmlableObject,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
} from 'docx';
import { rowKeepsWithNext } from '../../shared/document/keeping.ts';
import type { Sides } from '../../shared/document/look.ts';
import type { Cell, Column, Row, Table as Said } from '../../shared/document/tree.ts';
import { COLOUR, groundFill, TEXT_WIDTH } from './docx-look.ts';
import { cellParagraph } from './docx-runs.ts';
import { TABLE_STYLE } from './docx-styles.ts';
import { oneLine } from './docx-text.ts';

/** A Word table that says what it is to a reader who cannot see it; the library has no option for it. */
class DescribedTable extends Table {
	readonly description: string;

	constructor(options: ITableOptions, description: string) {
		super(options);
		this.description = oneLine(description);
	}

	override prepForXml(context: IContext): IXmlableObject | undefined {
		const xml = super.prepForXml(context);
		const parts: unknown = xml?.['w:tbl'];
		const properties: unknown = Array.isArray(parts) ? parts[0]?.['w:tblPr'] : undefined;
		if (Array.isArray(properties)) properties.push({ 'w:tblDescription': { _attr: { 'w:val': this.description } } });
		return xml;
	}
}

/** Whole twips that add up to the width exactly, so that grid and cells agree in every reader. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
	const total = shares.reduce((sum, share) => sum + share, 0);
	let used = 0;
	let shared = 0;
	return shares.map((share) => {
		shared += share;
		const end = Math.round((shared / total) * width);
		const own = end - used;
		used = end;
		return own;
	});
}

/** Beside the figures of a dense table. */
const DENSE = 50;

/** `keepWithNext` holds its note to it. */
export function tableOf(table: Said, keepWithNext: boolean, sides: Sides): Table {
	const width = Math.round(TEXT_WIDTH * (table.width ?? 1));
	const widths = columnWidths(
		table.columns.map(({ share }) => share),
		width,
	);
	const boxed = table.frame === 'boxed' ? line(COLOUR.rule) : null;
	const head = table.head.map((cells, index) =>
		headRow(table, cells, widths, { last: index === table.head.length - 1, sides }),
	);
	const rows = table.rows.map((row, index) => {
		const hasDetail = table.rows[index + 1]?.kind === 'detail';
		return bodyRow(table, row, widths, { keepNext: rowKeepsWithNext(table, index, keepWithNext), hasDetail, sides });
	});
	return new DescribedTable(
		{
			style: TABLE_STYLE,
			...(table.dense && { margins: { left: DENSE, right: DENSE, marginUnitType: WidthType.DXA } }),
			width: { size: width, type: WidthType.DXA },
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			tableLook: { firstRow: head.length > 0, firstColumn: false, lastRow: false, lastColumn: false },
			...(boxed && { borders: { left: boxed, right: boxed, insideVertical: boxed } }),
			rows: [...head, ...rows],
		},
		table.description,
	);
}

function headRow(
	table: Said,
	cells: readonly Cell[],
	widths: readonly number[],
	{ last, sides }: { readonly last: boolean; readonly sides: Sides },
): TableRow {
	return new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: placed(table, cells, widths).map(({ cell, column, width, span }) => {
			const side = column.side ?? table.side;
			const look = side === undefined ? null : sides[side];
			const ink = look === null ? COLOUR.subheading : look.ink;
			const rule = look === null ? COLOUR.headRule : look.mark;
			return new TableCell({
				width: { size: width, type: WidthType.DXA },
				...(span > 1 && { columnSpan: span }),
				shading: fill(look?.tint ?? COLOUR.head),
				verticalAlign: 'bottom',
				borders: {
					bottom: last ? line(rule, 6) : NONE,
					...(column.side !== undefined && { top: line(rule, 18) }),
				},
				children: cell.paragraphs.map((said) =>
					cellParagraph(
						said,
						cell.align ?? column.align,
						{ sides },
						{ style: 'TableHead', keepNext: true, run: { color: ink } },
					),
				),
			});
		}),
	});
}

interface RowSetting {
	readonly keepNext: boolean;
	readonly hasDetail: boolean;
	readonly sides: Sides;
}

function bodyRow(
	table: Said,
	row: Row,
	widths: readonly number[],
	{ keepNext, hasDetail, sides }: RowSetting,
): TableRow {
	const borders = {
		...(row.kind === 'total' && { top: line(COLOUR.headRule, 6) }),
		...(row.kind === 'group' && table.frame === 'boxed' && { left: NONE, right: NONE }),
		// Word draws a line that either of two neighbours asks for.
		...(row.kind === 'detail' && { top: NONE }),
		...(hasDetail && { bottom: NONE }),
	};
	return new TableRow({
		cantSplit: true,
		children: placed(table, row.cells, widths).map(({ cell, column, width, span }) => {
			const solid = cell.ground === 'breach';
			return new TableCell({
				width: { size: width, type: WidthType.DXA },
				...(span > 1 && { columnSpan: span }),
				...(cell.ground !== undefined && { shading: fill(groundFill(cell.ground, sides)) }),
				borders,
				...(row.kind === 'group' && { margins: { top: 100, bottom: 40 } }),
				...(row.kind === 'detail' && { margins: { top: 0, bottom: 40 } }),
				...(hasDetail && { margins: { top: 40, bottom: 0 } }),
				children: cell.paragraphs.map((said) =>
					cellParagraph(said, cell.align ?? column.align, { onSolid: solid, sides }, keepNext ? { keepNext } : {}),
				),
			});
		}),
	});
}

interface Placed {
	readonly cell: Cell;
	readonly column: Column;
	readonly width: number;
	readonly span: number;
}

/** Each cell with the column it begins in and the width it covers. */
function placed(table: Said, cells: readonly Cell[], widths: readonly number[]): readonly Placed[] {
	let at = 0;
	return cells.map((cell) => {
		const span = cell.span ?? 1;
		const width = widths.slice(at, at + span).reduce((sum, own) => sum + own, 0);
		const column = table.columns[at] ?? { share: 1 };
		at += span;
		return { cell, column, width, span };
	});
}

export const NONE: IBorderOptions = { style: BorderStyle.NIL };

export function line(color: string, size = 4): IBorderOptions {
	return { style: BorderStyle.SINGLE, size, color, space: 0 };
}

export function fill(color: string) {
	return { type: ShadingType.CLEAR, color: 'auto', fill: color };
}
