/**
 * A plan file: a header, one change a line, and a trailer that counts and sums what stands before it. Plain lines, to be
 * searched, compared and read in twenty years.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../base/result.ts';
import type { Line } from '../ledger/change.ts';
import { type HashLine, parseLine } from '../ledger/line.ts';
import { readStrictJson } from './strict-json.ts';

export const JBP_VERSION = 1;

/** What a plan file holds. */
export interface PlanFile {
	readonly planId: string;
	readonly title: string;
	readonly lines: readonly Line[];
}

/** SHA-256 of a text's UTF-8 bytes, 64 hex digits; a platform's own is faster than the portable one. */
export type HashText = (text: string) => string;

const MAX_TITLE = 1000;

// Known to Node, to browsers and to workers alike; there is no portable type for it without theirs.
declare const TextDecoder: new (
	label: string,
	options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** Prints a whole plan file. The trailer's sum is over every byte before the trailer's line. */
export function printPlanFile({ planId, title, lines }: PlanFile, hash: HashText = portableHash): string {
	const header = JSON.stringify({ format: 'jbp', version: JBP_VERSION, planId, title });
	const body = [header, ...lines.map(({ text }) => text), ''].join('\n');
	return `${body}${JSON.stringify({ changes: lines.length, sha256: hash(body) })}\n`;
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
		return refuse(`This file is torn at line ${present}: its last line, which counts the changes, is missing`);
	const trailer = readTrailer(last, rows.length + 1);
	if (!trailer.ok) return trailer;
	const texts = rows.slice(1);
	if (trailer.value.changes !== texts.length)
		return refuse(`This file holds ${countChanges(texts.length)} where its last line counts ${trailer.value.changes}`);
	const lines = readLines(texts, (line) => hash(line).slice(0, 32));
	if (!lines.ok) return lines;
	if (hash(text.slice(0, text.length - last.length - 1)) !== trailer.value.sha256)
		return refuse('This file was altered or damaged: its sum does not fit its content');
	return ok({ ...header.value, lines: lines.value });
}

function readLines(texts: readonly string[], hash: HashLine): Result<Line[]> {
	const lines: Line[] = [];
	for (const [index, text] of texts.entries()) {
		const line = parseLine(text, `Line ${index + 2}`, hash);
		if (!line.ok) return line;
		lines.push(line.value);
	}
	return ok(lines);
}

function readHeader(text: string): Result<Omit<PlanFile, 'lines'>> {
	const notOurs = refuse('This is not a Covalent plan file');
	if (!text.startsWith('{')) return notOurs;
	const read = readStrictJson(text, 'Line 1');
	if (!read.ok) return read;
	const { format, version, planId, title } = read.value as Record<string, unknown>;
	if (format !== 'jbp') return notOurs;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
		return refuse('Line 1 names no version of the plan file');
	if (version > JBP_VERSION)
		return refuse(`This file was written by a newer Covalent (file version ${version}); update Covalent to open it`);
	if (typeof planId !== 'string' || !/^[A-Za-z0-9_-]{1,64}$/.test(planId)) return refuse('Line 1 names no plan');
	if (typeof title !== 'string' || title.length > MAX_TITLE) return refuse('Line 1 has no title');
	return ok({ planId, title });
}

function readTrailer(text: string, number: number): Result<{ changes: number; sha256: string }> {
	const read = readStrictJson(text, `Line ${number}`);
	if (!read.ok) return read;
	const { changes, sha256: sum } = read.value as Record<string, unknown>;
	if (typeof changes !== 'number' || typeof sum !== 'string')
		return refuse(`Line ${number}, the last, does not count and sum the changes`);
	return ok({ changes, sha256: sum });
}

function complainAboutText(text: string): string | null {
	if (text === '') return 'This file is empty';
	if (text.charCodeAt(0) === 0xfeff)
		return 'This file begins with a byte order mark (BOM): another program saved it anew; ask for the original';
	if (text.includes('\u0000')) return `Line ${lineOf(text, '\u0000')} contains NUL bytes: this file is damaged`;
	if (text.trim() === '') return 'This file holds nothing but blank space';
	if (text.trim() === 'null') return 'This file holds only the word null: its content was lost';
	if (text.includes('\r'))
		return `Line ${lineOf(text, '\r')} ends in another way than Covalent writes: line endings were changed; ask for the original`;
	return null;
}

function countChanges(count: number): string {
	return count === 1 ? '1 change' : `${count} changes`;
}

function lineOf(text: string, mark: string): number {
	return text.slice(0, text.indexOf(mark)).split('\n').length;
}

function decode(bytes: Uint8Array): Result<string> {
	const [a, b, c, d] = bytes;
	const isWide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0x7b && b === 0 && d === 0);
	if (isWide || (a === 0 && b === 0x7b && c === 0))
		return refuse('This file is UTF-16 text: another program saved it anew; ask for the original');
	try {
		return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return refuse('This file is not UTF-8 text, so it is damaged or not a Covalent plan file');
	}
}

function refuse(sentence: string): ReturnType<typeof fail<undefined>> {
	return fail('unreadable', `${sentence}.`);
}

function portableHash(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
