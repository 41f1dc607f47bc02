/** Both sides agree in the terminal, each on its own computer or in one room, and anybody checks the file. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AgreementView } from '../../shared/contract/agreement.ts';
import { buildCovalent, Shell } from '../builders/covalent.ts';

const shells: Shell[] = [];
let vendor: Shell;
let partner: Shell;
let stranger: Shell;

const shell = () => {
	const opened = new Shell();
	shells.push(opened);
	return opened;
};
const VENDOR = ['--party', 'vendor', '--name', 'David Okafor', '--role', 'Regional VP'];
const PARTNER = ['--party', 'partner', '--name', 'Tom Whitlock', '--role', 'Managing Director'];
const FINGERPRINT = /^[0-9A-F]{4}( [0-9A-F]{4}){7}$/;

beforeAll(buildCovalent);
beforeEach(async () => {
	[vendor, partner, stranger] = [shell(), shell(), shell()];
	await vendor.run(
		...['new', '--template', 'blank', '--vendor', 'Northwind', '--partner', 'Harbor'],
		...['--start', '2027-02-01', '--end', '2028-01-31', '-o', 'plan.jbp'],
	);
	await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'title', 'Cloud ARR'], ['goals/g1', 'why', 'Growth']);
});
afterAll(() => {
	for (const one of shells) one.forget();
});

function mail(from: Shell, to: Shell): void {
	to.put('plan.jbp', from.bytes('plan.jbp'));
}

const verify = (at: Shell, code: 0 | 3) => at.json<AgreementView>(code, 'verify', 'plan.jbp', '--on', '2027-03-01');

describe('covalent agree and verify', () => {
	it('say that nobody has agreed to a draft', async () => {
		expect(await verify(vendor, 3)).toMatchObject({
			...{ agreed: false, fingerprint: null, changedSince: 0, life: 'draft' },
			parties: { vendor: { agreed: false }, partner: { agreed: false } },
		});
	});

	it('agree on two computers: the second side to the first one’s exact text, checked by a stranger', async () => {
		await vendor.run('agree', 'plan.jbp', ...VENDOR);
		const one = await verify(vendor, 3);
		expect(one).toMatchObject({ agreed: false, parties: { vendor: { agreed: true }, partner: { agreed: false } } });
		expect(one.fingerprint).toMatch(FINGERPRINT);
		mail(vendor, partner);
		// What is written meanwhile is no part of what was agreed to.
		await partner.edit('plan.jbp', 'partner', ['goals/g1', 'worthPartner', 'Margin']);
		const agreed = await partner.json<{ recorded: object } & AgreementView>(0, 'agree', 'plan.jbp', ...PARTNER);
		expect(agreed.recorded).toMatchObject({ how: 'own computer', answers: true, fingerprint: one.fingerprint });
		mail(partner, stranger);
		expect(await verify(stranger, 0)).toMatchObject({
			...{ agreed: true, fingerprint: one.fingerprint, changedSince: 1, life: 'amended', doubts: [], alarms: [] },
			changed: [{ record: 'goals/g1', field: 'worthPartner', before: null, after: 'Margin' }],
			parties: {
				vendor: { name: 'David Okafor', role: 'Regional VP', company: 'Northwind', how: 'own computer' },
				partner: { name: 'Tom Whitlock', how: 'own computer', trust: 'not seen before' },
			},
		});
	});

	it('name the other side’s computer as the witness where both agree in one room', async () => {
		await vendor.run('agree', 'plan.jbp', ...VENDOR);
		const { code, out } = await vendor.run('agree', 'plan.jbp', ...PARTNER);
		expect(code).toBe(0);
		expect(out).toContain(
			'Tom Whitlock (Managing Director) agrees for Harbor in the room, witnessed by David Okafor, to exactly',
		);
		expect(await verify(vendor, 0)).toMatchObject({
			parties: {
				vendor: { how: 'own computer', witness: null, trust: 'ours' },
				partner: { how: 'in the room', witness: 'David Okafor', trust: 'ours' },
			},
		});
	});

	it('take a week of work for none, a changed term for an amendment, and agree to what changed anew', async () => {
		await vendor.run('agree', 'plan.jbp', ...VENDOR);
		await vendor.run('agree', 'plan.jbp', ...PARTNER);
		await vendor.edit('plan.jbp', 'joint', ['actuals/g1-2027-02', 'value', 4]);
		expect(await verify(vendor, 0)).toMatchObject({ changedSince: 0, life: 'in force' });
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'why', 'Growth and margin']);
		expect(await verify(vendor, 0)).toMatchObject({ changedSince: 1, life: 'amended' });
		// That both have agreed to the version before says nothing of the amendment.
		const alone = await vendor.run('agree', 'plan.jbp', ...PARTNER);
		expect(alone.out).toMatch(/^The other side has not agreed to it yet\.$/m);
		const open = await verify(vendor, 0);
		expect(open).toMatchObject({
			changedSince: 1,
			proposed: { changedSince: 0, parties: { partner: { agreed: true } } },
		});
		const both = await vendor.run('agree', 'plan.jbp', ...VENDOR);
		expect(both.out).toMatch(/^Both sides have agreed to it\.$/m);
		const closed = await verify(vendor, 0);
		expect(closed).toMatchObject({ changedSince: 0, life: 'in force', proposed: null });
		expect(closed.versions.map(({ version, terms }) => [version, terms > 5])).toEqual([
			[1, true],
			[2, true],
		]);
		// Each version opens as it was, and exports as any plan.
		for (const version of ['1', '2'])
			await vendor.run('verify', 'plan.jbp', '--version', version, '-o', `v${version}.jbp`);
		const first = await vendor.json<AgreementView>(0, 'verify', 'v1.jbp', '--on', '2027-03-01');
		expect([first.agreed, first.changedSince, first.fingerprint]).toEqual([true, 0, closed.versions[0]?.fingerprint]);
		const why = (file: string) => vendor.ledger(file).record('goals/g1')?.values.why;
		expect([why('v1.jbp'), why('v2.jbp')]).toEqual(['Growth', 'Growth and margin']);
		expect((await vendor.run('verify', 'plan.jbp', '--version', '3', '-o', 'v3.jbp')).err).toContain(
			'has no agreed version 3; it has 2',
		);
		// An older version never replaces the plan itself, nor any plan another one.
		await vendor.run('new', '--template', 'blank', '--vendor', 'N', '--partner', 'H', '-o', 'other.jbp');
		const before = vendor.state();
		const over = (file: string) => vendor.run('verify', 'plan.jbp', '--version', '1', '-o', file);
		expect((await over('plan.jbp')).err).toMatch(/^plan\.jbp holds \d+ changes that would be lost, /);
		expect((await over('other.jbp')).err).toBe('other.jbp holds another plan and was not written over.\n');
		expect((await over('v1.jbp')).code).toBe(0);
		expect(vendor.state()).toEqual(before);
		// Both come back to the first text: it is agreed to anew, as the third version.
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'why', 'Growth']);
		for (const side of [VENDOR, PARTNER]) expect((await vendor.run('agree', 'plan.jbp', ...side)).code).toBe(0);
		const { versions, fingerprint } = await verify(vendor, 0);
		expect([versions.length, fingerprint]).toEqual([3, versions[0]?.fingerprint]);
	});

	it('refuse a second yes to the same text, empty names, and a conflict or missing change in the way', async () => {
		await vendor.run('agree', 'plan.jbp', ...VENDOR);
		const again = await vendor.run('agree', 'plan.jbp', ...VENDOR);
		expect([again.code, again.err]).toEqual([1, expect.stringContaining('Northwind has agreed to this text already')]);
		const unnamed = await vendor.run('agree', 'plan.jbp', '--party', 'partner', '--name', ' ', '--role', 'MD');
		expect([unnamed.code, unnamed.err]).toEqual([1, 'Say who agrees: the name is empty.\n']);
		await vendor.editApart('c', [['plan/plan', 'title', 'A']], [['plan/plan', 'title', 'B']]);
		for (const file of ['c-mine.jbp', 'c-theirs.jbp']) await vendor.edit(file, 'joint', ['plan/plan', 'title', file]);
		expect((await vendor.run('merge', 'c-mine.jbp', 'c-theirs.jbp', '-o', 'both.jbp')).code).toBe(3);
		const before = vendor.bytes('both.jbp');
		const refused = await vendor.run('agree', 'both.jbp', ...VENDOR);
		expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('Not everything is settled')]);
		expect(vendor.bytes('both.jbp')).toEqual(before);
		expect(await vendor.json(0, 'readiness', 'both.jbp')).toMatchObject({
			signable: false,
			refusals: [{ rule: 'conflict', record: 'plan/plan' }],
		});
	});

	it('keep an agreement through a hand-over: what it was given to is not written anew', async () => {
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'why', 'A try']);
		await vendor.run('agree', 'plan.jbp', ...VENDOR);
		await vendor.run('agree', 'plan.jbp', ...PARTNER);
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'assumption', 'A try of another kind']);
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'assumption', 'Demand holds']);
		await vendor.run('handover', 'plan.jbp', '-o', 'out.jbp', '--for', 'partner', '--name', 'Ana Ruiz');
		expect(vendor.text('out.jbp')).not.toContain('of another kind');
		stranger.put('plan.jbp', vendor.bytes('out.jbp'));
		expect(await verify(stranger, 0)).toMatchObject({ agreed: true, changedSince: 1 });
	});

	it('are never written by hand, nor taken away', async () => {
		await vendor.run('agree', 'plan.jbp', ...VENDOR);
		const id = [...vendor.ledger('plan.jbp').refs('agreements')][0] ?? '';
		const typed = await vendor.edit('plan.jbp', 'vendor', [id, 'statement', 'We agree']);
		expect([typed.code, typed.err]).toEqual([
			1,
			`${id}: Statement is written by recording an agreement, never by hand.\n`,
		]);
		const removed = await vendor.edit('plan.jbp', 'vendor', [id, 'removed', true]);
		expect([removed.code, removed.err]).toEqual([
			1,
			`${id}: a recorded agreement stays; a later one takes its place.\n`,
		]);
	});
});
