/** Which synced folder a plan is connected to, and what is remembered of it. It lies on this computer alone. */

import { Low } from 'lowdb';
import * as z from 'zod';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import type { Damage } from './damage.ts';
import type { DataPaths } from './data-paths.ts';
import { makeFolder } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { JsonFile, NotSaved } from './lowdb-adapter.ts';

const announced = z.looseObject({
	copy: z.string(),
	number: z.number(),
	at: z.string(),
	party: z.enum(['vendor', 'partner']),
	name: z.string(),
	computer: z.string(),
	heads: z.array(z.string()),
});

const link = z.looseObject({
	path: z.string(),
	/** The copy that this computer is in that folder. A cloned disk is another one. */
	copy: z.string(),
	computer: z.string(),
	since: z.string(),
	sentAt: z.string().nullable(),
	/** Heads of what was sent and has not all arrived there yet. */
	due: z.array(z.string()).nullable(),
	/** Segments that were whole, with the sum of their bytes: they never change. */
	files: z.record(z.string(), z.string()),
	/** What this copy said last. */
	said: z.looseObject({ number: z.number(), heads: z.array(z.string()) }),
	/** The newest that each other copy said. */
	copies: z.record(z.string(), announced),
	alarms: z.array(z.looseObject({ id: z.string(), text: z.string(), seen: z.boolean() })),
	/** Changes that came in and were taken back here. */
	takenBack: z.array(z.string()),
});

const folderFile = z.looseObject({ link: link.nullable() });

/** What is kept of a connection. */
export type FolderLink = z.infer<typeof link>;
type FolderFile = z.infer<typeof folderFile>;

export interface FolderStore {
	readonly damage: Damage | null;
	/** Null while the plan is not connected. */
	link(): FolderLink | null;
	/** One after another. What could not be saved does not count: `link()` is as before. */
	save(change: (link: FolderLink | null) => FolderLink | null): Promise<Result<undefined>>;
}

export async function openFolderStore(disk: Disk, paths: DataPaths, planId: string): Promise<FolderStore> {
	const file = new JsonFile<FolderFile>(disk, {
		path: paths.folderLink(planId),
		quarantine: paths.quarantine,
		parse: (value) => {
			const parsed = folderFile.safeParse(value);
			return parsed.success
				? ok(parsed.data)
				: fail('unreadable', say('The connection to a folder holds something else.'));
		},
	});
	const low = new Low<FolderFile>(file, { link: null });
	await low.read();
	let last: Promise<unknown> = Promise.resolve();
	const write = async (change: (link: FolderLink | null) => FolderLink | null): Promise<Result<undefined>> => {
		const before = low.data;
		const after = change(before.link);
		if (after === before.link) return ok();
		const made = await makeFolder(disk, paths.exchange);
		if (!made.ok) return made;
		low.data = { ...before, link: after };
		try {
			await low.write();
			return ok();
		} catch (error) {
			low.data = before;
			if (error instanceof NotSaved) return { ok: false, error: error.failure };
			throw error;
		}
	};
	return {
		damage: file.damage,
		link: () => low.data.link,
		save: (change) => {
			const saved = last.then(() => write(change));
			last = saved.catch(() => undefined);
			return saved;
		},
	};
}
