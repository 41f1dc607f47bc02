/** Two companies' cores, and what a sync program does between their folders. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FolderConnection } from '../../shared/contract/folder.ts';
import { Core, newDataFolder } from './core.ts';

const made: string[] = [];

export function newSyncedFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'covalent-synced-'));
	made.push(folder);
	return folder;
}

export function forgetSyncedFolders(): void {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Every file below a folder, by its path in it. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		entries
			.map(({ parentPath, name }) => join(parentPath, name))
			.sort()
			.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
	);
}

export function segmentsIn(folder: string): string[] {
	return [...filesIn(folder).keys()].filter((name) => !name.includes('heads-') && name.endsWith('.jbp'));
}

/** What a sync program that has caught up does: each side gets what only the other has. */
export function sync(one: string, other: string): void {
	cpSync(one, other, { recursive: true, force: false });
	cpSync(other, one, { recursive: true, force: false });
}

export function put(folder: string, name: string, content: string): void {
	mkdirSync(join(folder, name, '..'), { recursive: true });
	writeFileSync(join(folder, name), content);
}

export interface Side {
	readonly core: Core;
	readonly folder: string;
	readonly data: string;
}

/** Northwind's core with a plan, and Harbor's that took it in from a file; each has its end of a synced folder. */
export async function twoSides(open = (data: string) => Core.open(data, { folderPollMs: null })) {
	const [ours, theirs] = [newDataFolder(), newDataFolder()];
	const vendor: Side = { core: await open(ours), folder: newSyncedFolder(), data: ours };
	const partner: Side = { core: await open(theirs), folder: newSyncedFolder(), data: theirs };
	return { vendor, partner };
}

export async function connection(side: Side, planId: string): Promise<FolderConnection> {
	const { connection: found } = await side.core.ask('folder.check', { planId });
	if (found === null) throw new Error('Not connected.');
	return found;
}
