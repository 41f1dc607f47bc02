/** How long an edit takes until its answer, which says that it is on disk, in a usual plan. */
import { expect, test } from 'vitest';
import { startCore } from '../builders/started-core.ts';
import { load, report } from '../figures/report.ts';
import { editTimes, folderWithLongLife } from './long-life.ts';

const CHANGES = 5_000;
const EDITS = 300;
const WARMING_UP = 20;
const BAR_MS = 50;
/** Beside seven others on two cores an edit waits for its turn, and for the disk, more than it works. */
const BESIDE_OTHERS = 5;

const workedMs = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

test(`of ${EDITS} edits of a plan with ${CHANGES} changes, 19 of 20 are acknowledged at once`, async () => {
	const core = await startCore(await folderWithLongLife(CHANGES));
	await editTimes(core, CHANGES / 10, WARMING_UP);
	const worked = workedMs();
	const times = await editTimes(core, CHANGES / 10, EDITS);
	const work = (workedMs() - worked) / EDITS;
	await core.close();
	const at = (share: number) => times[Math.floor(EDITS * share)] ?? Number.NaN;
	report('an edit acknowledged on disk', {
		edits: EDITS,
		'p50, ms': Number(at(0.5).toFixed(1)),
		'p95, ms': Number(at(0.95).toFixed(1)),
		'work of the processor each, ms': Number(work.toFixed(2)),
		...load(),
	});
	expect(at(0.95)).toBeLessThan(BESIDE_OTHERS * BAR_MS);
	expect(work).toBeLessThan(BAR_MS);
});
