/** Who may write what: the ownership rule, one for every door and for every file received. */
import { type Line, type Pen, type PenParty, RESERVED, type RecordRef, type Scalar } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Owner, Role } from './field.ts';
import { splitRef } from './plan.ts';
import { collectionSpec, fieldSpec } from './schema.ts';

type Values = Readonly<Record<string, Scalar>>;

/**
 * The party whose pen a field needs in this record; `joint` where either side may write it. Undefined for fields
 * this version does not know: they are kept and passed on, and nobody edits them here.
 */
export function ownerOf(ref: RecordRef, field: string, values: Values): PenParty | undefined {
	const { collection } = splitRef(ref);
	const spec = collectionSpec(collection);
	if (spec === undefined) return undefined;
	if (field === RESERVED.order || field === RESERVED.parent) return 'joint';
	const owner = field === RESERVED.removed ? spec.removedBy : fieldSpec(collection, field)?.owner;
	return owner === undefined ? undefined : resolveOwner(owner, values);
}

/** A side's pen writes its own and the joint fields; the joint pen joint fields only. */
export function mayWrite(pen: Pick<Pen, 'party'>, owner: PenParty): boolean {
	return owner === 'joint' || pen.party === owner;
}

/**
 * Changes among these lines that write where their pen may not, in sentences: another side's column, or a role that
 * was set when the record was made. What this version does not know is not judged.
 */
export function foreignWrites(ledger: Ledger, lines: Iterable<Line>): readonly string[] {
	const found: string[] = [];
	for (const { change } of lines)
		for (const [ref, field, value] of change.edits) {
			const roles = rolesOf(ledger, ref);
			const owner = ownerOf(ref, field, roles);
			const who = `The change of ${change.at.slice(0, 10)} by ${change.pen.name} (${change.pen.party})`;
			if (owner !== undefined && !mayWrite(change.pen, owner))
				found.push(`${who} writes ${ref} ${field}, which is the ${owner}’s.`);
			else if (ROLES.has(field) && value !== null && isRole(ref, field) && roles[field] !== value)
				found.push(`${who} sets ${ref} ${field} anew, which stays as it was when the record was made.`);
		}
	return found;
}

const ROLES: ReadonlySet<string> = new Set<Role>(['holder', 'deliverer', 'from', 'to']);

function isRole(ref: RecordRef, field: string): boolean {
	return fieldSpec(splitRef(ref).collection, field)?.role === true;
}

/** The roles as the record was made with: the first written of each, whatever came later. */
function rolesOf(ledger: Ledger, ref: RecordRef): Values {
	const roles: Record<string, Scalar> = {};
	for (const { change } of ledger.history(ref))
		for (const [record, field, value] of change.edits)
			if (record === ref && ROLES.has(field) && value !== null && !Object.hasOwn(roles, field)) roles[field] = value;
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
