/** Fields that still hold several values, and removals that met a change: shown until a person settles them. */
import { type Pen, RESERVED, type RecordRef, type RecordView, type Scalar } from '../ledger/change.ts';
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
	const found = Object.entries(view.conflicts ?? {}).map(
		([field, values]): Conflict => ({
			record: view.ref,
			field,
			values: values.map(({ value, pen, at }) => ({ value, by: pen, at })),
		}),
	);
	return view.removalContested ? [...found, contestedRemoval(ledger, view)] : found;
}

function contestedRemoval(ledger: Ledger, view: RecordView): Conflict {
	const removals = ledger.register(view.ref, RESERVED.removed).filter(({ value }) => value === true);
	const edits = Object.keys(view.values)
		.flatMap((field) => ledger.register(view.ref, field))
		.sort((a, b) => (a.at < b.at ? 1 : -1));
	const keep = edits.find(({ change }) => !removals.some((removal) => ledger.covers([removal.change], change)));
	return {
		record: view.ref,
		field: RESERVED.removed,
		values: [
			...removals.slice(0, 1).map(({ value, pen, at }) => ({ value, by: pen, at })),
			...(keep ? [{ value: false, by: keep.pen, at: keep.at }] : []),
		],
	};
}
