/** A party's yes is bound to the very values it was given to: agreement fields store their hash. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scalar } from '../ledger/change.ts';
import type { FieldSpec } from './field.ts';

/** What an agreement looks at: a record's values, and where it is known, which fields are in conflict. */
export interface Covered {
	readonly values: Readonly<Record<string, Scalar>>;
	readonly conflicts?: Readonly<Record<string, unknown>>;
}

/**
 * The mark of what an agreement field covers in this record now, 32 hex digits; null where there is nothing to
 * agree to yet, or where a covered field is in conflict.
 */
export function coverMark(spec: FieldSpec, record: Covered): string | null {
	if (spec.kind !== 'agreement') return null;
	const values: (readonly [string, Scalar])[] = [];
	for (const name of coveredFields(spec, record)) {
		if (record.conflicts && Object.hasOwn(record.conflicts, name)) return null;
		values.push([name, record.values[name] ?? null]);
	}
	const first = values[0]?.[1];
	if (first === undefined || first === null || first === '') return null;
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(values)))).slice(0, 32);
}

/** True while the stored yes still covers exactly what the record says. */
export function isAgreed(spec: FieldSpec, field: string, record: Covered): boolean {
	const stored = record.values[field];
	return typeof stored === 'string' && stored === coverMark(spec, record);
}

/** The fields of this record that an agreement field covers; none for a field of another kind. */
export function coveredFields(spec: FieldSpec, record: Covered): readonly string[] {
	return spec.kind === 'agreement' ? spec.covers.map((name) => coveredField(name, record)) : [];
}

/** `perceived@holder` means the field of whichever party the record's `holder` names. */
function coveredField(name: string, record: Covered): string {
	const [field = name, role] = name.split('@');
	if (role === undefined) return field;
	return record.values[role] === 'partner' ? `${field}Partner` : `${field}Vendor`;
}
