import type { HistoryEntry } from '../../shared/contract.ts';
import type { RecordRef } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { historyOf } from '../../shared/plan/history.ts';
import { splitRef } from '../../shared/plan/plan.ts';
import { collectionSpec } from '../../shared/plan/schema.ts';

const LIMIT = 200;

/** Of one record or of the plan, newest first. `computer` is this one: drafts were made here. */
export function historyEntries(
	ledger: Ledger,
	computer: string,
	record: RecordRef | undefined,
	limit = LIMIT,
): readonly HistoryEntry[] {
	return historyOf(ledger, record, limit)
		.map(({ id, replica, at, pen, computer: made, edits }): HistoryEntry => {
			const draft = replica.startsWith('~');
			return {
				...{ id, at, pen, draft, computer: draft ? computer : made },
				edits: edits.map((edit) => ({ ...edit, title: titleOf(ledger, edit.record) })),
			};
		})
		.reverse();
}

function titleOf(ledger: Ledger, ref: RecordRef): string {
	const spec = collectionSpec(splitRef(ref).collection);
	const title = spec?.title ? ledger.record(ref)?.values[spec.title] : null;
	return typeof title === 'string' ? title : (spec?.noun ?? ref);
}
