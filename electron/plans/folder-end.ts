/** This computer's end of a synced folder: where it is, what reads it, what writes it, and what tells of changes in it. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { Line } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import { type FolderPlace, findPlace } from '../exchange/folder-place.ts';
import { FolderReader } from '../exchange/folder-reader.ts';
import { FolderWriter } from '../exchange/folder-writer.ts';
import type { FolderLink } from '../store/folder-store.ts';
import { watchFolder } from '../store/watch-folder.ts';
import type { SyncedFolderParts } from './synced-folder.ts';

/** The folder while the plan is connected to it. */
export interface Attached {
	readonly place: FolderPlace;
	readonly copy: string;
	readonly reader: FolderReader;
	readonly writer: FolderWriter;
	/** The plan's own folder once it is there, and how to stop watching it. */
	readonly watched: string;
	readonly unwatch: () => void;
}

export class FolderEnd {
	readonly #parts: SyncedFolderParts;
	readonly #told: () => void;
	#attached: Attached | null = null;

	/** `told` is called when something may have happened in the folder. */
	constructor(parts: SyncedFolderParts, told: () => void) {
		this.#parts = parts;
		this.#told = told;
	}

	/** Null until it was found, and again once it is gone. */
	get attached(): Attached | null {
		return this.#attached;
	}

	find(path: string): Promise<Result<FolderPlace>> {
		const { disk, plan, dataFolder } = this.#parts;
		return findPlace(disk, path, plan.planId, dataFolder);
	}

	newReader(place: FolderPlace): FolderReader {
		const { disk, plan, check } = this.#parts;
		const known = (line: Line) => plan.traffic.published().line(line.id) ?? line;
		return new FolderReader({ disk, place, planId: plan.planId, check, known });
	}

	/** Finds the folder anew: a disk may have come back, or another one in its place. */
	async attach(link: FolderLink): Promise<Result<Attached>> {
		const { plan, disk } = this.#parts;
		const place = await this.find(link.path);
		if (!place.ok) {
			this.detach();
			const message = say('{reason} What was sent and received stays as it is; it is tried again by itself.', {
				reason: place.error.message,
			});
			return place.error.code === 'not-found' ? fail('not-found', message) : place;
		}
		const now = await this.#asThisComputer(link);
		if (!now.ok) return now;
		const before = this.#attached;
		const { copy } = now.value;
		const home = await disk.files.stat(place.value.home).catch(() => null);
		const watched = home === null ? place.value.root : place.value.home;
		const isSame = before?.place.root === place.value.root && before.copy === copy;
		if (isSame && before.watched === watched) return ok(before);
		this.detach();
		const writer = new FolderWriter({ disk, place: place.value, planId: plan.planId, copy });
		await writer.tidy();
		const reader = isSame ? before.reader : this.newReader(place.value);
		const unwatch = watchFolder(watched, this.#told);
		this.#attached = { place: place.value, copy, reader, writer, watched, unwatch };
		return ok(this.#attached);
	}

	detach(): void {
		this.#attached?.unwatch();
		this.#attached = null;
	}

	/** A data folder that was copied to another computer is another copy there. */
	async #asThisComputer(link: FolderLink): Promise<Result<FolderLink>> {
		const { plan, store, mint } = this.#parts;
		if (link.computer === plan.computer) return ok(link);
		const own = { ...link, computer: plan.computer, copy: mint(), said: { number: 0, heads: [] } };
		const saved = await store.save((kept) => (kept === null ? null : own));
		return saved.ok ? ok(own) : saved;
	}
}
