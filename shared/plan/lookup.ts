/** The plan as edits find it, for the checks of every door. */
import { type Edit, RESERVED, type RecordRef, type RecordView, type Scalar } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Lookup } from './check-rounds.ts';
import { splitRef } from './plan.ts';
import { collectionSpec } from './schema.ts';

/**
 * The visible records, and those that these edits put back (`removed` set to something else than true) as they stood:
 * a record that comes back keeps its roles and what was frozen.
 */
export function lookupFor(ledger: Ledger, edits: readonly Edit[]): Lookup {
	const putBack = new Set(
		edits.filter(([, field, value]) => field === RESERVED.removed && value !== true).map(([ref]) => ref),
	);
	return (ref) => ledger.record(ref) ?? (putBack.has(ref) ? asItStood(ledger, ref) : null);
}

function asItStood(ledger: Ledger, ref: RecordRef): RecordView | null {
	const fields = [RESERVED.parent, ...Object.keys(collectionSpec(splitRef(ref).collection)?.fields ?? {})];
	const values: Record<string, Scalar> = {};
	const conflicts: Record<string, ReturnType<Ledger['register']>> = {};
	for (const field of fields) {
		const standing = ledger.register(ref, field);
		const [first] = standing;
		if (first === undefined) continue;
		if (standing.some(({ value }) => value !== first.value)) conflicts[field] = standing;
		else if (first.value !== null) values[field] = first.value;
	}
	const contested = Object.keys(conflicts).length > 0;
	if (!contested && Object.keys(values).length === 0) return null;
	return { ref, values, ...(contested ? { conflicts } : {}), order: null };
}
