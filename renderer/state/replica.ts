/** The window's copy of one plan: records by reference and, per collection, a sorted list kept up to date in place. */
import { RESERVED, type RecordRef, type RecordView } from '../../shared/ledger/change.ts';
import { compareShown, splitRef } from '../../shared/plan/plan.ts';

const NO_VIEWS: readonly RecordView[] = [];
const NO_REFS: readonly RecordRef[] = [];

/** A field with several values; `removed` where one side removed the record and the other changed it. */
export interface Unsettled {
	readonly record: RecordRef;
	readonly field: string;
}

export class Replica {
	readonly #records = new Map<RecordRef, RecordView>();
	readonly #views = new Map<string, readonly RecordView[]>();
	readonly #refs = new Map<string, readonly RecordRef[]>();
	readonly #unsettled = new Map<RecordRef, readonly Unsettled[]>();
	#unsettledList: readonly Unsettled[] = [];
	#revision: number;

	constructor(revision: number, records: readonly RecordView[]) {
		this.#revision = revision;
		const lists = new Map<string, RecordView[]>();
		for (const view of records) {
			this.#records.set(view.ref, view);
			this.#note(view);
			const { collection } = splitRef(view.ref);
			const list = lists.get(collection);
			if (list) list.push(view);
			else lists.set(collection, [view]);
		}
		for (const [collection, list] of lists) {
			list.sort(compareShown);
			this.#views.set(collection, list);
			this.#refs.set(
				collection,
				list.map((view) => view.ref),
			);
		}
	}

	get revision(): number {
		return this.#revision;
	}

	record(ref: RecordRef): RecordView | undefined {
		return this.#records.get(ref);
	}

	/** Every record of a collection in its shown order; the same array until one of them changes. */
	views(collection: string): readonly RecordView[] {
		return this.#views.get(collection) ?? NO_VIEWS;
	}

	/** The references alone; the same array until one is added, removed or moved. */
	refs(collection: string): readonly RecordRef[] {
		return this.#refs.get(collection) ?? NO_REFS;
	}

	/** What waits for a person's decision; the same array until that changes. */
	unsettled(): readonly Unsettled[] {
		return this.#unsettledList;
	}

	all(): IterableIterator<RecordView> {
		return this.#records.values();
	}

	/** False when the change does not follow on what is here: ask for the plan again. */
	apply(change: {
		revision: number;
		previous: number;
		records: readonly RecordView[];
		gone: readonly RecordRef[];
	}): boolean {
		if (change.previous !== this.#revision) return change.revision <= this.#revision;
		for (const ref of change.gone) this.#remove(ref);
		for (const view of change.records) this.#put(view);
		this.#revision = change.revision;
		return true;
	}

	#put(view: RecordView): void {
		const { collection } = splitRef(view.ref);
		const before = this.#records.get(view.ref);
		this.#records.set(view.ref, view);
		this.#note(view);
		const list = [...this.views(collection)];
		if (before && before.order === view.order) {
			list[placeOf(list, before)] = view;
			this.#views.set(collection, list);
			return;
		}
		if (before) list.splice(placeOf(list, before), 1);
		list.splice(placeOf(list, view), 0, view);
		this.#setList(collection, list);
	}

	#remove(ref: RecordRef): void {
		const before = this.#records.get(ref);
		if (!before) return;
		this.#records.delete(ref);
		if (this.#unsettled.delete(ref)) this.#unsettledList = [...this.#unsettled.values()].flat();
		const { collection } = splitRef(ref);
		const list = [...this.views(collection)];
		list.splice(placeOf(list, before), 1);
		this.#setList(collection, list);
	}

	#note(view: RecordView): void {
		const fields = Object.keys(view.conflicts ?? {});
		if (view.removalContested) fields.push(RESERVED.removed);
		const before = this.#unsettled.get(view.ref);
		if (fields.length === 0 && before === undefined) return;
		if (fields.join() === before?.map(({ field }) => field).join()) return;
		if (fields.length === 0) this.#unsettled.delete(view.ref);
		else
			this.#unsettled.set(
				view.ref,
				fields.map((field) => ({ record: view.ref, field })),
			);
		this.#unsettledList = [...this.#unsettled.values()].flat();
	}

	#setList(collection: string, list: readonly RecordView[]): void {
		this.#views.set(collection, list);
		this.#refs.set(
			collection,
			list.map((view) => view.ref),
		);
	}
}

/** The first place whose record does not come before this one. */
function placeOf(list: readonly RecordView[], view: RecordView): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const other = list[middle];
		if (other && compareShown(other, view) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
