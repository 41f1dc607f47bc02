/** Whether bytes can be an Excel sheet that is safe to open: kind and size of what is packed in it, before it is read. */

import { inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';

/** What a sheet unpacks to, all its parts together. A filled-in sheet of 2,000 rows is a twentieth of it. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_PARTS = 400;

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL = 0x04034b50;

/** Begins every zip, and so every .xlsx. */
export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Begins an old .xls, and an .xlsx with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
	return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

/** Refuses, in a sentence, what is no .xlsx, has a password or macros, or unpacks to more than any sheet does. */
export function guardXlsx(bytes: Uint8Array): Result<undefined> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (isCompoundFile(bytes))
		return buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'))
			? fail(
					'unreadable',
					say('This sheet is protected with a password, so it cannot be read. Save it without one and send it again.'),
				)
			: fail(
					'unreadable',
					say('This is an old Excel file (.xls). Save it as an Excel workbook (.xlsx) and send it again.'),
				);
	const parts = isZip(bytes) ? partsOf(buffer) : null;
	if (parts === null) return fail('unreadable', say('This file is not a complete Excel workbook (.xlsx).'));
	if (parts.length > MOST_PARTS) return tooMuch();
	if (parts.some(({ name }) => /vbaProject|macrosheets|activeX/i.test(name)))
		return fail(
			'unreadable',
			say(
				'This workbook holds macros (.xlsm), so it is not opened. Save it as an Excel workbook (.xlsx) and send it again.',
			),
		);
	if (!parts.some(({ name }) => name.endsWith('workbook.xml')))
		return fail('unreadable', say('This file is packed like an Excel workbook and holds none.'));
	let left = MOST_UNPACKED;
	for (const part of parts) {
		const size = unpackedSize(buffer, part, left);
		if (size === 'broken')
			return fail('unreadable', say('This Excel workbook is damaged: a part of it cannot be unpacked.'));
		if (size === 'too much') return tooMuch();
		left -= size;
	}
	return ok();
}

interface Part {
	readonly name: string;
	readonly method: number;
	readonly packed: number;
	readonly at: number;
}

/** The parts as the directory at the end lists them; null where there is none. Longer forms (zip64) no sheet needs. */
function partsOf(buffer: Buffer): readonly Part[] | null {
	const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
	if (end < 0 || end + 22 > buffer.length || buffer.readUInt32LE(end) !== END) return null;
	const count = buffer.readUInt16LE(end + 10);
	let at = buffer.readUInt32LE(end + 16);
	if (count === 0xffff || at === 0xffffffff) return null;
	const parts: Part[] = [];
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== CENTRAL) return null;
		const [nameLength, extra, comment] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset));
		const name = buffer.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
		const [method, packed] = [buffer.readUInt16LE(at + 10), buffer.readUInt32LE(at + 20)];
		parts.push({ name, method, packed, at: buffer.readUInt32LE(at + 42) });
		at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return parts;
}

/** What the part really unpacks to, whatever the file says of it. */
function unpackedSize(buffer: Buffer, { method, packed, at }: Part, most: number): number | 'broken' | 'too much' {
	if (at + 30 > buffer.length || buffer.readUInt32LE(at) !== LOCAL) return 'broken';
	const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
	if (start + packed > buffer.length) return 'broken';
	if (method === 0) return packed > most ? 'too much' : packed;
	if (method !== 8) return 'broken';
	try {
		return inflateRawSync(buffer.subarray(start, start + packed), { maxOutputLength: Math.max(1, most) }).length;
	} catch (error) {
		return error instanceof RangeError ? 'too much' : 'broken';
	}
}

function tooMuch(): Result<never> {
	return fail(
		'unreadable',
		say('This workbook unpacks to far more than any filled-in sheet does, so it is not opened.'),
	);
}
