/** Several processes at once on one file or one folder. `COVALENT_WRITES` chooses how many writes each makes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDataFolder } from '../../electron/store/data-folder.ts';
import { nodeDisk } from '../../electron/store/file-system.ts';
import { readProcesses } from '../../electron/store/processes.ts';
import { report, setting } from '../figures/report.ts';
import { must, newFolder } from '../unit/store/folder.ts';
import { buildChild, startChild, untilEnd } from './children.ts';

const WRITES = setting('COVALENT_WRITES', 150);
const ROUNDS = setting('COVALENT_CLAIMS', 4);

buildChild();

test('two processes that write one plan file lose no write and read none torn', {
	timeout: 60_000 + WRITES * 200,
}, async () => {
	const path = join(newFolder(), 'plan.jbp');
	writeFileSync(path, JSON.stringify({ sum: 0 }));
	const ended = await Promise.all([1, 2].map(() => untilEnd(startChild('add', path, String(WRITES)))));
	expect(ended.map((one) => one.errors)).toEqual(['', '']);
	const counts = ended.map((one) => JSON.parse(one.lines[0] ?? '{}') as { changed: number; busy: number });
	expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ sum: 2 * WRITES });
	const told = counts.reduce((sum, one) => sum + one.changed + one.busy, 0);
	expect(told).toBeGreaterThan(0);
	report('two processes, one loose file', { writes: 2 * WRITES, 'told changed or busy': told, lost: 0, torn: 0 });
});

test('of six processes that find the claim of a dead one, exactly one becomes the owner', {
	timeout: 60_000 + ROUNDS * 5_000,
}, async () => {
	const { self } = await readProcesses();
	for (let round = 0; round < ROUNDS; round += 1) {
		const root = join(newFolder(), 'data');
		mkdirSync(root);
		const dead = { ...self, pid: 999_999_999, nonce: `n${round}`, since: '2027-02-09T10:14:03.000Z' };
		if (round % 2 === 0) writeFileSync(join(root, 'owner.json'), JSON.stringify(dead));
		const children = Array.from({ length: 6 }, () => startChild('hold', root));
		const said = await Promise.all(children.map(firstWord));
		const refused = await openDataFolder(nodeDisk, root);
		for (const child of children) child.stdin.end();
		await Promise.all(children.map((child) => new Promise((resolve) => child.once('close', resolve))));
		expect([...said].sort()).toEqual(['busy', 'busy', 'busy', 'busy', 'busy', 'owner']);
		const owner = children[said.indexOf('owner')];
		expect(refused).toMatchObject({ ok: false, error: { code: 'busy', details: { pid: owner?.pid } } });
		must(await openDataFolder(nodeDisk, root));
	}
	report('six processes, one data folder', { rounds: ROUNDS, 'rounds with one owner': ROUNDS });
});

function firstWord(child: ReturnType<typeof startChild>): Promise<string> {
	return new Promise((resolve, reject) => {
		child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
		child.stderr.once('data', (data: Buffer) => reject(new Error(data.toString())));
	});
}
