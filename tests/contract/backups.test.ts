import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Edit, Pen } from '../../shared/ledger/change.ts';
import { type Core, CREATE, newDataFolder } from '../builders/core.ts';
import { closeCore, openCore } from '../builders/open-cores.ts';

const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };
const BEN: Pen = { party: 'partner', name: 'Ben Okafor' };

async function restart(core: Core, folder: string, options: Parameters<typeof Core.open>[1] = {}): Promise<Core> {
	await closeCore(core);
	return openCore(folder, options);
}

/** A plan with a topic of Ana's and one of Ben's, closed once, so that there is a backup of it. */
async function planWithBackup() {
	const folder = newDataFolder();
	let core = await openCore(folder);
	const { planId } = await core.ask('plans.create', CREATE);
	await core.ask('plan.room', { planId, open: true });
	await write(
		core,
		planId,
		ANA,
		['topics/cloud', 'level', 'strategic'],
		['topics/cloud', 'title', 'Cloud'],
		['topics/cloud', 'positionVendor', 'We lead.'],
	);
	await write(core, planId, BEN, ['topics/cloud', 'positionPartner', 'We resell.']);
	core = await restart(core, folder);
	const { backups } = await core.ask('backups.list', { planId });
	return { core, folder, planId, id: backups[0]?.id ?? '' };
}

async function write(core: Core, planId: string, pen: Pen, ...edits: readonly Edit[]): Promise<void> {
	expect(await core.edit(planId, pen, ...edits)).toBe('done');
}

const notices = async (core: Core) => (await core.ask('app.start', {})).notices;
const journalOf = (folder: string, planId: string) => join(folder, 'plans', planId, 'journal.jbp');

describe('a backup', () => {
	it('is made when a plan was opened and when it is closed, and not again while nothing changes', async () => {
		const { core, folder, planId } = await planWithBackup();
		const list = await core.ask('backups.list', { planId });
		expect(list).toMatchObject({ folder: join(folder, 'backups', planId), isHere: true });
		expect(list.backups.map(({ why, by }) => [why, by])).toEqual([['closed', 'Ben Okafor']]);
		const again = await restart(core, folder, { backupAfterMs: 0 });
		await again.ask('plan.open', { planId });
		await write(again, planId, ANA, ['topics/cloud', 'positionVendor', 'We lead the way.']);
		await expect.poll(async () => (await again.ask('backups.list', { planId })).backups.length).toBe(2);
		const { backups } = await again.ask('backups.list', { planId });
		expect(backups.map(({ why, by, more }) => [why, by, more])).toEqual([
			['opened', 'Ana Ruiz', 1],
			['closed', 'Ben Okafor', backups[1]?.changes],
		]);
	});

	it('clears away what a run that was killed left half written beside it', async () => {
		const { core, folder, planId } = await planWithBackup();
		const names = () => readdirSync(join(folder, 'backups', planId));
		writeFileSync(join(folder, 'backups', planId, '000002-20270209T101403Z.jbp.999999999-0123456789ab.tmp'), 'half');
		await write(core, planId, ANA, ['topics/cloud', 'positionVendor', 'We lead the way.']);
		await restart(core, folder);
		expect(names().filter((name) => name.endsWith('.tmp'))).toEqual([]);
		expect(names()).toHaveLength(2);
	});

	it('that cannot be made says whether the plan itself is saved', async () => {
		const folder = newDataFolder();
		const core = await openCore(folder, { backupAfterMs: 600 });
		mkdirSync(join(folder, 'backups'), { recursive: true });
		const { planId } = await core.ask('plans.create', CREATE);
		writeFileSync(join(folder, 'backups', planId), 'no folder');
		const drafts = join(folder, 'plans', planId, 'drafts.jbp');
		mkdirSync(drafts);
		const written = core.edit(planId, ANA, ['plan/plan', 'whyThisYear', 'Because.']);
		await expect
			.poll(async () => (await notices(core)).map(({ text }) => text))
			.toEqual([
				expect.stringMatching(
					/^No backup of “Joint plan” could be made\. .* Its newest changes are not saved either\.$/,
				),
			]);
		rmdirSync(drafts);
		expect(await written).toBe('done');
	});

	it('makes a plan read as it did, by a new change of the pen in hand, which undo takes back', async () => {
		const { core, planId, id } = await planWithBackup();
		await write(
			core,
			planId,
			ANA,
			['topics/cloud', 'positionVendor', 'We follow.'],
			['topics/cloud', 'title', 'Clouds'],
		);
		await write(core, planId, ANA, ['topics/new', 'level', 'tactical'], ['topics/new', 'title', 'A row too many']);
		await core.ask('plan.room', { planId, open: true });
		await write(core, planId, BEN, ['topics/cloud', 'positionPartner', 'We build.']);

		expect(await core.ask('backups.look', { planId, id, pen: ANA })).toEqual({
			isLost: false,
			comeBack: 0,
			fields: 3,
			first: [
				{ title: 'Clouds', label: 'Vendor’s position', now: 'We follow.', was: 'We lead.' },
				{ title: 'Clouds', label: 'Topic', now: 'Clouds', was: 'Cloud' },
				{ title: 'A row too many', label: 'Removed', now: null, was: true },
			],
			stays: 1,
		});
		expect(await core.ask('backups.restore', { planId, id, pen: ANA })).toEqual({ comeBack: 0, fields: 3 });
		expect(await core.says(planId, 'topics/cloud', 'title')).toBe('Cloud');
		expect(await core.says(planId, 'topics/cloud', 'positionVendor')).toBe('We lead.');
		expect(await core.says(planId, 'topics/cloud', 'positionPartner')).toBe('We build.');
		expect(await core.says(planId, 'topics/new', 'title')).toBe(null);
		const { backups } = await core.ask('backups.list', { planId });
		expect(backups[0]).toMatchObject({ why: 'before restoring', by: 'Ben Okafor' });

		await core.ask('plan.undo', { planId, pen: ANA });
		expect(await core.says(planId, 'topics/cloud', 'positionVendor')).toBe('We follow.');
		expect(await core.says(planId, 'topics/new', 'title')).toBe('A row too many');
	});

	it('leaves a session that is on as it is', async () => {
		const { core, planId, id } = await planWithBackup();
		await write(core, planId, ANA, ['topics/cloud', 'positionVendor', 'We follow.']);
		const agenda = [{ step: 'page' as const, title: 'The page', minutes: 5 }];
		const about = { kind: 'own agenda', title: 'Us', people: '' } as const;
		const { session } = await core.ask('session.start', { planId, pen: ANA, agenda, ...about });
		const looked = await core.ask('backups.look', { planId, id, pen: ANA });
		expect([looked.fields, looked.stays > 0]).toEqual([1, true]);
		expect(await core.ask('backups.restore', { planId, id, pen: ANA })).toEqual({ comeBack: 0, fields: 1 });
		expect(await core.says(planId, 'topics/cloud', 'positionVendor')).toBe('We lead.');
		expect(await core.says(planId, `sessions/${session}`, 'title')).toBe('Us');
	});

	it('and the state before it, restored, is the way back', async () => {
		const { core, planId, id } = await planWithBackup();
		await write(core, planId, ANA, ['topics/cloud', 'positionVendor', 'We follow.']);
		await core.ask('backups.restore', { planId, id, pen: ANA });
		const before = (await core.ask('backups.list', { planId })).backups[0]?.id ?? '';
		await core.ask('backups.restore', { planId, id: before, pen: ANA });
		expect(await core.says(planId, 'topics/cloud', 'positionVendor')).toBe('We follow.');
	});

	it('is refused where it is damaged, and for a pen that is not this side’s', async () => {
		const { core, folder, planId, id } = await planWithBackup();
		expect(await core.try('backups.restore', { planId, id, pen: BEN })).toMatch(/^not-yours: /);
		const path = join(folder, 'backups', planId, id);
		writeFileSync(path, readFileSync(path, 'utf8').replace('We lead.', 'We lend.'));
		expect(await core.try('backups.look', { planId, id, pen: ANA })).toBe(
			`unreadable: The backup "${id}" in ${join(folder, 'backups', planId)} is damaged, and nothing of it was used.`,
		);
		expect(await core.try('backups.restore', { planId, id: '000009-20270101T000000Z.jbp', pen: ANA })).toMatch(
			/^not-found: /,
		);
	});

	it('that cannot be made is told, and nothing is restored then', async () => {
		const { core, folder, planId, id } = await planWithBackup();
		await write(core, planId, ANA, ['topics/cloud', 'positionVendor', 'We follow.']);
		// Bytes of a backup, in a place where no other can be put.
		const place = join(folder, 'backups', planId);
		const bytes = readFileSync(join(place, id));
		rmSync(place, { recursive: true });
		writeFileSync(place, bytes);
		expect(await core.try('backups.restore', { planId, id, pen: ANA })).not.toBe('done');
		expect(await core.says(planId, 'topics/cloud', 'positionVendor')).toBe('We follow.');
	});
});

describe('a plan that was lost', () => {
	it('is said to be lost, not shown empty, and is brought back whole', async () => {
		const { core, folder, planId, id } = await planWithBackup();
		const before = await core.ask('plan.open', { planId });
		await closeCore(core);
		rmSync(join(folder, 'plans', planId), { recursive: true });
		const after = await openCore(folder);
		expect(await after.try('plan.open', { planId })).toBe(
			`unreadable: The changes of this plan are not in ${join(folder, 'plans', planId)} any more, or cannot be read: the folder was removed, or its drive is not connected.`,
		);
		expect(await after.ask('backups.list', { planId })).toMatchObject({ isHere: false, backups: [{ id }] });
		expect(await after.ask('backups.look', { planId, id, pen: ANA })).toMatchObject({ isLost: true, fields: 0 });
		await after.ask('backups.restore', { planId, id, pen: ANA });
		const { records } = await after.ask('plan.open', { planId });
		expect(records).toEqual(before.records);
		expect(await after.edit(planId, ANA, ['topics/cloud', 'positionVendor', 'Onwards.'])).toBe('done');
	});

	it('comes back from the other side’s copy where no backup is left', async () => {
		const { core, folder, planId } = await planWithBackup();
		const copy = await core.mail(planId);
		await closeCore(core);
		rmSync(join(folder, 'plans', planId), { recursive: true });
		rmSync(join(folder, 'backups', planId), { recursive: true });
		const after = await openCore(folder);
		expect(await after.try('plan.open', { planId })).toMatch(/^unreadable: /);
		await after.take(copy);
		expect(await after.says(planId, 'topics/cloud', 'positionVendor')).toBe('We lead.');
	});

	it('keeps what lies in its place and cannot be read', async () => {
		const { core, folder, planId, id } = await planWithBackup();
		await closeCore(core);
		writeFileSync(journalOf(folder, planId), Buffer.alloc(4096));
		const after = await openCore(folder);
		expect(await after.try('plan.open', { planId })).toMatch(/^unreadable: /);
		await after.ask('backups.restore', { planId, id, pen: ANA });
		expect(await after.says(planId, 'topics/cloud', 'positionPartner')).toBe('We resell.');
		expect(readdirSync(join(folder, 'quarantine')).length).toBeGreaterThan(0);
	});
});

describe('a plan that was damaged', () => {
	it('says what is safe, leads to its backups, and gets the missing changes back', async () => {
		const { core, folder, planId } = await planWithBackup();
		await core.mail(planId);
		const again = await restart(core, folder);
		const id = (await again.ask('backups.list', { planId })).backups[0]?.id ?? '';
		await closeCore(again);
		const path = journalOf(folder, planId);
		const text = readFileSync(path, 'utf8');
		writeFileSync(path, text.replaceAll('We lead.', 'We lend.'));

		const after = await openCore(folder);
		expect(await after.says(planId, 'topics/cloud', 'positionVendor')).toBe(null);
		const [notice] = await notices(after);
		expect(notice).toMatchObject({ next: { step: 'backups', planId } });
		expect(notice?.text).toMatch(/^Part of “Joint plan” was damaged on the disk; everything else of it was read\./);
		expect(notice?.text).toContain(join(folder, 'quarantine'));
		expect(notice?.text).toMatch(/ A change that builds on it is kept, and not shown until it is back\. A backup/);
		// The plan itself goes on saying so, with a way to its backups, until it is whole again.
		const lacking = { waiting: [expect.stringMatching(/missing/)], missing: 1 };
		expect(await after.ask('plan.open', { planId })).toMatchObject(lacking);
		const look = await after.ask('backups.look', { planId, id, pen: ANA });
		expect(look.comeBack).toBeGreaterThan(0);
		await after.ask('backups.restore', { planId, id, pen: ANA });
		expect(await after.says(planId, 'topics/cloud', 'positionVendor')).toBe('We lead.');
		expect(await after.says(planId, 'topics/cloud', 'positionPartner')).toBe('We resell.');
		expect(await after.ask('plan.open', { planId })).toMatchObject({ waiting: [], missing: 0 });
	});
});

describe('files that are removed while the plan is open', () => {
	it('are written anew from memory with the next edit, and it is told', async () => {
		const { core, folder, planId } = await planWithBackup();
		await write(core, planId, ANA, ['topics/cloud', 'positionVendor', 'Before.']);
		rmSync(join(folder, 'plans', planId), { recursive: true });
		await write(core, planId, ANA, ['topics/cloud', 'agreedText', 'After.']);
		expect((await notices(core)).map(({ text }) => text)).toEqual([
			'The files of “Joint plan” were removed from the data folder while the plan was open. Nothing is lost: all of it was in memory and has been written anew.',
		]);
		const after = await restart(core, folder);
		expect(await after.says(planId, 'topics/cloud', 'positionVendor')).toBe('Before.');
		expect(await after.says(planId, 'topics/cloud', 'agreedText')).toBe('After.');
	});

	it('are written anew on closing too', async () => {
		const { core, folder, planId } = await planWithBackup();
		await write(core, planId, ANA, ['topics/cloud', 'positionVendor', 'Before.']);
		rmSync(join(folder, 'plans', planId, 'drafts.jbp'));
		const after = await restart(core, folder);
		expect(await after.says(planId, 'topics/cloud', 'positionVendor')).toBe('Before.');
	});

	it('are not taken for saved where another file was put in their place', async () => {
		const { core, folder, planId } = await planWithBackup();
		await write(core, planId, ANA, ['topics/cloud', 'positionVendor', 'Before.']);
		const path = join(folder, 'plans', planId, 'drafts.jbp');
		const bytes = readFileSync(path);
		rmSync(path);
		writeFileSync(path, 'something else\n');
		const saving = core.edit(planId, ANA, ['topics/cloud', 'positionVendor', 'After.']);
		await expect.poll(() => core.events['plan.save'].at(-1)?.save.message ?? '').toMatch(/another/);
		writeFileSync(path, bytes);
		await core.ask('plan.retrySave', { planId });
		expect(await saving).toBe('done');
		const after = await restart(core, folder);
		expect(await after.says(planId, 'topics/cloud', 'positionVendor')).toBe('After.');
	});
});

it('a clock that was set back is told, and nothing else changes', async () => {
	const folder = newDataFolder();
	const core = await openCore(folder, { now: () => new Date('2027-03-10T09:00:00Z') });
	const { planId } = await core.ask('plans.create', CREATE);
	await core.ask('plan.open', { planId });
	await write(core, planId, ANA, ['topics/cloud', 'level', 'strategic'], ['topics/cloud', 'title', 'Cloud']);
	const after = await restart(core, folder, { now: () => new Date('2021-01-01T00:00:00Z') });
	expect(await after.edit(planId, ANA, ['topics/cloud', 'title', 'Clouds'])).toBe('done');
	expect((await notices(after)).map(({ text }) => text)).toEqual([
		'The clock of this computer says 2021-01-01, but “Joint plan” was open here on 2027-03-10 already. Nothing is lost: no clock decides what the plan says. Check the date in the settings of this computer; until it is right, new changes carry the wrong day.',
	]);
	const last = await restart(after, folder, { now: () => new Date('2021-01-01T01:00:00Z') });
	expect(await last.says(planId, 'topics/cloud', 'title')).toBe('Clouds');
	// The order of the backups is the order in which they were made.
	expect((await last.ask('backups.list', { planId })).backups.map(({ at }) => at.slice(0, 4))).toEqual([
		'2021',
		'2027',
	]);
});
