/**
 * Power cuts on a real ext4: its image is copied while nothing of it has been flushed, then mounted and read. Only
 * by argument (`COVALENT_POWERCUTS=200`): it needs the right to mount, and seconds for each cut.
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataPaths } from '../../electron/store/data-paths.ts';
import { nodeDisk } from '../../electron/store/file-system.ts';
import { readJournal } from '../../electron/store/journal.ts';
import { openWorkspace } from '../../electron/store/workspace-store.ts';
import { report, seeded, setting } from '../figures/report.ts';
import { newFolder } from '../unit/store/folder.ts';
import { buildChild, startChild } from './children.ts';
import { makeExt4, mountExt4, reasonNotTo, unmount } from './real-disks.ts';

const CUTS = setting('COVALENT_POWERCUTS', 0);
const SEED = setting('COVALENT_SEED', 20_270_209);
const reason = CUTS === 0 ? 'only by argument, COVALENT_POWERCUTS=200' : whyNot();
if (reason !== null) report('power cuts on ext4', { skipped: reason });

buildChild();

const options = { timeout: 60_000 + CUTS * 10_000 };

test.skipIf(reason !== null)(`no acknowledged edit is lost in ${CUTS} power cuts, seed ${SEED}`, options, async () => {
	const lost = await cutRepeatedly(CUTS, 'honest');
	expect(lost).toBe(0);
	report('power cuts on ext4', { cuts: CUTS, seed: SEED, lost });
});

test.skipIf(reason !== null)('without syncs the same cuts lose edits: the suite can fail', options, async () => {
	expect(await cutRepeatedly(3, 'no-syncs')).toBeGreaterThan(0);
});

async function cutRepeatedly(cuts: number, disk: 'honest' | 'no-syncs'): Promise<number> {
	const random = seeded(SEED);
	let lost = 0;
	for (let cut = 0; cut < cuts; cut += 1) {
		lost += await cutOnce(cut % 2 === 0 ? '' : 'noauto_da_alloc', 50 + random(400), disk);
	}
	return lost;
}

async function cutOnce(mountOptions: string, milliseconds: number, disk: string): Promise<number> {
	const folder = newFolder();
	const [image, snapshot] = [join(folder, 'image'), join(folder, 'snapshot')];
	const [live, after] = [join(folder, 'live'), join(folder, 'after')];
	makeExt4(image, 16);
	mountExt4(image, live, mountOptions);
	let said = '';
	try {
		const child = startChild('edit', join(live, 'data'), disk);
		child.stdout.on('data', (data: Buffer) => {
			said += data.toString();
		});
		await new Promise((resolve) => child.stdout.once('data', resolve));
		await pause(milliseconds);
		child.kill('SIGSTOP');
		await pause(20);
		copyFileSync(image, snapshot);
		const closed = new Promise((resolve) => child.once('close', resolve));
		const promised = said;
		child.kill('SIGKILL');
		await closed;
		said = promised;
	} finally {
		unmount(live);
	}
	mountExt4(snapshot, after, mountOptions);
	try {
		return await countLost(join(after, 'data'), said.split('\n').slice(0, -1));
	} finally {
		unmount(after);
	}
}

async function countLost(root: string, said: readonly string[]): Promise<number> {
	const paths = dataPaths(root);
	const last = (file: string): number => Number(said.findLast((text) => text.startsWith(file))?.split(' ')[1] ?? 0);
	const journal = await readJournal(nodeDisk, paths.journal('p1'));
	const lines = journal.ok ? journal.value.lines.length : 0;
	const workspace = await openWorkspace(nodeDisk, paths);
	const saved = Number(workspace.data().profile?.name.split(' ')[1] ?? 0);
	return Math.max(last('journal') - lines, 0) + (saved < last('workspace') ? 1 : 0);
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function whyNot(): string | null {
	const folder = newFolder();
	return reasonNotTo(() => {
		makeExt4(join(folder, 'image'), 16);
		mountExt4(join(folder, 'image'), join(folder, 'live'), '');
		unmount(join(folder, 'live'));
	});
}
