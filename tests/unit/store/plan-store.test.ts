import { execFileSync } from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataPaths } from '../../../electron/store/data-paths.ts';
import { replaceFile } from '../../../electron/store/durable-file.ts';
import { type Disk, nodeDisk } from '../../../electron/store/file-system.ts';
import { LOOSE_FILE_LIMIT, readLooseFile, writeLooseFile } from '../../../electron/store/loose-file.ts';
import { openPlanStore } from '../../../electron/store/plan-store.ts';
import { readRescueCopy } from '../../../electron/store/rescue-copy.ts';
import type { SaveState } from '../../../shared/contract/plan.ts';
import { line, lines, messageOf, must, newFolder } from './folder.ts';

/** The real disk, until it is told to be full. */
function fillableDisk(): Disk & { full: boolean } {
	const disk = {
		...nodeDisk,
		full: false,
		files: {
			...nodeDisk.files,
			open: async (...args: Parameters<typeof nodeDisk.files.open>) => {
				if (disk.full && args[1] !== 'read') throw Object.assign(new Error('full'), { code: 'ENOSPC' });
				const file = await nodeDisk.files.open(...args);
				const write: typeof file.write = (...part) =>
					disk.full ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) : file.write(...part);
				return { ...file, write };
			},
		},
	};
	return disk;
}

test('edits and drafts come back; publishing empties the drafts', async () => {
	const paths = dataPaths(newFolder());
	const { store } = must(await openPlanStore(nodeDisk, paths, { planId: 'p1' }));
	void store.appendDrafts(lines(3));
	void store.appendJournal([line(10)]);
	must(await store.replaceDrafts([line(4)]));
	expect(store.saveState()).toMatchObject({ state: 'saved', pending: 0, message: null });
	must(await store.close());
	const again = must(await openPlanStore(nodeDisk, paths, { planId: 'p1' }));
	expect([again.journal.lines, again.drafts.lines]).toEqual([[line(10)], [line(4)]]);
});

test('what cannot be saved waits in order, is counted, rescued, and lands when there is room', async () => {
	const folder = newFolder();
	const disk = fillableDisk();
	const paths = dataPaths(folder);
	const { store } = must(await openPlanStore(disk, paths, { planId: 'p1' }));
	must(await store.appendJournal([line(1)]));
	const states: SaveState[] = [];
	store.watch((state) => states.push(state));
	disk.full = true;
	const done: string[] = [];
	const saves = [
		store.appendJournal([line(2)]).then(() => done.push('journal')),
		store.appendDrafts([line(3), line(4)]).then(() => done.push('drafts')),
	];
	await expect.poll(() => store.saveState().state).toBe('cannot save');
	expect(store.saveState()).toMatchObject({ pending: 3, message: expect.stringContaining('the disk is full') });
	expect(done).toEqual([]);
	disk.full = false;
	const copy = join(folder, 'rescue.jsonl');
	must(await store.rescue(copy));
	expect(must(await readRescueCopy(nodeDisk, copy))).toMatchObject({ journal: lines(2), drafts: lines(2, 3) });
	saves.push(store.appendJournal([line(5)]).then(() => done.push('next edit')));
	await Promise.all(saves);
	expect(done).toEqual(['journal', 'drafts', 'next edit']);
	expect(states.at(-1)).toMatchObject({ state: 'saved', pending: 0 });
	await store.close();
	const again = must(await openPlanStore(nodeDisk, paths, { planId: 'p1' }));
	expect([again.journal.lines, again.drafts.lines]).toEqual([[line(1), line(2), line(5)], lines(2, 3)]);
});

test('closing says how many lines were not saved, and every promise is answered', async () => {
	const disk = fillableDisk();
	const { store } = must(await openPlanStore(disk, dataPaths(newFolder()), { planId: 'p1' }));
	disk.full = true;
	const save = store.appendJournal(lines(2));
	await expect.poll(() => store.saveState().state).toBe('cannot save');
	expect(messageOf(await store.close())).toContain('2 lines of the plan p1 were not saved');
	expect((await save).ok).toBe(false);
	expect((await store.appendJournal([line(9)])).ok).toBe(false);
});

test('a line that is not one is refused at once and holds up nothing', async () => {
	const { store } = must(await openPlanStore(nodeDisk, dataPaths(newFolder()), { planId: 'p1' }));
	expect(await store.appendJournal(['not JSON'])).toMatchObject({ ok: false, error: { code: 'invalid' } });
	must(await store.appendJournal([line(1)]));
});

test('a held file is replaced once it is let go, and the wait is shown', async () => {
	const path = join(newFolder(), 'workspace.json');
	let refusals = 3;
	const waits: number[] = [];
	const disk: Disk = {
		...nodeDisk,
		holdsFiles: true,
		wait: async () => undefined,
		files: {
			...nodeDisk.files,
			rename: async (from, to) => {
				refusals -= 1;
				if (refusals >= 0) throw Object.assign(new Error('held'), { code: 'EBUSY' });
				await nodeDisk.files.rename(from, to);
			},
		},
	};
	must(await replaceFile(disk, path, Buffer.from('new'), { onHeld: (waited) => waits.push(waited) }));
	expect(waits).toEqual([0, 50, 150]);
	refusals = Number.POSITIVE_INFINITY;
	const refused = await replaceFile(disk, path, Buffer.from('newer'), { onHeld: (waited) => waits.push(waited) });
	expect(messageOf(refused)).toContain('another program is using it');
	expect(waits.at(-1)).toBeGreaterThan(58_000);
	expect(readFileSync(path, 'utf8')).toBe('new');
});

test('a read-only target fails at once and leaves nothing behind', async () => {
	const folder = newFolder();
	const path = join(folder, 'plan.jbp');
	writeFileSync(path, 'old');
	chmodSync(path, 0o444);
	const disk: Disk = { ...nodeDisk, holdsFiles: true };
	expect(messageOf(await replaceFile(disk, path, Buffer.from('new')))).toContain('it is marked read-only');
	expect(readdirSync(folder)).toEqual(['plan.jbp']);
});

test('a replaced file keeps its permissions', async () => {
	const path = join(newFolder(), 'plan.jbp');
	writeFileSync(path, 'old');
	chmodSync(path, 0o640);
	must(await replaceFile(nodeDisk, path, Buffer.from('new')));
	expect(statSync(path).mode & 0o777).toBe(0o640);
});

test('a loose file is refused in plain words when it is none', async () => {
	const folder = newFolder();
	const at = (name: string): string => join(folder, name);
	mkdirSync(at('folder.jbp'));
	execFileSync('mkfifo', [at('pipe.jbp')]);
	writeFileSync(at('big.jbp'), '');
	truncateSync(at('big.jbp'), LOOSE_FILE_LIMIT + 1);
	const told = async (name: string) => messageOf(await readLooseFile(nodeDisk, at(name)));
	expect(await told('none.jbp')).toBe(`"none.jbp" in ${folder} is not there.`);
	expect(await told('folder.jbp')).toBe(`"folder.jbp" in ${folder} is a folder, not a file.`);
	expect(await told('pipe.jbp')).toBe(`"pipe.jbp" in ${folder} is not an ordinary file.`);
	expect(await told('big.jbp')).toBe(`"big.jbp" in ${folder} is too large: 64.0 MB, and at most 64 MB can be read.`);
});

test('a loose file that changed since it was read is not written over', async () => {
	const folder = newFolder();
	const path = join(folder, 'plan.jbp');
	const first = must(await writeLooseFile(nodeDisk, path, Buffer.from('one'), null));
	expect(await writeLooseFile(nodeDisk, path, Buffer.from('x'), null)).toMatchObject({ error: { code: 'changed' } });
	writeFileSync(path, 'two');
	const refused = await writeLooseFile(nodeDisk, path, Buffer.from('three'), first);
	expect(refused).toMatchObject({ error: { code: 'changed' } });
	const read = must(await readLooseFile(nodeDisk, path));
	must(await writeLooseFile(nodeDisk, path, Buffer.from('three'), read.stamp));
	expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['three', ['plan.jbp']]);
});

test('what a writer that was killed left half written beside a loose file goes with the next write', async () => {
	const folder = newFolder();
	const [killed, running, others] = ['plan.jbp.999999999', `plan.jbp.${process.pid}`, 'plan.jbp.copy.999999999'].map(
		(name) => `${name}-0123456789ab.tmp`,
	);
	for (const name of [killed, running, others]) writeFileSync(join(folder, String(name)), 'half');
	must(await writeLooseFile(nodeDisk, join(folder, 'plan.jbp'), Buffer.from('one'), null));
	expect(readdirSync(folder).sort()).toEqual(['plan.jbp', running, others].sort());
});

test('writing through a link writes what it points to', async () => {
	const folder = newFolder();
	writeFileSync(join(folder, 'real.jbp'), 'one');
	symlinkSync(join(folder, 'real.jbp'), join(folder, 'link.jbp'));
	const read = must(await readLooseFile(nodeDisk, join(folder, 'link.jbp')));
	must(await writeLooseFile(nodeDisk, join(folder, 'link.jbp'), Buffer.from('two'), read.stamp));
	expect(readFileSync(join(folder, 'real.jbp'), 'utf8')).toBe('two');
});
