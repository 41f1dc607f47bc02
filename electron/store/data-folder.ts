/** The folder in which things are kept on this computer, and which process may write it. */
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { type DataPaths, dataPaths } from './data-paths.ts';
import { makeFolder, removeLeftovers } from './durable-file.ts';
import type { Disk } from './file-system.ts';
import { type Claim, claim, type Owner } from './owner-claim.ts';
import { type ProcessTable, readProcesses } from './processes.ts';

export interface DataFolder {
	readonly paths: DataPaths;
	readonly owner: Owner;
	release(): Promise<Result<undefined>>;
}

/** Makes the folder where it is missing and becomes its owner. `busy` carries the process that already is. */
export async function openDataFolder(
	disk: Disk,
	root: string,
	processes?: ProcessTable,
): Promise<Result<DataFolder, Owner | null>> {
	const paths = dataPaths(root);
	const made = await makeFolder(disk, root);
	if (!made.ok) return fail('not-saved', made.error.message);
	const table = processes ?? (await readProcesses());
	const claimed = await claim(disk, paths.owner, table);
	if (!claimed.ok) return claimed;
	const prepared = await prepare(disk, paths, table);
	if (!prepared.ok) {
		await claimed.value.release();
		return fail('not-saved', prepared.error.message);
	}
	return ok(ownedFolder(paths, claimed.value));
}

function ownedFolder(paths: DataPaths, held: Claim): DataFolder {
	return { paths, owner: held.owner, release: () => held.release() };
}

async function prepare(disk: Disk, paths: DataPaths, processes: ProcessTable): Promise<Result<undefined>> {
	const folders = [
		paths.plans,
		paths.private,
		paths.evidence,
		paths.quarantine,
		paths.backups,
		paths.logs,
		paths.exchange,
	];
	for (const folder of folders) {
		const made = await makeFolder(disk, folder);
		if (!made.ok) return made;
	}
	const below = async (folder: string) =>
		(await disk.files.readdir(folder).catch(() => [])).map((name) => join(folder, name));
	// Those of backups are cleared away by the next backup: who has many plans would wait for it at every start.
	const written = [
		paths.root,
		paths.private,
		paths.quarantine,
		paths.logs,
		paths.exchange,
		paths.looseExchange,
		paths.keys,
		paths.templates,
		paths.evidence,
		...(await below(paths.evidence)),
		...(await below(paths.plans)),
	];
	for (const folder of written) await removeLeftovers(disk, folder, processes.exists);
	return ok();
}
