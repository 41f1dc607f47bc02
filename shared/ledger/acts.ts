/** The acts of a working copy between their two steps: what has to be written, and in which order. */
import type { Edit, Line, Pen, RecordRef, Scalar } from './change.ts';
import type { Draft, EditAct } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import type { Origin, Tip } from './publish.ts';
import type { Reduction } from './reduce.ts';

/** Something prepared fits the copy only as it was then. */
export interface Prepared {
	readonly revisionBefore: number;
}

export interface EditRequest {
	readonly pen: Pen;
	readonly edits: readonly Edit[];
	/** ISO 8601 in UTC with seconds. */
	readonly at: string;
	readonly act: EditAct;
}

export interface ReversalRequest {
	readonly pen: Pen;
	readonly at: string;
	/** What is written in the place of the plain reverse, and comes to the same on screen. */
	readonly instead?: readonly Edit[];
}

export interface PreparedEdit extends Prepared {
	/** To be appended to the drafts file; empty where nothing would change. */
	readonly draftLines: readonly string[];
	readonly draft: Draft | null;
}

export interface PreparedReceive extends Prepared {
	/** To be appended to the drafts file first … */
	readonly draftLines: readonly string[];
	/** … then these to the journal; empty where every line is known already. */
	readonly journalLines: readonly string[];
	readonly id: string;
	/** Lines that were not known. */
	readonly lines: readonly Line[];
	/** What the drafts come to before the lines arrive. */
	readonly reduction: Reduction;
}

export interface PreparedPublish extends Prepared {
	/** To be appended to the journal first … */
	readonly journalLines: readonly string[];
	/** … then the whole drafts file is replaced by these … */
	readonly drafts: readonly string[];
	/** … then these are appended to the journal. */
	readonly journalLinesAfter: readonly string[];
	/** What leaves. */
	readonly lines: readonly Line[];
	/** Agreements left out because the words they covered have changed. */
	readonly omitted: readonly Edit[];
	/** Drafts that stand on changes waiting here; they stay drafts. */
	readonly remaining: Reduction;
	readonly tip: Tip | null;
}

export interface PreparedUnaccept extends Prepared {
	/** To be appended to the journal. */
	readonly journalLines: readonly string[];
}

export interface Committed {
	/** Records that may look different now. */
	readonly touched: ReadonlySet<RecordRef>;
	readonly revision: number;
}

export interface PublishOptions {
	/** The time of publishing, ISO 8601 in UTC with seconds. */
	readonly at: string;
	/** Told in the first change of a new replica. */
	readonly origin: Origin;
	/** A new replica id: letters, digits, `_` and `-`, never used before. */
	readonly mint: () => string;
	/** Whether an edit is an agreement to words that have changed since. By default none is. */
	readonly isStale?: (ref: RecordRef, field: string, value: Scalar, visible: Ledger) => boolean;
}
