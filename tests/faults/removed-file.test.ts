/** A file that is removed while it is open takes bytes as before: they must never be called saved. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Disk, nodeDisk } from '../../electron/store/file-system.ts';
import { openJournal } from '../../electron/store/journal.ts';
import { report } from '../figures/report.ts';
import { line, must, newFolder } from '../unit/store/folder.ts';

/** How many acknowledged lines are on no disk, when the file is removed, or replaced by a copy, after each append. */
async function lossesOn(disk: Disk): Promise<number> {
	const folder = newFolder();
	const path = join(folder, 'journal.jbp');
	const { journal } = must(await openJournal(disk, { path, quarantine: join(folder, 'quarantine') }));
	let lost = 0;
	for (let number = 1; number <= 20; number += 1) {
		// So that the file is open when it goes.
		must(await journal.append([line(100 + number)]));
		rmSync(path);
		const saved = await journal.append([line(number)]);
		if (!saved.ok) must(await journal.replaceAll([line(number)]));
		if (!existsSync(path) || !readFileSync(path, 'utf8').includes(line(number))) lost += 1;
		must(await journal.replaceAll([line(number)]));
	}
	await journal.close();
	return lost;
}

test('what is appended to a file that was removed is not called saved', async () => {
	expect(await lossesOn(nodeDisk)).toBe(0);
	report('files removed while open', { removed: 20, lost: 0 });
});

test('where a file does not look whether it still has its name, lines are lost: the test can fail', async () => {
	const blind: Disk = {
		...nodeDisk,
		files: {
			...nodeDisk.files,
			open: async (...how) => {
				const file = await nodeDisk.files.open(...how);
				return { ...file, stat: async () => ({ ...(await file.stat()), identity: 'any' }) };
			},
			stat: async (path) =>
				existsSync(path)
					? { ...(await nodeDisk.files.stat(path)), identity: 'any' }
					: { kind: 'file', size: 0, mode: 0o600, modifiedMs: 0, identity: 'any' },
		},
	};
	expect(await lossesOn(blind)).toBeGreaterThan(0);
});
