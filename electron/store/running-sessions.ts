/** The sessions that run in the process which owns the data folder, for one that may only look. */
import { join } from 'node:path';
import * as z from 'zod';
import type { DataPaths } from './data-paths.ts';
import type { Disk } from './file-system.ts';
import { keptSession } from './private-file.ts';
import { readWhole } from './read-file.ts';

/** No plan has a point in its id: what else lies there is not its private file. */
const PRIVATE_FILE = /^([A-Za-z0-9_-]{1,64})\.json$/;
const withSession = z.object({ session: keptSession });

/** The title of each session that runs, by its plan. Nothing is repaired or written. */
export async function runningSessions(disk: Disk, paths: DataPaths): Promise<ReadonlyMap<string, string>> {
	const names = await disk.files.readdir(paths.private).catch(() => []);
	const running = new Map<string, string>();
	for (const name of names) {
		const planId = PRIVATE_FILE.exec(name)?.[1];
		const read = planId === undefined ? null : await readWhole(disk, join(paths.private, name));
		const session = read?.ok ? sessionIn(read.value.bytes) : null;
		if (planId !== undefined && session?.runs === true) running.set(planId, session.title);
	}
	return running;
}

function sessionIn(bytes: Uint8Array): z.infer<typeof keptSession> | null {
	try {
		const parsed = withSession.safeParse(JSON.parse(Buffer.from(bytes).toString()));
		return parsed.success ? parsed.data.session : null;
	} catch {
		// A file that cannot be read tells of no session; its own plan says what is wrong with it.
		return null;
	}
}
