/** The ledger: a set of changes, in whatever order they arrived, and the plan that follows from the set alone. */
import type { Assignment, ChangeId, Line, RecordRef, RecordView } from './change.ts';
import type { Fork } from './fork.ts';
import { compareCausally, type Entry, Graph, isBelow, namedBy } from './graph.ts';
import { describeMissing, type Missing } from './missing.ts';
import { liveAmong, Records } from './records.ts';
import { type Removal, toAssignment, Views } from './views.ts';

/** Why a change does not count yet. */
export interface Waiting {
	readonly line: Line;
	/**
	 * `missing`: it names changes nobody has brought; `behind`: those it names wait themselves; `fork`: another change
	 * claims its place; `broken`: the change before it is not the one before it on its replica, so it never will count.
	 */
	readonly reason: 'missing' | 'behind' | 'fork' | 'broken';
	readonly missing: readonly ChangeId[];
}

export interface Addition {
	/** Lines that count now and did not before; some may have waited for long. */
	readonly accepted: readonly Line[];
	/** Records that may look different now. */
	readonly touched: ReadonlySet<RecordRef>;
	/** A fork came to light below changes that already counted; these wait again. */
	readonly rebuilt: boolean;
}

/** An empty ledger, filled with those lines in any order. */
export function createLedger(lines: Iterable<Line> = []): Ledger {
	const ledger = new Ledger(null);
	ledger.fill(lines);
	return ledger;
}

export class Ledger {
	readonly #base: Ledger | null;
	readonly #graph: Graph;
	#records: Records;
	#views: Views;
	readonly #known = new Set<RecordRef>();
	#history: readonly Entry[] | null = null;

	/** Use `createLedger` or `layer`. */
	constructor(base: Ledger | null) {
		this.#base = base;
		this.#graph = new Graph(base ? base.#graph : null);
		this.#records = new Records(base ? base.#records : null);
		this.#views = new Views(this.#records, base ? base.#views : null);
	}

	/** A ledger of further changes upon this one, which must not change while the layer is in use. */
	layer(): Ledger {
		return new Ledger(this);
	}

	/** Adds lines in any order; known ones are passed over, and those naming unknown changes wait for them. */
	add(lines: Iterable<Line>): Addition {
		const { admitted, rebuilt } = this.#graph.add(lines);
		const touched = rebuilt ? new Set(this.#known) : new Set<RecordRef>();
		if (rebuilt) {
			this.#records = new Records(this.#base ? this.#base.#records : null);
			this.#views = new Views(this.#records, this.#base ? this.#base.#views : null);
			for (const entry of this.#graph.inOrder()) this.#apply(entry, touched);
		} else for (const entry of admitted) this.#apply(entry, touched);
		if (admitted.length > 0 || rebuilt) this.#history = null;
		return { accepted: admitted.map(({ line }) => line), touched, rebuilt };
	}

	/** When the newest of the changes that count was made, ISO 8601; null where there is none. */
	get newest(): string | null {
		return this.#graph.newest;
	}

	/** The last of the changes that count, in the order of `history`; null where there is none. Linear in changes. */
	last(): Line | null {
		return this.#graph.last()?.line ?? null;
	}

	/** Adds lines to an empty ledger that nobody has looked at yet: nothing computed has to be forgotten. */
	fill(lines: Iterable<Line>): void {
		for (const entry of this.#graph.fill(lines)) this.#apply(entry, null);
	}

	/** How many changes count. */
	get size(): number {
		return this.#graph.size;
	}

	/** Whether a change is known, counting or waiting. */
	has(id: ChangeId): boolean {
		return this.#graph.find(id) !== undefined;
	}

	/** Whether a change counts. */
	counts(id: ChangeId): boolean {
		return this.#graph.admitted(id) !== undefined;
	}

	/** Whether any change known here, counting or waiting, has this number on this replica. */
	isTaken(replica: string, seq: number): boolean {
		return this.#graph.isTaken(replica, seq);
	}

	line(id: ChangeId): Line | null {
		return this.#graph.find(id)?.line ?? null;
	}

	/** Every line known, counting or waiting, in the order of arrival. */
	lines(): Line[] {
		return Array.from(this.#graph.all(), ({ line }) => line);
	}

	/** The changes that count and that no other has seen, sorted. */
	heads(): ChangeId[] {
		return this.#graph.heads();
	}

	/** Per replica the number of its newest change that counts. */
	frontier(): Record<string, number> {
		return this.#graph.frontier();
	}

	/** Whether a change is among these or in their past; false where either does not count. */
	covers(heads: readonly ChangeId[], id: ChangeId): boolean {
		const entry = this.#graph.admitted(id);
		return entry !== undefined && isBelow(this.#entries(heads), entry);
	}

	/** The record as it stands, the same object until it changes; null where there is none or it was removed. */
	record(ref: RecordRef): RecordView | null {
		return this.#views.record(ref);
	}

	/** The records there are to see, of one collection or all, sorted. */
	*refs(collection?: string): Iterable<RecordRef> {
		for (const name of collection === undefined ? this.#records.collections() : [collection])
			for (const ref of this.#records.refsIn(name)) if (this.#views.record(ref) !== null) yield ref;
	}

	/** What stands in a field, in the order (replica, number): one assignment, several, or none. */
	register(ref: RecordRef, field: string): Assignment[] {
		return this.#records.live(ref, field).map(toAssignment);
	}

	/** What stood in a field for someone who had seen exactly these heads and their past. */
	registerAt(heads: readonly ChangeId[], ref: RecordRef, field: string): Assignment[] {
		const entries = this.#entries(heads);
		const seen = this.#records.changesOf(ref).filter((entry) => isBelow(entries, entry));
		return liveAmong(seen, ref, field).map(toAssignment);
	}

	/** What became of a record's own removal. */
	removal(ref: RecordRef): Removal {
		return this.#views.removal(ref);
	}

	/** Whether a record, or one it belongs to, is cleanly removed. */
	isHidden(ref: RecordRef): boolean {
		return this.#views.isHidden(ref);
	}

	/** Whether any change that counts ever touched a record, or named it as a parent. */
	isKnown(ref: RecordRef): boolean {
		return this.#records.isKnown(ref);
	}

	/** The plan as someone saw it who had seen exactly these heads; null where one of them does not count here. */
	at(heads: readonly ChangeId[]): Ledger | null {
		const entries = this.#entries(heads);
		if (entries.length < heads.length) return null;
		const past = Array.from(this.#graph.inOrder()).filter((entry) => isBelow(entries, entry));
		const ledger = new Ledger(null);
		ledger.#graph.copy(past);
		for (const entry of ledger.#graph.inOrder()) ledger.#apply(entry, null);
		return ledger;
	}

	/** Changes that count, each after those it has seen, in an order that depends on the changes alone. */
	history(ref?: RecordRef): Line[] {
		if (ref !== undefined) return [...this.#records.changesOf(ref)].sort(compareCausally).map(({ line }) => line);
		this.#history ??= Array.from(this.#graph.inOrder()).sort(compareCausally);
		return this.#history.map(({ line }) => line);
	}

	/** Changes that are here and do not count yet, those of the ledger it stands on among them. */
	waiting(): Waiting[] {
		const below = this.#base?.waiting() ?? [];
		const here = this.#graph.waiting().map((entry): Waiting => {
			const missing = namedBy(entry.line).filter((id) => !this.#graph.find(id));
			if (missing.length > 0) return { line: entry.line, reason: 'missing', missing };
			if (entry.lacking > 0) return { line: entry.line, reason: 'behind', missing };
			return { line: entry.line, reason: this.#graph.isContested(entry) ? 'fork' : 'broken', missing };
		});
		return below.length === 0 ? here : [...below, ...here];
	}

	/** Who has to be asked for the changes that others wait for. */
	missing(): Missing[] {
		const waiting = this.waiting();
		return waiting.length === 0 ? [] : describeMissing(waiting, this.lines());
	}

	/** Places that different changes claim, with an alarm for those whose branches still wait. */
	forks(): Fork[] {
		return this.#graph
			.crowded()
			.flatMap((crowd): Fork[] => {
				const branches = crowd.filter((entry) => this.#graph.isContested(entry));
				const [first] = branches;
				if (!first) return [];
				const ids = (entries: Entry[]) => entries.map(({ line }) => line.id).sort();
				const waiting = ids(branches.filter((entry) => entry.lane < 0));
				return [{ replica: first.line.change.replica, seq: first.seq, branches: ids(branches), waiting }];
			})
			.sort((a, b) => (a.replica === b.replica ? a.seq - b.seq : a.replica < b.replica ? -1 : 1));
	}

	#entries(ids: readonly ChangeId[]): Entry[] {
		return ids.flatMap((id) => this.#graph.admitted(id) ?? []);
	}

	/** `touched` gathers the records that may look different now; null where nobody has looked at any. */
	#apply(entry: Entry, touched: Set<RecordRef> | null): void {
		for (const [ref, field, value] of entry.line.change.edits) {
			// A record that moves away matters to the parent it leaves as much as to the one it joins.
			if (field === 'parent' && touched) this.#views.touch(ref, field, touched);
			this.#records.write(entry, ref, field, value);
			this.#records.note(entry, ref);
			this.#known.add(ref);
			if (touched) this.#views.touch(ref, field, touched);
		}
	}
}
