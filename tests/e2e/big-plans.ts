/** Plan files of any size, made as the bench makes them. */
import { writeFileSync } from 'node:fs';
import { hashText } from '../../electron/hash.ts';
import { printPlanFile } from '../../shared/file/jbp.ts';
import { planLines } from '../bench/big-plan.ts';
import type { Desk } from './desk.ts';

/** Of the bench’s records every third is a topic, the next an expectation, the next a commitment. */
const OF_EACH_THREE = { topics: 0, expectations: 1, commitments: 2 } as const;

/** Takes in a plan of that many rows of one kind, as a file that a person opened, and stands in it. */
export async function openBigPlan(desk: Desk, kind: keyof typeof OF_EACH_THREE, rows: number): Promise<void> {
	const lines = planLines(rows, 20, (n) => n * 3 + OF_EACH_THREE[kind]);
	const path = `${desk.door.data}/${kind}.jbp`;
	writeFileSync(path, printPlanFile({ planId: kind, title: kind, lines }, hashText));
	await desk.openFile(path);
	await desk.button('Take in and open').click();
	desk.planId = kind;
	await desk.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
}
