/** The terminal for someone who keeps many plans: made from a list, and looked at together. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCovalent, SAMPLE, Shell } from '../builders/covalent.ts';

const shells: Shell[] = [];

function shell(): Shell {
	const opened = new Shell();
	shells.push(opened);
	return opened;
}

beforeAll(buildCovalent);
afterAll(() => {
	for (const one of shells) one.forget();
});

describe('covalent new --from', () => {
	const from = (at: Shell, ...more: string[]) =>
		at.run(...['new', '--from', 'partners.csv', '--template', 'blank', '--vendor', 'Northwind', ...more, '-o', 'out']);

	it('makes a plan for each row, and says of each that fails why, by its line', async () => {
		const at = shell();
		writeFileSync(
			at.path('partners.csv'),
			'\ufeffPartner;Start;Currency;Title\r\nHarbor IT;2027-01-01;GBP;\r\nHärbor, IT;;EUR;"Two\nlines"\r\nBad;2027-13-01;;\r\n;;;\r\n',
		);
		const ran = await from(at, '--json');
		const { plans, failed } = JSON.parse(ran.out);
		expect([ran.code, ran.err]).toEqual([1, '']);
		expect(plans).toMatchObject([
			{ line: 2, partner: 'Harbor IT', file: join('out', 'harbor-it.jbp'), period: { start: '2027-01-01' } },
		]);
		expect(failed).toEqual([
			{ line: 3, partner: 'Härbor, IT', message: expect.stringMatching(/one line/) },
			{ line: 5, partner: 'Bad', message: '“start” takes a day like 2027-02-01, not “2027-13-01”.' },
		]);
		const shown = await at.json<{ parties: Record<string, string>; currency: string }>(
			...([0, 'show', join('out', 'harbor-it.jbp')] as const),
		);
		expect([shown.parties.vendor, shown.parties.partner, shown.currency]).toEqual(['Northwind', 'Harbor IT', 'GBP']);
	});

	it('drops no cell that stands beyond the named columns, and gives no file a name that Windows keeps', async () => {
		const at = shell();
		writeFileSync(at.path('partners.csv'), 'partner,currency\nHarbor, IT,GBP\nCon,GBP,\n');
		const ran = await from(at, '--json');
		const { plans, failed } = JSON.parse(ran.out);
		expect(failed).toEqual([
			{ line: 2, partner: 'Harbor', message: 'No column is named for “GBP”; quote a cell that holds the delimiter.' },
		]);
		expect(plans).toMatchObject([{ line: 3, partner: 'Con', file: join('out', 'con-plan.jbp') }]);
	});

	it('is asked for wrongly with code 2 where a day is none, before any row is read', async () => {
		const at = shell();
		writeFileSync(at.path('partners.csv'), 'partner\nHarbor\n');
		const ran = await from(at, '--end', '2027-02-30');
		expect([ran.code, ran.err]).toEqual([2, '--end takes a day like 2027-02-01, not “2027-02-30”.\n']);
		expect(Object.keys(at.state())).toEqual(['partners.csv']);
	});

	it('writes over no plan that is there, and two of one name get two files', async () => {
		const at = shell();
		writeFileSync(at.path('partners.csv'), 'partner,currency\nHarbor,GBP\nHarbor,EUR\n');
		expect((await from(at)).code).toBe(0);
		const files = () =>
			readdirSync(at.path('out')).map((name) => [name, readFileSync(at.path(join('out', name)), 'utf8')]);
		const before = files();
		expect(before.map(([name]) => name)).toEqual(['harbor-2.jbp', 'harbor.jbp']);
		const again = await from(at);
		expect([again.code, again.out.match(/already there and was not written over/g)?.length]).toEqual([1, 2]);
		expect(files()).toEqual(before);
	});

	it.each([
		['', 'partners.csv is empty: its first line names the columns.'],
		[
			'name,start\nHarbor,2027-01-01\n',
			'The first line of partners.csv names the columns: partner, and any of vendor, title, start, end, currency, zone, file; “name” is none of them.',
		],
		[
			'partner\n"Harbor\n',
			'partners.csv cannot be read as a list near line 2: a quote is not closed, or stands where none may.',
		],
		['partner,Partner\nHarbor,Bay\n', 'The first line of partners.csv names “partner” twice.'],
	])('refuses a list that is none, in a sentence: %j', async (list, sentence) => {
		const at = shell();
		writeFileSync(at.path('partners.csv'), list);
		const ran = await from(at);
		expect([ran.code, ran.err.trimEnd()]).toEqual([1, sentence]);
		expect(Object.keys(at.state())).toEqual(['partners.csv']);
	});
});

describe('a folder that is called like a file', () => {
	it.each([
		['out.docx', 'export', SAMPLE, SAMPLE, '--to', 'out.docx'],
		['out.jbp', 'handover', SAMPLE, '--to', 'out.jbp', '--for', 'partner', '--name', 'Ana'],
		['out.jbp', 'new', '--from', 'partners.csv', '--template', 'blank', '--vendor', 'Northwind', '-o', 'out.jbp'],
	])('is not made: %s by covalent %s', async (name, ...args) => {
		const at = shell();
		writeFileSync(at.path('partners.csv'), 'partner\nHarbor\n');
		const ran = await at.run(...args);
		expect([ran.code, ran.out]).toEqual([2, '']);
		expect(ran.err).toBe(`${name} is called like a file, and a folder goes there; name one like out/.\n`);
		expect(Object.keys(at.state())).toEqual(['partners.csv']);
	});

	it('is written into where it is there', async () => {
		const at = shell();
		mkdirSync(at.path('out.csv'));
		expect((await at.run('export', SAMPLE, SAMPLE, '--to', 'out.csv', '--format', 'csv')).code).toBe(0);
		expect(readdirSync(at.path('out.csv'))).toHaveLength(2);
	});
});

describe('covalent status', () => {
	it('tells what each plan needs next, the pressing ones first, and which file is none', async () => {
		const at = shell();
		await at.run(
			...['new', '--template', 'blank', '--vendor', 'N', '--partner', 'H', '--start', '2027-10-01', '-o', 'new.jbp'],
		);
		writeFileSync(at.path('letter.jbp'), 'Dear Harbor');
		const ran = await at.run('status', 'new.jbp', 'letter.jbp', SAMPLE, '--on', '2027-09-09', '--json');
		const { plans, failed } = JSON.parse(ran.out);
		expect(ran.code).toBe(1);
		expect(failed).toEqual([{ file: 'letter.jbp', message: 'letter.jbp: This is not a Covalent plan file.' }]);
		expect(plans.map(({ file, next }: { file: string; next: unknown }) => [file, next])).toEqual([
			[
				SAMPLE,
				expect.objectContaining({ kind: 'yes', day: '2027-09-06', side: 'vendor', record: 'commitments/runbook' }),
			],
			['new.jbp', expect.objectContaining({ kind: 'agreement', day: '2027-10-01' })],
		]);
		expect(Object.keys(plans[0])).toEqual([
			...['file', 'planId', 'title', 'vendor', 'partner', 'period', 'on', 'next', 'needs'],
			...['overdue', 'gapsOpen', 'toSettle', 'waiting', 'agreed', 'review'],
		]);
		expect(plans[0]).toMatchObject({
			...{ overdue: { vendor: 0, partner: 0 }, gapsOpen: 2, toSettle: 1, waiting: 0, agreed: false },
			review: { day: '2027-09-10' },
		});
	});

	it('puts what our side owes before what the other owes for longer', async () => {
		const at = shell();
		for (const [from, due] of [
			['partner', '2027-01-05'],
			['vendor', '2027-01-10'],
		] as const) {
			const file = `${from}.jbp`;
			const named = ['--template', 'blank', '--vendor', 'N', '--partner', 'H', '--start', '2027-01-01'];
			await at.run('new', ...named, '-o', file);
			const ref = 'commitments/c1';
			const to = from === 'vendor' ? 'partner' : 'vendor';
			const edits = [
				[ref, 'from', from],
				[ref, 'to', to],
				[ref, 'deliverable', 'A deputy'],
				[ref, 'due', due],
			];
			writeFileSync(at.path('edits.json'), JSON.stringify(edits));
			const edited = await at.run('edit', file, '--pen', from, '--name', 'Ana', '--edits', 'edits.json');
			expect([edited.code, edited.err]).toEqual([0, '']);
		}
		const order = async (...side: readonly string[]) => {
			const ran = await at.run('status', 'vendor.jbp', 'partner.jbp', '--on', '2027-01-20', ...side, '--json');
			return JSON.parse(ran.out).plans.map(({ file }: { file: string }) => file);
		};
		expect(await order('--for', 'vendor')).toEqual(['vendor.jbp', 'partner.jbp']);
		expect(await order('--for', 'partner')).toEqual(['partner.jbp', 'vendor.jbp']);
		expect(await order()).toEqual(['partner.jbp', 'vendor.jbp']);
	});

	it('tells it to people too, from the side they are on', async () => {
		const at = shell();
		const { code, out } = await at.run('status', SAMPLE, '--on', '2027-09-09', '--for', 'partner');
		expect([code, out.split('\n').at(-2)]).toEqual([0, '1 plan read.']);
		expect((await at.run('status', SAMPLE, '--for', 'bank')).err).toBe('--for is vendor or partner, not “bank”.\n');
		expect((await at.run('status')).code).toBe(2);
	});
});

describe('covalent handover --to', () => {
	it('hands over each plan that can be, and says of each other why not', async () => {
		const at = shell();
		writeFileSync(at.path('broken.jbp'), 'no plan');
		for (const name of ['one.jbp', 'two.jbp'])
			expect((await at.run('new', '--template', 'blank', '--vendor', 'A', '--partner', 'B', '-o', name)).code).toBe(0);
		const ran = await at.run(
			...['handover', 'one.jbp', 'broken.jbp', 'two.jbp', '--to', 'out', '--for', 'partner', '--name', 'Ana', '--json'],
		);
		const told = JSON.parse(ran.out);
		expect([ran.code, told.written, told.failed]).toEqual([1, 2, 1]);
		expect(told.files).toMatchObject([
			{ plan: 'one.jbp', ok: true, from: 'vendor', for: 'partner' },
			{ plan: 'broken.jbp', ok: false, error: expect.stringMatching(/^broken\.jbp: /) },
			{ plan: 'two.jbp', ok: true },
		]);
		expect(readdirSync(at.path('out')).sort()).toEqual(['one.jbp', 'two.jbp']);
	});
});

describe('many plans at once', () => {
	it.each([
		['export', '--on', '2027-02-30', '--on takes a day like 2027-03-31, not “2027-02-30”.'],
		['handover', '--for', 'bank', '--for is vendor or partner, not “bank”.'],
		['handover', '--from', 'bank', '--from is vendor or partner, not “bank”.'],
		['handover', '--language', 'xx', '--language is en, de or fr, not “xx”.'],
	])('are asked for wrongly with code 2: %s %s %s', async (command, option, value, sentence) => {
		const at = shell();
		const ran = await at.run(command, SAMPLE, 'missing.jbp', '--to', 'out', option, value);
		expect([ran.code, ran.out, ran.err]).toEqual([2, '', `${sentence}\n`]);
	});
});
