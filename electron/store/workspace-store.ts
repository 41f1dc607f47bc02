/** The plan register, the person, the settings and the window: small, and nothing in it that a plan depends on. */

import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { Turns } from '../../shared/base/turns.ts';
import { say } from '../../shared/words/spoken.ts';
import type { Damage } from './damage.ts';
import type { DataPaths } from './data-paths.ts';
import type { Disk } from './file-system.ts';
import { readJournal } from './journal.ts';
import { JsonFile, NotSaved } from './lowdb-adapter.ts';
import { emptyWorkspace, type PlanEntry, type WorkspaceFile, workspaceFile } from './workspace-file.ts';

export interface WorkspaceStore {
	/** Set where the file could not be read: the store began empty, and a person must be told. */
	readonly damage: Damage | null;
	data(): WorkspaceFile;
	/** One after another. What could not be saved does not count: `data()` is as before. */
	update(change: (data: WorkspaceFile) => WorkspaceFile): Promise<Result<WorkspaceFile>>;
	/** Enters every plan of the plans folder that the register does not know. */
	rebuildRegister(readHeader: ReadHeader): Promise<Result<RebuiltRegister>>;
}

/** Makes a register entry from a plan's journal; null where its lines do not say what plan it is. */
export type ReadHeader = (planId: string, lines: readonly string[]) => PlanEntry | null;

export interface RebuiltRegister {
	readonly added: readonly PlanEntry[];
	/** Plans that are there and could not be entered. */
	readonly unreadable: readonly string[];
}

export async function openWorkspace(disk: Disk, paths: DataPaths): Promise<WorkspaceStore> {
	const file = new JsonFile<WorkspaceFile>(disk, {
		path: paths.workspace,
		quarantine: paths.quarantine,
		parse: (value) => {
			const parsed = workspaceFile.safeParse(value);
			return parsed.success ? ok(parsed.data) : fail('unreadable', say('The workspace file holds something else.'));
		},
	});
	const low = new Low<WorkspaceFile>(file, emptyWorkspace);
	await low.read();
	const store = new LowWorkspace(low, file.damage, (readHeader) => findPlans(disk, paths, low.data, readHeader));
	return store;
}

class LowWorkspace implements WorkspaceStore {
	readonly damage: Damage | null;
	readonly #low: Low<WorkspaceFile>;
	readonly #findPlans: (readHeader: ReadHeader) => Promise<RebuiltRegister>;
	/** The end of the queue: saves follow one another. */
	readonly #turns = new Turns();

	constructor(
		low: Low<WorkspaceFile>,
		damage: Damage | null,
		find: (readHeader: ReadHeader) => Promise<RebuiltRegister>,
	) {
		this.#low = low;
		this.damage = damage;
		this.#findPlans = find;
	}

	data(): WorkspaceFile {
		return this.#low.data;
	}

	update(change: (data: WorkspaceFile) => WorkspaceFile): Promise<Result<WorkspaceFile>> {
		return this.#turns.take(() => this.#save(change));
	}

	async rebuildRegister(readHeader: ReadHeader): Promise<Result<RebuiltRegister>> {
		const found = await this.#findPlans(readHeader);
		if (found.added.length === 0) return ok(found);
		const saved = await this.update((data) => {
			const known = new Set(data.plans.map((plan) => plan.planId));
			return { ...data, plans: [...data.plans, ...found.added.filter((plan) => !known.has(plan.planId))] };
		});
		return saved.ok ? ok(found) : saved;
	}

	async #save(change: (data: WorkspaceFile) => WorkspaceFile): Promise<Result<WorkspaceFile>> {
		const before = this.#low.data;
		this.#low.data = change(before);
		try {
			await this.#low.write();
			return ok(this.#low.data);
		} catch (error) {
			this.#low.data = before;
			if (error instanceof NotSaved) return { ok: false, error: error.failure };
			throw error;
		}
	}
}

async function findPlans(
	disk: Disk,
	paths: DataPaths,
	data: WorkspaceFile,
	readHeader: ReadHeader,
): Promise<RebuiltRegister> {
	const known = new Set(data.plans.map((plan) => plan.planId));
	const names = await disk.files.readdir(paths.plans).catch(() => []);
	const added: PlanEntry[] = [];
	const unreadable: string[] = [];
	for (const planId of names) {
		if (known.has(planId) || !/^[A-Za-z0-9_-]{1,64}$/.test(planId)) continue;
		// Made for a plan of which nothing was written before the program was ended by force.
		const inside = await disk.files.readdir(dirname(paths.journal(planId))).catch(() => null);
		if (inside?.length === 0) continue;
		const content = await readJournal(disk, paths.journal(planId));
		const entry = content.ok ? readHeader(planId, content.value.lines) : null;
		if (entry === null) unreadable.push(planId);
		else added.push(entry);
	}
	return { added, unreadable };
}
