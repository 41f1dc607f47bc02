/** Reads a plan's files in a synced folder, each once, and remembers what it found. It writes nothing. */

import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { type Announcement, mayBeSegment } from '../../shared/file/segment.ts';
import type { Line } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import type { Shown } from '../agreement/trust.ts';
import { errorCode, reasonOf } from '../store/disk-errors.ts';
import type { Disk } from '../store/file-system.ts';
import { LOOSE_FILE_LIMIT } from '../store/loose-file.ts';
import { readWhole } from '../store/read-file.ts';
import type { CheckFolderFile } from './folder-checker.ts';
import { type FolderPlace, planFolders } from './folder-place.ts';
import { shownIn } from './receive.ts';

export type Found =
	| {
			readonly kind: 'segment';
			readonly sha256: string;
			readonly lines: readonly Line[];
			/** Signed with a signature that does not fit. */
			readonly isForged: boolean;
			/** Of who sent it, and of the computers whose first change is in it. */
			readonly shown: Shown;
	  }
	| { readonly kind: 'announcement'; readonly sha256: string; readonly announcement: Announcement }
	/** Still arriving, damaged or forged: nothing is taken from it. `since` is when these bytes were first seen. */
	| { readonly kind: 'unreadable'; readonly since: number; readonly reason: string }
	| { readonly kind: 'other plan' };

/** By their names below the synced folder, in the order of those. */
export type FolderContents = ReadonlyMap<string, Found>;

interface Remembered {
	readonly stamp: string;
	readonly found: Found;
	/** When what could not be read is tried again though it looks the same. */
	readonly again: number;
	/** Bytes read of it. */
	readonly size: number;
}

const MOST_FILES = 20_000;
const MOST_BYTES = 512 * 1024 * 1024;
const LONGEST_PAUSE_MS = 60_000;

export interface ReaderParts {
	readonly disk: Disk;
	readonly place: FolderPlace;
	readonly planId: string;
	readonly check: CheckFolderFile;
	/** The line itself where it is known already, so that it is kept once. */
	readonly known?: (line: Line) => Line;
}

export class FolderReader {
	readonly #parts: ReaderParts;
	#remembered = new Map<string, Remembered>();
	#contents: FolderContents = new Map();

	constructor(parts: ReaderParts) {
		this.#parts = parts;
	}

	/**
	 * Everything there now: the same object where nothing has changed. A failure is one sentence on the folder as a whole;
	 * what was found before stays known.
	 */
	async look(): Promise<Result<FolderContents>> {
		const listed = await this.#list();
		if (!listed.ok) return listed;
		const remembered = new Map<string, Remembered>();
		let bytes = 0;
		for (const [name, path] of listed.value) {
			const entry = await this.#lookAt(name, path, bytes);
			if (entry === null) continue;
			bytes += entry.size;
			remembered.set(name, entry);
		}
		const before = this.#remembered;
		this.#remembered = remembered;
		const isSame =
			before.size === remembered.size &&
			[...remembered].every(([name, entry]) => before.get(name)?.found === entry.found);
		if (!isSame) this.#contents = new Map([...remembered].map(([name, { found }]) => [name, found]));
		return ok(this.#contents);
	}

	async #list(): Promise<Result<readonly (readonly [name: string, path: string])[]>> {
		const { disk, place, planId } = this.#parts;
		try {
			const folders = await planFolders(disk, place, planId);
			const files: (readonly [string, string])[] = [];
			for (const folder of folders) {
				const names = await readFolder(disk, folder);
				for (const name of names)
					if (mayBeSegment(name)) files.push([relative(place.root, join(folder, name)), join(folder, name)]);
			}
			if (files.length > MOST_FILES)
				return fail(
					'unreadable',
					say('The folder {folder} holds more than {most} files of this plan; they are not read.', {
						folder: place.root,
						most: MOST_FILES,
					}),
				);
			return ok(files.sort(([a], [b]) => (a < b ? -1 : 1)));
		} catch (error) {
			const folder = place.root;
			return fail(
				'unreadable',
				errorCode(error) === 'ENOENT'
					? say('The folder {folder} is not there now. It is tried again by itself.', { folder })
					: say('The folder {folder} cannot be read: {reason}. It is tried again by itself.', {
							folder,
							reason: reasonOf(error),
						}),
			);
		}
	}

	/** Null for what is no file, or gone again. */
	async #lookAt(name: string, path: string, bytesBefore: number): Promise<Remembered | null> {
		const { disk } = this.#parts;
		const stat = await disk.files.stat(path).catch(() => null);
		if (stat?.kind !== 'file') return null;
		const before = this.#remembered.get(name);
		const stamp = `${stat.size} ${stat.modifiedMs}`;
		const now = disk.now().getTime();
		if (before?.stamp === stamp && (before.found.kind !== 'unreadable' || now < before.again)) return before;
		if (!(await isInPlace(disk, path))) return null;
		const since = before?.stamp === stamp && before.found.kind === 'unreadable' ? before.found.since : now;
		const found =
			bytesBefore + stat.size > MOST_BYTES
				? unreadable(
						since,
						say("This plan's files in the folder are larger than {most} MB together.", {
							most: MOST_BYTES / 1024 / 1024,
						}),
					)
				: await this.#read(path, since);
		// What is still arriving may look the same a moment later, and be whole.
		const again = now + Math.min(LONGEST_PAUSE_MS, Math.max(0, now - since));
		return { stamp, found, again, size: stat.size };
	}

	async #read(path: string, since: number): Promise<Found> {
		const { disk, planId, check, known } = this.#parts;
		const read = await readWhole(disk, path, LOOSE_FILE_LIMIT);
		if (!read.ok) return unreadable(since, read.error.message);
		const { bytes } = read.value;
		const checked = await check(bytes);
		if (!checked.ok) return unreadable(since, checked.error.message);
		if (checked.value.planId !== planId) return { kind: 'other plan' };
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const { announcement, isForged } = checked.value;
		if (announcement !== null) return { kind: 'announcement', sha256, announcement };
		const lines = known === undefined ? checked.value.lines : checked.value.lines.map(known);
		return { kind: 'segment', sha256, lines, isForged, shown: shownIn(checked.value) };
	}
}

/** A sync program may take a folder away between two looks. */
async function readFolder(disk: Disk, folder: string): Promise<readonly string[]> {
	try {
		return await disk.files.readdir(folder);
	} catch (error) {
		if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
		throw error;
	}
}

/** A link in a folder that others write could lead to any file of this computer. */
async function isInPlace(disk: Disk, path: string): Promise<boolean> {
	const found = await disk.files.realpath(path).catch(() => null);
	return found === path;
}

function unreadable(since: number, reason: string): Found {
	return { kind: 'unreadable', since, reason };
}
