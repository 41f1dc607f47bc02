/** Room for words on a page of a workbook: spreadsheets do not agree on when to fit a row to its text. */
import type { MergeRange, WriteSheet } from 'hucre/xlsx';

/** Points a line of body text, and the most a row takes. */
export const LINE = 15;
const TALLEST = 405;
/** Of the body's text, which widths of columns are counted in. */
const BODY_SIZE = 11;

export const PAPER: NonNullable<WriteSheet['pageSetup']> = {
	...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
	margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
};

/** How many lines this text takes in a column, or in several, so many characters wide. */
export function linesIn(text: string, width: number, size = BODY_SIZE): number {
	const perLine = Math.max(4, (width * 0.88 * BODY_SIZE) / size - 2);
	return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** Points for so many lines of text of a size. */
export function heightOf(lines: number, size = BODY_SIZE, around = 6): number {
	return Math.min(TALLEST, Math.ceil((lines * LINE * size) / BODY_SIZE) + around);
}

/** One cell of a row over the columns from one to another, counted from 0. */
export function across(row: number, from: number, to: number): readonly MergeRange[] {
	return to > from ? [{ startRow: row, startCol: from, endRow: row, endCol: to }] : [];
}

/** Every cell that has a look needs its place in a row. */
export function blankRows(rows: number, columns: number): null[][] {
	return Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
}
