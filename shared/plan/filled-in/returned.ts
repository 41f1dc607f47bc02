/** A workbook that came back, as far as its cells tell: nothing in it is believed yet. */

export type ReturnedCell =
	| { readonly kind: 'empty' }
	| { readonly kind: 'text'; readonly value: string }
	| { readonly kind: 'number'; readonly value: number }
	/** An ISO day, or null where the spreadsheet's own day is none. */
	| { readonly kind: 'day'; readonly value: string | null }
	| { readonly kind: 'yes'; readonly value: boolean }
	| { readonly kind: 'formula' }
	| { readonly kind: 'error'; readonly value: string };

export interface ReturnedPage {
	readonly name: string;
	/** Row by row from A1. */
	readonly rows: readonly (readonly ReturnedCell[])[];
	readonly merged: readonly Area[];
}

/** Counted from 0, both ends included. */
export interface Area {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

export const EMPTY: ReturnedCell = { kind: 'empty' };

/** What the writer puts into the first column for the reader: on a page's first row, and on the row of the keys. */
export const PAGE_MARK = 'covalent page ';
export const COLUMNS_MARK = 'covalent columns';
/** The name of the page that holds the slip. */
export const HIDDEN_PAGE = 'covalent';

/** `B14`, from 0-based places. */
export function address(row: number, column: number): string {
	return `${columnName(column)}${row + 1}`;
}

/** `A` for 0, `AA` for 26. */
export function columnName(index: number): string {
	const rest = Math.floor(index / 26) - 1;
	return `${rest < 0 ? '' : columnName(rest)}${String.fromCharCode(65 + (index % 26))}`;
}
