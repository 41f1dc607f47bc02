/**
 * The journal of one plan: published and received changes, one a line, and between them control lines that are never
 * exported. They make a receive and a publishing one act each, whatever moment the power fails.
 */

import { ok, type Result } from '../base/result.ts';
import type { Subject } from '../file/strict-json.ts';
import { say } from '../words/spoken.ts';
import type { ChangeId, Line } from './change.ts';
import { parseDraftLine } from './drafts.ts';
import { changeId, type HashLine, parseLine } from './line.ts';
import { isLocalLine, printLocalLine, readLocalLine } from './local-line.ts';
import { SameTexts } from './same-texts.ts';

type Control =
	| { readonly control: 'receive-begin'; readonly id: string; readonly lines: readonly ChangeId[] }
	| { readonly control: 'receive-end' | 'receive-abandoned' | 'unaccept' | 'publish-done'; readonly id: string }
	| {
			readonly control: 'publish-intent';
			readonly id: string;
			/** The exact lines that are published. */
			readonly lines: readonly string[];
			/** The whole drafts file afterwards. */
			readonly drafts: readonly string[];
	  };

/** What a journal says, and what has to be written before anything else so that it stays true. */
export interface JournalReading {
	/** Every change that is part of the plan, in the order of the journal. */
	readonly lines: readonly Line[];
	/** Changes of a receive that never finished: not part of the plan; receiving them again brings them back. */
	readonly setAside: readonly Line[];
	/** Lines that cannot be read, for quarantine. */
	readonly bad: readonly { readonly index: number; readonly text: string; readonly message: string }[];
	/** The drafts file as it has to be. */
	readonly drafts: readonly string[];
	/** What finishes an interrupted act, written in this order; null when none was interrupted. */
	readonly repair: {
		readonly journal: readonly string[];
		/** The whole drafts file, durably; null to leave it as it is. */
		readonly drafts: readonly string[] | null;
		readonly journalAfter: readonly string[];
	} | null;
	/** The latest receive, while it is the latest thing in the journal: what *unaccept* would take back. */
	readonly lastReceive: Batch | null;
}

/** One receive: the lines it brought that were not there before. */
export interface Batch {
	readonly id: string;
	readonly lines: readonly ChangeId[];
}

/** The id of an act, from the lines it carries. */
export function actId(lines: readonly { readonly id: ChangeId }[], hash: HashLine = changeId): string {
	return hash(lines.map(({ id }) => id).join(' '));
}

/** The journal's lines for one receive. */
export function printReceive(id: string, lines: readonly Line[]): string[] {
	const begin = print({ control: 'receive-begin', id, lines: lines.map((line) => line.id) });
	return [begin, ...lines.map(({ text }) => text), print({ control: 'receive-end', id })];
}

/** The journal's lines before and after the drafts file is replaced by `drafts`. */
export function printPublish(id: string, lines: readonly Line[], drafts: readonly string[]) {
	const texts = lines.map(({ text }) => text);
	return {
		before: [print({ control: 'publish-intent', id, lines: texts, drafts }), ...texts],
		after: [print({ control: 'publish-done', id })],
	};
}

export function printUnaccept(id: string): string {
	return print({ control: 'unaccept', id });
}

/**
 * Reads a journal with the drafts file beside it. A receive of which a line is missing at the end is set aside, a
 * publishing without an end is completed from its intent. A first line with a `format` is the file's header and passed
 * over.
 */
export function readJournal(
	texts: readonly string[],
	drafts: readonly string[],
	hash: HashLine = changeId,
): JournalReading {
	const reader = new Reader(hash);
	for (const [index, text] of texts.entries()) reader.read(index, text);
	return reader.finish(drafts);
}

interface OpenReceive extends Batch {
	readonly taken: Line[];
}

class Reader {
	readonly #hash: HashLine;
	readonly #same = new SameTexts();
	readonly #kept = new Map<ChangeId, Line>();
	readonly #setAside: Line[] = [];
	readonly #bad: { index: number; text: string; message: string }[] = [];
	#receive: OpenReceive | null = null;
	#publish: (Control & { control: 'publish-intent' }) | null = null;
	#isDamaged = false;
	/** Changes of no act: where the begin of a receive is damaged, its end still tells them. */
	#loose: Line[] = [];
	#lastReceive: Batch | null = null;

	constructor(hash: HashLine) {
		this.#hash = hash;
	}

	read(index: number, text: string): void {
		if (index === 0 && text.startsWith('{"format":')) return;
		const where = () => say('Line {line} of the journal', { line: index + 1 });
		const read = parseJournalLine(text, where, this.#hash);
		const message = !read.ok
			? read.error.message
			: 'control' in read.value
				? this.#obey(read.value)
				: this.#take(read.value, where);
		if (message === null) return;
		this.#bad.push({ index, text, message });
		this.#isDamaged = true;
		this.#loose = [];
	}

	finish(drafts: readonly string[]): JournalReading {
		const journal: string[] = [];
		const journalAfter: string[] = [];
		let whole: readonly string[] | null = null;
		if (this.#receive) {
			const { id } = this.#receive;
			journal.push(print({ control: this.#isWhole(this.#receive) ? 'receive-end' : 'receive-abandoned', id }));
			this.#endReceive(this.#isWhole(this.#receive));
		}
		if (this.#publish) {
			const { id, lines, drafts: remaining } = this.#publish;
			journal.push(...this.#complete(lines));
			if (!drafts.some((text) => endsDrafts(text, id))) whole = remaining;
			journalAfter.push(print({ control: 'publish-done', id }));
		}
		const repair = journal.length + journalAfter.length > 0 ? { journal, drafts: whole, journalAfter } : null;
		return {
			lines: [...this.#kept.values()],
			setAside: this.#setAside,
			bad: this.#bad,
			drafts: whole ?? drafts,
			repair,
			lastReceive: this.#lastReceive,
		};
	}

	/** Null, or why the line does not belong where it stands: a flipped bit makes another change of it. */
	#take(line: Line, where: () => string): string | null {
		this.#same.unifyIn(line);
		if (this.#receive) {
			if (!this.#receive.lines.includes(line.id))
				return say('{subject} is not one of the changes that were received then.', { subject: where() });
			this.#receive.taken.push(line);
			return null;
		}
		if (this.#publish && !this.#publish.lines.includes(line.text))
			return say('{subject} is not one of the changes that were published then.', { subject: where() });
		this.#kept.set(line.id, line);
		this.#lastReceive = null;
		if (!this.#publish) this.#loose.push(line);
		return null;
	}

	#obey(control: Control): null {
		switch (control.control) {
			case 'receive-begin':
				this.#endInterrupted();
				this.#receive = { id: control.id, lines: control.lines, taken: [] };
				break;
			case 'receive-end':
				if (this.#receive) this.#endReceive(true);
				else this.#endWithoutBegin(control.id);
				break;
			case 'receive-abandoned':
				this.#endReceive(false);
				break;
			case 'publish-intent':
				this.#endInterrupted();
				this.#publish = control;
				this.#lastReceive = null;
				break;
			case 'publish-done':
				this.#endInterrupted();
				break;
			case 'unaccept':
				this.#endInterrupted();
				this.#takeBack(control.id);
		}
		this.#isDamaged = false;
		this.#loose = [];
		return null;
	}

	/** Acts are written one after the other, so another act proves that a damaged line was the end of the one before. */
	#endInterrupted(): void {
		if (this.#receive) this.#endReceive(this.#isDamaged || this.#isWhole(this.#receive));
		if (this.#publish) this.#complete(this.#publish.lines);
		this.#publish = null;
	}

	#isWhole({ lines, taken }: OpenReceive): boolean {
		return taken.length >= lines.length;
	}

	#endReceive(isAccepted: boolean): void {
		const receive = this.#receive;
		this.#receive = null;
		if (!receive) return;
		if (!isAccepted) {
			this.#setAside.push(...receive.taken);
			return;
		}
		const fresh = receive.taken.filter((line) => !this.#kept.has(line.id));
		for (const line of fresh) this.#kept.set(line.id, line);
		this.#lastReceive = { id: receive.id, lines: fresh.map((line) => line.id) };
	}

	/** The id of a receive is made from its changes, so that these can still be taken back as one. */
	#endWithoutBegin(id: string): void {
		if (actId(this.#loose, this.#hash) === id) this.#lastReceive = { id, lines: this.#loose.map((line) => line.id) };
	}

	#takeBack(id: string): void {
		if (this.#lastReceive?.id !== id) return;
		for (const line of this.#lastReceive.lines) this.#kept.delete(line);
		this.#lastReceive = null;
	}

	/** Takes an intent's lines as published; answers those that the journal does not hold yet. */
	#complete(texts: readonly string[]): string[] {
		return texts.filter((text) => {
			const read = parseLine(text, () => say('A published change'), this.#hash);
			if (!read.ok || this.#kept.has(read.value.id)) return false;
			this.#kept.set(read.value.id, read.value);
			return true;
		});
	}
}

function endsDrafts(text: string, id: string): boolean {
	const read = parseDraftLine(text);
	return read.ok && read.value.kind === 'closed' && read.value.published === id;
}

function parseJournalLine(text: string, where: Subject, hash: HashLine): Result<Line | Control> {
	if (!isLocalLine(text)) return parseLine(text, where, hash);
	const read = readLocalLine(text, where, hash);
	// Its own sum proves that this program wrote it.
	return read.ok ? ok(read.value as Control) : read;
}

function print(control: Control): string {
	return printLocalLine(control);
}
