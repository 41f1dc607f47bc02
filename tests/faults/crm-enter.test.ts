/** An import written down here and into a plan, each file call going wrong in each way: never one without the other. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { enterTotals, settleImports } from '../../electron/crm/enter.ts';
import { type KeptImport, openCrmStore } from '../../electron/store/crm-store.ts';
import { dataPaths } from '../../electron/store/data-paths.ts';
import { replaceFile } from '../../electron/store/durable-file.ts';
import { type Disk, nodeDisk } from '../../electron/store/file-system.ts';
import type { Edit, Line } from '../../shared/ledger/change.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { report } from '../figures/report.ts';
import { newFolder } from '../unit/store/folder.ts';
import { atEveryCall } from './faulty-disk.ts';

vi.setConfig({ testTimeout: 120_000 });

const MADE: KeptImport = {
	...{ id: 'i1', at: '2027-04-01T09:00:00Z', day: '2027-04-01', goal: 'goals/g1', file: 'deals.csv', path: null },
	...{ sha256: 'ab12', source: 'CRM (file mark 0123456789ab)', rows: 3, used: 2, skipped: 1, map: {} },
	...{ unit: { currency: 'GBP', decimals: 2 }, periods: { kind: 'month' } },
	totals: [{ period: '2027-03', value: 1250 }],
};
const EDITS: readonly Edit[] = [
	['actuals/g1-2027-03', 'value', 1250],
	['actuals/g1-2027-03', 'source', MADE.source],
];

function historyIn(plan: string): readonly Line[] {
	if (!existsSync(plan)) return [];
	const edits = JSON.parse(readFileSync(plan, 'utf8')) as Edit[];
	const pen = { party: 'joint', name: 'Ana and Ben' } as const;
	return [
		printLine({ replica: 'r1', seq: 1, prev: null, after: [], at: '2027-04-01T09:00:00Z', pen, label: '', edits }),
	];
}

test('the plan and the list of imports tell the same after any fault, and a file that was handed in is with its import', async () => {
	const folder = newFolder();
	const paths = dataPaths(join(folder, 'data'));
	const plan = join(folder, 'plan.json');
	const handedIn = join(paths.incoming, 'f1.csv');
	let told: boolean | null = null;
	const open = (disk: Disk) => openCrmStore(disk, paths, 'p1', 'salt');
	const runs = await atEveryCall(
		async (disk) => {
			told = null;
			try {
				const answer = await enterTotals({
					...{ store: await open(disk), made: MADE, marks: new Uint8Array(12), handedIn },
					write: () => replaceFile(disk, plan, Buffer.from(JSON.stringify(EDITS))),
				});
				told = answer.ok;
			} catch {
				// The process was killed: nobody was told anything.
			}
		},
		async (disk, fault) => {
			const where = `${fault.fault} at call ${fault.at} (${disk.calls[fault.at]})${fault.forever ? ', from then on' : ''}`;
			const store = await open(nodeDisk);
			await settleImports(store, () => historyIn(plan));
			const after = await open(nodeDisk);
			const isInPlan = existsSync(plan);
			expect([after.imports().length, after.begun().length], where).toEqual([isInPlan ? 1 : 0, 0]);
			expect(told === true && !isInPlan, where).toBe(false);
			if (!isInPlan) return;
			expect(after.imports()[0], where).toEqual(MADE);
			expect((await after.marksOf('i1')).length, where).toBe(12);
			expect(readFileSync(after.fileOf(MADE), 'utf8'), where).toBe('day,value\n');
		},
		() => {
			rmSync(folder, { recursive: true, force: true });
			mkdirSync(paths.incoming, { recursive: true });
			writeFileSync(handedIn, 'day,value\n');
		},
	);
	report('enter the totals of an import, every call × every fault', { runs, lost: 0 });
});
