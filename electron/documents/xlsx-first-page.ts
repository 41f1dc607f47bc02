/** The first page of a workbook to fill in: what it is, how it is filled in, and what is on the other pages. */
import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { FillInBook } from '../../shared/document/fill-in/book.ts';
import * as look from './xlsx-look.ts';
import { across, blankRows, heightOf, linesAcross, PAPER } from './xlsx-room.ts';
import { cellText } from './xlsx-text.ts';

const WIDTHS = [5, 18, 96, 10] as const;
const LAST = WIDTHS.length - 1;
const TEXT_WIDTH = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);

/** As figures stand in their column. */
const CENTRED = { alignment: { horizontal: 'center', vertical: 'center' } } as const;

export function firstSheet({ first, words }: FillInBook): WriteSheet {
	const page = new FirstPage();
	page.span(first.title, look.TITLE, heightOf(linesAcross(first.title, TEXT_WIDTH, 18), 18, 6));
	page.span(first.subtitle, look.SUBTITLE, heightOf(linesAcross(first.subtitle, TEXT_WIDTH, 11), 11, 5));
	page.end(12);
	// All as high as the longest, so that they stand in one rhythm.
	const most = Math.max(...first.lines.map((line) => linesAcross(line, TEXT_WIDTH, 12)));
	for (const [index, line] of first.lines.entries()) {
		page.put(0, index + 1, look.NUMERAL);
		page.span(line, look.SENTENCE, heightOf(most, 12, 8));
	}
	page.end(14);
	const heads = [words.say('Page'), words.say('What to fill in'), words.say('Cells')];
	for (const [column, head] of heads.entries())
		page.put(column + 1, head, column === 2 ? { ...look.LIST_HEAD, ...CENTRED } : look.LIST_HEAD);
	page.end(20);
	for (const { page: name, what, cells } of first.contents) {
		page.put(1, name, look.LIST_CELL);
		page.put(2, what, look.spanning(look.LIST_CELL));
		page.put(3, cells, { ...look.LIST_CELL, ...CENTRED });
		page.end(heightOf(linesAcross(what, WIDTHS[2], 11), 11, 5));
	}
	return page.sheet(first.name);
}

/** Row by row, from the top. */
class FirstPage {
	readonly #cells = new Map<string, Partial<Cell>>();
	readonly #rowDefs = new Map<number, { height: number }>();
	readonly #merges: NonNullable<WriteSheet['merges']> = [];
	#row = 0;

	put(column: number, value: string | number, style: NonNullable<Cell['style']>): void {
		this.#cells.set(`${this.#row},${column}`, { value: typeof value === 'string' ? cellText(value) : value, style });
	}

	/** Words over the whole width, and the end of their row. */
	span(text: string, style: NonNullable<Cell['style']>, height: number): void {
		this.put(1, text, look.spanning(style));
		this.#merges.push(...across(this.#row, 1, LAST));
		this.end(height);
	}

	end(height: number): void {
		this.#rowDefs.set(this.#row, { height });
		this.#row += 1;
	}

	sheet(name: string): WriteSheet {
		return {
			name,
			columns: WIDTHS.map((width) => ({ width })),
			rows: blankRows(this.#row, WIDTHS.length),
			...{ cells: this.#cells, rowDefs: this.#rowDefs, merges: this.#merges, pageSetup: PAPER },
		};
	}
}
