/** What of the imports on this computer the plan still says: the rest was taken back, or replaced by other figures. */
import type { Period } from '../../shared/base/periods.ts';
import type { RecordRef, RecordView } from '../../shared/ledger/change.ts';
import type { KeptImport } from '../store/crm-store.ts';
import { actualRef } from './actual-ref.ts';

type Lookup = (ref: RecordRef) => RecordView | null;

/** By the id of the import: its periods whose figure stands, which is that of the newest import alone that brought it. */
export function standingOf(imports: readonly KeptImport[], record: Lookup): ReadonlyMap<string, readonly Period[]> {
	const taken = new Set<string>();
	const standing = new Map<string, readonly Period[]>();
	for (const { id, goal, source, totals } of imports.toReversed()) {
		const mine = totals.filter(({ period, value }) => {
			const values = record(actualRef(goal, period))?.values;
			return values?.value === value && values.source === source && !taken.has(`${goal} ${period}`);
		});
		for (const { period } of mine) taken.add(`${goal} ${period}`);
		standing.set(
			id,
			mine.map(({ period }) => period),
		);
	}
	return standing;
}
