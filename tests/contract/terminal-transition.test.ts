/** `covalent transition`: the way from resale to recurring, as scripts see it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edit, Scalar } from '../../shared/ledger/change.ts';
import { buildCovalent, Shell } from '../builders/covalent.ts';

interface Answer {
	readonly months: readonly { readonly month: number; readonly profit: number; readonly mrr: number }[];
	readonly trough: unknown;
	readonly parity: number | null;
	readonly fundingNeed: number;
	readonly breakEven: number | null;
}

const shell = new Shell();
beforeAll(buildCovalent, 120_000);
afterAll(() => shell.forget());

const scenario = (id: string, values: Readonly<Record<string, Scalar>>): readonly Edit[] =>
	Object.entries({ start: 'resale', months: 72, shifted: 60, ramp: 12, multiple: 20, ...values }).map(
		([field, value]) => [`scenarios/${id}`, field, value],
	);

describe('covalent transition', () => {
	it('gives every month and the figures, of the first scenario or the one that is named', async () => {
		await shell.run('new', '--template', 'blank', '--vendor', 'Northwind', '--partner', 'Harbor', '-o', 'plan.jbp');
		await shell.edit(
			'plan.jbp',
			'joint',
			...scenario('a', { title: 'No churn', order: 'a0' }),
			...scenario('b', { title: 'With relief', churn: 2, relief: 10, reliefMonths: 12, order: 'a1' }),
			...scenario('c', { title: 'Lost', churn: 20, order: 'a2' }),
		);
		const { months, ...first } = await shell.json<Answer>(0, 'transition', 'plan.jbp');
		expect(first).toMatchObject({
			...{ trough: { month: 12, profit: 59.5 }, parity: 26, fundingNeed: 552.5, breakEven: 45 },
			...{ scenario: { id: 'a', title: 'No churn' }, index: 100, oneTimeProfit: null, vendor: null, walks: [] },
		});
		expect(months).toHaveLength(72);
		expect(months[11]).toEqual({ month: 12, profit: 59.5, mrr: 19.5, cumulative: -299 });
		const relieved = await shell.json<Answer>(0, 'transition', 'plan.jbp', '--scenario', 'with relief');
		expect([Math.round(relieved.fundingNeed), relieved.breakEven]).toEqual([534, 57]);
		expect(await shell.json(0, 'transition', 'plan.jbp', '--scenario', 'c')).toMatchObject({
			parity: null,
			breakEven: null,
		});
	});

	it('gives the vendor’s own way once the margins are said, and the walk of what was measured', async () => {
		const margins = { marginResale: 20, marginNew: 25 };
		const edits = Object.entries(margins).map(([field, value]): Edit => ['scenarios/a', field, value]);
		const goal = { title: 'Recurring', why: 'It pays', unit: 'money', counts: 'level', baseline: 100_000 };
		const actual = { goal: 'g1', period: '2027-03', value: 130_000, newRecurring: 40_000, churn: 10_000 };
		await shell.edit(
			'plan.jbp',
			'joint',
			...edits,
			...Object.entries(goal).map(([field, value]): Edit => ['goals/g1', field, value]),
			...Object.entries({ ...actual, period: '2027-02', value: 100_000 }).map(
				([field, value]): Edit => ['actuals/g1-2027-02', field, value],
			),
			...Object.entries(actual).map(([field, value]): Edit => ['actuals/g1-2027-03', field, value]),
		);
		const on = ['--on', '2027-04-01'];
		expect(await shell.json(0, 'transition', 'plan.jbp', ...on)).toMatchObject({
			vendor: { today: 400, lowest: { month: 12, received: 218.5 } },
			walks: [
				{
					goal: 'goals/g1',
					months: [
						{ period: '2027-02' },
						{
							...{ period: '2027-03', start: 100_000, new: 40_000, expansion: null, reactivation: null },
							...{ contraction: null, churn: 10_000, unexplained: 0, end: 130_000 },
							...{ netRetention: 0.9, grossRetention: 0.9, quickRatio: 4 },
						},
					],
				},
			],
		});
		const { out } = await shell.run('transition', 'plan.jbp', ...on);
		expect(out).toContain('Recurring, Mar 2027: US$1,000 + US$400 new − US$100 churn = US$1,300.');
	});

	it('says it in words, and what there is where a name is wrong', async () => {
		const { out } = await shell.run('transition', 'plan.jbp');
		expect(out).toContain(
			'No churn: lowest 59.5 in month 12; back at today’s profit month 26; to fund 552.5; break-even month 45.',
		);
		expect(await shell.run('transition', 'plan.jbp', '--scenario', 'x')).toMatchObject({
			code: 1,
			err: 'The plan has no scenario “x”. It has “No churn” (a), “With relief” (b), “Lost” (c).\n',
		});
	});

	it('says plainly that a plan has no scenario yet', async () => {
		await shell.run('new', '--template', 'blank', '--vendor', 'A', '--partner', 'B', '-o', 'empty.jbp');
		expect(await shell.run('transition', 'empty.jbp', '--json')).toMatchObject({
			code: 1,
			err: 'The plan has no scenario from resale to recurring yet.\n',
		});
		expect(await shell.run('transition', 'empty.jbp', '--on', '2027-02-30')).toMatchObject({
			code: 2,
			err: '--on takes a day like 2027-03-31, not “2027-02-30”.\n',
		});
	});
});
