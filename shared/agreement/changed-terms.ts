/** Terms that read otherwise in one state of a plan than in another: what an amendment is made of. */
import type { RecordRef, RecordView, Scalar } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { fieldLabel, titleOf } from '../plan/labels.ts';
import { splitRef } from '../plan/plan.ts';
import type { AgreedText } from './standing.ts';
import { type Covers, coveredRecords, fieldsOf } from './terms.ts';

export interface TermChange {
	readonly record: RecordRef;
	readonly field: string;
	readonly label: string;
	/** What the record is called; of a removed one, what it was called. */
	readonly title: string;
	readonly before: Scalar;
	/** Null also where it is contested. */
	readonly after: Scalar;
	/** The field holds several values now. */
	readonly contested: boolean;
}

/**
 * What reads otherwise now than in an agreed text, in its covered fields, by record and field. A change of a record of
 * what happened is none. Empty where the agreed heads are not all here.
 */
export function changedTerms(now: Ledger, { frontier, covers }: Pick<AgreedText, 'frontier' | 'covers'>) {
	const then = now.at(frontier);
	return then === null ? [] : changesBetween(then, now, covers);
}

/** The same between any two states. Linear in records. */
export function changesBetween(then: Ledger, now: Ledger, covers: Covers): readonly TermChange[] {
	const refs = new Set<RecordRef>();
	for (const ledger of [then, now]) for (const { ref } of coveredRecords(ledger, covers)) refs.add(ref);
	return [...refs].sort().flatMap((ref) => {
		const [before, after] = [then.record(ref), now.record(ref)];
		const title = titleOf(after === null ? then : now, ref);
		return fieldsOf(covers, splitRef(ref).collection).flatMap((field): TermChange[] => {
			const [was, is] = [valueIn(before, field), valueIn(after, field)];
			const contested = holdsSeveral(after, field);
			if (was === is && !contested) return [];
			const label = fieldLabel(splitRef(ref).collection, field);
			return [{ record: ref, field, label, title, before: was, after: is, contested }];
		});
	});
}

function valueIn(view: RecordView | null, field: string): Scalar {
	return view?.values[field] ?? null;
}

function holdsSeveral(view: RecordView | null, field: string): boolean {
	return view?.conflicts !== undefined && Object.hasOwn(view.conflicts, field);
}
