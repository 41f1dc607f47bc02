/** A closed plan: its terms stay as they are until someone opens it again. What happened may still be written down. */

import type { Day } from '../base/dates.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { type Edit, RESERVED, type RecordRef, type RecordView } from '../ledger/change.ts';
import { say } from '../words/spoken.ts';
import type { Plan } from './plan.ts';
import { splitRef } from './plan.ts';
import { collectionSpec, fieldSpec } from './schema.ts';

export const LOOK_BACK: RecordRef = 'lookBack/plan';

/** The day it was closed on; of several, named apart, the first. Null while it is open. */
export function closedOn(lookBack: Pick<RecordView, 'values' | 'conflicts'> | null): Day | null {
	if (lookBack === null) return null;
	const several = lookBack.conflicts?.closed?.map(({ value }) => value);
	const days = (several ?? [lookBack.values.closed]).filter((value) => typeof value === 'string');
	return days.sort()[0] ?? null;
}

/** Whether a plan is closed on a day. */
export function isClosed(plan: Plan, on: Day): boolean {
	const closed = plan.collections.lookBack[0]?.closed ?? null;
	return closed !== null && closed <= on;
}

/** Whether an edit touches what a closed plan keeps: a term, or a whole record that holds terms. */
export function isKeptWhenClosed(collection: string, field: string): boolean {
	if (!Object.values<string>(RESERVED).includes(field)) return fieldSpec(collection, field)?.nature === 'term';
	return Object.values(collectionSpec(collection)?.fields ?? {}).some(({ nature }) => nature === 'term');
}

/** Refuses new terms of a closed plan. Choosing between versions written before is not refused. */
export function checkClosed(lookup: (ref: RecordRef) => RecordView | null, edits: readonly Edit[]): Result<undefined> {
	const closed = closedOn(lookup(LOOK_BACK));
	if (closed === null) return ok();
	const kept = edits.find(
		([ref, field]) =>
			isKeptWhenClosed(splitRef(ref).collection, field) && lookup(ref)?.conflicts?.[field] === undefined,
	);
	if (kept === undefined) return ok();
	return fail(
		'invalid',
		say(
			'This plan was closed on {closed}, and its terms stay as they were. Open it again to change {ref}, or write it in the next plan.',
			{ closed, ref: kept[0] },
		),
	);
}
