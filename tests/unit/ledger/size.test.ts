import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parsePlanFile, printPlanFile } from '../../../shared/file/jbp.ts';
import type { Line } from '../../../shared/ledger/change.ts';
import { createLedger } from '../../../shared/ledger/ledger.ts';
import { createWorkingCopy } from '../../../shared/ledger/working-copy.ts';
import { ANA, NOON } from '../../builders/ledger.ts';
import { largePlan } from '../../builders/ledger-large.ts';

/** The fastest of several runs, in milliseconds: what the code costs when nothing else runs. */
function fastest(runs: number, act: () => void): number {
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		act();
		return performance.now() - start;
	});
	return Math.min(...times);
}

function editTime(lines: readonly Line[]): number {
	const copy = createWorkingCopy({ published: lines, drafts: [] });
	let count = 0;
	return fastest(200, () => {
		const edits = [['goals/g7', 'title', `Edit ${count++}`] as const];
		const prepared = copy.prepareEdit({ pen: ANA, edits, at: NOON, act: 'edit' });
		if (prepared.ok) copy.commitEdit(prepared.value);
		copy.visible.record('goals/g7');
	});
}

describe('an old plan of 20,000 changes by 300 replicas', () => {
	const lines = largePlan(20_000, 300, 20_000);
	const file = printPlanFile({ planId: 'p', title: 'Old', lines });
	const hash = (text: string) => createHash('sha256').update(text).digest('hex');

	it('opens in a time that has room on a slow computer', () => {
		const time = fastest(3, () => {
			const read = parsePlanFile(file, hash);
			if (read.ok) createLedger(read.value.lines);
		});
		// The promise is half a second on a quiet machine; a busy one gets four times that before it counts as a fault.
		expect(time).toBeLessThan(2000);
	});

	it('takes an edit for the same cost as a small plan', () => {
		expect(editTime(lines)).toBeLessThan(editTime(largePlan(200, 3, 200)) * 8 + 0.2);
	});
});
