/**
 * Which changes count, and what each has seen. A change is admitted when everything it names is admitted; until then
 * it waits. Forks wait too, with all that stands on them, until a person admits their branches.
 */
import type { ChangeId, Line } from './change.ts';
import { admittedBranches } from './fork.ts';
import { covers, NOTHING_SEEN, newestSeen, type Seen, seeing } from './knowledge.ts';

/** A change in the graph. Its standing means something only while it is admitted. */
export interface Entry {
	readonly line: Line;
	/** The chain it belongs to; -1 while it waits. */
	lane: number;
	readonly seq: number;
	seen: Seen;
	/** The latest time in its past, and the length of the longest path behind it: together a causal order. */
	time: string;
	depth: number;
	/** How many of the changes it names are not admitted. */
	lacking: number;
	/** Admitted although another change claims its place, because a person named it. */
	admittedByName: boolean;
}

export interface Added {
	/** Now admitted and not before, in a causal order. */
	readonly admitted: readonly Entry[];
	/** A fork came to light below changes that already counted: everything is computed anew. */
	readonly rebuilt: boolean;
}

export class Graph {
	readonly #base: Graph | null;
	readonly #entries = new Map<ChangeId, Entry>();
	readonly #dependents = new Map<ChangeId, Entry[]>();
	/** Per replica and number the first change that claimed the place. */
	readonly #firstAtPlace = new Map<string, Map<number, Entry>>();
	readonly #crowded = new Map<string, Entry[]>();
	readonly #held = new Set<Entry>();
	#admitted: Entry[] = [];
	#heads = new Set<ChangeId>();
	#tips = new Map<number, number>();
	#lanes: number;
	#named = new Set<ChangeId>();
	#frontier = new Map<string, number>();
	#newest: string | null = null;

	/** A graph of its own, or a layer of further changes upon another that does not change meanwhile. */
	constructor(base: Graph | null = null) {
		this.#base = base;
		this.#lanes = base ? base.#lanes : 0;
		if (base) this.#heads = new Set(base.#heads);
		if (base) this.#newest = base.#newest;
	}

	/** Any change known here, admitted or waiting. */
	find(id: ChangeId): Entry | undefined {
		return this.#entries.get(id) ?? this.#base?.find(id);
	}

	/** The change, if it counts. */
	admitted(id: ChangeId): Entry | undefined {
		const entry = this.find(id);
		return entry && entry.lane >= 0 ? entry : undefined;
	}

	/** How many changes count. */
	get size(): number {
		return this.#admitted.length + (this.#base?.size ?? 0);
	}

	/** Every change that counts, each after those it names. */
	*inOrder(): Iterable<Entry> {
		if (this.#base) yield* this.#base.inOrder();
		yield* this.#admitted;
	}

	/** Every change known, in the order of arrival. */
	*all(): Iterable<Entry> {
		if (this.#base) yield* this.#base.all();
		yield* this.#entries.values();
	}

	/** The changes that count and that no other has seen, sorted. */
	heads(): ChangeId[] {
		return [...this.#heads].sort();
	}

	/** Per replica the number of its newest change that counts. */
	frontier(): Record<string, number> {
		const merged = new Map(Object.entries(this.#base?.frontier() ?? {}));
		for (const [replica, seq] of this.#frontier) merged.set(replica, seq);
		return Object.fromEntries([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
	}

	/** When the newest of the changes that count was made; null where there is none. */
	get newest(): string | null {
		return this.#newest;
	}

	/** Of the changes that count the last in the causal order. */
	last(): Entry | null {
		let last: Entry | null = null;
		for (const entry of this.inOrder()) if (last === null || compareCausally(entry, last) > 0) last = entry;
		return last;
	}

	waiting(): Entry[] {
		return this.#admitted.length === this.#entries.size
			? []
			: [...this.#entries.values()].filter((entry) => entry.lane < 0);
	}

	/** Places (replica and number) that more than one change claims. */
	crowded(): Entry[][] {
		return [...this.#crowded.values()];
	}

	/** Whether any change known here has this number on this replica. */
	isTaken(replica: string, seq: number): boolean {
		return this.#firstAtPlace.get(replica)?.has(seq) === true || (this.#base?.isTaken(replica, seq) ?? false);
	}

	/** Whether another change claims the very place of this one: same replica, number and predecessor. */
	isContested(entry: Entry): boolean {
		if (this.#crowded.size === 0) return false;
		const { prev } = entry.line.change;
		const rivals = this.#crowded.get(placeOf(entry)) ?? [];
		return rivals.some((rival) => {
			const theirs = rival.line.change.prev;
			// Where a rival's past is not known yet, it is taken for a fork here until it proves to be one further down.
			return rival !== entry && (theirs === prev || (theirs !== null && !this.#entries.has(theirs)));
		});
	}

	/** Adds changes in any order; those known already are passed over. */
	add(lines: Iterable<Line>): Added {
		const start = this.#admitted.length;
		const before = this.#admitted;
		for (const line of lines) if (!this.find(line.id)) this.#receive(line);
		if (this.#crowded.size > 0) {
			if (this.#isOvertaken()) {
				const counted = new Set(before);
				this.#rebuild();
				return { admitted: this.#admitted.filter((entry) => !counted.has(entry)), rebuilt: true };
			}
			this.#retryHeld();
		}
		return { admitted: this.#admitted.slice(start), rebuilt: false };
	}

	/** Adds changes to an empty graph, in any order; answers all that count, in a causal order. */
	fill(lines: Iterable<Line>): readonly Entry[] {
		this.add(lines);
		return this.#admitted;
	}

	/** Takes changes as counting without looking for forks: they counted where they come from. */
	copy(entries: Iterable<Entry>): void {
		for (const { line } of entries) {
			const entry = newEntry(line);
			this.#entries.set(line.id, entry);
			this.#admit(entry);
		}
	}

	#receive(line: Line): void {
		const entry = newEntry(line);
		this.#entries.set(line.id, entry);
		if (!this.#base) this.#takePlace(entry);
		this.#enlist(entry);
	}

	#takePlace(entry: Entry): void {
		const { replica } = entry.line.change;
		const places = this.#firstAtPlace.get(replica);
		const first = places?.get(entry.seq);
		if (!places) this.#firstAtPlace.set(replica, new Map([[entry.seq, entry]]));
		else if (!first) places.set(entry.seq, entry);
		else {
			const place = placeOf(entry);
			const crowd = this.#crowded.get(place);
			if (crowd) crowd.push(entry);
			else this.#crowded.set(place, [first, entry]);
		}
	}

	#enlist(entry: Entry): void {
		for (const id of namedBy(entry.line)) {
			if (this.admitted(id)) continue;
			entry.lacking++;
			const waiting = this.#dependents.get(id);
			if (waiting) waiting.push(entry);
			else this.#dependents.set(id, [entry]);
		}
		if (entry.lacking === 0) this.#tryFrom(entry);
	}

	/** Admits a change that lacks nothing, and then whatever waited for it alone. */
	#tryFrom(first: Entry): void {
		const queue = [first];
		for (let entry = queue.pop(); entry; entry = queue.pop()) {
			if (!this.#isLinked(entry)) continue;
			const contested = this.isContested(entry);
			if (contested && !this.#named.has(entry.line.id)) {
				this.#held.add(entry);
				continue;
			}
			this.#held.delete(entry);
			entry.admittedByName = contested;
			this.#admit(entry);
			for (const dependent of this.#dependents.get(entry.line.id) ?? []) {
				dependent.lacking--;
				if (dependent.lacking === 0) queue.push(dependent);
			}
			this.#dependents.delete(entry.line.id);
		}
	}

	/** The change before it has to be the one before it on its own replica. */
	#isLinked({ line }: Entry): boolean {
		const { prev, replica, seq } = line.change;
		if (prev === null) return true;
		const before = this.find(prev)?.line.change;
		return before !== undefined && before.replica === replica && before.seq === seq - 1;
	}

	#admit(entry: Entry): void {
		const { change, id } = entry.line;
		const previous = change.prev === null ? undefined : this.admitted(change.prev);
		const chained = previous !== undefined && this.#tips.get(previous.lane) === previous.seq;
		entry.lane = chained ? previous.lane : this.#lanes++;
		entry.seen = previous ? (chained ? previous.seen : seeing(previous.seen, previous)) : NOTHING_SEEN;
		entry.time = change.at;
		entry.depth = 0;
		for (const name of namedBy(entry.line)) {
			const seen = name === change.prev ? previous : this.admitted(name);
			if (!seen) continue;
			if (seen !== previous && newestSeen(entry.seen, seen.lane) < seen.seq) entry.seen = seeing(entry.seen, seen);
			if (seen.time > entry.time) entry.time = seen.time;
			if (seen.depth >= entry.depth) entry.depth = seen.depth + 1;
			this.#heads.delete(name);
		}
		this.#tips.set(entry.lane, entry.seq);
		this.#heads.add(id);
		this.#admitted.push(entry);
		if (this.#newest === null || change.at > this.#newest) this.#newest = change.at;
		if ((this.#frontier.get(change.replica) ?? 0) < change.seq) this.#frontier.set(change.replica, change.seq);
		for (const branch of admittedBranches(change)) this.#named.add(branch);
	}

	#isOvertaken(): boolean {
		return this.crowded().some((crowd) =>
			crowd.some((entry) => entry.lane >= 0 && !entry.admittedByName && this.isContested(entry)),
		);
	}

	#retryHeld(): void {
		for (let size = -1; size !== this.#admitted.length; ) {
			size = this.#admitted.length;
			for (const entry of [...this.#held]) this.#tryFrom(entry);
		}
	}

	#rebuild(): void {
		this.#admitted = [];
		this.#heads = new Set();
		this.#tips = new Map();
		this.#named = new Set();
		this.#frontier = new Map();
		this.#newest = this.#base?.newest ?? null;
		this.#lanes = 0;
		this.#held.clear();
		this.#dependents.clear();
		for (const entry of this.#entries.values()) Object.assign(entry, newEntry(entry.line));
		for (const entry of this.#entries.values()) this.#enlist(entry);
		this.#retryHeld();
	}
}

/** The changes a change names: the one before it and those it has seen besides. */
export function namedBy(line: Line): readonly ChangeId[] {
	const { prev, after } = line.change;
	return prev === null || after.includes(prev) ? after : [prev, ...after];
}

/** Whether a set of heads has a change in its past. */
export function isBelow(heads: readonly Entry[], entry: Entry): boolean {
	return heads.some((head) => covers(head, entry));
}

/** A causal order that depends on the changes alone: by the latest time behind each, then depth, replica, number. */
export function compareCausally(a: Entry, b: Entry): number {
	if (a.time !== b.time) return a.time < b.time ? -1 : 1;
	return a.depth - b.depth || compareAuthors(a, b);
}

/** By replica, number and, within a fork, id. */
export function compareAuthors(a: Entry, b: Entry): number {
	const left = a.line.change.replica;
	const right = b.line.change.replica;
	if (left !== right) return left < right ? -1 : 1;
	return a.seq - b.seq || (a.line.id < b.line.id ? -1 : a.line.id > b.line.id ? 1 : 0);
}

function placeOf({ line, seq }: Entry): string {
	return `${line.change.replica} ${seq}`;
}

function newEntry(line: Line): Entry {
	const { seq, at } = line.change;
	return { line, lane: -1, seq, seen: NOTHING_SEEN, time: at, depth: 0, lacking: 0, admittedByName: false };
}
