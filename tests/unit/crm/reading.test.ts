import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCrmFile } from '../../../electron/crm/importer.ts';
import { type CsvRead, readCsv } from '../../../electron/crm/read-csv.ts';
import type { Result } from '../../../shared/base/result.ts';
import { amountUnit } from '../../../shared/crm/amount.ts';
import type { ImportMap } from '../../../shared/crm/import-map.ts';
import { cellsOf, chance, csvOf, type Deal, HEADER, makeDeals, wonByMonth } from './deals.ts';

const folder = mkdtempSync(join(tmpdir(), 'covalent-crm-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MAP: ImportMap = {
	goal: 'goals/g1',
	date: 'close_date',
	dateFormat: 'yyyy-MM-dd',
	amount: 'close_value',
	where: { deal_stage: ['Won'] },
	aggregate: 'sum',
};
const PLAIN: ImportMap = { goal: 'goals/g1', date: 'day', dateFormat: 'yyyy-MM-dd', amount: 'value', aggregate: 'sum' };

let files = 0;
function read(content: string | Uint8Array, map: ImportMap = PLAIN): Promise<Result<CsvRead>> {
	files += 1;
	const path = join(folder, `${files}.csv`);
	writeFileSync(path, content);
	return readCsv({ path, map, unit: amountUnit('money', 'GBP') }, () => undefined);
}

async function totals(content: string | Uint8Array, map: ImportMap = PLAIN): Promise<Readonly<Record<string, number>>> {
	const answer = await read(content, map);
	if (!answer.ok) throw new Error(answer.error.message);
	return Object.fromEntries(answer.value.totals.map(({ period, units }) => [period, Number(units)]));
}

/** The sentence a file is refused with, or those of its rows. */
async function said(content: string | Uint8Array, map: ImportMap = PLAIN): Promise<unknown> {
	const answer = await read(content, map);
	if (!answer.ok) return answer.error.message;
	const { skipped, notes } = answer.value;
	return [...skipped.map(({ line, reason }) => `${line} ${reason}`), ...notes];
}

const fileOf = (deals: readonly Deal[]) => csvOf([HEADER, ...deals.map(cellsOf)]);

function utf16(text: string, mark: boolean): Uint8Array {
	return Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
}

describe('a CRM export', () => {
	it('adds up to what the pence of its won deals add up to', async () => {
		const deals = makeDeals(3000, 11);
		expect(await totals(fileOf(deals), MAP)).toEqual(wonByMonth(deals));
	});

	it('adds up the same in any order of its rows, and split into files (seeds 1–6)', async () => {
		for (let seed = 1; seed <= 6; seed += 1) {
			const next = chance(seed * 77);
			const deals = makeDeals(400, seed);
			const shuffled = deals
				.map((deal) => ({ deal, key: next() }))
				.sort((a, b) => a.key - b.key)
				.map(({ deal }) => deal);
			expect(await totals(fileOf(shuffled), MAP)).toEqual(wonByMonth(deals));
			const cut = Math.floor(next() * deals.length);
			const joined: Record<string, number> = {};
			for (const part of [deals.slice(0, cut), deals.slice(cut)])
				for (const [period, pence] of Object.entries(await totals(fileOf(part), MAP)))
					joined[period] = (joined[period] ?? 0) + pence;
			expect(joined).toEqual(wonByMonth(deals));
		}
	});

	it('counts rows, and different accounts, by quarter', async () => {
		const deals = makeDeals(500, 3);
		const won = deals.filter(({ stage }) => stage === 'Won');
		const quarter = ({ day }: Deal) => `2027-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
		const rows: Record<string, number> = {};
		const accounts: Record<string, Set<string>> = {};
		for (const deal of won) {
			rows[quarter(deal)] = (rows[quarter(deal)] ?? 0) + 1;
			accounts[quarter(deal)] = (accounts[quarter(deal)] ?? new Set()).add(deal.account);
		}
		const map = { ...MAP, period: 'quarter' } as const;
		expect(await totals(fileOf(deals), { ...map, aggregate: 'count' })).toEqual(rows);
		expect(await totals(fileOf(deals), { ...map, aggregate: 'distinct', distinct: 'account' })).toEqual(
			Object.fromEntries(Object.entries(accounts).map(([period, { size }]) => [period, size])),
		);
	});

	it.each([
		['UTF-8 with a byte order mark', '\uFEFFday,value\n2027-03-01,12.50\n'],
		['UTF-16 with a byte order mark', utf16('day,value\n2027-03-01,12.50\n', true)],
		['UTF-16 without one', utf16('day,value\n2027-03-01,12.50\n', false)],
		['UTF-16 big-endian', Buffer.from(utf16('day,value\r\n2027-03-01,12.50\r\n', true)).swap16()],
		['Windows-1252', Buffer.from('day,value,who\n2027-03-01,12.50,Caf\u00e9\n', 'latin1')],
		['old Mac line ends', 'day,value\r2027-03-01,12.50\r'],
		['mixed line ends', 'day,value\r\n2027-03-01,12.00\n2027-03-02,0.50\r\n'],
		['tabs', 'day\tvalue\n2027-03-01\t12.50\n'],
		['semicolons and decimal commas', 'day;value\n2027-03-01;12,50\n'],
		['an accountant’s minus and a pound sign', 'day,value\n2027-03-01,(£0.50)\n2027-03-02,"£13.00"\n'],
	])('is read in %s', async (_how, content) => {
		expect(await totals(content)).toEqual({ '2027-03': 1250 });
	});

	it('with thousands in points and decimals in commas is read as such', async () => {
		expect(await totals('day;value\n2027-03-01;1.234\n2027-03-02;1.234,56\n')).toEqual({ '2027-03': 246856 });
	});

	it('has the way its days are written found out where the map does not say', async () => {
		const { dateFormat: _left, ...map } = PLAIN;
		expect(await totals('day,value\n31.3.2027,1.00\n', map)).toEqual({ '2027-03': 100 });
		expect(await totals('day,value\n03/04/2027,1.00\n13/04/2027,1.00\n', map)).toEqual({ '2027-04': 200 });
		expect(await said('day,value\n03/04/2027,1.00\n', map)).toBe(
			'Line 2, column “day”: “03/04/2027” may be d/M/yyyy or M/d/yyyy; say which with "dateFormat".',
		);
	});

	it('with days in two formats names the rows in the rarer one, and asks where neither is rarer', async () => {
		const { dateFormat: _left, ...map } = PLAIN;
		const start = 'day,value\n2027-03-01,1.00\n13/04/2027,2.00\n';
		expect(await said(`${start}2027-03-02,1.00\n`, map)).toEqual([
			'3 Column “day”: “13/04/2027” is no day written yyyy-MM-dd.',
		]);
		expect(await said(start, map)).toBe(
			'Line 3, column “day”: “13/04/2027” is written d/M/yyyy, and “2027-03-01” in line 2 yyyy-MM-dd; say which counts with "dateFormat".',
		);
	});
});

describe('a bad CRM export', () => {
	it.each([
		['that is empty', '', 'The file is empty: not even line 1 names columns.'],
		['without a column', 'day,amount\n', 'Line 1 has no column “value”; it has “day”, “amount”.'],
		[
			'with a quote never closed',
			'day,value,who\n2027-03-01,1.00,a\n2027-03-02,2.00,"b\n2027-03-03,3.00,c\n',
			'Line 3, column “who”: a quote is opened and never closed.',
		],
		[
			'with a quote closed too late',
			'day,value,who\n2027-03-02,2.00,"b\n2027-03-03,3.00,"c"\n',
			'Line 2, column “who”: a quote is opened and not closed before the next cell.',
		],
		[
			'with two columns of one name that is read',
			'day,value,value\n2027-03-01,1.00,2.00\n',
			'Line 1: columns 2 and 3 are both called “value”; rename one.',
		],
		[
			'with 300 columns',
			`day,value,${Array.from({ length: 298 }, (_, n) => `c${n + 3}`).join(',')}\n`,
			'Line 1 has 300 columns, from column 257 (“c257”) on more than the 256 that can be read; export fewer.',
		],
	])('%s is refused with one sentence', async (_what, content, sentence) => {
		expect(await said(content)).toBe(sentence);
	});

	it('names each row it cannot use by the line it begins on, after quoted line breaks and blank lines', async () => {
		const content = [
			'day,value,note,note',
			'2027-03-01,1.00,"two\r\nlines",x',
			'',
			'03/04/2027,1.00,,',
			'2027-03-02;1.00;;',
			'2027-03-02,1.005,,',
			'2027-03-02,ten,,',
			'2027-02-30,1.00,,',
			'2027-03-02,,,',
			'2027-03-02,1.00,a\0b,',
			`2027-03-02,1.00,${'x'.repeat(10_000_000)},`,
			'2027-03-02,2.00,,',
		].join('\n');
		expect(await totals(content)).toEqual({ '2027-03': 300 });
		expect(await said(content)).toEqual([
			'5 Column “day”: “03/04/2027” is no day written yyyy-MM-dd.',
			'6 Column 1: 1 column where the header has 4, as if parted by a semicolon and not by a comma.',
			'7 Column “value”: “1.005” has more than 2 decimal places, as no amount in GBP has.',
			'8 Column “value”: “ten” is not a number with a decimal point.',
			'9 Column “day”: “2027-02-30” is no day written yyyy-MM-dd.',
			'10 Column “value”: the cell is empty.',
			'11 Column “note”: the cell holds a NUL character.',
			'12 Column “note”: the cell holds 10.0 MB, as no value of a deal does.',
			'Line 1: columns 3 and 4 are both called “note”; neither is read.',
		]);
	});

	it('is left alone when its reading is cancelled', async () => {
		const path = join(folder, 'long.csv');
		writeFileSync(path, fileOf(makeDeals(50_000, 5)));
		const cancel = new AbortController();
		const answer = await readCrmFile(
			{ path, map: MAP, unit: amountUnit('money', 'GBP') },
			{ signal: cancel.signal, onProgress: () => cancel.abort() },
		);
		expect(answer).toEqual({
			ok: false,
			error: { code: 'cancelled', message: '“long.csv”: reading it was cancelled. Nothing was changed.' },
		});
	});
});
