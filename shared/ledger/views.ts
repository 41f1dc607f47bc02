/** Records as they stand, kept until something in them, above them or below them changes. */
import { type Assignment, RESERVED, type RecordRef, type RecordView, type Scalar } from './change.ts';
import { covers } from './knowledge.ts';
import { isOrderKey } from './order.ts';
import type { Live, Records } from './records.ts';

/** `clean`: removed and nobody objects; `contested`: removed by one, changed by another who had not seen it. */
export type Removal = 'none' | 'clean' | 'contested';

// Deeper than any plan goes; a hostile chain of parents ends here and hides nothing.
const MAX_ANCESTORS = 64;

export class Views {
	readonly #base: Views | null;
	readonly #records: Records;
	/** In a layer: the records that may differ from those below. */
	readonly #affected = new Set<RecordRef>();
	readonly #views = new Map<RecordRef, RecordView | null>();
	readonly #removals = new Map<RecordRef, Removal>();

	constructor(records: Records, base: Views | null = null) {
		this.#records = records;
		this.#base = base;
	}

	/** The record, the same object until it changes; null where there is none to see. */
	record(ref: RecordRef): RecordView | null {
		if (this.#base && !this.#affected.has(ref)) return this.#base.record(ref);
		const known = this.#views.get(ref);
		if (known !== undefined) return known;
		const view = this.#compute(ref);
		this.#views.set(ref, view);
		return view;
	}

	/** What became of the record's own removal. */
	removal(ref: RecordRef): Removal {
		if (this.#base && !this.#affected.has(ref)) return this.#base.removal(ref);
		const known = this.#removals.get(ref);
		if (known !== undefined) return known;
		const removal = this.#computeRemoval(ref);
		this.#removals.set(ref, removal);
		return removal;
	}

	/** Whether the record, or one it belongs to, is cleanly removed. */
	isHidden(ref: RecordRef): boolean {
		let current = ref;
		for (let depth = 0; depth < MAX_ANCESTORS; depth++) {
			if (this.removal(current) === 'clean') return true;
			const parent = singleValue(this.#records.live(current, RESERVED.parent));
			if (typeof parent !== 'string') return false;
			current = parent;
		}
		return false;
	}

	/** Forgets what an edit of this field may have changed, in the record, above it and below it. */
	touch(ref: RecordRef, field: string, touched: Set<RecordRef>): void {
		this.#drop(ref, touched);
		if (field === RESERVED.removed || field === RESERVED.parent) this.#dropBelow(ref, touched);
		const open = [ref];
		const met = new Set<RecordRef>();
		for (let record = open.pop(); record !== undefined; record = open.pop()) {
			if (met.has(record)) continue;
			met.add(record);
			open.push(...this.#records.parentsOf(record));
			if (this.#removalsOf(record).length > 0) this.#dropBelow(record, touched);
		}
	}

	#drop(ref: RecordRef, touched: Set<RecordRef>): void {
		touched.add(ref);
		if (this.#base) this.#affected.add(ref);
		this.#views.delete(ref);
		this.#removals.delete(ref);
	}

	#dropBelow(ref: RecordRef, touched: Set<RecordRef>): void {
		for (const record of this.#withDescendants(ref)) this.#drop(record, touched);
	}

	*#withDescendants(ref: RecordRef): Iterable<RecordRef> {
		const met = new Set<RecordRef>();
		const open = [ref];
		for (let record = open.pop(); record !== undefined; record = open.pop()) {
			if (met.has(record)) continue;
			met.add(record);
			yield record;
			open.push(...this.#records.childrenOf(record));
		}
	}

	#removalsOf(ref: RecordRef): Live[] {
		return this.#records.live(ref, RESERVED.removed).filter((live) => live.value === true);
	}

	#computeRemoval(ref: RecordRef): Removal {
		const live = this.#records.live(ref, RESERVED.removed);
		const removals = live.filter(({ value }) => value === true);
		if (removals.length === 0) return 'none';
		return removals.length < live.length || this.#isUncovered(ref, removals) ? 'contested' : 'clean';
	}

	/** Whether a value in the record or below it was given by someone who had seen none of the removals above it. */
	#isUncovered(ref: RecordRef, removals: readonly Live[]): boolean {
		const met = new Set<RecordRef>();
		const open: { record: RecordRef; removals: readonly Live[] }[] = [{ record: ref, removals }];
		for (let next = open.pop(); next; next = open.pop()) {
			const { record, removals: above } = next;
			if (met.has(record)) continue;
			met.add(record);
			for (const [field, live] of this.#records.fieldsOf(record) ?? []) {
				if (field === RESERVED.removed || field === RESERVED.order) continue;
				for (const { value, entry } of live)
					if (value !== null && !above.some((removal) => covers(removal.entry, entry))) return true;
			}
			for (const child of this.#records.childrenOf(record))
				if (this.#records.parentsOf(child).includes(record))
					open.push({ record: child, removals: [...above, ...this.#removalsOf(child)] });
		}
		return false;
	}

	#compute(ref: RecordRef): RecordView | null {
		const fields = this.#records.fieldsOf(ref);
		if (!fields || this.isHidden(ref)) return null;
		const values: Record<string, Scalar> = {};
		const conflicts: Record<string, readonly Assignment[]> = {};
		for (const field of [...fields.keys()].sort()) {
			if (field === RESERVED.removed || field === RESERVED.order) continue;
			const live = fields.get(field) ?? [];
			const value = singleValue(live);
			if (value === undefined) conflicts[field] = live.map(toAssignment);
			else if (value !== null) values[field] = value;
		}
		const contested = Object.keys(conflicts).length > 0;
		if (!contested && Object.keys(values).length === 0) return null;
		return {
			ref,
			values,
			...(contested ? { conflicts } : {}),
			order: winningOrder(fields.get(RESERVED.order) ?? []),
			...(this.removal(ref) === 'contested' ? { removalContested: true as const } : {}),
		};
	}
}

export function toAssignment({ value, entry }: Live): Assignment {
	const { replica, seq, pen, at } = entry.line.change;
	return { value, change: entry.line.id, replica, seq, pen, at };
}

/** The one value that stands, null where nothing does; undefined where several different ones do. */
export function singleValue(live: readonly { readonly value: Scalar }[]): Scalar | undefined {
	const value = live[0]?.value ?? null;
	return live.every((other) => other.value === value) ? value : undefined;
}

/** The greatest valid key; two drags of one row must not block an agreement, so it is never a conflict. */
export function winningOrder(live: readonly Live[]): string | null {
	let winner: string | null = null;
	for (const { value } of live)
		if (typeof value === 'string' && isOrderKey(value) && (winner === null || value > winner)) winner = value;
	return winner;
}
