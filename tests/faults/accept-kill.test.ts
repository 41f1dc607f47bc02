/** kill -9 while a copy is taken in: all of it is there, or nothing. `COVALENT_KILLS` chooses how often. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Edit, Pen } from '../../shared/ledger/change.ts';
import { Core, CREATE, forgetDataFolders, newDataFolder } from '../builders/core.ts';
import { report, seeded, setting } from '../figures/report.ts';
import { buildChild, startChild, untilEnd } from './children.ts';

const KILLS = setting('COVALENT_KILLS', 8);
const SEED = setting('COVALENT_SEED', 20_270_303);
const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };
const BEN: Pen = { party: 'partner', name: 'Ben Okafor' };

buildChild('accept-child.ts');
afterAll(forgetDataFolders);

const goals = (prefix: string, count: number): Edit[] =>
	Array.from({ length: count }, (_, n): Edit => [`goals/${prefix}${n}`, 'title', `${prefix} ${n}`]);

test(`a copy is taken in whole or not at all in ${KILLS} kills, seed ${SEED}`, {
	timeout: 60_000 + KILLS * 5_000,
}, async () => {
	const home = newDataFolder();
	const mine = await Core.open(home);
	const { planId } = await mine.ask('plans.create', CREATE);
	const theirs = await Core.open(newDataFolder());
	await theirs.take(await mine.mail(planId), 'partner');
	// A draft that stays one: its period closes with the receive.
	await mine.edit(planId, ANA, ...goals('mine', 3));
	for (let part = 0; part < 8; part += 1) {
		await theirs.edit(planId, BEN, ...goals(`part${part}-`, 40));
		await theirs.handOver(planId);
	}
	const file = join(newDataFolder(), 'back.jbp');
	writeFileSync(file, await theirs.mail(planId));
	await theirs.close();
	await mine.close();

	const random = seeded(SEED);
	const seen = { all: 0, nothing: 0 };
	for (let kill = 0; kill < KILLS; kill += 1) {
		const folder = newDataFolder();
		cpSync(home, folder, { recursive: true });
		const child = startChild(folder, file);
		// A quick machine has taken it in after a few moments; every other kill comes within those.
		child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), random(kill % 2 === 0 ? 15 : 90)));
		const { lines, errors } = await untilEnd(child);
		expect(errors).toBe('');
		const again = await Core.open(folder);
		const { records } = await again.ask('plan.open', { planId });
		const came = records.filter(({ ref }) => ref.startsWith('goals/part')).length;
		expect([0, 320]).toContain(came);
		if (lines.includes('accepted')) expect(came).toBe(320);
		expect(records.filter(({ ref }) => ref.startsWith('goals/mine')).length).toBe(3);
		expect(await again.ask('exchange.conflicts', { planId })).toMatchObject({ cards: [] });
		// Whatever was cut off, the same file can be taken in again.
		await again.take(readFileSync(file, 'utf8'));
		expect((await again.ask('plan.open', { planId })).total).toBeGreaterThanOrEqual(323);
		await again.close();
		seen[came === 0 ? 'nothing' : 'all'] += 1;
	}
	report('kill -9 while a copy is taken in', { kills: KILLS, seed: SEED, ...seen, half: 0 });
});
