/** The rows of the matrix: the figures of the analysis with what a screen needs beside them. Nothing is computed anew. */
import type { GapRow } from '../../../shared/analysis/gaps.ts';
import type { RecordRef, RecordView } from '../../../shared/ledger/change.ts';
import type { Expectation } from '../../../shared/plan/plan.ts';
import type { EndingRow } from '../../app/endings/ending-row.ts';

export interface MatrixRow extends EndingRow {
	/** Fields of the record that hold several values. */
	readonly conflicts: readonly string[];
}

interface Kept {
	readonly text: string;
	readonly row: MatrixRow;
}

/**
 * Builds rows and hands back the very same object for a row that says the same as last time, so that a rating renders
 * one row and not all of them.
 */
export class RowKeeper {
	#kept = new Map<string, Kept>();
	#last: readonly MatrixRow[] = [];

	/** The same array where no row has changed, come, gone or moved. */
	rows(
		gaps: readonly GapRow[],
		viewOf: (ref: RecordRef) => RecordView | undefined,
		numbers: ReadonlyMap<RecordRef, string>,
		expectationOf: (id: string) => Pick<Expectation, 'commitment'> | undefined,
	): readonly MatrixRow[] {
		const next = new Map<string, Kept>();
		const rows = gaps.map((gap) => {
			const ref = `expectations/${gap.id}`;
			const commitment = gap.ending?.commitment ?? expectationOf(gap.id)?.commitment ?? null;
			const row: MatrixRow = {
				...gap,
				ref,
				conflicts: Object.keys(viewOf(ref)?.conflicts ?? {}),
				commitmentNumber: commitment === null ? null : (numbers.get(`commitments/${commitment}`) ?? null),
			};
			const text = JSON.stringify(row);
			const before = this.#kept.get(gap.id);
			const kept = before?.text === text ? before : { text, row };
			next.set(gap.id, kept);
			return kept.row;
		});
		this.#kept = next;
		const isSame = rows.length === this.#last.length && rows.every((row, at) => row === this.#last[at]);
		if (!isSame) this.#last = rows;
		return this.#last;
	}
}
