/** What an export holds, for every door: a plan read on a day becomes the bytes of a file. */

import { commitmentsOf } from '../../shared/analysis/commitments.ts';
import { gapsOf } from '../../shared/analysis/gaps.ts';
import { lookBackOf } from '../../shared/analysis/look-back.ts';
import { filled, namesOf } from '../../shared/analysis/names.ts';
import { sessionPage, sessionsNewestFirst } from '../../shared/analysis/sessions.ts';
import type { Day } from '../../shared/base/dates.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { ExportFormat, ExportWhat } from '../../shared/contract/export.ts';
import { lookBackDocument } from '../../shared/document/look-back-document.ts';
import { planDocument } from '../../shared/document/plan-document.ts';
import { qbrDocument } from '../../shared/document/qbr-document.ts';
import { reviewCalendar } from '../../shared/document/review-calendar.ts';
import { scorecardSheet } from '../../shared/document/scorecard-sheet.ts';
import { sessionDocument } from '../../shared/document/session-document.ts';
import { commitmentSheet, gapSheet } from '../../shared/document/sheets.ts';
import type { DocumentTree } from '../../shared/document/tree.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import type { Computer } from '../../shared/plan/ballot-proof.ts';
import { conflictsIn } from '../../shared/plan/conflicts.ts';
import { noticeSentences } from '../../shared/plan/notices.ts';
import { type Plan, readPlan } from '../../shared/plan/plan.ts';
import { showPlan, visibleRecords } from '../../shared/plan/show.ts';
import { dayOfMoment } from '../../shared/plan/today.ts';
import type { Language } from '../../shared/words/languages.ts';
import { documentWords } from '../../shared/words/load.ts';
import { say } from '../../shared/words/spoken.ts';
import type { Words } from '../../shared/words/words.ts';
import { type KnownKeys, STRANGER, verifyAgreement } from '../agreement/verify.ts';
import { writeCsv } from '../documents/csv.ts';
import { type PrintPdf, printInChromium } from '../documents/pdf.ts';
import type { Book } from '../documents/xlsx-book.ts';

export interface ExportRequest {
	readonly planId: string;
	readonly ledger: Ledger;
	readonly what: ExportWhat;
	readonly format: ExportFormat;
	/** Which session's page; the newest by default. */
	readonly session?: string | undefined;
	/** Which plan quarter is reviewed, `Q2`; the one that ended last or runs by default. */
	readonly quarter?: string | undefined;
	/** The language it is written in; the plan’s own by default. Data for scripts stays as it is. */
	readonly language?: Language | undefined;
	/** The computer that the drafts among the changes were made on. */
	readonly here?: Computer;
	/** What this computer knows of the keys that signed; nothing where it is not said. */
	readonly keys?: KnownKeys;
	readonly on: Day;
	readonly printedOn: Day;
	/** The moment it is written. */
	readonly now: Date;
	/** Makes a PDF of a page; the machine's own Chromium by default. */
	readonly printPdf?: PrintPdf;
	readonly signal?: AbortSignal;
	readonly onProgress?: (done: number, step: string) => void;
}

/** What each format can hold. */
const HOLDS: Readonly<Record<ExportFormat, readonly ExportWhat[]>> = {
	docx: ['plan', 'qbr', 'session', 'look-back'],
	pdf: ['plan', 'qbr', 'session', 'look-back'],
	html: ['plan', 'qbr', 'session', 'look-back'],
	xlsx: ['plan', 'gaps', 'commitments'],
	csv: ['gaps', 'commitments'],
	json: ['plan', 'gaps', 'commitments', 'session', 'look-back', 'calendar'],
	ics: ['calendar'],
};

export async function exportContent(request: ExportRequest): Promise<Result<Uint8Array>> {
	const { planId, ledger, what, format, on } = request;
	if (!HOLDS[format].includes(what)) return refused(what, format);
	const plan = readPlan(visibleRecords(ledger));
	const words = await documentWords(plan.frame.language, request.language);
	switch (format) {
		case 'docx':
		case 'pdf':
		case 'html': {
			const tree = treeOf(request, plan, words);
			if (tree === null) return what === 'qbr' ? noQuarter(request) : noSession();
			return paperOf(tree, format, request);
		}
		case 'ics': {
			const { writeIcs } = await import('../documents/ics.ts');
			return writeIcs(reviewCalendar(plan, planId, on, words), request.now);
		}
		case 'xlsx': {
			const { writeBook } = await import('../documents/xlsx-book.ts');
			return ok(await writeBook(bookOf(request, plan, words)));
		}
		case 'csv':
			return ok(writeCsv(what === 'gaps' ? gapSheet(plan, on, words) : commitmentSheet(plan, on, words)));
		case 'json': {
			const content = jsonContent(request, plan);
			return content === null ? noSession() : ok(encoded(`${JSON.stringify(content, null, 2)}\n`));
		}
	}
}

const noSession = () => fail('not-found', say('This plan has no such session yet.'));

function noQuarter({ quarter }: ExportRequest): Result<never> {
	return fail(
		'not-found',
		quarter === undefined
			? say('This plan has no quarter to review: give it a first and a last day.')
			: say('This plan has no quarter {quarter}.', { quarter }),
	);
}

function refused(what: ExportWhat, format: ExportFormat): Result<never> {
	const formats = Object.entries(HOLDS).flatMap(([name, held]) => (held.includes(what) ? [`.${name}`] : []));
	const last = formats.at(-1) ?? '';
	const fits =
		formats.length < 2 ? last : say('{one} or {other}', { one: formats.slice(0, -1).join(', '), other: last });
	const about = { format, what: contentWords(what), fits };
	return fail(
		'invalid',
		format === 'ics'
			? say('An .{format} does not hold {what}: that is exported as {fits}.', about)
			: say('A .{format} does not hold {what}: that is exported as {fits}.', about),
	);
}

function contentWords(what: ExportWhat): string {
	switch (what) {
		case 'plan':
			return say('the plan');
		case 'qbr':
			return say('the pack of a quarterly review');
		case 'gaps':
			return say('the gap matrix');
		case 'commitments':
			return say('the commitments');
		case 'session':
			return say('the page of a session');
		case 'look-back':
			return say('the page that looks back');
		case 'calendar':
			return say('the calendar of reviews');
	}
}

/** The neutral tree of a document; null where there is no such session or quarter. */
function treeOf(request: ExportRequest, plan: Plan, words: Words) {
	const { planId, ledger, what, session, quarter, on, printedOn, here, keys } = request;
	const changed = ledger.last()?.change.at;
	const input = {
		...{ plan, on, printedOn, words, conflicts: conflictsIn(ledger) },
		waiting: noticeSentences(ledger, planId, here ?? null, words),
		agreement: verifyAgreement({ ledger, planId, on }, keys ?? STRANGER),
		changedOn: changed === undefined ? null : dayOfMoment(changed, plan.frame.timeZone),
	};
	if (what === 'qbr') return qbrDocument(input, quarter ?? null);
	if (what === 'look-back') return lookBackDocument(input);
	return what === 'session' ? sessionDocument(input, sessionOf(plan, session)) : planDocument(input);
}

/** The whole plan's tables, the scorecard first, or the one that is asked for. */
function bookOf({ what, on, printedOn }: ExportRequest, plan: Plan, words: Words): Book {
	const { say } = words;
	const names = namesOf(plan, words);
	const sheets = [
		...(what === 'plan' ? [scorecardSheet(plan, on, words)] : []),
		...(what === 'commitments' ? [] : [gapSheet(plan, on, words)]),
		...(what === 'gaps' ? [] : [commitmentSheet(plan, on, words)]),
	];
	const title = filled(plan.frame.title) ?? say('Joint business plan');
	const subtitle = say('{title}: {vendor} and {partner}, as of {day}', { title, ...names, day: words.day(on) });
	const foot = say('{sheet}, page {page} of {pages}', { sheet: '&A', page: '&P', pages: '&N' });
	return { title, subtitle, printedOn, sheets, foot };
}

/** How a page is made, whatever is on it. */
export type Printing = Pick<ExportRequest, 'signal' | 'onProgress' | 'printPdf'>;

export async function paperOf(
	tree: DocumentTree,
	format: 'docx' | 'pdf' | 'html',
	{ signal, onProgress, printPdf = printInChromium }: Printing,
): Promise<Result<Uint8Array>> {
	const told = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
	// The Word library takes longer to load than a small plan to be read: only who asks for a document waits for it.
	if (format === 'docx') return ok(await (await import('../documents/docx.ts')).writeDocx(tree, told));
	const { writeHtml } = await import('../documents/html.ts');
	if (format === 'html') return ok(encoded(await writeHtml(tree, told)));
	const half = onProgress && ((done: number, step: string) => onProgress(done / 2, step));
	const page = await writeHtml(tree, { ...told, ...(half && { onProgress: half }) });
	onProgress?.(0.5, say('Printing the pages'));
	return printPdf(page, signal);
}

function encoded(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

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
		case 'look-back':
			return lookBackOf(plan, on);
		case 'qbr':
			return null;
		case 'session':
			return sessionPage(plan, sessionOf(plan, session), on);
	}
}
