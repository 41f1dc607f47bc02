import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../shared/ledger/change.ts';
import { buildCovalent, Shell } from '../builders/covalent.ts';
import { cellsOf, csvOf, HEADER, makeDeals, wonByMonth } from '../unit/crm/deals.ts';

const shell = new Shell();

const MAP = {
	goal: 'goals/g1',
	date: 'close_date',
	dateFormat: 'yyyy-MM-dd',
	amount: 'close_value',
	where: { deal_stage: ['Won'] },
	aggregate: 'sum',
};

const deals = makeDeals(300, 21);
const rows = [HEADER, ...deals.map(cellsOf)];
const bad = ['X1', 'Account 1', 'Won', '2027/03/01', '1.00'];
const csv = csvOf([...rows, bad]);
const sha256 = createHash('sha256').update(csv).digest('hex');
const totals = Object.entries(wonByMonth(deals))
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([period, pence]) => ({ period, value: pence / 100 }));

beforeAll(async () => {
	buildCovalent();
	await shell.run(
		...['new', '--template', 'blank', '--vendor', 'Northwind', '--partner', 'Harbor', '--start', '2027-02-01'],
		...['--currency', 'GBP', '-o', 'plan.jbp'],
	);
	await shell.edit(
		'plan.jbp',
		'joint',
		['goals/g1', 'title', 'Cloud revenue'],
		['goals/g1', 'unit', 'money'],
		['goals/g1', 'counts', 'sum'],
		['goals/g1', 'dataSource', 'Northwind’s CRM'],
		['goals/g2', 'title', 'New customers'],
		['goals/g2', 'unit', 'number'],
	);
	shell.put('deals.csv', csv);
	shell.put('map.json', JSON.stringify(MAP));
});
afterAll(() => shell.forget());

const IMPORT = ['import-crm', 'plan.jbp', 'deals.csv', '--map', 'map.json'] as const;

describe('covalent import-crm', () => {
	it('adds up the won deals by month, and writes nothing until it is confirmed', async () => {
		const before = shell.text('plan.jbp');
		expect(await shell.json(0, ...IMPORT)).toEqual({
			rows: 301,
			used: deals.filter(({ stage }) => stage === 'Won').length,
			skipped: [{ line: 302, reason: 'Column “close_date”: “2027/03/01” is no day written yyyy-MM-dd.' }],
			totals,
			source: { file: 'deals.csv', sha256, rows: 301 },
		});
		expect(shell.text('plan.jbp')).toBe(before);
	});

	it('refuses a day and a pen that are none before it reads, confirmed or not', async () => {
		const runs = await Promise.all([
			shell.run(...IMPORT, '--on', '2027-02-30'),
			shell.run(...IMPORT, '--pen', 'bank', '--name', 'Ana'),
		]);
		expect(runs).toEqual([
			{ code: 2, out: '', err: '--on takes a day like 2027-03-31, not “2027-02-30”.\n' },
			{ code: 2, out: '', err: '--pen is vendor, partner or joint, not “bank”.\n' },
		]);
	});

	it('makes the confirmed totals actuals, tells the other side neither hash nor filter, and knows the file again', async () => {
		const confirmed = await shell.json(0, ...IMPORT, '--confirm', '--on', '2027-06-30');
		expect(confirmed).toMatchObject({ totals, source: { file: 'deals.csv', sha256, rows: 301 } });
		const ledger = shell.ledger('plan.jbp');
		const march = ledger.record('actuals/g1-2027-03')?.values;
		expect(march).toEqual({
			...{ goal: 'g1', parent: 'goals/g1', period: '2027-03', value: wonByMonth(deals)['2027-03'], asOf: '2027-06-30' },
			source: expect.stringMatching(/^Northwind’s CRM \(file mark [0-9a-f]{12}\)$/),
		});
		const plan = shell.text('plan.jbp');
		for (const secret of [sha256, sha256.slice(0, 12), 'deals.csv', 'deal_stage', 'Account 1'])
			expect(`${secret}: ${plan.includes(secret)}`).toBe(`${secret}: false`);
		expect(await shell.json(0, ...IMPORT)).toMatchObject({
			notes: ['This very file was imported for goals/g1 on 2027-06-30, as “deals.csv”.'],
		});
	});

	it('says which periods have a figure, from which file, and what becomes of it', async () => {
		const april = wonByMonth(deals)['2027-04'] ?? 0;
		shell.put('april.csv', csvOf([HEADER, ['N1', 'New', 'Won', '2027-04-03', '5.00']]));
		const from = { file: 'deals.csv', sha256, rows: 301, day: '2027-06-30' };
		const said = await shell.json<{ known: unknown; notes: readonly string[] }>(
			...[0, 'import-crm', 'plan.jbp', 'april.csv', '--map', 'map.json'],
		);
		expect(said.known).toEqual([
			{
				...{ period: '2027-04', has: april / 100, becomes: 5, asOf: '2027-06-30', from, isSameFile: false },
				source: expect.stringMatching(/^Northwind’s CRM \(file mark/),
			},
		]);
		expect(said.notes).toEqual([
			'The plan keeps Jan 2027, Feb 2027, Mar 2027, May 2027, Jun 2027, Jul 2027, Aug 2027, Sep 2027, Oct 2027, Nov 2027 and Dec 2027 from “deals.csv”: no row of this file is of them.',
		]);
	});

	it('says what becomes of a figure of before the goal was counted in money, which is no whole penny', async () => {
		const { period, value } = totals[0] ?? { period: '', value: 0 };
		const actual = (field: string, given: string | number): Edit => [`actuals/g3-${period}`, field, given];
		await shell.edit(
			'plan.jbp',
			'joint',
			...([
				['goals/g3', 'title', 'Recurring'],
				['goals/g3', 'unit', 'number'],
				['goals/g3', 'counts', 'sum'],
				...[actual('goal', 'g3'), actual('period', period), actual('value', 1.5)],
			] satisfies Edit[]),
		);
		await shell.edit('plan.jbp', 'joint', ['goals/g3', 'unit', 'money']);
		shell.put('other.json', JSON.stringify({ ...MAP, goal: 'goals/g3' }));
		expect(await shell.json(0, 'import-crm', 'plan.jbp', 'deals.csv', '--map', 'other.json')).toMatchObject({
			known: [{ period, has: 0.015, becomes: value }],
		});
	});

	it('says how many rows of another file were imported before', async () => {
		const won = deals.filter(({ stage }) => stage === 'Won').slice(0, 7);
		shell.put('later.csv', csvOf([HEADER, ...won.map(cellsOf), ['N1', 'New', 'Won', '2027-12-01', '5.00']]));
		const said = await shell.json(0, 'import-crm', 'plan.jbp', 'later.csv', '--map', 'map.json');
		expect(said).toMatchObject({
			used: 8,
			notes: expect.arrayContaining(['7 rows were imported for goals/g1 before, on 2027-06-30 from “deals.csv”.']),
		});
	});

	it('counts different accounts by quarter for a goal in numbers', async () => {
		const { amount: _amount, ...map } = MAP;
		shell.put(
			'accounts.json',
			JSON.stringify({ ...map, goal: 'goals/g2', aggregate: 'distinct', distinct: 'account', period: 'quarter' }),
		);
		const said = await shell.json<{ totals: unknown }>(
			0,
			...['import-crm', 'plan.jbp', 'deals.csv', '--map', 'accounts.json', '--confirm'],
		);
		const accounts = [1, 2, 3, 4].map((quarter) => ({
			period: `2027-Q${quarter}`,
			value: new Set(
				deals
					.filter(({ stage, day }) => stage === 'Won' && Math.ceil(Number(day.slice(5, 7)) / 3) === quarter)
					.map(({ account }) => account),
			).size,
		}));
		expect(said.totals).toEqual(accounts);
		expect(shell.ledger('plan.jbp').record('actuals/g2-2027-Q1')?.values.value).toBe(accounts[0]?.value);
	});

	it('writes a count by the fiscal quarters of the side whose calendar the goal follows, at their last month', async () => {
		await shell.edit('plan.jbp', 'vendor', ['plan/plan', 'fiscalVendor', 2]);
		await shell.edit(
			'plan.jbp',
			'joint',
			['measures/m1', 'name', 'Accounts'],
			['measures/m1', 'calendar', 'vendor'],
			['goals/g3', 'title', 'Active accounts'],
			['goals/g3', 'unit', 'number'],
			['goals/g3', 'counts', 'level'],
			['goals/g3', 'measure', 'm1'],
		);
		shell.put('some.csv', csvOf([HEADER, ...deals.slice(0, 60).map(cellsOf)]));
		const { amount: _amount, ...map } = MAP;
		shell.put('fiscal.json', JSON.stringify({ ...map, goal: 'goals/g3', aggregate: 'count', period: 'quarter' }));
		const said = await shell.json<{ totals: readonly { period: string; value: number }[] }>(
			...[0, 'import-crm', 'plan.jbp', 'some.csv', '--map', 'fiscal.json', '--confirm'],
		);
		const won = deals.slice(0, 60).filter(({ stage, day }) => stage === 'Won' && day >= '2027-02' && day < '2027-05');
		expect(said.totals.find(({ period }) => period === '2027-04')).toEqual({ period: '2027-04', value: won.length });
		expect(shell.ledger('plan.jbp').record('actuals/g3-2027-04')?.values.value).toBe(won.length);
	});

	it.each([
		[
			'a map without a column to add up',
			{ ...MAP, amount: undefined },
			'The map adds up, and does not say which column: "amount" is missing.',
		],
		[
			'a goal the plan does not have',
			{ ...MAP, goal: 'goals/g9' },
			'The plan has no goals/g9; the map names it as "goal".',
		],
		[
			'a column the file does not have',
			{ ...MAP, date: 'closed' },
			'“deals.csv”: Line 1 has no column “closed”; it has “opportunity_id”, “account”, “deal_stage”, “close_date”, “close_value”.',
		],
	])('refuses %s with one sentence', async (_what, map, sentence) => {
		shell.put('bad.json', JSON.stringify(map));
		const ran = await shell.run('import-crm', 'plan.jbp', 'deals.csv', '--map', 'bad.json', '--json');
		expect(ran).toEqual({ code: 1, out: '', err: `${sentence}\n` });
	});
});
