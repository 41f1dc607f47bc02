import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type KeptBackup, listBackups, readBackup, sumOf, writeBackup } from '../../../electron/store/backup-file.ts';
import { backupsToKeep, KEPT } from '../../../electron/store/backup-rotation.ts';
import { nodeDisk } from '../../../electron/store/file-system.ts';
import { lines, messageOf, must, newFolder } from './folder.ts';

const HEAD = { planId: 'p1', why: 'opened', by: 'Ana Ruiz', sha256: '0'.repeat(64) } as const;

/** One backup each half day from the first of January 2027, oldest first. */
function halfDays(count: number, bytes = 1000): readonly KeptBackup[] {
	return Array.from({ length: count }, (_, index) => ({
		...{ ...HEAD, backup: 1, changes: index, journal: index, drafts: 0, bytes, number: index + 1 },
		id: String(index + 1),
		at: new Date(Date.UTC(2027, 0, 1, 6) + index * 12 * 3_600_000).toISOString(),
	}));
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

const numbersKept = (backups: readonly KeptBackup[]) =>
	backups.filter(({ id }) => backupsToKeep(backups, dayOf).has(id)).map(({ number }) => number);

describe('of many backups', () => {
	it('the newest ten stay, one of each of fourteen days, one of each of eight weeks', () => {
		const all = halfDays(200);
		const [days, weeks] = [
			[182, 180, 178, 176, 174, 184, 186, 188, 190, 192],
			[170, 156, 142, 128, 114, 100],
		];
		const newest = [200, 199, 198, 197, 196, 195, 194, 193, 192, 191];
		const kept = numbersKept(all);
		expect(kept).toEqual([...new Set([...newest, ...days, ...kept.filter((one) => one < 174)])].sort((a, b) => a - b));
		// The last of a week is that of its Sunday evening.
		expect(kept.filter((one) => one < 174).map((one) => new Date(all[one - 1]?.at ?? '').getUTCDay())).toEqual(
			weeks.map(() => 0).slice(0, kept.filter((one) => one < 174).length),
		);
	});

	it('all stay while there are ten or fewer, whatever the clock said', () => {
		const back = halfDays(10).map((one) => ({ ...one, at: '2021-01-01T00:00:00.000Z' }));
		expect(numbersKept(back)).toHaveLength(10);
	});

	it('the fullest stays, though a shorter plan was backed up many times after it', () => {
		const all = halfDays(300).map((one) => ({ ...one, journal: one.number === 3 ? 900 : 5 }));
		expect(numbersKept(all)).toContain(3);
	});

	it('no more stay than the bytes that are allowed, but the newest two', () => {
		const kept = numbersKept(halfDays(50, KEPT.bytes / 4));
		expect(kept).toEqual([47, 48, 49, 50]);
		expect(numbersKept(halfDays(5, KEPT.bytes * 2))).toEqual([4, 5]);
	});
});

describe('a backup on the disk', () => {
	const content = { journal: lines(3), drafts: lines(2, 10) };
	const about = { ...HEAD, at: '2027-02-09T10:14:03.000Z', changes: 5, sha256: sumOf(content) };

	it('reads back as it was, and says what it is in a list', async () => {
		const folder = join(newFolder(), 'backups');
		must(await writeBackup(nodeDisk, folder, 1, about, content));
		const [listed] = await listBackups(nodeDisk, folder);
		expect(listed).toMatchObject({ number: 1, by: 'Ana Ruiz', changes: 5, journal: 3, drafts: 2 });
		expect(must(await readBackup(nodeDisk, folder, listed?.id ?? ''))).toMatchObject(content);
	});

	it('that is not what its sum says does not count as made', async () => {
		const written = await writeBackup(nodeDisk, newFolder(), 1, { ...about, sha256: '1'.repeat(64) }, content);
		expect(messageOf(written)).toMatch(/is damaged, and nothing of it was used\.$/);
	});

	it.each([
		['cut', (text: string) => text.slice(0, -20)],
		['longer', (text: string) => `${text}${lines(1)[0]}\n`],
		['of other words', (text: string) => text.replace('Cloud ARR 2', 'Cloud ARR 7')],
		['of another order', (text: string) => text.replace(/^(.*\n)(.*\n)(.*\n)/, '$1$3$2')],
		['without its first line', (text: string) => text.slice(text.indexOf('\n') + 1)],
	])('is refused once it is %s', async (_what, change) => {
		const folder = newFolder();
		const { id } = must(await writeBackup(nodeDisk, folder, 1, about, content));
		writeFileSync(join(folder, id), change(readFileSync(join(folder, id), 'utf8')));
		expect(messageOf(await readBackup(nodeDisk, folder, id))).toMatch(/is damaged/);
	});

	it('is never looked for outside its folder', async () => {
		expect(messageOf(await readBackup(nodeDisk, newFolder(), '../../etc/passwd'))).toBe('There is no such backup.');
	});
});
