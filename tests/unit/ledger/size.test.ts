import { expect, it } from 'vitest';
import { parsePlanFile, printPlanFile } from '../../../shared/file/jbp.ts';
import { createLedger } from '../../../shared/ledger/ledger.ts';
import { largePlan } from '../../builders/ledger-large.ts';

// How fast it opens is measured by `npm run bench`, never here.
it('an old plan of 20,000 changes by 300 replicas is read whole, every change counting', () => {
	const lines = largePlan(20_000, 300, 20_000);
	const read = parsePlanFile(printPlanFile({ planId: 'p', title: 'Old', lines }));
	if (!read.ok) throw new Error(read.error.message);
	const ledger = createLedger(read.value.lines);
	expect(ledger.size).toBe(20_000);
	expect(ledger.waiting()).toEqual([]);
	expect(Object.keys(ledger.frontier())).toHaveLength(300);
});
