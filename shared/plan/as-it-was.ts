/** Which edits make a plan read as it once did. */
import { type Edit, type Pen, RESERVED, type RecordRef, type RecordView } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isInConflict } from '../ledger/typed.ts';
import { checkEdits } from './check-edits.ts';
import type { Lookup } from './check-rounds.ts';
import { lookupFor } from './lookup.ts';
import { splitRef } from './plan.ts';
import type { OpenRound } from './rounds.ts';
import { fieldSpec } from './schema.ts';

export interface AsItWas {
	readonly edits: readonly Edit[];
	/** Fields that read otherwise now and are left: not this pen's, given by an act, frozen, or in conflict. */
	readonly stays: number;
}

/**
 * The edits by which a pen makes the plan read as `then` did, as far as it may: its own fields and joint ones. What an
 * act gave (an agreement, a rating of a round, a lock) is no words that come back by themselves.
 */
export function editsToBeAsItWas(then: Ledger, now: Ledger, pen: Pen, rounds: readonly OpenRound[]): AsItWas {
	const differing = differences(then, now);
	const wanted = differing.filter((edit) => isPlain(edit, now) && !isInConflict(now, edit[0], edit[1]));
	const all = checkEdits(lookupFor(now, wanted), pen, wanted, { rounds });
	const edits = all.ok ? wanted : permitted(wanted, then, now, pen, rounds);
	return { edits, stays: differing.length - edits.length };
}

function differences(then: Ledger, now: Ledger): readonly Edit[] {
	const refs = new Set([...then.refs(), ...now.refs()]);
	return [...refs].flatMap((ref) => {
		const [was, is] = [then.record(ref), now.record(ref)];
		if (was === null) return is === null ? [] : [[ref, RESERVED.removed, true] as const];
		if (is === null) return [...putBack(ref, now), ...fieldsThatDiffer(was, hiddenView(ref, now)), ...placed(was, now)];
		return fieldsThatDiffer(was, is);
	});
}

/** A record that was removed is put back; of one that never came here, there is nothing to put back. */
function putBack(ref: RecordRef, now: Ledger): readonly Edit[] {
	return now.isHidden(ref) ? [[ref, RESERVED.removed, false]] : [];
}

function placed({ ref, order }: RecordView, now: Ledger): readonly Edit[] {
	return order === null || now.isHidden(ref) ? [] : [[ref, RESERVED.order, order]];
}

function hiddenView(ref: RecordRef, now: Ledger): RecordView {
	return lookupFor(now, [[ref, RESERVED.removed, false]])(ref) ?? { ref, values: {}, order: null };
}

function fieldsThatDiffer(was: RecordView, is: RecordView): readonly Edit[] {
	const fields = new Set([...Object.keys(was.values), ...Object.keys(is.values)]);
	return [...fields]
		.filter((field) => was.conflicts?.[field] === undefined)
		.filter((field) => (was.values[field] ?? null) !== (is.values[field] ?? null))
		.map((field): Edit => [was.ref, field, was.values[field] ?? null]);
}

/** A role is given to a record that is not known here, and to no other. */
function isPlain([ref, field]: Edit, now: Ledger): boolean {
	if (field === RESERVED.removed || field === RESERVED.order) return true;
	const isNew = now.record(ref) === null && !now.isHidden(ref);
	const spec = fieldSpec(splitRef(ref).collection, field);
	return spec !== undefined && spec.kind !== 'agreement' && !spec.act && (isNew || !spec.role);
}

/** Record by record, and where one is refused as a whole, field by field. */
function permitted(
	wanted: readonly Edit[],
	then: Ledger,
	now: Ledger,
	pen: Pen,
	rounds: readonly OpenRound[],
): readonly Edit[] {
	const current = lookupFor(now, wanted);
	// What is put back beside it may be linked to.
	const lookup: Lookup = (ref) => current(ref) ?? then.record(ref);
	const mayBe = (edits: readonly Edit[]) => checkEdits(lookup, pen, edits, { rounds }).ok;
	const byRecord = new Map<RecordRef, Edit[]>();
	for (const edit of wanted) byRecord.set(edit[0], [...(byRecord.get(edit[0]) ?? []), edit]);
	return [...byRecord.values()].flatMap((edits) => {
		if (mayBe(edits)) return edits;
		const isGone = now.record(edits[0]?.[0] ?? '') === null;
		return isGone ? [] : edits.filter((edit) => mayBe([edit]));
	});
}
