/**
 * What one computer has of a plan: the published ledger, and on top of it drafts that have not left.
 *
 * Every act has two steps: `prepare…` computes the lines to be written and changes nothing; `commit…` applies them
 * once they are on the disk. Between the two nothing else may happen to the copy.
 */
import { fail, ok, type Result } from '../base/result.ts';
import type { ChangeId, Edit, Line, Pen, PenParty, RecordRef, Scalar } from './change.ts';
import { type Act, type Draft, fieldNames, type Net, parseDraftLine, printClosed, printDraft } from './drafts.ts';
import { actId, type Batch, printPublish, printReceive, printUnaccept } from './journal.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { printLine } from './line.ts';
import { type Origin, publishNets, type Tip } from './publish.ts';
import { lastValues, reduce } from './reduce.ts';
import { Revisions } from './revisions.ts';
import { checkEdits } from './typed.ts';
import { type Reversal, UndoHistory } from './undo.ts';

export interface WorkingCopyContent {
	/** The lines of the journal, in its order. */
	readonly published: readonly Line[];
	/** The lines of the drafts file. */
	readonly drafts: readonly string[];
	/** The journal's latest receive, if it may still be taken back. */
	readonly lastReceive?: Batch | null;
	/** How an act is named from the fields it edits; by default “goals: title, why”. */
	readonly labelOf?: (edits: readonly Edit[]) => string;
}

/** Something prepared fits the copy only as it was then. */
interface Prepared {
	readonly revisionBefore: number;
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
	readonly nets: readonly Net[];
	readonly dropped: ReadonlySet<RecordRef>;
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
	readonly deferred: readonly Net[];
	readonly tip: Tip | null;
	readonly dropped: ReadonlySet<RecordRef>;
}

export interface PreparedUnaccept extends Prepared {
	readonly journalLines: readonly string[];
}

export interface Committed {
	/** Records that may look different now. */
	readonly touched: ReadonlySet<RecordRef>;
	readonly revision: number;
}

export interface PublishOptions {
	readonly at: string;
	/** Told in the first change of a new replica. */
	readonly origin: Origin;
	/** A new replica id. */
	readonly mint: () => string;
	/** Whether an edit is an agreement to words that have changed since. By default none is. */
	readonly isStale?: (ref: RecordRef, field: string, value: Scalar, visible: Ledger) => boolean;
}

export function createWorkingCopy(content: WorkingCopyContent): WorkingCopy {
	return new WorkingCopy(content);
}

export class WorkingCopy {
	/** Lines of the drafts file that cannot be read, for quarantine. */
	readonly badDrafts: readonly { readonly index: number; readonly text: string; readonly message: string }[];
	readonly #labelOf: (edits: readonly Edit[]) => string;
	readonly #revisions = new Revisions();
	readonly #undo = new UndoHistory();
	readonly #ownIds = new Set<ChangeId>();
	readonly #own = (id: ChangeId) => this.#ownIds.has(id);
	#published: Ledger;
	#visible: Ledger;
	#closed: readonly Net[] = [];
	#open: Draft[] = [];
	#period = 1;
	#latestDraft: Line | null = null;
	#tip: Tip | null = null;
	#lastReceive: Batch | null;

	/** Use `createWorkingCopy`. */
	constructor({ published, drafts, lastReceive, labelOf }: WorkingCopyContent) {
		this.#labelOf = labelOf ?? fieldNames;
		this.#published = createLedger(published);
		this.#visible = this.#published.layer();
		this.#lastReceive = lastReceive ?? null;
		this.badDrafts = this.#replay(drafts);
	}

	/** What has left or arrived: what exports, agreements and other copies know. */
	get published(): Ledger {
		return this.#published;
	}

	/** The plan on screen: drafts included. Another object after a receive or a publishing. */
	get visible(): Ledger {
		return this.#visible;
	}

	/** Grows with every act that may change what is seen. */
	get revision(): number {
		return this.#revisions.current;
	}

	/** Whether anything is drafted. */
	get hasDrafts(): boolean {
		return this.#open.length > 0 || this.#closed.length > 0;
	}

	/** Whether a field, or the standing of its record, has changed since a revision. */
	changedSince(ref: RecordRef, field: string, revision: number): boolean {
		return this.#revisions.changedSince(this.#visible, ref, field, revision);
	}

	/** The drafts file, as short as it can be. */
	draftLines(): string[] {
		const base = this.#published.heads();
		const closed = this.#closed.length > 0 || this.#period > 1 ? [printClosed(this.#closed, this.#period - 1)] : [];
		return [...closed, ...this.#open.map((draft, index) => printDraft(draft, index === 0 ? base : null))];
	}

	/**
	 * Prepares an edit by a pen. `edit` and `agree` refuse fields in conflict, `resolve` sets one value over all.
	 * Text is put into one Unicode form and trimmed. Edits that change nothing are left out.
	 */
	prepareEdit(given: {
		pen: Pen;
		edits: readonly Edit[];
		at: string;
		act: 'edit' | 'resolve' | 'agree';
	}): Result<PreparedEdit> {
		const checked = checkEdits(given.edits, given.act, this.#visible);
		return checked.ok ? ok(this.#prepareDraft(given.act, given.pen, given.at, checked.value)) : checked;
	}

	/** The label of what undo would take back for a pen; null if there is nothing. */
	canUndo(party: PenParty): string | null {
		return labelIn(this.#undo.undo(party, this.#visible, this.#own));
	}

	/** The label of what redo would bring again for a pen; null if there is nothing. */
	canRedo(party: PenParty): string | null {
		return labelIn(this.#undo.redo(party, this.#visible, this.#own));
	}

	/** Prepares the reverse of the latest undoable act of a pen's party; the failure says why there is none. */
	prepareUndo(by: { pen: Pen; at: string }): Result<PreparedEdit> {
		return this.#prepareReversal('undo', by, this.#undo.undo(by.pen.party, this.#visible, this.#own));
	}

	/** Prepares to bring again what was undone last. */
	prepareRedo(by: { pen: Pen; at: string }): Result<PreparedEdit> {
		return this.#prepareReversal('redo', by, this.#undo.redo(by.pen.party, this.#visible, this.#own));
	}

	/** Applies an edit, undo or redo once its line is on the disk. */
	commitEdit(prepared: PreparedEdit): Committed {
		this.#expect(prepared);
		if (!prepared.draft) return this.#committed(new Set());
		this.#lastReceive = null;
		const touched = this.#apply(prepared.draft);
		this.#revisions.advance(prepared.draft.edits);
		return this.#committed(touched);
	}

	/** Prepares to take in lines from elsewhere. The open period closes first: what was seen until now is its base. */
	prepareReceive(lines: readonly Line[]): PreparedReceive {
		const fresh = [...new Map(lines.map((line) => [line.id, line])).values()].filter(
			({ id }) => !this.#published.has(id),
		);
		const id = actId(fresh);
		const isClosing = fresh.length > 0 && this.#open.length > 0;
		const { nets, dropped } = isClosing ? this.#reduced() : { nets: this.#closed, dropped: new Set<RecordRef>() };
		return {
			revisionBefore: this.revision,
			draftLines: isClosing ? [printClosed(nets, this.#period)] : [],
			journalLines: fresh.length > 0 ? printReceive(id, fresh) : [],
			...{ id, lines: fresh, nets, dropped },
		};
	}

	/** Takes in what was prepared, once it is on the disk. */
	commitReceive(prepared: PreparedReceive): Committed {
		this.#expect(prepared);
		if (prepared.lines.length === 0) return this.#committed(new Set());
		const before = this.#revisions.note(this.#visible, [
			...prepared.lines.flatMap(({ change }) => change.edits),
			...this.#published.waiting().flatMap(({ line }) => line.change.edits),
			...this.#draftedEdits(),
		]);
		const looked = this.#lookAtDrafted();
		this.#close(prepared.nets, prepared.dropped);
		const { touched, rebuilt } = this.#published.add(prepared.lines);
		this.#restack();
		this.#lastReceive = { id: prepared.id, lines: prepared.lines.map((line) => line.id) };
		this.#revisions.compare(before, this.#visible, [...touched, ...looked.keys()], rebuilt);
		return this.#committed(new Set([...touched, ...this.#changedAmong(looked)]));
	}

	/** Whether the latest receive can still be taken back: until the next own edit. */
	get canUnaccept(): boolean {
		return this.#lastReceive !== null;
	}

	/** Prepares to take back the latest receive as one step. */
	prepareUnaccept(): Result<PreparedUnaccept> {
		if (!this.#lastReceive)
			return fail('invalid', 'A copy that came in can be taken back only until the next edit; this one no longer can.');
		return ok({ revisionBefore: this.revision, journalLines: [printUnaccept(this.#lastReceive.id)] });
	}

	commitUnaccept(prepared: PreparedUnaccept): Committed {
		this.#expect(prepared);
		const batch = new Set(this.#lastReceive?.lines);
		const removed = this.#published.lines().filter(({ id }) => batch.has(id));
		const edits = removed.flatMap(({ change }) => change.edits);
		const before = this.#revisions.note(this.#visible, edits);
		const refs = new Set([...this.#visible.refs()]);
		this.#published = createLedger(this.#published.lines().filter(({ id }) => !batch.has(id)));
		this.#restack();
		this.#lastReceive = null;
		this.#revisions.compare(before, this.#visible, refs, this.#published.forks().length > 0);
		for (const ref of this.#visible.refs()) refs.add(ref);
		return this.#committed(refs);
	}

	/** Computes what would leave. Changes nothing, so it also serves to show it beforehand. */
	preparePublish({ at, origin, mint, isStale }: PublishOptions): PreparedPublish {
		const { nets, dropped } =
			this.#open.length > 0 ? this.#reduced() : { nets: this.#closed, dropped: new Set<RecordRef>() };
		const isKept = ([ref, field, value]: Edit) => !isStale?.(ref, field, value, this.#visible);
		const kept = nets
			.map((net) => ({ ...net, edits: net.edits.filter(isKept) }))
			.filter(({ edits }) => edits.length > 0);
		const publisher = { published: this.#published, tip: this.#tip, at, origin, mint, labelOf: this.#labelOf };
		const { lines, deferred, tip } = publishNets(kept, publisher);
		const id = actId(lines);
		const drafts = this.hasDrafts ? [printClosed(deferred, this.#period, id)] : [];
		const journal = lines.length > 0 ? printPublish(id, lines, drafts) : { before: [], after: [] };
		return {
			revisionBefore: this.revision,
			journalLines: journal.before,
			journalLinesAfter: journal.after,
			omitted: nets.flatMap(({ edits }) => edits.filter((edit) => !isKept(edit))),
			...{ drafts, lines, deferred, tip, dropped },
		};
	}

	/** Turns drafts into published changes, once they are on the disk. */
	commitPublish(prepared: PreparedPublish): Committed {
		this.#expect(prepared);
		if (!this.hasDrafts) return this.#committed(new Set());
		const before = this.#revisions.note(this.#visible, [...this.#draftedEdits()]);
		const looked = this.#lookAtDrafted();
		this.#close(prepared.deferred, prepared.dropped);
		for (const { id } of prepared.lines) this.#ownIds.add(id);
		const { accepted, touched, rebuilt } = this.#published.add(prepared.lines);
		// Admitting a fork makes changes count that were waiting for it.
		const others = rebuilt || accepted.length > prepared.lines.length;
		this.#restack();
		this.#tip = prepared.tip;
		this.#lastReceive = null;
		this.#revisions.compare(before, this.#visible, touched, others);
		const changed = this.#changedAmong(looked);
		return this.#committed(others ? new Set([...touched, ...changed]) : changed);
	}

	/** Ends this run's replica after a write whose fate is unknown; the next publishing mints another. */
	endReplica(): void {
		this.#tip = null;
	}

	#prepareDraft(act: Act, pen: Pen, at: string, edits: readonly Edit[]): PreparedEdit {
		if (edits.length === 0) return { revisionBefore: this.revision, draftLines: [], draft: null };
		const draft: Draft = { period: this.#period, act, at, pen, label: this.#labelOf(edits), edits };
		const base = this.#open.length === 0 ? this.#published.heads() : null;
		return { revisionBefore: this.revision, draftLines: [printDraft(draft, base)], draft };
	}

	#prepareReversal(
		act: 'undo' | 'redo',
		{ pen, at }: { pen: Pen; at: string },
		reversal: Reversal,
	): Result<PreparedEdit> {
		if (!reversal.ok) return fail('invalid', reversal.reason);
		return ok(this.#prepareDraft(act, pen, at, reversal.edits));
	}

	#expect({ revisionBefore }: Prepared): void {
		if (revisionBefore !== this.revision) throw new Error('The plan changed between preparing and committing an act.');
	}

	#committed(touched: ReadonlySet<RecordRef>): Committed {
		return { touched, revision: this.revision };
	}

	/** Puts a draft on top of the plan on screen. */
	#apply(draft: Draft): ReadonlySet<RecordRef> {
		const { act, pen, label, edits } = draft;
		this.#undo.note(act, pen.party, label, edits, this.#visible, this.#own);
		this.#open.push(draft);
		return this.#stack(draft, `~${draft.period}`, this.#latestDraft, this.#visible.heads());
	}

	#stack(act: Pick<Draft, 'at' | 'pen' | 'label' | 'edits'>, replica: string, prev: Line | null, after: ChangeId[]) {
		const { at, pen, label, edits } = act;
		const seq = (prev?.change.seq ?? 0) + 1;
		const seen = prev ? [] : after;
		const line = printLine({ replica, seq, prev: prev?.id ?? null, after: seen, at, pen, label, edits });
		this.#latestDraft = line;
		this.#ownIds.add(line.id);
		return this.#visible.add([line]).touched;
	}

	/** Lays the drafts upon the published plan anew. */
	#restack(): void {
		this.#visible = this.#published.layer();
		let tip: ChangeId[] = [];
		for (const [index, net] of this.#closed.entries()) {
			this.#stack(net, `~${net.period}.${index}`, null, [...net.base, ...tip]);
			if (this.#latestDraft && this.#visible.counts(this.#latestDraft.id)) tip = [this.#latestDraft.id];
		}
		this.#latestDraft = null;
		const open = this.#open;
		for (const draft of open) this.#stack(draft, `~${draft.period}`, this.#latestDraft, this.#visible.heads());
	}

	#reduced() {
		const base = this.#published.heads();
		const [published, visible, labelOf] = [this.#published, this.#visible, this.#labelOf];
		return reduce({ closed: this.#closed, open: this.#open, base, published, visible, labelOf });
	}

	#close(nets: readonly Net[], dropped: ReadonlySet<RecordRef>): void {
		this.#closed = nets;
		if (this.#open.length > 0) this.#period++;
		this.#open = [];
		this.#undo.seal();
		this.#undo.forget(dropped);
	}

	*#draftedEdits(): Iterable<Edit> {
		for (const { edits } of this.#closed) yield* edits;
		for (const { edits } of this.#open) yield* edits;
	}

	#lookAtDrafted(): Map<RecordRef, string> {
		const refs = new Set(Array.from(this.#draftedEdits(), ([ref]) => ref));
		return new Map([...refs].map((ref) => [ref, JSON.stringify(this.#visible.record(ref))]));
	}

	#changedAmong(looked: Map<RecordRef, string>): Set<RecordRef> {
		const changed = [...looked].filter(([ref, before]) => JSON.stringify(this.#visible.record(ref)) !== before);
		return new Set(changed.map(([ref]) => ref));
	}

	#replay(texts: readonly string[]) {
		const bad: { index: number; text: string; message: string }[] = [];
		const read = texts.map((text, index) => {
			const line = parseDraftLine(text, `Line ${index + 1} of the drafts`);
			if (line.ok) return line.value;
			bad.push({ index, text, message: line.error.message });
			return null;
		});
		const start = read.findLastIndex((line) => line?.kind === 'closed');
		const closing = read[start];
		if (closing?.kind === 'closed') {
			this.#closed = closing.nets;
			this.#period = closing.period + 1;
		}
		this.#restack();
		let base: readonly ChangeId[] = [];
		const pending: Draft[] = [];
		const settle = () => {
			this.#replayPeriod(pending.splice(0), base);
		};
		for (const line of read.slice(start + 1)) {
			if (line?.kind !== 'draft') continue;
			if (pending.length > 0 && pending[0]?.period !== line.draft.period) settle();
			if (line.base) base = line.base;
			pending.push(line.draft);
		}
		settle();
		if (this.#open.length > 0) this.#lastReceive = null;
		return bad;
	}

	/** Drafts whose base is not the newest plan belong to a period that should have closed: it closes now, as it was. */
	#replayPeriod(drafts: readonly Draft[], base: readonly ChangeId[]): void {
		const [first] = drafts;
		if (!first) return;
		this.#period = first.period;
		const heads = this.#published.heads();
		if (heads.length === base.length && heads.every((head) => base.includes(head))) {
			for (const draft of drafts) this.#apply(draft);
			return;
		}
		const past = this.#published.at(base);
		if (!past) {
			this.#close(lastValues({ closed: this.#closed, open: drafts, base, labelOf: this.#labelOf }), new Set());
			this.#restack();
			return;
		}
		const now = this.#published;
		this.#published = past;
		this.#open = [...drafts];
		this.#restack();
		const { nets } = this.#reduced();
		this.#published = now;
		this.#close(nets, new Set());
		this.#restack();
	}
}

function labelIn(reversal: Reversal): string | null {
	return reversal.ok ? reversal.label : null;
}
