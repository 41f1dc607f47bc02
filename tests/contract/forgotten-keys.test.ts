/** The list of seen keys was damaged on disk, or deleted: nothing is trusted on first use again until a person has looked. */
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Pen } from '../../shared/ledger/change.ts';
import { type Core, CREATE, newDataFolder } from '../builders/core.ts';
import { closeCore, openCore } from '../builders/open-cores.ts';
import { forgetSyncedFolders, newSyncedFolder, sync } from '../builders/synced-folder.ts';

const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };
const BEN: Pen = { party: 'partner', name: 'Ben Okafor' };
const FORGOTTEN = {
	kind: 'keys forgotten',
	text: 'The list of the keys seen in this plan was damaged or removed, so a copy signed with another key would not be noticed: compare the keys by phone before you trust what comes in.',
};

let folder: string;
let northwind: Core;
let harbor: Core;
let planId: string;

const start = (computer: string, data = newDataFolder()) => openCore(data, { computer, folderPollMs: null });

beforeEach(async () => {
	folder = newDataFolder();
	northwind = await start('ana-laptop', folder);
	harbor = await start('harbor-it-7');
	({ planId } = await northwind.ask('plans.create', CREATE));
	await northwind.edit(planId, ANA, ['goals/g1', 'title', 'Cloud ARR']);
	await harbor.take(await northwind.mail(planId), 'partner');
	await harbor.edit(planId, BEN, ['goals/g1', 'why', 'Growth']);
	await northwind.take(await harbor.mail(planId));
});

const state = () => northwind.ask('exchange.state', { planId });
const listOfKeys = () => {
	const found = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.parentPath.includes('quarantine'))
		.map(({ parentPath, name }) => join(parentPath, name))
		.find((path) => path.endsWith('.json') && readFileSync(path, 'utf8').includes('"compared"'));
	if (found === undefined) throw new Error('No list of keys.');
	return found;
};

async function damagedBy(damage: (path: string) => void): Promise<void> {
	await closeCore(northwind);
	damage(listOfKeys());
	northwind = await start('ana-laptop', folder);
}

async function restart(): Promise<void> {
	await closeCore(northwind);
	northwind = await start('ana-laptop', folder);
}

describe.each<[string, (path: string) => void]>([
	['cut off in the middle', (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2))],
	['empty', (path) => truncateSync(path, 0)],
	['full of NULs', (path) => writeFileSync(path, Buffer.alloc(400))],
	['deleted', (path) => rmSync(path)],
	['deleted with all that lies beside it', (path) => rmSync(dirname(path), { recursive: true })],
	['holding something else', (path) => writeFileSync(path, '{"entries":[],"keys":"none"}')],
])('a list of seen keys that is %s', (_how, damage) => {
	it('alarms over the plan and at every copy, over restarts and after a copy was taken in, until a person has looked', async () => {
		expect((await state()).alarms).toEqual([]);
		await damagedBy(damage);
		expect((await state()).alarms).toEqual([FORGOTTEN]);
		await harbor.edit(planId, BEN, ['goals/g1', 'worthPartner', 'Margin']);
		const copy = await harbor.mail(planId);
		expect((await northwind.look(copy)).alarms).toEqual([FORGOTTEN]);
		await northwind.take(copy);
		// The list was written anew by that, and the damaged file is gone from its place.
		await restart();
		const { alarms, keys } = await state();
		expect(alarms).toEqual([FORGOTTEN]);
		const theirs = keys.find(({ computer }) => computer === 'harbor-it-7')?.fingerprint ?? '';
		await northwind.ask('exchange.lookedAtKeys', { planId, compared: [theirs] });
		expect((await state()).alarms).toEqual([]);
		await restart();
		const after = await state();
		expect([after.alarms, after.keys.find(({ fingerprint }) => fingerprint === theirs)?.trust]).toEqual([
			[],
			'compared',
		]);
	});
});

it('a plan of which no copy ever left or came in has no list of keys, and none is missed', async () => {
	const { planId: other } = await northwind.ask('plans.create', CREATE);
	await northwind.edit(other, ANA, ['goals/g1', 'title', 'Alone']);
	await restart();
	expect((await northwind.ask('exchange.state', { planId: other })).alarms).toEqual([]);
});

it('another key for a computer that wrote here is still noticed, from what the plan itself names', async () => {
	await damagedBy((path) => truncateSync(path, 0));
	const forger = await start('harbor-it-7');
	await forger.take(await northwind.mail(planId), 'partner');
	await forger.edit(planId, BEN, ['goals/g1', 'why', 'Ours']);
	const { alarms } = await northwind.look(await forger.mail(planId));
	expect(alarms).toMatchObject([FORGOTTEN, { kind: 'key changed' }]);
});

it('nothing comes in by itself through a folder until a person has looked, and then it does', async () => {
	const [ours, theirs] = [newSyncedFolder(), newSyncedFolder()];
	await damagedBy((path) => truncateSync(path, 0));
	await northwind.ask('folder.connect', { planId, path: ours });
	await harbor.ask('folder.connect', { planId, path: theirs });
	await harbor.edit(planId, BEN, ['goals/g1', 'why', 'Margin']);
	await harbor.ask('folder.send', { planId });
	sync(ours, theirs);
	const { connection } = await northwind.ask('folder.check', { planId });
	expect(connection?.alarms).toMatchObject([{ text: expect.stringContaining(FORGOTTEN.text) }]);
	expect(await northwind.says(planId, 'goals/g1', 'why')).toBe('Growth');
	await northwind.ask('exchange.lookedAtKeys', { planId, compared: [] });
	await northwind.ask('folder.check', { planId });
	expect(await northwind.says(planId, 'goals/g1', 'why')).toBe('Margin');
	forgetSyncedFolders();
});
