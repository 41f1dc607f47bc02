/** A workbook to fill in, as the bytes of an Excel file. */
import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { BookCell, BookColumn, BookPage, FillInBook } from '../../shared/document/fill-in/book.ts';
import { HOUSE } from '../../shared/document/look.ts';
import type { Party } from '../../shared/ledger/change.ts';
import { COLUMNS_MARK, HIDDEN_PAGE, PAGE_MARK } from '../../shared/plan/filled-in/returned.ts';
import { printSlip } from '../../shared/plan/filled-in/slip.ts';
import { checkOf, Lists, rangesOf } from './xlsx-checks.ts';
import * as look from './xlsx-look.ts';
import { cellText, marginText } from './xlsx-text.ts';

/** Lines of room for words, points a line, and the most a spreadsheet takes. */
const ROOM = 4;
const LINE = 15;
const TALLEST = 405;

type Cells = Map<string, Partial<Cell>>;

const PAPER = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
/** No password: it keeps hands from slipping, nothing else. */
const PROTECTED = { sheet: true, formatColumns: true, formatRows: true };

export async function writeFillInBook(book: FillInBook): Promise<Uint8Array> {
	const lists = new Lists();
	const shared = sharedBy(book);
	const pages = book.pages.map((page) => ({ ...shared, ...pageSheet(page, book.side, lists) }));
	const at = new Date(book.slip.at);
	return writeXlsx({
		sheets: [
			{ ...shared, ...firstSheet(book) },
			...pages,
			{ name: HIDDEN_PAGE, veryHidden: true, protection: { sheet: true }, rows: lists.rows(printSlip(book.slip)) },
		],
		defaultFont: look.BODY_FONT,
		activeSheet: 0,
		workbookProtection: { lockStructure: true },
		properties: { title: cellText(book.title), creator: 'Covalent', created: at, modified: at },
	});
}

function sharedBy({ title, names, side, day }: FillInBook): Pick<WriteSheet, 'protection' | 'headerFooter' | 'view'> {
	const foot = `&L${marginText(`${title}: for ${names[side]}, ${day}`)}&R&A, page &P of &N`;
	return {
		protection: PROTECTED,
		headerFooter: { oddFooter: foot },
		view: { showGridLines: false, tabColor: { rgb: HOUSE[side].mark } },
	};
}

function firstSheet({ first }: FillInBook): WriteSheet {
	const cells: Cells = new Map();
	const rowDefs = new Map<number, { height: number }>();
	let row = 0;
	const put = (column: number, value: string | number, style: Cell['style']) =>
		cells.set(`${row},${column}`, {
			value: typeof value === 'string' ? cellText(value) : value,
			...(style && { style }),
		});
	const next = (height: number) => rowDefs.set(row++, { height });
	put(1, first.title, look.TITLE);
	next(30);
	put(1, first.subtitle, look.SUBTITLE);
	next(20);
	next(12);
	for (const [index, line] of first.lines.entries()) {
		put(0, index + 1, look.NUMERAL);
		put(1, line, look.SENTENCE);
		next(24);
	}
	next(14);
	for (const [column, head] of ['Page', 'What to fill in', 'Cells'].entries()) put(column + 1, head, look.LIST_HEAD);
	next(20);
	for (const { page, what, cells: count } of first.contents) {
		put(1, page, look.LIST_CELL);
		put(2, what, look.LIST_CELL);
		put(3, count, { ...look.LIST_CELL, alignment: { horizontal: 'center', vertical: 'center' } });
		next(20);
	}
	const columns = [{ width: 5 }, { width: 18 }, { width: 96 }, { width: 10 }];
	return {
		name: 'Start',
		columns,
		rows: blankRows(row, columns.length),
		cells,
		rowDefs,
		pageSetup: { ...PAPER, margins: MARGINS },
	};
}

function pageSheet(page: BookPage, side: Party, lists: Lists): WriteSheet {
	const cells: Cells = new Map();
	const put = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell);
	put(0, 0, { value: `${PAGE_MARK}${page.key}` });
	put(0, 1, { value: cellText(page.title), style: look.TITLE });
	for (const [index, line] of page.lines.entries())
		put(index + 1, 1, { value: cellText(line), style: look.INSTRUCTION });
	const keys = page.lines.length + 2;
	put(keys, 0, { value: COLUMNS_MARK });
	for (const [index, column] of page.columns.entries()) {
		put(keys, index + 1, { value: cellText(column.key) });
		const style = look.headStyle(column.side, column.input !== null, isInMiddle(column));
		put(keys + 1, index + 1, { value: cellText(look.headText(column.head, column.side)), style });
	}
	const first = keys + 2;
	for (const [index, row] of page.rows.entries()) {
		put(first + index, 0, { value: row.record });
		for (const [at, cell] of row.cells.entries()) put(first + index, at + 1, writtenCell(cell, page.columns[at], side));
	}
	return {
		name: page.name,
		columns: [{ width: 2, hidden: true }, ...page.columns.map(({ width }) => ({ width }))],
		rows: blankRows(first + page.rows.length, page.columns.length + 1),
		cells,
		rowDefs: new Map<number, { readonly height?: number; readonly hidden?: boolean }>([
			...page.rows.map((row, index): [number, { height: number }] => [
				first + index,
				{ height: rowHeight(row.cells, page.columns) },
			]),
			[0, { height: 28 }],
			[keys, { hidden: true }],
			[keys + 1, { height: 34 }],
		]),
		freezePane: { rows: first },
		pageSetup: { ...PAPER, margins: MARGINS, printTitlesRow: `$${first}:$${first}` },
		dataValidations: checks(page, first, lists),
	};
}

function writtenCell(cell: BookCell, column: BookColumn | undefined, side: Party): Partial<Cell> {
	const kind = column?.input?.spec.kind ?? 'text';
	if (cell.kind === 'locked')
		return {
			value: cellValue(cell.value, kind),
			style: look.lockedStyle(column !== undefined && isInMiddle(column), kind),
		};
	return { value: cellValue(cell.value, kind), style: look.openStyle(side, kind) };
}

function isInMiddle({ key, input }: BookColumn): boolean {
	return key === '=number' || (input !== null && look.isCentred(input.spec.kind));
}

function cellValue(value: BookCell['value'], kind: string): Cell['value'] {
	if (typeof value !== 'string') return value;
	const isDay = kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(value);
	return isDay ? new Date(`${value}T00:00:00Z`) : cellText(value);
}

function checks(page: BookPage, first: number, lists: Lists): DataValidation[] {
	return page.columns.flatMap((column, at) => {
		if (column.input === null) return [];
		const open = page.rows.flatMap(({ cells }, row) => (cells[at]?.kind === 'open' ? [first + row] : []));
		const { spec, help } = column.input;
		return open.length === 0 ? [] : [checkOf(spec, column.head, help, rangesOf(at + 1, open), lists)];
	});
}

/**
 * Room for what stands in the row and, where words are awaited, for a few lines of them: spreadsheets do not agree on
 * when to fit a row to its text. In points.
 */
function rowHeight(cells: readonly BookCell[], columns: readonly BookColumn[]): number {
	const lines = cells.map(({ kind, value }, at) => {
		const column = columns[at];
		const awaited = kind === 'open' && column?.input?.spec.kind === 'text' ? ROOM : 1;
		const perLine = Math.max(4, (column?.width ?? 10) * 0.88 - 2);
		const needed = String(value ?? '')
			.split('\n')
			.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
		return Math.max(awaited, needed);
	});
	return Math.min(TALLEST, Math.max(...lines) * LINE + 6);
}

/** Every cell that has a look needs its place in a row. */
function blankRows(rows: number, columns: number): null[][] {
	return Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
}
