/** Fields that still hold several values, and removals that met a change: shown until a person settles them. */
import { type Assignment, type Pen, RESERVED, type RecordRef, type RecordView, type Scalar } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';

export interface Conflict {
	readonly record: RecordRef;
	/** `removed` where one side removed the record while the other changed it: true stands for removing, false for keeping. */
	readonly field: string;
	/** In the order (replica, number), the same on every computer. */
	readonly values: readonly ConflictValue[];
}

export interface ConflictValue {
	readonly value: Scalar;
	readonly by: Pen;
	readonly at: string;
}

/** Every open conflict of the plan. Linear in records. */
export function conflictsIn(ledger: Ledger): readonly Conflict[] {
	const found: Conflict[] = [];
	for (const ref of ledger.refs()) {
		const view = ledger.record(ref);
		if (view !== null) found.push(...conflictsOfRecord(ledger, view));
	}
	return found;
}

export function conflictsOfRecord(ledger: Ledger, view: RecordView): readonly Conflict[] {
	if (view.conflicts === undefined && view.removalContested === undefined) return [];
	const conflict = (field: string, values: readonly Assignment[]): Conflict => ({
		record: view.ref,
		field,
		values: values.map(({ value, pen, at }) => ({ value, by: pen, at })),
	});
	const found = Object.entries(view.conflicts ?? {}).map(([field, values]) => conflict(field, values));
	if (!view.removalContested) return found;
	const { removal, keeper } = contestedRemoval(ledger, view.ref);
	return [
		...found,
		conflict(
			RESERVED.removed,
			[removal, keeper].flatMap((one) => one ?? []),
		),
	];
}

export interface ContestedRemoval {
	/** The first of those who removed the record. */
	readonly removal: Assignment | null;
	/** Who kept it: the newest value, in it or below it, that no removal had seen; its value is false. */
	readonly keeper: Assignment | null;
	/** What was written by then: the field, which says nothing where the record was kept outright. */
	readonly field: string | null;
}

/** Both sides of a removal that met something else. */
export function contestedRemoval(ledger: Ledger, ref: RecordRef): ContestedRemoval {
	const live = ledger.register(ref, RESERVED.removed);
	const removals = live.filter(({ value }) => value === true);
	const kept = live.find(({ value }) => value !== true);
	const [removal = null] = removals;
	if (kept) return { removal, keeper: { ...kept, value: false }, field: null };
	const isUnseen = ({ change }: Assignment) => !removals.some((one) => ledger.covers([one.change], change));
	const written = unseenIn(ledger, ref, isUnseen) ?? unseenBelow(ledger, ref, isUnseen);
	return written === null
		? { removal, keeper: null, field: null }
		: { removal, keeper: { ...written.by, value: false }, field: written.field };
}

interface Written {
	readonly by: Assignment;
	readonly field: string;
}

function unseenIn(ledger: Ledger, ref: RecordRef, isUnseen: (by: Assignment) => boolean): Written | null {
	const view = ledger.record(ref);
	const fields = [...Object.keys(view?.values ?? {}), ...Object.keys(view?.conflicts ?? {})];
	const written = fields.flatMap((field) =>
		ledger
			.register(ref, field)
			.filter(isUnseen)
			.map((by) => ({ by, field })),
	);
	// Moving is the least that may have been meant: anything that was written says more.
	const meant = written.filter(({ field }) => field !== RESERVED.parent);
	return newest(meant) ?? newest(written);
}

/** Where a removal is contested by what hangs below the record. */
function unseenBelow(ledger: Ledger, ref: RecordRef, isUnseen: (by: Assignment) => boolean): Written | null {
	const below = new Map<RecordRef, RecordRef[]>();
	for (const child of ledger.refs()) {
		const parent = ledger.record(child)?.values[RESERVED.parent];
		if (typeof parent === 'string') below.set(parent, [...(below.get(parent) ?? []), child]);
	}
	const found: Written[] = [];
	const met = new Set<RecordRef>([ref]);
	const open = [ref];
	for (let record = open.pop(); record !== undefined; record = open.pop())
		for (const child of below.get(record) ?? []) {
			if (met.has(child)) continue;
			met.add(child);
			open.push(child);
			const written = unseenIn(ledger, child, isUnseen);
			if (written !== null) found.push(written);
		}
	return newest(found);
}

function newest(written: readonly Written[]): Written | null {
	return written.reduce<Written | null>((last, one) => (last === null || one.by.at > last.by.at ? one : last), null);
}
