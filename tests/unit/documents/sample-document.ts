/** The sample plan as a document, with both companies’ colours and a logo where they are asked for. */
import { readFileSync } from 'node:fs';
import { hashText } from '../../../electron/hash.ts';
import { planDocument } from '../../../shared/document/plan-document.ts';
import type { DocumentTree } from '../../../shared/document/tree.ts';
import { parsePlanFile } from '../../../shared/file/jbp.ts';
import { createLedger } from '../../../shared/ledger/ledger.ts';
import { conflictsIn } from '../../../shared/plan/conflicts.ts';
import { type Plan, readPlan } from '../../../shared/plan/plan.ts';
import { visibleRecords } from '../../../shared/plan/show.ts';
import { SAMPLE } from '../../builders/covalent.ts';

const DAY = '2027-09-09';

export function sampleDocument(frame: Partial<Plan['frame']> = {}): DocumentTree {
	const parsed = parsePlanFile(readFileSync(SAMPLE), hashText);
	if (!parsed.ok) throw new Error(parsed.error.message);
	const ledger = createLedger(parsed.value.lines);
	const plan = readPlan(visibleRecords(ledger));
	const read = { plan: { ...plan, frame: { ...plan.frame, ...frame } }, conflicts: conflictsIn(ledger), waiting: [] };
	return planDocument({ ...read, on: DAY, printedOn: DAY, changedOn: DAY });
}
