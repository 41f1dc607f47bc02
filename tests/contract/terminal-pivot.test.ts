/** A change of course made on two copies: it counts where both sides’ yes has met, and the original targets stay in sight. */
import { copyFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../shared/ledger/change.ts';
import { buildCovalent, Shell } from '../builders/covalent.ts';

interface Shown {
	readonly goals: readonly {
		readonly originalTarget: number;
		readonly target: number;
		readonly pivoted: string | null;
	}[];
	readonly pivots: readonly { readonly agreedBy: readonly string[]; readonly inForce: boolean }[];
}

const GOAL: readonly Edit[] = [
	['goals/people', 'title', 'Certified people'],
	['goals/people', 'unit', 'number'],
	['goals/people', 'counts', 'level'],
	['goals/people', 'baseline', 0],
	['targets/people-Q1', 'value', 4],
	['targets/people-Q2', 'value', 8],
	['actuals/people-2027-06', 'value', 5],
];
const PIVOT: readonly Edit[] = [
	['pivots/desk', 'goal', 'people'],
	['pivots/desk', 'day', '2027-06-10'],
	['pivots/desk', 'occasion', 'trigger met'],
	['pivots/desk', 'change', 'One engineer a quarter, and a shared desk.'],
	['pivots/desk', 'targetQ2', 5],
];

const at = new Shell();

beforeAll(() => buildCovalent());
afterAll(() => at.forget());

const shown = (file: string) => at.json<Shown>(0, 'progress', file, '--on', '2027-06-30');

describe('a pivot on two copies', () => {
	it('counts once Northwind’s yes and Harbor’s have met, and says what the target was', async () => {
		await at.run(
			...['new', '--template', 'blank', '--vendor', 'Northwind', '--partner', 'Harbor', '--currency', 'GBP'],
			...['--start', '2027-01-01', '--end', '2027-12-31', '-o', 'vendor.jbp'],
		);
		await at.edit('vendor.jbp', 'joint', ...GOAL, ...PIVOT);
		copyFileSync(at.path('vendor.jbp'), at.path('partner.jbp'));
		await at.edit('vendor.jbp', 'vendor', ['pivots/desk', 'agreedVendor', true]);
		await at.edit('partner.jbp', 'partner', ['pivots/desk', 'agreedPartner', true]);
		for (const [file, side] of [
			['vendor.jbp', 'vendor'],
			['partner.jbp', 'partner'],
		] as const)
			expect(await shown(file)).toMatchObject({
				goals: [{ target: 8, originalTarget: 8, pivoted: null }],
				pivots: [{ agreedBy: [side], inForce: false }],
			});
		await at.json(0, 'merge', 'vendor.jbp', 'partner.jbp', '-o', 'both.jbp');
		expect(await shown('both.jbp')).toMatchObject({
			goals: [{ target: 5, originalTarget: 8, ahead: 0, behind: false, pivoted: '2027-06-10' }],
			pivots: [{ agreedBy: ['vendor', 'partner'], inForce: true }],
		});
		const { out } = await at.run('progress', 'both.jbp', '--on', '2027-06-30');
		expect(out).toContain('5, was 8');
		expect(out).toContain(
			'Pivot 1, G1, 2027-06-10, agreed by both: One engineer a quarter, and a shared desk. Q2 5, was 8.',
		);
	});

	it('whose numbers one side changes meanwhile is a conflict of words with a yes, and does not count', async () => {
		await at.edit('vendor.jbp', 'joint', ['pivots/desk', 'targetQ2', 6]);
		await at.json(0, 'merge', 'vendor.jbp', 'partner.jbp', '-o', 'changed.jbp');
		expect(await shown('changed.jbp')).toMatchObject({
			goals: [{ target: 8, pivoted: null }],
			pivots: [{ agreedBy: [], inForce: false }],
		});
		const refused = await at.edit('changed.jbp', 'vendor', ['pivots/desk', 'agreedPartner', true]);
		expect(refused.code).toBe(1);
	});
});
