/** kill -9 of a core that sends to a synced folder. `COVALENT_KILLS` chooses how often. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolderFile } from '../../electron/exchange/folder-file.ts';
import { startCore } from '../builders/started-core.ts';
import { report, seeded, setting } from '../figures/report.ts';
import { newFolder } from '../unit/store/folder.ts';
import { buildChild, startChild, untilEnd } from './children.ts';

const KILLS = setting('COVALENT_KILLS', 5);
const SEED = setting('COVALENT_SEED', 20_270_211);
const PLAN = 'sample-northwind-harbor';

buildChild('folder-child.ts');

test(`no half segment stands under a final name, and all that was sent is there, in ${KILLS} kills, seed ${SEED}`, {
	timeout: 60_000 + KILLS * 4_000,
}, async () => {
	const [data, folder] = [newFolder(), newFolder()];
	const random = seeded(SEED);
	let newest = -1;
	for (let kill = 0; kill < KILLS; kill += 1) {
		const child = startChild(data, folder, String(newest + 1));
		child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), 100 + random(1_100)));
		const { lines, errors } = await untilEnd(child);
		expect(errors).toBe('');
		newest = Math.max(newest, ...lines.slice(1).map(Number));
		const { texts, halves } = read(folder);
		expect(halves, `kill ${kill}`).toEqual([]);
		for (let n = 0; n <= newest; n += 1) expect(texts, `kill ${kill}`).toContain(`"Edit ${n}"`);
	}
	expect(newest).toBeGreaterThan(0);
	const { trouble, sending, unsent } = await reopen(data);
	expect({ trouble, sending, changes: unsent.changes }).toEqual({ trouble: null, sending: false, changes: 0 });
	// What a killed run left half written under a temporary name is cleared away.
	expect(readdirSync(join(folder, PLAN)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	report('kill -9 while sending to a folder', { kills: KILLS, seed: SEED, sent: newest + 1, halves: 0 });
});

function read(folder: string) {
	const names = readdirSync(join(folder, PLAN)).filter((name) => name.endsWith('.jbp'));
	const files = names.map((name) => [name, readFileSync(join(folder, PLAN, name))] as const);
	return {
		halves: files.filter(([, bytes]) => !readFolderFile(bytes).ok).map(([name]) => name),
		texts: files.map(([, bytes]) => bytes.toString()).join('\n'),
	};
}

async function reopen(dataFolder: string) {
	const core = await startCore(dataFolder, { folderPollMs: null });
	await core.ask('folder.send', { planId: PLAN });
	const { connection } = await core.ask('folder.check', { planId: PLAN });
	await core.close();
	if (connection === null) throw new Error('The folder could not be used after a kill.');
	return connection;
}
