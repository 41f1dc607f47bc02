/** Workbooks as another program reads them: no formula anywhere, and every number and day is the one it was. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { xmlText } from '../../../electron/documents/docx-text.ts';
import { type Book, writeBook } from '../../../electron/documents/xlsx-book.ts';
import { scorecardSheet } from '../../../shared/document/scorecard-sheet.ts';
import { commitmentSheet, gapSheet, type Sheet, type SheetKind } from '../../../shared/document/sheets.ts';
import { aCommitment, anExpectation, aPlan } from '../../builders/plan.ts';
import { report } from '../../figures/report.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const CELLS = Number(process.env.COVALENT_CELLS ?? 2000);
const SEED = 20270909;
const folder = mkdtempSync(join(tmpdir(), 'covalent-book-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const book = (...sheets: readonly Sheet[]): Book => ({
	...{ title: 'Joint plan', subtitle: 'Joint plan: Northwind and Harbor', printedOn: '2027-09-09' },
	sheets,
});
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** Opened and saved by LibreOffice. */
function savedAgain(bytes: Uint8Array): Uint8Array {
	writeFileSync(join(folder, 'book.xlsx'), bytes);
	const profile = `-env:UserInstallation=file://${folder}/profile`;
	const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'again')];
	execFileSync('soffice', [profile, '--headless', ...to, join(folder, 'book.xlsx')], { stdio: 'ignore' });
	return new Uint8Array(readFileSync(join(folder, 'again/book.xlsx')));
}

const plan = aPlan({
	expectations: [anExpectation({ perceivedPartner: 4.5 })],
	commitments: [aCommitment({ money: 1_200_050, due: '2027-03-31', accepted: '2027-01-05' })],
});

describe('a workbook', () => {
	it('keeps heads in sight, filters every column, and colours by a rule what a word or a sign says too', async () => {
		const bytes = await writeBook(book(gapSheet(plan, '2027-05-01')));
		const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
		expect(xml).toMatch(/<pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"/);
		expect(xml).toContain('<autoFilter ref="A5:V6"');
		expect(xml).toMatch(/<conditionalFormatting sqref="M6:M6"><cfRule type="cellIs"[^>]*operator="lessThan">/);
		expect(xml).toContain('<formula>"below minimum"</formula>');
		const { sheets } = await readXlsx(bytes, { readStyles: true });
		const cell = sheets[0]?.cells?.get('5,12');
		expect([cell?.value, cell?.style?.numFmt]).toEqual([-1.5, '+#,##0.0#;"▼ −"#,##0.0#;0']);
	});

	it('has money in major units, days as days, and names neither person nor clock', async () => {
		const bytes = await writeBook(book(scorecardSheet(plan, '2027-04-02'), commitmentSheet(plan, '2027-04-02')));
		const { sheets } = await readXlsx(bytes, { readStyles: true });
		const { cells } = sheets[1] ?? {};
		const [due, money] = [cells?.get('6,6'), cells?.get('6,16')];
		expect([due?.value, due?.style?.numFmt]).toEqual([new Date('2027-03-31T00:00:00Z'), 'd mmm yyyy']);
		expect([money?.value, money?.style?.numFmt]).toEqual([12_000.5, '#,##0.00']);
		expect(partOf(bytes, 'docProps/core.xml')).toMatch(/Covalent.*2027-09-09T00:00:00.*2027-09-09T00:00:00/s);
		expect(sheets.map(({ name }) => name)).toEqual(['Scorecard', 'Commitments']);
	});

	it('is the same for the same plan on the same day', async () => {
		const [first, second] = [
			await writeBook(book(gapSheet(plan, '2027-05-01'))),
			await writeBook(book(gapSheet(plan, '2027-05-01'))),
		];
		for (const name of Object.keys(unzipSync(first))) expect(partOf(second, name)).toBe(partOf(first, name));
	});

	it('of a plan with nothing in it has its heads', async () => {
		const bytes = await writeBook(book(commitmentSheet(aPlan({}), '2027-05-01')));
		expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A6:U7"');
	});
});

const START = [
	'=',
	'+',
	'-',
	'@',
	'\t',
	'\r',
	'＝',
	'＋',
	'－',
	'＠',
	"'",
	'"',
	'{=',
	'=cmd|',
	'=HYPERLINK("x")',
	'1e5',
	'007',
	'1/2',
];
const hostile = fc.oneof(
	fc
		.tuple(fc.constantFrom(...START), fc.string({ unit: 'grapheme', maxLength: 12 }))
		.map(([start, rest]) => start + rest),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const figure = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }));
const day = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
	.map((at) => at.toISOString().slice(0, 10));

describe.skipIf(!hasOffice)('generated cells in LibreOffice', () => {
	it(`are no formula, and numbers and days are equal: ${CELLS} cells, seed ${SEED}`, { timeout: 600_000 }, async () => {
		const row = fc.tuple(
			hostile,
			figure,
			day,
			hostile,
			figure.map((value) => Math.round(value) / 4),
		);
		const rows = fc.sample(row, { numRuns: Math.ceil(CELLS / 5), seed: SEED });
		const kinds: readonly SheetKind[] = ['words', 'number', 'day', 'state', 'gap'];
		const columns = kinds.map((kind) => ({ kind, header: kind }));
		const header = columns.map(({ header: name }) => name);
		const bytes = await writeBook(book({ name: 'Cells', currency: 'GBP', lines: [], header, columns, rows }));
		const saved = savedAgain(bytes);
		expect(partOf(saved, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
		const { sheets } = await readXlsx(saved);
		const read = sheets[0]?.rows.slice(4) ?? [];
		expect(read).toHaveLength(rows.length);
		const differing = rows.flatMap(([words, number, date, state, gap], at) => {
			const expected = [text(words), number, new Date(`${date}T00:00:00Z`), text(state), gap];
			const got = read[at]?.map((value) => value ?? '') ?? [];
			return expected.every((value, column) => isSame(value, got[column])) ? [] : [[at, expected, got]];
		});
		expect(differing).toEqual([]);
		report('cells through LibreOffice', { cells: rows.length * kinds.length, seed: SEED, formulas: 0, differing: 0 });
	});
});

/** As any spreadsheet holds it: what XML forbids made visible. */
function text(words: string): string {
	return xmlText(words);
}

/** Numbers of up to fourteen digits exactly; LibreOffice rounds the fifteenth its own way. */
function isSame(expected: string | number | Date, got: unknown): boolean {
	if (typeof expected === 'number' && typeof got === 'number')
		return Math.abs(expected - got) <= Math.abs(expected) * 1e-14;
	return JSON.stringify(expected) === JSON.stringify(got);
}
