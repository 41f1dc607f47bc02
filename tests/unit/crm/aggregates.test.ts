import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CsvRead, readCsv } from '../../../electron/crm/read-csv.ts';
import type { Result } from '../../../shared/base/result.ts';
import type { Exact } from '../../../shared/crm/adders.ts';
import { rounded } from '../../../shared/crm/adders.ts';
import { amountUnit } from '../../../shared/crm/amount.ts';
import { type ImportMap, parseImportMap } from '../../../shared/crm/import-map.ts';
import { monthsCounted, type PeriodRule, periodOf, periodRule } from '../../../shared/crm/period-rule.ts';
import { chance, csvOf, type Deal, FORECAST_HEADER, forecastCellsOf, forecastOf, makeDeals } from './deals.ts';

const folder = mkdtempSync(join(tmpdir(), 'covalent-crm-sums-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DATES = { goal: 'goals/g1', date: 'close_date', dateFormat: 'yyyy-MM-dd' } as const;
const WEIGHTED: ImportMap = { ...DATES, amount: 'close_value', aggregate: 'weighted', probability: 'probability' };
const CYCLE: ImportMap = { ...DATES, aggregate: 'cycle', from: 'created', where: { deal_stage: 'Won' } };

let files = 0;
function read(content: string, map: ImportMap, periods?: PeriodRule): Promise<Result<CsvRead>> {
	files += 1;
	const path = join(folder, `${files}.csv`);
	writeFileSync(path, content);
	const unit = amountUnit(map.aggregate === 'cycle' ? 'number' : 'money', 'GBP');
	return readCsv({ path, map, unit, ...(periods === undefined ? {} : { periods }) }, () => undefined);
}

async function exact(deals: readonly Deal[], map: ImportMap): Promise<ReadonlyMap<string, Exact>> {
	const answer = await read(csvOf([FORECAST_HEADER, ...deals.map(forecastCellsOf)]), map);
	if (!answer.ok) throw new Error(answer.error.message);
	for (const { units, exact } of answer.value.totals) expect(units).toBe(rounded(exact));
	return new Map(answer.value.totals.map(({ period, exact }) => [period, exact]));
}

async function said(content: string, map: ImportMap): Promise<unknown> {
	const answer = await read(content, map);
	return answer.ok ? answer.value.skipped.map(({ line, reason }) => `${line} ${reason}`) : answer.error.message;
}

const monthOf = ({ day }: Deal) => day.slice(0, 7);

/** Pence times percent, in plain integers. */
function weightedBy(deals: readonly Deal[]): ReadonlyMap<string, number> {
	const sums = new Map<string, number>();
	for (const deal of deals)
		sums.set(monthOf(deal), (sums.get(monthOf(deal)) ?? 0) + deal.pence * forecastOf(deal).percent);
	return sums;
}

/** Days and deals, by the calendar of the machine. */
function cyclesBy(deals: readonly Deal[]): ReadonlyMap<string, readonly [days: number, deals: number]> {
	const sums = new Map<string, readonly [number, number]>();
	for (const deal of deals.filter(({ stage }) => stage === 'Won')) {
		const [days, count] = sums.get(monthOf(deal)) ?? [0, 0];
		const long = (new Date(deal.day).getTime() - new Date(forecastOf(deal).begun).getTime()) / 86_400_000;
		sums.set(monthOf(deal), [days + long, count + 1]);
	}
	return sums;
}

/** The same file in another order, and in parts. */
async function everyWay(seed: number, map: ImportMap): Promise<readonly ReadonlyMap<string, Exact>[]> {
	const next = chance(seed * 91);
	const deals = makeDeals(400, seed);
	const shuffled = deals
		.map((deal) => ({ deal, key: next() }))
		.sort((a, b) => a.key - b.key)
		.map(({ deal }) => deal);
	const cut = 1 + Math.floor(next() * (deals.length - 2));
	const parts = [await exact(deals.slice(0, cut), map), await exact(deals.slice(cut), map)];
	return [await exact(deals, map), await exact(shuffled, map), joined(parts, map)];
}

/** Weighted amounts have one divisor, averages the number of their deals. */
function joined(parts: readonly ReadonlyMap<string, Exact>[], map: ImportMap): ReadonlyMap<string, Exact> {
	const whole = new Map<string, Exact>();
	for (const [period, { sum, over }] of parts.flatMap((part) => [...part])) {
		const before = whole.get(period);
		const together = map.aggregate === 'cycle' ? (before?.over ?? 0n) + over : over;
		whole.set(period, { sum: (before?.sum ?? 0n) + sum, over: together });
	}
	return new Map([...whole].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('a weighted pipeline', () => {
	it('is each amount times its probability, in any order of the rows and split into files (seeds 1–5)', async () => {
		for (let seed = 1; seed <= 5; seed += 1) {
			const expected = weightedBy(makeDeals(400, seed));
			for (const way of await everyWay(seed, WEIGHTED)) {
				expect(way.size).toBe(expected.size);
				for (const [period, { sum, over }] of way) expect(sum * 100n).toBe(BigInt(expected.get(period) ?? 0) * over);
			}
		}
	});

	it('is rounded once, halves away from zero', () => {
		expect(rounded({ sum: 5n, over: 2n })).toBe(3n);
		expect(rounded({ sum: -5n, over: 2n })).toBe(-3n);
		expect(rounded({ sum: 7n, over: 3n })).toBe(2n);
	});

	it('takes percent or shares as the map says, and names a row that could be either', async () => {
		const rows =
			'close_date,close_value,probability\n2027-03-01,100.00,60\n2027-03-02,100.00,0.5\n2027-03-03,10.00,120%\n';
		expect(await said(rows, WEIGHTED)).toEqual([
			'3 Column “probability”: “0.5” may be a share or a percentage; say which with "probabilityIn".',
			'4 Column “probability”: “120%” is no probability from 0 to 100 %.',
		]);
		const shares = await read(rows.replace(',60', ',0.6'), { ...WEIGHTED, probabilityIn: 'share' });
		expect(shares.ok && shares.value.totals.map(({ units }) => units)).toEqual([11_000n]);
	});
});

describe('an average cycle', () => {
	it('is the days of the deals that count, in any order of the rows and split into files (seeds 1–5)', async () => {
		for (let seed = 1; seed <= 5; seed += 1) {
			const expected = cyclesBy(makeDeals(400, seed));
			for (const way of await everyWay(seed, CYCLE)) {
				expect(way.size).toBe(expected.size);
				for (const [period, { sum, over }] of way)
					expect([Number(sum) / 10, Number(over)]).toEqual(expected.get(period));
			}
		}
	});

	it('finds out how its first day is written, and names a deal that ends before it begins', async () => {
		const rows =
			'close_date,created\n2027-03-11,2027-03-01 09:30\n2027-03-02,2027-03-05 10:00\n2027-03-12,\n2027-03-13,2027-03-06 07:00\n';
		const { where: _all, ...map } = CYCLE;
		const answer = await read(rows, map);
		expect(answer.ok && answer.value.totals.map(({ units }) => units)).toEqual([85n]);
		expect(await said(rows, map)).toEqual([
			'3 Column “created”: it begins on 2027-03-05, after its end on 2027-03-02.',
			'4 Column “created”: the day is empty.',
		]);
		expect(await said('close_date,created\n2027-03-11,03/04/2026\n', map)).toBe(
			'Line 2, column “created”: “03/04/2026” may be d/M/yyyy or M/d/yyyy; say which with "fromFormat".',
		);
	});
});

describe('a quarter of the goal’s calendar', () => {
	const map: ImportMap = { ...DATES, aggregate: 'count', period: 'quarter' };
	const fiscal = { counts: 'sum', firstMonth: 2, name: 'Northwind’s fiscal year' } as const;

	it('is one of the year where both are the same, else months that add up, or the month it ends with', () => {
		expect(periodRule(map, { ...fiscal, firstMonth: 4 })).toEqual({ ok: true, value: { kind: 'quarter' } });
		expect(periodRule(map, fiscal)).toEqual({ ok: true, value: { kind: 'month' } });
		expect(periodRule(map, { ...fiscal, counts: 'level' })).toEqual({
			ok: true,
			value: { kind: 'last month', offset: 1 },
		});
		expect(periodRule({ ...map, aggregate: 'distinct', distinct: 'account' }, fiscal)).toMatchObject({ ok: false });
	});

	it('that begins in February ends with April, over the turn of the year too', () => {
		const rule: PeriodRule = { kind: 'last month', offset: 1 };
		const months = ['2027-01', '2027-02', '2027-04', '2027-05', '2027-11', '2027-12', '2028-01'];
		expect(months.map(periodOf(rule))).toEqual([
			...['2027-01', '2027-04', '2027-04', '2027-07', '2028-01', '2028-01', '2028-01'],
		]);
		expect(monthsCounted(rule, '2028-01')).toBe('Nov 2027–Jan 2028');
		expect(monthsCounted({ kind: 'quarter' }, '2027-Q2')).toBe('Apr–Jun 2027');
	});

	it('counts each account once in the whole of it', async () => {
		const rows = 'close_date,account\n2027-02-01,A\n2027-04-30,A\n2027-03-01,B\n2027-05-01,A\n';
		const answer = await read(
			rows,
			{ ...map, aggregate: 'distinct', distinct: 'account' },
			{ kind: 'last month', offset: 1 },
		);
		expect(answer.ok && answer.value.totals.map(({ period, units }) => [period, Number(units)])).toEqual([
			['2027-04', 2],
			['2027-07', 1],
		]);
	});
});

describe('a map', () => {
	it.each([
		[
			{ aggregate: 'weighted', amount: 'v' },
			'The map weights amounts, and does not say by which column: "probability" is missing.',
		],
		[
			{ aggregate: 'cycle' },
			'The map counts the days of a cycle, and does not say in which column they begin: "from" is missing.',
		],
	])('that leaves a column out says which', (rest, sentence) => {
		expect(parseImportMap({ goal: 'goals/g1', date: 'd', ...rest })).toEqual({
			ok: false,
			error: { code: 'invalid', message: sentence },
		});
	});
});
