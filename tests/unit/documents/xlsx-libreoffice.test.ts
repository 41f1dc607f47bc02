/** The sheet through another program’s own saving: what was typed comes back, and what was locked stays locked. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { readXlsxPages } from '../../../electron/documents/xlsx-reader.ts';
import { writeFillInBook } from '../../../electron/documents/xlsx-writer.ts';
import { mintId } from '../../../electron/mint.ts';
import type { FillInBook } from '../../../shared/document/fill-in/book.ts';
import { fillInBook } from '../../../shared/document/fill-in/fill-in-book.ts';
import { parsePlanFile } from '../../../shared/file/jbp.ts';
import type { Scalar } from '../../../shared/ledger/change.ts';
import { createLedger } from '../../../shared/ledger/ledger.ts';
import type { FieldSpec } from '../../../shared/plan/field.ts';
import { languageOfSheet } from '../../../shared/plan/filled-in/sheet-language.ts';
import { slipIn, takeIn } from '../../../shared/plan/filled-in/take-in.ts';
import { loadWords } from '../../../shared/words/load.ts';
import { SAMPLE } from '../../builders/covalent.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'covalent-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens and saves, as a person would with it. */
function savedBy(name: string, as: 'xlsx' | 'ods'): string {
	const profile = `-env:UserInstallation=file://${folder}/profile`;
	const out = join(folder, as === 'ods' ? 'ods' : `again-${Math.abs(name.length)}`);
	const filter = as === 'ods' ? 'ods' : 'xlsx:Calc MS Excel 2007 XML';
	execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, name], { stdio: 'ignore' });
	return join(out, `fill-in.${as}`);
}

const TYPED: Readonly<Partial<Record<FieldSpec['kind'], Scalar>>> = {
	line: '=1+1, not “counted”',
	text: '- first\n- second & <third>, 100 % ≥ 7',
	rating: 7.5,
	day: '2027-11-30',
	choice: 'helps',
};

/** Something typed into every open cell of a kind, each other than it was. */
function typedInto(book: FillInBook): FillInBook {
	const typed = (kind: FieldSpec['kind'] | undefined, was: Scalar): Scalar => {
		const value = kind === undefined ? null : (TYPED[kind] ?? null);
		return value === was && kind === 'rating' ? 3 : value === was ? 'works against' : value;
	};
	return {
		...book,
		pages: book.pages.map((page) => ({
			...page,
			rows: page.rows.map((row) => ({
				...row,
				cells: row.cells.map((cell, at) => {
					const spec = page.columns[at]?.input?.spec;
					if (cell.kind === 'locked' || row.isNew) return cell;
					return {
						...cell,
						value: spec?.kind === 'choice' && cell.field === 'missReason' ? 'forgotten' : typed(spec?.kind, cell.value),
					};
				}),
			})),
		})),
	};
}

describe('a sheet saved by LibreOffice', () => {
	it.skipIf(!hasOffice)(
		'says the same as one that nothing but Excel has touched; this one is in German (needs soffice)',
		async () => {
			const file = parsePlanFile(readFileSync(SAMPLE, 'utf8'));
			if (!file.ok) throw new Error(file.error.message);
			const ledger = createLedger(file.value.lines);
			const about = {
				planId: file.value.planId,
				ledger,
				side: 'partner',
				heads: ledger.heads(),
				mint: mintId,
			} as const;
			const book = fillInBook({
				...about,
				words: await loadWords('de-DE'),
				on: '2027-11-22',
				at: '2027-11-22T10:00:00Z',
			});
			const path = join(folder, 'fill-in.xlsx');
			writeFileSync(path, await writeFillInBook(typedInto(book)));
			const read = async (from: string) => {
				const pages = await readXlsxPages(readFileSync(from));
				if (!pages.ok) throw new Error(pages.error.message);
				const slip = slipIn(pages.value);
				const taken = slip.ok ? takeIn(slip.value, pages.value, ledger, await languageOfSheet(slip.value)) : slip;
				if (!taken.ok) throw new Error(taken.error.message);
				return [taken.value.change.edits, taken.value.leftOut];
			};
			const straight = await read(path);
			expect([straight[0]?.length, straight[1]]).toEqual([
				expect.any(Number),
				[expect.stringMatching(/^\d+ ratings were given/)],
			]);
			expect(straight[0]?.length).toBeGreaterThan(90);
			const saved = savedBy(path, 'xlsx');
			expect(await read(saved)).toEqual(straight);
			expect(await read(savedBy(savedBy(path, 'ods'), 'xlsx'))).toEqual(straight);
			const { sheets } = await readXlsx(readFileSync(saved), { readStyles: true });
			const topics = sheets.find(({ name }) => name === 'Themen');
			const isLocked = (at: string) => topics?.cells?.get(at)?.style?.protection?.locked ?? true;
			expect([topics?.protection?.sheet, isLocked('5,2'), isLocked('5,4'), topics?.dataValidations?.length]).toEqual([
				...[true, true, false, 2],
			]);
		},
	);
});
