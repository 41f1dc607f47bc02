/** Two companies agree to a plan on their own computers, or in one room. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../shared/ledger/change.ts';
import { type Core, CREATE } from '../builders/core.ts';
import { ANA, BEN, BOTH } from '../builders/ledger.ts';
import { openCore } from '../builders/open-cores.ts';

const GOAL: readonly Edit[] = [
	['goals/g1', 'title', 'Cloud ARR'],
	['goals/g1', 'why', 'Growth'],
];
const DAVID = { party: 'vendor', name: 'David Okafor', role: 'Regional VP' } as const;
const TOM = { party: 'partner', name: 'Tom Whitlock', role: 'Managing Director' } as const;

let vendor: Core;
let planId: string;
const start = (computer: string) => openCore(undefined, { computer });

beforeEach(async () => {
	vendor = await start('NORTHWIND-7');
	({ planId } = await vendor.ask('plans.create', CREATE));
	await vendor.edit(planId, ANA, ...GOAL);
});

const stateOf = (core: Core) => core.ask('agreement.state', { planId });

describe('a recorded agreement', () => {
	it('freezes a text, is answered to exactly those words, and leaves the other side’s drafts at home', async () => {
		await vendor.edit(planId, ANA, ['goals/g1', 'why', 'A try']);
		await vendor.edit(planId, ANA, ['goals/g1', 'why', 'Growth']);
		const before = await stateOf(vendor);
		expect(before).toMatchObject({ agreed: false, life: 'draft', canSign: true, readiness: { signable: true } });
		const first = await vendor.ask('agreement.record', { planId, ...DAVID });
		expect(first).toMatchObject({ agreed: false, fingerprint: before.textNow, proposed: { changedSince: 0 } });
		const mail = await vendor.mail(planId);
		expect(mail).not.toContain('A try');

		const partner = await start('HARBOR-3');
		// People are told that somebody signed, not the bytes it is checked by.
		const { fields } = await partner.look(mail);
		expect(fields.flatMap(({ record, field }) => (record.startsWith('agreements/') ? [field] : []))).toEqual([
			'statement',
		]);
		await partner.take(mail, 'partner');
		await partner.edit(planId, BEN, ['goals/g1', 'worthPartner', 'Margin']);
		const second = await partner.ask('agreement.record', { planId, ...TOM });
		expect(second).toMatchObject({
			...{ agreed: true, fingerprint: before.textNow, life: 'amended' },
			changed: [{ record: 'goals/g1', field: 'worthPartner', before: null, after: 'Margin' }],
		});
		const [entry] = await partner.ask('plan.history', { planId, record: 'goals/g1', limit: 1 });
		expect(entry).toMatchObject({ draft: true, edits: [{ field: 'worthPartner' }] });

		await vendor.take(await partner.mail(planId));
		expect(await stateOf(vendor)).toMatchObject({
			...{ agreed: true, changedSince: 1, alarms: [], doubts: [] },
			parties: {
				vendor: { name: 'David Okafor', how: 'own computer', computer: 'NORTHWIND-7', trust: 'ours' },
				partner: { name: 'Tom Whitlock', how: 'own computer', computer: 'HARBOR-3', trust: 'remembered' },
			},
		});
	});

	it('is given for the other side in the room alone, with a witness, and says so', async () => {
		await vendor.ask('agreement.record', { planId, ...DAVID });
		expect(await vendor.try('agreement.record', { planId, ...TOM, witness: 'David Okafor' })).toContain('not-yours');
		await vendor.ask('plan.room', { planId, open: true });
		expect(await vendor.try('agreement.record', { planId, ...TOM })).toBe(
			'invalid: Harbor agrees in the room: say who of Northwind is there as a witness.',
		);
		expect(await vendor.ask('agreement.record', { planId, ...TOM, witness: 'David Okafor' })).toMatchObject({
			...{ agreed: true, life: expect.stringMatching(/in force|agreed|closed/) },
			parties: { partner: { how: 'in the room', witness: 'David Okafor', computer: 'NORTHWIND-7' } },
		});
	});

	it('counts however the name was typed', async () => {
		const typed = { ...DAVID, name: 'David \u00a0Okafor' };
		const { doubts, proposed } = await vendor.ask('agreement.record', { planId, ...typed });
		expect([doubts, proposed?.parties.vendor]).toEqual([[], expect.objectContaining({ name: DAVID.name })]);
	});

	it('is no step to undo, and stays in the plan', async () => {
		await vendor.ask('agreement.record', { planId, ...DAVID });
		// Undo takes back the words before it, as a new change: what was agreed to stays agreed to.
		await vendor.ask('plan.undo', { planId, pen: ANA });
		const { versions, proposed } = await stateOf(vendor);
		expect([versions.length, (proposed?.changedSince ?? 0) > 0]).toEqual([0, true]);
		const { records } = await vendor.ask('plan.open', { planId });
		const ref = records.find((record) => record.ref.startsWith('agreements/'))?.ref ?? '';
		expect(await vendor.edit(planId, ANA, [ref, 'removed', true])).toContain('a recorded agreement stays');
		expect(await vendor.edit(planId, ANA, [ref, 'signature', 'x'])).toContain('never by hand');
	});

	it('is refused while a conflict is open, and nothing leaves by the refusal', async () => {
		const partner = await start('HARBOR-3');
		await partner.take(await vendor.mail(planId), 'partner');
		await partner.edit(planId, BOTH, ['goals/g1', 'title', 'Cloud MRR']);
		await vendor.edit(planId, BOTH, ['goals/g1', 'title', 'Cloud revenue']);
		await vendor.take(await partner.mail(planId));
		const { readiness, textNow } = await stateOf(vendor);
		expect([readiness.signable, readiness.refusals.length, textNow]).toEqual([false, 1, null]);
		expect(await vendor.try('agreement.record', { planId, ...DAVID })).toContain('conflict: Not everything is settled');
		expect((await vendor.ask('plan.history', { planId })).some(({ draft }) => draft)).toBe(true);
	});

	it('can be opened as it was, with what changed since the version before', async () => {
		await vendor.ask('plan.room', { planId, open: true });
		const both = async () => {
			await vendor.ask('agreement.record', { planId, ...DAVID });
			return vendor.ask('agreement.record', { planId, ...TOM, witness: 'David Okafor' });
		};
		await both();
		await vendor.edit(planId, ANA, ['goals/g1', 'why', 'Growth and margin']);
		expect((await both()).versions.map(({ version }) => version)).toEqual([1, 2]);
		await vendor.edit(planId, ANA, ['goals/g1', 'why', 'Something else']);
		const [first, second] = [1, 2].map((version) => vendor.ask('agreement.version', { planId, version }));
		const why = (records: Awaited<typeof first>) =>
			records?.records.find(({ ref }) => ref === 'goals/g1')?.values.why ?? null;
		expect([why(await first), why(await second)]).toEqual(['Growth', 'Growth and margin']);
		expect((await second)?.changed).toMatchObject([{ field: 'why', before: 'Growth', after: 'Growth and margin' }]);
		expect(await vendor.try('agreement.version', { planId, version: 3 })).toContain('not-found');
		// Exported as it was, it still says who agreed to it, and nothing of what was written since.
		const { jobId } = await vendor.ask('export.start', { planId, what: 'plan', format: 'html', version: 1 });
		expect(await vendor.ended(jobId)).toMatchObject({ name: 'Joint plan version 1 as agreed.html' });
		const page = new TextDecoder().decode(vendor.downloads.get(jobId)?.bytes);
		expect(page).toContain('Both sides have agreed to the same text, version 1.');
		expect(page).not.toMatch(/Growth and margin|Something else/);
	});
});
