/** Drafts laid upon the published plan: what earlier periods came to, then the acts of the open one. */
import { say } from '../words/spoken.ts';
import type { ChangeId, Edit, Line, RecordRef } from './change.ts';
import { type Draft, type DraftLine, type Net, parseDraftLine, printClosed, printDraft } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { printLine } from './line.ts';
import { lastValues, type Reduction, reduce } from './reduce.ts';
import { UndoHistory } from './undo.ts';

export type LabelOf = (edits: readonly Edit[]) => string;

/** A line of the drafts file that cannot be read. */
export interface BadDraft {
	readonly index: number;
	readonly text: string;
	readonly message: string;
}

export class DraftPile {
	readonly undo = new UndoHistory();
	/** Whether a change was made on this computer, by drafting or by publishing since the start. */
	readonly isOwn = (id: ChangeId) => this.#ownIds.has(id);
	readonly #labelOf: LabelOf;
	readonly #ownIds = new Set<ChangeId>();
	#published: Ledger;
	#visible: Ledger;
	#closed: readonly Net[] = [];
	#open: Draft[] = [];
	#period = 1;
	#latest: Line | null = null;

	constructor(published: Ledger, labelOf: LabelOf) {
		this.#published = published;
		this.#visible = published.layer();
		this.#labelOf = labelOf;
	}

	/** The plan with all drafts on top. */
	get visible(): Ledger {
		return this.#visible;
	}

	get isEmpty(): boolean {
		return this.#open.length === 0 && this.#closed.length === 0;
	}

	/** Whether anything was drafted since the latest receive or publishing. */
	get isOpen(): boolean {
		return this.#open.length > 0;
	}

	/** The number of the period that is open or opens next. */
	get period(): number {
		return this.#period;
	}

	/** Every edit in the drafts. */
	edits(): Edit[] {
		return [...this.#closed, ...this.#open].flatMap(({ edits }) => edits);
	}

	/** The line by which a draft is kept. */
	print(draft: Draft): string {
		return printDraft(draft, this.isOpen ? null : this.#published.heads());
	}

	/** The whole drafts file, as short as it can be. */
	lines(): string[] {
		const base = this.#published.heads();
		const closed = this.#closed.length > 0 || this.#period > 1 ? [printClosed(this.#closed, this.#period - 1)] : [];
		return [...closed, ...this.#open.map((draft, index) => printDraft(draft, index === 0 ? base : null))];
	}

	/** Puts a draft on top; answers the records it touched. */
	push(draft: Draft): ReadonlySet<RecordRef> {
		this.undo.note(draft.act, draft.pen.party, draft.label, draft.edits, this.#visible, this.isOwn);
		this.#open.push(draft);
		return this.#stack(draft, `~${draft.period}`, this.#latest, this.#visible.heads());
	}

	/** What earlier periods came to, as it was when they closed. */
	closed(): Reduction {
		return { nets: this.#closed, dropped: new Set() };
	}

	/** What all drafts come to now. What arrived since may have removed what an earlier period still wrote to. */
	reduced(): Reduction {
		const [published, visible, labelOf] = [this.#published, this.#visible, this.#labelOf];
		return reduce({ closed: this.#closed, open: this.#open, base: published.heads(), published, visible, labelOf });
	}

	/** Ends the open period: this is what remains of the drafts. */
	close({ nets, dropped }: Reduction): void {
		this.#closed = nets;
		if (this.isOpen) this.#period++;
		this.#open = [];
		this.undo.forget(dropped);
	}

	/** Lays the drafts upon the published plan anew, after it changed. */
	restack(published: Ledger, made: readonly Line[] = []): void {
		for (const { id } of made) this.#ownIds.add(id);
		this.#published = published;
		this.#visible = published.layer();
		let tip: ChangeId[] = [];
		for (const [index, net] of this.#closed.entries()) {
			this.#stack(net, `~${net.period}.${index}`, null, [...net.base, ...tip]);
			// What stands on a change that waits here waits as well, and nothing else should wait with it.
			if (this.#latest && this.#visible.counts(this.#latest.id)) tip = [this.#latest.id];
		}
		this.#latest = null;
		for (const draft of this.#open) this.#stack(draft, `~${draft.period}`, this.#latest, this.#visible.heads());
	}

	/** Reads the drafts file; answers what of it cannot be read. */
	replay(texts: readonly string[]): BadDraft[] {
		const { lines, bad } = readLines(texts);
		const start = lines.findLastIndex(({ kind }) => kind === 'closed');
		const closing = lines[start];
		if (closing?.kind === 'closed') {
			this.#closed = closing.nets;
			this.#period = closing.period + 1;
			this.restack(this.#published);
		}
		let base: readonly ChangeId[] = [];
		let period: Draft[] = [];
		for (const line of lines.slice(start + 1)) {
			if (line.kind !== 'draft') continue;
			if (period[0] && period[0].period !== line.draft.period) {
				this.#replayPeriod(period, base);
				period = [];
			}
			base = line.base ?? base;
			period.push(line.draft);
		}
		this.#replayPeriod(period, base);
		return bad;
	}

	/** Drafts whose base is not the newest plan are of a period that should have closed: it closes now, as it was. */
	#replayPeriod(drafts: Draft[], base: readonly ChangeId[]): void {
		const [first] = drafts;
		if (!first) return;
		this.#period = first.period;
		const now = this.#published;
		const heads = now.heads();
		if (heads.length === base.length && heads.every((head) => base.includes(head))) {
			for (const draft of drafts) this.push(draft);
			return;
		}
		const past = now.at(base);
		this.#open = drafts;
		if (past) this.restack(past);
		const nets = past
			? this.reduced().nets
			: lastValues({ closed: this.#closed, open: drafts, base, labelOf: this.#labelOf });
		this.close({ nets, dropped: new Set() });
		this.restack(now);
	}

	#stack(
		{ at, pen, label, edits }: Pick<Draft, 'at' | 'pen' | 'label' | 'edits'>,
		replica: string,
		prev: Line | null,
		heads: readonly ChangeId[],
	): ReadonlySet<RecordRef> {
		const seq = (prev?.change.seq ?? 0) + 1;
		const after = prev ? [] : heads;
		// No published replica has a tilde in its id, so a draft can never be taken for a published change.
		const line = printLine({ replica, seq, prev: prev?.id ?? null, after, at, pen, label, edits });
		this.#latest = line;
		this.#ownIds.add(line.id);
		return this.#visible.add([line]).touched;
	}
}

function readLines(texts: readonly string[]): { lines: DraftLine[]; bad: BadDraft[] } {
	const lines: DraftLine[] = [];
	const bad: BadDraft[] = [];
	for (const [index, text] of texts.entries()) {
		const line = parseDraftLine(text, () => say('Line {line} of the drafts', { line: index + 1 }));
		if (line.ok) lines.push(line.value);
		else bad.push({ index, text, message: line.error.message });
	}
	return { lines, bad };
}
