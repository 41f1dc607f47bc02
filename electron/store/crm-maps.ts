/** How the columns of CRM exports were mapped, by the columns they have. Lies on this computer alone, for every plan. */

import { dirname } from 'node:path';
import { Low } from 'lowdb';
import * as z from 'zod';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import type { DataPaths } from './data-paths.ts';
import { makeFolder } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { JsonFile, NotSaved } from './lowdb-adapter.ts';

const remembered = z.looseObject({
	/** Of the names of the columns, in their order. */
	signature: z.string(),
	planId: z.string(),
	goal: z.string(),
	map: z.unknown(),
	at: z.string(),
});
const mapsFile = z.looseObject({ maps: z.array(remembered) });

export type RememberedMap = Readonly<z.infer<typeof remembered>>;

/** The oldest are forgotten. */
const MOST = 200;

export interface CrmMaps {
	/** The maps of files with these columns, the newest first. */
	of(signature: string): readonly RememberedMap[];
	/** In the place of an earlier one of the same columns and goal. */
	remember(made: RememberedMap): Promise<Result<undefined>>;
}

export async function openCrmMaps(disk: Disk, paths: DataPaths): Promise<CrmMaps> {
	const file = new JsonFile<z.infer<typeof mapsFile>>(disk, {
		...{ path: paths.crmMaps, quarantine: paths.quarantine },
		parse: (value) => {
			const parsed = mapsFile.safeParse(value);
			return parsed.success ? ok(parsed.data) : fail('unreadable', say('The remembered maps hold something else.'));
		},
	});
	const low = new Low<z.infer<typeof mapsFile>>(file, { maps: [] });
	await low.read();
	return {
		of: (signature) => low.data.maps.filter((one) => one.signature === signature),
		remember: async (made) => {
			const folder = await makeFolder(disk, dirname(paths.crmMaps));
			if (!folder.ok) return folder;
			const others = low.data.maps.filter(
				({ signature, planId, goal }) => signature !== made.signature || planId !== made.planId || goal !== made.goal,
			);
			const before = low.data;
			low.data = { ...before, maps: [made, ...others].slice(0, MOST) };
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
