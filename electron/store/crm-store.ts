/**
 * What was imported from a CRM into a plan. It lies on this computer alone and is in no copy, export or log. An import
 * is written down before the plan is: until its totals stand there it counts as begun, and no more.
 */

import { basename, join } from 'node:path';
import { Low } from 'lowdb';
import * as z from 'zod';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import type { DataPaths } from './data-paths.ts';
import { keepUnder, makeFolder, removeFile, replaceFile } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { JsonFile, NotSaved } from './lowdb-adapter.ts';
import { readWhole } from './read-file.ts';

const unit = z.object({ currency: z.string().nullable(), decimals: z.number().int().min(0).max(12) });
const rule = z.union([
	z.object({ kind: z.enum(['month', 'quarter']) }),
	z.object({ kind: z.literal('last month'), offset: z.union([z.literal(1), z.literal(2)]) }),
]);

const kept = z.looseObject({
	id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
	/** ISO 8601 in UTC. */
	at: z.string(),
	/** The day the totals were taken on. */
	day: z.string(),
	goal: z.string(),
	file: z.string(),
	/** Where the file lay; null where a window handed it in: then it is kept beside the marks. */
	path: z.string().nullable(),
	sha256: z.string(),
	/** The source as the plan names it. */
	source: z.string(),
	rows: z.number(),
	used: z.number(),
	skipped: z.number(),
	/** The map it was read by, filter and all, with what decided how: its rows can be found again. */
	map: z.unknown(),
	unit,
	periods: rule,
	/** In the units of the plan. */
	totals: z.array(z.looseObject({ period: z.string(), value: z.number() })),
	/** True until the totals stand in the plan. */
	begun: z.boolean().optional(),
});

const crmFile = z.looseObject({
	/** Stands between the hash of a file and the mark that the other side sees. */
	salt: z.string(),
	imports: z.array(kept),
});

export type KeptImport = Readonly<z.infer<typeof kept>>;
type CrmFile = z.infer<typeof crmFile>;

export interface CrmStore {
	salt(): string;
	/** Those whose totals stand in the plan. */
	imports(): readonly KeptImport[];
	/** Those of which it is not known yet. */
	begun(): readonly KeptImport[];
	/** Writes down what is about to be written into the plan. `handedIn` is kept with it, under a name of its own. */
	begin(made: KeptImport, marks: Uint8Array, handedIn: string | null): Promise<Result<undefined>>;
	/** Its totals stand in the plan. */
	finish(id: string): Promise<Result<undefined>>;
	/** Its totals do not, and will not. */
	drop(id: string): Promise<Result<undefined>>;
	/** A mark of each row of an import that counted; none where they are lost. */
	marksOf(id: string): Promise<Uint8Array>;
	/** Where the file of an import should be. */
	fileOf(made: KeptImport): string;
}

/** `salt` is used where nothing was imported yet. */
export async function openCrmStore(disk: Disk, paths: DataPaths, planId: string, salt: string): Promise<CrmStore> {
	const file = new JsonFile<CrmFile>(disk, {
		...{ path: paths.crm(planId), quarantine: paths.quarantine },
		parse: (value) => {
			const parsed = crmFile.safeParse(value);
			return parsed.success ? ok(parsed.data) : fail('unreadable', say('The list of imports holds something else.'));
		},
	});
	const low = new Low<CrmFile>(file, { salt, imports: [] });
	await low.read();
	return new LowCrmStore(disk, low, { folder: paths.evidenceOf(planId), list: paths.private });
}

class LowCrmStore implements CrmStore {
	readonly #disk: Disk;
	readonly #low: Low<CrmFile>;
	readonly #at: { readonly folder: string; readonly list: string };

	constructor(disk: Disk, low: Low<CrmFile>, at: { readonly folder: string; readonly list: string }) {
		this.#disk = disk;
		this.#low = low;
		this.#at = at;
	}

	salt(): string {
		return this.#low.data.salt;
	}

	imports(): readonly KeptImport[] {
		return this.#low.data.imports.filter(({ begun }) => begun !== true);
	}

	begun(): readonly KeptImport[] {
		return this.#low.data.imports.filter(({ begun }) => begun === true);
	}

	async begin(made: KeptImport, marks: Uint8Array, handedIn: string | null): Promise<Result<undefined>> {
		for (const folder of [this.#at.folder, this.#at.list]) {
			const there = await makeFolder(this.#disk, folder);
			if (!there.ok) return there;
		}
		const marked = await replaceFile(this.#disk, this.#marks(made.id), marks);
		if (!marked.ok) return marked;
		const listed = await this.#save((imports) => [...imports, { ...made, begun: true }]);
		if (!listed.ok) {
			await removeFile(this.#disk, this.#marks(made.id));
			return listed;
		}
		const moved = handedIn === null ? ok() : await keepUnder(this.#disk, handedIn, this.#copy(made.id));
		if (!moved.ok) await this.drop(made.id);
		return moved;
	}

	finish(id: string): Promise<Result<undefined>> {
		return this.#save((imports) =>
			imports.map((one) => {
				const { begun: _over, ...rest } = one;
				return one.id === id ? rest : one;
			}),
		);
	}

	async drop(id: string): Promise<Result<undefined>> {
		const saved = await this.#save((imports) => imports.filter((one) => one.id !== id));
		if (!saved.ok) return saved;
		for (const path of [this.#marks(id), this.#copy(id)]) {
			const removed = await removeFile(this.#disk, path);
			if (!removed.ok) return removed;
		}
		return ok();
	}

	async marksOf(id: string): Promise<Uint8Array> {
		const read = await readWhole(this.#disk, this.#marks(id));
		return read.ok ? read.value.bytes : new Uint8Array();
	}

	fileOf({ id, path }: KeptImport): string {
		return path ?? this.#copy(id);
	}

	#marks(id: string): string {
		return join(this.#at.folder, `${basename(id)}.marks`);
	}

	#copy(id: string): string {
		return join(this.#at.folder, `${basename(id)}.csv`);
	}

	async #save(change: (imports: readonly KeptImport[]) => readonly KeptImport[]): Promise<Result<undefined>> {
		const before = this.#low.data;
		this.#low.data = { ...before, imports: [...change(before.imports)] };
		try {
			await this.#low.write();
			return ok();
		} catch (error) {
			this.#low.data = before;
			if (error instanceof NotSaved) return { ok: false, error: error.failure };
			throw error;
		}
	}
}
