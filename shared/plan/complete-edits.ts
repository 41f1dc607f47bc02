/** Fills in what follows from what was written, so that neither people nor scripts have to spell it out. */
import { type Edit, RESERVED, type RecordRef, type Scalar } from '../ledger/change.ts';
import { coverMark } from './agreement.ts';
import type { Lookup } from './check-rounds.ts';
import { type FieldSpec, PARTIES } from './field.ts';
import { splitRef } from './plan.ts';
import { collectionSpec, fieldSpec } from './schema.ts';
import { checkValue } from './values.ts';

/**
 * Adds the fields that make up a derived id and the record's parent when such a record is new, and the side where the
 * id of a new record is one; turns `true` in an agreement field into the mark of the words as they stand.
 */
export function completeEdits(lookup: Lookup, edits: readonly Edit[]): readonly Edit[] {
	const given = new Map<RecordRef, Map<string, Scalar>>();
	for (const [ref, field, value] of edits) {
		const fields = given.get(ref) ?? new Map<string, Scalar>();
		given.set(ref, fields.set(field, value));
	}
	const added: Edit[] = [];
	for (const [ref, fields] of given) {
		if (lookup(ref) !== null) continue;
		for (const [field, value] of derivedFields(ref, lookup, given))
			if (!fields.has(field)) {
				added.push([ref, field, value]);
				fields.set(field, value);
			}
	}
	return [...added, ...edits.map((edit) => markAgreement(edit, lookup, given))];
}

type Given = ReadonlyMap<RecordRef, ReadonlyMap<string, Scalar>>;

function derivedFields(ref: RecordRef, lookup: Lookup, given: Given): readonly (readonly [string, Scalar])[] {
	const { collection, id } = splitRef(ref);
	const exists = (link: RecordRef) => lookup(link) !== null || given.has(link);
	if (isNamedBySide(collection) && PARTIES.some((party) => party === id)) return [['holder', id]];
	const [first, second] = collectionSpec(collection)?.derivedFrom ?? [];
	if (first === undefined || second === undefined) return [];
	const firstSpec = fieldSpec(collection, first);
	const secondSpec = fieldSpec(collection, second);
	if (firstSpec?.kind !== 'link') return [];
	// Ids may hold dashes themselves: take the split at which both halves name something.
	for (let dash = id.indexOf('-'); dash !== -1; dash = id.indexOf('-', dash + 1)) {
		const left = id.slice(0, dash);
		const right = id.slice(dash + 1);
		const parent = `${firstSpec.to}/${left}`;
		if (!exists(parent) || !fits(secondSpec, right, exists)) continue;
		const derived: (readonly [string, Scalar])[] = [
			[first, left],
			[second, right],
			[RESERVED.parent, parent],
		];
		// Whose it is follows from the record it hangs on.
		const holder = lookup(parent)?.values.holder ?? given.get(parent)?.get('holder');
		if (fieldSpec(collection, 'holder') && holder !== undefined) derived.push(['holder', holder]);
		return derived;
	}
	return [];
}

/** Records that come one a side, called by it: their holder is their id. */
function isNamedBySide(collection: string): boolean {
	return collectionSpec(collection)?.only !== undefined && fieldSpec(collection, 'holder') !== undefined;
}

/** Whether the second half of an id can be what its field says. */
function fits(spec: FieldSpec | undefined, half: string, exists: (link: RecordRef) => boolean): boolean {
	switch (spec?.kind) {
		case 'link':
			return exists(`${spec.to}/${half}`);
		case 'party':
			return PARTIES.some((party) => party === half);
		case 'choice':
		case 'period':
			return checkValue(spec, half) === null;
		default:
			return false;
	}
}

function markAgreement(edit: Edit, lookup: Lookup, given: Given): Edit {
	const [ref, field, value] = edit;
	if (value !== true) return edit;
	const spec = fieldSpec(splitRef(ref).collection, field);
	if (spec?.kind !== 'agreement') return edit;
	const before = lookup(ref);
	const values = { ...before?.values, ...Object.fromEntries(given.get(ref) ?? []) };
	const mark = coverMark(spec, before?.conflicts ? { values, conflicts: before.conflicts } : { values });
	return [ref, field, mark ?? value];
}
