import { basename, join } from 'node:path';
import { ok, type Result } from '../../shared/base/result.ts';
import { errorCode } from './disk-errors.ts';
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
	for (let number = 1; ; number += 1) {
		const path = join(folder, `${basename(name).slice(0, 78)}-${stamp}${number === 1 ? '' : `-${number}`}`);
		if (await taken(disk, path)) continue;
		const written = await replaceFile(disk, path, bytes, { mode: 0o600 });
		return written.ok ? ok(path) : written;
	}
}

async function taken(disk: Disk, path: string): Promise<boolean> {
	try {
		await disk.files.stat(path);
		return true;
	} catch (error) {
		// Any other failure comes up again, with its reason, when the copy is written.
		return errorCode(error) === null;
	}
}
