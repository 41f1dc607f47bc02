import type { HistoryEntry } from '../../shared/contract/plan.ts';
import type { RecordRef } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { historyOf } from '../../shared/plan/history.ts';
import { titleOf } from '../../shared/plan/labels.ts';
import { term } from '../../shared/words/spoken.ts';

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
				edits: edits.map((edit) => ({ ...edit, label: term(edit.label), title: titleOf(ledger, edit.record) })),
			};
		})
		.reverse();
}
