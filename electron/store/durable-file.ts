/**
 * Only this file, and `growing-file.ts` beside it, write. What it answers `ok` to is on the disk and stays there after a
 * power cut; everything else is told as a failure, with the bytes that were there before left whole.
 */

import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { cut, expectContent, expectSize, named, notSaved, writeAll } from './checked-writing.ts';
import { DiskCheckFailed, errorCode, reasonOf } from './disk-errors.ts';
import type { Disk } from './file-system.ts';

export interface ReplaceOptions {
	/** Of a new file; an existing one keeps its own. Owner only unless said otherwise. */
	readonly mode?: number;
	/** What the name of the temporary file begins with, where other programs look on; it always ends in `.tmp`. */
	readonly temporaryPrefix?: string;
	/** Told each time another program still holds the target, with how long it has been waited for. */
	readonly onHeld?: (waitedMs: number) => void;
}

const HOLD_LIMIT_MS = 60_000;
const HOLD_CODES: ReadonlySet<string | null> = new Set(['EBUSY', 'EPERM', 'EACCES']);
/** Not every disk can give a file a second name (FAT, some network drives). */
const NO_LINK_CODES: ReadonlySet<string | null> = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);
const LEFTOVER = /\.(\d+)-[0-9a-f]{12}\.tmp$/;

/** Writes the whole file anew, or leaves the one that is there untouched. */
export async function replaceFile(
	disk: Disk,
	path: string,
	bytes: Uint8Array,
	options: ReplaceOptions = {},
): Promise<Result<undefined>> {
	const staged = await stageFile(disk, path, bytes, options);
	return staged.ok ? staged.value.keep() : staged;
}

/** A whole file that lies on the disk beside its place: only the renaming can fail now. */
export interface StagedFile {
	/** Puts it in its place, or leaves what is there untouched. */
	keep(): Promise<Result<undefined>>;
	drop(): Promise<void>;
}

/** Writes the whole file beside its place, for what may happen only once it is known that the disk takes it. */
export async function stageFile(
	disk: Disk,
	path: string,
	bytes: Uint8Array,
	options: ReplaceOptions = {},
): Promise<Result<StagedFile>> {
	try {
		const mode = (await modeOfTarget(disk, path)) ?? options.mode ?? 0o600;
		const temporary = await writeBeside(disk, path, bytes, mode, options.temporaryPrefix);
		return ok({
			keep: () => putInPlace(disk, temporary, path, options.onHeld),
			drop: () => discard(disk, temporary),
		});
	} catch (error) {
		return notSaved(path, error);
	}
}

async function putInPlace(
	disk: Disk,
	temporary: string,
	path: string,
	onHeld: ReplaceOptions['onHeld'],
): Promise<Result<undefined>> {
	try {
		await renameOver(disk, temporary, path, onHeld);
	} catch (error) {
		await discard(disk, temporary);
		return notSaved(path, error);
	}
	try {
		await disk.files.syncFolder(dirname(path));
		return ok();
	} catch (error) {
		return notSaved(path, error);
	}
}

/**
 * Puts a complete file under a name that is free. Answers false where the name is taken: of several who try, one
 * gets true.
 */
export async function createExclusive(disk: Disk, path: string, bytes: Uint8Array): Promise<Result<boolean>> {
	try {
		const temporary = await writeBeside(disk, path, bytes, 0o600);
		try {
			await disk.files.link(temporary, path);
		} catch (error) {
			if (errorCode(error) === 'EEXIST') return ok(false);
			if (!NO_LINK_CODES.has(errorCode(error))) throw error;
			return ok(await createInPlace(disk, path, bytes));
		} finally {
			await discard(disk, temporary);
		}
		return ok(true);
	} catch (error) {
		return notSaved(path, error);
	}
}

/** Has the names in a folder on the disk: a claim may be lost with the power, a key must not be. */
export async function keepNames(disk: Disk, folder: string): Promise<Result<undefined>> {
	try {
		await disk.files.syncFolder(folder);
		return ok();
	} catch (error) {
		return notSaved(folder, error);
	}
}

async function createInPlace(disk: Disk, path: string, bytes: Uint8Array): Promise<boolean> {
	try {
		await writeNew(disk, path, bytes, 0o600);
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		await discard(disk, path);
		throw error;
	}
}

/** Cuts a file to the length that is known to be good. What is cut must have been kept elsewhere before. */
export async function truncateFile(disk: Disk, path: string, length: number): Promise<Result<undefined>> {
	try {
		await cut(disk, path, length);
		return ok();
	} catch (error) {
		return notSaved(path, error);
	}
}

/** Keeps a whole file of this disk under a second name too; where a disk knows no second names, under that one alone. */
export async function keepUnder(disk: Disk, from: string, to: string): Promise<Result<undefined>> {
	try {
		try {
			await disk.files.link(from, to);
		} catch (error) {
			if (!NO_LINK_CODES.has(errorCode(error))) throw error;
			await renameOver(disk, from, to, undefined);
		}
		await disk.files.syncFolder(dirname(to));
		return ok();
	} catch (error) {
		return notSaved(to, error);
	}
}

/** Removes a file for good; one that is not there is no failure. */
export async function removeFile(disk: Disk, path: string): Promise<Result<undefined>> {
	try {
		await disk.files.unlink(path);
		await disk.files.syncFolder(dirname(path));
	} catch (error) {
		if (errorCode(error) !== 'ENOENT') {
			return fail(
				'not-saved',
				say('{file} could not be removed: {reason}.', { file: named(path), reason: reasonOf(error) }),
			);
		}
	}
	return ok();
}

/** Makes a folder and its parents, for this account only unless said otherwise. One that is there is left as it is. */
export async function makeFolder(disk: Disk, path: string, mode = 0o700): Promise<Result<undefined>> {
	try {
		const first = await disk.files.mkdir(path, mode);
		if (first === null) return ok();
		for (let made = path; ; made = dirname(made)) {
			await disk.files.syncFolder(dirname(made));
			if (made.length <= first.length) return ok();
		}
	} catch (error) {
		return fail('not-saved', say('The folder {path} could not be made: {reason}.', { path, reason: reasonOf(error) }));
	}
}

/**
 * Clears away temporary files of processes that are gone. They were never acknowledged. Where others write too, only
 * those whose names begin with the prefix they were given.
 */
export async function removeLeftovers(
	disk: Disk,
	folder: string,
	runs: (pid: number) => boolean,
	prefix = '',
): Promise<void> {
	const names = await disk.files.readdir(folder).catch(() => []);
	for (const name of names) {
		const pid = LEFTOVER.exec(name)?.[1];
		if (pid !== undefined && name.startsWith(prefix) && !runs(Number(pid))) await discard(disk, join(folder, name));
	}
}

/** The same for one file alone, in a folder of somebody else’s. */
export async function removeLeftoversOf(disk: Disk, path: string, runs: (pid: number) => boolean): Promise<void> {
	const folder = dirname(path);
	const begins = temporaryBeginning(path);
	const names = await disk.files.readdir(folder).catch(() => []);
	for (const name of names) {
		const found = LEFTOVER.exec(name);
		const isOfFile = found !== null && name.slice(0, found.index) === begins;
		if (isOfFile && !runs(Number(found[1]))) await discard(disk, join(folder, name));
	}
}

/** What a file’s temporary ones are called before the point. */
const temporaryBeginning = (path: string) => basename(path).slice(0, 60);

async function modeOfTarget(disk: Disk, path: string): Promise<number | null> {
	let mode: number;
	try {
		const stat = await disk.files.stat(path);
		if (stat.kind !== 'file') throw new DiskCheckFailed(say('something that is not a file has this name'));
		mode = stat.mode & 0o777;
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return null;
		throw error;
	}
	if ((mode & 0o222) === 0) throw new DiskCheckFailed(say('it is marked read-only'));
	return mode;
}

/** A failed sync may be tried once more, but with new bytes in a new file: the old pages are never trusted. */
async function writeBeside(disk: Disk, path: string, bytes: Uint8Array, mode: number, prefix = ''): Promise<string> {
	for (let attempt = 1; ; attempt += 1) {
		const temporary = join(
			dirname(path),
			`${prefix}${temporaryBeginning(path)}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`,
		);
		try {
			await writeNew(disk, temporary, bytes, mode);
			return temporary;
		} catch (error) {
			await discard(disk, temporary);
			if (!(error instanceof SyncFailed) || attempt === 2) throw error;
		}
	}
}

class SyncFailed extends Error {
	readonly code: string | undefined;

	constructor(cause: unknown) {
		super(say('the disk did not confirm the write'), { cause });
		this.code = errorCode(cause) ?? undefined;
	}
}

async function writeNew(disk: Disk, path: string, bytes: Uint8Array, mode: number): Promise<void> {
	const handle = await disk.files.open(path, 'create', mode);
	try {
		await writeAll(handle, bytes);
		await expectSize(handle, bytes.length, () => say('not everything was written'));
		await handle.sync().catch((error: unknown) => {
			throw new SyncFailed(error);
		});
		await expectContent(handle, bytes, 0);
	} finally {
		await handle.close().catch(() => undefined);
	}
}

async function renameOver(
	disk: Disk,
	from: string,
	to: string,
	onHeld: ((waitedMs: number) => void) | undefined,
): Promise<void> {
	let waited = 0;
	for (let pause = 50; ; pause = Math.min(pause * 2, 1_000)) {
		try {
			await disk.files.rename(from, to);
			return;
		} catch (error) {
			const held = disk.holdsFiles && HOLD_CODES.has(errorCode(error));
			if (!held || waited >= HOLD_LIMIT_MS) throw error;
		}
		onHeld?.(waited);
		await disk.wait(pause);
		waited += pause;
	}
}

/** A leftover takes space and holds nothing that was promised; the next start clears it. */
async function discard(disk: Disk, path: string): Promise<void> {
	await disk.files.unlink(path).catch(() => undefined);
}
