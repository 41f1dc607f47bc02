/**
 * A disk in memory that keeps apart what was written and what was synced. A power cut leaves the synced bytes of a
 * file, some prefix or zeros of the rest, and only the names whose folder was synced.
 */
import { dirname } from 'node:path';
import type { Disk, FileStat, FileSystem, OpenFile } from '../../electron/store/file-system.ts';

interface Inode {
	bytes: Buffer;
	synced: Buffer;
}

/** What a lying disk only pretends to do. */
export type Lie = 'sync' | 'datasync' | 'syncFolder' | null;

export interface ForgetfulDisk extends Disk {
	readonly calls: () => number;
	/** What stands after the power comes back, as a disk of its own. */
	powerCut(random: (below: number) => number): ForgetfulDisk;
}

type Names = Map<string, Inode | 'folder'>;

/** `stopAt`: from this call on the power is off, and every call fails. */
export function forgetfulDisk(
	stopAt = Number.POSITIVE_INFINITY,
	lie: Lie = null,
	start: Names = new Map(),
): ForgetfulDisk {
	const names: Names = new Map(start);
	const durable: Names = new Map(start);
	let calls = 0;

	const call = <Value>(act: () => Value): Promise<Value> => {
		calls += 1;
		if (calls > stopAt) return Promise.reject(new Error('The power is off.'));
		return new Promise((resolve) => resolve(act()));
	};
	const inodeOf = (path: string): Inode => {
		const found = names.get(path);
		if (found === undefined || found === 'folder') throw errno('ENOENT');
		return found;
	};
	const statOf = (found: Inode | 'folder'): FileStat =>
		found === 'folder'
			? { kind: 'folder', size: 0, mode: 0o700, modifiedMs: 0, identity: 'a folder' }
			: { kind: 'file', size: found.bytes.length, mode: 0o600, modifiedMs: 0, identity: identityOf(found) };
	const openInode = (inode: Inode): OpenFile => ({
		read: (into, offset, length, position) =>
			call(() => inode.bytes.copy(into, offset, position, Math.min(position + length, inode.bytes.length))),
		write: (from, offset, length) =>
			call(() => {
				inode.bytes = Buffer.concat([inode.bytes, from.subarray(offset, offset + length)]);
				return length;
			}),
		truncate: (length) =>
			call(() => {
				inode.bytes = inode.bytes.subarray(0, length);
			}),
		stat: () => call(() => statOf(inode)),
		sync: () => call(() => keep(inode, lie === 'sync')),
		datasync: () => call(() => keep(inode, lie === 'datasync')),
		close: () => call(() => undefined),
	});
	const files: FileSystem = {
		open: (path, how) =>
			call(() => {
				if (how !== 'create') return openInode(inodeOf(path));
				if (names.has(path)) throw errno('EEXIST');
				const inode: Inode = { bytes: Buffer.alloc(0), synced: Buffer.alloc(0) };
				names.set(path, inode);
				return openInode(inode);
			}),
		stat: (path) => call(() => statOf(names.get(path) ?? inodeOf(path))),
		realpath: (path) => call(() => path),
		readdir: (path) => call(() => [...names.keys()].filter((name) => dirname(name) === path)),
		mkdir: (path) =>
			call(() => {
				if (names.has(path)) return null;
				names.set(path, 'folder');
				return path;
			}),
		rename: (from, to) =>
			call(() => {
				names.set(to, inodeOf(from));
				names.delete(from);
			}),
		link: (from, to) =>
			call(() => {
				if (names.has(to)) throw errno('EEXIST');
				names.set(to, inodeOf(from));
			}),
		unlink: (path) =>
			call(() => {
				inodeOf(path);
				names.delete(path);
			}),
		syncFolder: (path) =>
			call(() => {
				if (lie === 'syncFolder') return;
				const inside = (name: string): boolean => dirname(name) === path;
				for (const name of [...durable.keys()].filter(inside)) durable.delete(name);
				for (const [name, entry] of names) if (inside(name)) durable.set(name, entry);
			}),
	};
	return {
		files,
		holdsFiles: false,
		now: () => new Date('2027-02-09T10:14:03Z'),
		wait: () => new Promise((resolve) => setImmediate(resolve)),
		calls: () => calls,
		powerCut(random) {
			const after: Names = new Map();
			for (const [name, entry] of durable) after.set(name, entry === 'folder' ? entry : remains(entry, random));
			return forgetfulDisk(Number.POSITIVE_INFINITY, null, after);
		},
	};
}

const identities = new WeakMap<Inode, string>();
let minted = 0;

function identityOf(inode: Inode): string {
	const identity = identities.get(inode) ?? String(++minted);
	identities.set(inode, identity);
	return identity;
}

function keep(inode: Inode, lying: boolean): void {
	if (!lying) inode.synced = Buffer.from(inode.bytes);
}

/** Of bytes never synced a disk may keep any prefix, as they were or as zeros. */
function remains(inode: Inode, random: (below: number) => number): Inode {
	const grown = inode.bytes.length - inode.synced.length;
	const same = grown > 0 && inode.bytes.subarray(0, inode.synced.length).equals(inode.synced);
	const extra = same
		? inode.bytes.subarray(inode.synced.length, inode.synced.length + random(grown + 1))
		: Buffer.alloc(0);
	const bytes = Buffer.concat([inode.synced, random(3) === 0 ? Buffer.alloc(extra.length) : extra]);
	return { bytes, synced: bytes };
}

function errno(code: string): Error {
	return Object.assign(new Error(code), { code });
}
