/**
 * Tables as an Excel workbook: heads that stay in sight, filters, days and numbers that are days and numbers. Text is
 * text whatever it begins with: no cell of it is ever a formula.
 */
import type { Cell, ConditionalRule, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { Day } from '../../shared/base/dates.ts';
import { isDay } from '../../shared/base/dates.ts';
import { decimalsOf } from '../../shared/base/money.ts';
import type { Sheet, SheetCell, SheetColumn, SheetKind } from '../../shared/document/sheets.ts';
import { columnName } from '../../shared/plan/filled-in/returned.ts';
import * as look from './xlsx-look.ts';
import { cellText, marginText } from './xlsx-text.ts';

export interface Book {
	readonly title: string;
	/** The plan and both sides, under the name of each sheet. */
	readonly subtitle: string;
	readonly printedOn: Day;
	/** At the foot of each page: the sheet’s name is &A, the page &P of &N. English by default. */
	readonly foot?: string;
	readonly sheets: readonly Sheet[];
}

const WIDTH: Readonly<Record<SheetKind, number>> = {
	'number sign': 8,
	words: 38,
	short: 16,
	state: 16,
	rating: 11.5,
	gap: 11.5,
	number: 11.5,
	money: 12,
	day: 12.5,
};

const PAPER = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
const LINE = 15;
const TALLEST = 405;

export async function writeBook(book: Book): Promise<Uint8Array> {
	const at = new Date(`${book.printedOn}T00:00:00Z`);
	return writeXlsx({
		sheets: book.sheets.map((sheet) => pageOf(book, sheet)),
		defaultFont: look.BODY_FONT,
		activeSheet: 0,
		properties: { title: cellText(book.title), creator: 'Covalent', created: at, modified: at },
	});
}

function pageOf({ title, subtitle, foot = '&A, page &P of &N' }: Book, sheet: Sheet): WriteSheet {
	const cells = new Map<string, Partial<Cell>>();
	const put = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell);
	const above = [sheet.name, subtitle, ...sheet.lines];
	for (const [row, text] of above.entries())
		put(row, 0, { value: cellText(text), style: row === 0 ? look.TITLE : look.SUBTITLE });
	const head = above.length + 1;
	const first = head + 1;
	for (const [at, { header, kind }] of sheet.columns.entries())
		put(head, at, { value: cellText(header), style: look.tableHead(placeOf(kind)) });
	for (const [row, values] of sheet.rows.entries())
		for (const [at, value] of values.entries()) {
			const column = sheet.columns[at];
			if (column !== undefined) put(first + row, at, cellOf(value, column, sheet.currency));
		}
	const last = Math.max(first, first + sheet.rows.length - 1);
	const columns = sheet.columns.map(({ kind }) => ({ width: WIDTH[kind] }));
	return {
		name: sheet.name,
		columns,
		rows: Array.from({ length: last + 1 }, () => columns.map(() => null)),
		cells,
		rowDefs: new Map<number, { readonly height: number }>([
			[0, { height: 28 }],
			[head, { height: 34 }],
			...sheet.rows.map((values, row): [number, { height: number }] => [
				first + row,
				{ height: heightOf(values, sheet.columns) },
			]),
		]),
		// The number and who or what it is stay in sight, and with them the heads.
		freezePane: { rows: first, columns: 2 },
		autoFilter: { range: `A${head + 1}:${columnName(columns.length - 1)}${last + 1}` },
		conditionalRules: sheet.columns.flatMap((column, at) => rulesOf(column, at, first, last)),
		view: { showGridLines: false },
		headerFooter: { oddFooter: `&L${marginText(title)}&R${foot}` },
		pageSetup: { ...PAPER, margins: MARGINS, printTitlesRow: `$${head + 1}:$${head + 1}` },
	};
}

function cellOf(value: SheetCell, { kind, alerts }: SheetColumn, currency: string | null): Partial<Cell> {
	const style = {
		...look.tableCell(placeOf(kind)),
		numFmt: formatOf(value, kind, alerts === undefined ? '' : '▼ ', currency),
	};
	if (typeof value === 'number') return Number.isFinite(value) ? { value, style } : { style };
	if (value === null) return { style };
	if (kind === 'day' && isDay(value)) return { value: new Date(`${value}T00:00:00Z`), style };
	return { value: cellText(value), style };
}

/** Where a difference below zero is coloured it has a sign before its minus: the colour is not all there is. */
function formatOf(value: SheetCell, kind: SheetKind, sign: string, currency: string | null): string {
	if (kind === 'day') return look.DAY;
	if (typeof value !== 'number') return look.TEXT;
	const whole = Number.isInteger(value);
	switch (kind) {
		case 'gap':
			return whole ? `+#,##0;"${sign}−"#,##0;0` : `+#,##0.0#;"${sign}−"#,##0.0#;0`;
		case 'money': {
			const decimals = whole ? 0 : decimalsOf(currency);
			return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
		}
		default:
			return whole ? '#,##0' : '#,##0.0#';
	}
}

/** Coloured by what stands in the cell, also where somebody changes it. */
function rulesOf({ kind, alerts }: SheetColumn, at: number, first: number, last: number): readonly ConditionalRule[] {
	if (alerts === undefined) return [];
	const range = `${columnName(at)}${first + 1}:${columnName(at)}${last + 1}`;
	const rule = { type: 'cellIs', range, style: look.ALERT } as const;
	if (kind === 'gap') return [{ ...rule, priority: at * 10 + 1, operator: 'lessThan', formula: '0' }];
	return alerts.map((word, index) => ({
		...rule,
		...{ priority: at * 10 + index + 1, operator: 'equal', formula: `"${word}"` },
	}));
}

function placeOf(kind: SheetKind): look.Place {
	if (kind === 'number' || kind === 'money') return 'right';
	return kind === 'rating' || kind === 'gap' || kind === 'day' ? 'center' : 'left';
}

/** Room for the words that stand in the row, in points: spreadsheets do not agree on when to fit a row to its text. */
function heightOf(values: readonly SheetCell[], columns: readonly SheetColumn[]): number {
	const lines = values.map((value, at) => {
		const perLine = Math.max(4, WIDTH[columns[at]?.kind ?? 'short'] - 3);
		if (typeof value !== 'string') return 1;
		return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
	});
	return Math.min(TALLEST, Math.max(1, ...lines) * LINE + 6);
}
