/** The partner’s own money behind the scenarios: on its computer, and nowhere else until it shares it. */
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Core, CREATE, forgetDataFolders, newDataFolder } from '../builders/core.ts';

const BEN = { party: 'partner', name: 'Ben Okafor' } as const;
/** 739,142.55 a month. */
const PROFIT = 73_914_255;

let core: Core;
let planId: string;
beforeAll(async () => {
	core = await Core.open(newDataFolder());
	({ planId } = await core.ask('plans.create', { ...CREATE, speaksFor: 'partner' }));
	await core.edit(planId, BEN, ['scenarios/s1', 'title', 'Planned'], ['scenarios/s1', 'start', 'resale']);
});
afterAll(async () => {
	await core.close();
	forgetDataFolders();
});

/** A Word document is packed: what it says is in its parts. */
function textsOf(name: string, bytes: Uint8Array): readonly string[] {
	const parts = name.endsWith('.docx') ? Object.values(unzipSync(bytes)) : [bytes];
	return parts.map((part) => strFromU8(part, true));
}

describe('the partner’s one-time profit', () => {
	it('is kept beside the plan, in whole pence from one on', async () => {
		expect(await core.ask('transition.profit', { planId })).toEqual({ amount: null });
		await core.ask('transition.saveProfit', { planId, amount: PROFIT });
		expect(await core.ask('transition.profit', { planId })).toEqual({ amount: PROFIT });
		expect(await core.try('transition.saveProfit', { planId, amount: 0 })).toContain('invalid');
		expect(await core.try('transition.saveProfit', { planId, amount: 1.5 })).toContain('invalid');
		expect(await core.says(planId, 'plan/plan', 'oneTimeProfit')).toBeNull();
	});

	it('is put away while both sides are in the room', async () => {
		const refused = 'not-yours: What is not shared is put away while both sides are in this room.';
		await core.ask('plan.room', { planId, open: true });
		expect(await core.try('transition.profit', { planId })).toBe(refused);
		expect(await core.try('transition.saveProfit', { planId, amount: 1 })).toBe(refused);
		await core.ask('plan.room', { planId, open: false });
		expect(await core.ask('transition.profit', { planId })).toEqual({ amount: PROFIT });
	});

	it('is in no copy, document, sheet, event, history or other file', async () => {
		const exports = await Promise.all([
			core.handOver(planId),
			core.export(planId, 'docx'),
			core.export(planId, 'json'),
		]);
		expect(exports.map(({ outcome }) => outcome.kind)).toEqual(['download', 'download', 'download']);
		const told = JSON.stringify([
			core.events,
			await core.ask('plan.history', { planId }),
			await core.ask('plan.open', { planId }),
			await core.ask('app.start', {}),
		]);
		const seen = [told, ...[...core.downloads.values()].flatMap(({ name, bytes }) => textsOf(name, bytes))];
		expect(seen.filter((text) => /73,?914,?255|739,?142/.test(text))).toEqual([]);
		const holding = [...core.files()].filter(([, text]) => text.includes(String(PROFIT))).map(([path]) => path);
		expect(holding).toEqual([expect.stringMatching(new RegExp(`private/${planId}\\.json$`))]);
	});

	it('is part of the plan once the partner shares it, and the vendor cannot write it', async () => {
		const ana = { party: 'vendor', name: 'Ana Ruiz' } as const;
		await core.ask('plan.room', { planId, open: true });
		expect(await core.edit(planId, ana, ['plan/plan', 'oneTimeProfit', 5])).toMatch(/^not-yours/);
		await core.ask('plan.room', { planId, open: false });
		expect(await core.edit(planId, BEN, ['plan/plan', 'oneTimeProfit', PROFIT])).toBe('done');
		await core.ask('transition.saveProfit', { planId, amount: null });
		expect(await core.ask('transition.profit', { planId })).toEqual({ amount: null });
		expect(await core.mail(planId)).toContain(String(PROFIT));
	});

	it('is not kept on the vendor’s computer', async () => {
		const vendors = await Core.open(newDataFolder());
		const made = await vendors.ask('plans.create', CREATE);
		expect(await vendors.try('transition.saveProfit', { planId: made.planId, amount: 5 })).toBe(
			'not-yours: The partner’s profit is kept on the partner’s computer alone.',
		);
		await vendors.close();
	});
});
