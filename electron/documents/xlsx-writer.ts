/** A workbook to fill in, as the bytes of an Excel file. */
import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { BookCell, BookColumn, BookPage, FillInBook } from '../../shared/document/fill-in/book.ts';
import { HOUSE } from '../../shared/document/look.ts';
import { COLUMNS_MARK, HIDDEN_PAGE, PAGE_MARK } from '../../shared/plan/filled-in/returned.ts';
import { printSlip } from '../../shared/plan/filled-in/slip.ts';
import type { Words } from '../../shared/words/words.ts';
import { checkOf, Lists, rangesOf, writtenAs } from './xlsx-checks.ts';
import { firstSheet } from './xlsx-first-page.ts';
import * as look from './xlsx-look.ts';
import { across, blankRows, heightOf, linesAcross, linesIn, PAPER } from './xlsx-room.ts';
import { cellText, marginText } from './xlsx-text.ts';

/** Lines of room where words are awaited. */
const ROOM = 4;

type Cells = Map<string, Partial<Cell>>;

/** No password: it keeps hands from slipping, nothing else. */
const PROTECTED = { sheet: true, formatColumns: true, formatRows: true };

export async function writeFillInBook(book: FillInBook): Promise<Uint8Array> {
	const lists = new Lists();
	const shared = sharedBy(book);
	const pages = book.pages.map((page) => ({ ...shared, ...pageSheet(page, book, lists) }));
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

function sharedBy({ foot, side, words }: FillInBook): Pick<WriteSheet, 'protection' | 'headerFooter' | 'view'> {
	const place = words.say('{sheet}, page {page} of {pages}', { sheet: '&A', page: '&P', pages: '&N' });
	return {
		protection: PROTECTED,
		headerFooter: { oddFooter: `&L${marginText(foot)}&R${place}` },
		view: { showGridLines: false, tabColor: { rgb: HOUSE[side].mark } },
	};
}

function pageSheet(page: BookPage, book: FillInBook, lists: Lists): WriteSheet {
	const cells: Cells = new Map();
	const put = (row: number, column: number, cell: Partial<Cell>) => cells.set(`${row},${column}`, cell);
	put(0, 0, { value: `${PAGE_MARK}${page.key}` });
	const above = [page.title, ...page.lines];
	for (const [row, text] of above.entries())
		put(row, 1, { value: cellText(text), style: look.spanning(row === 0 ? look.TITLE : look.INSTRUCTION) });
	const keys = above.length + 1;
	put(keys, 0, { value: COLUMNS_MARK });
	for (const [index, column] of page.columns.entries()) {
		put(keys, index + 1, { value: cellText(column.key) });
		const style = look.headStyle(column.side, column.input !== null, isInMiddle(column));
		put(keys + 1, index + 1, { value: cellText(look.headText(column.head, column.side)), style });
	}
	const first = keys + 2;
	for (const [index, row] of page.rows.entries()) {
		put(first + index, 0, { value: row.record });
		for (const [at, cell] of row.cells.entries()) put(first + index, at + 1, writtenCell(cell, page.columns[at], book));
	}
	return {
		name: page.name,
		columns: [{ width: 2, hidden: true }, ...page.columns.map(({ width }) => ({ width }))],
		rows: blankRows(first + page.rows.length, page.columns.length + 1),
		...{ cells, rowDefs: rowsOf(page, above, keys) },
		merges: above.flatMap((_, row) => across(row, 1, page.columns.length)),
		freezePane: { rows: first },
		pageSetup: { ...PAPER, printTitlesRow: `$${first}:$${first}` },
		dataValidations: checks(page, first, lists, book.words),
	};
}

function rowsOf({ columns, rows }: BookPage, above: readonly string[], keys: number) {
	const width = columns.reduce((sum, column) => sum + column.width, 0);
	const heads = columns.map(({ head, side, width: own }) => linesIn(look.headText(head, side), own, 10));
	return new Map<number, { readonly height?: number; readonly hidden?: boolean }>([
		...rows.map(({ cells }, index): [number, { height: number }] => [
			keys + 2 + index,
			{ height: rowHeight(cells, columns) },
		]),
		...above.map((text, row): [number, { height: number }] => {
			const size = row === 0 ? 18 : 11;
			return [row, { height: heightOf(linesAcross(text, width, size), size, row === 0 ? 4 : 2) }];
		}),
		[keys, { hidden: true }],
		[keys + 1, { height: Math.max(34, heightOf(Math.max(...heads), 10, 8)) }],
	]);
}

function writtenCell(cell: BookCell, column: BookColumn | undefined, { side, words }: FillInBook): Partial<Cell> {
	const kind = column?.input?.spec.kind ?? 'text';
	const value = cellValue(cell.value, column, words);
	const style =
		cell.kind === 'locked'
			? look.lockedStyle(column !== undefined && isInMiddle(column), kind, words.language)
			: look.openStyle(side, kind, words.language);
	return { value, style };
}

function isInMiddle({ key, input }: BookColumn): boolean {
	return key === '=number' || (input !== null && look.isCentred(input.spec.kind));
}

function cellValue(value: BookCell['value'], column: BookColumn | undefined, words: Words): Cell['value'] {
	if (typeof value !== 'string') return value;
	const spec = column?.input?.spec;
	if (spec === undefined) return cellText(value);
	const isDay = spec.kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(value);
	return isDay ? new Date(`${value}T00:00:00Z`) : cellText(writtenAs(value, spec, words));
}

function checks(page: BookPage, first: number, lists: Lists, words: Words): DataValidation[] {
	return page.columns.flatMap((column, at) => {
		const { head, input } = column;
		const open = page.rows.flatMap(({ cells }, row) => (cells[at]?.kind === 'open' ? [first + row] : []));
		return input === null || open.length === 0 ? [] : [checkOf({ head, input }, rangesOf(at + 1, open), lists, words)];
	});
}

/** For what stands in the row and, where words are awaited, for a few lines of them. In points. */
function rowHeight(cells: readonly BookCell[], columns: readonly BookColumn[]): number {
	const lines = cells.map(({ kind, value }, at) => {
		const column = columns[at];
		const awaited = kind === 'open' && column?.input?.spec.kind === 'text' ? ROOM : 1;
		return Math.max(awaited, linesIn(String(value ?? ''), column?.width ?? 10));
	});
	return heightOf(Math.max(...lines));
}
