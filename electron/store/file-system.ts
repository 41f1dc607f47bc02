/**
 * Every call the store makes of the disk and the clock, as a port, so that a test can make any one of them fail.
 * Only durable-file.ts and growing-file.ts may use the calls that change something.
 */
import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './disk-errors.ts';

export interface FileStat {
	readonly kind: 'file' | 'folder' | 'other';
	readonly size: number;
	readonly mode: number;
	readonly modifiedMs: number;
	/** The same for two names of one file, another for a file that took its place. */
	readonly identity: string;
}

export interface OpenFile {
	/** How many bytes were read; 0 at the end. */
	read(into: Uint8Array, offset: number, length: number, position: number): Promise<number>;
	/** How many bytes the disk took, which may be fewer than offered. */
	write(from: Uint8Array, offset: number, length: number): Promise<number>;
	truncate(length: number): Promise<void>;
	stat(): Promise<FileStat>;
	sync(): Promise<void>;
	datasync(): Promise<void>;
	close(): Promise<void>;
}

/** read: an existing file; create: a new one, refused if it exists; append: an existing one, at its end; change: an existing one. */
export type OpenHow = 'read' | 'create' | 'append' | 'change';

export interface FileSystem {
	open(path: string, how: OpenHow, mode?: number): Promise<OpenFile>;
	/** Of what a link points to. */
	stat(path: string): Promise<FileStat>;
	realpath(path: string): Promise<string>;
	readdir(path: string): Promise<readonly string[]>;
	/** With its parents. Resolves to the first folder that was made, or null where all were there. */
	mkdir(path: string, mode: number): Promise<string | null>;
	rename(from: string, to: string): Promise<void>;
	/** A second name for a file; refused if that name is taken. */
	link(from: string, to: string): Promise<void>;
	unlink(path: string): Promise<void>;
	/** Makes renames and new names in a folder last; does nothing where the system cannot (Windows). */
	syncFolder(path: string): Promise<void>;
}

export interface Disk {
	readonly files: FileSystem;
	/** True where a program that has a file open can keep it from being replaced (Windows). */
	readonly holdsFiles: boolean;
	now(): Date;
	/** Rejects when the signal aborts. */
	wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

const windows = process.platform === 'win32';

const FLAGS: Readonly<Record<OpenHow, number>> = {
	read: constants.O_RDONLY,
	create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
	append: constants.O_RDWR | constants.O_APPEND,
	change: constants.O_RDWR,
};

function toStat(stats: {
	isFile(): boolean;
	isDirectory(): boolean;
	readonly size: number;
	readonly mode: number;
	readonly mtimeMs: number;
	readonly dev: number;
	readonly ino: number;
}): FileStat {
	const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
	const { size, mode, mtimeMs: modifiedMs, dev, ino } = stats;
	return { kind, size, mode, modifiedMs, identity: `${dev} ${ino}` };
}

function toOpenFile(handle: fs.FileHandle): OpenFile {
	return {
		read: async (into, offset, length, position) => (await handle.read(into, offset, length, position)).bytesRead,
		write: async (from, offset, length) => (await handle.write(from, offset, length)).bytesWritten,
		truncate: (length) => handle.truncate(length),
		stat: async () => toStat(await handle.stat()),
		sync: () => handle.sync(),
		datasync: () => handle.datasync(),
		close: () => handle.close(),
	};
}

/**
 * From the nearest parent that is there. Node's own recursive way turns for ever where a folder that is there answers
 * that it is not, as `/proc` and mounts do.
 */
async function makeWithParents(path: string, mode: number): Promise<string | null> {
	try {
		return (await makeOne(path, mode)) ? path : null;
	} catch (error) {
		const parent = dirname(path);
		if (errorCode(error) !== 'ENOENT' || parent === path) throw error;
		const first = await makeWithParents(parent, mode);
		const isMade = await makeOne(path, mode);
		return first ?? (isMade ? path : null);
	}
}

/** False where the folder was there. */
async function makeOne(path: string, mode: number): Promise<boolean> {
	try {
		await fs.mkdir(path, mode);
		return true;
	} catch (error) {
		const stats = await fs.stat(path).catch(() => null);
		if (stats?.isDirectory()) return false;
		throw error;
	}
}

const nodeFiles: FileSystem = {
	open: async (path, how, mode = 0o600) => toOpenFile(await fs.open(path, FLAGS[how], mode)),
	stat: async (path) => toStat(await fs.stat(path)),
	realpath: (path) => fs.realpath(path),
	readdir: (path) => fs.readdir(path),
	mkdir: makeWithParents,
	rename: (from, to) => fs.rename(from, to),
	link: (from, to) => fs.link(from, to),
	unlink: (path) => fs.unlink(path),
	async syncFolder(path) {
		if (windows) return;
		const handle = await fs.open(path, constants.O_RDONLY);
		try {
			await handle.sync();
		} finally {
			await handle.close();
		}
	},
};

export const nodeDisk: Disk = {
	files: nodeFiles,
	holdsFiles: windows,
	now: () => new Date(),
	wait: (milliseconds, signal) => sleep(milliseconds, undefined, signal === undefined ? {} : { signal }),
};
