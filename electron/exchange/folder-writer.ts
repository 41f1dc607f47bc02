/** Puts this copy's files into a synced folder. Each is written once, whole, under a name nobody else uses. */

import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { Signature } from '../../shared/file/jbp.ts';
import { type Announcement, announcementPrefix, printAnnouncement, segmentsOf } from '../../shared/file/segment.ts';
import type { ChangeId, Line } from '../../shared/ledger/change.ts';
import { createLedger, type Ledger } from '../../shared/ledger/ledger.ts';
import { say } from '../../shared/words/spoken.ts';
import { hashText } from '../hash.ts';
import { makeFolder, removeFile, removeLeftovers, replaceFile } from '../store/durable-file.ts';
import type { Disk } from '../store/file-system.ts';
import { heldIn } from './folder-intake.ts';
import type { FolderPlace } from './folder-place.ts';
import type { FolderContents } from './folder-reader.ts';

export interface WriterParts {
	readonly disk: Disk;
	readonly place: FolderPlace;
	readonly planId: string;
	/** The copy that writes. */
	readonly copy: string;
}

/** Others of the same account and the sync program must be able to read what is written here. */
const FILE_MODE = 0o666;
const FOLDER_MODE = 0o777;

export class FolderWriter {
	readonly #parts: WriterParts;
	readonly #prefix: string;

	constructor(parts: WriterParts) {
		this.#parts = parts;
		// OneDrive leaves .tmp alone, Dropbox and Nextcloud what begins with a tilde and ends so; Box passes over files
		// with two names, so that a rename is the way there and not a link.
		this.#prefix = `~${parts.copy.slice(0, 12)}-`;
	}

	/** Clears away what a run of this copy that was killed left half written. */
	async tidy(): Promise<void> {
		const { disk, place } = this.#parts;
		await removeLeftovers(disk, place.home, (pid) => pid === process.pid, this.#prefix);
	}

	/** Writes what of these lines the folder does not hold. Answers how many; each file is whole or not there. */
	async send(lines: readonly Line[], title: string, signature: Signature | null): Promise<Result<number>> {
		const { planId, copy } = this.#parts;
		const ready = await this.#prepare();
		if (!ready.ok) return ready;
		let sent = 0;
		for (const segment of segmentsOf(lines, { planId, title, copy, hash: hashText, signature })) {
			const written = await this.#put(segment.name, segment.text);
			if (!written.ok) return written;
			sent += segment.lines.length;
		}
		return ok(sent);
	}

	/** Says what this copy has, and then takes its older announcements away. */
	async announce(said: Omit<Announcement, 'copy'>, contents: FolderContents): Promise<Result<undefined>> {
		const { disk, place, planId, copy } = this.#parts;
		const ready = await this.#prepare();
		if (!ready.ok) return ready;
		const { name, text } = printAnnouncement(planId, { copy, ...said }, hashText);
		const written = await this.#put(name, text);
		if (!written.ok) return written;
		for (const old of this.#ownAnnouncements(contents, said.number)) await removeFile(disk, join(place.root, old));
		return ok();
	}

	/** Takes back what this copy said. What it sent stays. */
	async leave(contents: FolderContents): Promise<void> {
		const { disk, place } = this.#parts;
		for (const old of this.#ownAnnouncements(contents, Number.POSITIVE_INFINITY))
			await removeFile(disk, join(place.root, old));
	}

	#ownAnnouncements(contents: FolderContents, before: number): readonly string[] {
		const { copy } = this.#parts;
		const begins = announcementPrefix(copy);
		return [...contents].flatMap(([file, found]) => {
			const isOwn = found.kind === 'announcement' && found.announcement.copy === copy;
			return isOwn && found.announcement.number < before && nameOf(file).startsWith(begins) ? [file] : [];
		});
	}

	/** The synced folder itself is never made: where it is missing, a disk or a sync program is. */
	async #prepare(): Promise<Result<undefined>> {
		const { disk, place } = this.#parts;
		const root = await disk.files.stat(place.root).catch(() => null);
		if (root?.kind !== 'folder')
			return fail(
				'not-saved',
				say('The folder {folder} is not there now. It is tried again by itself.', { folder: place.root }),
			);
		return makeFolder(disk, place.home, FOLDER_MODE);
	}

	async #put(name: string, text: string): Promise<Result<undefined>> {
		const { disk, place } = this.#parts;
		const bytes = new TextEncoder().encode(text);
		let free = join(place.home, name);
		// A name of ours is taken only by what somebody damaged: that is left as it is.
		for (let turn = 2; await isThere(disk, free); turn += 1)
			free = join(place.home, name.replace(/\.jbp$/, `-${turn}.jbp`));
		return replaceFile(disk, free, bytes, { mode: FILE_MODE, temporaryPrefix: this.#prefix });
	}
}

/** What this copy may say it has: the newest changes that count here and lie in the folder with all their past. */
export function headsToAnnounce(published: Ledger, contents: FolderContents): readonly ChangeId[] {
	const held = heldIn(contents);
	const lines = published.lines();
	const there = lines.filter(({ id }) => held.has(id));
	if (there.length === lines.length) return published.heads();
	return createLedger(there.filter(({ id }) => published.counts(id))).heads();
}

/** Where that cannot be said, writing there will say why. */
async function isThere(disk: Disk, path: string): Promise<boolean> {
	const stat = await disk.files.stat(path).catch(() => null);
	return stat !== null;
}

function nameOf(file: string): string {
	return file.split(/[\\/]/).at(-1) ?? file;
}
