import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../electron/store/file-system.ts';
import { openJournal, readJournal } from '../../../electron/store/journal.ts';
import { line, lines, messageOf, must, newFolder } from './folder.ts';

async function open(folder: string) {
	const quarantine = join(folder, 'quarantine');
	return must(await openJournal(nodeDisk, { path: join(folder, 'journal.jbp'), quarantine }));
}

async function written(folder: string, count: number): Promise<string> {
	const { journal } = await open(folder);
	for (const one of lines(count)) must(await journal.append([one]));
	await journal.close();
	return join(folder, 'journal.jbp');
}

function kept(folder: string): readonly string[] {
	const quarantine = join(folder, 'quarantine');
	return readdirSync(quarantine).map((name) => readFileSync(join(quarantine, name), 'utf8'));
}

test('lines come back in the order they were acknowledged', async () => {
	const folder = newFolder();
	await written(folder, 5);
	const again = await open(folder);
	expect(again).toMatchObject({ lines: lines(5), damage: [] });
	must(await again.journal.append(lines(2, 6)));
	await again.journal.close();
	expect((await open(folder)).lines).toEqual(lines(7));
});

test('a hundred lines appended at once keep their order and share syncs', async () => {
	const folder = newFolder();
	let syncs = 0;
	const counting = {
		...nodeDisk,
		files: {
			...nodeDisk.files,
			open: async (...args: Parameters<typeof nodeDisk.files.open>) => {
				const file = await nodeDisk.files.open(...args);
				const datasync = () => {
					syncs += 1;
					return file.datasync();
				};
				return { ...file, datasync };
			},
		},
	};
	const options = { path: join(folder, 'journal.jbp'), quarantine: join(folder, 'quarantine') };
	const { journal } = must(await openJournal(counting, options));
	must(await journal.append([line(1)]));
	await Promise.all(lines(100, 2).map(async (one) => must(await journal.append([one]))));
	await journal.close();
	expect((await open(folder)).lines).toEqual(lines(101));
	expect(syncs).toBeLessThan(5);
});

test('a line cut off while it was written goes to quarantine and is named', async () => {
	const folder = newFolder();
	const path = await written(folder, 3);
	appendFileSync(path, line(4).slice(0, 20));
	const { journal, lines: read, damage } = await open(folder);
	expect(read).toEqual(lines(3));
	expect(damage).toMatchObject([{ kind: 'torn-tail', lines: 1, after: 3 }]);
	expect(kept(folder)).toEqual([line(4).slice(0, 20)]);
	must(await journal.append([line(4)]));
	await journal.close();
	expect(await open(folder)).toMatchObject({ lines: lines(4), damage: [] });
});

test('only the bad line in the middle goes to quarantine; the later ones are read', async () => {
	const folder = newFolder();
	const path = await written(folder, 5);
	const text = readFileSync(path, 'utf8');
	writeFileSync(path, text.replace('Cloud ARR 3', 'Cloud ARR 8'));
	const { journal, lines: read, damage } = await open(folder);
	await journal.close();
	expect(read).toEqual([...lines(2), ...lines(2, 4)]);
	expect(damage).toMatchObject([{ kind: 'bad-line', line: 5, after: 2, lines: 1 }]);
	expect(kept(folder)).toEqual([`${line(3).replace('ARR 3', 'ARR 8')}\n`]);
	expect(await open(folder)).toMatchObject({ lines: read, damage: [] });
});

test.each([
	['empty', Buffer.alloc(0), 'is empty (0 bytes)'],
	['null', Buffer.from('null\n'), 'only the word null'],
	['utf-16', Buffer.from(`\ufeff${line(1)}\n`, 'utf16le'), 'UTF-16'],
	['utf-16', Buffer.from(`${line(1)}\n`, 'utf16le'), 'UTF-16'],
	['nul-bytes', Buffer.alloc(4096), 'NUL'],
])('a journal that is %s is told in its own words and can be written again', async (kind, bytes, words) => {
	const folder = newFolder();
	writeFileSync(join(folder, 'journal.jbp'), bytes);
	const { journal, lines: read, damage } = await open(folder);
	expect(read).toEqual([]);
	expect(damage).toMatchObject([{ kind, message: expect.stringContaining(words) }]);
	if (bytes.length > 0) expect(readFileSync(damage[0]?.kept ?? '')).toEqual(bytes);
	must(await journal.append([line(1)]));
	await journal.close();
	expect(await open(folder)).toMatchObject({ lines: [line(1)], damage: [] });
});

test('a byte order mark is taken off and told, and the lines are read', async () => {
	const folder = newFolder();
	const path = await written(folder, 2);
	writeFileSync(path, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), readFileSync(path)]));
	const { lines: read, damage } = await open(folder);
	expect(read).toEqual(lines(2));
	expect(damage).toMatchObject([{ kind: 'byte-order-mark' }]);
});

test('empty bytes after a power failure are told as such and cost no line', async () => {
	const folder = newFolder();
	const path = await written(folder, 2);
	appendFileSync(path, Buffer.alloc(512));
	const { lines: read, damage } = await open(folder);
	expect(read).toEqual(lines(2));
	expect(damage).toMatchObject([{ kind: 'nul-bytes', after: 2 }]);
});

test('all lines can be replaced, also by none, and appending goes on', async () => {
	const folder = newFolder();
	await written(folder, 3);
	const { journal } = await open(folder);
	must(await journal.replaceAll([line(9)]));
	must(await journal.append([line(10)]));
	must(await journal.replaceAll([]));
	must(await journal.append([line(11)]));
	await journal.close();
	expect(await open(folder)).toMatchObject({ lines: [line(11)], damage: [] });
});

test('what would not come back as the same line is refused', async () => {
	const { journal } = await open(newFolder());
	for (const bad of ['', '[1]', '{"a":\n1}', '{"a":"\ud800"}', '{"a":"\0"}']) {
		expect(messageOf(await journal.append([bad]))).toBe('A line for the journal is not one line of JSON.');
	}
});

test('reading for another process changes nothing', async () => {
	const folder = newFolder();
	const path = await written(folder, 2);
	appendFileSync(path, '{"torn');
	const before = readFileSync(path);
	const content = must(await readJournal(nodeDisk, path));
	expect(content).toMatchObject({ lines: lines(2), damage: [{ kind: 'torn-tail', kept: null }] });
	expect(readFileSync(path)).toEqual(before);
	expect(readdirSync(folder)).toEqual(['journal.jbp']);
});

test('a journal without sums, or one that another program appended to, is read', async () => {
	const folder = newFolder();
	writeFileSync(join(folder, 'journal.jbp'), `${lines(3).join('\n')}\n`);
	const { journal, lines: read, damage } = await open(folder);
	expect([read, damage]).toEqual([lines(3), []]);
	must(await journal.append([line(4)]));
	appendFileSync(join(folder, 'journal.jbp'), `${line(5)}\n`);
	expect(messageOf(await journal.append([line(6)]))).toContain('another program has changed it');
	await journal.close();
	expect((await open(folder)).lines).toEqual(lines(5));
});
