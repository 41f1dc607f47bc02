/** A real small filesystem that fills up, at several sizes (`COVALENT_LEVELS`). Needs the right to mount. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataPaths } from '../../electron/store/data-paths.ts';
import { nodeDisk } from '../../electron/store/file-system.ts';
import { openPlanStore } from '../../electron/store/plan-store.ts';
import { openWorkspace } from '../../electron/store/workspace-store.ts';
import { report, setting } from '../figures/report.ts';
import { must, newFolder } from '../unit/store/folder.ts';
import { mountTmpfs, reasonNotTo, unmount } from './real-disks.ts';

const LEVELS = setting('COVALENT_LEVELS', 6);
const probe = join(newFolder(), 'probe');
const reason = reasonNotTo(() => {
	mountTmpfs(probe, 64);
	unmount(probe);
});
if (reason !== null) report('nearly full disk', { skipped: reason });

test.skipIf(reason !== null)(
	`on a full disk nothing is called saved that is not, ${LEVELS} levels`,
	{ timeout: 60_000 + LEVELS * 5_000 },
	async () => {
		let acknowledged = 0;
		let refused = 0;
		for (let level = 0; level < LEVELS; level += 1) {
			const folder = join(newFolder(), 'disk');
			mountTmpfs(folder, 64 + 4 * level);
			try {
				const figures = await fill(folder, 300 + 137 * level);
				acknowledged += figures.acknowledged;
				refused += figures.refused;
			} finally {
				unmount(folder);
			}
		}
		expect(refused).toBeGreaterThan(0);
		report('nearly full disk', { levels: LEVELS, acknowledged, 'refused and told': refused, 'false "saved"': 0 });
	},
);

/** Edits until the disk is full; makes room; everything pending lands by itself, in order. */
async function fill(
	folder: string,
	size: number,
): Promise<{ readonly acknowledged: number; readonly refused: number }> {
	const paths = dataPaths(folder);
	const ballast = join(folder, 'ballast');
	writeFileSync(ballast, Buffer.alloc(16 * 1024));
	const workspace = await openWorkspace(nodeDisk, paths);
	const { store } = must(await openPlanStore(nodeDisk, paths, { planId: 'p1' }));
	const texts: string[] = [];
	const acknowledged: string[] = [];
	let theme = 'system';
	const saves: Promise<unknown>[] = [];
	while (store.saveState().state !== 'cannot save') {
		const text = JSON.stringify({ seq: texts.length + 1, text: 'z'.repeat(size) });
		texts.push(text);
		saves.push(store.appendJournal([text]).then((result) => (result.ok ? acknowledged.push(text) : 0)));
		await settled(store);
		const result = await workspace.update((data) => ({ ...data, settings: { ...data.settings, theme: 'dark' } }));
		if (result.ok) theme = 'dark';
	}
	const refused = store.saveState().pending;
	expect(store.saveState().message).toContain('the disk is full');
	await expectThere(paths, acknowledged, theme);
	rmSync(ballast);
	store.retry();
	await Promise.all(saves);
	expect(acknowledged).toEqual(texts);
	must(await store.close());
	await expectThere(paths, texts, theme);
	return { acknowledged: texts.length, refused };
}

async function expectThere(
	paths: ReturnType<typeof dataPaths>,
	lines: readonly string[],
	theme: string,
): Promise<void> {
	const { readJournal } = await import('../../electron/store/journal.ts');
	const content = must(await readJournal(nodeDisk, paths.journal('p1')));
	expect(content.lines).toEqual(lines);
	expect((await openWorkspace(nodeDisk, paths)).data().settings.theme).toBe(theme);
}

async function settled(store: { saveState(): { readonly state: string } }): Promise<void> {
	while (store.saveState().state === 'saving') await new Promise((resolve) => setImmediate(resolve));
}
