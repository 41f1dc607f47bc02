/**
 * Lines that never leave this computer: drafts and the journal's control lines. Nobody else names them by their hash,
 * so they carry it themselves, and a flipped bit is noticed.
 */

import { fail, type Result } from '../base/result.ts';
import { readStrictJson, type Subject, subjectOf } from '../file/strict-json.ts';
import { say } from '../words/spoken.ts';
import { changeId, type HashLine } from './line.ts';

// Local lines hold whole acts and are never split. In UTF-16 units.
const MAX_LENGTH = 128 * 1024 * 1024;
const SUM = /^\{"sum":"([0-9a-f]{32})",/;

/** Prints a non-empty object with its own sum in front. */
export function printLocalLine(body: object): string {
	const text = JSON.stringify(body);
	return `{"sum":"${changeId(text)}",${text.slice(1)}`;
}

/** Whether a line is a local one by its beginning. */
export function isLocalLine(text: string): boolean {
	return text.startsWith('{"sum":');
}

/** Reads what `printLocalLine` printed; refuses it if a single bit differs. */
export function readLocalLine(text: string, where: Subject, hash: HashLine = changeId): Result<unknown> {
	const found = SUM.exec(text);
	if (!found)
		return fail('unreadable', say('{subject} is not a line that this program wrote.', { subject: subjectOf(where) }));
	const body = `{${text.slice(found[0].length)}`;
	if (hash(body) !== found[1]) return fail('unreadable', say('{subject} is damaged.', { subject: subjectOf(where) }));
	return readStrictJson(body, where, MAX_LENGTH);
}
