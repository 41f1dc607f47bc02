/** The synced folders of the plans that are open. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { FolderChecker } from '../exchange/folder-checker.ts';
import type { FolderNotes } from '../exchange/folder-notes.ts';
import type { DataPaths } from '../store/data-paths.ts';
import type { Disk } from '../store/file-system.ts';
import { openFolderStore } from '../store/folder-store.ts';
import type { OpenPlan } from './open-plan.ts';
import { SyncedFolder } from './synced-folder.ts';

export interface SyncedFoldersParts {
	readonly disk: Disk;
	readonly paths: DataPaths;
	readonly notesOf: (plan: OpenPlan) => FolderNotes;
	readonly mint: () => string;
	readonly userName: () => string;
	/** The desktop asks which folder; null when the person thinks better of it. Absent where a path is typed. */
	readonly askForFolder: (() => Promise<string | null>) | undefined;
	readonly pollMs: number | null;
	readonly isReadOnly: boolean;
	readonly notify: (text: string) => void;
	readonly log: (sentence: string) => void;
}

export class SyncedFolders {
	readonly #parts: SyncedFoldersParts;
	readonly #checker = new FolderChecker();
	readonly #open = new Map<OpenPlan, Promise<SyncedFolder>>();
	/** What a person picked in a dialog of the system: where there is one, no window can name another folder. */
	readonly #picked = new Set<string>();

	constructor(parts: SyncedFoldersParts) {
		this.#parts = parts;
	}

	/** The plan's folder, connected or not; from the first time on what is there comes in by itself. */
	of(plan: OpenPlan): Promise<SyncedFolder> {
		const known = this.#open.get(plan);
		if (known) return known;
		const opening = this.#begin(plan);
		this.#open.set(plan, opening);
		return opening;
	}

	/** Whether a plan is connected to a folder, without opening it. */
	async isConnected(planId: string): Promise<boolean> {
		const { disk, paths, notify } = this.#parts;
		const store = await openFolderStore(disk, paths, planId);
		if (store.damage) notify(store.damage.message);
		return store.link() !== null;
	}

	async choose(): Promise<Result<{ readonly path: string | null }>> {
		const { askForFolder } = this.#parts;
		if (askForFolder === undefined) return fail('invalid', say('Type the path of the folder on this computer.'));
		const path = await askForFolder();
		if (path !== null) this.#picked.add(path);
		return ok({ path });
	}

	/** Does something with a folder that a window may name. */
	pick<Answer>(path: string, act: (path: string) => Promise<Result<Answer>>): Promise<Result<Answer>> {
		if (this.#parts.askForFolder === undefined || this.#picked.has(path)) return act(path);
		return Promise.resolve(fail('not-yours', say('Choose the folder first.')));
	}

	async close(): Promise<void> {
		await Promise.all([...this.#open.values()].map(async (opening) => (await opening).close()));
		this.#open.clear();
		await this.#checker.close();
	}

	async #begin(plan: OpenPlan): Promise<SyncedFolder> {
		const { disk, paths, notify, notesOf, ...parts } = this.#parts;
		const store = await openFolderStore(disk, paths, plan.planId);
		if (store.damage) notify(store.damage.message);
		const { check } = this.#checker;
		return new SyncedFolder({ ...parts, plan, store, disk, check, notes: notesOf(plan), dataFolder: paths.root });
	}
}
