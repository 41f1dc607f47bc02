/**
 * A plan of many records with a long life: opened after a start, and edited. `COVALENT_CHANGES` chooses how long a life,
 * 200,000 before a release; a tenth as many records.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dataPaths } from '../../electron/store/data-folder.ts';
import { printBatch } from '../../electron/store/journal-lines.ts';
import { openWorkbench, type Workbench } from '../../electron/workbench.ts';
import type { Answer, CallName, Input } from '../../shared/contract.ts';
import type { Party } from '../../shared/ledger/change.ts';
import { Chain, planLines } from '../bench/big-plan.ts';
import { report, setting } from '../figures/report.ts';
import { newFolder } from '../unit/store/folder.ts';
import { heldMegabytes } from './heap.ts';

const CHANGES = setting('COVALENT_CHANGES', 5_000);
const RECORDS = Math.floor(CHANGES / 10);
const EDITS = 100;
const RESOURCES = fileURLToPath(new URL('../../resources', import.meta.url));
const PEN = { party: 'vendor', name: 'Ana Ruiz' } as const;
/** On a machine that does nothing else; here others may run beside it. */
const SLOWEST_EDIT_MS = 250;

/** The plan is written once, then a field at a time for the rest of its life, each run having seen the one before. */
function longLife(): readonly string[] {
	const born = planLines(RECORDS);
	const texts = born.map(({ text }) => text);
	const acts = born.filter(({ change }) => change.edits.some(([, , value]) => typeof value === 'string'));
	let heads = born.slice(-1).map(({ id }) => id);
	for (let run = 0; texts.length < CHANGES; run += 1) {
		const chain = new Chain(`r${run}`, heads);
		for (let n = 0; n < 500 && texts.length + chain.lines.length < CHANGES; n += 1) {
			const { edits, pen } = acts[(run * 500 + n * 7) % acts.length]?.change ?? { edits: [], pen: PEN };
			const field = edits.find(([, name, value]) => typeof value === 'string' && /position|agreedText|test/.test(name));
			const [ref, name] = field ?? ['plan/plan', 'title'];
			chain.write(pen.party as Party, [[ref, name, `Said again, ${run} and ${n}`]]);
		}
		for (const { text } of chain.lines) texts.push(text);
		heads = chain.lines.slice(-1).map(({ id }) => id);
	}
	return texts;
}

async function asked<Name extends CallName>(core: Workbench, name: Name, input: Input<Name>): Promise<Answer<Name>> {
	const result = await core.call(name, input);
	if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
	return result.value as Answer<Name>;
}

const start = (dataFolder: string) =>
	openWorkbench({ dataFolder, resourcesFolder: RESOURCES, door: 'browser', version: '0.0.0' });

test(`a plan of ${RECORDS} records and ${CHANGES} changes opens and is edited without a wait`, {
	timeout: 60_000 + CHANGES * 5,
}, async () => {
	const data = newFolder();
	const paths = dataPaths(data);
	mkdirSync(join(data, 'plans', 'bench'), { recursive: true });
	writeFileSync(paths.journal('bench'), printBatch(longLife()));
	// Found in the folder, and entered in the list.
	await (await start(data)).close();

	const before = await heldMegabytes();
	const began = performance.now();
	const core = await start(data);
	const started = performance.now();
	const first = await asked(core, 'plan.open', { planId: 'bench' });
	let count = first.records.length;
	for (let { next } = first; next !== null; ) {
		const chunk = await asked(core, 'plan.chunk', { planId: 'bench', from: next });
		count += chunk.records.length;
		next = chunk.next;
	}
	const opened = performance.now();
	expect(count).toBeGreaterThanOrEqual(RECORDS);

	const times: number[] = [];
	let { revision } = first;
	for (let n = 0; n < EDITS; n += 1) {
		const at = performance.now();
		const record = `topics/t${3 * ((n * 37) % Math.floor(RECORDS / 3))}`;
		const edited = await asked(core, 'plan.edit', {
			planId: 'bench',
			pen: PEN,
			base: revision,
			edits: [[record, 'positionVendor', `Typed now, ${n}`]],
		});
		revision = edited.revision;
		times.push(performance.now() - at);
	}
	const held = (await heldMegabytes()) - before;
	const sorted = times.sort((a, b) => a - b);
	const p95 = sorted[Math.floor(EDITS * 0.95)] ?? 0;
	report('a plan with a long life', {
		records: count,
		changes: CHANGES,
		'start, ms': Math.round(started - began),
		'open, ms': Math.round(opened - started),
		'edit p50, ms': Number((sorted[EDITS / 2] ?? 0).toFixed(1)),
		'edit p95, ms': Number(p95.toFixed(1)),
		'held, MB': Math.round(held),
	});
	const closing = performance.now();
	await core.close();
	report('closing it, its backup included', { ms: Math.round(performance.now() - closing) });
	expect(p95).toBeLessThan(SLOWEST_EDIT_MS);
});
