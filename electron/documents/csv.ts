/**
 * CSV that a spreadsheet opens as it was meant: text never runs as a formula, numbers stay numbers. RFC 4180 with
 * CRLF, and a byte order mark, without which Excel reads UTF-8 as the machine's old code page.
 */
import type { Sheet, SheetCell } from '../../shared/document/sheets.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What spreadsheets take for the beginning of a formula, with the full-width and small forms they fold into it, also
 * after spaces, line breaks and signs that are not seen.
 */
const FORMULA = /^[\s\p{Z}\p{C}]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]/u;

const NEEDS_QUOTES = /[",\n\r]|^\s|\s$/;

/** C0 except tab and line feed, and DEL: no cell needs them, and some readers stop at them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

export function writeCsv({ header, rows }: Pick<Sheet, 'header' | 'rows'>): Uint8Array {
	const lines = [header, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
	return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(''));
}

/** One cell as it stands in the file. A number that is not finite has no spelling there and is left empty. */
export function csvCell(cell: SheetCell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell === 0 ? 0 : cell) : '';
	return quoted(safeText(cell));
}

/** The text with a leading `'` where a spreadsheet would otherwise run it. */
export function safeText(text: string): string {
	const isFormula = FORMULA.test(text);
	const clean = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(CONTROLS, '\uFFFD');
	return isFormula ? `'${clean}` : clean;
}

function quoted(text: string): string {
	return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
