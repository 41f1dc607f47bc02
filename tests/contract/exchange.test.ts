/** Two companies, two computers, one plan: what leaves, what comes in, whose it is, and how it is settled. */
import { beforeEach, describe, expect, it } from 'vitest';
import { hashText } from '../../electron/hash.ts';
import type { ConflictCard } from '../../shared/contract/exchange.ts';
import { parsePlanFile, printPlanFile } from '../../shared/file/jbp.ts';
import type { Edit, Line, Pen } from '../../shared/ledger/change.ts';
import { createLedger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { visibleRecords } from '../../shared/plan/show.ts';
import { type Core, CREATE, newDataFolder } from '../builders/core.ts';
import { openCore } from '../builders/open-cores.ts';

const ANA: Pen = { party: 'vendor', name: 'Ana Ruiz' };
const BEN: Pen = { party: 'partner', name: 'Ben Okafor' };
const TOPIC: readonly Edit[] = [
	['topics/t1', 'level', 'tactical'],
	['topics/t1', 'title', 'Registration'],
	['topics/t1', 'agreedText', 'Two days'],
	['goals/g1', 'title', 'Cloud ARR'],
];
const DONE = 'done';

const start = (computer: string) => openCore(newDataFolder(), { computer });

let northwind: Core;
let harbor: Core;
let planId: string;

beforeEach(async () => {
	northwind = await start('ana-laptop');
	({ planId } = await northwind.ask('plans.create', CREATE));
	expect(await northwind.edit(planId, ANA, ...TOPIC)).toBe(DONE);
	harbor = await start('harbor-it-7');
	await harbor.take(await northwind.mail(planId, { to: 'Ben', note: 'Your column\nis empty.' }), 'partner');
});

const stateOf = (core: Core) => core.ask('exchange.state', { planId });
const cards = async (core: Core) => (await core.ask('exchange.conflicts', { planId })).cards;
const records = async (core: Core) => (await core.ask('plan.open', { planId })).records;
const linesOf = (text: string): readonly Line[] => {
	const parsed = parsePlanFile(text, hashText);
	if (!parsed.ok) throw new Error(parsed.error.message);
	return parsed.value.lines;
};
const fileOf = (lines: readonly Line[]) => printPlanFile({ planId, title: 'Joint plan', lines }, hashText);

describe('handing a copy over', () => {
	it('shows first what will say something else for the other side, as net effect, and what stays', async () => {
		await northwind.edit(planId, ANA, ['goals/g1', 'title', 'Something tried']);
		await northwind.edit(planId, ANA, ['goals/g1', 'title', 'Cloud revenue'], ['topics/t1', 'agreedText', 'One day']);
		await northwind.edit(planId, ANA, ['topics/t1', 'agreedText', 'Two days']);
		await northwind.ask('notes.save', { planId, record: 'goals/g1', text: 'They cannot' });
		const before = northwind.files();
		expect(await northwind.ask('exchange.preview', { planId })).toEqual({
			since: { at: expect.stringMatching(/Z$/), how: 'sent', with: 'Ben' },
			changed: 1,
			changes: [
				{
					...{ record: 'goals/g1', field: 'title', label: 'Goal', title: 'Cloud revenue' },
					...{ before: 'Cloud ARR', after: 'Cloud revenue', by: ANA, at: expect.stringMatching(/Z$/) },
				},
			],
			stays: { notes: 1, ballots: 0, staleYeses: 0 },
			conflicts: 0,
		});
		expect([...northwind.files()].filter(([path]) => /plans/.test(path))).toEqual(
			[...before].filter(([path]) => /plans/.test(path)),
		);
	});

	it('remembers what was sent, when, to whom; and knows next time what they have', async () => {
		const { entries, unsent } = await stateOf(northwind);
		expect([entries, unsent]).toEqual([
			[
				{
					...{ kind: 'sent', with: 'Ben', name: 'Joint plan.jbp', note: 'Your column\nis empty.' },
					...{ at: expect.stringMatching(/Z$/), changes: expect.any(Number), for: 'other side' },
				},
			],
			0,
		]);
		expect((await northwind.ask('exchange.preview', { planId })).changed).toBe(0);
		const { plans } = await northwind.ask('app.start', {});
		expect(plans[0]?.exchanged).toMatchObject({ how: 'sent', with: 'Ben' });
		// A publishing that finds nothing still hands a copy over.
		expect((await northwind.handOver(planId)).outcome.kind).toBe('download');
		expect((await stateOf(northwind)).entries).toHaveLength(2);
	});

	it('refuses a note that no line can hold, and publishes nothing', async () => {
		await northwind.edit(planId, ANA, ['goals/g1', 'title', 'Draft']);
		const over = { planId, pen: ANA, to: 'Ben', note: 'a\u0007b', as: 'jbp' };
		expect(await northwind.try('exchange.handOver', over)).toBe(
			'invalid: The note contains the control character U+0007.',
		);
		expect((await stateOf(northwind)).unsent).toBe(1);
	});

	it('names the key in the first change of every run', async () => {
		const lines = linesOf(await northwind.mail(planId));
		const { keys } = await stateOf(northwind);
		const firsts = lines.filter(({ change }) => change.seq === 1);
		expect(firsts.length).toBeGreaterThan(1);
		expect(new Set(firsts.map(({ change }) => [change.computer, typeof change.key].join())).size).toBe(1);
		expect(keys).toMatchObject([{ party: 'vendor', computer: 'ana-laptop', trust: 'ours' }]);
	});
});

describe('a copy that comes in', () => {
	it('says who, on which computer, with which key and words, and what it touches', async () => {
		await harbor.edit(planId, BEN, ['topics/t1', 'positionPartner', 'Sure'], ['goals/g1', 'worthPartner', 'Margin']);
		const report = await northwind.look(await harbor.mail(planId, { note: 'Back by Tuesday?' }), 'back.jbp');
		const { keys } = await stateOf(harbor);
		const ours = keys.find(({ trust }) => trust === 'ours');
		expect(report).toMatchObject({
			...{ planId, name: 'back.jbp', kind: 'plan file', known: true, changes: 2, alarms: [], waiting: [] },
			from: {
				...{ party: 'partner', name: 'Ben Okafor', company: 'Harbor', computer: 'harbor-it-7' },
				...{ note: 'Back by Tuesday?', isNew: true },
				key: { fingerprint: ours?.fingerprint, trust: 'remembered' },
			},
			by: [
				{
					pen: BEN,
					computer: 'harbor-it-7',
					changes: 2,
					touched: expect.arrayContaining([{ noun: 'goal', count: 1 }]),
				},
			],
			conflicts: [],
		});
		expect(report.fields.map(({ record, field, before, after }) => [record, field, before, after])).toEqual([
			['goals/g1', 'worthPartner', null, 'Margin'],
			['topics/t1', 'positionPartner', null, 'Sure'],
		]);
	});

	it('changes nothing before yes, and can be put aside', async () => {
		await harbor.edit(planId, BEN, ['topics/t1', 'positionPartner', 'Sure']);
		const before = await records(northwind);
		const { id } = await northwind.look(await harbor.mail(planId));
		expect(await records(northwind)).toEqual(before);
		await northwind.ask('exchange.putAside', { id });
		expect(await northwind.try('exchange.accept', { id, name: 'Ana' })).toBe(
			'not-found: This file was put aside; open it again to take it in.',
		);
	});

	it('is taken back as one step until the next own edit', async () => {
		await harbor.edit(planId, BEN, ['topics/t1', 'positionPartner', 'Sure'], ['goals/g1', 'title', 'Renamed']);
		const text = await harbor.mail(planId);
		const before = await records(northwind);
		await northwind.take(text);
		expect((await stateOf(northwind)).canTakeBack).toBe(true);
		await northwind.ask('exchange.takeBack', { planId });
		expect(await records(northwind)).toEqual(before);
		const { entries, canTakeBack } = await stateOf(northwind);
		expect([entries.map(({ kind }) => kind), canTakeBack]).toEqual([['taken back', 'received', 'sent'], false]);
		await northwind.take(text);
		await northwind.edit(planId, ANA, ['topics/t1', 'positionVendor', 'Good']);
		expect(await northwind.try('exchange.takeBack', { planId })).toBe(
			'invalid: A copy that came in can be taken back only until the next edit; this one no longer can.',
		);
	});

	it('is a new plan where nobody knows it, and asks for which side this computer speaks', async () => {
		const third = await start('third');
		const { id, known } = await third.look(await northwind.mail(planId));
		expect(known).toBe(false);
		expect(await third.try('exchange.accept', { id, name: 'Eve' })).toBe(
			'invalid: Say for which side this computer speaks in this plan.',
		);
		expect(await third.try('exchange.accept', { id, name: 'Eve', speaksFor: 'partner' })).toBe(DONE);
		expect((await third.ask('exchange.state', { planId })).canTakeBack).toBe(false);
		expect(await records(third)).toEqual(await records(northwind));
	});

	it('is judged again where the plan has moved on since it was looked at', async () => {
		const role: readonly Edit[] = [
			['commitments/c1', 'from', 'vendor'],
			['commitments/c1', 'to', 'partner'],
			['commitments/c1', 'deliverable', 'Ten leads'],
		];
		const lines = linesOf(await northwind.mail(planId));
		const after = createLedger(lines).heads();
		const about = { replica: 'eve', seq: 1, prev: null, after, at: '2027-02-09T10:14:03Z', label: '' };
		const forged = printLine({ ...about, pen: BEN, edits: [['commitments/c1', 'deliverable', 'A hundred']] });
		const { id } = await northwind.look(fileOf([...lines, forged]));
		expect(await northwind.edit(planId, ANA, ...role)).toBe(DONE);
		expect(await northwind.try('exchange.accept', { id, name: 'Ana' })).toMatch(
			/^not-yours: This file is not taken in\. The change of 2027-02-09 by Ben Okafor \(partner\) writes/,
		);
	});
});

describe('a file made to mislead', () => {
	it('that writes in our column is refused, also where a second file has to come before it counts', async () => {
		const lines = linesOf(await harbor.mail(planId));
		const about = { seq: 1, prev: null, label: '', at: '2027-02-09T10:00:00Z', computer: 'elsewhere' };
		const made = printLine({
			...{ ...about, replica: 'maker', pen: ANA, after: createLedger(lines).heads() },
			edits: [
				['expectations/x', 'holder', 'vendor'],
				['expectations/x', 'deliverer', 'partner'],
				['expectations/x', 'statement', 'Answers in two days'],
			],
		});
		const foreign = printLine({
			...{ ...about, replica: 'stranger', pen: BEN, after: [made.id] },
			edits: [['expectations/x', 'minimum', 9]],
		});
		expect(await northwind.tryTake(fileOf([...lines, foreign]))).toBe(DONE);
		expect(await northwind.tryTake(fileOf([...lines, made]))).toMatch(
			/^not-yours: .* by Ben Okafor \(partner\) writes/,
		);
		expect(await northwind.says(planId, 'expectations/x', 'minimum')).toBe(null);
	});

	it('with a name that some disk takes for another plan’s is refused', async () => {
		const lines = linesOf(await harbor.mail(planId));
		for (const name of [planId.toUpperCase(), 'CON', 'lpt1'])
			expect(await northwind.tryTake(printPlanFile({ planId: name, title: 'x', lines }, hashText))).toBe(
				'unreadable: This file gives its plan a name that cannot be kept beside the plans here.',
			);
	});

	it('is taken in once, however often someone says yes', async () => {
		await harbor.edit(planId, BEN, ['topics/t1', 'positionPartner', 'Sure']);
		const { id } = await northwind.look(await harbor.mail(planId));
		const yes = () => northwind.try('exchange.accept', { id, name: 'Ana Ruiz' });
		const both = await Promise.all([yes(), yes()]);
		expect(both.sort()).toEqual([DONE, 'not-found: This file was put aside; open it again to take it in.']);
	});
});

describe('whose words', () => {
	it('a key seen first is remembered, compared by a person, and a change of it alarms until that is done', async () => {
		await northwind.take(await harbor.mail(planId));
		const [, theirs] = (await stateOf(northwind)).keys;
		expect(theirs).toMatchObject({ computer: 'harbor-it-7', party: 'partner', trust: 'remembered' });
		const fingerprint = theirs?.fingerprint ?? '';
		expect((await northwind.look(await harbor.mail(planId))).from?.isNew).toBe(false);
		await northwind.ask('exchange.compareKey', { planId, fingerprint });
		expect((await stateOf(northwind)).keys[1]?.trust).toBe('compared');
		// The same computer's name with a new data folder: a new installation, or somebody else.
		const again = await start('harbor-it-7');
		await again.take(await northwind.mail(planId), 'partner');
		await again.edit(planId, BEN, ['topics/t1', 'positionPartner', 'New']);
		const text = await again.mail(planId);
		const is = (await again.ask('exchange.state', { planId })).keys[0]?.fingerprint ?? '';
		const alarm = {
			kind: 'key changed',
			was: fingerprint,
			is,
			text: expect.stringMatching(/harbor-it-7 signs with another key/),
		};
		expect((await northwind.look(text)).alarms).toEqual([alarm]);
		await northwind.take(text);
		expect((await stateOf(northwind)).alarms).toEqual([alarm]);
		await northwind.ask('exchange.compareKey', { planId, fingerprint: is });
		expect((await stateOf(northwind)).alarms).toEqual([]);
		expect(await northwind.try('exchange.compareKey', { planId, fingerprint: 'none' })).toMatch(/^not-found/);
	});

	it('a signature that was taken off or does not fit alarms; a file nobody signed does not', async () => {
		const text = await harbor.mail(planId, { note: 'By Tuesday' });
		const [trailer = '', ...rest] = text.trimEnd().split('\n').reverse();
		const whole = (body: string, also: object) =>
			`${body}${JSON.stringify({ changes: JSON.parse(trailer).changes, sha256: hashText(body), ...also })}\n`;
		const body = `${rest.reverse().join('\n')}\n`;
		const alarmed = { from: null, alarms: [{ kind: 'not signed as it says' }] };
		expect(await northwind.look(whole(body, {}))).toMatchObject(alarmed);
		expect(await northwind.look(fileOf(linesOf(text)))).toMatchObject({ from: null, alarms: [] });
		const { signature } = JSON.parse(trailer);
		const forged = whole(body.replace('Tuesday', 'Monday'), { signature });
		expect(await northwind.look(forged)).toMatchObject(alarmed);
	});

	it('two changes with one number wait with an alarm until a person admits them, and drafts stay drafts', async () => {
		const lines = linesOf(await harbor.mail(planId));
		const after = createLedger(lines).heads();
		const about = { replica: 'restored', seq: 1, prev: null, after, label: '', pen: BEN, computer: 'disk' };
		const branch = (at: string, say: string) =>
			printLine({ ...about, at, edits: [['topics/t1', 'positionPartner', say]] });
		await northwind.edit(planId, ANA, ['goals/g1', 'title', 'A draft']);
		const text = fileOf([...lines, branch('2027-02-09T10:00:00Z', 'Yes'), branch('2027-02-10T10:00:00Z', 'No')]);
		const fork = {
			kind: 'fork',
			replica: 'restored',
			seq: 1,
			text: expect.stringMatching(/Ben Okafor claim number 1 of one run on disk/),
		};
		expect((await northwind.look(text)).alarms).toEqual([fork]);
		await northwind.take(text);
		expect(await northwind.says(planId, 'topics/t1', 'positionPartner')).toBe(null);
		expect((await stateOf(northwind)).alarms).toEqual([fork]);
		const admit = { planId, pen: ANA, replica: 'restored', seq: 1 };
		expect(await northwind.try('exchange.admitFork', admit)).toBe(DONE);
		const { alarms, unsent } = await stateOf(northwind);
		expect([alarms, unsent]).toEqual([[], 1]);
		expect((await cards(northwind)).map(({ record, field }) => `${record} ${field}`)).toEqual([
			'topics/t1 positionPartner',
		]);
		expect(await northwind.try('exchange.admitFork', admit)).toMatch(/^not-found/);
	});
});

describe('conflicts', () => {
	/** Both sides write apart, and the vendor takes the partner's copy in. */
	async function apart(mine: readonly Edit[], theirs: readonly Edit[]): Promise<readonly ConflictCard[]> {
		expect(await northwind.edit(planId, ANA, ...mine)).toBe(DONE);
		expect(await harbor.edit(planId, BEN, ...theirs)).toBe(DONE);
		await northwind.take(await harbor.mail(planId));
		return cards(northwind);
	}

	it('stand side by side with what was there before the copies parted', async () => {
		const [card, ...others] = await apart(
			[['topics/t1', 'agreedText', 'One day']],
			[['topics/t1', 'agreedText', 'Three days']],
		);
		expect(others).toEqual([]);
		expect(card).toMatchObject({
			...{
				kind: 'field',
				record: 'topics/t1',
				field: 'agreedText',
				title: 'Registration',
				noun: 'topic',
				locked: null,
			},
			was: { value: 'Two days' },
		});
		expect(card?.versions.map(({ value, by, computer }) => [value, by.name, computer]).sort()).toEqual([
			['One day', 'Ana Ruiz', 'ana-laptop'],
			['Three days', 'Ben Okafor', 'harbor-it-7'],
		]);
	});

	it('of a removal name who removed it and who went on writing', async () => {
		const [card] = await apart([['goals/g1', 'removed', true]], [['goals/g1', 'worthPartner', 'Margin']]);
		expect(card).toMatchObject({
			...{ kind: 'removed', record: 'goals/g1', field: 'removed' },
			versions: [
				{ pick: 0, value: true, by: ANA },
				{ pick: 1, value: false, by: BEN },
			],
		});
	});

	it('of a row whose making was undone name who went on writing in it', async () => {
		const goal = (field: string, value: string): Edit => ['goals/g9', field, value];
		expect(await northwind.edit(planId, ANA, goal('title', 'Seats'))).toBe(DONE);
		await harbor.take(await northwind.mail(planId), 'partner');
		expect(await northwind.try('plan.undo', { planId, pen: ANA })).toBe(DONE);
		expect(await northwind.says(planId, 'goals/g9', 'title')).toBe(null);
		expect(await harbor.edit(planId, BEN, goal('worthPartner', 'Margin'))).toBe(DONE);
		await northwind.take(await harbor.mail(planId));
		expect(await cards(northwind)).toMatchObject([
			{ kind: 'removed', record: 'goals/g9', title: 'Seats', versions: [{ by: ANA }, { by: BEN }] },
		]);
	});

	it('are none where what is called by its day is undone and kept again', async () => {
		const week = ['week', 'day'].map((field): Edit => ['checkIns/2027-03-01', field, '2027-03-01']);
		expect(await northwind.edit(planId, ANA, ...week)).toBe(DONE);
		await northwind.mail(planId);
		expect(await northwind.try('plan.undo', { planId, pen: ANA })).toBe(DONE);
		expect(await northwind.edit(planId, ANA, ...week)).toBe(DONE);
		expect(await northwind.says(planId, 'checkIns/2027-03-01', 'week')).toBe('2027-03-01');
	});

	it('show a yes that met other words, and that nothing is to be picked', async () => {
		const [card] = await apart([['topics/t1', 'agreedVendor', true]], [['topics/t1', 'agreedText', 'Three days']]);
		expect(card).toMatchObject({
			...{ kind: 'agreed', record: 'topics/t1', field: 'agreedText', was: { value: 'Two days' } },
			versions: [
				{ value: 'Two days', by: ANA },
				{ value: 'Three days', by: BEN },
			],
			locked: expect.stringMatching(/^Northwind agreed to other words/),
		});
		expect(await northwind.edit(planId, ANA, ['topics/t1', 'agreedVendor', true])).toBe(DONE);
		expect(await cards(northwind)).toEqual([]);
	});

	it('show what was accepted while the other side went on writing it, and two versions of it can be settled', async () => {
		const due = (day: string): Edit => ['commitments/c1', 'due', day];
		await northwind.edit(
			planId,
			ANA,
			...[['from', 'vendor'] as const, ['to', 'partner'] as const, ['deliverable', 'A runbook'] as const].map(
				([field, value]): Edit => ['commitments/c1', field, value],
			),
			due('2027-03-01'),
		);
		const copy = await northwind.mail(planId);
		await harbor.take(copy, 'partner');
		const desktop = await start('ana-desktop');
		await desktop.take(copy, 'vendor');
		const [card, ...others] = await apart([due('2027-06-01')], [['commitments/c1', 'accepted', '2027-02-01']]);
		expect(others).toEqual([]);
		expect(card).toMatchObject({
			...{ kind: 'accepted', record: 'commitments/c1', field: 'due', was: { value: '2027-03-01' } },
			versions: [
				{ value: '2027-03-01', by: BEN },
				{ value: '2027-06-01', by: ANA },
			],
			locked:
				'Harbor accepted something else than what stands here now. Its “Accepted” says nothing of this until it is emptied and given again.',
		});

		await desktop.edit(planId, ANA, due('2027-09-01'));
		await northwind.take(await desktop.mail(planId));
		const { revision, cards: open } = await northwind.ask('exchange.conflicts', { planId });
		expect(open.map(({ kind, field }) => [kind, field])).toEqual([['field', 'due']]);
		const settle = { planId, pen: ANA, base: revision, record: 'commitments/c1', field: 'due', value: '2027-06-01' };
		expect(await northwind.try('plan.resolve', settle)).toBe(DONE);

		await harbor.take(await northwind.mail(planId), 'partner');
		expect((await cards(harbor)).map(({ kind }) => kind)).toEqual(['accepted']);
		await harbor.edit(planId, BEN, ['commitments/c1', 'accepted', null]);
		await harbor.edit(planId, BEN, ['commitments/c1', 'accepted', '2027-02-03']);
		expect(await cards(harbor)).toEqual([]);
	});

	it('are all settled with one side’s version only as far as the pen may, in one act', async () => {
		const goals = (say: string): Edit[] => ['g1', 'g2', 'g3'].map((id) => [`goals/${id}`, 'title', `${say} ${id}`]);
		await apart(
			[...goals('Our'), ['topics/t1', 'agreedText', 'One']],
			[...goals('Their'), ['topics/t1', 'agreedText', 'Three']],
		);
		const { revision, cards: before } = await northwind.ask('exchange.conflicts', { planId });
		expect(before).toHaveLength(4);
		const told = northwind.events['plan.changed'].length;
		expect(await northwind.ask('exchange.settleAll', { planId, pen: ANA, base: revision, keep: 'partner' })).toEqual({
			settled: 4,
			left: 0,
		});
		expect(northwind.events['plan.changed'].length - told).toBe(1);
		expect(await northwind.says(planId, 'goals/g2', 'title')).toBe('Their g2');
		expect(await northwind.try('plan.undo', { planId, pen: ANA })).toMatch(/settled conflict is not undone/);
		await harbor.take(await northwind.mail(planId));
		expect(await records(harbor)).toEqual(await records(northwind));
	});

	it('in the other side’s own column are left to it', async () => {
		const third = await start('harbor-it-8');
		await third.take(await northwind.mail(planId), 'partner');
		await third.edit(planId, BEN, ['topics/t1', 'positionPartner', 'Maybe']);
		await harbor.edit(planId, BEN, ['topics/t1', 'positionPartner', 'Sure']);
		await northwind.take(await harbor.mail(planId));
		await northwind.take(await third.mail(planId));
		const { revision, cards: open } = await northwind.ask('exchange.conflicts', { planId });
		expect(open[0]?.locked).toMatch(/^This is Harbor’s own column/);
		expect(await northwind.ask('exchange.settleAll', { planId, pen: ANA, base: revision, keep: 'partner' })).toEqual({
			settled: 0,
			left: 1,
		});
	});
});

it('what both sides hold after an exchange is the same plan, byte for byte', async () => {
	await northwind.edit(planId, ANA, ['goals/g1', 'title', 'Ours']);
	await harbor.edit(planId, BEN, ['goals/g1', 'title', 'Theirs'], ['topics/t1', 'positionPartner', 'Sure']);
	await northwind.take(await harbor.mail(planId));
	await harbor.take(await northwind.mail(planId));
	const sorted = (text: string) =>
		linesOf(text)
			.map((line) => line.text)
			.sort();
	const [mine, theirs] = [await northwind.mail(planId), await harbor.mail(planId)];
	expect(sorted(mine)).toEqual(sorted(theirs));
	expect([...visibleRecords(createLedger(linesOf(mine)))]).toEqual([...visibleRecords(createLedger(linesOf(theirs)))]);
});
