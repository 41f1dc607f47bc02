/** What an export holds, for every door: a plan read on a day becomes the bytes of a file. */
import { commitmentsOf } from '../../shared/analysis/commitments.ts';
import { gapsOf } from '../../shared/analysis/gaps.ts';
import { sessionPage, sessionsNewestFirst } from '../../shared/analysis/sessions.ts';
import type { Day } from '../../shared/base/dates.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { ExportFormat, ExportWhat } from '../../shared/contract.ts';
import { planDocument } from '../../shared/document/plan-document.ts';
import { reviewCalendar } from '../../shared/document/review-calendar.ts';
import { sessionDocument } from '../../shared/document/session-document.ts';
import { commitmentSheet, gapSheet } from '../../shared/document/sheets.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import type { Computer } from '../../shared/plan/ballot-proof.ts';
import { conflictsIn } from '../../shared/plan/conflicts.ts';
import { noticeSentences } from '../../shared/plan/notices.ts';
import { type Plan, readPlan } from '../../shared/plan/plan.ts';
import { showPlan, visibleRecords } from '../../shared/plan/show.ts';
import { type KnownKeys, STRANGER, verifyAgreement } from '../agreement/verify.ts';
import { writeCsv } from '../documents/csv.ts';

export interface ExportRequest {
	readonly planId: string;
	readonly ledger: Ledger;
	readonly what: ExportWhat;
	readonly format: ExportFormat;
	/** Which session's page; the newest by default. */
	readonly session?: string | undefined;
	/** The computer that the drafts among the changes were made on. */
	readonly here?: Computer;
	/** What this computer knows of the keys that signed; nothing where it is not said. */
	readonly keys?: KnownKeys;
	readonly on: Day;
	readonly printedOn: Day;
	/** The moment it is written. */
	readonly now: Date;
	readonly signal?: AbortSignal;
	readonly onProgress?: (done: number, step: string) => void;
}

export async function exportContent(request: ExportRequest): Promise<Result<Uint8Array>> {
	const { planId, ledger, what, format, session, on, printedOn, signal, onProgress } = request;
	const plan = readPlan(visibleRecords(ledger));
	switch (format) {
		case 'docx': {
			if (what === 'calendar') return fail('invalid', 'The calendar of reviews is exported as .ics.');
			if (what !== 'plan' && what !== 'session')
				return fail('invalid', `The ${what} are exported as .csv or .json; a .docx holds the whole plan.`);
			const input = {
				...{
					plan,
					on,
					printedOn,
					conflicts: conflictsIn(ledger),
					waiting: noticeSentences(ledger, planId, request.here ?? null),
				},
				agreement: verifyAgreement({ ledger, planId, on }, request.keys ?? STRANGER),
				changedOn: ledger.history().at(-1)?.change.at.slice(0, 10) ?? null,
			};
			const tree = what === 'plan' ? planDocument(input) : sessionDocument(input, sessionOf(plan, session));
			if (tree === null) return NO_SESSION;
			// The Word library takes longer to load than a small plan to be read: only who asks for a document waits for it.
			const { writeDocx } = await import('../documents/docx.ts');
			return ok(await writeDocx(tree, { ...(signal && { signal }), ...(onProgress && { onProgress }) }));
		}
		case 'ics': {
			if (what !== 'calendar') return fail('invalid', 'An .ics holds the calendar of reviews and nothing else.');
			const { writeIcs } = await import('../documents/ics.ts');
			return writeIcs(reviewCalendar(plan, planId, on), request.now);
		}
		case 'csv': {
			if (what !== 'gaps' && what !== 'commitments')
				return fail('invalid', 'A .csv holds one table: choose the gaps or the commitments.');
			return ok(writeCsv(what === 'gaps' ? gapSheet(plan, on) : commitmentSheet(plan, on)));
		}
		case 'json': {
			const content = jsonContent(request, plan);
			if (content === null) return NO_SESSION;
			return ok(new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`));
		}
	}
}

const NO_SESSION = fail('not-found', 'This plan has no such session yet.');

function sessionOf(plan: Plan, asked: string | undefined): string {
	return asked ?? sessionsNewestFirst(plan)[0]?.id ?? '';
}

function jsonContent({ planId, ledger, what, session, on, here }: ExportRequest, plan: Plan): object | null {
	switch (what) {
		case 'plan':
			return showPlan(planId, ledger, here);
		case 'gaps':
			return gapsOf(plan, on);
		case 'commitments':
			return commitmentsOf(plan, on);
		case 'calendar':
			return reviewCalendar(plan, planId, on);
		case 'session':
			return sessionPage(plan, sessionOf(plan, session), on);
	}
}
