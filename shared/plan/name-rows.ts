/** Refusals as a window shows them: rows by their titles. Scripts keep the refs, which they gave themselves. */
import type { Failure } from '../base/result.ts';
import type { Edit, RecordRef, Scalar } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { fieldPlace } from '../ledger/line.ts';
import { say, term } from '../words/spoken.ts';
import { fieldLabel, titleOf } from './labels.ts';
import { refOf, splitRef } from './plan.ts';
import { type CollectionName, collectionSpec, fieldSpec } from './schema.ts';

export interface Refused<Details> {
	readonly ok: false;
	readonly error: Failure<Details>;
}

/** The refusal of these edits, its sentence with every row and field of theirs as people know it. */
export function inWindowWords<Details>(
	{ error }: Refused<Details>,
	ledger: Ledger,
	edits: readonly Edit[],
): Refused<Details> {
	let { message } = error;
	const refs = [...new Set(edits.flatMap(([ref, field, value]) => [ref, ...linked(ref, field, value)]))];
	// A ref may begin like another.
	for (const ref of refs.sort((a, b) => b.length - a.length)) {
		if (!message.includes(ref)) continue;
		const name = nameOfRow(ledger, ref, edits);
		for (const field of new Set(edits.flatMap(([one, field]) => (one === ref ? [field] : [])))) {
			const label = say('“{label}” of {row}', { label: term(fieldLabel(splitRef(ref).collection, field)), row: name });
			message = message.replaceAll(fieldPlace(ref, field), label).replaceAll(`${ref} ${field} `, `${label} `);
		}
		const noun = term(collectionSpec(splitRef(ref).collection)?.noun ?? 'row');
		message = message
			.replaceAll(say('There is no {ref}', { ref }), say('There is no such {noun}', { noun }))
			.replaceAll(say('names {ref}, which', { ref }), say('names a {noun} which', { noun }))
			.replaceAll(ref, name);
	}
	return { ok: false, error: { ...error, message: `${message.charAt(0).toUpperCase()}${message.slice(1)}` } };
}

/** What a link of an edit leads to. */
function linked(ref: RecordRef, field: string, value: Scalar): readonly RecordRef[] {
	const spec = fieldSpec(splitRef(ref).collection, field);
	return spec?.kind === 'link' && typeof value === 'string' ? [refOf(spec.to as CollectionName, value)] : [];
}

/** “the goal “Cloud ARR””, “the target of “Cloud ARR”, Q1”, or “this goal” where nothing else tells it. */
function nameOfRow(ledger: Ledger, ref: RecordRef, edits: readonly Edit[]): string {
	const { collection } = splitRef(ref);
	const spec = collectionSpec(collection);
	if (spec === undefined) return say('this row');
	const title = titleOf(ledger, ref);
	if (title !== spec.noun && title !== '') return say('the {noun} “{title}”', { noun: term(spec.noun), title });
	const given = Object.fromEntries(edits.flatMap(([one, field, value]) => (one === ref ? [[field, value]] : [])));
	const values: Readonly<Record<string, Scalar | undefined>> = { ...ledger.record(ref)?.values, ...given };
	const parts = (spec.derivedFrom ?? []).flatMap((field) => {
		const value = values[field];
		if (typeof value !== 'string') return [];
		const [link] = linked(ref, field, value);
		return [link === undefined ? term(value) : say('“{title}”', { title: titleOf(ledger, link) })];
	});
	const noun = term(spec.noun);
	return parts.length === 0
		? say('this {noun}', { noun })
		: say('the {noun} of {parts}', { noun, parts: parts.join(', ') });
}
