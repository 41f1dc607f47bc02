/** A record with what edits would make of it, and how it is named to a person. */

import { fail, ok, type Result } from '../base/result.ts';
import type { Edit, RecordRef, RecordView, Scalar } from '../ledger/change.ts';
import { say, spoken, term } from '../words/spoken.ts';
import type { Lookup } from './check-rounds.ts';
import type { CollectionSpec } from './field.ts';
import { splitRef } from './plan.ts';
import { collectionSpec, fieldSpec } from './schema.ts';
import { isRecordId } from './values.ts';

/** What a check answers where something is wrong; null where nothing is. */
export type Refusal = ReturnType<typeof fail>;

/** One record with what the edits would make of it. */
export interface Target {
	readonly ref: RecordRef;
	readonly collection: string;
	readonly id: string;
	readonly spec: CollectionSpec;
	readonly before: RecordView | null;
	/** The fields that are being written. */
	readonly given: ReadonlySet<string>;
	readonly after: Readonly<Record<string, Scalar>>;
}

/** Refuses collections that do not exist, and ids that none of their records can have. */
export function targetOf(lookup: Lookup, ref: RecordRef, edits: readonly Edit[]): Result<Target> {
	const { collection, id } = splitRef(ref);
	const spec = collectionSpec(collection);
	if (spec === undefined)
		return fail('invalid', say('There is no collection “{collection}” (in {ref}).', { collection, ref }));
	if (!isRecordId(id))
		return fail(
			'invalid',
			say('“{id}” is no id of a {noun}: use letters, digits, _, - and dots.', { id, noun: term(spec.noun) }),
		);
	if (spec.only && !spec.only.includes(id))
		return fail(
			'invalid',
			say('There is no {ref}; the {rows} are {refs}.', {
				ref,
				rows: term(spec.plural),
				refs: spoken().list(spec.only.map((one) => `${collection}/${one}`)),
			}),
		);
	const before = lookup(ref);
	const given = edits.filter(([record]) => record === ref);
	const after = { ...before?.values, ...Object.fromEntries(given.map(([, field, value]) => [field, value])) };
	return ok({ ref, collection, id, spec, before, given: new Set(given.map(([, field]) => field)), after });
}

/** A field’s label, as the reader’s language has it. */
export function labelOf(target: Target, field: string): string {
	return term(fieldSpec(target.collection, field)?.label ?? field);
}

/** “The goal “Cloud ARR””, or its ref where it has no title yet. */
export function nameOf(target: Target): string {
	const title =
		target.spec.title === null ? null : (target.before?.values[target.spec.title] ?? target.after[target.spec.title]);
	return typeof title === 'string' && title !== ''
		? say('The {noun} “{title}”', { noun: term(target.spec.noun), title: shorten(title) })
		: target.ref;
}

function shorten(title: string): string {
	return title.length > 60 ? `${title.slice(0, 59)}…` : title;
}
