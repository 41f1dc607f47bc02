/**
 * A small picture that travels in the plan: PNG or JPEG, known by its bytes and not by its name. It is walked part by
 * part, and only the parts that make up the drawing are kept: no place, no camera, no author, no colour profile, nothing
 * hidden behind its end. Pixels are not decoded here; that is done in the sandboxed window and by the reader's program.
 */

import { fail, ok, type Result } from '../base/result.ts';
import { say } from '../words/spoken.ts';

/** In bytes, after what is not drawn was taken away: two of them fit beside each other in one change. */
export const MOST_BYTES = 48 * 1024;
/** In bytes, of a file that is offered. */
export const MOST_OFFERED = 8 * 1024 * 1024;
/** Pixels on a side. */
const MOST_PIXELS = 2000;

export interface SmallPicture {
	readonly type: 'png' | 'jpg';
	/** In pixels of its own. */
	readonly width: number;
	readonly height: number;
	/** Base64 of the cleaned bytes. */
	readonly data: string;
}

/** A file’s bytes as a picture to keep; or one sentence that says why not. */
export function pictureFrom(bytes: Uint8Array): Result<SmallPicture> {
	if (bytes.length > MOST_OFFERED) return refuse(say('This file is larger than 8 MB: a logo is a small picture.'));
	const read = parsed(bytes);
	if (read === null) return refuse(say('This is not a whole PNG or JPEG picture.'));
	const { type, width, height, clean } = read;
	if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS)
		return refuse(
			say('This picture is {width} by {height} pixels: at most {most} on a side fit.', {
				width,
				height,
				most: MOST_PIXELS,
			}),
		);
	if (clean.length > MOST_BYTES)
		return refuse(
			say('This picture has {count} KB: at most {most} fit. Save it smaller, or with fewer colours.', {
				count: Math.ceil(clean.length / 1024),
				most: MOST_BYTES / 1024,
			}),
		);
	return ok({ type, width, height, data: toBase64(clean) });
}

/** A plan has two, and is read at every edit. */
const REMEMBERED = 4;
const known = new Map<string, SmallPicture | null>();

/** A stored value as a picture; null where it is none, or holds anything beside the drawing. */
export function pictureIn(value: string): SmallPicture | null {
	if (value.length > Math.ceil(MOST_BYTES / 3) * 4) return null;
	const before = known.get(value);
	if (before !== undefined) return before;
	const bytes = fromBase64(value);
	const picture = bytes === null ? null : pictureFrom(bytes);
	const found = picture?.ok && picture.value.data === value ? picture.value : null;
	if (known.size >= REMEMBERED) known.clear();
	known.set(value, found);
	return found;
}

interface Parsed {
	readonly type: 'png' | 'jpg';
	readonly width: number;
	readonly height: number;
	readonly clean: Uint8Array;
}

function parsed(bytes: Uint8Array): Parsed | null {
	if (PNG.every((byte, at) => bytes[at] === byte)) return parsedPng(bytes);
	return bytes[0] === 0xff && bytes[1] === 0xd8 ? parsedJpeg(bytes) : null;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** What a still drawing needs; text, time, profiles, animation and private chunks are left behind. */
const KEPT_CHUNKS: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'IDAT', 'IEND'];

function parsedPng(bytes: Uint8Array): Parsed | null {
	const view = viewOf(bytes);
	const kept: Uint8Array[] = [bytes.subarray(0, PNG.length)];
	let [width, height, hasPixels] = [0, 0, false];
	for (let at: number = PNG.length; at + 12 <= bytes.length; ) {
		const length = view.getUint32(at);
		const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		const end = at + 12 + length;
		if (end > bytes.length || (at === PNG.length) !== (name === 'IHDR')) return null;
		if (name === 'IHDR') {
			if (length !== 13) return null;
			[width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
		}
		// A chunk that the drawing depends on and that is not known here.
		if (/^[A-Z]/.test(name) && !KEPT_CHUNKS.includes(name)) return null;
		if (KEPT_CHUNKS.includes(name)) {
			if (view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return null;
			kept.push(bytes.subarray(at, end));
		}
		if (name === 'IDAT') hasPixels = true;
		if (name === 'IEND') return hasPixels ? { type: 'png', width, height, clean: joined(kept) } : null;
		at = end;
	}
	return null;
}

/** Frames in the three ways browsers and Word can draw: baseline, extended, progressive. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];
/** And the other segments a JPEG is drawn from: tables, restarts, scans. */
const KEPT_SEGMENTS: readonly number[] = [...FRAMES, 0xc4, 0xdb, 0xdd, 0xda];
const ADOBE = 'Adobe';

/** Segments that say nothing of the drawing: comments, and the applications’ own. */
function isTold(marker: number): boolean {
	return (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
}

/** How the colours were written: without it a picture with four of them looks inverted. */
function isAdobeMark(marker: number, segment: Uint8Array): boolean {
	return marker === 0xee && segment.length === 16 && String.fromCharCode(...segment.subarray(4, 9)) === ADOBE;
}

function parsedJpeg(bytes: Uint8Array): Parsed | null {
	const view = viewOf(bytes);
	const kept: Uint8Array[] = [bytes.subarray(0, 2)];
	let [width, height] = [0, 0];
	for (let at = 2; at + 4 <= bytes.length; ) {
		const marker = view.getUint8(at + 1);
		if (view.getUint8(at) !== 0xff || marker < 0xc0) return null;
		const end = at + 2 + view.getUint16(at + 2);
		if (end > bytes.length || end < at + 4) return null;
		const segment = bytes.subarray(at, end);
		const isKept = KEPT_SEGMENTS.includes(marker) || isAdobeMark(marker, segment);
		if (!isKept && !isTold(marker)) return null;
		if (FRAMES.includes(marker)) {
			if (end - at < 9 || width !== 0) return null;
			[height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
		}
		if (isKept) kept.push(segment);
		at = end;
		if (marker !== 0xda) continue;
		const next = scanEnd(bytes, at);
		if (next === null) return null;
		kept.push(bytes.subarray(at, next));
		at = next;
		if (bytes[at + 1] === 0xd9)
			return width === 0 ? null : { type: 'jpg', width, height, clean: joined([...kept, Uint8Array.of(0xff, 0xd9)]) };
	}
	return null;
}

/** Where the next segment begins after the pixels of a scan; restart marks and stuffed bytes belong to them. */
function scanEnd(bytes: Uint8Array, from: number): number | null {
	for (let at = from; at + 1 < bytes.length; at += 1) {
		const next = bytes[at + 1] ?? 0;
		if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
	}
	return null;
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return (crc ^ 0xffffffff) >>> 0;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function toBase64(bytes: Uint8Array): string {
	const groups: string[] = [];
	for (let at = 0; at < bytes.length; at += 3) {
		const [a = 0, b, c] = bytes.subarray(at, at + 3);
		const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
		const digit = (shift: number) => DIGITS[(bits >> shift) & 63] ?? '';
		groups.push(`${digit(18)}${digit(12)}${b === undefined ? '=' : digit(6)}${c === undefined ? '=' : digit(0)}`);
	}
	return groups.join('');
}

/** Null for what is not base64 as it is written here. */
function fromBase64(text: string): Uint8Array | null {
	if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
	const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
	const bytes = new Uint8Array((text.length / 4) * 3);
	for (let at = 0; at < text.length; at += 4) {
		const bits = [...text.slice(at, at + 4)].reduce((sum, sign) => (sum << 6) | Math.max(0, DIGITS.indexOf(sign)), 0);
		bytes.set([(bits >> 16) & 255, (bits >> 8) & 255, bits & 255], (at / 4) * 3);
	}
	return bytes.subarray(0, bytes.length - padding);
}

function refuse(sentence: string): Result<never> {
	return fail('invalid', sentence);
}
