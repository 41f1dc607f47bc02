/** One year of a plan follows another: in the library, on both computers, and in the terminal. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Core, CREATE } from '../builders/core.ts';
import { buildCovalent, SAMPLE, Shell } from '../builders/covalent.ts';

const NEXT = { title: 'FY28 joint plan', start: '2028-02-01', end: '2029-01-31', topics: true, expectations: true };
const valuesOf = async (core: Core, planId: string, collection: string) => {
	const { records } = await core.ask('plan.open', { planId });
	return records.filter(({ ref }) => ref.startsWith(`${collection}/`)).map(({ ref, values }) => ({ ref, ...values }));
};

describe('the next plan', () => {
	it('is looked at, made once, remembers the one before, and says where its words come from', async () => {
		const core = await Core.open();
		const { planId } = await core.ask('plans.openSample', { speaksFor: 'vendor' });
		const look = await core.ask('plans.lookNext', { planId });
		expect(look).toMatchObject({
			...{ start: '2028-02-01', end: '2029-01-31', goals: 5, conflicts: 0, drafts: false },
		});
		const made = await core.ask('plans.next', { planId, ...NEXT });
		expect(await core.ask('plans.next', { planId, ...NEXT })).toEqual({ planId: made.planId, isHere: true });
		const [previous] = await valuesOf(core, made.planId, 'previous');
		expect(previous).toMatchObject({ planId, title: 'FY27 joint plan: from resale to recurring', ...countsOf(look) });
		expect(await valuesOf(core, made.planId, 'commitments')).toHaveLength(
			look.commitments.vendor + look.commitments.partner,
		);
		const [newest] = await core.ask('plan.history', { planId: made.planId, limit: 1 });
		expect(newest?.pen.name).toBe('From the plan before: FY27 joint plan: from resale to recurring');
		expect((await core.ask('app.start', {})).plans.map(({ title }) => title)).toContain('FY28 joint plan');
		await core.close();
	});

	it('keeps the year in its title where it begins in the same one', async () => {
		const core = await Core.open();
		const { planId } = await core.ask('plans.create', { ...CREATE, title: 'Joint plan 2027', end: '2027-06-30' });
		expect(await core.ask('plans.lookNext', { planId })).toMatchObject({
			...{ title: 'Joint plan 2027', start: '2027-07-01', end: '2027-12-31' },
		});
		await core.close();
	});

	it('is refused where it would begin before the one it follows', async () => {
		const core = await Core.open();
		const { planId } = await core.ask('plans.openSample', { speaksFor: 'vendor' });
		expect(await core.try('plans.next', { planId, ...NEXT, start: '2027-02-01' })).toBe(
			'invalid: The next plan begins after the first day of this one (2027-02-01).',
		);
		await core.close();
	});
});

function countsOf({ kept, commitments }: Awaited<ReturnType<Core['ask']>> & object) {
	const { vendor, partner } = kept as Record<'vendor' | 'partner', { kept: number; due: number }>;
	const open = commitments as Record<'vendor' | 'partner', number>;
	return {
		...{ keptVendor: vendor.kept, dueVendor: vendor.due, carriedVendor: open.vendor },
		...{ keptPartner: partner.kept, duePartner: partner.due, carriedPartner: open.partner },
	};
}

describe('covalent next', () => {
	const shell = new Shell();
	beforeAll(buildCovalent);
	afterAll(() => shell.forget());
	const next = (out: string, ...more: string[]) =>
		shell.run('next', SAMPLE, '-o', out, '--on', '2027-09-10', '--start', '2027-10-01', ...more);

	it('made by both sides is one plan: their copies merge with no conflict', async () => {
		expect([(await next('ours.jbp')).code, (await next('theirs.jbp')).code]).toEqual([0, 0]);
		const merged = await shell.run('merge', 'ours.jbp', 'theirs.jbp', '-o', 'both.jbp', '--json');
		expect([merged.code, JSON.parse(merged.out).conflicts]).toEqual([0, []]);
		const trust = await shell.json<{ evidenced: Record<string, { kept: object }> }>(
			...([0, 'trust', 'both.jbp', '--on', '2027-10-20'] as const),
		);
		expect(trust.evidenced.partner?.kept).toEqual({
			kept: 3,
			due: 7,
			ratio: 3 / 7,
			tooFew: false,
			before: { kept: 3, due: 4 },
		});
	});

	it('refuses a plan that would begin before the one it follows', async () => {
		const ran = await shell.run('next', SAMPLE, '-o', 'late.jbp', '--start', '2026-01-01');
		expect([ran.code, ran.err]).toEqual([1, 'The next plan begins after the first day of this one (2027-02-01).\n']);
	});
});
