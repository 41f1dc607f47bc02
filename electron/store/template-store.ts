/** Templates of one's own, with their versions: a file each, on this computer, until a person shares one. */

import { join } from 'node:path';
import { Low } from 'lowdb';
import * as z from 'zod';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { type Template, templateSchema } from '../../shared/plan/template-schema.ts';
import { say } from '../../shared/words/spoken.ts';
import type { DataPaths } from './data-paths.ts';
import { makeFolder, removeFile } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { JsonFile, NotSaved } from './lowdb-adapter.ts';

const templateFile = z.object({ version: z.literal(1), versions: z.array(templateSchema).min(1) });
type TemplateFile = z.infer<typeof templateFile>;

/** Older ones are let go. */
export const MOST_VERSIONS = 30;
const NAME = /^[a-z0-9][a-z0-9-]{0,39}\.json$/;

export interface TemplateStore {
	/** What could not be read, in sentences. */
	readonly damage: readonly string[];
	/** Every template, each with its versions from the oldest to the newest. */
	all(): readonly (readonly Template[])[];
	/** Keeps these as the versions of a template; on disk when it answers. */
	save(versions: readonly Template[]): Promise<Result<undefined>>;
	remove(id: string): Promise<Result<undefined>>;
}

export async function openTemplateStore(disk: Disk, paths: DataPaths): Promise<TemplateStore> {
	const kept = new Map<string, readonly Template[]>();
	const damage: string[] = [];
	const made = (id: string) =>
		new JsonFile<TemplateFile>(disk, {
			...{ path: join(paths.templates, `${id}.json`), quarantine: paths.quarantine },
			parse: (value) => {
				const parsed = templateFile.safeParse(value);
				const isIts = parsed.success && parsed.data.versions.every((one) => one.id === id);
				return isIts ? ok(parsed.data) : fail('unreadable', say('The template holds something else.'));
			},
		});
	// One that could not be read knows that it must not be written over.
	const files = new Map<string, JsonFile<TemplateFile>>();
	const fileOf = (id: string) => {
		const file = files.get(id) ?? made(id);
		files.set(id, file);
		return file;
	};
	for (const name of (await disk.files.readdir(paths.templates).catch(() => [])).filter((one) => NAME.test(one))) {
		const id = name.slice(0, -'.json'.length);
		const file = fileOf(id);
		const read = await file.read();
		if (read !== null) kept.set(id, read.versions);
		else if (file.damage !== null) damage.push(file.damage.message);
	}
	return {
		damage,
		all: () => [...kept.values()],
		save: async (versions) => {
			const [newest] = versions.slice(-1);
			if (newest === undefined) return ok();
			const folder = await makeFolder(disk, paths.templates);
			if (!folder.ok) return folder;
			const few = versions.slice(-MOST_VERSIONS);
			const low = new Low<TemplateFile>(fileOf(newest.id), { version: 1, versions: [...few] });
			try {
				await low.write();
			} catch (error) {
				if (error instanceof NotSaved) return { ok: false, error: error.failure };
				throw error;
			}
			kept.set(newest.id, few);
			return ok();
		},
		remove: async (id) => {
			const removed = await removeFile(disk, join(paths.templates, `${id}.json`));
			if (removed.ok) kept.delete(id);
			return removed;
		},
	};
}
