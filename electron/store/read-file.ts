/** Reads a whole file, and says in plain words why it cannot. */
import { basename, dirname } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
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
		if (seen.kind === 'folder') return fail('unreadable', `${name} is a folder, not a file.`);
		if (seen.kind === 'other') return fail('unreadable', `${name} is not an ordinary file.`);
		const handle = await disk.files.open(path, 'read');
		try {
			const stat = await handle.stat();
			if (stat.size > limit)
				return fail(
					'unreadable',
					`${name} is too large: ${megabytes(stat.size)} MB, and at most ${megabytes(limit)} MB can be read.`,
				);
			return ok({ bytes: await readToEnd(handle, stat.size), stat });
		} finally {
			await handle.close().catch(() => undefined);
		}
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return fail('not-found', `${name} is not there.`);
		return fail('unreadable', `${name} could not be read: ${reasonOf(error)}.`);
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
