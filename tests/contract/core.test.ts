import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openLoosePlan } from '../../electron/exchange/loose-plan.ts';
import { fileName } from '../../electron/plans/export-name.ts';
import type { ChangedField } from '../../shared/contract/plan.ts';
import { callNames, calls } from '../../shared/contract.ts';
import { parsePlanFile, printPlanFile } from '../../shared/file/jbp.ts';
import type { Edit, Pen } from '../../shared/ledger/change.ts';
import { createLedger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { Core, CREATE, newDataFolder } from '../builders/core.ts';
import { ANA, BEN, BOTH } from '../builders/ledger.ts';
import { closeCore, openCore } from '../builders/open-cores.ts';

const BACKUP = '000001-20270209T101403Z.jbp';

const DONE = 'done';
const CRM_MAP = { goal: 'goals/g1', date: 'day', aggregate: 'count' };

const TOPIC: readonly Edit[] = [
	['topics/t1', 'level', 'tactical'],
	['topics/t1', 'title', 'Registration'],
	['topics/t1', 'agreedText', 'Two days'],
];

/** What is asked of sessions and ballots, without the plan. */
function together(pen: Pen): Readonly<Record<string, object>> {
	const agenda = [{ step: 'page', title: 'The page', minutes: 5 }];
	const [round, party, seat, name] = ['r1', 'vendor', 1, 'Ana Ruiz'];
	return {
		'session.start': { pen, kind: 'own agenda', title: 'Us', people: '', agenda },
		...{ 'session.read': {}, 'session.move': { to: 0 }, 'session.pause': { paused: true } },
		...{ 'session.agenda': { agenda }, 'session.end': { pen } },
		...{ 'ballots.status': { round }, 'ballots.read': { round, party, seat } },
		'ballots.save': { round, party, seat, answers: [], done: false },
		...{ 'ballots.lock': { round, party, name }, 'ballots.abstain': { round, party, name } },
		'ballots.reveal': { round, names: { vendor: name, partner: 'Ben Okafor' } },
		'ballots.setAside': { round, pen },
	};
}

function inPlan(planId: string, names: readonly string[], inputs: Readonly<Record<string, object>>) {
	const some = Object.entries(inputs).filter(([name]) => names.includes(name));
	return Object.fromEntries(some.map(([name, input]) => [name, { ...input, planId }]));
}

/** The other company's computer with the same plan, speaking for the partner. */
async function elsewhere(text: string): Promise<Core> {
	const core = await openCore();
	await core.take(text, 'partner');
	return core;
}

describe('every call of the contract', () => {
	it('refuses what it does not take, and never falls', async () => {
		const core = await openCore();
		const before = core.files();
		const garbage = fc.oneof(
			fc.anything({ maxDepth: 2 }),
			fc.dictionary(
				fc.constantFrom('planId', 'pen', 'edits', 'base', 'record', 'text', '__proto__', 'x'),
				fc.anything(),
			),
			fc.constantFrom({ planId: '../x' }, { planId: 'a'.repeat(65) }, { jobId: 'a/b' }, [], 'planId', null, undefined),
		);
		for (const name of callNames)
			await fc.assert(
				fc.asyncProperty(garbage, async (input) => {
					fc.pre(!calls[name].input.safeParse(input).success);
					const answer = await core.try(name, input);
					expect(answer.startsWith(`invalid: ${name} was asked with something it does not take: `), answer).toBe(true);
				}),
				{ seed: 20270209, numRuns: 40 },
			);
		expect(core.files()).toEqual(before);
	});

	it('has a handler, which says plainly that a plan is not here', async () => {
		const core = await openCore();
		const [planId, pen, base] = ['nowhere', ANA, 0];
		const of: Readonly<Record<string, object>> = {
			...{ 'plan.open': {}, 'plan.chunk': { from: 0 }, 'plan.edit': { pen, base, edits: [['goals/g', 'title', 'x']] } },
			...{ 'plan.resolve': { pen, base, record: 'goals/g', field: 'title', value: 1 }, 'plan.undo': { pen } },
			...{
				'plan.redo': { pen },
				'plan.history': {},
				'plan.room': { open: true },
				'plan.retrySave': {},
				'plan.rescue': {},
			},
			...{
				'notes.read': {},
				'notes.save': { record: 'goals/g', text: 'x' },
				'transition.profit': {},
				'transition.saveProfit': { amount: 1 },
				...together(pen),
				'export.start': { what: 'plan', format: 'json' },
			},
			'agreement.state': {},
			'agreement.record': { party: 'vendor', name: 'Ana Ruiz', role: 'VP' },
			'agreement.version': { version: 1 },
			...{ 'exchange.state': {}, 'exchange.preview': {} },
			'exchange.handOver': { pen, to: 'Ana', note: '', as: 'jbp' },
			...{ 'exchange.takeBack': {}, 'exchange.conflicts': {} },
			'exchange.settleAll': { pen, base, keep: 'vendor' },
			'exchange.compareKey': { fingerprint: 'x' },
			'exchange.lookedAtKeys': { compared: [] },
			'exchange.admitFork': { pen, replica: 'r', seq: 1 },
			...{ 'folder.state': {}, 'folder.look': { path: '/x' }, 'folder.connect': { path: '/x' }, 'folder.send': {} },
			...{ 'folder.check': {}, 'folder.disconnect': {}, 'folder.seen': { id: 'x' }, 'folder.takeAgain': {} },
			...{ 'backups.list': {}, 'backups.look': { id: BACKUP, pen: ANA }, 'backups.restore': { id: BACKUP, pen: ANA } },
			...{ 'notes.backups': {}, 'notes.bringBack': { id: BACKUP, exactly: false } },
			...{ 'live.state': {}, 'live.invite': { server: 'nats://127.0.0.1:9' } },
			...{ 'live.leave': {}, 'live.attend': { record: null } },
			...{ 'crm.choose': {}, 'crm.begin': { name: 'a.csv', size: 1 }, 'crm.part': { file: 'f', at: 0, base64: '' } },
			...{ 'crm.letGo': { file: 'f' }, 'crm.look': { file: 'f', how: {} }, 'crm.addUp': { file: 'f', map: CRM_MAP } },
			...{ 'crm.cancel': { file: 'f' }, 'crm.enter': { file: 'f', pen: ANA, periods: ['2027-03'] }, 'crm.imports': {} },
			'crm.forget': { id: 'i' },
			'crm.behind': { goal: 'goals/g1', period: '2027-03' },
			'plans.lookNext': {},
			'plans.next': { title: 'N', start: '2028-01-01', end: '2028-12-31', topics: true, expectations: true },
			'portfolio.label': { labels: ['Nordics'] },
			'templates.fromPlan': {},
			'templates.news': {},
			'templates.take': { pen, version: 1, rows: [] },
		};
		expect(Object.keys(of)).toEqual(
			callNames.filter((name) => calls[name].input.safeParse({ ...of[name], planId }).success),
		);
		for (const [name, input] of Object.entries(of))
			expect([name, await core.try(name as keyof typeof calls, { ...input, planId })]).toEqual([
				name,
				'not-found: This plan is not on this computer.',
			]);
		expect(await core.try('export.cancel', { jobId: 'none' })).toBe('not-found: This export has already ended.');
	});
});

describe('a new plan', () => {
	it('comes from each template', async () => {
		const core = await openCore();
		const { templates } = await core.ask('app.start', {});
		expect(templates.length).toBeGreaterThan(5);
		for (const { id } of templates) {
			const { planId } = await core.ask('plans.create', { ...CREATE, template: id });
			const plan = await core.ask('plan.open', { planId });
			expect(plan).toMatchObject({ planId, speaksFor: 'vendor', roomOpen: false, next: null, waiting: [] });
			expect(plan.undo).toEqual({
				...{
					vendor: { undo: null, redo: null },
					partner: { undo: null, redo: null },
					joint: { undo: null, redo: null },
				},
			});
			expect(plan.records.find(({ ref }) => ref === 'plan/plan')?.values).toMatchObject({
				title: 'Joint plan',
				template: id,
			});
		}
		const { plans } = await core.ask('app.start', {});
		expect(plans.map(({ title, vendor, partner }) => [title, vendor, partner])).toEqual(
			templates.map(() => ['Joint plan', 'Northwind', 'Harbor']),
		);
	});

	it('is refused with a sentence, and nothing is left behind', async () => {
		const core = await openCore();
		const before = core.files();
		const tries: [object, string][] = [
			[{ template: 'nope' }, 'not-found: There is no template “nope”; there are '],
			[{ end: '2026-12-31' }, 'invalid: The last day (2026-12-31) is before the first (2027-01-01).'],
			[{ start: '2027-02-31' }, 'invalid: The plan frame “Joint plan”: First day has to be a day like 2027-03-31.'],
			[
				{ vendor: 'North\u000bwind' },
				'invalid: The text for name of parties/vendor contains the control character U+000B.',
			],
			[
				{ timeZone: 'Europe/Londn' },
				'invalid: This computer knows no time zone “Europe/Londn”. Choose one like Europe/London.',
			],
		];
		for (const [given, sentence] of tries)
			expect((await core.try('plans.create', { ...CREATE, ...given })).slice(0, sentence.length)).toBe(sentence);
		expect(core.files()).toEqual(before);
	});

	it('with the longest names still opens after a restart', async () => {
		const folder = newDataFolder();
		const core = await Core.open(folder);
		const { title: _none, ...untitled } = CREATE;
		const { planId } = await core.ask('plans.create', {
			...untitled,
			vendor: 'v'.repeat(190),
			partner: '😀'.repeat(90),
		});
		await core.close();
		const again = await openCore(folder);
		expect((await again.ask('plan.open', { planId })).total).toBe(3);
		expect((await again.ask('app.start', {})).notices).toEqual([]);
	});

	it('may be the sample, which stays one plan however often it is opened', async () => {
		const core = await openCore();
		const first = await core.ask('plans.openSample', { speaksFor: 'partner' });
		expect(await core.ask('plans.openSample', { speaksFor: 'vendor' })).toEqual(first);
		const { plans } = await core.ask('app.start', {});
		expect(plans).toEqual([
			expect.objectContaining({
				...first,
				sample: true,
				speaksFor: 'partner',
				vendor: 'Northwind Cloud',
				conflicts: 1,
			}),
		]);
	});
});

describe('writing in a plan', () => {
	let core: Core;
	let planId: string;

	beforeEach(async () => {
		core = await openCore();
		({ planId } = await core.ask('plans.create', CREATE));
		expect(await core.edit(planId, ANA, ...TOPIC)).toBe(DONE);
	});

	it('tells every window what changed, from which revision to which', async () => {
		const { revision } = await core.ask('plan.open', { planId });
		const { undo } = await core.ask('plan.open', { planId });
		expect(core.events['plan.changed'].at(-1)).toEqual({
			...{ planId, revision, previous: revision - 1, gone: [], undo },
			records: [
				{ ref: 'topics/t1', values: Object.fromEntries(TOPIC.map(([, field, value]) => [field, value])), order: null },
			],
		});
		await core.edit(planId, ANA, ['topics/t1', 'removed', true]);
		expect(core.events['plan.changed'].at(-1)).toMatchObject({ records: [], gone: ['topics/t1'] });
	});

	it('is refused by the rules of the plan, with nothing changed', async () => {
		const before = await core.ask('plan.open', { planId });
		expect(await core.edit(planId, BOTH, ['topics/t1', 'positionVendor', 'x'])).toBe(
			'not-yours: The topic “Registration”: Vendor’s position is the vendor’s to write, and the pen in hand is the joint one.',
		);
		expect(await core.edit(planId, ANA, ['goals/g1', 'title', '   '])).toBe(
			'invalid: There is no such goal yet; a new goal needs its Goal.',
		);
		expect(await core.edit(planId, BOTH, ['plan/plan', 'timeZone', 'Europe/Atlantis'])).toBe(
			'invalid: This computer knows no time zone “Europe/Atlantis”. Choose one like Europe/London.',
		);
		expect(await core.edit(planId, ANA, ['topics/t1', 'title', 'a\u0000b'])).toBe(
			'invalid: The text for “Topic” of the topic “Registration” contains a NUL byte.',
		);
		expect(await core.edit(planId, { party: 'vendor', name: 'Ana\u0007' }, ['topics/t1', 'title', 'x'])).toBe(
			'invalid: The pen’s name contains the control character U+0007.',
		);
		expect(await core.ask('plan.open', { planId })).toEqual(before);
	});

	it('is undone and done again for its own pen, in words', async () => {
		await core.edit(planId, ANA, ['topics/t1', 'agreedText', 'One day']);
		const state = async () => (await core.ask('plan.open', { planId })).undo.vendor;
		expect(await state()).toEqual({ undo: 'topic: Agreed text', redo: null });
		expect(await core.try('plan.undo', { planId, pen: BOTH })).toBe('invalid: There is nothing to undo.');
		expect(await core.try('plan.undo', { planId, pen: ANA })).toBe(DONE);
		expect([await core.says(planId, 'topics/t1', 'agreedText'), await state()]).toEqual([
			...['Two days', { undo: 'topic: Level, Topic, Agreed text', redo: 'topic: Agreed text' }],
		]);
		expect(await core.try('plan.redo', { planId, pen: ANA })).toBe(DONE);
		expect(await core.says(planId, 'topics/t1', 'agreedText')).toBe('One day');
		expect(await core.try('plan.redo', { planId, pen: ANA })).toBe('invalid: There is nothing to redo.');
		expect(await core.try('plan.undo', { planId, pen: { party: 'vendor', name: '\u0007' } })).toContain(
			'control character',
		);
	});

	it('never undoes an agreement', async () => {
		await core.edit(planId, ANA, ['topics/t1', 'agreedVendor', true]);
		expect(await core.try('plan.undo', { planId, pen: ANA })).toBe(
			'invalid: An agreement is not undone; it stops counting as soon as the words it covers change.',
		);
	});

	it('never undoes what the other side has accepted or written to, nor the terms of a closed plan', async () => {
		await core.ask('plan.room', { planId, open: true });
		const undo = (pen: Pen) => core.try('plan.undo', { planId, pen });
		const commitment = (field: string, value: string): Edit => ['commitments/c', field, value];
		const made = [commitment('from', 'vendor'), commitment('to', 'partner'), commitment('deliverable', 'A runbook')];
		await core.edit(planId, ANA, ...made, commitment('due', '2027-03-01'));
		await core.edit(planId, ANA, commitment('due', '2027-06-01'));
		await core.edit(planId, BEN, commitment('accepted', '2027-02-01'));
		expect(await undo(ANA)).toBe(
			'invalid: The commitment “A runbook”: Due is fixed since it was accepted on 2027-02-01; ask for new terms instead.',
		);
		expect(await core.says(planId, 'commitments/c', 'due')).toBe('2027-06-01');

		await core.edit(planId, BOTH, ['topics/t2', 'level', 'strategic'], ['topics/t2', 'title', 'Demand']);
		await core.edit(planId, BEN, ['topics/t2', 'positionPartner', 'Leads first']);
		expect(await undo(BOTH)).toBe('invalid: What was done last has been changed by others since.');
		expect(await core.says(planId, 'topics/t2', 'title')).toBe('Demand');

		await core.edit(planId, BEN, ['topics/t2', 'positionPartner', 'Leads, and soon']);
		await core.edit(planId, BOTH, ['lookBack/plan', 'closed', '2027-12-31']);
		expect(await undo(BEN)).toMatch(/^invalid: This plan was closed on 2027-12-31, and its terms stay as they were\./);
		expect(await core.says(planId, 'topics/t2', 'positionPartner')).toBe('Leads, and soon');
		expect(await undo(BOTH)).toBe(DONE);
		expect(await undo(BEN)).toBe(DONE);
		expect(await core.says(planId, 'topics/t2', 'positionPartner')).toBe('Leads first');
	});

	it('over words that arrived meanwhile is refused with all of them, and nothing is overruled', async () => {
		const { revision } = await core.ask('plan.open', { planId });
		await core.edit(planId, BOTH, ['topics/t1', 'agreedText', 'Three days']);
		const late = { planId, pen: ANA, base: revision, edits: [['topics/t1', 'agreedText', 'Ten days']] };
		const { revision: read } = await core.ask('plan.open', { planId });
		expect(await core.call('plan.edit', late)).toEqual({
			ok: false,
			error: {
				code: 'changed',
				message: 'This has changed since you began to write. Nothing was written over.',
				details: {
					...{ record: 'topics/t1', field: 'agreedText', revision: read },
					values: [expect.objectContaining({ value: 'Three days', pen: BOTH })],
				},
			},
		});
		expect(await core.says(planId, 'topics/t1', 'agreedText')).toBe('Three days');
		expect(await core.try('plan.edit', { ...late, edits: [['topics/t1', 'positionVendor', 'Fast']] })).toBe(DONE);
	});

	it('is written over words that arrived meanwhile only where exactly these were shown', async () => {
		const { revision } = await core.ask('plan.open', { planId });
		await core.edit(planId, BOTH, ['topics/t1', 'agreedText', 'Three days']);
		const mine = { planId, pen: ANA, record: 'topics/t1', field: 'agreedText', value: 'Ten days' };
		const shownAt = async (base: number | undefined) => {
			const refused = await core.call('plan.resolve', { ...mine, base });
			// The contract says what the details of this code are.
			return refused.ok ? undefined : (refused.error.details as ChangedField | undefined)?.revision;
		};
		const shown = await shownAt(revision);
		await core.edit(planId, BOTH, ['topics/t1', 'agreedText', 'Four days']);
		const shownAgain = await shownAt(shown);
		expect(await core.says(planId, 'topics/t1', 'agreedText')).toBe('Four days');
		expect(await core.try('plan.resolve', { ...mine, base: shownAgain })).toBe(DONE);
		expect(await core.says(planId, 'topics/t1', 'agreedText')).toBe('Ten days');
	});

	it('is taken twice where its first answer was lost', async () => {
		const { revision } = await core.ask('plan.open', { planId });
		const saved = { planId, pen: ANA, base: revision, edits: [['topics/t1', 'agreedText', 'Ten days']] };
		expect(await core.try('plan.edit', saved)).toBe(DONE);
		const { length } = await core.ask('plan.history', { planId });
		expect(await core.try('plan.edit', saved)).toBe(DONE);
		expect((await core.ask('plan.history', { planId })).length).toBe(length);
	});

	it('is judged by revisions alone while the program runs, whatever is said to have been seen', async () => {
		const { revision } = await core.ask('plan.open', { planId });
		await core.edit(planId, BOTH, ['topics/t1', 'agreedText', 'Three days']);
		const edits = [['topics/t1', 'agreedText', 'Ten days']];
		const seen = [['topics/t1', 'agreedText', 'Three days']];
		expect(await core.try('plan.edit', { planId, pen: ANA, base: revision, edits, seen })).toBe(
			'changed: This has changed since you began to write. Nothing was written over.',
		);
	});

	it('binds a yes to the words on screen', async () => {
		const { revision } = await core.ask('plan.open', { planId });
		await core.edit(planId, BOTH, ['topics/t1', 'agreedText', 'Three days']);
		const yes = [['topics/t1', 'agreedVendor', true]];
		expect(await core.try('plan.edit', { planId, pen: ANA, base: revision, edits: yes })).toBe(
			'changed: This has changed since you began to write. Nothing was written over.',
		);
		expect(await core.says(planId, 'topics/t1', 'agreedVendor')).toBe(null);
	});

	it('agrees to words with a blank at their end as they are kept', async () => {
		await core.edit(planId, ANA, ['topics/t1', 'agreedText', 'One day \r\n'], ['topics/t1', 'agreedVendor', true]);
		await vi.waitFor(async () => {
			const { plans } = await core.ask('app.start', {});
			expect(plans[0]?.agreement).toEqual(['vendor']);
		});
	});

	it('of the other side waits until both are in the room', async () => {
		const refused = 'not-yours: Harbor writes its own column. Say that both sides are in this room to pass the pen.';
		const position: Edit = ['topics/t1', 'positionPartner', 'Sure'];
		expect(await core.edit(planId, BEN, position)).toBe(refused);
		expect(await core.try('plan.undo', { planId, pen: BEN })).toBe(refused);
		expect(await core.ask('plan.room', { planId, open: true })).toEqual({ roomOpen: true });
		expect(core.events['plan.room']).toEqual([{ planId, roomOpen: true }]);
		expect(await core.edit(planId, BEN, position)).toBe(DONE);
		await core.ask('plan.room', { planId, open: false });
		expect(await core.edit(planId, BEN, ['topics/t1', 'positionPartner', 'Other'])).toBe(refused);
	});

	it('puts private notes away while both sides look at the screen', async () => {
		const refused = 'not-yours: Private notes are put away while both sides are in this room.';
		await core.ask('notes.save', { planId, record: 'topics/t1', text: 'Raj would trade the line.' });
		await core.ask('plan.room', { planId, open: true });
		expect(await core.try('notes.read', { planId })).toBe(refused);
		expect(await core.try('notes.save', { planId, record: 'topics/t1', text: 'New' })).toBe(refused);
		await core.ask('plan.room', { planId, open: false });
		expect(await core.ask('notes.read', { planId })).toEqual({ 'topics/t1': 'Raj would trade the line.' });
	});

	it('is told as history, newest first, drafts marked until they leave', async () => {
		await core.edit(planId, BOTH, ['topics/t1', 'agreedText', 'Three days']);
		const told = async () => {
			const history = await core.ask('plan.history', { planId, record: 'topics/t1' });
			return history.map(({ pen, draft, edits }) => [pen.name, draft, edits.map((edit) => edit.after).join(', ')]);
		};
		expect(await told()).toEqual([
			['Ana and Ben', true, 'Three days'],
			['Ana Ruiz', true, 'tactical, Registration, Two days'],
		]);
		const [newest] = await core.ask('plan.history', { planId, limit: 1 });
		expect(newest?.edits).toEqual([
			...[
				{
					record: 'topics/t1',
					field: 'agreedText',
					label: 'Agreed text',
					title: 'Registration',
					before: 'Two days',
					after: 'Three days',
				},
			],
		]);
		await core.mail(planId);
		expect((await told()).map(([, draft]) => draft)).toEqual([false, false]);
	});

	it('keeps the list of plans true', async () => {
		await core.edit(planId, ANA, ['plan/plan', 'title', 'A better title'], ['topics/t1', 'agreedVendor', true]);
		await core.edit(
			planId,
			ANA,
			['commitments/c', 'from', 'vendor'],
			['commitments/c', 'to', 'partner'],
			['commitments/c', 'deliverable', 'A deputy'],
			['commitments/c', 'due', '2099-03-31'],
		);
		await core.ask('plan.room', { planId, open: true });
		await core.edit(planId, BEN, ['commitments/c', 'accepted', '2020-01-01']);
		await vi.waitFor(() => {
			expect(core.events['app.changed'].at(-1)?.plans).toEqual([
				expect.objectContaining({
					...{ planId, title: 'A better title', agreement: ['vendor'], conflicts: 0, start: '2027-01-01' },
					nextDue: { text: 'A deputy', from: 'vendor', due: '2099-03-31' },
				}),
			]);
		});
	});

	it('comes in chunks where the plan is large', async () => {
		const many = (from: number): Edit[] =>
			Array.from({ length: 1500 }, (_, index) => [`goals/n${from + index}`, 'title', 'x']);
		await core.edit(planId, ANA, ...many(0));
		await core.edit(planId, ANA, ...many(1500));
		const first = await core.ask('plan.open', { planId });
		expect([first.records.length, first.next, first.total]).toEqual([2000, 2000, 3004]);
		const rest = await core.ask('plan.chunk', { planId, from: 2000 });
		expect([rest.records.length, rest.next, rest.revision]).toEqual([1004, null, first.revision]);
		expect(new Set([...first.records, ...rest.records].map(({ ref }) => ref)).size).toBe(3004);
	});
});

describe('a copy that comes back', () => {
	let core: Core;
	let planId: string;
	let partner: Core;

	beforeEach(async () => {
		core = await openCore();
		({ planId } = await core.ask('plans.create', CREATE));
		await core.edit(planId, ANA, ...TOPIC);
		partner = await elsewhere(await core.mail(planId));
	});

	it('is a new plan where nobody knows it, on the side it is opened for', async () => {
		const { plans } = await partner.ask('app.start', {});
		expect(plans).toEqual([
			expect.objectContaining({ planId, title: 'Joint plan', speaksFor: 'partner', sample: false }),
		]);
		expect(await partner.says(planId, 'topics/t1', 'agreedText')).toBe('Two days');
	});

	it('is looked at before it is taken: whose changes, how many conflicts, nothing taken yet', async () => {
		await partner.edit(
			planId,
			BEN,
			['topics/t1', 'agreedText', 'Three days'],
			['topics/t1', 'positionPartner', 'Sure'],
		);
		await core.edit(planId, ANA, ['topics/t1', 'agreedText', 'One day']);
		const text = await partner.mail(planId);
		const before = core.filesOfPlans();
		const report = await core.look(text, 'back.jbp');
		expect(report).toMatchObject({
			...{ planId, name: 'back.jbp', kind: 'plan file', title: 'Joint plan' },
			...{ vendor: 'Northwind', partner: 'Harbor', known: true, changes: 2 },
			by: [{ pen: BEN, changes: 2, touched: [{ noun: 'topic', count: 1 }] }],
			conflicts: [{ record: 'topics/t1', label: 'Agreed text', title: 'Registration' }],
			...{ waiting: [], alarms: [], leftOut: [] },
		});
		expect(core.filesOfPlans()).toEqual(before);
		expect(await core.ask('exchange.accept', { id: report.id, name: 'Ana Ruiz' })).toEqual({ planId, conflicts: 1 });
		const plan = await core.ask('plan.open', { planId });
		const topic = plan.records.find(({ ref }) => ref === 'topics/t1');
		expect(plan.speaksFor).toBe('vendor');
		expect(topic?.values.positionPartner).toBe('Sure');
		expect(topic?.conflicts?.agreedText?.map(({ value }) => value).sort()).toEqual(['One day', 'Three days']);
		expect((await core.ask('app.start', {})).plans[0]?.conflicts).toBe(1);
		expect(await core.edit(planId, ANA, ['topics/t1', 'agreedText', 'Ten days'])).toMatch(/^conflict: /);
		const edits = [['topics/t1', 'agreedText', 'Ten days']];
		expect(await core.call('plan.edit', { planId, pen: ANA, base: plan.revision, edits })).toMatchObject({
			error: { code: 'conflict', details: { field: 'agreedText', revision: plan.revision } },
		});
		const settle = { planId, pen: ANA, record: 'topics/t1', field: 'agreedText', value: 'Two days, as before ' };
		expect(await core.try('plan.resolve', { ...settle, base: plan.revision })).toBe(DONE);
		expect(await core.says(planId, 'topics/t1', 'agreedText')).toBe('Two days, as before');
		expect(await core.try('plan.undo', { planId, pen: ANA })).toBe(
			'invalid: A settled conflict is not undone; change the field instead.',
		);
	});

	it('taken twice changes nothing', async () => {
		await partner.edit(planId, BEN, ['topics/t1', 'positionPartner', 'Sure']);
		const text = await partner.mail(planId);
		await core.take(text);
		const { save: _before, ...before } = await core.ask('plan.open', { planId });
		expect((await core.look(text)).changes).toBe(0);
		await core.take(text);
		const { save: _after, ...after } = await core.ask('plan.open', { planId });
		expect(after).toEqual(before);
	});

	it('that writes in the other’s column is refused whole, and the plan stays untouched', async () => {
		const parsed = parsePlanFile(await core.mail(planId));
		if (!parsed.ok) throw new Error(parsed.error.message);
		const { lines, ...about } = parsed.value;
		const forged = printLine({
			...{
				replica: 'eve',
				seq: 1,
				prev: null,
				after: createLedger(lines).heads(),
				at: '2027-02-09T10:14:03Z',
				label: '',
			},
			...{ pen: BEN, edits: [['topics/t1', 'positionVendor', 'We give up']] },
		});
		const text = printPlanFile({ ...about, lines: [...lines, forged] });
		const before = await core.ask('plan.open', { planId });
		const refused =
			'not-yours: This file is not taken in. The change of 2027-02-09 by Ben Okafor (partner) writes “Vendor’s position” of the topic “Registration”, which is the vendor’s.';
		expect(await core.tryTake(text)).toBe(refused);
		expect(await core.ask('plan.open', { planId })).toEqual(before);
	});

	it('that is none is refused in a sentence', async () => {
		const whole = await core.mail(planId);
		const tries: [string, string][] = [
			['', 'unreadable: This file is empty.'],
			[
				'\ufeff{}',
				'unreadable: This file begins with a byte order mark (BOM): another program saved it anew; ask for the original.',
			],
			['hello', 'unreadable: This is not a Covalent plan file.'],
			[
				whole.replace('"version":1', '"version":9'),
				'unreadable: This file was written by a newer Covalent (file version 9); update Covalent to open it.',
			],
			[
				whole.replace('Two days', 'Six days'),
				'unreadable: This file was altered or damaged: its sum does not fit its content.',
			],
		];
		for (const [text, sentence] of tries) expect(await core.tryTake(text)).toBe(sentence);
		for (const part of [0.2, 0.5, 0.9, 0.999])
			expect(await core.tryTake(whole.slice(0, whole.length * part))).toMatch(/^unreadable: [^\n]+\.$/);
	});

	it('with an instant that no clock shows is taken, listed and exported', async () => {
		const parsed = parsePlanFile(await core.mail(planId));
		if (!parsed.ok) throw new Error(parsed.error.message);
		const { lines, ...about } = parsed.value;
		const odd = printLine({
			...{ replica: 'odd', seq: 1, prev: null, after: [], at: '2099-02-09T10:14:60Z', label: '', pen: BEN },
			edits: [['goals/odd', 'title', 'x']],
		});
		const text = printPlanFile({ ...about, lines: [...lines, odd] });
		expect(await core.tryTake(text)).toBe(DONE);
		expect((await core.export(planId, 'csv', 'gaps')).outcome.kind).toBe('download');
	});
});

describe('what leaves', () => {
	let core: Core;
	let planId: string;

	beforeEach(async () => {
		core = await openCore();
		({ planId } = await core.ask('plans.create', CREATE));
		await core.edit(planId, ANA, ...TOPIC);
	});

	it('is the net effect: words tried and withdrawn stay here', async () => {
		await core.edit(planId, ANA, ['topics/t1', 'positionVendor', 'CANARY we would take 5 percent']);
		await core.edit(planId, ANA, ['topics/t1', 'positionVendor', 'We ask for 10 percent']);
		await core.edit(planId, ANA, ['goals/secret', 'title', 'CANARY buy Harbor']);
		await core.edit(planId, ANA, ['goals/secret', 'removed', true]);
		await core.edit(planId, ANA, ['topics/t1', 'ownerVendor', 'CANARY Eve']);
		await core.ask('plan.undo', { planId, pen: ANA });
		const text = await core.mail(planId);
		expect(text).toContain('We ask for 10 percent');
		expect(text).not.toContain('CANARY');
		expect(text).not.toContain('goals/secret');
		await core.edit(planId, ANA, ['topics/t1', 'positionVendor', 'CANARY again']);
		await core.edit(planId, ANA, ['topics/t1', 'positionVendor', 'We ask for 10 percent']);
		expect(await core.mail(planId)).toBe(text);
	});

	it('is still the plan on screen', async () => {
		const before = await core.ask('plan.open', { planId });
		const text = await core.mail(planId);
		const after = await core.ask('plan.open', { planId });
		expect(after.records).toEqual(before.records);
		const there = await elsewhere(text);
		expect((await there.ask('plan.open', { planId })).records).toEqual(before.records);
	});

	it('never holds a private note, in any format, log, journal or list', async () => {
		const canary = 'CANARY they may be sold';
		expect(await core.try('notes.save', { planId, record: 'topics/t1', text: canary })).toBe(DONE);
		expect(await core.ask('notes.read', { planId })).toEqual({ 'topics/t1': canary });
		await core.edit(planId, ANA, ['topics/t1', 'title', 'Changed']);
		const exports = await Promise.all([
			core.handOver(planId),
			...(['docx', 'html', 'xlsx', 'json'] as const).map((format) => core.export(planId, format)),
			...(['csv', 'json'] as const).map((format) => core.export(planId, format, 'commitments')),
		]);
		const { jobId } = await core.ask('plan.rescue', { planId });
		await core.ended(jobId);
		expect(exports.map(({ outcome }) => outcome.kind)).toEqual(exports.map(() => 'download'));
		expect([...core.downloads.values()].filter(({ bytes }) => Buffer.from(bytes).includes('CANARY'))).toEqual([]);
		expect(
			JSON.stringify([core.events, await core.ask('plan.history', { planId }), await core.ask('app.start', {})]),
		).not.toContain('CANARY');
		const holding = [...core.files()].filter(([, text]) => text.includes('CANARY')).map(([path]) => path);
		expect(holding).toEqual([expect.stringMatching(new RegExp(`private/${planId}\\.json$`))]);
		await core.ask('notes.save', { planId, record: 'topics/t1', text: '' });
		expect(await core.ask('notes.read', { planId })).toEqual({});
	});

	it('is named by its title, which never becomes a path', async () => {
		expect(
			['Joint plan', '../../etc/passwd', 'a/b\\c:d', 'CON', 'con.a', ' ~$x. ', '\u202e', ''].map(fileName),
		).toEqual([
			...['Joint plan', 'etc passwd', 'a b c d', 'Joint plan', 'Joint plan', '$x', 'Joint plan', 'Joint plan'],
		]);
		expect(fileName(`${'x'.repeat(69)}😀 plan`)).toBe('x'.repeat(69));
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
				const name = fileName(title);
				expect(name).toMatch(/^[^"*:<>?/\\|~.\s][^"*:<>?/\\|]{0,69}$/u);
				expect(() => encodeURIComponent(name)).not.toThrow();
			}),
			{ seed: 20270209, numRuns: 150 },
		);
	});

	it('as a rescue copy opens anywhere, with the drafts in it, and publishes nothing', async () => {
		const { jobId } = await core.ask('plan.rescue', { planId });
		expect(await core.ended(jobId)).toEqual({
			kind: 'download',
			url: `/exports/${jobId}`,
			name: 'Joint plan rescue copy.jbp',
		});
		const there = await elsewhere(new TextDecoder().decode(core.downloads.get(jobId)?.bytes));
		expect(await there.says(planId, 'topics/t1', 'agreedText')).toBe('Two days');
		expect((await core.ask('plan.history', { planId, limit: 1 }))[0]?.draft).toBe(true);
	});

	it('is told step by step, and a wrong pair of what and how is a plain failure', async () => {
		const { jobId, outcome } = await core.export(planId, 'docx');
		expect(outcome).toEqual({ kind: 'download', url: `/exports/${jobId}`, name: 'Joint plan.docx' });
		expect(core.events['job.progress'].filter((event) => event.jobId === jobId).length).toBeGreaterThan(0);
		expect((await core.export(planId, 'docx', 'gaps')).outcome).toEqual({
			...{ kind: 'failed', message: 'A .docx does not hold the gap matrix: that is exported as .xlsx, .csv or .json.' },
		});
		expect((await core.export(planId, 'csv', 'commitments')).outcome).toMatchObject({
			name: 'Joint plan commitments.csv',
		});
	});

	it('stops when a person stops it', async () => {
		const { jobId } = await core.ask('export.start', { planId, what: 'plan', format: 'docx' });
		expect(await core.try('export.cancel', { jobId })).toBe(DONE);
		expect(await core.ended(jobId)).toEqual({ kind: 'cancelled' });
		expect(core.downloads.size).toBe(0);
		expect(await core.try('export.cancel', { jobId })).toBe('not-found: This export has already ended.');
	});

	it('goes where the person says, or nowhere', async () => {
		const folder = newDataFolder();
		const places = [join(folder, 'saved.jbp'), null, join(folder, 'no/such/folder.json')];
		const asked: string[] = [];
		const desktop = await openCore(newDataFolder(), {
			door: 'desktop',
			askWhereToSave: async (name) => {
				asked.push(name);
				return places.shift() ?? null;
			},
		});
		const made = await desktop.ask('plans.create', CREATE);
		const outcomes = [];
		outcomes.push((await desktop.handOver(made.planId)).outcome);
		for (const format of ['docx', 'json'] as const) outcomes.push((await desktop.export(made.planId, format)).outcome);
		expect(outcomes).toEqual([
			{ kind: 'saved', path: join(folder, 'saved.jbp') },
			{ kind: 'cancelled' },
			{ kind: 'failed', message: expect.stringMatching(/could not be saved: it is not there\.$/) },
		]);
		expect(asked).toEqual(['Joint plan.jbp', 'Joint plan.docx', 'Joint plan.json']);
		expect(readdirSync(folder)).toEqual(['saved.jbp']);
		const run = { replica: 'r1', computer: 'c', now: () => new Date() };
		expect((await openLoosePlan(join(folder, 'saved.jbp'), run)).ok).toBe(true);
	});
});

describe('the same folder, opened again', () => {
	let folder: string;
	let planId: string;
	let first: Core;

	beforeEach(async () => {
		folder = newDataFolder();
		first = await openCore(folder);
		({ planId } = await first.ask('plans.create', { ...CREATE, speaksFor: 'partner' }));
		await first.edit(planId, BEN, ...TOPIC);
		await first.edit(planId, BEN, ['topics/t1', 'agreedText', 'One day']);
	});

	it('holds everything: drafts, undo, notes, who works here', async () => {
		await first.ask('app.saveProfile', { name: 'Ben Okafor', company: 'Harbor', side: 'partner' });
		await first.ask('app.saveSettings', { theme: 'dark' });
		await first.ask('notes.save', { planId, record: 'topics/t1', text: 'Ask Eve' });
		const before = await first.ask('plan.open', { planId });
		await first.close();
		const again = await openCore(folder);
		const { profile, settings, plans, notices } = await again.ask('app.start', {});
		expect([profile, settings, notices]).toEqual([
			{ name: 'Ben Okafor', company: 'Harbor', side: 'partner' },
			...[
				{ theme: 'dark', scale: '100', singleKeys: false, reminders: false, documents: 'plan', language: 'system' },
				[],
			],
		]);
		expect(plans).toEqual([expect.objectContaining({ planId, title: 'Joint plan', agreement: ['none'] })]);
		const after = await again.ask('plan.open', { planId });
		expect([after.records, after.undo, after.speaksFor]).toEqual([before.records, before.undo, 'partner']);
		expect(after.revision).toBeGreaterThan(before.revision);
		expect(await again.ask('notes.read', { planId })).toEqual({ 'topics/t1': 'Ask Eve' });
		expect(await again.try('plan.undo', { planId, pen: BEN })).toBe(DONE);
		expect(await again.says(planId, 'topics/t1', 'agreedText')).not.toBe('One day');
	});

	it('by a second window is read-only, says so, and can be read', async () => {
		const second = await openCore(folder);
		const { readOnly, plans } = await second.ask('app.start', {});
		expect(readOnly).toMatch(
			/^Covalent is already open with this data: program \d+ on .+, since \d.+\d\. Close it there to write here\.$/,
		);
		expect(plans.map((plan) => plan.planId)).toEqual([planId]);
		expect(await second.says(planId, 'topics/t1', 'agreedText')).toBe('One day');
		expect((await second.ask('plan.history', { planId })).length).toBeGreaterThan(2);
		const before = second.filesOfPlans();
		const writing = callNames.filter((name) => 'writes' in calls[name]);
		const pen: Pen = BEN;
		const inputs: Readonly<Record<string, object>> = {
			...{
				'app.saveProfile': { name: 'x', company: 'y', side: 'vendor' },
				'app.saveSettings': {},
				'app.dismissNotice': { id: 'n1' },
			},
			...{ 'plans.create': CREATE, 'plans.openSample': { speaksFor: 'vendor' } },
			...{ 'plan.edit': { planId, pen, base: 0, edits: [['goals/g', 'title', 'x']] } },
			...{ 'plan.resolve': { planId, pen, base: 0, record: 'goals/g', field: 'title', value: 1 } },
			...{ 'plan.undo': { planId, pen }, 'plan.redo': { planId, pen } },
			...{
				'notes.save': { planId, record: 'goals/g', text: 'x' },
				'transition.saveProfit': { planId, amount: 1 },
				...inPlan(planId, writing, together(pen)),
				'export.start': { planId, what: 'plan', format: 'docx' },
			},
			'agreement.record': { planId, party: 'vendor', name: 'Ana Ruiz', role: 'VP' },
			'exchange.handOver': { planId, pen, to: 'Ana', note: '', as: 'jbp' },
			...{ 'exchange.accept': { id: 'x', name: 'x' }, 'exchange.takeBack': { planId } },
			'exchange.settleAll': { planId, pen, base: 0, keep: 'vendor' },
			'exchange.compareKey': { planId, fingerprint: 'x' },
			'exchange.lookedAtKeys': { planId, compared: [] },
			'exchange.admitFork': { planId, pen, replica: 'r', seq: 1 },
			...{ 'folder.connect': { planId, path: '/x' }, 'folder.send': { planId }, 'folder.check': { planId } },
			...{ 'folder.disconnect': { planId }, 'folder.seen': { planId, id: 'x' }, 'folder.takeAgain': { planId } },
			'backups.restore': { planId, id: BACKUP, pen: ANA },
			'notes.bringBack': { planId, id: BACKUP, exactly: false },
			'live.join': { code: 'x', name: 'x' },
			'crm.begin': { planId, name: 'a.csv', size: 1 },
			'crm.part': { planId, file: 'f', at: 0, base64: '' },
			'crm.enter': { planId, file: 'f', pen: ANA, periods: ['2027-03'] },
			'crm.forget': { planId, id: 'i' },
			'plans.next': {
				...{ planId, title: 'Next', start: '2028-01-01', end: '2028-12-31' },
				...{ topics: true, expectations: true },
			},
			'portfolio.label': { planId, labels: ['Nordics'] },
			'templates.save': { template: {}, after: null },
			...{ 'templates.remove': { id: 'x' }, 'templates.receive': { name: 'x', base64: '' } },
			'templates.take': { planId, pen, version: 1, rows: [] },
		};
		expect(Object.keys(inputs)).toEqual(writing);
		for (const name of writing)
			expect([name, await second.try(name, inputs[name])]).toEqual([name, `busy: ${readOnly}`]);
		expect(second.filesOfPlans()).toEqual(before);
		expect(await first.edit(planId, BEN, ['topics/t1', 'agreedText', 'The first still writes'])).toBe(DONE);
	});

	it('after the list was lost finds the plan again, on the side it was made for', async () => {
		await first.close();
		rmSync(join(folder, 'workspace.json'));
		const again = await openCore(folder);
		const { plans, notices } = await again.ask('app.start', {});
		expect(plans).toEqual([expect.objectContaining({ planId, title: 'Joint plan', speaksFor: 'partner' })]);
		expect(notices).toEqual([{ id: 'n1', level: 'info', next: null, text: 'Found again: “Joint plan”.' }]);
		expect(await again.says(planId, 'topics/t1', 'agreedText')).toBe('One day');
		await again.ask('app.dismissNotice', { id: 'n1' });
		expect((await again.ask('app.start', {})).notices).toEqual([]);
	});

	it('after it was ended by force while a plan was made keeps none of which nothing was written, and names the others', async () => {
		const place = newDataFolder();
		const core = await openCore(place);
		const { planId: whole } = await core.ask('plans.create', CREATE);
		const { planId: begun } = await core.ask('plans.create', CREATE);
		await closeCore(core);
		const register = join(place, 'workspace.json');
		const { plans, ...others } = JSON.parse(readFileSync(register, 'utf8'));
		const entered = plans.map((plan: { card: object }) => ({
			...{ ...plan, title: '', vendor: '', partner: '', template: null },
			card: { ...plan.card, start: null, end: null, changedAt: null },
		}));
		writeFileSync(register, JSON.stringify({ ...others, plans: entered }));
		rmSync(join(place, 'plans', begun, 'journal.jbp'));

		const again = await openCore(place);
		const { plans: shown, notices } = await again.ask('app.start', {});
		expect(shown.map(({ planId, title, speaksFor }) => [planId, title, speaksFor])).toEqual([
			[whole, 'Joint plan', 'vendor'],
		]);
		expect(notices).toEqual([]);
		await closeCore(again);
		const { notices: later } = await (await openCore(place)).ask('app.start', {});
		expect(later).toEqual([]);
	});

	it('after the list was damaged says so, keeps the bytes, and finds the plan', async () => {
		await first.close();
		writeFileSync(join(folder, 'workspace.json'), '{"version":1,"prof');
		const again = await openCore(folder);
		const { plans, notices } = await again.ask('app.start', {});
		expect(plans.map((plan) => plan.planId)).toEqual([planId]);
		expect(notices.map(({ level }) => level)).toEqual(['warning', 'info']);
		expect([...again.files().values()].some((text) => text === '{"version":1,"prof')).toBe(true);
	});

	it.each(['journal.jbp', 'drafts.jbp'])(
		'after a torn tail of %s holds all that was acknowledged, and says what was torn',
		async (name) => {
			const before = await first.ask('plan.open', { planId });
			await first.close();
			appendFileSync(join(folder, 'plans', planId, name), '{"replica":"torn","se');
			const again = await openCore(folder);
			const after = await again.ask('plan.open', { planId });
			expect(after.records).toEqual(before.records);
			const { notices } = await again.ask('app.start', {});
			expect(notices).toEqual([{ id: 'n1', level: 'warning', next: null, text: expect.stringContaining(name) }]);
			expect(readdirSync(join(folder, 'quarantine')).length).toBe(1);
			expect(await again.edit(planId, BEN, ['topics/t1', 'agreedText', 'Work goes on'])).toBe(DONE);
		},
	);

	describe('while someone goes on writing', () => {
		const RESTARTED =
			'The program was restarted after you began to write, so this may no longer say what you saw then. ' +
			'Nothing was written over.';
		let late: { planId: string; pen: Pen; base: number; edits: readonly Edit[]; seen: readonly Edit[] };

		beforeEach(async () => {
			const { revision } = await first.ask('plan.open', { planId });
			late = {
				...{ planId, pen: BEN, base: revision },
				edits: [['topics/t1', 'agreedText', 'Half a day']],
				seen: [['topics/t1', 'agreedText', 'One day']],
			};
		});

		it('writes what was typed where the field still says what was on screen', async () => {
			await first.close();
			const again = await openCore(folder);
			expect(await again.try('plan.edit', late)).toBe(DONE);
			expect(await again.says(planId, 'topics/t1', 'agreedText')).toBe('Half a day');
		});

		it('refuses it where others wrote before the end, says that it was restarted, and shows what stands', async () => {
			await first.edit(planId, BOTH, ['topics/t1', 'agreedText', 'Three days']);
			await first.close();
			const again = await openCore(folder);
			expect(await again.call('plan.edit', late)).toEqual({
				ok: false,
				error: {
					code: 'changed',
					message: RESTARTED,
					details: {
						...{ record: 'topics/t1', field: 'agreedText', restarted: true, revision: expect.any(Number) },
						values: [expect.objectContaining({ value: 'Three days', pen: BOTH })],
					},
				},
			});
			expect(await again.says(planId, 'topics/t1', 'agreedText')).toBe('Three days');
		});

		it('refuses it where others wrote after the start', async () => {
			await first.close();
			const again = await openCore(folder);
			await again.edit(planId, BOTH, ['topics/t1', 'agreedText', 'Three days']);
			expect(await again.try('plan.edit', late)).toBe(`changed: ${RESTARTED}`);
			expect(await again.says(planId, 'topics/t1', 'agreedText')).toBe('Three days');
		});

		it('refuses it where the field was emptied or its row removed', async () => {
			await first.edit(planId, BOTH, ['topics/t1', 'agreedText', null]);
			await first.edit(planId, BEN, ['topics/t1', 'positionPartner', 'Fast']);
			await first.close();
			const again = await openCore(folder);
			expect(await again.try('plan.edit', late)).toBe(`changed: ${RESTARTED}`);
			await again.edit(planId, BOTH, ['topics/t1', 'removed', true]);
			const position = {
				edits: [['topics/t1', 'positionPartner', 'Faster']],
				seen: [['topics/t1', 'positionPartner', 'Fast']],
			};
			expect(await again.try('plan.edit', { ...late, ...position })).toBe(`changed: ${RESTARTED}`);
		});

		it('refuses it where nobody says what was on screen, and takes what nobody has written to yet', async () => {
			await first.close();
			const again = await openCore(folder);
			expect(await again.try('plan.edit', { ...late, seen: [] })).toBe(`changed: ${RESTARTED}`);
			const unwritten = { ...late, edits: [['topics/t1', 'positionPartner', 'Fast']], seen: undefined };
			expect(await again.try('plan.edit', unwritten)).toBe(DONE);
		});

		it('refuses the whole edit where one field of it says something else', async () => {
			await first.close();
			const again = await openCore(folder);
			const both = {
				edits: [...late.edits, ['topics/t1', 'title', 'Deals']],
				seen: [...late.seen, ['topics/t1', 'title', 'Deal registration']],
			};
			expect(await again.try('plan.edit', { ...late, ...both })).toBe(`changed: ${RESTARTED}`);
			expect(await again.says(planId, 'topics/t1', 'agreedText')).toBe('One day');
		});

		it('refuses a resolution that was begun before', async () => {
			await first.close();
			const again = await openCore(folder);
			const { edits: _, seen: __, ...rest } = late;
			const settled = { ...rest, record: 'topics/t1', field: 'agreedText', value: 'Half a day' };
			expect(await again.try('plan.resolve', settled)).toBe(`changed: ${RESTARTED}`);
		});

		it('asks again though the clock was set back in between', async () => {
			await first.edit(planId, BOTH, ['topics/t1', 'agreedText', 'Three days']);
			await first.close();
			const again = await openCore(folder, { now: () => new Date('2020-01-01T00:00:00Z') });
			expect(await again.try('plan.edit', late)).toBe(`changed: ${RESTARTED}`);
		});
	});
});
