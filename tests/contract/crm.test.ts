import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Answer, CallName } from '../../shared/contract.ts';
import { callNames } from '../../shared/contract.ts';
import type { ImportMap } from '../../shared/crm/import-map.ts';
import { Core, CREATE, forgetDataFolders, newDataFolder } from '../builders/core.ts';
import { cellsOf, csvOf, HEADER, makeDeals, wonByMonth } from '../unit/crm/deals.ts';

const desk = mkdtempSync(join(tmpdir(), 'covalent-crm-desk-'));
afterAll(() => {
	forgetDataFolders();
	rmSync(desk, { recursive: true, force: true });
});

const JOINT = { party: 'joint', name: 'Ana and Ben' } as const;
const MAP: ImportMap = {
	...{ goal: 'goals/g1', date: 'close_date', amount: 'close_value', aggregate: 'sum' },
	where: { deal_stage: ['Won'] },
};
/** All that a file may tell of. */
const MONTHS = ['2027', '2028'].flatMap((year) =>
	Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
);
const DEALS = makeDeals(300, 33);
const CSV = csvOf([HEADER, ...DEALS.map(cellsOf), ['X1', 'Canary account', 'Won', '2027-13-01', '1.00']]);

async function begin(folder = newDataFolder(), options: Parameters<typeof Core.open>[1] = {}) {
	const core = await Core.open(folder, options);
	const { planId } = await core.ask('plans.create', CREATE);
	const facts = { title: 'Cloud revenue', unit: 'money', counts: 'sum', dataSource: 'Northwind’s CRM' };
	await core.edit(planId, JOINT, ...Object.entries(facts).map(([field, value]) => ['goals/g1', field, value] as const));
	return { core, planId, folder };
}

/** Hands a file in, in parts of this many bytes. */
async function handIn(core: Core, planId: string, csv: string | Buffer, part = 4000): Promise<string> {
	const bytes = Buffer.from(csv);
	const { file } = await core.ask('crm.begin', { planId, name: 'deals.csv', size: bytes.length });
	// Nothing to send is a whole file of nothing.
	for (let at = 0; at < Math.max(1, bytes.length); at += part)
		await core.ask('crm.part', { planId, file, at, base64: bytes.subarray(at, at + part).toString('base64') });
	return file;
}

/** Whatever lies below the folder in which files wait to be imported. */
const waiting = (folder: string) => readdirSync(join(folder, 'evidence/incoming.files')).length;

const enteredTotals = (answer: Answer<'crm.addUp'>) =>
	Object.fromEntries(answer.totals.map(({ period, value }) => [period, value]));

describe('a CRM export that a window hands in', () => {
	it('is looked at, added up, entered once a person says so, and traced back to its rows', async () => {
		const { core, planId, folder } = await begin();
		const file = await handIn(core, planId, CSV);
		const look = await core.ask('crm.look', { planId, file, how: {} });
		expect(look).toMatchObject({ encoding: 'utf-8', delimiter: ',', decimal: '.', line: 1, remembered: [] });
		expect(look.columns.map(({ name, holds }) => [name, holds])).toEqual([
			...[
				['opportunity_id', 'words'],
				['account', 'words'],
				['deal_stage', 'words'],
			],
			...[
				['close_date', 'days'],
				['close_value', 'numbers'],
			],
		]);
		expect(look.columns[2]?.values.toSorted()).toEqual(['Engaging', 'Lost', 'Won']);
		expect(look.rows[0]).toEqual(cellsOf(DEALS[0] as (typeof DEALS)[number]));

		const report = await core.ask('crm.addUp', { planId, file, map: { ...MAP, source: 'Salesforce' } });
		expect(enteredTotals(report)).toEqual(wonByMonth(DEALS));
		expect(report).toMatchObject({
			...{ rows: 301, problemCount: 1, refused: null, dateFormat: 'yyyy-MM-dd' },
			problems: [{ line: 302, reason: 'Column “close_date”: “2027-13-01” is no day written yyyy-MM-dd.' }],
			source: expect.stringMatching(/^Salesforce \(file mark [0-9a-f]{12}\)$/),
		});
		expect(core.events['crm.progress'].at(-1)).toMatchObject({ planId, file });
		expect(await core.says(planId, 'actuals/g1-2027-03', 'value')).toBeNull();

		expect(await core.ask('crm.enter', { planId, file, pen: JOINT, periods: MONTHS })).toEqual({ entered: 12 });
		expect(await core.says(planId, 'actuals/g1-2027-03', 'value')).toBe(wonByMonth(DEALS)['2027-03']);
		expect(waiting(folder)).toBe(0);
		expect(await core.ask('crm.imports', { planId })).toMatchObject([
			{ file: 'deals.csv', goal: 'goals/g1', rows: 301, skipped: 1 },
		]);

		const march = DEALS.filter(({ stage, day }) => stage === 'Won' && day.startsWith('2027-03'));
		const behind = await core.ask('crm.behind', { planId, goal: 'goals/g1', period: '2027-03' });
		expect(behind).toMatchObject({ kind: 'rows', columns: ['close_date', 'close_value', 'deal_stage'], next: null });
		expect(behind.kind === 'rows' && behind.rows).toEqual(
			march.map((deal) => ({
				line: Number(deal.id.slice(1)) + 2,
				cells: [deal.day, cellsOf(deal)[4], 'Won'],
			})),
		);
		await core.close();
	});

	it('is offered the map it was read by last time, and says what each period has now', async () => {
		const { core, planId } = await begin();
		const first = await handIn(core, planId, CSV);
		await core.ask('crm.addUp', { planId, file: first, map: MAP });
		await core.ask('crm.enter', { planId, file: first, pen: JOINT, periods: MONTHS });
		const later = csvOf([
			HEADER,
			['N1', 'New', 'Won', '2027-04-03', '5.00'],
			['N2', 'New', 'Won', '2028-01-03', '7.00'],
		]);
		const file = await handIn(core, planId, later);
		const look = await core.ask('crm.look', { planId, file, how: {} });
		expect(look.remembered).toEqual([{ goal: 'goals/g1', map: MAP }]);
		const report = await core.ask('crm.addUp', { planId, file, map: MAP });
		const day = await core.says(planId, 'actuals/g1-2027-04', 'asOf');
		expect(report.totals).toEqual([
			{
				...{ period: '2027-04', months: 'Apr 2027', value: 500, isOutside: false },
				before: {
					...{ value: wonByMonth(DEALS)['2027-04'], asOf: day, isSameFile: false },
					source: await core.says(planId, 'actuals/g1-2027-04', 'source'),
					from: { file: 'deals.csv', rows: 301, day },
				},
			},
			{ period: '2028-01', months: 'Jan 2028', value: 700, isOutside: true, before: null },
		]);
		await core.ask('crm.enter', { planId, file, pen: JOINT, periods: ['2027-04'] });
		expect(await core.says(planId, 'actuals/g1-2027-04', 'value')).toBe(500);
		expect(await core.says(planId, 'actuals/g1-2028-01', 'value')).toBeNull();
		expect((await core.ask('crm.imports', { planId }))[0]?.periods).toEqual(['2027-04']);
		await core.close();
	});

	it('that is taken back is shown as such, and goes with its rows once a person says so', async () => {
		const { core, planId, folder } = await begin();
		const enter = async (csv: string) => {
			const file = await handIn(core, planId, csv);
			const { notes } = await core.ask('crm.addUp', { planId, file, map: MAP });
			await core.ask('crm.enter', { planId, file, pen: JOINT, periods: MONTHS });
			return notes;
		};
		const one = csvOf([HEADER, ['N1', 'New', 'Won', '2027-04-03', '5.00'], ['N2', 'New', 'Won', '2027-05-03', '7.00']]);
		await enter(one);
		const [made] = await core.ask('crm.imports', { planId });
		expect(made?.standing).toEqual(['2027-04', '2027-05']);
		expect(await core.try('crm.forget', { planId, id: made?.id ?? '' })).toBe(
			'invalid: Figures of “deals.csv” stand in the plan; take them back first, or replace them.',
		);
		await core.ask('plan.undo', { planId, pen: JOINT });
		expect((await core.ask('crm.imports', { planId })).map(({ standing }) => standing)).toEqual([[]]);
		expect(await enter(one)).toEqual([
			`This very file was imported for goals/g1 on ${made?.day}, as “deals.csv”; none of its figures stands in the plan any more.`,
		]);
		await enter(csvOf([HEADER, ['N3', 'New', 'Won', '2027-04-09', '9.00']]));
		expect((await core.ask('crm.imports', { planId })).map(({ standing }) => standing)).toEqual([
			['2027-04'],
			['2027-05'],
			[],
		]);
		const kept = () => readdirSync(join(folder, 'evidence', planId)).length;
		const before = kept();
		await core.ask('crm.forget', { planId, id: made?.id ?? '' });
		expect(before - kept()).toBe(2);
		expect(await core.ask('crm.imports', { planId })).toHaveLength(2);
		expect(await core.try('crm.forget', { planId, id: made?.id ?? '' })).toMatch(/^not-found: /);
		await core.close();
	});

	it('overrules nothing that somebody wrote since it was shown, and can be entered after another look', async () => {
		const { core, planId } = await begin();
		const file = await handIn(core, planId, CSV);
		await core.ask('crm.addUp', { planId, file, map: MAP });
		const march = { goal: 'g1', period: '2027-03', value: 1 };
		await core.edit(
			planId,
			JOINT,
			...Object.entries(march).map(([field, value]) => ['actuals/g1-2027-03', field, value] as const),
		);
		expect(await core.try('crm.enter', { planId, file, pen: JOINT, periods: MONTHS })).toMatch(/^changed: /);
		expect(await core.ask('crm.imports', { planId })).toEqual([]);
		await core.ask('crm.addUp', { planId, file, map: MAP });
		expect(await core.try('crm.enter', { planId, file, pen: JOINT, periods: MONTHS })).toBe('done');
		await core.close();
	});

	it('is gone when it is let go, when the program ends, and at the next start after it was killed', async () => {
		const { core, planId, folder } = await begin();
		const file = await handIn(core, planId, CSV);
		expect(waiting(folder)).toBe(1);
		await core.ask('crm.letGo', { planId, file });
		expect(waiting(folder)).toBe(0);
		await handIn(core, planId, CSV);
		await core.close();
		expect(waiting(folder)).toBe(0);
		writeFileSync(join(folder, 'evidence/incoming.files/left.csv'), CSV);
		const again = await Core.open(folder);
		expect(waiting(folder)).toBe(0);
		await again.close();
	});

	it.each([
		[
			'more than 256 MB',
			'crm.begin',
			{ size: 300 * 1024 * 1024 },
			'“deals.csv” is 300 MB large; at most 256 MB can be read.',
		],
		[
			'a part out of order',
			'crm.part',
			{ at: 9, base64: 'YQ==' },
			'“deals.csv” came in out of order; choose it again.',
		],
		['a look at half a file', 'crm.look', { how: {} }, '“deals.csv” has not come in completely yet.'],
	] as const)('is refused with a sentence: %s', async (_what, call, input, sentence) => {
		const { core, planId } = await begin();
		const { file } = await core.ask('crm.begin', { planId, name: 'deals.csv', size: 10 });
		const asked = { planId, ...(call === 'crm.begin' ? { name: 'deals.csv' } : { file }), ...input };
		expect((await core.try(call, asked)).replace(/^[a-z-]+: /, '')).toBe(sentence);
		await core.close();
	});

	it('stops being read when a person cancels', async () => {
		const { core, planId } = await begin();
		const file = await handIn(core, planId, csvOf([HEADER, ...makeDeals(40_000, 4).map(cellsOf)]), 1_000_000);
		const reading = core.try('crm.addUp', { planId, file, map: MAP });
		await core.ask('crm.cancel', { planId, file });
		await expect.poll(() => core.try('crm.cancel', { planId, file })).toBe('done');
		expect(await reading).toBe('cancelled: “deals.csv”: reading it was cancelled. Nothing was changed.');
		expect(await core.try('crm.enter', { planId, file, pen: JOINT, periods: MONTHS })).toMatch(/^not-found: /);
		await core.close();
	});

	it.each([
		['empty', '', {}, 'The file is empty: not even line 1 names columns.'],
		[
			'a quote never closed',
			'day,value\n2027-03-01,"1\n',
			{},
			'Line 2, column “value”: a quote is opened and never closed.',
		],
		[
			'300 columns',
			`${Array.from({ length: 300 }, (_, n) => `c${n}`).join(',')}\n`,
			{},
			'Line 1 has 300 columns, from column 257 (“c256”) on more than the 256 that can be read; export fewer.',
		],
		[
			'bytes in another encoding than a person said',
			Buffer.from('day,value\n2027-03-01,Café\n', 'latin1'),
			{ encoding: 'utf-8' },
			'The file is not in UTF-8; choose another encoding.',
		],
	] as const)('with %s is refused at the first look', async (_what, csv, how, sentence) => {
		const { core, planId } = await begin();
		const file = await handIn(core, planId, csv);
		expect(await core.try('crm.look', { planId, file, how })).toBe(`unreadable: “deals.csv”: ${sentence}`);
		await core.close();
	});
});

describe('a CRM export that lies on this computer', () => {
	const path = join(desk, 'pipeline.csv');

	async function imported() {
		writeFileSync(path, CSV);
		const made = await begin(newDataFolder(), { computer: 'ANA-LAPTOP', askForCsv: () => Promise.resolve(path) });
		const { core, planId } = made;
		const chosen = await core.ask('crm.choose', { planId });
		const file = chosen?.file ?? '';
		expect(chosen).toEqual({ file, name: 'pipeline.csv', size: Buffer.byteLength(CSV) });
		await core.ask('crm.addUp', { planId, file, map: MAP });
		await core.ask('crm.enter', { planId, file, pen: JOINT, periods: MONTHS });
		return made;
	}

	it('stays where it is; once it is another one or gone, its rows are not shown and a sentence says so', async () => {
		const { core, planId } = await imported();
		const asked = { planId, goal: 'goals/g1', period: '2027-03' };
		const day = await core.says(planId, 'actuals/g1-2027-03', 'asOf');
		expect((await core.ask('crm.behind', asked)).kind).toBe('rows');
		writeFileSync(path, CSV.replace('Won', 'Lost'));
		expect(await core.try('crm.behind', asked)).toBe(
			`changed: “pipeline.csv” is not the file any more that was imported on ${day}: its rows are gone.`,
		);
		rmSync(path);
		expect(await core.try('crm.behind', asked)).toBe(
			`not-found: “pipeline.csv” is no longer where it was when it was imported on ${day}; put it back there to see its rows.`,
		);
		await core.close();
	});

	it('is named as the other computer’s on a copy of the plan, which holds neither rows nor file', async () => {
		const { core, planId } = await imported();
		const mail = await core.mail(planId);
		for (const secret of ['pipeline.csv', 'deal_stage', 'Account 1', 'close_value'])
			expect(`${secret}: ${mail.includes(secret)}`).toBe(`${secret}: false`);
		const theirs = await Core.open(newDataFolder(), { computer: 'BEN-DESK' });
		await theirs.take(mail, 'partner');
		const asked = { planId, goal: 'goals/g1', period: '2027-03' };
		expect(await theirs.ask('crm.behind', asked)).toEqual({
			...{ kind: 'elsewhere', computer: 'ANA-LAPTOP', party: 'joint' },
		});
		expect(await theirs.ask('crm.behind', { ...asked, period: '2030-01' })).toEqual({ kind: 'no rows' });
		await theirs.close();
		await core.close();
	});
});

describe('while both sides are in the room', () => {
	it('no window gets a row, a file or a map, nor what was asked for before', async () => {
		const { core, planId } = await begin();
		const done = await handIn(core, planId, CSV);
		await core.ask('crm.addUp', { planId, file: done, map: MAP });
		await core.ask('crm.enter', { planId, file: done, pen: JOINT, periods: MONTHS });
		const file = await handIn(core, planId, CSV);
		await core.ask('plan.room', { planId, open: true });
		const inputs: Partial<Record<CallName, object>> = {
			...{ 'crm.choose': {}, 'crm.begin': { name: 'a.csv', size: 1 }, 'crm.part': { file, at: 0, base64: '' } },
			...{
				'crm.look': { file, how: {} },
				'crm.addUp': { file, map: MAP },
				'crm.enter': { file, pen: JOINT, periods: MONTHS },
			},
			...{ 'crm.imports': {}, 'crm.forget': { id: 'i' }, 'crm.behind': { goal: 'goals/g1', period: '2027-03' } },
		};
		const harmless = ['crm.letGo', 'crm.cancel'];
		expect(Object.keys(inputs).toSorted()).toEqual(
			callNames.filter((name) => name.startsWith('crm.') && !harmless.includes(name)).toSorted(),
		);
		for (const [name, input] of Object.entries(inputs))
			expect(`${name} ${await core.try(name as CallName, { planId, ...input })}`).toBe(
				`${name} not-yours: What comes from a CRM is put away while both sides are in this room.`,
			);
		await core.ask('plan.room', { planId, open: false });
		const asking = core.try('crm.behind', { planId, goal: 'goals/g1', period: '2027-03' });
		await core.ask('plan.room', { planId, open: true });
		expect(await asking).toMatch(/^not-yours: /);
		await core.close();
	});
});
