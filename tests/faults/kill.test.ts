/** kill -9 at random moments. `COVALENT_KILLS` and `COVALENT_SEED` choose how often and when. */
import { expect, test } from 'vitest';
import { openDataFolder } from '../../electron/store/data-folder.ts';
import { dataPaths } from '../../electron/store/data-paths.ts';
import { nodeDisk } from '../../electron/store/file-system.ts';
import { openPlanStore } from '../../electron/store/plan-store.ts';
import { openWorkspace } from '../../electron/store/workspace-store.ts';
import { report, seeded, setting } from '../figures/report.ts';
import { must, newFolder } from '../unit/store/folder.ts';
import { buildChild, startChild, untilEnd } from './children.ts';

const KILLS = setting('COVALENT_KILLS', 25);
const SEED = setting('COVALENT_SEED', 20_270_209);

buildChild();

test(`no acknowledged edit is lost in ${KILLS} kills, seed ${SEED}`, { timeout: 60_000 + KILLS * 2_000 }, async () => {
	const root = newFolder();
	const random = seeded(SEED);
	let acknowledged = 0;
	let torn = 0;
	let drafts = new Set<number>();
	for (let kill = 0; kill < KILLS; kill += 1) {
		const said = await runAndKill(root, 20 + random(180));
		for (const [file, seq] of said) if (file === 'drafts') drafts.add(seq);
		const published = said.findLast(([file]) => file === 'published')?.[1] ?? 0;
		drafts = new Set([...drafts].filter((seq) => seq > published));
		const after = await load(root);
		const last = said.findLast(([file]) => file === 'journal')?.[1] ?? 0;
		expect(after.journal.length, `kill ${kill}`).toBeGreaterThanOrEqual(last);
		expect(after.journal).toEqual(after.journal.map((_, index) => index + 1));
		// A publish that was carried out and not yet acknowledged empties the drafts.
		const emptied = after.journal.length % 20 === 0 && after.drafts.length === 0;
		if (!emptied) expect(after.drafts, `kill ${kill}`).toEqual(expect.arrayContaining([...drafts]));
		drafts = new Set(after.drafts);
		const named = said.findLast(([file]) => file === 'workspace')?.[1] ?? 0;
		expect(Number(after.name.split(' ')[1] ?? 0), `kill ${kill}`).toBeGreaterThanOrEqual(named);
		acknowledged += said.length;
		torn += after.damage;
	}
	expect(acknowledged).toBeGreaterThan(0);
	report('kill -9', { kills: KILLS, seed: SEED, acknowledged, 'torn tails kept': torn, lost: 0 });
});

async function runAndKill(root: string, milliseconds: number): Promise<readonly (readonly [string, number])[]> {
	const child = startChild('edit', root);
	child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
	const { lines, errors } = await untilEnd(child);
	expect(errors).toBe('');
	return lines.map((line) => {
		const [file = '', seq = ''] = line.split(' ');
		return [file, Number(seq)] as const;
	});
}

async function load(root: string) {
	const folder = must(await openDataFolder(nodeDisk, root));
	const paths = dataPaths(root);
	const workspace = await openWorkspace(nodeDisk, paths);
	expect(workspace.damage).toBe(null);
	const { store, journal, drafts } = must(await openPlanStore(nodeDisk, paths, { planId: 'p1' }));
	await store.close();
	await folder.release();
	const numbers = (lines: readonly string[]) => lines.map((text) => (JSON.parse(text) as { seq: number }).seq);
	const damage = [...journal.damage, ...drafts.damage];
	for (const one of damage) expect(one.kind).toBe('torn-tail');
	return {
		journal: numbers(journal.lines),
		drafts: numbers(drafts.lines),
		damage: damage.length,
		name: workspace.data().profile?.name ?? '',
	};
}
