/** What goes through a session before it is sealed: changes in their own lines, and who is here with what they have. */

import * as z from 'zod';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { party, penName, ref } from '../../shared/contract/call.ts';
import type { ChangeId, Line } from '../../shared/ledger/change.ts';
import { isChangeId, parseLine } from '../../shared/ledger/line.ts';
import { say } from '../../shared/words/spoken.ts';
import { hashLine } from '../hash.ts';
import { SEAL_BYTES } from './live-seal.ts';

/** Larger messages are not opened. */
export const MOST_BYTES = 2 * 1024 * 1024;
const MOST_LINES = 10_000;
/** Changes that go together fill messages up to this. */
const USUAL_BYTES = 256 * 1024;
/** For the server's own header of a message. */
const HEADER_BYTES = 512;

export interface Batch {
	readonly lines: readonly Line[];
	readonly content: Uint8Array;
}

export interface Batches {
	readonly batches: readonly Batch[];
	/** Changes that no message of this server can hold. */
	readonly tooBig: readonly Line[];
}

/** Lines in as few messages as the server's largest allows; the same lines give the same messages on every computer. */
export function packLines(lines: readonly Line[], mostBytes: number): Batches {
	const room = Math.min(MOST_BYTES, mostBytes - HEADER_BYTES) - SEAL_BYTES;
	const usual = Math.min(USUAL_BYTES, room);
	const batches: Batch[] = [];
	const tooBig: Line[] = [];
	let open: Line[] = [];
	let size = 0;
	const close = () => {
		if (open.length > 0) batches.push({ lines: open, content: Buffer.from(open.map(({ text }) => text).join('\n')) });
		open = [];
		size = 0;
	};
	for (const line of lines) {
		const bytes = Buffer.byteLength(line.text) + 1;
		if (bytes > room) {
			tooBig.push(line);
			continue;
		}
		if (size + bytes > usual || open.length === MOST_LINES) close();
		open.push(line);
		size += bytes;
	}
	close();
	return { batches, tooBig };
}

/** All of a message or nothing. */
export function unpackLines(content: Uint8Array): Result<readonly Line[]> {
	const texts = Buffer.from(content).toString('utf8').split('\n');
	if (texts.length > MOST_LINES) return fail('unreadable', say('A message holds more changes than one may.'));
	const lines: Line[] = [];
	for (const [index, text] of texts.entries()) {
		const line = parseLine(text, () => say('Change {number} of a message', { number: index + 1 }), hashLine);
		if (!line.ok) return line;
		lines.push(line.value);
	}
	return ok(lines);
}

const changeIds = z.array(z.string().refine(isChangeId)).max(1000);
const peerId = z.string().regex(/^[a-z0-9]{1,40}$/);

const here = z.strictObject({
	/** This run of this computer in the session. */
	id: peerId,
	/** Grows with each message: an older one says nothing any more. */
	turn: z.number().int().min(0),
	name: penName,
	party: party.nullable(),
	computer: z.string().max(200),
	record: ref.nullable(),
	/** What is on its disk: the changes that no other has seen. */
	heads: changeIds,
	/** Whom it hears: a message repeated by a stranger cannot name someone who came later. */
	hears: z.array(peerId).max(200),
	/** Changes it lacks and knows of: whoever has them sends them. */
	wants: changeIds.optional(),
	/** Just connected: everybody answers. */
	greets: z.literal(true).optional(),
	leaves: z.literal(true).optional(),
});

export type Here = z.infer<typeof here>;

export function packHere(message: Here): Uint8Array {
	return Buffer.from(JSON.stringify(message));
}

export function unpackHere(content: Uint8Array): Here | null {
	try {
		const read = here.safeParse(JSON.parse(Buffer.from(content).toString('utf8')));
		return read.success ? read.data : null;
	} catch {
		return null;
	}
}

/** The most heads that are told at once; more say the same a little later. */
export function tellable(heads: readonly ChangeId[]): ChangeId[] {
	return heads.slice(0, 1000);
}
