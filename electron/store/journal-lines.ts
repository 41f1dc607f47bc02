/**
 * What stands in a journal: each line as it was given, and after each batch a line of ours with the CRC-32 of every
 * line in it, `["sums","<8 hex> <8 hex> …","<CRC-32 of the sums>"]`. A flipped bit inside a text still parses as
 * JSON; the sums find it, and name the line. Lines of ours begin with `[`, all others with `{`.
 */

import { isUtf8 } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { type Finding, hasByteOrderMark, wholeFileFault } from './damage.ts';

export type LineCheck = (line: string) => Result<unknown>;

export interface Scan {
	readonly lines: readonly string[];
	readonly findings: readonly Finding[];
	/** Bytes that could not be read, in the order they stood. */
	readonly unreadable: Uint8Array;
	/** What makes the file good again: nothing, cutting it to a length, or writing it anew from the lines. */
	readonly repair: { readonly how: 'none' | 'rewrite' } | { readonly how: 'cut'; readonly length: number };
}

const NEWLINE = 0x0a;
const LINES_PER_SUM = 100;
const SUMS = /^\["sums","([0-9a-f]{8}(?: [0-9a-f]{8})*)","([0-9a-f]{8})"\]$/;

/** A journal without lines is one line break, so that a file of zero bytes is always a sign of damage. */
export function printBatch(lines: readonly string[]): Uint8Array {
	if (lines.length === 0) return Buffer.from('\n');
	const parts: string[] = [];
	for (let start = 0; start < lines.length; start += LINES_PER_SUM) {
		const batch = lines.slice(start, start + LINES_PER_SUM);
		const sums = batch.map(sumOf).join(' ');
		parts.push(...batch, `["sums","${sums}","${sumOf(sums)}"]`);
	}
	return Buffer.from(`${parts.join('\n')}\n`);
}

/** Refuses what would not come back as the same one line. */
export function checkNewLine(line: string): Result<undefined> {
	if (!line.startsWith('{') || !line.endsWith('}') || /[\n\0]|\p{Surrogate}/u.test(line)) {
		return fail('invalid', say('A line for the journal is not one line of JSON.'));
	}
	return ok();
}

/** Accepts any single JSON object. */
export function isJsonObject(line: string): Result<undefined> {
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return ok();
	} catch (error) {
		return fail(
			'unreadable',
			say('The line is not JSON: {reason}.', { reason: error instanceof Error ? error.message : String(error) }),
		);
	}
	return fail('unreadable', say('The line is not a JSON object.'));
}

interface Piece {
	readonly from: number;
	readonly to: number;
	/** 1-based in the file. */
	readonly number: number;
	readonly text: string | null;
	state: 'unproven' | 'vouched' | 'line' | 'sums' | 'bad';
}

/** A sum vouches for a line as it was written; without a `check` of its own, only a line that no sum covers is parsed. */
export function scanJournal(bytes: Uint8Array, check?: LineCheck): Scan {
	const fault = wholeFileFault(bytes);
	if (fault !== null) {
		const finding: Finding = { kind: fault, line: null, after: 0, lines: 0 };
		return { lines: [], findings: [finding], unreadable: bytes, repair: { how: 'rewrite' } };
	}
	const marked = hasByteOrderMark(bytes);
	const pieces = split(bytes, marked ? 3 : 0);
	for (const piece of pieces) judge(piece);
	compareSums(pieces, bytes);
	for (const piece of pieces) settle(piece, check);
	const scan = collect(bytes, pieces);
	if (!marked) return scan;
	const mark: Finding = { kind: 'byte-order-mark', line: 1, after: 0, lines: 0 };
	return { ...scan, findings: [mark, ...scan.findings], unreadable: bytes, repair: { how: 'rewrite' } };
}

function split(bytes: Uint8Array, start: number): Piece[] {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const isAllText = isUtf8(buffer);
	const pieces: Piece[] = [];
	for (let from = start, number = 1; from < bytes.length; number += 1) {
		const end = buffer.indexOf(NEWLINE, from);
		const to = end === -1 ? bytes.length : end + 1;
		const isText = end !== -1 && (isAllText || isUtf8(buffer.subarray(from, end)));
		const text = isText ? buffer.toString('utf8', from, end) : null;
		// The first line may be empty: that is how a journal without lines begins.
		if (!(number === 1 && text === '')) pieces.push({ from, to, number, text, state: 'bad' });
		from = to;
	}
	return pieces;
}

function judge(piece: Piece): void {
	const { text } = piece;
	if (text === null || text.includes('\0')) return;
	if (text.startsWith('[') || text.endsWith(']')) {
		const [, sums, own] = SUMS.exec(text) ?? [];
		if (sums !== undefined && sumOf(sums) === own) piece.state = 'sums';
		return;
	}
	piece.state = 'unproven';
}

function settle(piece: Piece, check: LineCheck | undefined): void {
	if (piece.text === null || (piece.state !== 'unproven' && piece.state !== 'vouched')) return;
	const isKnown = piece.state === 'vouched' && check === undefined && piece.text.startsWith('{');
	piece.state = isKnown || (check ?? isJsonObject)(piece.text).ok ? 'line' : 'bad';
}

/** A sum vouches for the lines right before it; lines without one (of a batch cut off before its sum) are kept. */
function compareSums(pieces: readonly Piece[], bytes: Uint8Array): void {
	let window: Piece[] = [];
	for (const piece of pieces) {
		if (piece.state !== 'sums') {
			window.push(piece);
			continue;
		}
		const sums = (SUMS.exec(piece.text ?? '')?.[1]?.split(' ') ?? []).map((sum) => Number.parseInt(sum, 16));
		const known = new Set(sums);
		for (const covered of window.slice(-sums.length)) {
			if (covered.state !== 'unproven') continue;
			covered.state = known.has(crc32(bytes.subarray(covered.from, covered.to - 1))) ? 'vouched' : 'bad';
		}
		window = [];
	}
}

function collect(bytes: Uint8Array, pieces: readonly Piece[]): Scan {
	const lines: string[] = [];
	const findings: Finding[] = [];
	const unreadable: Uint8Array[] = [];
	const lastGood = pieces.findLastIndex((piece) => piece.state !== 'bad');
	const tail = pieces.slice(lastGood + 1);
	for (const piece of pieces.slice(0, lastGood + 1)) {
		if (piece.state === 'line' && piece.text !== null) lines.push(piece.text);
		if (piece.state === 'bad') {
			findings.push({ kind: kindOf(bytes, piece), line: piece.number, after: lines.length, lines: 1 });
			unreadable.push(bytes.subarray(piece.from, piece.to));
		}
	}
	const [first] = tail;
	if (first !== undefined) {
		const cutOff = tail.filter((piece) => bytes[piece.from] !== 0x5b).length;
		const kind = kindOf(bytes, first) === 'nul-bytes' ? 'nul-bytes' : 'torn-tail';
		findings.push({ kind, line: first.number, after: lines.length, lines: cutOff });
		unreadable.push(bytes.subarray(first.from));
	}
	const repair: Scan['repair'] =
		findings.length === 0
			? { how: 'none' }
			: first !== undefined && findings.length === 1 && lastGood >= 0
				? { how: 'cut', length: first.from }
				: { how: 'rewrite' };
	return { lines, findings, unreadable: Buffer.concat(unreadable), repair };
}

function kindOf(bytes: Uint8Array, piece: Piece): 'nul-bytes' | 'bad-line' {
	return bytes.subarray(piece.from, piece.to).includes(0) ? 'nul-bytes' : 'bad-line';
}

function sumOf(text: string): string {
	return crc32(text).toString(16).padStart(8, '0');
}
