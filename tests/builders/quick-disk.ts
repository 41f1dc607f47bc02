/**
 * The real disk, asked without waiting: the same calls and the same files, but no trip to another thread and no wait for
 * the platter. For thousands of schedules that are not about power cuts.
 */
import {
	closeSync,
	constants,
	fstatSync,
	ftruncateSync,
	linkSync,
	mkdirSync,
	openSync,
	readdirSync,
	readSync,
	realpathSync,
	renameSync,
	type Stats,
	statSync,
	unlinkSync,
	writeSync,
} from 'node:fs';
import { type Disk, type FileStat, nodeDisk, type OpenFile, type OpenHow } from '../../electron/store/file-system.ts';

const FLAGS: Readonly<Record<OpenHow, number>> = {
	read: constants.O_RDONLY,
	create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
	append: constants.O_RDWR | constants.O_APPEND,
	change: constants.O_RDWR,
};

function toStat(stats: Stats): FileStat {
	const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
	const { size, mode, mtimeMs: modifiedMs, dev, ino } = stats;
	return { kind, size, mode, modifiedMs, identity: `${dev} ${ino}` };
}

function toOpenFile(handle: number): OpenFile {
	return {
		read: async (into, offset, length, position) => readSync(handle, into, offset, length, position),
		write: async (from, offset, length) => writeSync(handle, from, offset, length),
		truncate: async (length) => ftruncateSync(handle, length),
		stat: async () => toStat(fstatSync(handle)),
		sync: async () => undefined,
		datasync: async () => undefined,
		close: async () => closeSync(handle),
	};
}

export const quickDisk: Disk = {
	...nodeDisk,
	files: {
		open: async (path, how, mode = 0o600) => toOpenFile(openSync(path, FLAGS[how], mode)),
		stat: async (path) => toStat(statSync(path)),
		realpath: async (path) => realpathSync.native(path),
		readdir: async (path) => readdirSync(path),
		mkdir: async (path, mode) => mkdirSync(path, { recursive: true, mode }) ?? null,
		rename: async (from, to) => renameSync(from, to),
		link: async (from, to) => linkSync(from, to),
		unlink: async (path) => unlinkSync(path),
		syncFolder: async () => undefined,
	},
};
