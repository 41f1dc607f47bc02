/** kill -9 of the whole core at random moments, through edits and sendings. `COVALENT_KILLS` chooses how often. */
import { expect, test } from 'vitest';
import { startCore } from '../builders/started-core.ts';
import { report, seeded, setting } from '../figures/report.ts';
import { newFolder } from '../unit/store/folder.ts';
import { buildChild, startChild, untilEnd } from './children.ts';

const KILLS = setting('COVALENT_KILLS', 10);
const SEED = setting('COVALENT_SEED', 20_270_210);

buildChild('core-child.ts');

test(`the core loses no acknowledged edit in ${KILLS} kills, seed ${SEED}`, {
	timeout: 60_000 + KILLS * 4_000,
}, async () => {
	const root = newFolder();
	const random = seeded(SEED);
	let acknowledged = 0;
	let newest = -1;
	for (let kill = 0; kill < KILLS; kill += 1) {
		const child = startChild(root, String(newest + 1));
		child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), 10 + random(150)));
		const { lines, errors } = await untilEnd(child);
		expect(errors).toBe('');
		acknowledged += lines.length;
		const last = Math.max(newest, ...lines.map(Number));
		const { shown, conflicts, notices } = await reopen(root);
		// An edit may be on disk a moment before its answer is heard; never the other way round.
		expect(shown, `kill ${kill}`).toBeGreaterThanOrEqual(last);
		expect(shown - last, `kill ${kill}`).toBeLessThanOrEqual(1);
		// The sample has one conflict of its own; a sending cut in half must not come back as another.
		expect(conflicts).toBe(1);
		for (const notice of notices) expect(notice).toMatch(/was cut off/);
		newest = shown;
	}
	expect(acknowledged).toBeGreaterThan(KILLS);
	report('kill -9 of the core', { kills: KILLS, seed: SEED, acknowledged, lost: 0 });
});

async function reopen(dataFolder: string) {
	const core = await startCore(dataFolder);
	const { records } = await core.ask('plan.open', { planId: 'sample-northwind-harbor' });
	const { notices } = await core.ask('app.start', {});
	await core.close();
	const why = String(records.find(({ ref }) => ref === 'plan/plan')?.values.whyThisYear);
	return {
		shown: Number(/^Edit (\d+)$/.exec(why)?.[1] ?? -1),
		conflicts: records.reduce((sum, { conflicts }) => sum + Object.keys(conflicts ?? {}).length, 0),
		notices: notices.map(({ text }) => text),
	};
}
