/**
 * A document without a file format: what is said, in which voice, by which side. Packers (docx today) decide how it
 * looks; tests compare trees.
 */
import type { Day } from '../base/dates.ts';
import type { PenParty } from '../ledger/change.ts';
import type { Sides } from './look.ts';
import type { PageWords } from './page-words.ts';

/** A side's colour, letter and shape; `joint` is both. */
export type Side = PenParty;

/**
 * `agreed` is the serif of text both sides can stand behind; `alert` what is below minimum, missed or open;
 * `added` and `gone` are words of a redline. There is no private voice: nothing private reaches a tree.
 */
export type Voice = 'plain' | 'strong' | 'quiet' | 'agreed' | 'alert' | 'added' | 'gone';

export type Beat = 'kept' | 'not kept' | 'awaiting';

export type Run =
	/** Line breaks in the text are line breaks on paper. */
	| { readonly kind: 'text'; readonly voice: Voice; readonly text: string }
	/** The party's mark: never colour alone, so packers draw the letter and the shape too. */
	| { readonly kind: 'mark'; readonly side: Side; readonly letter: string }
	/** One sign a commitment, in order of due day, beside words that say the same. */
	| { readonly kind: 'tally'; readonly side: Side; readonly beats: readonly Beat[] };

export interface Paragraph {
	readonly kind: 'paragraph';
	/** `lead` opens a section, `note` explains a table, `figure` is a ratio in large type. */
	readonly style: 'body' | 'lead' | 'note' | 'figure' | 'party';
	readonly runs: readonly Run[];
}

export type Align = 'start' | 'center' | 'end';

/** The ground of a cell. `breach` is a solid fill with light text. */
export type Ground = Side | 'breach' | 'breach tint';

export interface Column {
	/** Width relative to the other columns of the table. */
	readonly share: number;
	readonly align?: Align;
	/** The side whose text stands in the column. */
	readonly side?: Side;
}

export interface Cell {
	readonly paragraphs: readonly Paragraph[];
	/** Columns it covers; 1 where it is not said. */
	readonly span?: number;
	readonly ground?: Ground;
	readonly align?: Align;
}

export interface Row {
	/**
	 * A `group` row names the rows below it and stays with the first of them; `detail` says more about the row above and
	 * stays with it, no line between; `total` closes a column.
	 */
	readonly kind: 'body' | 'group' | 'detail' | 'total';
	readonly cells: readonly Cell[];
}

export interface Table {
	readonly kind: 'table';
	readonly columns: readonly Column[];
	/** Repeated on every page the table reaches. */
	readonly head: readonly (readonly Cell[])[];
	readonly rows: readonly Row[];
	/** The side the whole table belongs to: colours its head. */
	readonly side?: Side;
	/** `ruled` has lines between rows; `boxed` also between columns, for texts side by side. */
	readonly frame: 'ruled' | 'boxed';
	/** Many columns of figures: less space beside them. */
	readonly dense?: true;
	/** Share of the text width, 1 where it is not said. */
	readonly width?: number;
	/** What the table is: its caption, and for a reader who cannot see it. */
	readonly description: string;
	/** Part of a form rather than a table of its own: neither counted nor captioned. */
	readonly uncounted?: true;
}

export type Block =
	| Paragraph
	/** The document's title page opens with it; once in a document. */
	| {
			readonly kind: 'title';
			readonly above: string;
			readonly title: string;
			readonly below: string;
			/** No page of its own: without the emblem, and what follows begins close below it. */
			readonly close?: true;
			/** What the emblem shows, for a reader who cannot see it. */
			readonly emblem?: string;
			/** The companies’ own, where they have one: instead of the emblem. */
			readonly logos?: readonly Logo[];
	  }
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[]; readonly aside?: string }
	| Table
	/** `short` terms leave more of the line to what is said of them. */
	| { readonly kind: 'definitions'; readonly items: readonly Definition[]; readonly terms?: 'short' }
	| { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
	/** Ratios side by side in the same size: neither side's is the smaller one. */
	| { readonly kind: 'figures'; readonly items: readonly Figure[] }
	/** Every section with a title, in order, each leading to its heading; once in a document. */
	| { readonly kind: 'contents'; readonly label: string; readonly entries: readonly ContentsEntry[] }
	| Picture
	/** The words of a table, before it, or of a figure, after it. Writers count tables and figures apart, by their name. */
	| { readonly kind: 'caption'; readonly of: 'table' | 'figure'; readonly name: string; readonly text: string }
	| { readonly kind: 'space'; readonly lines: number };

/** A drawing. */
export interface Picture {
	readonly kind: 'picture';
	/** SVG without a script or a style sheet; of the plan only marks and figures stand in it. */
	readonly svg: string;
	/** In pixels, 96 to the inch; at most 665 wide. */
	readonly width: number;
	readonly height: number;
	/** What it shows, for a reader who cannot see it. */
	readonly alt: string;
	readonly caption: string;
}

export interface Logo {
	readonly side: Side;
	readonly type: 'png' | 'jpg';
	/** Base64, checked and without metadata. */
	readonly data: string;
	/** As it is printed, in pixels, 96 to the inch. */
	readonly width: number;
	readonly height: number;
	readonly alt: string;
}

export interface ContentsEntry {
	/** The section's id. */
	readonly section: string;
	/** As the headings count: `3`. */
	readonly number: string;
	readonly title: string;
}

export interface Definition {
	readonly term: string;
	readonly runs: readonly Run[];
}

export interface Figure {
	readonly side: Side;
	readonly label: readonly Run[];
	readonly figure: string;
	readonly beside: string;
	readonly tally: readonly Beat[];
	readonly notes: readonly string[];
}

export interface Section {
	/** Stable name for tests and progress: `cover`, `scorecard`. */
	readonly id: string;
	/** The words of its first heading; null for the cover. */
	readonly title: string | null;
	/** Whether it begins on a page of its own. */
	readonly startsPage?: true;
	readonly blocks: readonly Block[];
}

export interface DocumentTree {
	readonly title: string;
	/** BCP 47, `en-GB`. */
	readonly language: string;
	/** The day printed, also the file's created and modified day. */
	readonly printedOn: Day;
	/** `one page`: headings without numbers, set closely, so that a usual session stands on one page. */
	readonly layout?: 'one page';
	/** The sides’ colours; the house’s where it is not said. */
	readonly sides?: Sides;
	readonly header: { readonly left: string; readonly right: string };
	/** `page`: the words around the page's number and how many there are; English by default. */
	readonly footer: { readonly left: string; readonly page?: PageWords };
	readonly sections: readonly Section[];
}
