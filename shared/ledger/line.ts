/** A change as one line of JSON: how it is read, printed and known by its hash. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../base/result.ts';
import { type Complaint, readStrictJson, type Subject, subjectOf } from '../file/strict-json.ts';
import { say } from '../words/spoken.ts';
import type { Change, ChangeId, Edit, Line, RecordRef, Scalar } from './change.ts';

const REPLICA = /^[A-Za-z0-9_-]{1,64}$/;
const ID = /^[0-9a-f]{32}$/;
const AT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?Z$/;
const REF = /^[A-Za-z][A-Za-z0-9_]{0,63}\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,159}$/;
const FIELD = /^[A-Za-z0-9_]{1,80}$/;
const FORBIDDEN_FIELDS = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_NAME = 200;
const MAX_LABEL = 1000;

/** The id of a line: the first 128 bits of the SHA-256 of its UTF-8 bytes, as 32 hex digits. */
export function changeId(text: string): ChangeId {
	return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 16));
}

/** `changeId`, or a faster equal that the caller's platform has. */
export type HashLine = (text: string) => ChangeId;

/** Whether a text has the shape of a change id. */
export function isChangeId(text: unknown): text is ChangeId {
	return typeof text === 'string' && ID.test(text);
}

/** `collection/id` in letters, digits, `_`, `-` and `.`; the only references the ledger keeps. */
export function isRecordRef(text: unknown): text is RecordRef {
	return typeof text === 'string' && REF.test(text);
}

/** Whether a text can name a field. */
export function isFieldName(text: unknown): text is string {
	return typeof text === 'string' && FIELD.test(text) && !FORBIDDEN_FIELDS.has(text);
}

/** Whether a value is one the ledger keeps: text, a finite exact number, true, false or null. */
export function isScalar(value: unknown): value is Scalar {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
	return (
		typeof value === 'number' && Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
	);
}

/**
 * A change from the text of its line. The text is kept byte for byte, with whatever keys this version does not know.
 * Refuses, in one sentence that begins with `where`, what strict JSON refuses and every field of the wrong shape.
 */
export function parseLine(
	text: string,
	where: Subject = () => say('This change'),
	hash: HashLine = changeId,
): Result<Line> {
	const read = readStrictJson(text, where);
	if (!read.ok) return read;
	const complaint = complainAboutChange(read.value);
	if (complaint) return fail('unreadable', complaint(subjectOf(where)));
	// The check above is the proof of this shape.
	return ok({ id: hash(text), text, change: read.value as Change });
}

/** Prints a change in its one canonical form, keys in a fixed order and no spaces, with the id that follows. */
export function printLine(change: Change): Line {
	const { replica, seq, prev, after, at, pen, label, edits, computer, party, key } = change;
	const canonical: Change = {
		...{ replica, seq, prev, after, at, pen: { party: pen.party, name: pen.name }, label, edits },
		...(computer === undefined ? {} : { computer }),
		...(party === undefined ? {} : { party }),
		...(key === undefined ? {} : { key }),
	};
	const text = JSON.stringify(canonical);
	return { id: changeId(text), text, change: canonical };
}

/** Null when edits have the right shape and name each field once; otherwise what is wrong. */
export function complainAboutEdits(edits: unknown): Complaint | null {
	if (!Array.isArray(edits)) return (subject) => say('{subject} has no list of edits.', { subject });
	const named = new Set<string>();
	const alone = edits.length === 1;
	for (const edit of edits as readonly unknown[]) {
		if (!Array.isArray(edit) || edit.length !== 3)
			return (subject) => say('{subject} has an edit that is not [record, field, value].', { subject });
		const [ref, field, value] = edit as unknown as Edit;
		if (!isRecordRef(ref))
			return (subject) => say('{subject} has an edit of something that is not a record like “goals/g1”.', { subject });
		if (!isFieldName(field))
			return (subject) => say('{subject} has an edit of {ref} that names no proper field.', { subject, ref });
		if (!isScalar(value))
			return (subject) =>
				say('{subject} gives {place} a value that is not text, a number, true, false or null.', {
					subject,
					place: fieldPlace(ref, field),
				});
		if (alone) break;
		const name = `${ref} ${field}`;
		if (named.has(name))
			return (subject) => say('{subject} edits {place} twice.', { subject, place: fieldPlace(ref, field) });
		named.add(name);
	}
	return null;
}

/** A field of a record in a sentence, before anybody knows the record by its title. */
export function fieldPlace(ref: RecordRef, field: string): string {
	return say('{field} of {ref}', { field, ref });
}

function complainAboutChange(value: unknown): Complaint | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return (subject) => say('{subject} is not a change.', { subject });
	const { replica, seq, prev, after, at, pen, label, edits, computer, party, key } = value as Record<string, unknown>;
	if (typeof replica !== 'string' || !REPLICA.test(replica))
		return (subject) => say('{subject} names no replica.', { subject });
	if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1)
		return (subject) => say('{subject} has no number (seq) from 1 up.', { subject });
	if (prev !== null && !isChangeId(prev))
		return (subject) => say('{subject} does not name the change before it (prev).', { subject });
	if ((seq === 1) !== (prev === null))
		return (subject) => say('{subject} has a number (seq) that does not fit the change before it (prev).', { subject });
	if (!Array.isArray(after) || !after.every(isChangeId))
		return (subject) => say('{subject} does not list the changes it has seen (after).', { subject });
	if (new Set(after).size !== after.length)
		return (subject) => say('{subject} lists a change it has seen twice (after).', { subject });
	if (typeof at !== 'string' || !AT.test(at))
		return (subject) => say('{subject} has no date and time like 2027-02-09T10:14:03Z (at).', { subject });
	if (!isPen(pen)) return (subject) => say('{subject} does not say whose pen it is (pen).', { subject });
	if (typeof label !== 'string' || label.length > MAX_LABEL)
		return (subject) => say('{subject} has no label.', { subject });
	if (computer !== undefined && (typeof computer !== 'string' || computer.length > MAX_NAME))
		return (subject) => say('{subject} has a computer that is no name.', { subject });
	if (party !== undefined && !isParty(party))
		return (subject) => say('{subject} has a party that is neither vendor, partner nor joint.', { subject });
	if (key !== undefined && (typeof key !== 'string' || key.length > MAX_LABEL))
		return (subject) => say('{subject} has a key that is no text.', { subject });
	return complainAboutEdits(edits);
}

function isPen(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const { party, name } = value as Record<string, unknown>;
	return isParty(party) && typeof name === 'string' && name.length <= MAX_NAME;
}

function isParty(value: unknown): boolean {
	return value === 'vendor' || value === 'partner' || value === 'joint';
}
