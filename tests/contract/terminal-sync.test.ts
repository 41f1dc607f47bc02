/** `covalent sync`: a loose file and a synced folder, as scripts see it. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../shared/ledger/change.ts';
import { buildCovalent, Shell } from '../builders/covalent.ts';

interface Report {
	readonly sent: number;
	readonly received: number;
	readonly waiting: number;
	readonly conflicts: readonly unknown[];
	readonly trouble: readonly string[];
}

const shell = new Shell();
beforeAll(buildCovalent, 120_000);
afterAll(() => shell.forget());

function newFolder(name: string): string {
	mkdirSync(shell.path(name));
	return name;
}

const sync = (code: number, file: string, folder: string) => shell.json<Report>(code, 'sync', file, '--folder', folder);

const nothing = { sent: 0, received: 0, waiting: 0, conflicts: [], trouble: [] };
const title = (value: string): Edit => ['goals/g1', 'title', value];

const expects = (statement: string): readonly Edit[] => [
	['expectations/e1', 'holder', 'partner'],
	['expectations/e1', 'deliverer', 'vendor'],
	['expectations/e1', 'statement', statement],
];

describe('covalent sync', () => {
	it('sends what the folder lacks, takes in what is new, and ends with 3 where fields hold several values', async () => {
		const folder = newFolder('shared');
		await shell.run(
			...['new', '--template', 'first-90-days', '--vendor', 'Northwind Cloud', '--partner', 'Harbor IT'],
			...['-o', 'mine.jbp'],
		);
		const { sent } = await sync(0, 'mine.jbp', folder);
		expect(sent).toBe(shell.ledger('mine.jbp').size);
		expect(await sync(0, 'mine.jbp', folder)).toEqual(nothing);
		shell.put('theirs.jbp', shell.bytes('mine.jbp'));
		await shell.edit('mine.jbp', 'joint', title('Cloud ARR'));
		await shell.edit('theirs.jbp', 'joint', title('New customers'));
		expect(await sync(0, 'mine.jbp', folder)).toEqual({ ...nothing, sent: 1 });
		expect(await sync(3, 'theirs.jbp', folder)).toMatchObject({
			...{ sent: 1, received: 1, waiting: 0, trouble: [] },
			conflicts: [{ record: 'goals/g1', field: 'title' }],
		});
		expect(await sync(3, 'mine.jbp', folder)).toMatchObject({ sent: 0, received: 1 });
		expect(shell.ledger('mine.jbp').heads()).toEqual(shell.ledger('theirs.jbp').heads());
	});

	it('keeps one announcement a copy, whatever the number of runs', async () => {
		const folder = newFolder('often');
		await shell.editApart('often', [title('One')], [title('Two')]);
		for (const value of ['Three', 'Four', 'Five']) {
			await shell.edit('often-mine.jbp', 'joint', title(value));
			await sync(0, 'often-mine.jbp', folder);
		}
		const [plan = ''] = readdirSync(shell.path(folder));
		const names = readdirSync(join(shell.path(folder), plan));
		expect(names.filter((name) => name.startsWith('heads-'))).toHaveLength(1);
		for (const name of names) {
			expect(name.length).toBeLessThan(100);
			expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*\.jbp$/);
		}
	});

	it('keeps what was tried and withdrawn in the file at home', async () => {
		const folder = newFolder('withdrawn');
		await shell.editApart('withdrawn', [title('Cloud ARR')], [title('Two')]);
		await shell.edit('withdrawn-mine.jbp', 'joint', title('SECRET'));
		await shell.edit('withdrawn-mine.jbp', 'joint', title('Cloud revenue'));
		await sync(0, 'withdrawn-mine.jbp', folder);
		const [plan = ''] = readdirSync(shell.path(folder));
		const texts = readdirSync(join(shell.path(folder), plan)).map((name) => shell.text(join(folder, plan, name)));
		expect(texts.join()).toContain('Cloud revenue');
		expect(texts.join()).not.toContain('SECRET');
		expect(await sync(0, 'withdrawn-mine.jbp', folder)).toEqual(nothing);
	});

	it('names what it leaves alone, and leaves the file as it was', async () => {
		const folder = newFolder('hostile');
		await shell.editApart('hostile', [title('One')], [title('Two')]);
		await sync(0, 'hostile-mine.jbp', folder);
		const [plan = ''] = readdirSync(shell.path(folder));
		shell.forge('forged.jbp', 'hostile-mine.jbp', { party: 'partner', name: 'Eve' }, [
			['topics/t1', 'positionVendor', 'We pay for all of it'],
		]);
		writeFileSync(join(shell.path(folder), plan, 'forged.jbp'), shell.bytes('forged.jbp'));
		const before = shell.text('hostile-mine.jbp');
		expect((await sync(0, 'hostile-mine.jbp', folder)).trouble).toEqual([
			expect.stringMatching(
				/forged\.jbp” is not taken in\. The change of 2027-02-09 by Eve \(partner\) writes “Vendor’s position” of the topic/,
			),
		]);
		expect(shell.text('hostile-mine.jbp')).toBe(before);
	});

	it.each(['receive', 'sync'])('takes nothing in from another key than the one that %s has seen', async (first) => {
		const folder = shell.path(newFolder(`keys-${first}`));
		const ben = new Shell();
		try {
			const file = `keys-${first}.jbp`;
			await shell.editApart(`keys-${first}`, [title('One')], [title('Two')]);
			ben.put(file, shell.bytes(`keys-${first}-mine.jbp`));
			shell.put(file, shell.bytes(`keys-${first}-mine.jbp`));
			await ben.edit(file, 'partner', ...expects('Answers in two days'));
			if (first === 'sync') {
				await ben.run('sync', file, '--folder', folder);
				expect(await sync(0, file, folder)).toMatchObject({ received: 1, trouble: [] });
			} else {
				await ben.run('handover', file, '-o', 'signed.jbp', '--for', 'vendor');
				shell.put(`signed-${first}.jbp`, ben.bytes('signed.jbp'));
				await shell.run('receive', file, `signed-${first}.jbp`, '--yes');
			}
			rmSync(join(ben.data, 'keys'), { recursive: true });
			await ben.edit(file, 'partner', ...expects('Answers in two hours'));
			await ben.run('sync', file, '--folder', folder);
			const { received, trouble } = await sync(0, file, folder);
			expect(received).toBe(0);
			expect(trouble).toEqual([expect.stringMatching(/signs with another key than before/)]);
			expect(shell.text(file)).not.toContain('two hours');
		} finally {
			ben.forget();
		}
	});

	it('names a file that is not whole, and takes in the others', async () => {
		const folder = newFolder('torn');
		await shell.editApart('torn', [title('One')], [title('Two')]);
		await sync(0, 'torn-theirs.jbp', folder);
		const [plan = ''] = readdirSync(shell.path(folder));
		writeFileSync(join(shell.path(folder), plan, 'torn.jbp'), shell.text('torn-theirs.jbp').slice(0, 900));
		const { received, trouble } = await sync(3, 'torn-mine.jbp', folder);
		expect(received).toBeGreaterThan(0);
		expect(trouble).toEqual([
			expect.stringMatching(/torn\.jbp” is left alone until it is whole\. This file is torn at line \d+/),
		]);
	});

	it('says in one sentence what is wrong with a folder', async () => {
		await shell.editApart('wrong', [title('One')], [title('Two')]);
		const ran = await shell.run('sync', 'wrong-mine.jbp', '--folder', 'nowhere');
		expect(ran).toMatchObject({ code: 1, out: '' });
		expect(ran.err).toMatch(/^There is no folder .*nowhere on this computer\.\n$/);
		expect((await shell.run('sync', 'wrong-mine.jbp')).code).toBe(2);
	});
});
