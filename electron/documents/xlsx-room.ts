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

/** How many lines this text takes in a column, or over several, so many characters wide: rather one more than one less. */
export function linesIn(text: string, width: number, size = BODY_SIZE): number {
	const perLine = Math.max(4, (width * BODY_SIZE) / size - 1);
	return text.split('\n').reduce((sum, line) => sum + wrapped(line, perLine), 0);
}

/** Lines break between words; a word that is longer than a line goes on in the next. */
function wrapped(line: string, perLine: number): number {
	let lines = 1;
	let used = 0;
	for (const { length } of line.split(' ')) {
		const needed = used === 0 ? length : used + 1 + length;
		if (needed <= perLine) used = needed;
		else {
			lines += used === 0 ? 0 : 1;
			lines += Math.ceil(length / perLine) - 1;
			used = length % perLine;
		}
	}
	return lines;
}

/** Letters are narrower than the figures that widths are counted in; over a whole page that counts. */
const NARROWER = 1.08;

/** The same for a sentence over the whole width of a table. */
export function linesAcross(text: string, width: number, size: number): number {
	return linesIn(text, width * NARROWER, size);
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
