/** Many plans on one computer: what each needs next, labels of one's own, and the page of a week. */
import { existsSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Core, CREATE, newDataFolder } from '../builders/core.ts';

const NOW = () => new Date('2027-01-20T10:00:00Z');
const VENDOR = { party: 'vendor', name: 'Ana' } as const;
const PARTNER = { party: 'partner', name: 'Ben' } as const;

async function settled(core: Core) {
	for (;;) {
		const portfolio = await core.ask('portfolio.read', {});
		if (portfolio.toRead === 0) return portfolio;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

/** A promise of the vendor that the partner has accepted. */
async function promise(core: Core, planId: string, id: string, due: string) {
	const ref = `commitments/${id}` as const;
	await core.ask('plan.room', { planId, open: true });
	await core.edit(
		planId,
		VENDOR,
		[ref, 'from', 'vendor'],
		[ref, 'to', 'partner'],
		[ref, 'deliverable', 'A deputy'],
		[ref, 'due', due],
	);
	await core.edit(planId, PARTNER, [ref, 'accepted', '2027-01-10']);
}

describe('the portfolio', () => {
	it('knows what each plan needs without opening it, and again at the next start', async () => {
		const folder = newDataFolder();
		const core = await Core.open(folder, { now: NOW });
		const { planId } = await core.ask('plans.create', { ...CREATE, title: 'One' });
		await promise(core, planId, 'c1', '2027-01-15');
		await core.close();

		const again = await Core.open(folder, { now: NOW });
		const [known] = (await again.ask('portfolio.read', {})).standings;
		expect(known).toMatchObject({ planId, on: '2027-01-20', overdue: { vendor: 1, partner: 0 }, agreed: false });
		const { standings, unreadable } = await settled(again);
		expect([standings, unreadable]).toEqual([[known], []]);
		expect(known?.needs.map(({ kind, day, side }) => [kind, day, side])).toEqual([
			['commitment', '2027-01-15', 'vendor'],
			['agreement', null, null],
		]);
		await again.close();
	});

	it('keeps the labels of a person on this computer: no file of the plan has them', async () => {
		const folder = newDataFolder();
		const core = await Core.open(folder, { now: NOW });
		const { planId } = await core.ask('plans.create', CREATE);
		expect(await core.ask('portfolio.label', { planId, labels: ['Nordics', 'Nordics', 'Watch'] })).toEqual([
			'Nordics',
			'Watch',
		]);
		const { plans } = await core.ask('app.start', {});
		expect(plans.map(({ labels }) => labels)).toEqual([['Nordics', 'Watch']]);
		const next = await core.ask('plans.next', {
			...{ planId, title: 'Next', start: '2028-01-01', end: '2028-12-31', topics: true, expectations: true },
		});
		const { plans: both } = await core.ask('app.start', {});
		expect(both.find((plan) => plan.planId === next.planId)?.labels).toEqual(['Nordics', 'Watch']);
		await core.close();
		for (const file of ['journal.jbp', 'drafts.jbp']) {
			const path = join(folder, 'plans', next.planId, file);
			expect(existsSync(path) ? readFileSync(path, 'utf8') : '').not.toContain('Nordics');
		}
	});

	it('reads a plan anew when its day turns, whatever day it is elsewhere', async () => {
		for (const [timeZone, evening, morning] of [
			['America/New_York', '2027-01-21T03:00:00Z', '2027-01-21T15:00:00Z'],
			['Asia/Tokyo', '2027-01-20T10:00:00Z', '2027-01-20T22:00:00Z'],
		] as const) {
			let now = new Date(evening);
			const core = await Core.open(newDataFolder(), { now: () => now });
			await core.ask('plans.create', { ...CREATE, timeZone });
			expect((await settled(core)).standings.map(({ on }) => on)).toEqual(['2027-01-20']);
			now = new Date(morning);
			expect((await settled(core)).standings.map(({ on }) => on)).toEqual(['2027-01-21']);
			await core.close();
		}
	});

	it.each([
		['is cut to nothing', (path: string) => truncateSync(path)],
		['is cut in its first line', (path: string) => truncateSync(path, 40)],
		['is gone', (path: string) => rmSync(path)],
	])('says which plan cannot be read where its journal %s, and keeps how it stood last', async (_, spoil) => {
		const folder = newDataFolder();
		const core = await Core.open(folder, { now: NOW });
		const { planId } = await core.ask('plans.create', { ...CREATE, title: 'One' });
		await promise(core, planId, 'c1', '2027-01-15');
		const other = await core.ask('plans.openSample', { speaksFor: 'partner' });
		await core.close();

		const before = await Core.open(folder, { now: NOW });
		const known = (await settled(before)).standings;
		await before.close();
		spoil(join(folder, 'plans', planId, 'journal.jbp'));
		const after = await Core.open(folder, { now: NOW });
		const { standings, unreadable } = await settled(after);
		expect(standings.map((standing) => standing.planId)).toEqual([planId, other.planId]);
		expect(standings).toEqual(known);
		expect(unreadable.map((one) => `unreadable: ${one.message}`)).toEqual([await after.try('plan.open', { planId })]);
		const { jobId } = await after.ask('portfolio.week', { monday: '2027-01-18', format: 'html', label: null });
		await after.ended(jobId);
		expect(new TextDecoder().decode(after.downloads.get(jobId)?.bytes)).toContain(
			`Could not be read today; what stands here is of the day beside it: One (20 January 2027).`,
		);
		await after.close();
	});

	it('prints everything a plan asks for in a week, however much of it is late', async () => {
		const folder = newDataFolder();
		const core = await Core.open(folder, { now: NOW });
		const { planId } = await core.ask('plans.create', CREATE);
		for (let day = 11; day <= 22; day += 1) await promise(core, planId, `c${day}`, `2027-01-${day}`);
		await core.close();
		const again = await Core.open(folder, { now: NOW });
		const { jobId } = await again.ask('portfolio.week', { monday: '2027-01-18', format: 'html', label: null });
		await again.ended(jobId);
		const page = new TextDecoder().decode(again.downloads.get(jobId)?.bytes);
		expect(page.match(/A deputy/g)).toHaveLength(12);
		expect(page).toContain('13 lines from 1 plan, by day.');
		await again.close();
	});

	it('prints one week by day', async () => {
		const core = await Core.open(newDataFolder(), { now: () => new Date('2027-09-10T10:00:00Z') });
		await core.ask('plans.openSample', { speaksFor: 'vendor' });
		const { jobId } = await core.ask('portfolio.week', { monday: '2027-09-08', format: 'html', label: null });
		while (!core.downloads.has(jobId)) await new Promise((resolve) => setTimeout(resolve, 20));
		const { name, bytes } = core.downloads.get(jobId) ?? { name: '', bytes: new Uint8Array() };
		const page = new TextDecoder().decode(bytes);
		expect(name).toBe('Week of 2027-09-06.html');
		expect(page).toContain('The week of 6 September 2027');
		expect(page.indexOf('Friday, 10 September')).toBeGreaterThan(page.indexOf('Monday, 6 September'));
		expect(page).toContain('Quarterly review.');
		await core.close();
	});
});
