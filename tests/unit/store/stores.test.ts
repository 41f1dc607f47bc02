import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { openDataFolder } from '../../../electron/store/data-folder.ts';
import { dataPaths } from '../../../electron/store/data-paths.ts';
import { nodeDisk } from '../../../electron/store/file-system.ts';
import { SealedBallot } from '../../../electron/store/private-material.ts';
import { openPrivateStore } from '../../../electron/store/private-store.ts';
import { readProcesses } from '../../../electron/store/processes.ts';
import { openTemplateStore } from '../../../electron/store/template-store.ts';
import type { PlanEntry } from '../../../electron/store/workspace-file.ts';
import { openWorkspace } from '../../../electron/store/workspace-store.ts';
import { line, messageOf, must, newFolder } from './folder.ts';

function entry(planId: string): PlanEntry {
	return {
		planId,
		title: 'Growth 2027',
		vendor: 'Nimbus',
		partner: 'Harbor IT',
		speaksFor: 'partner',
		template: null,
		createdAt: '2027-02-09T10:14:03Z',
		openedAt: null,
		labels: [],
		card: null,
	};
}

test('a data folder is made for this account only, and owned until it is released', async () => {
	const root = join(newFolder(), 'data');
	const folder = must(await openDataFolder(nodeDisk, root));
	expect(readdirSync(root).sort()).toEqual([
		'backups',
		'evidence',
		'exchange',
		'logs',
		'owner.json',
		'plans',
		'private',
		'quarantine',
	]);
	for (const name of ['', 'private', 'plans', 'exchange']) expect(statSync(join(root, name)).mode & 0o777).toBe(0o700);
	const second = await openDataFolder(nodeDisk, root);
	expect(second).toMatchObject({ ok: false, error: { code: 'busy', details: { pid: process.pid } } });
	expect(messageOf(second)).toContain(`program ${process.pid}`);
	must(await folder.release());
	must(await openDataFolder(nodeDisk, root));
});

test('the claim of a dead process, or of one from before the computer started, passes on', async () => {
	const { self } = await readProcesses();
	const claims = [
		{ ...self, pid: 999_999_999 },
		{ ...self, started: 'another process with the same number' },
		{ ...self, boot: 'an earlier start', pid: 1 },
		{ ...self, boot: '', uptime: Number.MAX_SAFE_INTEGER },
	];
	for (const dead of claims) {
		const root = newFolder();
		writeFileSync(join(root, 'owner.json'), JSON.stringify({ ...dead, nonce: 'n', since: 's' }));
		const folder = must(await openDataFolder(nodeDisk, root));
		expect(readdirSync(root).filter((name) => name.startsWith('owner'))).toEqual(['owner.json']);
		must(await folder.release());
	}
});

test('a claim made on another computer is left alone', async () => {
	const { self } = await readProcesses();
	const root = newFolder();
	const other = { ...self, host: 'somewhere-else', boot: 'other', nonce: 'n', since: '2027-02-09' };
	writeFileSync(join(root, 'owner.json'), JSON.stringify(other));
	expect(messageOf(await openDataFolder(nodeDisk, root))).toContain('on somewhere-else');
});

test('temporary files of a killed run are cleared away, those of a living one are not', async () => {
	const root = newFolder();
	const folders = ['.', 'private', 'plans/p1', 'evidence', 'evidence/p1', 'exchange', 'exchange/loose', 'logs', 'keys'];
	for (const folder of folders) {
		mkdirSync(join(root, folder), { recursive: true });
		for (const pid of [999_999_999, process.pid])
			writeFileSync(join(root, folder, `a.json.${pid}-0123456789ab.tmp`), 'x');
	}
	must(await openDataFolder(nodeDisk, root));
	const left = folders.map((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.tmp')));
	expect(left).toEqual(folders.map(() => [`a.json.${process.pid}-0123456789ab.tmp`]));
});

test('a plan id that leads out of the folder is never made a path', () => {
	expect(() => dataPaths('/data').journal('../../etc')).toThrow('Not a plan id.');
});

test('settings and plans come back, saved one after another', async () => {
	const paths = dataPaths(newFolder());
	const store = await openWorkspace(nodeDisk, paths);
	expect([store.damage, store.data().profile]).toEqual([null, null]);
	const saves = ['p1', 'p2', 'p3'].map((id) =>
		store.update((data) => ({ ...data, plans: [...data.plans, entry(id)] })),
	);
	await Promise.all(saves);
	const again = await openWorkspace(nodeDisk, paths);
	expect(again.data().plans).toEqual([entry('p1'), entry('p2'), entry('p3')]);
	expect(statSync(paths.workspace).mode & 0o777).toBe(0o600);
});

test.each([
	['null', 'only the word null'],
	['', 'is empty'],
	['{"version":1,', 'damaged'],
	['{"version":7}', 'does not hold what it should'],
])('a workspace file holding %j is kept in quarantine, told, and not taken for a new one', async (text, words) => {
	const paths = dataPaths(newFolder());
	writeFileSync(paths.workspace, text);
	const store = await openWorkspace(nodeDisk, paths);
	expect(store.damage?.message).toContain(words);
	expect(readFileSync(store.damage?.kept ?? '', 'utf8')).toBe(text);
	must(await store.update((data) => ({ ...data, profile: { name: 'Ana Ruiz', company: 'Nimbus', side: 'vendor' } })));
	expect((await openWorkspace(nodeDisk, paths)).damage).toBe(null);
});

test('the register is rebuilt from the plans that are there', async () => {
	const paths = dataPaths(newFolder());
	for (const planId of ['p1', 'p2', 'odd']) {
		mkdirSync(join(paths.plans, planId), { recursive: true });
		writeFileSync(paths.journal(planId), `${line(1)}\n`);
	}
	const store = await openWorkspace(nodeDisk, paths);
	must(await store.update((data) => ({ ...data, plans: [entry('p1')] })));
	const rebuilt = must(
		await store.rebuildRegister((id, lines) => (id === 'odd' || lines.length !== 1 ? null : entry(id))),
	);
	expect(rebuilt).toEqual({ added: [entry('p2')], unreadable: ['odd'] });
	expect(store.data().plans).toEqual([entry('p1'), entry('p2')]);
});

test('a change that cannot be saved does not count', async () => {
	const paths = dataPaths(newFolder());
	const store = await openWorkspace(nodeDisk, paths);
	must(await store.update((data) => ({ ...data, plans: [entry('p1')] })));
	chmodSync(paths.workspace, 0o400);
	const refused = await store.update((data) => ({ ...data, plans: [] }));
	expect(messageOf(refused)).toBe(`"workspace.json" in ${paths.root} could not be saved: it is marked read-only.`);
	expect(store.data().plans).toEqual([entry('p1')]);
});

test('a private note comes back only when asked, and vanishes from anything written out', async () => {
	const paths = dataPaths(newFolder());
	const store = await openPrivateStore(nodeDisk, paths, 'p1');
	must(await store.saveNote('goals/g1', 'They will settle for 3 %.'));
	const again = await openPrivateStore(nodeDisk, paths, 'p1');
	const note = again.note('goals/g1');
	expect(note?.reveal()).toBe('They will settle for 3 %.');
	expect(JSON.stringify({ record: 'goals/g1', note })).toBe('{"record":"goals/g1"}');
	expect(`${note}`).toBe('[private]');
	expect(again.note('constructor')).toBe(null);
	expect(statSync(paths.notes('p1')).mode & 0o777).toBe(0o600);
	must(await again.saveNote('goals/g1', ''));
	expect((await openPrivateStore(nodeDisk, paths, 'p1')).refs()).toEqual([]);
});

test('what a newer version keeps beside the notes stays', async () => {
	const paths = dataPaths(newFolder());
	mkdirSync(paths.private);
	writeFileSync(paths.notes('p1'), '{"notes":{},"tables":{"r1":[3,4]}}');
	must(await (await openPrivateStore(nodeDisk, paths, 'p1')).saveNote('goals/g1', 'x'));
	expect(JSON.parse(readFileSync(paths.notes('p1'), 'utf8'))).toMatchObject({ tables: { r1: [3, 4] } });
});

test('ballots lie beside the notes by seat, and a locked one gives its numbers only when asked', async () => {
	const paths = dataPaths(newFolder());
	const store = await openPrivateStore(nodeDisk, paths, 'p1');
	must(await store.saveNote('goals/g1', 'x'));
	must(await store.saveBallot('r1', 'vendor', 2, { 'trust tells us early': 3.5 }, false));
	must(
		await store.saveBallot(
			'r1',
			'vendor',
			1,
			{ 'trust tells us early': 4, 'trust knows its craft': 'abstained' },
			true,
		),
	);
	must(await store.seal('r1', 'vendor', new SealedBallot('Ana', { questions: ['q'], answers: '[]', salt: 'f' })));
	const again = await openPrivateStore(nodeDisk, paths, 'p1');
	expect(again.seats('r1', 'vendor')).toEqual([
		{ seat: 1, answered: 2, done: true },
		{ seat: 2, answered: 1, done: false },
	]);
	const [ballot, sealed] = [again.ballot('r1', 'vendor', 2), again.sealed('r1', 'vendor')];
	expect(ballot?.reveal()).toEqual({ 'trust tells us early': 3.5 });
	expect(sealed?.reveal()).toEqual({ questions: ['q'], answers: '[]', salt: 'f' });
	expect(JSON.stringify({ ballot, sealed: { ...sealed } })).toBe('{"sealed":{"name":"Ana"}}');
	expect(inspect([ballot, sealed])).not.toContain('3.5');
	must(await again.forgetBallots('r1', ['vendor']));
	expect([again.rounds(), again.sealed('r1', 'vendor'), again.note('goals/g1')?.reveal()]).toEqual([[], null, 'x']);
});

test('notes are read also where a session beside them is kept in a way this version does not know', async () => {
	const paths = dataPaths(newFolder());
	mkdirSync(paths.private);
	writeFileSync(paths.notes('p1'), '{"notes":{"goals/g1":"x"},"session":{"session":"s1","agenda":[{"step":"newer"}]}}');
	const store = await openPrivateStore(nodeDisk, paths, 'p1');
	expect([store.damage, store.session(), store.note('goals/g1')?.reveal()]).toEqual([null, null, 'x']);
});

test('a template that the disk does not give is left as it is, though another of its name comes in', async () => {
	const paths = dataPaths(newFolder());
	mkdirSync(paths.templates, { recursive: true });
	const path = join(paths.templates, 'blank.json');
	const read = readFileSync(new URL('../../../resources/templates/blank.json', import.meta.url), 'utf8');
	const stored = JSON.stringify({ version: 1, versions: [JSON.parse(read)] });
	writeFileSync(path, stored);
	const { files } = nodeDisk;
	const open: typeof files.open = (file, how) =>
		file === path && how === 'read'
			? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
			: files.open(file, how);
	const store = await openTemplateStore({ ...nodeDisk, files: { ...files, open } }, paths);
	expect([store.all(), store.damage.length]).toEqual([[], 1]);
	expect(await store.save([{ ...JSON.parse(read), title: 'Another' }])).toMatchObject({ ok: false });
	expect(readFileSync(path, 'utf8')).toBe(stored);
});
