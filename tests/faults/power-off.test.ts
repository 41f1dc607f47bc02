/** The power goes at every single call; the disk is a double that forgets what was not synced. */
import { expect, test } from 'vitest';
import { type DataPaths, dataPaths } from '../../electron/store/data-paths.ts';
import type { Disk } from '../../electron/store/file-system.ts';
import { openPlanStore, type PlanStore } from '../../electron/store/plan-store.ts';
import { openWorkspace } from '../../electron/store/workspace-store.ts';
import { report, seeded, setting } from '../figures/report.ts';
import { line, must } from '../unit/store/folder.ts';
import { type ForgetfulDisk, forgetfulDisk, type Lie } from './forgetful-disk.ts';

const SEED = setting('COVALENT_SEED', 20_270_209);
const paths = dataPaths('/data');

interface Session {
	readonly journal: string[];
	drafts: string[];
	theme: string;
	/** A replacement of the drafts was begun and not acknowledged. */
	publishing: boolean;
}

/** An evening's work: edits, a publish, a setting. Stops where the power does. */
async function work(disk: Disk, session: Session): Promise<void> {
	const workspace = await openWorkspace(disk, paths);
	const opened = await openPlanStore(disk, paths, { planId: 'p1' });
	if (!opened.ok) return;
	const { store } = opened.value;
	for (let seq = 1; seq <= 6; seq += 1) {
		if (!(await saved(store, store.appendDrafts([line(seq)])))) return;
		session.drafts.push(line(seq));
		if (seq % 3 !== 0) continue;
		if (!(await saved(store, store.appendJournal([line(100 + seq), line(200 + seq)])))) return;
		session.journal.push(line(100 + seq), line(200 + seq));
		session.publishing = true;
		if (!(await saved(store, store.replaceDrafts([])))) return;
		session.drafts = [];
		session.publishing = false;
		const theme = seq === 3 ? 'dark' : 'light';
		const result = await workspace.update((data) => ({ ...data, settings: { ...data.settings, theme } }));
		if (!result.ok) return;
		session.theme = theme;
	}
	await store.close();
}

/** A save that fails here fails for good: the power is off. Closing ends the attempts. */
async function saved(store: PlanStore, saving: Promise<{ readonly ok: boolean }>): Promise<boolean> {
	const stop = store.watch((state) => {
		if (state.state === 'cannot save') void store.close();
	});
	const { ok } = await saving;
	stop();
	return ok;
}

async function losses(after: ForgetfulDisk, session: Session, where: DataPaths): Promise<number> {
	const workspace = await openWorkspace(after, where);
	const { journal, drafts, store } = must(await openPlanStore(after, where, { planId: 'p1' }));
	await store.close();
	const missing = session.journal.filter((one) => !journal.lines.includes(one));
	const undrafted = session.publishing ? [] : session.drafts.filter((one) => !drafts.lines.includes(one));
	const unset = session.theme !== '' && workspace.data().settings.theme === 'system' ? 1 : 0;
	return missing.length + undrafted.length + unset;
}

async function cutEverywhere(lie: Lie): Promise<{ readonly cuts: number; readonly lost: number }> {
	const random = seeded(SEED);
	const disk = () => [['/', 'folder'] as const, ['/data', 'folder'] as const];
	const calm = forgetfulDisk(Number.POSITIVE_INFINITY, lie, new Map(disk()));
	await work(calm, { journal: [], drafts: [], theme: '', publishing: false });
	let lost = 0;
	for (let at = 1; at <= calm.calls() + 1; at += 1) {
		const cut = forgetfulDisk(at, lie, new Map(disk()));
		const session: Session = { journal: [], drafts: [], theme: '', publishing: false };
		await work(cut, session);
		lost += await losses(cut.powerCut(random), session, paths);
	}
	return { cuts: calm.calls() + 1, lost };
}

test(`no acknowledged edit is lost wherever the power goes, seed ${SEED}`, async () => {
	const { cuts, lost } = await cutEverywhere(null);
	expect(lost).toBe(0);
	report('power off at every call (disk double)', { cuts, seed: SEED, lost });
});

test.each(['sync', 'datasync', 'syncFolder'] as const)(
	'a disk whose %s does nothing loses edits: the suite can fail',
	async (lie) => {
		expect((await cutEverywhere(lie)).lost).toBeGreaterThan(0);
	},
);
