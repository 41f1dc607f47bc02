/** Copies for a colleague of one's own company: what they tell her, and what the other side does not know by them. */
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import type { Pen } from '../../shared/ledger/change.ts';
import { Core, CREATE, forgetDataFolders, newDataFolder } from '../builders/core.ts';

const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };
const BEN: Pen = { party: 'partner', name: 'Ben Okafor' };
const MOMENT = expect.stringMatching(/Z$/);

let ana: Core;
let carla: Core;
let harbor: Core;
let planId: string;

beforeEach(async () => {
	const start = (computer: string) => Core.open(newDataFolder(), { computer });
	[ana, carla, harbor] = [await start('ana-laptop'), await start('carla-laptop'), await start('harbor-it-7')];
	({ planId } = await ana.ask('plans.create', CREATE));
	await ana.edit(planId, ANA, ['goals/g1', 'title', 'Cloud ARR']);
	await harbor.take(await ana.mail(planId, { to: 'Ben' }), 'partner');
});
afterEach(async () => {
	for (const core of [ana, carla, harbor]) await core.close();
});
afterAll(forgetDataFolders);

const forColleague = (from: Core) => from.mail(planId, { to: 'Carla', for: 'colleague' });
const preview = (of: Core, reader: 'other side' | 'colleague' = 'other side') =>
	of.ask('exchange.preview', { planId, for: reader });
const entries = async (of: Core) => (await of.ask('exchange.state', { planId })).entries;
const fieldsOf = async (of: Core) =>
	(await preview(of)).changes.map(({ record, field, after }) => [record, field, after]);

it('what a colleague was given is still news for the other side, counted from its own last copy', async () => {
	await ana.edit(planId, ANA, ['goals/g1', 'why', 'Growth']);
	expect(await preview(ana, 'colleague')).toMatchObject({ since: null, changed: 1, changes: [{ after: 'Growth' }] });
	await forColleague(ana);
	expect(await preview(ana, 'colleague')).toMatchObject({ changed: 0, changes: [] });
	expect(await preview(ana)).toMatchObject({ since: { how: 'sent', with: 'Ben' }, changed: 1 });
	expect(await fieldsOf(ana)).toEqual([['goals/g1', 'why', 'Growth']]);
	expect(await entries(ana)).toEqual([
		{ kind: 'sent', at: MOMENT, with: 'Carla', name: 'Joint plan.jbp', changes: 1, note: '', for: 'colleague' },
		expect.objectContaining({ with: 'Ben', for: 'other side' }),
	]);
	await harbor.take(await ana.mail(planId, { to: 'Ben' }));
	expect((await preview(ana)).changed).toBe(0);
});

it('what came from a colleague is not taken for known to the other side', async () => {
	await ana.edit(planId, ANA, ['goals/g1', 'why', 'Growth']);
	await carla.take(await forColleague(ana));
	expect((await entries(carla))[0]).toMatchObject({ kind: 'received', with: 'Northwind', for: 'colleague' });
	expect(await preview(carla)).toMatchObject({ since: null });
	expect(await fieldsOf(carla)).toContainEqual(['goals/g1', 'why', 'Growth']);
});

it('what the other side wrote is no news for it, though it came by way of a colleague', async () => {
	await harbor.edit(planId, BEN, ['goals/g1', 'worthPartner', 'Margin']);
	await ana.take(await harbor.mail(planId));
	await ana.edit(planId, ANA, ['goals/g1', 'why', 'Growth']);
	await carla.take(await forColleague(ana));
	expect(await fieldsOf(carla)).toEqual([['goals/g1', 'why', 'Growth']]);
});

it('a colleague’s copy holds no note, no ballot and no word that was tried and withdrawn', async () => {
	await ana.ask('notes.save', { planId, record: 'goals/g1', text: 'They cannot' });
	await ana.edit(planId, ANA, ['goals/g1', 'why', 'Twenty per cent']);
	await ana.edit(planId, ANA, ['goals/g1', 'why', 'Growth']);
	const text = await forColleague(ana);
	expect([text.includes('Growth'), /They cannot|Twenty per cent/.test(text)]).toEqual([true, false]);
	expect(await preview(ana, 'colleague')).toMatchObject({ stays: { notes: 1, ballots: 0, staleYeses: 0 } });
});

it('a sheet to fill in is for the other side alone', async () => {
	await ana.edit(planId, ANA, ['goals/g1', 'why', 'Growth']);
	const asked = { planId, pen: ANA, to: 'Carla', for: 'colleague', note: '', as: 'xlsx' };
	expect(await ana.try('exchange.handOver', asked)).toBe(
		'invalid: A sheet to fill in is made for the other side. A colleague gets a copy of the plan (.jbp).',
	);
	expect((await ana.ask('exchange.state', { planId })).unsent).toBe(1);
});
