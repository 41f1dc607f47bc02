/** What was imported from a CRM into a plan. It lies on this computer alone and is in no copy, export or log. */
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { DataPaths } from './data-folder.ts';
import { makeFolder } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { JsonFile, NotSaved } from './lowdb-adapter.ts';

const kept = z.looseObject({
	/** ISO 8601 in UTC. */
	at: z.string(),
	/** The day the totals were taken on. */
	day: z.string(),
	goal: z.string(),
	file: z.string(),
	sha256: z.string(),
	rows: z.number(),
	used: z.number(),
	skipped: z.number(),
	/** The map it was read by, filter and all. */
	map: z.unknown(),
	/** In the units of the plan. */
	totals: z.array(z.looseObject({ period: z.string(), value: z.number() })),
	/** A mark of each row that counted, in base64. */
	marks: z.string(),
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
	imports(): readonly KeptImport[];
	/** Answers once it is on disk. */
	keep(made: KeptImport): Promise<Result<undefined>>;
}

/** `salt` is used where nothing was imported yet. */
export async function openCrmStore(disk: Disk, paths: DataPaths, planId: string, salt: string): Promise<CrmStore> {
	const path = paths.crm(planId);
	const file = new JsonFile<CrmFile>(disk, {
		...{ path, quarantine: paths.quarantine },
		parse: (value) => {
			const parsed = crmFile.safeParse(value);
			return parsed.success ? ok(parsed.data) : fail('unreadable', 'The list of imports holds something else.');
		},
	});
	const low = new Low<CrmFile>(file, { salt, imports: [] });
	await low.read();
	return {
		salt: () => low.data.salt,
		imports: () => low.data.imports,
		keep: async (made) => {
			const folder = await makeFolder(disk, dirname(path));
			if (!folder.ok) return folder;
			const before = low.data;
			low.data = { ...before, imports: [...before.imports, made] };
			try {
				await low.write();
				return ok();
			} catch (error) {
				low.data = before;
				if (error instanceof NotSaved) return { ok: false, error: error.failure };
				throw error;
			}
		},
	};
}
