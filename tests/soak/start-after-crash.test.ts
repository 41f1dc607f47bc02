/**
 * `kill -9` of a core that is being written to, and a start on what it left: how long until it answers, and until the plan
 * is open again with the last word that was acknowledged. A usual plan, and one of `COVALENT_CHANGES`.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { startCore } from '../builders/started-core.ts';
import { buildChild, startChild } from '../faults/children.ts';
import { load, report, setting } from '../figures/report.ts';
import { folderWithLongLife, PLAN } from './long-life.ts';

const USUAL = 2_000;
const CHANGES = setting('COVALENT_CHANGES', 5_000);
const EDITS = 5;
const BAR_MS = 2_000;
/** Beside seven others on two cores a start waits for its turn more than it works. */
const BESIDE_OTHERS = 8;

buildChild('../soak/start-child.ts');

interface Started {
	readonly answers: number;
	readonly open: number;
	/** What the processor worked until the plan was open. */
	readonly work: number;
	/** The last edit that was acknowledged before the kill. */
	readonly last: string;
}

async function startAndKill(data: string): Promise<Started> {
	const began = performance.now();
	const child = startChild(data, PLAN);
	const times = new Map<string, number>();
	let said = '';
	child.stderr.on('data', (bytes: Buffer) => {
		said += String(bytes);
	});
	let last = '';
	for await (const line of createInterface(child.stdout)) {
		const [what = '', work = ''] = line.split(' ');
		if (what === 'edit') last = line;
		else times.set(what, performance.now() - began).set('work', Number(work));
		if (last.startsWith(`edit ${EDITS} `)) child.kill('SIGKILL');
	}
	if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
	expect(said).toBe('');
	const of = (what: string) => times.get(what) ?? Number.NaN;
	return { answers: of('answers'), open: of('open'), work: of('work'), last };
}

const middle = (times: readonly number[]) =>
	times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

test.each([
	['a usual plan', USUAL, 3],
	['a plan with a long life', CHANGES, 1],
])(
	'after a crash with %s of %i changes open, the program answers and nothing is lost',
	{
		timeout: 120_000 + CHANGES * 5,
	},
	async (what, changes, kills) => {
		const data = await folderWithLongLife(changes);
		await startAndKill(data);
		const starts: Started[] = [];
		for (let kill = 0; kill < kills; kill += 1) starts.push(await startAndKill(data));
		const [answers, open] = [middle(starts.map((one) => one.answers)), middle(starts.map((one) => one.open))];
		report(`start after a crash, ${what}`, {
			kills: kills + 1,
			changes,
			'to the first answer, ms': Math.round(answers),
			'to the open plan, ms': Math.round(open),
			'of it work of the processor, ms': Math.round(middle(starts.map((one) => one.work))),
			...load(),
			lost: 0,
		});
		const core = await startCore(data);
		let { records, next } = await core.ask('plan.open', { planId: PLAN });
		const frame = () => records.find(({ ref }) => ref === 'plan/plan');
		while (frame() === undefined && next !== null)
			({ records, next } = await core.ask('plan.chunk', { planId: PLAN, from: next }));
		const said = String(frame()?.values.whyThisYear);
		await core.close();
		// What was said last may be on disk before its answer is heard; never the other way round.
		const [, number = '', run] = /^edit (\d+) of the run (\d+)$/.exec(starts.at(-1)?.last ?? '') ?? [];
		const [, shown = '', shownRun] = /^Edit (\d+) of the run (\d+)$/.exec(said) ?? [];
		expect(shownRun).toBe(run);
		expect(Number(shown)).toBeGreaterThanOrEqual(Number(number));
		expect(answers).toBeLessThan(BESIDE_OTHERS * BAR_MS);
		if (changes === USUAL) expect(open).toBeLessThan(BESIDE_OTHERS * BAR_MS);
	},
);
