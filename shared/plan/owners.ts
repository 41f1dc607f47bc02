/** Who may write what: the ownership rule, one for every door and for every file received. */

import {
	type Edit,
	type Line,
	type Pen,
	type PenParty,
	RESERVED,
	type RecordRef,
	type Scalar,
} from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { say, term } from '../words/spoken.ts';
import type { Owner } from './field.ts';
import { fieldLabel, titleOf } from './labels.ts';
import { splitRef } from './plan.ts';
import { collectionSpec, fieldSpec } from './schema.ts';

/** Of a title in a sentence, in characters. */
const LONGEST_TITLE = 60;

type Values = Readonly<Record<string, Scalar>>;

/**
 * The party whose pen a field needs in this record; `joint` where either side may write it. Undefined for fields
 * this version does not know: they are kept and passed on, and nobody edits them here.
 */
export function ownerOf(ref: RecordRef, field: string, values: Values): PenParty | undefined {
	const { collection, id } = splitRef(ref);
	const spec = collectionSpec(collection);
	if (spec === undefined) return undefined;
	if (field === RESERVED.order || field === RESERVED.parent) return 'joint';
	const owner = field === RESERVED.removed ? spec.removedBy : fieldSpec(collection, field)?.owner;
	// What comes one a side is called by it, also before its record is there.
	const roles = spec.only?.includes(id) && fieldSpec(collection, 'holder') ? { holder: id, ...values } : values;
	return owner === undefined ? undefined : resolveOwner(owner, roles);
}

/** A side's pen writes its own and the joint fields; the joint pen joint fields only. */
export function mayWrite(pen: Pick<Pen, 'party'>, owner: PenParty): boolean {
	return owner === 'joint' || pen.party === owner;
}

/**
 * Changes among these lines that write where their pen may not, in sentences: another side's column, a role that was
 * set when the record was made, or a place below a record it does not belong to. What this version does not know is
 * not judged.
 */
export function foreignWrites(ledger: Ledger, lines: Iterable<Line>): readonly string[] {
	const found: string[] = [];
	const known = new Map<RecordRef, Values>();
	for (const { change } of lines)
		for (const edit of change.edits) {
			const [ref, field] = edit;
			const roles = known.get(ref) ?? rolesOf(ledger, ref);
			known.set(ref, roles);
			const owner = ownerOf(ref, field, roles);
			const by = { day: change.at.slice(0, 10), name: change.pen.name, party: term(change.pen.party) };
			if (owner !== undefined && !mayWrite(change.pen, owner))
				found.push(
					say('The change of {day} by {name} ({party}) writes {place}, which is the {owner}’s.', {
						...by,
						place: fieldInWords(ledger, ref, field),
						owner: term(owner),
					}),
				);
			else if (isRole(ref, field) && setsRoleAnew(change, edit, roles))
				found.push(
					say('The change of {day} by {name} ({party}) sets {place} anew, which stays as it was at the beginning.', {
						...by,
						place: fieldInWords(ledger, ref, field),
					}),
				);
			else if (field === RESERVED.parent && isMisplaced(edit))
				found.push(
					say('The change of {day} by {name} ({party}) puts {row} below {other}, where it does not belong.', {
						...by,
						row: inWords(ledger, ref),
						other: inWords(ledger, edit[2]),
					}),
				);
		}
	return found;
}

function fieldInWords(ledger: Ledger, ref: RecordRef, field: string): string {
	const label = term(fieldLabel(splitRef(ref).collection, field));
	return say('“{label}” of {row}', { label, row: inWords(ledger, ref) });
}

/** A record as people know it: its noun, and its title in one line where it has one. */
function inWords(ledger: Ledger, ref: Scalar): string {
	const noun = typeof ref === 'string' ? collectionSpec(splitRef(ref).collection)?.noun : undefined;
	if (typeof ref !== 'string' || noun === undefined) return say('something that is no part of a plan');
	const title = titleOf(ledger, ref).replaceAll(/\s+/g, ' ').trim();
	if (title === noun || title === '') return say('the {noun}', { noun: term(noun) });
	const short = [...title].length > LONGEST_TITLE ? `${[...title].slice(0, LONGEST_TITLE).join('')}…` : title;
	return say('the {noun} “{title}”', { noun: term(noun), title: short });
}

/** A role is emptied only with the whole record, as when its making is undone, and by a pen that may remove it. */
function setsRoleAnew({ pen, edits }: Line['change'], [ref, field, value]: Edit, roles: Values): boolean {
	if (value !== null) return roles[field] !== value;
	const spec = collectionSpec(splitRef(ref).collection);
	const emptied = new Set(edits.filter(([record, , to]) => record === ref && to === null).map(([, name]) => name));
	const owner = ownerOf(ref, RESERVED.removed, roles);
	return !(spec?.required.every((name) => emptied.has(name)) && owner !== undefined && mayWrite(pen, owner));
}

/** The parent follows from a derived id; other records have none. Removing the parent would remove them too. */
function isMisplaced([ref, , value]: Edit): boolean {
	const { collection, id } = splitRef(ref);
	const spec = collectionSpec(collection);
	if (value === null || spec === undefined) return false;
	const [first] = spec.derivedFrom ?? [];
	const link = first === undefined ? undefined : fieldSpec(collection, first);
	if (link?.kind !== 'link' || typeof value !== 'string') return true;
	const parent = splitRef(value);
	return parent.collection !== link.to || !id.startsWith(`${parent.id}-`);
}

function isRole(ref: RecordRef, field: string): boolean {
	return fieldSpec(splitRef(ref).collection, field)?.role === true;
}

/** The roles as the record was made with: the first written of each, whatever came later. */
function rolesOf(ledger: Ledger, ref: RecordRef): Values {
	const roles: Record<string, Scalar> = {};
	for (const { change } of ledger.history(ref))
		for (const [record, field, value] of change.edits)
			if (record === ref && isRole(ref, field) && value !== null && !Object.hasOwn(roles, field)) roles[field] = value;
	return roles;
}

function resolveOwner(owner: Owner, values: Values): PenParty {
	switch (owner) {
		case 'vendor':
		case 'partner':
		case 'joint':
			return owner;
		case 'holder':
		case 'deliverer':
		case 'from':
		case 'to': {
			const named = values[owner];
			// A third party takes part but has no pen: what it owns is written jointly.
			return named === 'vendor' || named === 'partner' ? named : 'joint';
		}
	}
}
