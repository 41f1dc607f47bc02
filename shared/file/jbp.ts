/**
 * A plan file: a header, one change a line, and a trailer that counts and sums what stands before it. Plain lines, to be
 * searched, compared and read in twenty years.
 */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../base/result.ts';
import type { Line } from '../ledger/change.ts';
import { type HashLine, parseLine } from '../ledger/line.ts';
import { say } from '../words/spoken.ts';
import { type CoveringLetter, handOverStatement, printLetter, readLetter } from './covering-letter.ts';
import { readStrictJson } from './strict-json.ts';

export const JBP_VERSION = 1;

/** What a plan file holds. */
export interface PlanFile {
	readonly planId: string;
	readonly title: string;
	readonly lines: readonly Line[];
	/** Absent in a file that nobody signed, or from which the signature was taken away. */
	readonly handedOver?: HandedOver;
}

/** Who says to have handed a file over. Not to be trusted, nor shown, before the signature has been checked. */
export interface HandedOver {
	readonly letter: CoveringLetter;
	/** What has to be signed with the letter's key … */
	readonly statement: string;
	/** … and the signature that the trailer holds, base64url. */
	readonly signature: string;
}

/** Signs a statement with the key that the letter names; answers base64url. */
export interface Signature {
	readonly letter: CoveringLetter;
	readonly sign: (statement: string) => string;
}

/** SHA-256 of a text's UTF-8 bytes, 64 hex digits; a platform's own is faster than the portable one. */
export type HashText = (text: string) => string;

const MAX_TITLE = 1000;

// Known to Node, to browsers and to workers alike; there is no portable type for it without theirs.
declare const TextDecoder: new (
	label: string,
	options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** Prints a whole plan file, signed or not. The trailer's sum is over every byte before the trailer's line. */
export function printPlanFile(
	{ planId, title, lines }: Omit<PlanFile, 'handedOver'>,
	hash: HashText = portableHash,
	by: Signature | null = null,
): string {
	// A title of another's making may be longer than a header holds.
	const plain = { format: 'jbp', version: JBP_VERSION, planId, title: [...title].slice(0, MAX_TITLE / 2).join('') };
	const header = JSON.stringify(by === null ? plain : { ...plain, handover: printLetter(by.letter) });
	const body = [header, ...lines.map(({ text }) => text), ''].join('\n');
	const trailer = { changes: lines.length, sha256: hash(body) };
	if (by === null) return `${body}${JSON.stringify(trailer)}\n`;
	const { party, key } = by.letter;
	const statement = handOverStatement({ version: JBP_VERSION, planId, party, key, sha256: trailer.sha256 });
	return `${body}${JSON.stringify({ ...trailer, signature: by.sign(statement) })}\n`;
}

/**
 * Reads a whole plan file, or says in one sentence what is wrong with it and where: nothing is taken from a file that
 * is not whole. Bytes have to be UTF-8.
 */
export function parsePlanFile(content: string | Uint8Array, hash: HashText = portableHash): Result<PlanFile> {
	const decoded = typeof content === 'string' ? ok(content) : decode(content);
	if (!decoded.ok) return decoded;
	const text = decoded.value;
	const complaint = complainAboutText(text);
	if (complaint) return refuse(complaint);
	const rows = text.split('\n');
	const [first = ''] = rows;
	const header = readHeader(first);
	if (!header.ok) return header;
	const isEnded = rows.pop() === '';
	const present = isEnded ? rows.length : rows.length + 1;
	const last = rows.length > 1 ? (rows.pop() ?? '') : '';
	if (!isEnded || !last.startsWith('{"changes":'))
		return refuse(
			say('This file is torn at line {line}: its last line, which counts the changes, is missing.', { line: present }),
		);
	const trailer = readTrailer(last, rows.length + 1);
	if (!trailer.ok) return trailer;
	const texts = rows.slice(1);
	if (trailer.value.changes !== texts.length)
		return refuse(
			say('This file holds {count, plural, one {# change} other {# changes}} where its last line counts {counted}.', {
				count: texts.length,
				counted: trailer.value.changes,
			}),
		);
	const lines = readLines(texts, (line) => hash(line).slice(0, 32));
	if (!lines.ok) return lines;
	if (hash(text.slice(0, text.length - last.length - 1)) !== trailer.value.sha256)
		return refuse(say('This file was altered or damaged: its sum does not fit its content.'));
	const { version, planId, title, letter } = header.value;
	const { sha256: sum, signature } = trailer.value;
	const file = { planId, title, lines: lines.value };
	if (letter === null) return ok(file);
	const statement = handOverStatement({ version, planId, party: letter.party, key: letter.key, sha256: sum });
	// A letter whose signature was taken off is no longer what was handed over: an empty one fits nothing.
	return ok({ ...file, handedOver: { letter, statement, signature: signature ?? '' } });
}

function readLines(texts: readonly string[], hash: HashLine): Result<Line[]> {
	const lines: Line[] = [];
	for (const [index, text] of texts.entries()) {
		const line = parseLine(text, () => lineWords(index + 2), hash);
		if (!line.ok) return line;
		lines.push(line.value);
	}
	return ok(lines);
}

interface Header {
	readonly version: number;
	readonly planId: string;
	readonly title: string;
	readonly letter: CoveringLetter | null;
}

function readHeader(text: string): Result<Header> {
	const notOurs = () => refuse(say('This is not a Covalent plan file.'));
	if (!text.startsWith('{')) return notOurs();
	const read = readStrictJson(text, () => lineWords(1));
	if (!read.ok) return read;
	const { format, version, planId, title, handover } = read.value as Record<string, unknown>;
	if (format !== 'jbp') return notOurs();
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
		return refuse(say('Line 1 names no version of the plan file.'));
	if (version > JBP_VERSION)
		return refuse(
			say('This file was written by a newer Covalent (file version {version}); update Covalent to open it.', {
				version,
			}),
		);
	if (typeof planId !== 'string' || !/^[A-Za-z0-9_-]{1,64}$/.test(planId)) return refuse(say('Line 1 names no plan.'));
	if (typeof title !== 'string' || title.length > MAX_TITLE) return refuse(say('Line 1 has no title.'));
	const letter = handover === undefined ? ok(null) : readLetter(handover);
	return letter.ok ? ok({ version, planId, title, letter: letter.value }) : letter;
}

interface Trailer {
	readonly changes: number;
	readonly sha256: string;
	readonly signature: string | null;
}

function readTrailer(text: string, number: number): Result<Trailer> {
	const read = readStrictJson(text, () => lineWords(number));
	if (!read.ok) return read;
	const { changes, sha256: sum, signature = null } = read.value as Record<string, unknown>;
	if (signature !== null && (typeof signature !== 'string' || signature.length > 200))
		return refuse(say('Line {line}, the last, holds a signature that cannot be read.', { line: number }));
	if (typeof changes !== 'number' || typeof sum !== 'string')
		return refuse(say('Line {line}, the last, does not count and sum the changes.', { line: number }));
	return ok({ changes, sha256: sum, signature });
}

function complainAboutText(text: string): string | null {
	if (text === '') return say('This file is empty.');
	if (text.charCodeAt(0) === 0xfeff)
		return say('This file begins with a byte order mark (BOM): another program saved it anew; ask for the original.');
	if (text.includes('\u0000'))
		return say('Line {line} contains NUL bytes: this file is damaged.', { line: lineOf(text, '\u0000') });
	if (text.trim() === '') return say('This file holds nothing but blank space.');
	if (text.trim() === 'null') return say('This file holds only the word null: its content was lost.');
	if (text.includes('\r'))
		return say(
			'Line {line} ends in another way than Covalent writes: line endings were changed; ask for the original.',
			{ line: lineOf(text, '\r') },
		);
	return null;
}

function lineWords(line: number): string {
	return say('Line {line}', { line });
}

function lineOf(text: string, mark: string): number {
	return text.slice(0, text.indexOf(mark)).split('\n').length;
}

function decode(bytes: Uint8Array): Result<string> {
	const [a, b, c, d] = bytes;
	const isWide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0x7b && b === 0 && d === 0);
	if (isWide || (a === 0 && b === 0x7b && c === 0))
		return refuse(say('This file is UTF-16 text: another program saved it anew; ask for the original.'));
	try {
		return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return refuse(say('This file is not UTF-8 text, so it is damaged or not a Covalent plan file.'));
	}
}

function refuse(sentence: string): ReturnType<typeof fail<undefined>> {
	return fail('unreadable', sentence);
}

function portableHash(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
