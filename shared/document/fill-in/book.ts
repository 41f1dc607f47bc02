/** A workbook for one side to fill in, as a neutral description: what stands where, and what may be written. */
import type { Party, RecordRef, Scalar } from '../../ledger/change.ts';
import type { FieldSpec } from '../../plan/field.ts';
import type { Slip } from '../../plan/filled-in/slip.ts';
import type { Words } from '../../words/words.ts';

export type BookCell =
	/** Stands there to be read. */
	| { readonly kind: 'locked'; readonly value: string | number | null }
	/** The side's own: what it holds now, to be changed or left. */
	| { readonly kind: 'open'; readonly record: RecordRef; readonly field: string; readonly value: Scalar };

export interface BookColumn {
	/** What the reader knows the column by: the field, or `=title` and the like where nothing is written. */
	readonly key: string;
	readonly head: string;
	/** In characters of the body's size. */
	readonly width: number;
	/** Whose words stand in it, for its colour and shape. */
	readonly side: Party | null;
	/** Set where something may be written: kind and bounds for the checks, the help for the prompt. */
	readonly input: { readonly spec: FieldSpec; readonly help: string } | null;
}

export interface BookRow {
	/** What the reader knows the row by. */
	readonly record: RecordRef;
	/** True for a blank row in which something new may be written. */
	readonly isNew: boolean;
	readonly cells: readonly BookCell[];
}

export interface BookPage {
	readonly key: string;
	/**
	 * In the language of the book, which the reader need not know: it finds a page by its key. Letters only: a space in a
	 * page's name would have to be quoted everywhere it is referred to.
	 */
	readonly name: string;
	readonly title: string;
	readonly lines: readonly string[];
	readonly columns: readonly BookColumn[];
	readonly rows: readonly BookRow[];
}

export interface FillInBook {
	/** Of the plan. */
	readonly title: string;
	/** The language it is in: of its lists and checks, and of what a spreadsheet says beside a cell. */
	readonly words: Words;
	/** For whom it is. */
	readonly side: Party;
	/** How the two sides are called and marked. */
	readonly names: Readonly<Record<Party, string>>;
	readonly first: {
		readonly name: string;
		readonly title: string;
		readonly subtitle: string;
		/** Five sentences. */
		readonly lines: readonly string[];
		readonly contents: readonly { readonly page: string; readonly what: string; readonly cells: number }[];
	};
	readonly pages: readonly BookPage[];
	/** What the hidden page says. */
	readonly slip: Slip;
	/** At the foot of each page: what it is, for whom, and the day it was handed over. */
	readonly foot: string;
}
