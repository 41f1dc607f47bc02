/** The backups that lie in a data folder, found without owning it: an open window goes on. */
import { type KeptBackup, listBackups, readBackup } from '../store/backup-file.ts';
import { type DataPaths, dataPaths } from '../store/data-paths.ts';
import { nodeDisk } from '../store/file-system.ts';
import type { PlanEntry } from '../store/workspace-file.ts';
import { openWorkspace } from '../store/workspace-store.ts';
import { EXIT, Refused, type World } from './command.ts';

export interface PlanBackups {
	readonly planId: string;
	/** As the list of plans has it; the id where that does not name it any more. */
	readonly title: string;
	readonly speaksFor: PlanEntry['speaksFor'] | null;
	readonly folder: string;
	/** Newest first. */
	readonly backups: readonly KeptBackup[];
}

/** Of every plan that has one, or of the plan of this id or title. */
export async function backupsIn(world: Pick<World, 'dataFolder'>, wanted?: string): Promise<readonly PlanBackups[]> {
	const paths = dataPaths(world.dataFolder);
	const { plans } = (await openWorkspace(nodeDisk, paths)).data();
	const folders = await nodeDisk.files.readdir(paths.backups).catch(() => []);
	const ids = [...new Set([...plans.map(({ planId }) => planId), ...folders.filter(isPlanId)])];
	const all = await Promise.all(ids.map((planId) => backupsOf(paths, plans, planId)));
	if (wanted === undefined) return all.filter(({ backups }) => backups.length > 0);
	const found = all.filter(({ planId }) => planId === wanted);
	const named = found.length > 0 ? found : all.filter(({ title }) => title === wanted);
	if (named.length === 0)
		throw new Refused(
			`There is no plan “${wanted}” in ${paths.root}; “covalent backups” lists those that have backups.`,
			EXIT.failed,
		);
	return named;
}

/** Whether a backup reads back whole, by its own sum. */
export async function isWhole({ folder }: PlanBackups, { id }: KeptBackup): Promise<boolean> {
	return (await readBackup(nodeDisk, folder, id)).ok;
}

async function backupsOf(paths: DataPaths, plans: readonly PlanEntry[], planId: string): Promise<PlanBackups> {
	const entry = plans.find((one) => one.planId === planId);
	const folder = paths.backupsOf(planId);
	const title = entry === undefined || entry.title === '' ? planId : entry.title;
	return { planId, title, speaksFor: entry?.speaksFor ?? null, folder, backups: await listBackups(nodeDisk, folder) };
}

const isPlanId = (name: string) => /^[A-Za-z0-9_-]{1,64}$/.test(name);
