/** History for people and scripts: who, when, what, before and after. */
import type { Assignment, ChangeId, Line, Pen, RecordRef, Scalar } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { fieldLabel } from './labels.ts';
import { splitRef } from './plan.ts';

export interface HistoryLine {
	readonly id: ChangeId;
	readonly replica: string;
	readonly seq: number;
	readonly at: string;
	readonly pen: Pen;
	/** The computer it was made on, where its replica's first change names it. */
	readonly computer: string | null;
	readonly label: string;
	readonly edits: readonly HistoryLineEdit[];
}

export interface HistoryLineEdit {
	readonly record: RecordRef;
	readonly field: string;
	readonly label: string;
	/** What its author saw there; null where it was empty or held several values. */
	readonly before: Scalar;
	readonly after: Scalar;
}

/** Of one record or of all, oldest first, in an order that depends on the changes alone; the newest `limit` of them. */
export function historyOf(
	ledger: Ledger,
	record?: RecordRef,
	limit = Number.POSITIVE_INFINITY,
): readonly HistoryLine[] {
	const lines = ledger.history(record);
	const computers = computersOf(ledger.history());
	return lines.slice(Math.max(0, lines.length - limit)).map((line) => {
		const { replica, seq, at, pen, label, prev, after, edits } = line.change;
		const seen = prev === null ? after : [prev, ...after];
		return {
			...{ id: line.id, replica, seq, at, pen, label },
			computer: computers.get(replica) ?? null,
			edits: edits
				.filter(([ref]) => record === undefined || ref === record)
				.map(([ref, field, value]) => ({
					record: ref,
					field,
					label: fieldLabel(splitRef(ref).collection, field),
					before: singleValue(ledger.registerAt(seen, ref, field)),
					after: value,
				})),
		};
	});
}

/** The computer of each replica, where its first change is among these. */
export function computersOf(lines: Iterable<Line>): ReadonlyMap<string, string> {
	const computers = new Map<string, string>();
	for (const { change } of lines) if (change.computer !== undefined) computers.set(change.replica, change.computer);
	return computers;
}

function singleValue(assignments: readonly Assignment[]): Scalar {
	const [first] = assignments;
	return first !== undefined && assignments.every(({ value }) => value === first.value) ? first.value : null;
}
