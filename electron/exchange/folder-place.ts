/** Where in a synced folder a plan lies, and which folders may not be one. */

import { basename, isAbsolute, join, relative } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { isPlanFolder, planFolderName } from '../../shared/file/segment.ts';
import { say } from '../../shared/words/spoken.ts';
import { errorCode, reasonOf } from '../store/disk-errors.ts';
import type { Disk } from '../store/file-system.ts';

export interface FolderPlace {
	/** The synced folder, as the system names it. */
	readonly root: string;
	/** The plan's own folder inside it, which may not be there yet. */
	readonly home: string;
}

/** Follows what a person gave to the folder it names. `dataFolder` is where this program keeps its own; null for none. */
export async function findPlace(
	disk: Disk,
	given: string,
	planId: string,
	dataFolder: string | null,
): Promise<Result<FolderPlace>> {
	if (!isAbsolute(given))
		return fail('invalid', say('Give the whole path of the folder; “{given}” is only a part of one.', { given }));
	let root: string;
	try {
		root = await disk.files.realpath(given);
		if ((await disk.files.stat(root)).kind !== 'folder')
			return fail('invalid', say('{given} is not a folder.', { given }));
	} catch (error) {
		const isGone = errorCode(error) === 'ENOENT';
		return isGone
			? fail('not-found', say('There is no folder {given} on this computer.', { given }))
			: fail('not-found', say('The folder {given} cannot be opened: {reason}.', { given, reason: reasonOf(error) }));
	}
	const own = dataFolder === null ? null : await disk.files.realpath(dataFolder).catch(() => dataFolder);
	if (own !== null && isWithin(root, own))
		return fail(
			'invalid',
			say('{given} is where this program keeps its own files. Choose another folder: those must never be synced.', {
				given,
			}),
		);
	if (own !== null && isWithin(own, root))
		return fail(
			'invalid',
			say(
				'{given} holds the folder where this program keeps its own files, and those must never be synced. Choose a folder inside it.',
				{ given },
			),
		);
	// Whoever picked the plan's own folder meant the one it lies in.
	const isHome = isPlanFolder(basename(root), planId);
	return ok({ root, home: isHome ? root : join(root, planFolderName(planId)) });
}

/** Every folder the plan lies in: its own, and those that a sync program made where two computers made it apart. */
export async function planFolders(disk: Disk, { root, home }: FolderPlace, planId: string): Promise<readonly string[]> {
	if (root === home) return [home];
	const names = await disk.files.readdir(root);
	return names.filter((name) => isPlanFolder(name, planId)).map((name) => join(root, name));
}

function isWithin(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
