/** Each file call of each act, going wrong in each way: what was acknowledged is there, what was not is told. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { listBackups, readBackup, sumOf, writeBackup } from '../../electron/store/backup-file.ts';
import { openDataFolder } from '../../electron/store/data-folder.ts';
import { dataPaths } from '../../electron/store/data-paths.ts';
import { replaceFile } from '../../electron/store/durable-file.ts';
import { type Disk, nodeDisk } from '../../electron/store/file-system.ts';
import { openJournal } from '../../electron/store/journal.ts';
import { printBatch } from '../../electron/store/journal-lines.ts';
import { readLooseFile, writeLooseFile } from '../../electron/store/loose-file.ts';
import { openPlanStore } from '../../electron/store/plan-store.ts';
import { SealedBallot } from '../../electron/store/private-material.ts';
import { openPrivateStore } from '../../electron/store/private-store.ts';
import { readProcesses } from '../../electron/store/processes.ts';
import { openWorkspace } from '../../electron/store/workspace-store.ts';
import type { Result } from '../../shared/base/result.ts';
import { report } from '../figures/report.ts';
import { line, lines, must, newFolder } from '../unit/store/folder.ts';
import { atEveryCall, type FaultyDisk, type Plan } from './faulty-disk.ts';

// Hundreds of runs in a test, each with its syncs.
vi.setConfig({ testTimeout: 120_000 });

const OLD = Buffer.from('the old content\n'.repeat(40));
const NEW = Buffer.from('the new content, longer than the old\n'.repeat(40));

function where(disk: FaultyDisk, plan: Plan): string {
	return `${plan.fault} at call ${plan.at} (${disk.calls[plan.at]})${plan.forever ? ', and from then on' : ''}`;
}

function fresh(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
}

async function openAt(disk: Disk, folder: string) {
	return openJournal(disk, { path: join(folder, 'journal.jbp'), quarantine: join(folder, 'quarantine') });
}

test('a file that is replaced is whole: the new one once acknowledged, else the old or the new one', async () => {
	const folder = newFolder();
	const path = join(folder, 'workspace.json');
	let result: Result<undefined>;
	const runs = await atEveryCall(
		async (disk) => {
			result = await replaceFile(disk, path, NEW);
		},
		async (disk, plan) => {
			const now = readFileSync(path);
			const allowed = result.ok ? [NEW] : [NEW, OLD];
			expect(
				allowed.some((bytes) => bytes.equals(now)),
				where(disk, plan),
			).toBe(true);
			if (['lie', 'garble'].includes(plan.fault) && disk.calls[plan.at] === 'write')
				expect(result.ok, where(disk, plan)).toBe(false);
		},
		() => {
			fresh(folder);
			writeFileSync(path, OLD);
		},
	);
	report('replace a file, every call × every fault', { runs, lost: 0 });
});

test('an acknowledged line is read again, in order, and a line that was not is told', async () => {
	const folder = newFolder();
	let acknowledged: string[] = [];
	let told = 0;
	const runs = await atEveryCall(
		async (disk) => {
			acknowledged = [];
			told = 0;
			const opened = await openAt(disk, folder);
			if (!opened.ok) {
				told += 1;
				return;
			}
			for (const batch of [[line(4)], lines(2, 5), [line(7)]]) {
				const result = await opened.value.journal.append(batch);
				// What stands on a line that was not written is not written either: the core stops there.
				if (!result.ok) {
					told += 1;
					break;
				}
				acknowledged.push(...batch);
			}
			await opened.value.journal.close();
		},
		async (disk, plan) => {
			const after = must(await openAt(nodeDisk, folder));
			const expected = [...lines(3), ...acknowledged];
			expect(after.lines.slice(0, expected.length), where(disk, plan)).toEqual(expected);
			expect(lines(7).slice(0, after.lines.length), where(disk, plan)).toEqual(after.lines);
			expect(told > 0 || acknowledged.length === 4, where(disk, plan)).toBe(true);
			must(await after.journal.append([line(99)]));
			await after.journal.close();
			expect(must(await openAt(nodeDisk, folder)).lines.at(-1)).toBe(line(99));
		},
		() => {
			fresh(folder);
			writeFileSync(join(folder, 'journal.jbp'), printBatch(lines(3)));
		},
	);
	report('append to a journal, every call × every fault', { runs, lost: 0 });
});

test('replacing all lines leaves the old or the new ones, and later lines stand on either', async () => {
	const folder = newFolder();
	let replaced = false;
	let appended = false;
	const runs = await atEveryCall(
		async (disk) => {
			replaced = false;
			appended = false;
			const opened = await openAt(disk, folder);
			if (!opened.ok) return;
			replaced = (await opened.value.journal.replaceAll([line(50)])).ok;
			appended = (await opened.value.journal.append([line(51)])).ok;
			await opened.value.journal.close();
		},
		async (disk, plan) => {
			const after = must(await openAt(nodeDisk, folder));
			const bases = replaced ? [[line(50)]] : [[line(50)], lines(3)];
			const allowed = bases.flatMap((base) => (appended ? [[...base, line(51)]] : [base, [...base, line(51)]]));
			expect(allowed, where(disk, plan)).toContainEqual(after.lines);
		},
		() => {
			fresh(folder);
			writeFileSync(join(folder, 'journal.jbp'), printBatch(lines(3)));
		},
	);
	report('replace all lines, every call × every fault', { runs, lost: 0 });
});

test('unreadable bytes are in the journal or in quarantine, and good lines survive their removal', async () => {
	const folder = newFolder();
	const bad = '{"this line was';
	const runs = await atEveryCall(
		async (disk) => {
			const opened = await openAt(disk, folder);
			if (!opened.ok) return;
			await opened.value.journal.append([line(3)]);
			await opened.value.journal.close();
		},
		async (disk, plan) => {
			const places = [folder, join(folder, 'quarantine')].flatMap((place) => filesOf(place));
			expect(
				places.some((text) => text.includes(bad)),
				where(disk, plan),
			).toBe(true);
			expect(
				places.some((text) => text.includes('{"torn')),
				where(disk, plan),
			).toBe(true);
			expect(must(await openAt(nodeDisk, folder)).lines.slice(0, 2), where(disk, plan)).toEqual(lines(2));
		},
		() => {
			fresh(folder);
			writeFileSync(join(folder, 'journal.jbp'), `${line(1)}\n${bad}\n${line(2)}\n{"torn`);
		},
	);
	report('quarantine and repair, every call × every fault', { runs, lost: 0 });
});

test('a workspace that cannot be read is never lost to its defaults', async () => {
	const folder = newFolder();
	const paths = dataPaths(folder);
	const bad = '{"version":1,"profile":{"name":"Ana';
	let saved: Result<unknown>;
	const runs = await atEveryCall(
		async (disk) => {
			const store = await openWorkspace(disk, paths);
			expect(store.damage).not.toBe(null);
			saved = await store.update((data) => ({ ...data, settings: { ...data.settings, theme: 'dark' } }));
		},
		async (disk, plan) => {
			const places = [folder, paths.quarantine].flatMap((place) => filesOf(place));
			expect(
				places.some((text) => text.includes(bad)),
				where(disk, plan),
			).toBe(true);
			if (saved.ok) expect((await openWorkspace(nodeDisk, paths)).data().settings.theme).toBe('dark');
		},
		() => {
			fresh(folder);
			writeFileSync(paths.workspace, bad);
		},
	);
	report('save a workspace over an unreadable one, every call × every fault', { runs, lost: 0 });
});

test('a locked ballot that was acknowledged is there, and neither it nor a note beside it is ever lost', async () => {
	const folder = newFolder();
	const paths = dataPaths(folder);
	const sealed = new SealedBallot('Ana', { questions: ['q'], answers: '[]', salt: 'f'.repeat(64) });
	let locked: Result<undefined>;
	let forgot: Result<undefined>;
	const runs = await atEveryCall(
		async (disk) => {
			const store = await openPrivateStore(disk, paths, 'p1');
			locked = await store.seal('r1', 'vendor', sealed);
			forgot = await store.forgetBallots('r0', ['vendor']);
			// What was not saved is not kept in memory either: the lock would say that it is on disk.
			expect(store.sealed('r1', 'vendor') !== null).toBe(locked.ok);
		},
		async (disk, plan) => {
			const again = await openPrivateStore(nodeDisk, paths, 'p1');
			const kept = [again.note('goals/g1')?.reveal() ?? '', ...filesOf(paths.quarantine)];
			expect(
				kept.some((text) => text.includes('Ask Eve')),
				where(disk, plan),
			).toBe(true);
			if (locked.ok) expect(again.sealed('r1', 'vendor')?.reveal(), where(disk, plan)).toEqual(sealed.reveal());
			if (forgot.ok) expect(again.rounds(), where(disk, plan)).not.toContain('r0');
		},
		() => {
			fresh(folder);
			mkdirSync(paths.private);
			const people = { 1: { answers: { q: 4 }, done: true } };
			const content = { notes: { 'goals/g1': 'Ask Eve' }, ballots: { r0: { vendor: { people } } } };
			writeFileSync(paths.notes('p1'), JSON.stringify(content));
		},
	);
	report('lock a ballot in the private file, every call × every fault', { runs, lost: 0 });
});

test('a loose plan file is written whole or left untouched', async () => {
	const folder = newFolder();
	const path = join(folder, 'plan.jbp');
	const processes = await readProcesses();
	let result: Result<unknown>;
	const runs = await atEveryCall(
		async (disk) => {
			const read = await readLooseFile(disk, path);
			result = read.ok ? await writeLooseFile(disk, path, NEW, read.value.stamp, { processes }) : read;
		},
		async (disk, plan) => {
			const now = readFileSync(path);
			const allowed = result.ok ? [NEW] : [NEW, OLD];
			expect(
				allowed.some((bytes) => bytes.equals(now)),
				where(disk, plan),
			).toBe(true);
		},
		() => {
			fresh(folder);
			writeFileSync(path, OLD);
		},
	);
	report('write a loose file, every call × every fault', { runs, lost: 0 });
});

test('a plan store acknowledges nothing that is not there, and gives back what is left on closing', async () => {
	const folder = newFolder();
	const paths = dataPaths(folder);
	let acknowledged: string[] = [];
	let told: string[] = [];
	const runs = await atEveryCall(
		async (disk) => {
			acknowledged = [];
			told = [];
			const opened = await openPlanStore(disk, paths, { planId: 'p1' });
			if (!opened.ok) return;
			const { store } = opened.value;
			const saves = lines(3).map(async (one, index) => {
				const result = await (index === 1 ? store.appendDrafts([one]) : store.appendJournal([one]));
				(result.ok ? acknowledged : told).push(one);
			});
			await Promise.race([Promise.all(saves), turns(6)]);
			await store.close();
			await Promise.all(saves);
			expect([...acknowledged, ...told].sort()).toEqual([...lines(3)]);
		},
		async (disk, plan) => {
			const after = must(await openPlanStore(nodeDisk, paths, { planId: 'p1' }));
			const there = [...after.journal.lines, ...after.drafts.lines];
			for (const one of acknowledged) expect(there, where(disk, plan)).toContain(one);
			await after.store.close();
		},
		() => fresh(folder),
	);
	report('plan store, every call × every fault', { runs, lost: 0 });
});

test('a data folder whose claim failed can be claimed afterwards, and one that is held cannot', async () => {
	const folder = newFolder();
	const root = join(folder, 'data');
	const processes = await readProcesses();
	const dead = { ...processes, self: { ...processes.self, pid: 999_999_999, started: 'x' } };
	let held = false;
	const runs = await atEveryCall(
		async (disk) => {
			held = (await openDataFolder(disk, root, processes)).ok;
		},
		async (disk, plan) => {
			const again = await openDataFolder(nodeDisk, root, processes);
			const killed = plan.fault.startsWith('kill') || (plan.forever && disk.calls.length > plan.at);
			if (held) expect(again.ok, where(disk, plan)).toBe(false);
			else if (!killed) expect(again.ok, where(disk, plan)).toBe(true);
		},
		() => {
			fresh(folder);
			for (const name of ['plans', 'private', 'evidence', 'quarantine', 'backups']) {
				mkdirSync(join(root, name), { recursive: true });
			}
			writeFileSync(join(root, 'owner.json'), JSON.stringify({ ...dead.self, nonce: 'n', since: 's' }));
		},
	);
	report('claim a data folder, every call × every fault', { runs, lost: 0 });
});

function filesOf(folder: string): readonly string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => readFileSync(join(folder, entry.name), 'utf8'));
}

async function turns(count: number): Promise<void> {
	for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

test('a backup that counts as made reads back whole, and the one before it is never touched', async () => {
	const folder = newFolder();
	const content = { journal: lines(3), drafts: [line(9)] };
	const about = {
		planId: 'p1',
		at: '2027-02-09T10:14:03Z',
		why: 'opened',
		by: null,
		changes: 4,
		sha256: sumOf(content),
	} as const;
	const BEFORE = must(await writeBackup(nodeDisk, folder, 1, about, content)).id;
	const before = readFileSync(join(folder, BEFORE));
	let made = false;
	const runs = await atEveryCall(
		async (disk) => {
			made = (await writeBackup(disk, folder, 2, about, content)).ok;
		},
		async (disk, plan) => {
			const [newest, ...others] = await listBackups(nodeDisk, folder);
			const kept = made ? others : [newest, ...others];
			expect(kept.at(-1)?.number, where(disk, plan)).toBe(1);
			for (const one of made ? [newest, ...others] : others) must(await readBackup(nodeDisk, folder, one?.id ?? ''));
		},
		() => {
			fresh(folder);
			writeFileSync(join(folder, BEFORE), before);
		},
	);
	report('make a backup, every call × every fault', { runs, lost: 0 });
});
