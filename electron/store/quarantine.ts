import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { errorCode, reasonOf } from './disk-errors.ts';
import { makeFolder, replaceFile } from './durable-file.ts';
import type { Disk } from './file-system.ts';

/** Keeps bytes that could not be read, durably and under a name of their own. Answers with the path of the copy. */
export async function keepInQuarantine(
	disk: Disk,
	folder: string,
	name: string,
	bytes: Uint8Array,
): Promise<Result<string>> {
	const made = await makeFolder(disk, folder);
	if (!made.ok) return made;
	const stamp = disk
		.now()
		.toISOString()
		.replace(/[-:]|\.\d+/g, '');
	try {
		const path = await freePath(disk, join(folder, `${basename(name).slice(0, 78)}-${stamp}`));
		const written = await replaceFile(disk, path, bytes, { mode: 0o600 });
		return written.ok ? ok(path) : written;
	} catch (error) {
		return fail('not-saved', say('Nothing can be kept in {folder}: {reason}.', { folder, reason: reasonOf(error) }));
	}
}

/** Never a name that may be in use: what is there may be the only copy of something. */
async function freePath(disk: Disk, path: string): Promise<string> {
	for (let number = 1; ; number += 1) {
		const candidate = number === 1 ? path : `${path}-${number}`;
		try {
			await disk.files.stat(candidate);
		} catch (error) {
			if (errorCode(error) === 'ENOENT') return candidate;
			throw error;
		}
	}
}
