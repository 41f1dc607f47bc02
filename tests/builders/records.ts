/** A plan as plain records, for tests that need no ledger: one writer, so the last value of a field stands. */
import { type Edit, RESERVED, type RecordRef, type RecordView } from '../../shared/ledger/change.ts';

export type Records = Map<RecordRef, RecordView>;

export function applyEdits(records: Records, edits: readonly Edit[]): void {
	for (const [ref, field, value] of edits) {
		const { values, order } = records.get(ref) ?? { values: {}, order: null };
		if (field === RESERVED.order) records.set(ref, { ref, values, order: typeof value === 'string' ? value : null });
		else if (field === RESERVED.parent) records.set(ref, { ref, values, order });
		else records.set(ref, { ref, values: { ...values, [field]: value }, order });
	}
}
