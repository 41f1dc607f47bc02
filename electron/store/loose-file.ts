/**
 * A plan file somewhere on the computer, given by its path. It is read whole, and written whole while a claim stands
 * beside it; what has changed since it was read is not written over.
 */

import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { named } from './checked-writing.ts';
import { errorCode, reasonOf } from './disk-errors.ts';
import { removeLeftoversOf, stageFile } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { type Claim, claim } from './owner-claim.ts';
import { type ProcessTable, readProcesses } from './processes.ts';
import { readWhole } from './read-file.ts';

export const LOOSE_FILE_LIMIT = 64 * 1024 * 1024;
const WAIT_FOR_WRITER_MS = 10_000;

/** What a file held when it was read. Its time is no part of it: synced folders change that by themselves. */
export interface Stamp {
	readonly size: number;
	readonly sha256: string;
}

export interface LooseFile {
	readonly bytes: Uint8Array;
	readonly stamp: Stamp;
}

export async function readLooseFile(disk: Disk, path: string): Promise<Result<LooseFile>> {
	const read = await readWhole(disk, path, LOOSE_FILE_LIMIT);
	if (!read.ok) return read;
	return ok({ bytes: read.value.bytes, stamp: stampOf(read.value.bytes) });
}

export interface LooseWriting {
	readonly processes?: ProcessTable;
	/** What has to be done before the file is in its place, and may be done only once the disk has taken all of it. */
	readonly first?: (() => Promise<Result<undefined>>) | undefined;
}

/**
 * Writes the whole file, or leaves it untouched. `expected` is what it was when it was read; null where there must be
 * no file yet. `changed` tells that it is another by now; `busy` that another process is writing it.
 */
export async function writeLooseFile(
	disk: Disk,
	path: string,
	bytes: Uint8Array,
	expected: Stamp | null,
	{ processes, first }: LooseWriting = {},
): Promise<Result<Stamp>> {
	const target = await resolveTarget(disk, path);
	if (!target.ok) return target;
	const table = processes ?? (await readProcesses());
	const held = await claimBeside(disk, target.value, table);
	if (!held.ok) return held;
	try {
		// Whoever else began to write this file was killed: nobody does so without the claim.
		await removeLeftoversOf(disk, target.value, table.exists);
		return await writeUnderClaim(disk, target.value, bytes, expected, first);
	} finally {
		await held.value.release();
	}
}

async function writeUnderClaim(
	disk: Disk,
	path: string,
	bytes: Uint8Array,
	expected: Stamp | null,
	first: LooseWriting['first'],
): Promise<Result<Stamp>> {
	const now = await readLooseFile(disk, path);
	if (!now.ok && (now.error.code !== 'not-found' || expected !== null)) return now;
	const name = `"${basename(path)}" in ${dirname(path)}`;
	if (now.ok && expected === null)
		return fail('changed', say('{name} is already there and was not written over.', { name }));
	if (now.ok && expected !== null && !sameStamp(now.value.stamp, expected)) {
		return fail(
			'changed',
			say('{name} was changed by another program since it was read, and was not written over.', { name }),
		);
	}
	const written = await replaceAfter(disk, path, bytes, first);
	return written.ok ? ok(stampOf(bytes)) : written;
}

/** Does something else first, but only once the disk has taken the whole file. */
async function replaceAfter(
	disk: Disk,
	path: string,
	bytes: Uint8Array,
	first: LooseWriting['first'],
): Promise<Result<undefined>> {
	const staged = await stageFile(disk, path, bytes, { mode: 0o644 });
	if (!staged.ok) return staged;
	const done = (await first?.()) ?? ok();
	if (done.ok) return staged.value.keep();
	await staged.value.drop();
	return done;
}

/** A second writer waits its turn; the claim decides who is next, never the clock. */
async function claimBeside(disk: Disk, path: string, processes: ProcessTable): Promise<Result<Claim>> {
	const beside = join(dirname(path), `${basename(path).slice(0, 60)}-writing`);
	for (let waited = 0, pause = 5; ; waited += pause, pause = Math.min(pause * 2, 100)) {
		const held = await claim(disk, beside, processes);
		if (held.ok || held.error.code !== 'busy' || waited >= WAIT_FOR_WRITER_MS) return held;
		await disk.wait(pause);
	}
}

/** A link stays a link: what it points to is written. */
async function resolveTarget(disk: Disk, path: string): Promise<Result<string>> {
	try {
		return ok(await disk.files.realpath(path));
	} catch (error) {
		if (errorCode(error) === 'ENOENT') {
			const folder = await disk.files.stat(dirname(path)).catch(() => null);
			if (folder?.kind === 'folder') return ok(path);
			return fail(
				'not-found',
				say('There is no folder {folder} to write "{name}" into.', { folder: dirname(path), name: basename(path) }),
			);
		}
		return fail(
			'not-saved',
			say('{file} could not be saved: {reason}.', {
				file: named(path),
				reason: reasonOf(error),
			}),
		);
	}
}

function stampOf(bytes: Uint8Array): Stamp {
	return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function sameStamp(left: Stamp, right: Stamp): boolean {
	return left.size === right.size && left.sha256 === right.sha256;
}
