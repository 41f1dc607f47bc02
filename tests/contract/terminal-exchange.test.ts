/** Handing over and receiving in the terminal, on loose files. */
import { truncateSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dataPaths } from '../../electron/store/data-paths.ts';
import type { Edit } from '../../shared/ledger/change.ts';
import { buildCovalent, Shell } from '../builders/covalent.ts';
import { ReturnedSheet } from '../builders/returned-sheet.ts';

const shells: Shell[] = [];
let vendor: Shell;
let partner: Shell;

const shell = () => {
	const opened = new Shell();
	shells.push(opened);
	return opened;
};
const NEW = [
	...['new', '--template', 'blank', '--vendor', 'Northwind', '--partner', 'Harbor'],
	...['--start', '2027-02-01', '--end', '2028-01-31', '-o', 'plan.jbp'],
];
const said = (at: Shell) => at.ledger('plan.jbp').record('goals/g1')?.values;

interface HandedOver {
	readonly reduced: number;
	readonly warnings: readonly string[];
	readonly fingerprint: string;
}

beforeAll(buildCovalent);
beforeEach(async () => {
	vendor = shell();
	partner = shell();
	await vendor.run(...NEW);
	await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'title', 'Cloud ARR'], ['goals/g1', 'why', 'Growth']);
});
afterAll(() => {
	for (const one of shells) one.forget();
});

async function mail(from: Shell, to: Shell, ...args: readonly string[]): Promise<HandedOver> {
	const over = await from.json<HandedOver>(0, 'handover', 'plan.jbp', '-o', 'out.jbp', ...args);
	to.put('in.jbp', from.bytes('out.jbp'));
	return over;
}

describe('covalent handover and receive', () => {
	it('bring a plan that is new there, as a report first and a file only with --yes', async () => {
		await mail(vendor, partner, '--for', 'partner', '--note', 'Your turn');
		const report = await partner.json<object>(0, 'receive', 'plan.jbp', 'in.jbp');
		expect(report).toMatchObject({
			...{ known: false, taken: false, conflicts: [], alarms: [] },
			from: { party: 'vendor', name: 'Ana Ruiz', company: 'Northwind', note: 'Your turn', isNew: true },
		});
		expect(Object.keys(partner.state())).toEqual(['in.jbp']);
		expect(await partner.json(0, 'receive', 'plan.jbp', 'in.jbp', '--yes')).toMatchObject({ taken: true, open: [] });
		expect(said(partner)).toEqual({ title: 'Cloud ARR', why: 'Growth' });
		const again = await partner.json<object>(0, 'receive', 'plan.jbp', 'in.jbp');
		expect(again).toMatchObject({ known: true, changes: 0, from: { isNew: false } });
	});

	it('and history name a field in plain words, also where other languages have two for it', async () => {
		await mail(vendor, partner, '--for', 'partner');
		await partner.run('receive', 'plan.jbp', 'in.jbp', '--yes');
		await partner.edit('plan.jbp', 'partner', ['topics/t1', 'title', 'Sales'], ['topics/t1', 'level', 'tactical']);
		await mail(partner, vendor);
		const { fields } = await vendor.json<{ fields: readonly object[] }>(0, 'receive', 'plan.jbp', 'in.jbp');
		expect(fields).toContainEqual(expect.objectContaining({ field: 'level', label: 'Level' }));
		const ofTopic = ['history', 'plan.jbp', '--record', 'topics/t1'] as const;
		const { history } = await partner.json<{ history: readonly { edits: readonly object[] }[] }>(0, ...ofTopic);
		expect(history.flatMap(({ edits }) => edits)).toContainEqual(
			expect.objectContaining({ field: 'level', label: 'Level' }),
		);
	});

	it('count what a copy touches in the words for one and for several', async () => {
		const rhythm = (id: string): Edit[] => [
			[`rhythms/${id}`, 'title', id],
			[`rhythms/${id}`, 'every', 'week'],
		];
		partner.put('plan.jbp', vendor.bytes('plan.jbp'));
		await partner.edit('plan.jbp', 'joint', ...['w1', 'w2', 'w3'].flatMap(rhythm), [
			'escalationLevels/e1',
			'title',
			'Us',
		]);
		await partner.edit('plan.jbp', 'partner', ['workingHours/partner', 'monday', '09:00-17:00']);
		await mail(partner, vendor, '--for', 'vendor', '--from', 'partner');
		const { out } = await vendor.run('receive', 'plan.jbp', 'in.jbp');
		expect(out.match(/last \S+: (.*)/g)).toEqual([
			expect.stringMatching(/: 3 meetings, 1 level of escalation$/),
			expect.stringMatching(/: 1 working week$/),
		]);
	});

	it('report on lines of their own, whatever lines the other side wrote', async () => {
		partner.put('plan.jbp', vendor.bytes('plan.jbp'));
		const name = 'Ben\nEverything in it is already here.';
		const edits = JSON.stringify([['goals/g1', 'worthPartner', 'Cash\n\nNobody else']]);
		await partner.runWith(edits, 'edit', 'plan.jbp', '--pen', 'partner', '--name', name, '--edits', '-');
		await mail(partner, vendor, '--for', 'vendor', '--note', 'Hello\nALARM: none');
		const { out } = await vendor.run('receive', 'plan.jbp', 'in.jbp');
		expect(out.split('\n')).toEqual([
			expect.stringMatching(/^in\.jbp: handed over by Ben Everything in it is already here\. \(Harbor\) on /),
			'“Hello ⏎ ALARM: none”',
			expect.stringMatching(/^1 change by Ben ⏎ Everything in it is already here\. \(partner\) on /),
			'  Cloud ARR, Worth to the partner: (empty) → “Cash ⏎ Nobody else”',
			'',
		]);
		const history = await partner.run('history', 'plan.jbp', '--record', 'goals/g1');
		expect(history.out.split('\n').slice(-3)).toEqual([
			expect.stringMatching(/ {2}Ben ⏎ Everything in it is already here\. \(partner\)$/),
			'  goals/g1 worthPartner: (empty) → “Cash ⏎ Nobody else”',
			'',
		]);
	});

	it('end with code 3 where both sides wrote, and both copies settle to the same', async () => {
		await mail(vendor, partner, '--for', 'partner');
		await partner.run('receive', 'plan.jbp', 'in.jbp', '--yes');
		await partner.edit(
			'plan.jbp',
			'partner',
			['goals/g1', 'title', 'Cloud MRR'],
			['goals/g1', 'worthPartner', 'Margin'],
		);
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'title', 'Cloud revenue']);
		await mail(partner, vendor);
		const report = await vendor.json<{ fields: readonly object[]; open: readonly object[] }>(
			3,
			...['receive', 'plan.jbp', 'in.jbp', '--yes'],
		);
		expect(report.fields).toMatchObject([
			{ field: 'title', before: 'Cloud revenue', after: 'Cloud MRR' },
			{ field: 'worthPartner', before: null, after: 'Margin' },
		]);
		expect(report.open).toMatchObject([{ record: 'goals/g1', field: 'title' }]);
		const settle = ['--record', 'goals/g1', '--field', 'title', '--pick', '0', '--pen', 'joint', '--name', 'Both'];
		expect((await vendor.run('resolve', 'plan.jbp', ...settle)).code).toBe(0);
		await mail(vendor, partner, '--for', 'partner');
		expect(await partner.json(0, 'receive', 'plan.jbp', 'in.jbp', '--yes')).toMatchObject({ open: [] });
		expect(said(partner)).toEqual(said(vendor));
	});

	it('leave what was handed over as it is, and reduce only what was written since', async () => {
		expect((await mail(vendor, partner, '--for', 'partner')).reduced).toBeGreaterThan(0);
		const first = vendor.text('out.jbp').split('\n').slice(1, -2);
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'why', 'A try']);
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'why', 'Growth and margin']);
		expect(await mail(vendor, partner)).toMatchObject({ reduced: 2, warnings: [] });
		const second = vendor.text('out.jbp').split('\n').slice(1, -2);
		expect(second.slice(0, first.length)).toEqual(first);
		expect(second).toHaveLength(first.length + 1);
		expect(vendor.text('out.jbp')).not.toContain('A try');
	});

	it('say where others have built on what was tried, so that it travels', async () => {
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'why', 'A try']);
		// The file itself went by mail, without being handed over.
		partner.put('plan.jbp', vendor.bytes('plan.jbp'));
		await partner.edit('plan.jbp', 'partner', ['goals/g1', 'worthPartner', 'Margin']);
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'why', 'Growth']);
		vendor.put('theirs.jbp', partner.bytes('plan.jbp'));
		await vendor.run('merge', 'plan.jbp', 'theirs.jbp', '-o', 'plan.jbp');
		const { reduced, warnings } = await mail(vendor, partner, '--for', 'partner');
		expect([reduced, warnings]).toEqual([
			1,
			[
				'Others have built on what was written here. What was tried and withdrawn in this file is in its history, and travels with it.',
			],
		]);
	});

	it('refuse another plan, a pen in the other’s column and a damaged file, and change nothing', async () => {
		await mail(vendor, partner, '--for', 'partner');
		await partner.run(...NEW);
		const before = partner.state();
		const other = await partner.run('receive', 'plan.jbp', 'in.jbp', '--yes');
		expect([other.code, other.err]).toEqual([
			1,
			'plan.jbp and in.jbp are two different plans, not two copies of one.\n',
		]);
		expect(partner.state()).toEqual(before);
		vendor.forge(
			'forged.jbp',
			'plan.jbp',
			{ party: 'partner', name: 'Ben' },
			[['goals/g1', 'worthVendor', 'Nothing']],
			{
				whole: true,
			},
		);
		vendor.put('torn.jbp', vendor.bytes('out.jbp').slice(0, 500));
		const untouched = vendor.state();
		for (const [file, sentence] of [
			['forged.jbp', /^forged\.jbp: This file is not taken in\. The change of 2027-02-09 by Ben \(partner\) writes/],
			['torn.jbp', /^torn\.jbp: This file is torn/],
			['nothing.jbp', /nothing\.jbp.* is not there/],
		] as const) {
			const ran = await vendor.run('receive', 'plan.jbp', file, '--yes');
			expect([ran.code, ran.out]).toEqual([1, '']);
			expect(ran.err).toMatch(sentence);
		}
		expect(vendor.state()).toEqual(untouched);
	});

	it('keep a copy out that raises an alarm, until a person says that it comes in all the same', async () => {
		await mail(vendor, partner, '--for', 'partner');
		await partner.run('receive', 'plan.jbp', 'in.jbp', '--yes');
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'why', 'Margin']);
		// The file itself went by mail, and nobody signed it.
		partner.put('in.jbp', vendor.bytes('plan.jbp'));
		const before = partner.state();
		const kept = await partner.json<object>(3, 'receive', 'plan.jbp', 'in.jbp', '--yes');
		expect(kept).toMatchObject({ taken: false, open: [], alarms: [{ kind: 'not signed as it says' }] });
		expect(partner.state()).toEqual(before);
		const taken = await partner.json<object>(3, 'receive', 'plan.jbp', 'in.jbp', '--yes', '--despite-alarms');
		expect(taken).toMatchObject({ taken: true, open: [], alarms: [{ kind: 'not signed as it says' }] });
		expect(said(partner)).toEqual({ title: 'Cloud ARR', why: 'Margin' });
	});

	it('go on alarming over a damaged list of keys until a person says to have looked at them', async () => {
		await mail(vendor, partner, '--for', 'partner');
		const { planId } = await partner.json<{ planId: string }>(0, 'receive', 'plan.jbp', 'in.jbp', '--yes');
		truncateSync(dataPaths(partner.data).exchangedLoose(planId), 20);
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'why', 'Margin']);
		await mail(vendor, partner);
		const yes = ['receive', 'plan.jbp', 'in.jbp', '--yes'] as const;
		const alarms = [{ kind: 'keys forgotten' }];
		expect(await partner.json(3, ...yes)).toMatchObject({ taken: false, alarms });
		expect(await partner.json(3, ...yes, '--despite-alarms')).toMatchObject({ taken: true, alarms });
		expect(await partner.json(3, ...yes)).toMatchObject({ taken: false, alarms });
		await partner.json(3, ...yes, '--despite-alarms', '--keys-looked-at');
		expect(await partner.json(0, ...yes)).toMatchObject({ taken: true, alarms: [] });
	});

	it('leave the plan’s own file as it is where the copy cannot be written', async () => {
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'why', 'A try']);
		const before = vendor.state();
		for (const output of ['nowhere/out.jbp', 'nowhere/out.xlsx'])
			expect((await vendor.run('handover', 'plan.jbp', '-o', output, '--for', 'partner')).code).toBe(1);
		expect(vendor.state()).toEqual(before);
	});

	it('hand out a sheet to fill in, and take it back as the other side’s changes', async () => {
		const over = await vendor.json<object>(0, 'handover', 'plan.jbp', '-o', 'fill-in.xlsx', '--for', 'partner');
		expect(over).toMatchObject({ file: 'fill-in.xlsx', changes: 2, fingerprint: null });
		const returned = await ReturnedSheet.open(vendor.bytes('fill-in.xlsx'));
		vendor.put('back.xlsx', await returned.write('Goals', 'goals/g1', 'worthPartner', 'Cash').bytes());
		const report = await vendor.json<object>(0, 'receive', 'plan.jbp', 'back.xlsx');
		expect(report).toMatchObject({
			...{ kind: 'Excel sheet', changes: 1, taken: false, leftOut: [] },
			fields: [{ record: 'goals/g1', field: 'worthPartner', before: null, after: 'Cash' }],
		});
		const taken = ['receive', 'plan.jbp', 'back.xlsx', '--yes', '--name', 'Ana Ruiz'] as const;
		expect(await vendor.json(0, ...taken)).toMatchObject({ taken: true, open: [] });
		const { history } = await vendor.json<{ history: readonly object[] }>(0, 'history', 'plan.jbp');
		expect(history.at(-1)).toMatchObject({ pen: { party: 'partner', name: 'Harbor in Excel, taken in by Ana Ruiz' } });
		expect(await vendor.json(0, ...taken)).toMatchObject({ changes: 0, open: [] });
	});

	it('write a sheet anew over one that nobody filled in, and over nothing else', async () => {
		const fillIn = ['handover', 'plan.jbp', '-o', 'fill-in.xlsx', '--for', 'partner'] as const;
		await vendor.json(0, ...fillIn);
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'why', 'Margin'], ['goals/g2', 'title', 'Renewals']);
		expect(await vendor.json(0, ...fillIn)).toMatchObject({ changes: 4 });
		const blank = vendor.bytes('fill-in.xlsx');
		const returned = await ReturnedSheet.open(blank);
		const filledIn = await returned.write('Goals', 'goals/g1', 'worthPartner', 'Cash').bytes();
		const other = shell();
		await other.run(...NEW);
		await other.edit('plan.jbp', 'vendor', ['goals/g1', 'title', 'Cloud ARR']);
		other.put('fill-in.xlsx', blank);
		for (const [at, bytes, why] of [
			[vendor, filledIn, 'was filled in'],
			[vendor, vendor.bytes('plan.jbp'), 'is no sheet of this plan'],
			[vendor, Buffer.from('Figures of our own'), 'is no sheet of this plan'],
			[other, blank, 'is no sheet of this plan'],
		] as const) {
			at.put('fill-in.xlsx', bytes);
			const before = at.state();
			const { code, err } = await at.run(...fillIn);
			expect([code, err]).toEqual([1, expect.stringContaining(why)]);
			expect(err).toContain('was not written over');
			expect(at.state()).toEqual(before);
		}
		vendor.put('fill-in.xlsx', filledIn);
		await vendor.json(0, 'receive', 'plan.jbp', 'fill-in.xlsx', '--yes', '--name', 'Ana Ruiz');
		expect(await vendor.json(0, ...fillIn)).toMatchObject({ changes: 4 });
	});

	it('hand out a sheet in the language that is asked for, which a copy of the plan has none of', async () => {
		const asked = ['handover', 'plan.jbp', '--for', 'partner', '--language'] as const;
		expect(await vendor.json(0, ...asked, 'de', '-o', 'fill-in.xlsx')).toMatchObject({ changes: 2 });
		const sheet = await ReturnedSheet.open(vendor.bytes('fill-in.xlsx'));
		vendor.put('back.xlsx', await sheet.write('Ziele', 'goals/g1', 'worthPartner', 'Bares').bytes());
		expect(await vendor.json(0, 'receive', 'plan.jbp', 'back.xlsx')).toMatchObject({
			fields: [{ record: 'goals/g1', field: 'worthPartner', before: null, after: 'Bares' }],
		});
		const copy = await vendor.run(...asked, 'de', '-o', 'out.jbp');
		const unknown = await vendor.run(...asked, 'it', '-o', 'fill-in.xlsx');
		expect([copy.code, copy.err, unknown.code, unknown.err]).toEqual([
			...[2, '--language is for a sheet to fill in (.xlsx): a copy of the plan is read in any.\n'],
			...[2, '--language is en, de or fr, not “it”.\n'],
		]);
	});

	it('hand a copy to a colleague of the side that wrote here last, and a sheet never', async () => {
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'why', 'A try'], ['goals/g2', 'title', 'Renewals']);
		await vendor.edit('plan.jbp', 'vendor', ['goals/g1', 'why', 'Margin']);
		const over = await mail(vendor, partner, '--for', 'vendor');
		expect(over).toMatchObject({ from: 'vendor', for: 'vendor', warnings: [] });
		expect(vendor.text('out.jbp')).not.toContain('A try');
		const report = await partner.json<object>(0, 'receive', 'plan.jbp', 'in.jbp');
		expect(report).toMatchObject({ alarms: [], from: { party: 'vendor', company: 'Northwind' } });
		// What was handed over is no run any more, and still tells who hands over.
		const again = await vendor.run('handover', 'plan.jbp', '-o', 'out.jbp', '--for', 'vendor');
		expect(again.out).toMatch(/^out\.jbp: \d+ changes for a colleague of the vendor, signed with /);
		expect(await mail(vendor, partner)).toMatchObject({ from: 'vendor', for: 'partner' });
		const asked = ['--for', 'vendor', '--from', 'vendor'];
		const sheet = await vendor.run('handover', 'plan.jbp', '-o', 'fill-in.xlsx', ...asked);
		expect([sheet.code, sheet.err]).toEqual([
			2,
			'A sheet to fill in is made for the other side. A colleague gets a copy of the plan (.jbp).\n',
		]);
	});

	it('ask for the side and the name where nothing tells them', async () => {
		const there = shell();
		there.put('plan.jbp', vendor.bytes('plan.jbp'));
		const ran = await there.run('handover', 'plan.jbp', '-o', 'out.jbp');
		expect([ran.code, ran.err]).toEqual([2, 'Say for which side the copy is with --for vendor or --for partner.\n']);
		const wrong = await there.run('handover', 'plan.jbp', '-o', 'out.pdf');
		expect([wrong.code, wrong.err]).toEqual([2, 'out.pdf has to end in .jbp or .xlsx.\n']);
	});
});
