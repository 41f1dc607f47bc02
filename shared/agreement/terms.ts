/** The terms of a plan: what an agreement covers, and the fingerprint by which both sides name the same text. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../base/result.ts';
import { RESERVED, type RecordRef, type RecordView, type Scalar } from '../ledger/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { fieldLabel, titleOf } from '../plan/labels.ts';
import { splitRef } from '../plan/plan.ts';
import { collectionNames, collectionSpec } from '../plan/schema.ts';
import { say, term } from '../words/spoken.ts';

/** Which fields an agreement covers, by collection; both sorted. It stands in what is signed. */
export type Covers = Readonly<Record<string, readonly string[]>>;

export type Term = readonly [record: RecordRef, field: string, value: Scalar];

/** The version of the rules by which terms become a fingerprint. */
export const AGREEMENT_FORMAT = 1;

/** The fields that this version declares as terms. */
export function termsDeclared(): Covers {
	const covers = collectionNames.toSorted().map((name): [string, string[]] => {
		const fields = Object.entries(collectionSpec(name)?.fields ?? {});
		return [name, fields.flatMap(([field, { nature }]) => (nature === 'term' ? [field] : [])).sort()];
	});
	return Object.fromEntries(covers.filter(([, fields]) => fields.length > 0));
}

/** The first field that this version declares as a term and that is not covered; null where all are. */
export function uncovered(covers: Covers): string | null {
	for (const [collection, fields] of Object.entries(termsDeclared()))
		for (const field of fields) if (!fieldsOf(covers, collection).includes(field)) return `${collection} ${field}`;
	return null;
}

/**
 * Every covered field with a value, of every record there is to see, by record and field. Refuses, naming the first,
 * where one holds several values or a removal is contested.
 */
export function termsIn(ledger: Ledger, covers: Covers): Result<readonly Term[]> {
	const terms: Term[] = [];
	for (const view of coveredRecords(ledger, covers)) {
		const fields = fieldsOf(covers, splitRef(view.ref).collection);
		const contested = contestedField(view, fields);
		if (contested !== null)
			return fail('conflict', say('{place} holds several values.', { place: nameOf(ledger, view.ref, contested) }));
		for (const field of fields) {
			const value = view.values[field];
			if (value !== undefined && value !== null) terms.push([view.ref, field, value]);
		}
	}
	return ok(terms);
}

/** The records that have covered fields, sorted. */
export function* coveredRecords(ledger: Ledger, covers: Covers): Iterable<RecordView> {
	for (const collection of Object.keys(covers).sort())
		for (const ref of ledger.refs(collection)) {
			const view = ledger.record(ref);
			if (view !== null) yield view;
		}
}

export function fieldsOf(covers: Covers, collection: string): readonly string[] {
	return Object.hasOwn(covers, collection) ? (covers[collection] ?? []) : [];
}

/** The first of 128 bits, 32 hex digits, of the SHA-256 of the plan's id, what is covered, and every term. */
export function fingerprintOf(planId: string, covers: Covers, terms: readonly Term[]): string {
	const text = JSON.stringify(['Covalent terms', AGREEMENT_FORMAT, planId, covers, terms]);
	return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}

/** As it is read aloud: eight groups of four, `B83D 0F6A 5521 C9E7 …`. */
export function inGroups(fingerprint: string): string {
	return fingerprint.toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');
}

function contestedField({ conflicts, removalContested }: RecordView, fields: readonly string[]): string | null {
	if (removalContested) return RESERVED.removed;
	return fields.find((field) => conflicts !== undefined && Object.hasOwn(conflicts, field)) ?? null;
}

function nameOf(ledger: Ledger, ref: RecordRef, field: string): string {
	const label = term(fieldLabel(splitRef(ref).collection, field));
	return say('“{title}” ({label})', { title: term(titleOf(ledger, ref)), label });
}
