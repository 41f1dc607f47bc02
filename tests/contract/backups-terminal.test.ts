/** Backups from the terminal: on the data folder of the window, with its window open and closed. */
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Pen } from '../../shared/ledger/change.ts';
import { Core, CREATE } from '../builders/core.ts';
import { buildCovalent, Shell } from '../builders/covalent.ts';

const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };

interface Listed {
	readonly plans: readonly {
		readonly planId: string;
		readonly title: string;
		readonly folder: string;
		readonly backups: readonly { readonly id: string; readonly why: string; readonly verified: boolean }[];
	}[];
}

let at: Shell;
let core: Core | null = null;
let planId: string;

beforeAll(() => buildCovalent());
beforeEach(async () => {
	at = new Shell();
	({ planId } = await (await open()).ask('plans.create', CREATE));
	await write('Cloud first');
	await close();
	await open();
	await write('Cloud last');
	await close();
});
afterEach(async () => {
	await close();
	at.forget();
});
afterAll(() => at.endAll());

async function open(): Promise<Core> {
	core = await Core.open(at.data);
	return core;
}

async function close(): Promise<void> {
	await core?.close();
	core = null;
}

async function write(title: string): Promise<void> {
	expect(await core?.edit(planId, ANA, ['goals/g1', 'title', title])).toBe('done');
}

async function title(): Promise<unknown> {
	const said = await (await open()).says(planId, 'goals/g1', 'title');
	await close();
	return said;
}

const listed = async () => (await at.json<Listed>(0, 'backups')).plans[0]?.backups ?? [];
const oldest = async () => (await listed()).at(-1)?.id ?? '';
const restore = (...args: readonly string[]) => at.run('restore', planId, '--name', 'Ana Ruiz', ...args);

describe('covalent backups', () => {
	it('lists the backups of every plan, the newest first, and reads each back', async () => {
		const { plans } = await at.json<Listed>(0, 'backups');
		expect(
			plans.map(({ planId, folder, backups }) => [planId, folder, backups.map(({ why, verified }) => [why, verified])]),
		).toEqual([
			[
				planId,
				join(at.data, 'backups', planId),
				[
					['closed', true],
					['closed', true],
				],
			],
		]);
		const { code, out, err } = await at.run('backups', planId);
		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(/closed {2}\d+ changes {2}Ana Ruiz {2}[\d.]+ kB {2}whole/);
		expect(out).toContain('2 backups, and all of them read back whole.');
	});

	it('names one that is damaged, and ends with 1', async () => {
		appendFileSync(join(at.data, 'backups', planId, await oldest()), 'x');
		const { plans } = await at.json<Listed>(1, 'backups');
		expect(plans[0]?.backups.map(({ verified }) => verified)).toEqual([true, false]);
		const { out } = await at.run('backups');
		expect(out).toContain('DAMAGED');
		expect(out).toContain('2 backups, of which 1 cannot be read back whole and will not be used.');
		const refused = await restore('--backup', plans[0]?.backups[1]?.id ?? '');
		expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/is damaged, and nothing of it was used/)]);
	});

	it('says of a folder without any what makes one, and of a plan that is not there how to find it', async () => {
		const empty = new Shell();
		expect(await empty.run('backups')).toMatchObject({
			code: 0,
			out: expect.stringMatching(/^There is no backup in .* yet\. One is made/),
		});
		expect(await empty.json(0, 'backups')).toEqual({ plans: [] });
		empty.forget();
		expect(await at.run('backups', 'nobody')).toMatchObject({
			code: 1,
			err: expect.stringContaining('There is no plan “nobody”'),
		});
	});
});

describe('covalent restore', () => {
	it('makes a plan read as it did, by one new change that undo takes back', async () => {
		const id = await oldest();
		const looked = await at.json(0, 'restore', planId, '--name', 'Ana Ruiz', '--backup', id, '--look');
		expect(looked).toMatchObject({
			restored: false,
			preview: { fields: 1, first: [{ now: 'Cloud last', was: 'Cloud first' }] },
		});
		expect(await title()).toBe('Cloud last');

		const { code, out, err } = await restore('--backup', id);
		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(
			/^Restored .* 1 field read as before\. Undo takes that back, and the plan as it was is kept as a backup\.\n$/,
		);
		expect(await title()).toBe('Cloud first');
		expect(await listed()).toHaveLength(3);
		await (await open()).ask('plan.undo', { planId, pen: ANA });
		expect(await core?.says(planId, 'goals/g1', 'title')).toBe('Cloud last');
	});

	it('says so where the plan reads as it did already, and changes nothing', async () => {
		const before = await listed();
		expect(await restore()).toMatchObject({ code: 0, out: expect.stringContaining('There is nothing to restore') });
		expect(await listed()).toEqual(before);
	});

	it('puts a plan whose files are gone back in its place, whole', async () => {
		rmSync(join(at.data, 'plans', planId), { recursive: true });
		expect(await restore()).toMatchObject({
			code: 0,
			out: expect.stringMatching(/^Restored: all \d+ changes of .* are back/),
		});
		expect(await title()).toBe('Cloud last');
	});

	it('waits for an open window to be closed, and lists all the same', async () => {
		await open();
		expect(await listed()).toHaveLength(2);
		const { code, err } = await restore('--backup', await oldest());
		expect([code, err]).toEqual([
			1,
			expect.stringMatching(/already open with this data.* The backup can be restored in its window too\.$/m),
		]);
		expect(await core?.says(planId, 'goals/g1', 'title')).toBe('Cloud last');
	});

	it('asks who restores, and which backup where there is no such one', async () => {
		expect((await at.run('restore', planId)).code).toBe(2);
		expect(await restore('--backup', '000099-20270101T000000Z.jbp')).toMatchObject({
			code: 1,
			err: expect.stringContaining('There is no backup 000099'),
		});
	});
});
