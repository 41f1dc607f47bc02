import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, safeText, writeCsv } from '../../../electron/documents/csv.ts';
import type { SheetCell } from '../../../shared/document/sheets.ts';

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** RFC 4180 to the letter: CRLF between records, quotes only around whole cells, doubled inside. */
function strictParse(csv: string): readonly (readonly string[])[] {
	const rows: string[][] = [[]];
	let rest = csv.replace(/^\uFEFF/, '');
	while (rest !== '') {
		const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
		if (cell === null) throw new Error(`not CSV from ${JSON.stringify(rest.slice(0, 40))}`);
		const [whole, quoted, bare = '', end] = cell;
		rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
		if (end === '\r\n') rows.push([]);
		rest = rest.slice(whole.length);
	}
	return rows.slice(0, -1);
}

const DANGER = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];
const lead = fc.stringMatching(/^[ \u00A0\u2003\u3000\u200B\uFEFF\n\v\f]*$/, { maxLength: 3 });
const anyText = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom(...DANGER, '"', ',', ';', '\n', '\r', ' ', '|', 'a', '1') }),
);

describe('a text cell', () => {
	it('never begins what a spreadsheet takes for a formula, whatever stands before it', () => {
		fc.assert(
			fc.property(lead, fc.constantFrom(...DANGER), anyText, (before, danger, rest) => {
				expect(safeText(before + danger + rest).startsWith("'")).toBe(true);
			}),
			{ numRuns: 5000, seed: 20261123 },
		);
	});

	it('has a first sign that is none of them, for any text at all', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const first = safeText(text).replace(/^[\s\p{Z}\p{C}]+/u, '');
				expect(DANGER.some((danger) => first.startsWith(danger))).toBe(false);
			}),
			{ numRuns: 20_000, seed: 20261123 },
		);
	});

	it.each([
		['=1+1', "'=1+1"],
		['=HYPERLINK("x")\nmore', '\'=HYPERLINK("x")\nmore'],
		['\n =1', "'\n =1"],
		['−3 is a true minus', '−3 is a true minus'],
		['e-mail', 'e-mail'],
		['a\r\nb\rc', 'a\nb\nc'],
		['a\u0000b', 'a\uFFFDb'],
		['', ''],
	])('%j stands as %j', (text, shown) => {
		expect(safeText(text)).toBe(shown);
	});
});

describe('a number cell', () => {
	it('stays the number it is', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				expect(csvCell(value)).not.toMatch(/^['"]/);
				expect(Number(csvCell(value))).toBe(value === 0 ? 0 : value);
			}),
			{ numRuns: 5000, seed: 20261123 },
		);
		expect(csvCell(-5)).toBe('-5');
	});

	it('is empty where it has no spelling', () => {
		expect([Number.NaN, Number.POSITIVE_INFINITY].map(csvCell)).toEqual(['', '']);
	});
});

describe('a CSV file', () => {
	it('begins with a byte order mark and ends every record with CRLF', () => {
		const bytes = writeCsv({ header: ['No.', 'Öffnung'], rows: [['E1', -5]] });
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(decode(bytes)).toBe('\uFEFFNo.,Öffnung\r\nE1,-5\r\n');
	});

	it('reads back cell by cell with a strict reader', () => {
		const cells = fc.array(fc.oneof(anyText, fc.integer(), fc.constant(null)), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(cells, fc.array(cells, { maxLength: 5 }), (first, others) => {
				const width = first.length;
				const rows = [first, ...others].map((row): SheetCell[] =>
					Array.from({ length: width }, (_, at) => row[at] ?? null),
				);
				const header = rows[0]?.map((_, at) => `column ${at}`) ?? [];
				const shown = (cell: SheetCell) =>
					typeof cell === 'string' ? safeText(cell).replace(/\p{Cs}/gu, '\uFFFD') : String(cell ?? '');
				expect(strictParse(decode(writeCsv({ header, rows })))).toEqual([header, ...rows.map((row) => row.map(shown))]);
			}),
			{ numRuns: 3000, seed: 20261123 },
		);
	});
});
