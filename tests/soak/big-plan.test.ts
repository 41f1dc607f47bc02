/**
 * A plan of many records with a long life: opened after a start, and edited. `COVALENT_CHANGES` chooses how long a life,
 * 200,000 before a release; a tenth as many records.
 */
import { expect, test } from 'vitest';
import { startCore } from '../builders/started-core.ts';
import { load, report, setting } from '../figures/report.ts';
import { heldMegabytes } from './heap.ts';
import { editTimes, folderWithLongLife, PLAN } from './long-life.ts';

const CHANGES = setting('COVALENT_CHANGES', 5_000);
const RECORDS = Math.floor(CHANGES / 10);
const EDITS = 100;
/** An old plan is opened at 20,000 changes in half a second of work, and one of ten times as many in ten times that. */
const OPENING_MS_A_CHANGE = 0.025;
const WARMING_UP_MS = 750;
/** On a machine that does nothing else; here others may run beside it. */
const SLOWEST_EDIT_MS = 250;

const workedMs = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

test(`a plan of ${RECORDS} records and ${CHANGES} changes opens and is edited without a wait`, {
	timeout: 60_000 + CHANGES * 5,
}, async () => {
	const data = await folderWithLongLife(CHANGES);
	const before = await heldMegabytes();
	const began = performance.now();
	const core = await startCore(data);
	const started = performance.now();
	const worked = workedMs();
	const first = await core.ask('plan.open', { planId: PLAN });
	let count = first.records.length;
	for (let { next } = first; next !== null; ) {
		const chunk = await core.ask('plan.chunk', { planId: PLAN, from: next });
		count += chunk.records.length;
		next = chunk.next;
	}
	const opened = performance.now();
	const opening = workedMs() - worked;
	expect(count).toBeGreaterThanOrEqual(RECORDS);

	const times = await editTimes(core, RECORDS, EDITS);
	const held = (await heldMegabytes()) - before;
	const p95 = times[Math.floor(EDITS * 0.95)] ?? 0;
	report('a plan with a long life', {
		records: count,
		changes: CHANGES,
		'start, ms': Math.round(started - began),
		'open, ms': Math.round(opened - started),
		'of it work of the processor, ms': Math.round(opening),
		'edit p50, ms': Number((times[EDITS / 2] ?? 0).toFixed(1)),
		'edit p95, ms': Number(p95.toFixed(1)),
		'held, MB': Math.round(held),
		...load(),
	});
	const closing = performance.now();
	await core.close();
	report('closing it, its backup included', { ms: Math.round(performance.now() - closing) });
	expect(p95).toBeLessThan(SLOWEST_EDIT_MS);
	// Beside others the same work takes a processor up to twice as long.
	expect(opening).toBeLessThan(2 * (WARMING_UP_MS + CHANGES * OPENING_MS_A_CHANGE));
});
