import type { GapRow } from '../../../shared/analysis/gaps.ts';
import type { RecordRef } from '../../../shared/ledger/change.ts';

/** A gap as the screens that end it need it: its figures, where its record is, and the number of its commitment. */
export interface EndingRow extends GapRow {
	readonly ref: RecordRef;
	/** The number of the commitment it ends in, or is meant to: `C-7`. */
	readonly commitmentNumber: string | null;
}
