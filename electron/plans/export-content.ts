/** What an export holds, for every door: a plan read on a day becomes the bytes of a file. */
import { commitmentsOf } from '../../shared/analysis/commitments.ts';
import { gapsOf } from '../../shared/analysis/gaps.ts';
import type { Day } from '../../shared/base/dates.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { ExportFormat, ExportWhat } from '../../shared/contract.ts';
import { planDocument } from '../../shared/document/plan-document.ts';
import { commitmentSheet, gapSheet } from '../../shared/document/sheets.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { conflictsIn } from '../../shared/plan/conflicts.ts';
import { readPlan } from '../../shared/plan/plan.ts';
import { showPlan, visibleRecords } from '../../shared/plan/show.ts';
import { waitingSentences } from '../../shared/plan/waiting.ts';
import { writeCsv } from '../documents/csv.ts';

export interface ExportRequest {
	readonly planId: string;
	readonly ledger: Ledger;
	readonly what: ExportWhat;
	readonly format: Exclude<ExportFormat, 'jbp'>;
	/** Which session's page; the newest by default. */
	readonly session?: string | undefined;
	readonly on: Day;
	readonly printedOn: Day;
	readonly signal?: AbortSignal;
	readonly onProgress?: (done: number, step: string) => void;
}

export async function exportContent(request: ExportRequest): Promise<Result<Uint8Array>> {
	const { planId, ledger, what, format, on, printedOn, signal, onProgress } = request;
	const plan = readPlan(visibleRecords(ledger));
	switch (format) {
		case 'docx': {
			if (what !== 'plan')
				return fail('invalid', `The ${what} are exported as .csv or .json; a .docx holds the whole plan.`);
			const conflicts = conflictsIn(ledger);
			const tree = planDocument({
				plan,
				conflicts,
				waiting: waitingSentences(ledger),
				on,
				printedOn,
				changedOn: ledger.history().at(-1)?.change.at.slice(0, 10) ?? null,
			});
			// The Word library takes longer to load than a small plan to be read: only who asks for a document waits for it.
			const { writeDocx } = await import('../documents/docx.ts');
			return ok(await writeDocx(tree, { ...(signal && { signal }), ...(onProgress && { onProgress }) }));
		}
		case 'csv': {
			if (what === 'plan' || what === 'session')
				return fail('invalid', 'A .csv holds one table: choose the gaps or the commitments.');
			return ok(writeCsv(what === 'gaps' ? gapSheet(plan, on) : commitmentSheet(plan, on)));
		}
		case 'json': {
			const content =
				what === 'gaps'
					? gapsOf(plan, on)
					: what === 'commitments'
						? commitmentsOf(plan, on)
						: showPlan(planId, ledger);
			return ok(new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`));
		}
	}
}
