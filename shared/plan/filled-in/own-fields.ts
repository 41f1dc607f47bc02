/** Which fields of a record a side may fill in on a sheet, read from the schema. */
import type { Party, RecordRef, Scalar } from '../../ledger/change.ts';
import type { FieldSpec } from '../field.ts';
import { ownerOf } from '../owners.ts';
import { splitRef } from '../plan.ts';
import { collectionSpec } from '../schema.ts';

const FILLED_IN: ReadonlySet<FieldSpec['kind']> = new Set(['line', 'text', 'rating', 'day', 'choice']);

/**
 * The side's own fields, in the schema's order: what is typed or chosen. Not what an act of its own writes, not links,
 * and not a yes to words, which is given where the words can be read whole.
 */
export function ownFields(
	record: RecordRef,
	values: Readonly<Record<string, Scalar>>,
	side: Party,
): readonly (readonly [field: string, spec: FieldSpec])[] {
	const fields: Readonly<Record<string, FieldSpec>> = collectionSpec(splitRef(record).collection)?.fields ?? {};
	return Object.entries(fields).filter(([field, spec]) => mayFillIn(record, field, spec, values, side));
}

/** Whether this field may be filled in on a sheet for this side. */
export function mayFillIn(
	record: RecordRef,
	field: string,
	spec: FieldSpec,
	values: Readonly<Record<string, Scalar>>,
	side: Party,
): boolean {
	return FILLED_IN.has(spec.kind) && !spec.role && !spec.act && ownerOf(record, field, values) === side;
}
