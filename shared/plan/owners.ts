/** Who may write what: the ownership rule, one for every door and for every file received. */
import type { Pen, PenParty, RecordRef, Scalar } from '../ledger/change.ts';
import { RESERVED } from '../ledger/change.ts';
import type { Owner } from './field.ts';
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
