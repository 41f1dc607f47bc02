import type { Edit, RecordRef, Scalar } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { coveredFields, coverMark } from '../../shared/plan/agreement.ts';
import { splitRef } from '../../shared/plan/plan.ts';
import { fieldSpec } from '../../shared/plan/schema.ts';

/** The words behind a yes that names no mark: they have to be those on screen. */
export function agreedTo(visible: Ledger, [ref, field, value]: Edit): readonly (readonly [RecordRef, string])[] {
	const spec = fieldSpec(splitRef(ref).collection, field);
	const record = visible.record(ref);
	if (value !== true || spec === undefined || record === null) return [];
	return coveredFields(spec, record).map((name) => [ref, name]);
}

/** A yes to words that have changed since: it would say nothing to the other side and stays here. */
export function isStaleAgreement(ref: RecordRef, field: string, value: Scalar, visible: Ledger): boolean {
	const spec = fieldSpec(splitRef(ref).collection, field);
	const record = visible.record(ref);
	return spec?.kind === 'agreement' && value !== null && (record === null || coverMark(spec, record) !== value);
}
