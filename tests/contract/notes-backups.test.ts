/** Backups of private notes: beside them, on this computer alone, and brought back without losing what is there. */
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pen } from '../../shared/ledger/change.ts';
import { Core, CREATE, forgetDataFolders, newDataFolder } from '../builders/core.ts';

const BEN: Pen = { party: 'partner', name: 'Ben Okafor' };
const NOTES = { 'topics/t1': 'Raj would trade the line.', 'goals/g1': 'They will settle for 3 %.' };
const PUT_AWAY = 'not-yours: Private notes are put away while both sides are in this room.';

let folder: string;
let core: Core;
let planId: string;

beforeEach(async () => {
	folder = newDataFolder();
	core = await Core.open(folder);
	({ planId } = await core.ask('plans.create', { ...CREATE, speaksFor: 'partner' }));
	await core.edit(planId, BEN, ['goals/g1', 'title', 'Cloud ARR']);
	for (const [record, text] of Object.entries(NOTES)) await core.ask('notes.save', { planId, record, text });
	await core.ask('transition.saveProfit', { planId, amount: 120_000 });
	await restart();
});
afterEach(async () => {
	await core.close();
	forgetDataFolders();
});

async function restart(meanwhile: () => void = () => undefined): Promise<void> {
	await core.close();
	meanwhile();
	core = await Core.open(folder);
	await core.ask('plan.open', { planId });
}

const file = () => join(folder, 'private', `${planId}.json`);
const backupsFolder = () => join(folder, 'private', 'notes.backups', planId);
const notes = () => core.ask('notes.read', { planId });
const listed = () => core.ask('notes.backups', { planId });
const notices = async () =>
	(await core.ask('app.start', {})).notices.filter(({ text }) => text.includes('private notes'));

describe('a backup of private notes', () => {
	it('is made on closing where they changed, beside them, for this account only, and in no backup of the plan', async () => {
		expect(await listed()).toMatchObject([{ why: 'closed', notes: 3, differ: 0 }]);
		await restart();
		expect(await listed()).toHaveLength(1);
		await core.ask('notes.save', { planId, record: 'topics/t2', text: 'Ask Eve' });
		// What a run that was killed left half written goes with the next one.
		writeFileSync(join(backupsFolder(), '000002-20270209T101403Z.jbp.999999999-0123456789ab.tmp'), 'Raj');
		await restart();
		expect(readdirSync(backupsFolder()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
		expect((await listed()).map((one) => one.notes)).toEqual([4, 3]);
		for (const name of readdirSync(backupsFolder()))
			expect(statSync(join(backupsFolder(), name)).mode & 0o777, name).toBe(0o600);
		const holding = [...core.files()]
			.filter(([, text]) => text.includes('Raj'))
			.map(([path]) => path.split('/private/')[1]);
		expect(holding.length).toBeGreaterThan(1);
		expect(holding).not.toContain(undefined);
	});

	it.each([
		['deleted', () => rmSync(file())],
		['cut off', () => writeFileSync(file(), readFileSync(file()).subarray(0, 40))],
		['full of NULs', () => writeFileSync(file(), Buffer.alloc(400))],
	])('brings back everything where the private file was %s, and the app says that it was', async (_how, harm) => {
		await restart(harm);
		expect(await notes()).toEqual({});
		const [backup] = await listed();
		const day = backup?.at.slice(0, 10);
		expect(await notices()).toMatchObject([
			{
				text: `The private notes of “Joint plan” are gone from this computer, or cannot be read. A backup of ${day} holds 3 of them; nothing else of the plan is touched.`,
				next: { step: 'backups', planId },
			},
		]);
		expect(backup).toMatchObject({ notes: 3, differ: 3 });
		expect(await core.ask('notes.bringBack', { planId, id: backup?.id ?? '', exactly: false })).toMatchObject({
			notes: 3,
		});
		expect(await notes()).toEqual(NOTES);
		expect(await core.ask('transition.profit', { planId })).toEqual({ amount: 120_000 });
		await restart();
		expect([await notes(), await notices()]).toEqual([NOTES, []]);
	});

	it('leaves what was written since, and is undone exactly by bringing back what was there before', async () => {
		const now = { 'topics/t1': 'Raj left.', 'topics/t9': 'New' };
		await core.ask('notes.save', { planId, record: 'goals/g1', text: '' });
		for (const [record, text] of Object.entries(now)) await core.ask('notes.save', { planId, record, text });
		await core.ask('transition.saveProfit', { planId, amount: null });
		const [{ id } = { id: '' }] = await listed();
		const { before } = await core.ask('notes.bringBack', { planId, id, exactly: false });
		expect(await notes()).toEqual({ ...NOTES, 'topics/t9': 'New' });
		await core.ask('notes.bringBack', { planId, id: before, exactly: true });
		expect(await notes()).toEqual(now);
		expect(await core.ask('transition.profit', { planId })).toEqual({ amount: null });
		expect((await listed()).map(({ why }) => why)).toContain('before restoring');
	});

	it('is not used where it is damaged, and notes stay as they are', async () => {
		const [{ id } = { id: '' }] = await listed();
		appendFileSync(join(backupsFolder(), id), 'x');
		expect(await listed()).toEqual([]);
		expect(await core.try('notes.bringBack', { planId, id, exactly: false })).toMatch(
			/is damaged, and nothing of it was used/,
		);
		expect(await notes()).toEqual(NOTES);
	});

	it('is put away with the notes while both sides are in the room', async () => {
		const [{ id } = { id: '' }] = await listed();
		await core.ask('plan.room', { planId, open: true });
		expect(await core.try('notes.backups', { planId })).toBe(PUT_AWAY);
		expect(await core.try('notes.bringBack', { planId, id, exactly: false })).toBe(PUT_AWAY);
	});

	it('holds no ballot: what a side deletes before the reveal is gone', async () => {
		const text = readdirSync(backupsFolder())
			.map((name) => readFileSync(join(backupsFolder(), name), 'utf8'))
			.join('\n');
		const kinds = text
			.split('\n')
			.filter((one) => one.startsWith('['))
			.map((one) => JSON.parse(one)[0]);
		expect(kinds).toEqual(['note', 'note', 'oneTimeProfit']);
	});
});
