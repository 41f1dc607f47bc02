/** Reads a whole file, and says in plain words why it cannot. */

import { basename, dirname } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { errorCode, reasonOf } from './disk-errors.ts';
import type { Disk, FileStat, OpenFile } from './file-system.ts';

export interface WholeFile {
	readonly bytes: Uint8Array;
	readonly stat: FileStat;
}

/** Regular files only, judged before a byte is read: opening a pipe would wait for ever. */
export async function readWhole(
	disk: Disk,
	path: string,
	limit: number = Number.MAX_SAFE_INTEGER,
): Promise<Result<WholeFile>> {
	const name = `"${basename(path)}" in ${dirname(path)}`;
	try {
		const seen = await disk.files.stat(path);
		if (seen.kind === 'folder') return fail('unreadable', say('{name} is a folder, not a file.', { name }));
		if (seen.kind === 'other') return fail('unreadable', say('{name} is not an ordinary file.', { name }));
		const handle = await disk.files.open(path, 'read');
		try {
			const stat = await handle.stat();
			if (stat.size > limit)
				return fail(
					'unreadable',
					say('{name} is too large: {count} MB, and at most {most} MB can be read.', {
						name,
						count: megabytes(stat.size),
						most: megabytes(limit),
					}),
				);
			return ok({ bytes: await readToEnd(handle, stat.size), stat });
		} finally {
			await handle.close().catch(() => undefined);
		}
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return fail('not-found', say('{name} is not there.', { name }));
		return fail('unreadable', say('{name} could not be read: {reason}.', { name, reason: reasonOf(error) }));
	}
}

async function readToEnd(handle: OpenFile, size: number): Promise<Uint8Array> {
	const bytes = Buffer.alloc(size);
	let done = 0;
	while (done < size) {
		const taken = await handle.read(bytes, done, size - done, done);
		if (taken === 0) break;
		done += taken;
	}
	return bytes.subarray(0, done);
}

function megabytes(size: number): string {
	return (size / 1024 / 1024).toFixed(size % (1024 * 1024) === 0 ? 0 : 1);
}
