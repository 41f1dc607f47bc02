/** Excel for the side that has not installed anything: a sheet out, filled in by hand, and what comes of it. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReceiveReport } from '../../shared/contract/exchange.ts';
import type { Edit, Pen } from '../../shared/ledger/change.ts';
import { type Core, CREATE, newDataFolder } from '../builders/core.ts';
import { openCore } from '../builders/open-cores.ts';
import { ReturnedSheet } from '../builders/returned-sheet.ts';

const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };
const BEN: Pen = { party: 'partner', name: 'Ben Okafor' };
const OURS: readonly Edit[] = [
	['topics/t1', 'level', 'tactical'],
	['topics/t1', 'title', 'Registration'],
	['topics/t1', 'positionVendor', '=1+1 is how we count'],
	['topics/t2', 'level', 'tactical'],
	['topics/t2', 'title', 'Skills'],
	['goals/g1', 'title', 'Cloud ARR'],
	['expectations/e2', 'holder', 'vendor'],
	['expectations/e2', 'deliverer', 'partner'],
	['expectations/e2', 'statement', 'Forecast by the third day'],
	['expectations/e2', 'desired', 8.5],
	['commitments/c1', 'from', 'vendor'],
	['commitments/c1', 'to', 'partner'],
	['commitments/c1', 'deliverable', 'A named deputy'],
	['commitments/c1', 'due', '2027-03-31'],
];
const THEIRS: readonly Edit[] = [
	['topics/t1', 'positionPartner', 'Nine days is too long'],
	['expectations/e1', 'holder', 'partner'],
	['expectations/e1', 'deliverer', 'vendor'],
	['expectations/e1', 'statement', 'Answers in two days'],
	['expectations/e1', 'minimum', 5],
];

let core: Core;
let planId: string;

beforeEach(async () => {
	core = await openCore(newDataFolder(), { computer: 'ana-laptop' });
	({ planId } = await core.ask('plans.create', CREATE));
	expect(await core.edit(planId, ANA, ...OURS)).toBe('done');
	await core.ask('plan.room', { planId, open: true });
	expect(await core.edit(planId, BEN, ...THEIRS)).toBe('done');
});

const sheet = async () => (await core.handOver(planId, { as: 'xlsx', to: 'Harbor' })).bytes;
const filled = async (fill: (sheet: ReturnedSheet) => unknown, bytes?: Uint8Array) => {
	const returned = await ReturnedSheet.open(bytes ?? (await sheet()));
	fill(returned);
	return returned.bytes();
};
const content = (bytes: Uint8Array) => ({ base64: Buffer.from(bytes).toString('base64') });
const look = (bytes: Uint8Array) => core.ask('exchange.look', { name: 'fill-in.xlsx', content: content(bytes) });
const take = async (bytes: Uint8Array) => {
	const report = await look(bytes);
	return { report, ...(await core.ask('exchange.accept', { id: report.id, name: 'Ana Ruiz' })) };
};
const refusal = (bytes: Uint8Array) => core.try('exchange.look', { name: 'fill-in.xlsx', content: content(bytes) });
const changes = ({ fields }: Pick<ReceiveReport, 'fields'>) =>
	fields.map(({ record, field, before, after }) => [record, field, before, after]);

describe('a sheet to fill in', () => {
	it('opens the other side’s own cells and nothing else, page by page', async () => {
		const { sheets } = await ReturnedSheet.open(await sheet());
		expect(sheets.map(({ name, veryHidden }) => [name, veryHidden ?? false])).toEqual([
			['Start', false],
			['Topics', false],
			['Goals', false],
			['Measures', false],
			['Expecting', false],
			['Expected', false],
			['Promised', false],
			['covalent', true],
		]);
		const columns = sheets
			.slice(1, -1)
			.map(({ rows }) => (rows.find(([first]) => first === 'covalent columns') ?? []).slice(1));
		expect(columns).toEqual([
			['=number', '=title', '=positionVendor', 'positionPartner', 'ownerPartner'],
			['=number', '=title', '=kpi', '=worthVendor', 'worthPartner', 'ownerPartner'],
			['measure', 'who', 'note', 'effect:g1'],
			['=number', '=category', 'statement', 'importancePartner', 'minimum', 'desired', 'perceivedPartner'],
			['=number', '=title', '=category', 'importancePartner', 'perceivedPartner', 'guess'],
			['=number', '=title', '=test', '=due', '=state', 'accepted'],
		]);
	});

	it('tells nothing that is not the other side’s: no rating of ours, no note, no words tried and withdrawn', async () => {
		await core.ask('plan.room', { planId, open: false });
		await core.ask('notes.save', { planId, record: 'goals/g1', text: 'SECRETnote' });
		const tries: readonly Edit[] = [
			['topics/t1', 'title', 'SECRETtitle'],
			['topics/t1', 'positionVendor', 'SECRETposition'],
			['goals/g1', 'kpi', 'SECRETkpi'],
			['expectations/e2', 'statement', 'SECRETstatement'],
			['commitments/c1', 'test', 'SECRETtest'],
			['commitments/c1', 'deliverable', 'SECRETdeliverable'],
			['commitments/c1', 'due', '2027-07-07'],
			['expectations/e2', 'minimum', 3.5],
		];
		expect(await core.edit(planId, ANA, ...tries)).toBe('done');
		const back: readonly Edit[] = tries.map(([ref, field]) => [
			ref,
			field,
			OURS.find((one) => one[0] === ref && one[1] === field)?.[2] ?? null,
		]);
		expect(await core.edit(planId, ANA, ...back)).toBe('done');
		const parts = unzipSync(await sheet());
		const text = Object.values(parts)
			.map((part) => strFromU8(part))
			.join('\n');
		expect(['SECRET', '46210', '8.5,', '"desired",8'].filter((secret) => text.includes(secret))).toEqual([]);
		expect(text).toContain('Forecast by the third day');
	});

	it('keeps text that begins like a formula text, in both directions', async () => {
		const returned = await ReturnedSheet.open(await sheet());
		expect([returned.says('Topics', 'topics/t1', '=positionVendor'), returned.page('Topics').cells]).toEqual([
			'=1+1 is how we count',
			undefined,
		]);
		const text = '=HYPERLINK("http://x")\n_x000D_ "quotes" & <tags>';
		const bytes = await filled((one) => {
			one.write('Topics', 'topics/t1', 'positionPartner', text.replace('_x000D_', '_x005F_x000D_'));
			one.write('Topics', 'topics/t1', 'ownerPartner', '+44 20');
			one.write('Topics', 'topics/t2', 'positionPartner', '-5 days');
			one.write('Topics', 'topics/t2', 'ownerPartner', '@all');
		});
		expect(changes(await look(bytes)).map(([, , , after]) => after)).toEqual([text, '+44 20', '-5 days', '@all']);
	});
});

describe('a sheet in another language', () => {
	it('is in the plan’s own where none is asked for, and in the one that is; what comes back is the same', async () => {
		const pages = async (bytes: Uint8Array) => (await ReturnedSheet.open(bytes)).sheets.map(({ name }) => name);
		expect(await core.edit(planId, { ...ANA, party: 'joint' }, ['plan/plan', 'language', 'fr-CH'])).toBe('done');
		const german = await core.handOver(planId, { as: 'xlsx', to: 'Harbor', language: 'de' });
		expect([(await pages(await sheet())).slice(0, 3), (await pages(german.bytes)).slice(0, 3)]).toEqual([
			['Début', 'Sujets', 'Objectifs'],
			['Start', 'Themen', 'Ziele'],
		]);
		const bytes = await filled((one) => {
			one.write('Erwartet', 'expectations/e2', 'guess', 'Zu früh zu sagen');
			one.write('Zugesagt', 'commitments/c1', 'accepted', '3. Februar 2027');
		}, german.bytes);
		const { report } = await take(bytes);
		expect(changes(report)).toEqual([
			['commitments/c1', 'accepted', null, '2027-02-03'],
			['expectations/e2', 'guess', null, 'too early to say'],
		]);
	});
});

describe('a sheet that comes back', () => {
	it('changes what was changed in its cells, marked with who took it in, and can be taken back', async () => {
		const bytes = await filled((one) => {
			one.write('Topics', 'topics/t1', 'ownerPartner', 'Callum Reid');
			one.write('Topics', 'topics/t1', 'positionPartner', null);
			one.write('Expecting', 'expectations/e1', 'minimum', 6.5);
			one.write('Expected', 'expectations/e2', 'guess', 'Too early to say');
			one.write('Promised', 'commitments/c1', 'accepted', new Date('2027-02-03'));
			const measure = one.blank('Measures');
			one
				.write('Measures', measure, 'measure', 'Gross profit')
				.write('Measures', measure, 'effect:g1', 'works against');
			const wish = one.blank('Expecting');
			one.write('Expecting', wish, 'statement', 'Leads are shared').write('Expecting', wish, 'desired', 9);
		});
		const before = await core.ask('plan.open', { planId });
		const { report, conflicts } = await take(bytes);
		expect([report.kind, report.conflicts, conflicts, report.leftOut]).toEqual([
			'Excel sheet',
			[],
			0,
			['3 ratings were given in Excel, and so not blind; the plan says so.'],
		]);
		const known = changes(report).filter(([record]) => /t1|e1$|e2|c1/.test(String(record)));
		expect(known).toEqual([
			['commitments/c1', 'accepted', null, '2027-02-03'],
			['expectations/e1', 'minimum', 5, 6.5],
			['expectations/e2', 'guess', null, 'too early to say'],
			['topics/t1', 'positionPartner', 'Nine days is too long', null],
			['topics/t1', 'ownerPartner', null, 'Callum Reid'],
		]);
		const { records } = await core.ask('plan.open', { planId });
		const made = records.filter(({ ref }) => /^(priorities|effects)\/|^expectations\/(?!e[12]$)/.test(ref));
		expect(made.map(({ values }) => values)).toEqual([
			expect.objectContaining({ holder: 'partner', effect: 'works against', goal: 'g1' }),
			{ holder: 'partner', deliverer: 'vendor', statement: 'Leads are shared', desired: 9 },
			{ holder: 'partner', measure: 'Gross profit' },
		]);
		const history = await core.ask('plan.history', { planId, record: 'topics/t1' });
		expect(JSON.stringify(history)).toContain('Harbor in Excel, taken in by Ana Ruiz');
		await core.ask('exchange.takeBack', { planId });
		expect((await core.ask('plan.open', { planId })).records).toEqual(before.records);
	});

	it('meets what was changed here meanwhile as a conflict; what it did not touch stays as it is here', async () => {
		const returned = await filled((one) => one.write('Topics', 'topics/t1', 'positionPartner', 'One day'));
		expect(await core.edit(planId, BEN, ['topics/t1', 'positionPartner', 'Three days'])).toBe('done');
		expect(await core.edit(planId, BEN, ['expectations/e1', 'minimum', 4])).toBe('done');
		const { report, conflicts } = await take(returned);
		expect([conflicts, report.conflicts]).toEqual([
			1,
			[{ record: 'topics/t1', label: 'Partner’s position', title: 'Registration' }],
		]);
		expect(await core.says(planId, 'expectations/e1', 'minimum')).toBe(4);
	});

	it('brings nothing new a second time, and only what is new when more was filled in', async () => {
		const sent = await sheet();
		const first = await filled((one) => one.write('Topics', 'topics/t1', 'positionPartner', 'One day'), sent);
		await take(first);
		const again = await look(first);
		expect([again.changes, again.leftOut]).toEqual([
			0,
			[expect.stringMatching(/^This sheet was taken in before, on \d+\s\w+\s\d+; there is nothing new in it\.$/)],
		]);
		const more = await filled((one) => one.write('Topics', 'topics/t2', 'positionPartner', 'Days, not weeks'), first);
		expect(await core.edit(planId, BEN, ['topics/t1', 'positionPartner', 'Written here'])).toBe('done');
		const { report, conflicts } = await take(more);
		expect([changes(report), conflicts]).toEqual([[['topics/t2', 'positionPartner', null, 'Days, not weeks']], 0]);
		expect(await core.says(planId, 'topics/t1', 'positionPartner')).toBe('Written here');
	});

	it('is said to be older where a newer one was taken in; what both say is a conflict', async () => {
		const old = await filled((one) => one.write('Topics', 'topics/t1', 'positionPartner', 'Old words'));
		expect(await core.edit(planId, ANA, ['topics/t1', 'positionVendor', 'Newer'])).toBe('done');
		await take(await filled((one) => one.write('Topics', 'topics/t1', 'positionPartner', 'New words')));
		const { report, conflicts } = await take(old);
		expect([conflicts, report.leftOut]).toEqual([
			1,
			[expect.stringMatching(/^This sheet was handed over on .* a newer one was taken in on/)],
		]);
	});
});

describe('a file that is no such sheet', () => {
	it('leaves ratings out that a blind round asks for by now', async () => {
		const returned = await filled((one) => one.write('Expecting', 'expectations/e1', 'minimum', 7));
		const round: readonly Edit[] = [
			['rounds/r1', 'kind', 'expectations'],
			['rounds/r1', 'mode', 'blind'],
			['rounds/r1', 'opened', '2027-02-01'],
			['rounds/r1', 'asked', 'e1'],
		];
		expect(await core.edit(planId, { ...ANA, party: 'joint' }, ...round)).toBe('done');
		const report = await look(returned);
		expect([changes(report), report.leftOut[1]]).toEqual([
			[],
			'Expecting F7 (“Answers in two days”): A round is open: “Minimum” is given in a ballot until both sides reveal.',
		]);
	});

	it('is refused in a sentence, and the plan stays as it is', async () => {
		const sent = await sheet();
		const elsewhere = (await ReturnedSheet.open(sent)).replaceInSlip(planId, 'aaaaaaaaaaaa').bytes();
		const before = await core.ask('plan.open', { planId });
		expect([
			await refusal(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])),
			await refusal(await elsewhere),
		]).toEqual([
			'unreadable: This is an old Excel file (.xls). Save it as an Excel workbook (.xlsx) and send it again.',
			'not-found: This sheet belongs to a plan that is not here. Open that plan, or take in a copy of it, first.',
		]);
		expect(await core.ask('plan.open', { planId })).toEqual(before);
	});
});
