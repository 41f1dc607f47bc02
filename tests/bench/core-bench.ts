/** The core without a window: edits on disk, opening, merging, documents. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Low } from 'lowdb';
import { hashText } from '../../electron/hash.ts';
import { exportContent } from '../../electron/plans/export-content.ts';
import { openWorkbench, type Workbench } from '../../electron/workbench.ts';
import { overviewOf } from '../../shared/analysis/overview.ts';
import { scorecardOf } from '../../shared/analysis/scorecard.ts';
import { transitionOf } from '../../shared/analysis/transition.ts';
import { inputsOf, PRESETS } from '../../shared/analysis/transition-scenarios.ts';
import { parsePlanFile, printPlanFile } from '../../shared/file/jbp.ts';
import type { Edit, Line } from '../../shared/ledger/change.ts';
import { createLedger } from '../../shared/ledger/ledger.ts';
import { type Plan, readPlan } from '../../shared/plan/plan.ts';
import { showPlan, visibleRecords } from '../../shared/plan/show.ts';
import { aRecord } from '../builders/plan.ts';
import { Chain, oldPlanLines, planLines } from './big-plan.ts';
import { otherWriters } from './paper-bench.ts';
import { atMost, best, type Figure, ms, type Spread, spreadOf, timed, told } from './report.ts';

const SIZES = [200, 2000, 20_000] as const;
const EDITS = 300;
const ON = '2027-06-01';

export async function coreFigures(resourcesFolder: string): Promise<readonly Figure[]> {
	const figures: Figure[] = [];
	const ours = new Map<number, Spread>();
	for (const size of SIZES) {
		const spread = await editSpread(resourcesFolder, size);
		ours.set(size, spread);
		const whole = await wholeFileSpread(size);
		figures.push(
			told(
				`edit acknowledged on disk, ${size} records (p50, p95 of ${spread.n})`,
				`${ms(spread.p50)}, ${ms(spread.p95)}`,
			),
		);
		figures.push(told(`  the same plan as one JSON file through lowdb with fsync (p50)`, ms(whole.p50)));
		if (size >= 2000)
			figures.push(
				atMost(`  ours against that, ${size} records`, spread.p50 / whole.p50, 1, (value) => `${value.toFixed(3)}×`),
			);
	}
	const [small, large] = [ours.get(200), ours.get(20_000)];
	if (small && large) {
		figures.push(
			atMost('edit at 20,000 records against 200 (p50)', large.p50 / small.p50, 2, (value) => `${value.toFixed(2)}×`),
		);
		figures.push(atMost('edit acknowledged at 20,000 records (p95)', large.p95, 50));
	}
	const old = printPlanFile({ planId: 'bench', title: 'Old plan', lines: oldPlanLines(20_000, 300) }, hashText);
	const bytes = new TextEncoder().encode(old);
	figures.push(told('20,000 changes by 300 replicas as a file', `${(bytes.length / 1e6).toFixed(1)} MB`));
	figures.push(
		atMost('opening them: read, check, hash, compute every record', await best(5, () => openWhole(bytes)), 500),
	);
	figures.push(atMost('merging two copies of 2,000 records with 500 edits each', await mergeTime(), 100));
	figures.push(atMost('report of 5,000 changes, the worker included', await reportTime(resourcesFolder), 1000));
	for (const [size, bar] of [
		[200, 1000],
		[2000, 5000],
	] as const)
		figures.push(atMost(`Word document of ${size} records`, await docxTime(size), bar), ...(await otherWriters(size)));
	figures.push(atMost('overview of a plan of 2,000 records and 5,000 actuals', await overviewTime(), 50));
	figures.push(atMost('scorecard of 2,000 goals measured for eight months', await scorecardTime(), 100));
	figures.push(atMost('the way from resale to recurring over 120 months, at a slider', await transitionTime(), 16));
	return figures;
}

/** Computed anew each time from the typed plan, as after an edit. */
export async function overviewTime(): Promise<number> {
	const plan = planForOverview();
	return best(5, () => {
		const { progress } = overviewOf(plan, ON);
		if (progress.goals.length !== 100) throw new Error('The overview has lost its goals.');
	});
}

/** Computed anew from the typed plan, as after an edit; a screen asks for the cells it shows. */
export async function scorecardTime(): Promise<number> {
	const plan = manyMeasured(2000, 8);
	return best(5, () => {
		const { rows } = scorecardOf(plan, ON);
		if (rows.length !== 2000 || rows[0]?.goal.latest === null) throw new Error('The scorecard has lost its goals.');
	});
}

/** Three scenarios worked out anew, as at each step of a slider. */
export async function transitionTime(): Promise<number> {
	const scenarios = PRESETS.resale.map(({ values }, n) =>
		aRecord('scenarios', { id: `s${n}`, ...values, months: 120 }),
	);
	return best(5, () => {
		for (const scenario of scenarios)
			if (transitionOf(inputsOf(scenario)).months.length !== 120) throw new Error('A month is missing.');
	});
}

/** 2,000 records, and a hundred goals measured for fifty months. */
export function planForOverview(): Plan {
	const plan = readPlan(visibleRecords(createLedger(planLines(2000))));
	return { ...plan, collections: { ...plan.collections, ...manyActuals(100, 50) } };
}

/** Goals alone, each with actuals of the months up to June 2027. */
function manyMeasured(goals: number, months: number): Plan {
	const plan = readPlan(visibleRecords(createLedger(planLines(3))));
	return { ...plan, collections: { ...plan.collections, ...manyActuals(goals, months) } };
}

function manyActuals(count: number, months: number): Pick<Plan['collections'], 'goals' | 'targets' | 'actuals'> {
	const goals = Array.from({ length: count }, (_, n) =>
		aRecord('goals', {
			id: `g${n}`,
			title: `Goal ${n}`,
			counts: n % 2 ? 'sum' : 'level',
			direction: 'up',
			baseline: 0,
		}),
	);
	const targets = goals.flatMap(({ id }) =>
		['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) =>
			aRecord('targets', { id: `${id}-${quarter}`, goal: id, quarter, value: 100 }),
		),
	);
	const actuals = goals.flatMap(({ id }) =>
		Array.from({ length: months }, (_, n) => {
			const at = 2027 * 12 + 5 - months + 1 + n;
			const period = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
			return aRecord('actuals', { id: `${id}-${period}`, goal: id, period, value: n, source: 'Billing' });
		}),
	);
	return { goals, targets, actuals };
}

function openWhole(bytes: Uint8Array): void {
	const parsed = parsePlanFile(bytes, hashText);
	if (!parsed.ok) throw new Error(parsed.error.message);
	const ledger = createLedger(parsed.value.lines);
	let records = 0;
	for (const _view of visibleRecords(ledger)) records += 1;
	if (records === 0 || ledger.size !== 20_000) throw new Error(`The old plan did not open: ${ledger.size} changes.`);
}

/** A real core on a real folder: the time from asking to the answer that says it is on disk. */
async function editSpread(resourcesFolder: string, size: number): Promise<Spread> {
	const data = mkdtempSync(join(tmpdir(), 'covalent-bench-'));
	const workbench = await openWorkbench({ dataFolder: data, resourcesFolder, door: 'browser', version: 'bench' });
	const text = printPlanFile({ planId: 'bench', title: 'Measured', lines: planLines(size) }, hashText);
	await take(workbench, text);
	const opened = (await ask(workbench, 'plan.open', { planId: 'bench' })) as { revision: number };
	let base = opened.revision;
	const times: number[] = [];
	for (let n = 0; n < EDITS; n += 1) {
		const record = `topics/t${((n * 3) % size) - (((n * 3) % size) % 3)}`;
		const input = {
			planId: 'bench',
			pen: { party: 'vendor', name: 'Ana' },
			base,
			edits: [[record, 'positionVendor', `Edited ${n}`]],
		};
		let answer: { readonly revision: number } | null = null;
		times.push(
			await timed(async () => {
				answer = (await ask(workbench, 'plan.edit', input)) as { readonly revision: number };
			}),
		);
		base = (answer ?? opened).revision;
	}
	await workbench.close();
	rmSync(data, { recursive: true, force: true });
	return spreadOf(times.slice(20));
}

async function take(workbench: Workbench, text: string): Promise<void> {
	const looked = (await ask(workbench, 'exchange.look', { name: 'bench.jbp', content: { text } })) as { id: string };
	await ask(workbench, 'exchange.accept', { id: looked.id, name: 'Ana', speaksFor: 'vendor' });
}

async function ask(workbench: Workbench, name: Parameters<Workbench['call']>[0], input: unknown): Promise<unknown> {
	const answer = await workbench.call(name, input);
	if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
	return answer.value;
}

/** lowdb's way with the syncs it lacks: the whole plan as one JSON file, written aside, synced, renamed, folder synced. */
async function wholeFileSpread(size: number): Promise<Spread> {
	const folder = mkdtempSync(join(tmpdir(), 'covalent-lowdb-'));
	const path = join(folder, 'plan.json');
	const low = new Low<ReturnType<typeof showPlan>>(
		{ read: async () => null, write: (content) => writeSynced(path, JSON.stringify(content)) },
		showPlan('bench', createLedger(planLines(size))),
	);
	const times: number[] = [];
	for (let n = 0; n < (size > 2000 ? 30 : 100); n += 1) times.push(await timed(() => low.write()));
	rmSync(folder, { recursive: true, force: true });
	return spreadOf(times.slice(5));
}

async function writeSynced(path: string, text: string): Promise<void> {
	mkdirSync(dirname(path), { recursive: true });
	const aside = `${path}.tmp`;
	const file = await open(aside, 'w');
	await file.writeFile(text);
	await file.sync();
	await file.close();
	const { rename } = await import('node:fs/promises');
	await rename(aside, path);
	const folder = await open(dirname(path), 'r');
	await folder.sync();
	await folder.close();
}

async function mergeTime(): Promise<number> {
	const common = planLines(2000);
	const heads = common.slice(-1).map(({ id }) => id);
	const copy = (replica: string): Line[] => {
		const chain = new Chain(replica, heads);
		for (let n = 0; n < 500; n += 1) {
			const edit: Edit = [`topics/t${n * 3}`, 'agreedText', `${replica} writes ${n}`];
			chain.write('vendor', [edit]);
		}
		return [...common, ...chain.lines];
	};
	const theirs = copy('theirs');
	const mine = copy('mine');
	let fastest = Number.POSITIVE_INFINITY;
	for (let run = 0; run < 5; run += 1) {
		const ledger = createLedger(mine);
		for (const _view of visibleRecords(ledger));
		const took = await timed(() => {
			ledger.add(theirs);
			for (const _view of visibleRecords(ledger));
		});
		if (ledger.register('topics/t0', 'agreedText').length !== 2) throw new Error('The copies did not merge.');
		fastest = Math.min(fastest, took);
	}
	return fastest;
}

/** A plan of 2,000 records here, and a copy of it with 5,000 changes that are new. */
async function reportTime(resourcesFolder: string): Promise<number> {
	const data = mkdtempSync(join(tmpdir(), 'covalent-bench-'));
	const workbench = await openWorkbench({ dataFolder: data, resourcesFolder, door: 'browser', version: 'bench' });
	const common = planLines(2000);
	await take(workbench, printPlanFile({ planId: 'bench', title: 'Measured', lines: common }, hashText));
	const chain = new Chain(
		'theirs',
		common.slice(-1).map(({ id }) => id),
	);
	for (let n = 0; n < 5000; n += 1)
		chain.write('partner', [[`topics/t${(n % 600) * 3}`, 'positionPartner', `Their words ${n}`]]);
	const text = printPlanFile({ planId: 'bench', title: 'Measured', lines: [...common, ...chain.lines] }, hashText);
	const took = await best(5, async () => {
		const looked = (await ask(workbench, 'exchange.look', { name: 'back.jbp', content: { text } })) as {
			readonly changes: number;
		};
		if (looked.changes !== 5000) throw new Error(`The report tells of ${looked.changes} changes.`);
	});
	await workbench.close();
	rmSync(data, { recursive: true, force: true });
	return took;
}

function docxTime(size: number): Promise<number> {
	const ledger = createLedger(planLines(size));
	return best(3, async () => {
		const made = await exportContent({
			planId: 'bench',
			ledger,
			what: 'plan',
			format: 'docx',
			on: ON,
			now: new Date(),
			printedOn: ON,
		});
		if (!made.ok) throw new Error(made.error.message);
		writeFileSync(join(tmpdir(), 'covalent-bench.docx'), made.value);
	});
}
