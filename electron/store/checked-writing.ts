/** What every write of ours is held to: all of it was taken, all of it is there, and it reads back as it was given. */

import { basename, dirname } from 'node:path';
import { fail, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { DiskCheckFailed, errorCode, reasonOf } from './disk-errors.ts';
import type { Disk, OpenFile } from './file-system.ts';

export async function cut(disk: Disk, path: string, length: number): Promise<void> {
	const handle = await disk.files.open(path, 'change');
	try {
		await handle.truncate(length);
		await expectSize(handle, length, () => say('it could not be cut to its good length'));
		await handle.sync();
	} finally {
		await handle.close().catch(() => undefined);
	}
}

/** A disk that is nearly full takes part of what it is offered and calls that a success. */
export async function writeAll(handle: OpenFile, bytes: Uint8Array): Promise<void> {
	let done = 0;
	while (done < bytes.length) {
		const taken = await handle.write(bytes, done, bytes.length - done);
		if (taken <= 0) throw new DiskCheckFailed(say('the disk takes nothing more'));
		done += taken;
	}
}

export async function expectSize(handle: OpenFile, size: number, otherwise: () => string): Promise<void> {
	if ((await handle.stat()).size !== size) throw new DiskCheckFailed(otherwise());
}

export async function expectContent(handle: OpenFile, bytes: Uint8Array, from: number): Promise<void> {
	const found = await readExactly(handle, from, bytes.length);
	if (Buffer.compare(found, bytes) !== 0)
		throw new DiskCheckFailed(say('the disk gives back other bytes than it was given'));
}

export async function readExactly(handle: OpenFile, from: number, length: number): Promise<Uint8Array> {
	const bytes = Buffer.alloc(length);
	let done = 0;
	while (done < length) {
		const taken = await handle.read(bytes, done, length - done, from + done);
		if (taken <= 0) throw new DiskCheckFailed(say('not everything was written'));
		done += taken;
	}
	return bytes;
}

export function named(path: string): string {
	return say('"{name}" in {folder}', { name: basename(path), folder: dirname(path) });
}

export function notSaved(path: string, error: unknown): Result<never> {
	const message = say('{file} could not be saved: {reason}.', { file: named(path), reason: reasonOf(error) });
	return errorCode(error) === 'ENOENT' ? fail('not-saved', message, GONE) : fail('not-saved', message);
}

/** In the details of a failure: the file, or the folder it stood in, is no longer there. */
export const GONE = 'gone';
