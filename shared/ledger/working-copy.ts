/**
 * What one computer has of a plan: the published ledger, and on top of it drafts that have not left.
 *
 * Every act has two steps: `prepare…` computes the lines to be written and changes nothing; `commit…` applies them
 * once they are on the disk. Between the two nothing else may happen to the copy.
 */

import { fail, ok, type Result } from '../base/result.ts';
import { say } from '../words/spoken.ts';
import type {
	Committed,
	EditRequest,
	Prepared,
	PreparedEdit,
	PreparedPublish,
	PreparedReceive,
	PreparedUnaccept,
	PublishOptions,
	ReversalRequest,
} from './acts.ts';
import type { Edit, Line, Pen, PenParty, RecordRef } from './change.ts';
import { type BadDraft, DraftPile, type LabelOf } from './draft-pile.ts';
import { type Act, type Draft, fieldNames, printClosed } from './drafts.ts';
import { actId, type Batch, printPublish, printReceive, printUnaccept } from './journal.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { publishNets, type Tip } from './publish.ts';
import { Revisions } from './revisions.ts';
import { checkEdits } from './typed.ts';
import type { Reversal } from './undo.ts';

export type {
	Committed,
	EditRequest,
	PreparedEdit,
	PreparedPublish,
	PreparedReceive,
	PreparedUnaccept,
	PublishOptions,
};

export interface WorkingCopyContent {
	/** The lines of the journal, in its order. */
	readonly published: readonly Line[];
	/** The lines of the drafts file. */
	readonly drafts: readonly string[];
	/** The journal's latest receive, if it may still be taken back. */
	readonly lastReceive?: Batch | null;
	/** How an act is named from the fields it edits; by default “goals: title, why”. */
	readonly labelOf?: LabelOf;
}

export function createWorkingCopy(content: WorkingCopyContent): WorkingCopy {
	return new WorkingCopy(content);
}

export class WorkingCopy {
	/** Lines of the drafts file that cannot be read, for quarantine. */
	readonly badDrafts: readonly BadDraft[];
	readonly #labelOf: LabelOf;
	readonly #revisions = new Revisions();
	readonly #drafts: DraftPile;
	#published: Ledger;
	#tip: Tip | null = null;
	#lastReceive: Batch | null;

	/** Use `createWorkingCopy`. */
	constructor({ published, drafts, lastReceive, labelOf }: WorkingCopyContent) {
		this.#labelOf = labelOf ?? fieldNames;
		this.#published = createLedger(published);
		this.#drafts = new DraftPile(this.#published, this.#labelOf);
		this.badDrafts = this.#drafts.replay(drafts);
		this.#lastReceive = this.#drafts.isOpen ? null : (lastReceive ?? null);
	}

	/** What has left or arrived: what exports, agreements and other copies know. */
	get published(): Ledger {
		return this.#published;
	}

	/** The plan on screen: drafts included. Another object after a receive or a publishing. */
	get visible(): Ledger {
		return this.#drafts.visible;
	}

	/** Grows with every act that may change what is seen. */
	get revision(): number {
		return this.#revisions.current;
	}

	/** Whether anything is drafted. */
	get hasDrafts(): boolean {
		return !this.#drafts.isEmpty;
	}

	/** Whether a field, what its record belongs to, or the removal of either has changed since a revision. */
	changedSince(ref: RecordRef, field: string, revision: number): boolean {
		return this.#revisions.changedSince(this.visible, ref, field, revision);
	}

	/** The whole drafts file, as short as it can be. */
	draftLines(): string[] {
		return this.#drafts.lines();
	}

	/**
	 * Prepares an edit by a pen. Fields in conflict are refused; `resolve` and `reveal` set one value over all.
	 * Text is put into one Unicode form and trimmed. Edits that change nothing are left out.
	 */
	prepareEdit({ pen, edits, at, act }: EditRequest): Result<PreparedEdit> {
		const checked = checkEdits(edits, act, this.visible);
		return checked.ok ? ok(this.#prepareDraft(act, pen, at, checked.value)) : checked;
	}

	/** The label of what undo would take back for a pen; null if there is nothing. */
	canUndo(party: PenParty): string | null {
		return labelIn(this.#drafts.undo.undo(party, this.visible, this.#drafts.isOwn));
	}

	/** The label of what redo would bring again for a pen; null if there is nothing. */
	canRedo(party: PenParty): string | null {
		return labelIn(this.#drafts.undo.redo(party, this.visible, this.#drafts.isOwn));
	}

	/** Prepares the reverse of the latest undoable act of a pen's party; the failure says why there is none. */
	prepareUndo(by: ReversalRequest): Result<PreparedEdit> {
		return this.#prepareReversal('undo', by, this.#drafts.undo.undo(by.pen.party, this.visible, this.#drafts.isOwn));
	}

	/** Prepares to bring again what was undone last. */
	prepareRedo(by: ReversalRequest): Result<PreparedEdit> {
		return this.#prepareReversal('redo', by, this.#drafts.undo.redo(by.pen.party, this.visible, this.#drafts.isOwn));
	}

	/** Applies an edit, undo or redo once its line is on the disk. */
	commitEdit(prepared: PreparedEdit): Committed {
		this.#expect(prepared);
		if (!prepared.draft) return this.#committed(new Set());
		this.#lastReceive = null;
		const touched = this.#drafts.push(prepared.draft);
		this.#revisions.advance(prepared.draft.edits);
		return this.#committed(touched);
	}

	/** Prepares to take in lines from elsewhere. The open period closes first: what was seen until now is its base. */
	prepareReceive(lines: readonly Line[]): PreparedReceive {
		const distinct = new Map(lines.map((line) => [line.id, line]));
		const fresh = [...distinct.values()].filter(({ id }) => !this.#published.has(id));
		const id = actId(fresh);
		const isClosing = fresh.length > 0 && this.#drafts.isOpen;
		const reduction = isClosing ? this.#drafts.reduced() : this.#drafts.closed();
		return {
			revisionBefore: this.revision,
			draftLines: isClosing ? [printClosed(reduction.nets, this.#drafts.period)] : [],
			journalLines: fresh.length > 0 ? printReceive(id, fresh) : [],
			...{ id, lines: fresh, reduction },
		};
	}

	/** Takes in what was prepared, once it is on the disk. */
	commitReceive({ id, lines, reduction, revisionBefore }: PreparedReceive): Committed {
		this.#expect({ revisionBefore });
		if (lines.length === 0) return this.#committed(new Set());
		const waiting = this.#published.waiting().flatMap(({ line }) => line.change.edits);
		const arriving = lines.flatMap(({ change }) => change.edits);
		const before = this.#revisions.note(this.visible, [...arriving, ...waiting, ...this.#drafts.edits()]);
		const drafted = this.#lookAtDrafted();
		this.#drafts.close(reduction);
		const { touched, rebuilt } = this.#published.add(lines);
		this.#drafts.restack(this.#published);
		this.#lastReceive = { id, lines: lines.map((line) => line.id) };
		this.#revisions.compare(before, this.visible, [...touched, ...drafted.keys()], rebuilt);
		return this.#committed(new Set([...touched, ...this.#changedAmong(drafted)]));
	}

	/** The id of the latest receive while it can still be taken back: until the next own edit or publishing. */
	get takenLast(): string | null {
		return this.#lastReceive?.id ?? null;
	}

	/** Prepares to take back the latest receive as one step. */
	prepareUnaccept(): Result<PreparedUnaccept> {
		if (!this.#lastReceive)
			return fail(
				'invalid',
				say('A copy that came in can be taken back only until the next edit; this one no longer can.'),
			);
		return ok({ revisionBefore: this.revision, journalLines: [printUnaccept(this.#lastReceive.id)] });
	}

	/** Takes the latest receive back once that is on the disk. */
	commitUnaccept(prepared: PreparedUnaccept): Committed {
		this.#expect(prepared);
		const batch = new Set(this.#lastReceive?.lines);
		const refs = new Set(this.visible.refs());
		this.#published = createLedger(this.#published.lines().filter(({ id }) => !batch.has(id)));
		this.#drafts.restack(this.#published);
		this.#lastReceive = null;
		for (const ref of this.visible.refs()) refs.add(ref);
		this.#revisions.compare(new Map(), this.visible, [], true);
		return this.#committed(refs);
	}

	/** Computes what would leave. Changes nothing, so it also serves to show it beforehand. */
	preparePublish({ at, origin, mint, isStale }: PublishOptions): PreparedPublish {
		const { nets, dropped } = this.#drafts.reduced();
		const isKept = ([ref, field, value]: Edit) => !isStale?.(ref, field, value, this.visible);
		const kept = nets
			.map((net) => ({ ...net, edits: net.edits.filter(isKept) }))
			.filter(({ edits }) => edits.length > 0);
		const publisher = { published: this.#published, tip: this.#tip, at, origin, mint, labelOf: this.#labelOf };
		const { lines, deferred, tip } = publishNets(kept, publisher);
		const id = actId(lines);
		const drafts = this.hasDrafts ? [printClosed(deferred, this.#drafts.period, id)] : [];
		const journal = lines.length > 0 ? printPublish(id, lines, drafts) : { before: [], after: [] };
		return {
			revisionBefore: this.revision,
			journalLines: journal.before,
			journalLinesAfter: journal.after,
			omitted: nets.flatMap(({ edits }) => edits.filter((edit) => !isKept(edit))),
			remaining: { nets: deferred, dropped },
			...{ drafts, lines, tip },
		};
	}

	/** Turns drafts into published changes, once they are on the disk. */
	commitPublish(prepared: PreparedPublish): Committed {
		this.#expect(prepared);
		if (!this.hasDrafts) return this.#committed(new Set());
		const before = this.#revisions.note(this.visible, this.#drafts.edits());
		const drafted = this.#lookAtDrafted();
		this.#drafts.close(prepared.remaining);
		const { accepted, touched, rebuilt } = this.#published.add(prepared.lines);
		// Admitting a fork makes changes count that were waiting for it.
		const others = rebuilt || accepted.length > prepared.lines.length;
		this.#drafts.restack(this.#published, prepared.lines);
		this.#tip = prepared.tip;
		this.#lastReceive = null;
		this.#revisions.compare(before, this.visible, touched, others);
		const changed = this.#changedAmong(drafted);
		return this.#committed(others ? new Set([...touched, ...changed]) : changed);
	}

	/** Ends this run's replica after a write whose fate is unknown; the next publishing mints another. */
	endReplica(): void {
		this.#tip = null;
	}

	#prepareDraft(act: Act, pen: Pen, at: string, edits: readonly Edit[]): PreparedEdit {
		if (edits.length === 0) return { revisionBefore: this.revision, draftLines: [], draft: null };
		const draft: Draft = { period: this.#drafts.period, act, at, pen, label: this.#labelOf(edits), edits };
		return { revisionBefore: this.revision, draftLines: [this.#drafts.print(draft)], draft };
	}

	#prepareReversal(
		act: 'undo' | 'redo',
		{ pen, at, instead }: ReversalRequest,
		reversal: Reversal,
	): Result<PreparedEdit> {
		if (!reversal.ok) return fail('invalid', reversal.reason);
		return ok(this.#prepareDraft(act, pen, at, instead ?? reversal.edits));
	}

	#expect({ revisionBefore }: Prepared): void {
		if (revisionBefore !== this.revision) throw new Error('The plan changed between preparing and committing an act.');
	}

	#committed(touched: ReadonlySet<RecordRef>): Committed {
		return { touched, revision: this.revision };
	}

	#lookAtDrafted(): Map<RecordRef, string> {
		const refs = new Set(this.#drafts.edits().map(([ref]) => ref));
		return new Map([...refs].map((ref) => [ref, JSON.stringify(this.visible.record(ref))]));
	}

	#changedAmong(looked: ReadonlyMap<RecordRef, string>): Set<RecordRef> {
		const changed = [...looked].filter(([ref, before]) => JSON.stringify(this.visible.record(ref)) !== before);
		return new Set(changed.map(([ref]) => ref));
	}
}

function labelIn(reversal: Reversal): string | null {
	return reversal.ok ? reversal.label : null;
}
