import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../electron/store/durable-file.ts';
import { nodeDisk } from '../../../electron/store/file-system.ts';
import { messageOf, newFolder } from './folder.ts';

describe('a folder', () => {
	it('is made with its parents, and left as it is where it is there', async () => {
		const path = join(newFolder(), 'a', 'b', 'ü c');
		expect(await makeFolder(nodeDisk, path, 0o750)).toMatchObject({ ok: true });
		if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o750);
		expect(await makeFolder(nodeDisk, path)).toMatchObject({ ok: true });
		if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o750);
	});

	it('is refused in a sentence where a file has its name or stands above it', async () => {
		const root = newFolder();
		writeFileSync(join(root, 'file'), 'x');
		const says = async (...names: string[]) => messageOf(await makeFolder(nodeDisk, join(root, ...names)));
		expect(await says('file')).toMatch(/could not be made: the name is taken\.$/);
		expect(await says('file', 'a')).toMatch(/could not be made: part of its path is not a folder\.$/);
	});

	it.runIf(process.platform === 'linux')('is refused where nothing can be made, and not tried for ever', async () => {
		expect(await makeFolder(nodeDisk, '/proc/covalent/data')).toMatchObject({
			error: { message: 'The folder /proc/covalent/data could not be made: it is not there.' },
		});
	});
});
