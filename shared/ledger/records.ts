/** The registers: for every field of every record the assignments that no other assignment has seen. */
import { RESERVED, type RecordRef, type Scalar } from './change.ts';
import { compareAuthors, type Entry } from './graph.ts';
import { covers } from './knowledge.ts';

/** A value that stands, and the change that gave it. */
export interface Live {
	readonly value: Scalar;
	readonly entry: Entry;
}

type Fields = Map<string, readonly Live[]>;

const NONE: readonly Live[] = [];

export class Records {
	readonly #base: Records | null;
	readonly #fields = new Map<RecordRef, Fields>();
	readonly #changes = new Map<RecordRef, Entry[]>();
	readonly #children = new Map<RecordRef, Set<RecordRef>>();
	readonly #collections = new Map<string, RecordRef[]>();
	readonly #unsorted = new Set<string>();

	constructor(base: Records | null = null) {
		this.#base = base;
	}

	/** Whether any change ever touched the record, or named it as a parent. */
	isKnown(ref: RecordRef): boolean {
		return this.#fields.has(ref) || this.#children.has(ref) || (this.#base?.isKnown(ref) ?? false);
	}

	fieldsOf(ref: RecordRef): ReadonlyMap<string, readonly Live[]> | undefined {
		return this.#fields.get(ref) ?? this.#base?.fieldsOf(ref);
	}

	/** What stands in a field, in the order (replica, number); empty where nothing was ever written. */
	live(ref: RecordRef, field: string): readonly Live[] {
		return this.fieldsOf(ref)?.get(field) ?? NONE;
	}

	/** Every change that touched the record, each after those it has seen. */
	changesOf(ref: RecordRef): readonly Entry[] {
		const own = this.#changes.get(ref) ?? [];
		const below = this.#base?.changesOf(ref) ?? [];
		return below.length === 0 ? own : [...below, ...own];
	}

	/** Records that name this one as their parent, now or formerly. */
	*childrenOf(ref: RecordRef): Iterable<RecordRef> {
		if (this.#base) yield* this.#base.childrenOf(ref);
		yield* this.#children.get(ref) ?? [];
	}

	/** The parents a record names, those of both sides where they differ. */
	parentsOf(ref: RecordRef): RecordRef[] {
		return this.live(ref, RESERVED.parent).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
	}

	/** Every record ever touched in a collection, sorted. */
	refsIn(collection: string): readonly RecordRef[] {
		const own = this.#sorted(collection);
		const below = this.#base?.refsIn(collection) ?? [];
		return own.length === 0 ? below : below.length === 0 ? own : [...below, ...own].sort();
	}

	collections(): string[] {
		return [...new Set([...(this.#base?.collections() ?? []), ...this.#collections.keys()])].sort();
	}

	/** Writes one edit of a change that is admitted after everything it has seen. */
	write(entry: Entry, ref: RecordRef, field: string, value: Scalar): void {
		const fields = this.#own(ref);
		const unseen = (fields.get(field) ?? NONE).filter((live) => !covers(entry, live.entry));
		const written = { value, entry };
		fields.set(
			field,
			unseen.length === 0 ? [written] : [...unseen, written].sort((a, b) => compareAuthors(a.entry, b.entry)),
		);
		if (field === RESERVED.parent && typeof value === 'string') {
			const children = this.#children.get(value);
			if (children) children.add(ref);
			else this.#children.set(value, new Set([ref]));
		}
	}

	/** Notes that a change touched a record. */
	note(entry: Entry, ref: RecordRef): void {
		const changes = this.#changes.get(ref);
		if (!changes) this.#changes.set(ref, [entry]);
		else if (changes.at(-1) !== entry) changes.push(entry);
	}

	#own(ref: RecordRef): Fields {
		const known = this.#fields.get(ref);
		if (known) return known;
		const below = this.#base?.fieldsOf(ref);
		const fields: Fields = new Map(below);
		this.#fields.set(ref, fields);
		if (!below) this.#list(ref);
		return fields;
	}

	#list(ref: RecordRef): void {
		const collection = ref.slice(0, ref.indexOf('/'));
		const refs = this.#collections.get(collection);
		if (refs) refs.push(ref);
		else this.#collections.set(collection, [ref]);
		this.#unsorted.add(collection);
	}

	#sorted(collection: string): readonly RecordRef[] {
		const refs = this.#collections.get(collection) ?? [];
		if (this.#unsorted.delete(collection)) refs.sort();
		return refs;
	}
}

/** What stood in a field at a set of changes, from all changes that touched its record. */
export function liveAmong(changes: Iterable<Entry>, ref: RecordRef, field: string): Live[] {
	let live: Live[] = [];
	for (const entry of changes) {
		const edit = entry.line.change.edits.find(([record, name]) => record === ref && name === field);
		if (edit) live = [...live.filter((earlier) => !covers(entry, earlier.entry)), { value: edit[2], entry }];
	}
	return live.sort((a, b) => compareAuthors(a.entry, b.entry));
}
