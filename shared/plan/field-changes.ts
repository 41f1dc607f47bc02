/** What changes for whoever knew one state of a plan and is shown another: field by field, as their net effect. */
import type { FieldChange } from '../contract/exchange.ts';
import { type Assignment, type Line, RESERVED, type RecordRef, type Scalar } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { shownValue } from '../ledger/undo.ts';
import { fieldLabel, titleOf } from './labels.ts';
import { splitRef } from './plan.ts';

/**
 * The fields that `lines` make say something else in `after` than in `before`, in the order of their records. Of a field
 * in conflict the newest value that these lines gave it. A record that goes is one change; a new place in a list is one
 * change without values, as its key says nothing to people.
 */
export function fieldChanges(before: Ledger, after: Ledger, lines: Iterable<Line>): readonly FieldChange[] {
	const given = new Set<string>();
	const touched = new Map<RecordRef, Set<string>>();
	for (const { id, change } of lines) {
		given.add(id);
		for (const [ref, field] of change.edits) {
			const fields = touched.get(ref);
			if (fields) fields.add(field);
			else touched.set(ref, new Set([field]));
		}
	}
	const found: FieldChange[] = [];
	for (const ref of [...touched.keys()].sort()) {
		const goes = after.record(ref) === null;
		const title = titleOf(goes ? before : after, ref);
		for (const field of touched.get(ref) ?? []) {
			if (saysNothing(ref, field)) continue;
			const newest = newestGiven(after.register(ref, field), given);
			const news = newest && valuesOf(before, after, ref, field, newest);
			if (!newest || !news) continue;
			const label = fieldLabel(splitRef(ref).collection, field);
			found.push({ ...{ record: ref, field, label, title, ...news }, by: newest.pen, at: newest.at });
		}
	}
	return found;
}

/** What goes with a signed statement is read by programs: the statement alone is told to people. */
function saysNothing(ref: RecordRef, field: string): boolean {
	return splitRef(ref).collection === 'agreements' && field !== 'statement' && field !== RESERVED.removed;
}

function valuesOf(
	before: Ledger,
	after: Ledger,
	ref: RecordRef,
	field: string,
	newest: Assignment,
): { before: Scalar; after: Scalar } | null {
	const was = before.record(ref) !== null;
	const is = after.record(ref) !== null;
	if (field === RESERVED.removed) {
		if (was && newest.value === true) return { before: null, after: true };
		return !was && is && before.isKnown(ref) ? { before: true, after: null } : null;
	}
	if (!is || field === RESERVED.parent) return null;
	const old = was ? (shownValue(before, ref, field) ?? null) : null;
	if (field === RESERVED.order)
		return was && old !== shownValue(after, ref, field) ? { before: null, after: null } : null;
	return old === newest.value && shownValue(after, ref, field) === old ? null : { before: old, after: newest.value };
}

function newestGiven(live: readonly Assignment[], given: ReadonlySet<string>): Assignment | null {
	return live.reduce<Assignment | null>(
		(newest, one) => (given.has(one.change) && (newest === null || one.at >= newest.at) ? one : newest),
		null,
	);
}
