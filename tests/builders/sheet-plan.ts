/** A small plan, handed over as a sheet to fill in, and read as the worker reads what comes back. */
import { readXlsxPages } from '../../electron/documents/xlsx-reader.ts';
import { writeFillInBook } from '../../electron/documents/xlsx-writer.ts';
import { fail, type Result } from '../../shared/base/result.ts';
import { fillInBook } from '../../shared/document/fill-in/fill-in-book.ts';
import type { Edit, Line, Pen } from '../../shared/ledger/change.ts';
import { createLedger, type Ledger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { languageOfSheet } from '../../shared/plan/filled-in/sheet-language.ts';
import { type FilledIn, slipIn, takeIn } from '../../shared/plan/filled-in/take-in.ts';
import type { Words } from '../../shared/words/words.ts';

const PLAN = 'plan00000001';
const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };
const BEN: Pen = { party: 'partner', name: 'Ben Okafor' };

/** A plan in which each of these wrote, in turn. */
export function planOf(...changes: readonly (readonly [pen: Pen, edits: readonly Edit[]])[]): Ledger {
	const lines: Line[] = [];
	for (const [pen, edits] of changes) {
		const prev = lines.at(-1)?.id ?? null;
		const at = '2027-01-04T09:00:00Z';
		lines.push(printLine({ replica: 'r', seq: lines.length + 1, prev, after: [], at, pen, label: '', edits }));
	}
	return createLedger(lines);
}

/** What both sides of the small plan wrote. */
export const SMALL_PLAN = [
	[
		ANA,
		[
			['parties/vendor', 'name', 'Northwind'],
			['parties/partner', 'name', 'Harbor'],
		],
	],
	[
		ANA,
		[
			['topics/t1', 'level', 'tactical'],
			['topics/t1', 'title', 'Registration'],
			['topics/t2', 'level', 'tactical'],
			['topics/t2', 'title', 'Skills'],
			['goals/g1', 'title', 'Cloud ARR'],
			['expectations/e2', 'holder', 'vendor'],
			['expectations/e2', 'deliverer', 'partner'],
			['expectations/e2', 'statement', 'Forecast by the third day'],
			['commitments/c1', 'from', 'vendor'],
			['commitments/c1', 'to', 'partner'],
			['commitments/c1', 'deliverable', 'A named deputy'],
		],
	],
	[
		BEN,
		[
			['topics/t1', 'positionPartner', 'Nine days is too long'],
			['expectations/e1', 'holder', 'partner'],
			['expectations/e1', 'deliverer', 'vendor'],
			['expectations/e1', 'statement', 'Answers in two days'],
			['expectations/e1', 'minimum', 5],
		],
	],
] as const satisfies readonly (readonly [Pen, readonly Edit[]])[];

/** The sheet the partner fills in, handed over on 5 January 2027; ids of new rows are the same in every language. */
export function sheetFor(ledger: Ledger, words: Words): Promise<Uint8Array> {
	let minted = 0;
	const mint = () => {
		minted += 1;
		return `minted${String(minted).padStart(2, '0')}`;
	};
	const about = { planId: PLAN, ledger, side: 'partner', heads: ledger.heads(), words, mint } as const;
	return writeFillInBook(fillInBook({ ...about, on: '2027-01-05', at: '2027-01-05T09:00:00Z' }));
}

export async function readSheet(bytes: Uint8Array, here: Ledger): Promise<Result<FilledIn>> {
	const pages = await readXlsxPages(bytes);
	if (!pages.ok) return pages;
	const slip = slipIn(pages.value);
	if (!slip.ok) return slip;
	if (slip.value.planId !== PLAN) return fail('not-found', 'Another plan.');
	return takeIn(slip.value, pages.value, here, await languageOfSheet(slip.value));
}
