import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../shared/ledger/change.ts';
import { collectionNames } from '../../shared/plan/schema.ts';
import type { ShownPlan } from '../../shared/plan/show.ts';
import { buildCovalent, type Ran, SAMPLE, Shell } from '../builders/covalent.ts';

const shells: Shell[] = [];

function shell(): Shell {
	const opened = new Shell();
	shells.push(opened);
	return opened;
}

const NEW = [
	...['new', '--template', 'resale-to-recurring', '--vendor', 'Northwind', '--partner', 'Harbor'],
	...['--start', '2027-02-01', '--end', '2028-01-31', '--currency', 'GBP', '--zone', 'Europe/London'],
];

const made = shell();
let planId = '';

beforeAll(async () => {
	buildCovalent();
	({ planId } = await made.json<{ planId: string }>(0, ...NEW, '-o', 'plan.jbp'));
	await made.run(
		'new',
		'--template',
		'blank',
		'--vendor',
		'N',
		'--partner',
		'H',
		'--start',
		'2027-01-01',
		'-o',
		'blank.jbp',
	);
});
afterAll(() => {
	for (const one of shells) one.forget();
});

/** A copy of a plan made by `covalent new`; every copy is the same plan. */
function newPlan(at: Shell, name = 'plan.jbp', of: 'plan.jbp' | 'blank.jbp' = 'plan.jbp'): void {
	copyFileSync(made.path(of), at.path(name));
}

const EXPECTATION: readonly Edit[] = [
	['expectations/e1', 'holder', 'partner'],
	['expectations/e1', 'deliverer', 'vendor'],
	['expectations/e1', 'statement', 'Registrations are answered in two days'],
	['expectations/e1', 'category', 'responsiveness'],
	['expectations/e1', 'importancePartner', 9],
	['expectations/e1', 'minimum', 6],
	['expectations/e1', 'desired', 8.5],
	['expectations/e1', 'perceivedPartner', 4],
];

const COMMITMENT: readonly Edit[] = [
	['commitments/c1', 'from', 'vendor'],
	['commitments/c1', 'to', 'partner'],
	['commitments/c1', 'deliverable', 'A named deputy'],
	['commitments/c1', 'due', '2027-03-31'],
	['commitments/c1', 'days', 2.5],
	['commitments/c1', 'money', 150_000],
];

/** One plain sentence on stderr, nothing on stdout. */
function refusal({ code, out, err }: Ran): readonly [code: number | null, sentence: string] {
	expect(out).toBe('');
	expect(err).toMatch(/^[^\n]+[.\]]\n$|^[^\n]+Usage: [^\n]+\n$/);
	return [code, err.trimEnd()];
}

describe('covalent new', () => {
	it('makes a plan file and says which', async () => {
		const at = shell();
		const answer = await at.json<Record<string, unknown>>(0, ...NEW, '--title', 'Joint plan', '-o', 'plan.jbp');
		expect(answer).toEqual({
			...{ file: 'plan.jbp', planId: expect.stringMatching(/^[a-z0-9]{12}$/), title: 'Joint plan' },
			period: { start: '2027-02-01', end: '2028-01-31' },
		});
		expect(Object.keys(at.state())).toEqual(['plan.jbp']);
		const [header = ''] = at.text('plan.jbp').split('\n');
		expect(JSON.parse(header)).toEqual({ format: 'jbp', version: 1, planId: answer.planId, title: 'Joint plan' });
	});

	it('begins next month and runs as long as the template says, where nobody names days', async () => {
		const at = shell();
		const { period } = await at.json<{ period: { start: string; end: string } }>(
			...([0, 'new', '--template', 'first-90-days', '--vendor', 'N', '--partner', 'H', '-o', 'p.jbp'] as const),
		);
		expect(period.start).toMatch(/^\d{4}-\d{2}-01$/);
		const [from, to] = [new Date(period.start), new Date(`${period.end}T24:00:00Z`)];
		expect((to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()).toBe(3);
	});

	it('refuses, in a sentence, and makes nothing', async () => {
		const at = shell();
		const named = ['--vendor', 'N', '--partner', 'H', '-o', 'p.jbp'];
		const blank = ['new', '--template', 'blank', ...named];
		const runs = await Promise.all([
			at.run('new', '--template', 'nope', ...named),
			at.run(...blank, '--start', '2027-02-01', '--end', '2027-01-31'),
			at.run(...blank, '--currency', 'pounds'),
			at.run(...blank, '--zone', 'Europe/Bristol'),
			at.run('new', '--template', 'blank', '--vendor', '', '--partner', 'H', '-o', 'p.jbp'),
			at.run('new', '--template', 'blank', '--vendor', 'N\u0007', '--partner', 'H', '-o', 'p.jbp'),
			at.run(...blank, '--start', '2027-02-30'),
			at.run('new', '--template', 'blank', '--vendor', 'N', '--partner', 'H'),
		]);
		expect(runs.map(refusal)).toEqual([
			[
				1,
				'There is no template “nope”; there are born-in-the-cloud, distributor-var, first-90-days, recover-and-renew, resale-to-recurring, supplier-retailer, blank.',
			],
			[1, 'The plan frame “N and H: Two blank columns”: the last day (2027-01-31) is before the first (2027-02-01).'],
			[1, 'The plan frame “N and H: Two blank columns”: Currency has to be a currency code like GBP.'],
			[1, 'This computer knows no time zone “Europe/Bristol”. Choose one like Europe/London.'],
			[1, 'There is no parties/vendor yet; a new party needs its Name.'],
			[1, 'The text for title of plan/plan contains the control character U+0007.'],
			[2, '--start takes a day like 2027-02-01, not “2027-02-30”.'],
			[2, expect.stringMatching(/^covalent new needs --output\. Usage: covalent new /)],
		]);
		expect(at.state()).toEqual({});
	});

	it('never writes over a file', async () => {
		const at = shell();
		newPlan(at);
		const before = at.state();
		const [code, sentence] = refusal(await at.run(...NEW, '-o', 'plan.jbp'));
		expect([code, sentence]).toEqual([
			1,
			'"plan.jbp" in . is already there and was not written over.'.replace(' in .', ` in ${at.folder}`),
		]);
		expect(at.state()).toEqual(before);
	});
});

describe('covalent show', () => {
	it('says everything in the shape that scripts know', async () => {
		const at = shell();
		newPlan(at);
		const shown = await at.json<ShownPlan>(0, 'show', 'plan.jbp');
		const { collections, frontier, title, ...rest } = shown;
		expect(rest).toEqual({
			...{ format: 'jbp', planId, period: { start: '2027-02-01', end: '2028-01-31' }, currency: 'GBP' },
			parties: { vendor: 'Northwind', partner: 'Harbor' },
			...{ conflicts: [], waiting: [], notices: [] },
		});
		expect(title).toBe('Northwind and Harbor: Resale to recurring');
		expect(Object.keys(collections)).toEqual(collectionNames);
		expect(Object.values(frontier)).toEqual([3]);
		expect(collections.goals.length).toBeGreaterThan(2);
		expect(Object.keys(collections.goals[0] ?? {})).toEqual([
			...[
				'id',
				'title',
				'why',
				'kpi',
				'measure',
				'unit',
				'unitLabel',
				'direction',
				'counts',
				'baseline',
				'assumption',
				'trigger',
			],
			...['ownerVendor', 'ownerPartner', 'dataSource', 'worthVendor', 'worthPartner'],
		]);
	});

	it('says it to people as well', async () => {
		const { code, out, err } = await shell().run('show', SAMPLE);
		expect([code, err]).toEqual([0, '']);
		expect(out.split('\n')[0]).toMatch(/ — Northwind Cloud and Harbor IT, 2027-02-01 to 2028-01-31, GBP$/);
		expect(out).toContain('1 conflict:\n  topics/registration agreedText: [0] “');
	});

	it('ends quietly when its reader has seen enough', async () => {
		const at = shell();
		copyFileSync(SAMPLE, at.path('sample.jbp'));
		const ran = await at.runUnread('show', 'sample.jbp', '--json');
		expect([ran.code, ran.err]).toEqual([0, '']);
	});

	it.runIf(existsSync('/dev/full'))('says in a sentence that what it writes into found no room', async () => {
		const at = shell();
		copyFileSync(SAMPLE, at.path('sample.jbp'));
		const ran = await at.runInto('/dev/full', 'show', 'sample.jbp', '--json');
		expect(refusal(ran)).toEqual([1, 'The answer could not be written: the disk is full.']);
	});

	it('keeps its lines its own, whatever lines another program wrote', async () => {
		const at = shell();
		at.put('plan.jbp', readFileSync(SAMPLE));
		const joint = { party: 'joint', name: 'Eve' } as const;
		const edits: readonly Edit[] = [
			['plan/plan', 'title', 'Plan\n9 conflicts:'],
			['pivots/onboarding', 'change', 'Two at once.\nPivot 2, agreed by both: none.'],
		];
		at.forge('forged.jbp', 'plan.jbp', joint, edits, { whole: true });
		const show = await at.run('show', 'forged.jbp');
		expect(show.out.split('\n')[0]).toMatch(/^Plan ⏎ 9 conflicts: — Northwind Cloud and Harbor IT, /);
		const progress = await at.run('progress', 'forged.jbp');
		expect(progress.out).toMatch(/: Two at once\. ⏎ Pivot 2, agreed by both: none\. /);
		for (const { out } of [show, progress]) expect(out).not.toMatch(/^(9 conflicts|Pivot 2)/m);
	});
});

describe('covalent edit', () => {
	it('writes one change with its pen, and says which', async () => {
		const at = shell();
		newPlan(at);
		at.put('edits.json', JSON.stringify([['goals/new1', 'title', ' Cloud ARR ']]));
		const pen = ['--pen', 'vendor', '--name', 'Ana Ruiz', '--edits', 'edits.json'];
		const answer = await at.json<{ change: string; edits: Edit[] }>(0, 'edit', 'plan.jbp', ...pen);
		expect(answer).toEqual({
			change: expect.stringMatching(/^[0-9a-f]{32}$/),
			edits: [['goals/new1', 'title', 'Cloud ARR']],
		});
		const ledger = at.ledger('plan.jbp');
		expect(ledger.heads()).toEqual([answer.change]);
		expect(ledger.line(answer.change)?.change).toMatchObject({
			...{ seq: 1, pen: { party: 'vendor', name: 'Ana Ruiz' }, party: 'vendor', label: 'goal: Goal' },
			edits: [['goals/new1', 'title', 'Cloud ARR']],
		});
	});

	it('gives no rating past an open round, and locks no ballot by hand', async () => {
		const at = shell();
		newPlan(at);
		expect((await at.edit('plan.jbp', 'partner', ...EXPECTATION)).code).toBe(0);
		const round = { kind: 'expectations', mode: 'blind', opened: '2027-02-09', asked: 'e1' };
		const opened = Object.entries(round).map(([field, value]): Edit => ['rounds/r1', field, value]);
		expect((await at.edit('plan.jbp', 'joint', ...opened)).code).toBe(0);
		const before = at.state();
		const tries = [
			await at.edit('plan.jbp', 'partner', ['expectations/e1', 'desired', 9]),
			await at.edit('plan.jbp', 'partner', ['ballots/r1-partner', 'lock', 'f'.repeat(64)]),
		];
		expect(tries.map(refusal)).toEqual([
			[1, 'A round is open: “Desired” is given in a ballot until both sides reveal.'],
			[1, 'ballots/r1-partner: Locked is written by locking and revealing a ballot, never by hand.'],
		]);
		expect(at.state()).toEqual(before);
	});

	it('writes nothing where the plan already says so', async () => {
		const at = shell();
		newPlan(at);
		await at.edit('plan.jbp', 'joint', ['goals/g', 'title', 'ARR']);
		const before = at.state();
		expect(JSON.parse((await at.edit('plan.jbp', 'vendor', ['goals/g', 'title', 'ARR'])).out)).toEqual({
			...{ change: null, edits: [] },
		});
		expect(at.state()).toEqual(before);
	});

	it('splits what would be too long for a line, and the file still opens', async () => {
		const at = shell();
		newPlan(at);
		const edits = Array.from({ length: 90 }, (_, index): Edit[] => [
			[`goals/n${index}`, 'title', `Goal ${index}`],
			[`goals/n${index}`, 'why', 'é'.repeat(4000)],
		]).flat();
		expect((await at.edit('plan.jbp', 'joint', ...edits)).code).toBe(0);
		const { collections } = await at.json<ShownPlan>(0, 'show', 'plan.jbp');
		expect(collections.goals.filter(({ why }) => why === 'é'.repeat(4000))).toHaveLength(90);
	});

	it('refuses, in a sentence, and leaves every byte of the file', async () => {
		const at = shell();
		newPlan(at);
		await at.edit('plan.jbp', 'partner', ...EXPECTATION);
		const before = at.state();
		const refused = async (pen: 'vendor' | 'partner' | 'joint', ...edits: Edit[]) =>
			refusal(await at.edit('plan.jbp', pen, ...edits));
		const name = 'The expectation “Registrations are answered in two days”';
		expect(
			await Promise.all([
				refused('joint', ['goals/g1', 'colour', 'red']),
				refused('partner', ['expectations/e1', 'minimum', 9.5]),
				refused('vendor', ['expectations/e1', 'minimum', 3]),
				refused('partner', ['expectations/e1', 'minimum', 9]),
				refused('partner', ['expectations/e1', 'holder', 'vendor']),
				refused('vendor', ['commitments/c1', 'money', 9.99]),
				refused('joint', ['goals/g2', 'title', 'a\u0000b']),
				refused('joint', ['goals/g2', 'title', 'a'], ['goals/g2', 'title', 'b']),
				refused('joint', ['plan/plan', 'removed', true]),
				refused('joint', ['plan/plan', 'timeZone', 'Europe/Bristol']),
			]),
		).toEqual([
			[1, 'A goal has no field “colour” (in goals/g1).'],
			[1, `${name}: Minimum has to be from 1 to 9 in halves, or “abstained” or “too early to say”.`],
			[1, `${name}: Minimum is the partner’s to write, and the pen in hand is the vendor’s.`],
			[1, `${name}: the minimum (9) is above the desired (8.5).`],
			[1, `${name}: Who expects is set when the expectation is made and stays.`],
			[1, 'commitments/c1: Money has to be a whole number of minor units (cents, pence) from 0 to 1000000000000.'],
			[1, 'The text for title of goals/g2 contains a NUL byte.'],
			[1, 'goals/g2 title is given twice.'],
			[1, 'The plan frame is part of every plan and cannot be removed.'],
			[1, 'This computer knows no time zone “Europe/Bristol”. Choose one like Europe/London.'],
		]);
		expect(at.state()).toEqual(before);
	});

	it('takes a list of edits and nothing else', async () => {
		const at = shell();
		newPlan(at);
		const before = at.state();
		const noList = 'The standard input has to hold a list of edits: [["goals/g1","title","Cloud ARR"], …].';
		const noEdit = (place: number) => `The standard input: edit ${place} is not ["collection/id", "field", value].`;
		const cases: [input: string, sentence: string][] = [
			['', 'The standard input is not JSON.'],
			['{"goals/g1":"x"', 'The standard input is not JSON.'],
			['{}', noList],
			['[]', noList],
			['[["goals/g1","title","x"],["goals/g1","why"]]', noEdit(2)],
			['[["goals/g1","title",{"a":1}]]', noEdit(1)],
			['[[1,2,3]]', noEdit(1)],
		];
		const edit = (input: string) =>
			at.runWith(input, 'edit', 'plan.jbp', '--pen', 'vendor', '--name', 'Ana', '--edits', '-');
		const runs = await Promise.all(cases.map(([input]) => edit(input)));
		expect(runs.map(refusal)).toEqual(cases.map(([, sentence]) => [1, sentence]));
		expect(at.state()).toEqual(before);
	});

	it('reads a list as Windows saves it, and guesses no letter of one that is no Unicode', async () => {
		const at = shell();
		newPlan(at);
		const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
		at.put('mark.json', '\ufeff[["goals/g","title","Erlöse"]]');
		at.put('utf16.json', utf16('[["goals/g","why","Für beide"]]'));
		at.put('windows.json', Buffer.from('[["goals/g","kpi","Erlöse"]]', 'latin1'));
		const edit = (edits: string, input = '') =>
			at.runWith(input, 'edit', 'plan.jbp', '--pen', 'joint', '--name', 'Ana', '--edits', edits);
		expect((await edit('mark.json')).code).toBe(0);
		expect((await edit('utf16.json')).code).toBe(0);
		expect((await edit('-', '\ufeff[["goals/g","unit","money"]]')).code).toBe(0);
		const values = { title: 'Erlöse', why: 'Für beide', unit: 'money' };
		expect(at.ledger('plan.jbp').record('goals/g')?.values).toMatchObject(values);
		const before = at.state();
		expect(refusal(await edit('windows.json'))).toEqual([1, 'windows.json is not UTF-8 text; save it as UTF-8.']);
		expect(at.state()).toEqual(before);
	});

	it('knows three pens, and each has a name', async () => {
		const at = shell();
		copyFileSync(SAMPLE, at.path('p.jbp'));
		const edit = (...pen: string[]) => at.runWith('[["goals/x","title","y"]]', 'edit', 'p.jbp', '--edits', '-', ...pen);
		const runs = await Promise.all([
			edit('--pen', 'reseller', '--name', 'Ana'),
			edit('--pen', 'vendor', '--name', '  '),
			edit('--pen', 'vendor'),
			edit('--pen', 'vendor', '--name', 'n'.repeat(81)),
		]);
		expect(runs.map(refusal)).toEqual([
			[2, '--pen is vendor, partner or joint, not “reseller”.'],
			[2, 'Say who is writing with --name NAME.'],
			[2, expect.stringMatching(/^covalent edit needs --name\. Usage: /)],
			[1, 'The pen’s name has 81 characters; at most 80 fit.'],
		]);
	});
});

describe('two copies edited apart', () => {
	const at = shell();
	const conflict = {
		record: 'topics/t',
		field: 'agreedText',
		values: expect.arrayContaining([
			{ value: 'One day', by: { party: 'vendor', name: 'Ana Ruiz' }, at: expect.stringMatching(/^\d{4}-.*Z$/) },
			{ value: 'Three days', by: { party: 'partner', name: 'Ben Okafor' }, at: expect.stringMatching(/^\d{4}-.*Z$/) },
		]),
	};

	beforeAll(async () => {
		newPlan(at, 'vendor.jbp');
		await at.edit('vendor.jbp', 'joint', ['topics/t', 'level', 'tactical'], ['topics/t', 'title', 'Registration']);
		copyFileSync(at.path('vendor.jbp'), at.path('partner.jbp'));
		await Promise.all([
			at.edit('vendor.jbp', 'vendor', ['topics/t', 'agreedText', 'One day'], ['topics/t', 'positionVendor', 'Fast']),
			at.edit(
				'partner.jbp',
				'partner',
				['topics/t', 'agreedText', 'Three days'],
				['topics/t', 'positionPartner', 'Sure'],
			),
		]);
	});

	it('merge into one, ending with 3 and naming what to settle', async () => {
		const merged = await at.json<Record<string, unknown>>(3, 'merge', 'vendor.jbp', 'partner.jbp', '-o', 'both.jbp');
		expect(merged).toEqual({
			...{ planId, file: 'both.jbp', taken: 1, changes: 6, conflicts: [conflict], waiting: 0 },
		});
		const shown = await at.json<ShownPlan>(0, 'show', 'both.jbp');
		expect(shown.conflicts).toEqual([conflict]);
		expect(shown.collections.topics.find(({ id }) => id === 't')).toMatchObject({
			...{ agreedText: null, positionVendor: 'Fast', positionPartner: 'Sure' },
		});
	});

	it('merge to the same plan whichever comes first', async () => {
		await Promise.all([
			at.run('merge', 'vendor.jbp', 'partner.jbp', '-o', 'ab.jbp'),
			at.run('merge', 'partner.jbp', 'vendor.jbp', '-o', 'ba.jbp'),
		]);
		const [ab, ba] = await Promise.all([at.run('show', 'ab.jbp', '--json'), at.run('show', 'ba.jbp', '--json')]);
		expect(ab.out).not.toBe('');
		expect(ba.out).toBe(ab.out);
		const again = await at.json<{ taken: number }>(3, 'merge', 'ab.jbp', 'ba.jbp', '-o', 'twice.jbp');
		expect(again.taken).toBe(0);
		expect(at.text('twice.jbp')).toBe(at.text('ab.jbp'));
	});

	it('wait for a person where both wrote', async () => {
		await at.run('merge', 'vendor.jbp', 'partner.jbp', '-o', 'wait.jbp');
		const before = at.state();
		expect(refusal(await at.edit('wait.jbp', 'joint', ['topics/t', 'agreedText', 'Two days']))).toEqual([
			...[3, 'topics/t agreedText holds several values; settle it with covalent resolve first.'],
		]);
		expect(at.state()).toEqual(before);
	});

	it('are settled by picking one value, which both then have', async () => {
		await at.run('merge', 'vendor.jbp', 'partner.jbp', '-o', 'settle.jbp');
		const settle = ['--record', 'topics/t', '--field', 'agreedText', '--pen', 'joint', '--name', 'Ana and Ben'];
		const before = at.state();
		for (const pick of ['2', '-1', 'one', '0.5', ' '])
			expect(refusal(await at.run('resolve', 'settle.jbp', ...settle, `--pick=${pick}`))).toEqual([
				...[2, '--pick is a number from 0 to 1.'],
			]);
		expect(at.state()).toEqual(before);
		const { conflicts } = await at.json<ShownPlan>(0, 'show', 'settle.jbp');
		const chosen = await at.json<Record<string, unknown>>(0, 'resolve', 'settle.jbp', ...settle, '--pick', '1');
		expect(chosen).toEqual({
			...{ change: expect.any(String), record: 'topics/t', field: 'agreedText', value: conflicts[0]?.values[1]?.value },
		});
		const both = await at.json<{ conflicts: unknown[] }>(0, 'merge', 'partner.jbp', 'settle.jbp', '-o', 'settled.jbp');
		expect(both.conflicts).toEqual([]);
		const shown = await at.json<ShownPlan>(0, 'show', 'settled.jbp');
		expect(shown.collections.topics.find(({ id }) => id === 't')?.agreedText).toBe(chosen.value);
		expect(refusal(await at.run('resolve', 'settle.jbp', ...settle, '--pick', '0'))).toEqual([
			...[1, 'topics/t agreedText holds no conflict.'],
		]);
	});

	it('never go over a third copy that holds more, or over something else', async () => {
		copyFileSync(at.path('vendor.jbp'), at.path('third.jbp'));
		await at.edit('third.jbp', 'vendor', ['goals/x', 'title', 'Only here']);
		at.put('letter.txt', 'Dear Ben');
		await at.run(...NEW, '-o', 'another.jbp');
		const before = at.state();
		const into = (name: string) => at.run('merge', 'vendor.jbp', 'partner.jbp', '-o', name).then(refusal);
		expect(await into('third.jbp')).toEqual([
			...[1, 'third.jbp holds a change that would be lost, and was not written over; merge it, or name another file.'],
		]);
		expect(await into('letter.txt')).toEqual([1, 'letter.txt: This is not a Covalent plan file.']);
		expect(await into('another.jbp')).toEqual([1, 'another.jbp holds another plan and was not written over.']);
		expect(refusal(await at.run('merge', 'vendor.jbp', 'another.jbp', '-o', 'n.jbp'))).toEqual([
			...[1, 'vendor.jbp and another.jbp are two different plans, not two copies of one.'],
		]);
		expect(at.state()).toEqual(before);
	});

	it('are not joined where one writes in the other’s column, even if only both together show it', async () => {
		const evil = new Shell();
		shells.push(evil);
		newPlan(evil, 'mine.jbp');
		await evil.edit('mine.jbp', 'partner', ...EXPECTATION);
		evil.forge('theirs.jbp', 'mine.jbp', { party: 'vendor', name: 'Eve' }, [['expectations/e1', 'minimum', 1]]);
		const before = evil.state();
		for (const order of [
			['mine.jbp', 'theirs.jbp'],
			['theirs.jbp', 'mine.jbp'],
		])
			expect(refusal(await evil.run('merge', ...order, '-o', 'both.jbp'))).toEqual([
				...[
					1,
					'The change of 2027-02-09 by Eve (vendor) writes “Minimum” of the expectation “Registrations are answered in two days”, which is the partner’s.',
				],
			]);
		expect(evil.state()).toEqual(before);
	});
});

describe('covalent history', () => {
	it('says who wrote what, when, before and after, oldest first', async () => {
		const at = shell();
		newPlan(at);
		await at.edit('plan.jbp', 'vendor', ['goals/x', 'title', 'ARR']);
		await at.edit('plan.jbp', 'partner', ['goals/x', 'title', 'Revenue']);
		const { history } = await at.json<{ history: unknown[] }>(0, 'history', 'plan.jbp', '--record', 'goals/x');
		const made = {
			at: expect.stringMatching(/^\d{4}-.*Z$/),
			computer: expect.any(String),
			label: 'goal: Goal',
			seq: 1,
		};
		const ids = { id: expect.stringMatching(/^[0-9a-f]{32}$/), replica: expect.any(String) };
		const edit = { record: 'goals/x', field: 'title', label: 'Goal' };
		expect(history).toEqual([
			{ ...made, ...ids, pen: { party: 'vendor', name: 'Ana Ruiz' }, edits: [{ ...edit, before: null, after: 'ARR' }] },
			{
				...made,
				...ids,
				pen: { party: 'partner', name: 'Ben Okafor' },
				edits: [{ ...edit, before: 'ARR', after: 'Revenue' }],
			},
		]);
		expect(refusal(await at.run('history', 'plan.jbp', '--record', 'goals/nope'))).toEqual([
			...[1, 'There is no goals/nope in this plan.'],
		]);
	});
});

describe('covalent gaps', () => {
	it('gives each expectation its figures, under the names scripts know', async () => {
		const at = shell();
		newPlan(at, 'p.jbp', 'blank.jbp');
		await at.edit('p.jbp', 'partner', ...EXPECTATION);
		await at.edit(
			'p.jbp',
			'vendor',
			['expectations/e1', 'guess', 7],
			['expectations/e1', 'perceivedVendor', 8],
			['expectations/e1', 'importanceVendor', 5],
		);
		const gaps = await at.json<{ expectations: unknown[]; categories: unknown[]; open: number }>(0, 'gaps', 'p.jbp');
		expect(gaps.expectations).toEqual([
			expect.objectContaining({
				...{ id: 'e1', statement: 'Registrations are answered in two days', holder: 'partner', deliverer: 'vendor' },
				...{ category: 'responsiveness', importanceVendor: 5, importancePartner: 9, minimum: 6, desired: 8.5 },
				...{ perceivedVendor: 8, perceivedPartner: 4, guess: 7, adequacyGap: -2, superiorityGap: -4.5 },
				...{ misreading: -1.5, viewGap: 4, priorityGap: -4, severity: 18, zone: 'below minimum' },
				...{ quadrant: 'fix first', outcome: 'open' },
			}),
		]);
		expect(gaps.open).toBe(1);
		expect(gaps.categories.length).toBeGreaterThan(0);
	});

	it('keeps unrated, abstained and too early to say apart from zero', async () => {
		const at = shell();
		newPlan(at, 'p.jbp', 'blank.jbp');
		const [holder, deliverer, statement] = EXPECTATION;
		if (!holder || !deliverer || !statement) throw new Error('The expectation has no roles.');
		await at.edit(
			'p.jbp',
			'partner',
			holder,
			deliverer,
			statement,
			['expectations/e1', 'minimum', 'abstained'],
			['expectations/e1', 'perceivedPartner', 'too early to say'],
		);
		const { expectations, open } = await at.json<{ expectations: unknown[]; open: number }>(0, 'gaps', 'p.jbp');
		expect([expectations, open]).toEqual([
			[
				expect.objectContaining({
					...{ minimum: null, desired: null, perceivedPartner: null, adequacyGap: null, superiorityGap: null },
					...{ misreading: null, viewGap: null, priorityGap: null, severity: null, zone: 'unrated', quadrant: null },
				}),
			],
			0,
		]);
	});
});

describe('covalent commitments', () => {
	it('gives their state on a day, kept on time and the balance', async () => {
		const at = shell();
		newPlan(at, 'p.jbp', 'blank.jbp');
		await at.edit('p.jbp', 'vendor', ...COMMITMENT);
		await at.edit('p.jbp', 'partner', ['commitments/c1', 'accepted', '2027-02-10']);
		const on = (day: string) => at.json<Record<string, unknown>>(0, 'commitments', 'p.jbp', '--on', day);
		const late = await on('2027-04-01');
		expect(late).toMatchObject({
			commitments: [
				{ id: 'c1', from: 'vendor', to: 'partner', deliverable: 'A named deputy', due: '2027-03-31', state: 'overdue' },
			],
			kept: {
				vendor: { kept: 0, due: 1, ratio: null, tooFew: true, awaiting: 0, renegotiated: 0 },
				partner: { kept: 0, due: 0, ratio: null, tooFew: true, awaiting: 0, renegotiated: 0 },
			},
			balance: { vendor: { count: 1, days: 2.5, money: 150_000 }, partner: { count: 0, days: 0, money: 0 } },
		});
		expect(Object.keys(late).sort()).toEqual(['balance', 'commitments', 'kept']);
		const state = async (day: string) => ((await on(day)).commitments as { state: string }[])[0]?.state;
		expect(await Promise.all(['2027-02-09', '2027-02-10', '2027-03-31'].map(state))).toEqual([
			'proposed',
			'accepted',
			'accepted',
		]);
		expect(refusal(await at.run('commitments', 'p.jbp', '--on', '2027-02-30'))).toEqual([
			...[2, '--on takes a day like 2027-03-31, not “2027-02-30”.'],
		]);
	});

	it('is read on a day even where a change claims an instant that no clock shows', async () => {
		const at = shell();
		newPlan(at, 'mine.jbp');
		at.forge('p.jbp', 'mine.jbp', { party: 'vendor', name: 'Eve' }, [['goals/x', 'title', 'y']], {
			...{ at: '2099-02-09T10:14:60Z', whole: true },
		});
		expect((await at.run('commitments', 'p.jbp')).code).toBe(0);
	});
});

describe('covalent frictions', () => {
	it('gives every clock at the end of a day, and both sides’ record alike', async () => {
		const at = shell();
		newPlan(at, 'p.jbp', 'blank.jbp');
		await at.edit(
			'p.jbp',
			'joint',
			['escalationLevels/l1', 'title', 'Plan owners'],
			['escalationLevels/l1', 'hours', 4],
		);
		await at.edit('p.jbp', 'vendor', ['workingHours/vendor', 'monday', '09:00-12:00, 13:00-17:00']);
		await at.edit(
			'p.jbp',
			'partner',
			['frictions/f1', 'holder', 'partner'],
			['frictions/f1', 'deliverer', 'vendor'],
			['frictions/f1', 'what', 'A registration stood unanswered'],
			['frictions/f1', 'raised', '2027-02-08T15:00Z'],
			['frictions/f1', 'impact', 3],
			['frictions/f1', 'level', 'l1'],
		);
		const on = (day: string) => at.json<Record<string, unknown>>(0, 'frictions', 'p.jbp', '--on', day);
		const friction = {
			...{ id: 'f1', number: 'F-1', holder: 'partner', deliverer: 'vendor', what: 'A registration stood unanswered' },
			...{ impact: 3, level: 'l1', raised: '2027-02-08T15:00Z', escalated: null, answered: null, resolved: null },
			...{ state: 'open', due: '2027-02-15T11:00Z', repeats: null, times: 1 },
			...{ answer: null, resolution: null, learned: null, commitment: null, rule: null },
		};
		const none = { inTime: 0, due: 0, ratio: null, tooFew: true };
		expect(await on('2027-02-08')).toEqual({
			on: '2027-02-08',
			frictions: [{ ...friction, clock: 'open in time', minutesLeft: 120 }],
			answers: { vendor: none, partner: none },
			overdue: { vendor: 0, partner: 0 },
		});
		expect(await on('2027-02-15')).toEqual({
			on: '2027-02-15',
			frictions: [{ ...friction, clock: 'open and late', minutesLeft: -300 }],
			answers: { vendor: { ...none, due: 1 }, partner: none },
			overdue: { vendor: 1, partner: 0 },
		});
		expect((await at.run('frictions', 'p.jbp', '--on', '2027-02-15')).out.trimEnd().split('\n')).toEqual([
			'F-1  2027-02-08  partner → vendor  open  5 h over  A registration stood unanswered',
			'vendor: 0 of 1 answered in time (too few to say), 1 overdue',
			'partner: 0 of 0 answered in time (too few to say), 0 overdue',
		]);
		expect((await on('2027-02-07')).frictions).toEqual([]);
	});

	it('refuses hours that are none, and a second side’s', async () => {
		const at = shell();
		newPlan(at, 'p.jbp', 'blank.jbp');
		const write = (value: string, pen: string) =>
			at.runWith(
				JSON.stringify([['workingHours/partner', 'monday', value]]),
				...['edit', 'p.jbp', '--pen', pen, '--name', 'Ana', '--edits', '-'],
			);
		expect(refusal(await write('nine to five', 'partner'))).toEqual([
			1,
			'workingHours/partner: Monday has to be hours like 09:00-17:30, or 08:00-12:00, 13:00-17:00.',
		]);
		expect((await write('09:00-17:00', 'vendor')).code).toBe(1);
		expect((await write('09:00-17:00', 'partner')).code).toBe(0);
	});
});

describe('covalent capabilities', () => {
	it('gives both views, the gap and what leads out of it, and the certificates, on a day', async () => {
		const at = shell();
		newPlan(at, 'p.jbp', 'blank.jbp');
		await at.edit(
			'p.jbp',
			'vendor',
			['capabilities/k', 'kind', 'skill'],
			['capabilities/k', 'title', 'Alert triage'],
			['capabilities/k', 'requiredPartner', 4],
			['capabilities/k', 'importanceVendor', 6],
			['assessments/a', 'capability', 'k'],
			['assessments/a', 'side', 'partner'],
			['assessments/a', 'holder', 'vendor'],
			['assessments/a', 'day', '2027-03-01'],
			['assessments/a', 'level', 1],
			...COMMITMENT,
			['commitments/c1', 'capability', 'k'],
			['commitments/c1', 'capabilitySide', 'partner'],
			['certificates/x', 'holder', 'vendor'],
			['certificates/x', 'title', 'Architect'],
			['certificates/x', 'expires', '2027-03-31'],
		);
		const on = (day: string) => at.json<Record<string, unknown>>(0, 'capabilities', 'p.jbp', '--on', day);
		const march = await on('2027-03-31');
		expect(march).toMatchObject({
			capabilities: [
				{
					...{ id: 'k', kind: 'skill', title: 'Alert triage', importanceVendor: 6, importancePartner: null },
					sides: {
						vendor: {
							required: null,
							self: null,
							other: null,
							gap: null,
							basis: null,
							priority: null,
							commitments: [],
						},
						partner: { required: 4, self: null, other: 1, gap: 3, basis: 'other', priority: 18, commitments: ['c1'] },
					},
				},
			],
			open: 0,
			certificates: [
				{ id: 'x', title: 'Architect', holder: 'vendor', who: null, expires: '2027-03-31', state: 'expiring' },
			],
		});
		expect(Object.keys(march).sort()).toEqual(['capabilities', 'certificates', 'on', 'open']);
		expect(await on('2027-04-01')).toMatchObject({ open: 1, certificates: [{ state: 'expired' }] });
		expect((await on('2027-02-28')).open).toBe(0);
		const { out } = await at.run('capabilities', 'p.jbp', '--on', '2027-04-01');
		expect(out).toContain('Alert triage');
		expect(out).toContain('1 gap without a commitment under way.');
	});
});

describe('covalent trust and progress', () => {
	it('say on a day what was stated, what the record is, and how far the goals are; money in minor units', async () => {
		const at = shell();
		const trust = await at.json<Record<string, unknown>>(0, 'trust', SAMPLE, '--on', '2027-09-09');
		expect(Object.keys(trust)).toEqual([
			...['on', 'pulses', 'evidenced', 'record', 'stages', 'performance', 'attainment', 'path', 'moved'],
		]);
		expect(trust).toMatchObject({
			on: '2027-09-09',
			pulses: [{ day: '2027-02-05' }, { day: '2027-06-17' }, { day: '2027-09-09', partner: { mean: 5.8, of: 5 } }],
			evidenced: {
				vendor: { kept: { kept: 2, due: 3, ratio: null, tooFew: true } },
				partner: { kept: { kept: 4, due: 6, tooFew: false } },
			},
			stages: {
				vendor: { current: 'co-operating', desired: 'full partnership' },
				partner: { current: 'repeat', desired: 'jointly planned' },
			},
			performance: { goals: 5, notBehind: 3, ratio: 0.6 },
			path: [{ day: '2027-02-05' }, { day: '2027-06-17' }, { day: '2027-09-09', share: 0.6 }],
		});
		const { out } = await at.run('trust', SAMPLE, '--on', '2027-09-09');
		expect(out).toContain('Evidence for co-operating, 2 of 3:');
		expect(out).toContain('  has not: No answer to a friction is overdue (1 overdue)');
		const progress = await at.json<Record<string, unknown>>(0, 'progress', SAMPLE, '--on', '2027-09-09');
		expect(progress).toMatchObject({
			goals: [
				{
					...{
						id: 'revenue',
						actual: 3_420_000,
						behind: true,
						lastPeriod: '2027-08',
						kind: 'lagging',
						recommitted: null,
					},
					quarters: [
						{ quarter: 'Q1', months: 'Feb–Apr 2027', actual: 2_160_000, target: 2_200_000, stated: false, blanks: [] },
						{ quarter: 'Q2', actual: 3_130_000, ahead: 30_000 },
						{ quarter: 'Q3', actual: 3_420_000, target: 4_500_000 },
						{ quarter: 'Q4', actual: null, target: 6_200_000, stated: null },
					],
				},
				{ id: 'share', behindTwoPeriods: true },
				{ id: 'customers', behind: false, pivoted: '2027-06-17' },
				{ id: 'people', source: null },
				{ id: 'retention' },
			],
			share: { goals: 5, notBehind: 3 },
			checkIns: { last: '2027-08-31', streak: 2, missed: ['2027-08-16'] },
			pivots: [{ id: 'onboarding', number: 'Pivot 1', goal: 'customers', inForce: true }],
		});
		expect((await at.run('trust', SAMPLE, '--on', '2027-01-20')).out).toContain('No trust pulse has been shown yet.');
	});
});

describe('covalent export', () => {
	it('writes the reviews to come as a calendar, the same file for the same plan but for its stamp', async () => {
		const at = shell();
		const calendar = async (name: string) => {
			const { what } = await at.json<{ what: string }>(0, 'export', SAMPLE, '--to', name, '--on', '2027-09-09');
			expect(what).toBe('calendar');
			return at
				.text(name)
				.replace(/^DTSTAMP:.*$/gm, '')
				.replace(/\r\n\t/g, '');
		};
		const file = await calendar('reviews.ics');
		expect(file.match(/^UID:/gm)?.length).toBe(26);
		expect(new Set(file.match(/^UID:.*$/gm)).size).toBe(26);
		// Half past nine in London, before and after the clocks go back.
		expect(file).toContain('DTSTART:20271026T083000Z');
		expect(file).toContain('DTSTART:20271102T093000Z');
		expect(file).not.toMatch(/@(?!covalent)|ATTENDEE|ORGANIZER/);
		expect(await calendar('again.ics')).toBe(file);
		expect(refusal(await at.run('export', SAMPLE, '--to', 'x.ics', '--what', 'plan'))).toEqual([
			...[1, 'An .ics does not hold the plan: that is exported as .docx, .pdf, .html, .xlsx or .json.'],
		]);
	});

	it('writes a Word document that holds the plan', async () => {
		const at = shell();
		const answer = await at.json<{ bytes: number }>(0, 'export', SAMPLE, '--to', 'plan.docx');
		const bytes = at.bytes('plan.docx');
		expect(answer).toEqual({ file: 'plan.docx', what: 'plan', format: 'docx', bytes: bytes.length });
		const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
		for (const words of [
			'Northwind',
			'Harbor',
			'Deal registrations answered in 2 working days',
			'creates no exclusivity',
		])
			expect(document).toContain(words);
	});

	it('writes the page of a session, the newest or one by name', async () => {
		const at = shell();
		const { collections } = await at.json<ShownPlan>(0, 'show', SAMPLE);
		const sessions = collections.sessions.map(({ id, title }) => [id, title] as const);
		expect(sessions.length).toBeGreaterThan(1);
		for (const [id, title] of sessions) {
			await at.json(0, 'export', SAMPLE, '--to', `${id}.docx`, '--what', 'session', '--session', id);
			const document = strFromU8(unzipSync(at.bytes(`${id}.docx`))['word/document.xml'] ?? new Uint8Array());
			expect(document).toContain(String(title));
		}
		await at.json(0, 'export', SAMPLE, '--to', 'page.json', '--what', 'session');
		expect(JSON.parse(at.text('page.json'))).toMatchObject({ session: { id: sessions.at(-1)?.[0] } });
		const none = at.run('export', SAMPLE, '--to', 'x.docx', '--what', 'session', '--session', 'none');
		expect(refusal(await none)).toEqual([1, 'This plan has no such session yet.']);
	});

	it('writes the tables as CSV and everything as JSON', async () => {
		const at = shell();
		await Promise.all([
			at.run('export', SAMPLE, '--to', 'gaps.csv'),
			at.run('export', SAMPLE, '--to', 'work.CSV', '--what', 'commitments'),
			at.run('export', SAMPLE, '--to', 'plan.json'),
			at.run('export', SAMPLE, '--to', 'gaps.json', '--what', 'gaps', '--on', '2027-09-09'),
		]);
		expect(at.text('gaps.csv')).toContain('Deal registrations answered in 2 working days');
		expect(at.text('work.CSV').split('\n').length).toBeGreaterThan(5);
		expect(at.text('plan.json')).toBe((await at.run('show', SAMPLE, '--json')).out);
		expect(at.text('gaps.json')).toBe((await at.run('gaps', SAMPLE, '--on', '2027-09-09', '--json')).out);
	});

	it('refuses what it cannot write, and writes nothing', async () => {
		const at = shell();
		const runs = await Promise.all([
			at.run('export', SAMPLE, '--to', 'plan.pages'),
			at.run('export', SAMPLE, '--to', 'plan'),
			at.run('export', SAMPLE, '--to', 'plan.docx', '--what', 'gaps'),
			at.run('export', SAMPLE, '--to', 'plan.csv', '--what', 'plan'),
			at.run('export', SAMPLE, '--to', 'plan.csv', '--what', 'secrets'),
			at.run('export', SAMPLE, '--to', 'nowhere/plan.json'),
			at.run('export', SAMPLE, '--to', 'plan.docx', '--format', 'html'),
		]);
		expect(runs.map(refusal)).toEqual([
			[2, 'plan.pages has to end in .docx, .pdf, .html, .xlsx, .csv, .json or .ics.'],
			[2, 'plan has to end in .docx, .pdf, .html, .xlsx, .csv, .json or .ics.'],
			[1, 'A .docx does not hold the gap matrix: that is exported as .xlsx, .csv or .json.'],
			[1, 'A .csv does not hold the plan: that is exported as .docx, .pdf, .html, .xlsx or .json.'],
			[2, '--what is plan, qbr, gaps, commitments, session, look-back or calendar, not “secrets”.'],
			[1, '"plan.json" in nowhere could not be saved: it is not there.'],
			[2, 'plan.docx ends in .docx, and --format says html.'],
		]);
		expect(at.state()).toEqual({});
	});
});

describe('how to ask', () => {
	it('is told by --help, for all commands and for one', async () => {
		const at = shell();
		const [all, one, version] = await Promise.all([at.run('--help'), at.run('show', '--help'), at.run('--version')]);
		for (const name of ['new', 'show', 'edit', 'resolve', 'merge', 'history', 'gaps', 'commitments', 'export', 'serve'])
			expect(all.out).toContain(`\n  covalent ${name} `);
		expect([all.code, one.code, version.code]).toEqual([0, 0, 0]);
		expect(one.out).toBe('covalent show plan.jbp [--json]\neverything in the plan, its conflicts, and what waits\n');
		expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
	});

	it('is wrong with code 2 and the right way in one line', async () => {
		const at = shell();
		const runs = await Promise.all([
			at.run('shew'),
			at.run('constructor'),
			at.run('show'),
			at.run('show', 'a.jbp', 'b.jbp'),
			at.run('show', 'a.jbp', '--loud'),
			at.run('edit', 'a.jbp', '--edits'),
			at.run('serve', '--port', 'eighty'),
		]);
		expect(runs.map(refusal)).toEqual([
			[2, 'covalent knows no command “shew”; covalent --help lists them.'],
			[2, 'covalent knows no command “constructor”; covalent --help lists them.'],
			[2, 'covalent show takes 1 file. Usage: covalent show plan.jbp [--json]'],
			[2, 'covalent show takes 1 file. Usage: covalent show plan.jbp [--json]'],
			[2, "Unknown option '--loud'. Usage: covalent show plan.jbp [--json]"],
			[2, expect.stringMatching(/^Option '--edits <value>' argument missing\. Usage: covalent edit /)],
			[2, '“eighty” is not a port: give a whole number up to 65535.'],
		]);
	});
});

describe('a file that is not a whole plan', () => {
	const at = shell();
	const edits = '[["goals/zz","title","x"]]';
	let whole = '';
	const line = (json: object) => `${JSON.stringify(json)}\n`;
	const withLine = (text: string) => at.sealed(whole.split('\n')[0] ?? '', text);
	const change = (extra: string) =>
		`{"replica":"r1","seq":1,"prev":null,"after":[],"at":"2027-02-09T10:14:03Z","pen":{"party":"vendor","name":"A"},"label":"x","edits":[]${extra}}`;

	beforeAll(async () => {
		newPlan(at, 'good.jbp');
		whole = at.text('good.jbp');
		at.put('empty.jbp', '');
		at.put('bom.jbp', `\ufeff${whole}`);
		at.put('utf16.jbp', Buffer.from(whole, 'utf16le'));
		at.put('crlf.jbp', whole.replaceAll('\n', '\r\n'));
		at.put('null.jbp', 'null\n');
		at.put('zeros.jbp', new Uint8Array(4096));
		at.put('foreign.jbp', '%PDF-1.7\n');
		at.put('json.jbp', '{"name":"package"}\n');
		at.put('newer.jbp', whole.replace('"version":1', '"version":2'));
		at.put('duplicate.jbp', withLine(change(',"label":"y"')));
		at.put('deep.jbp', withLine(change(`,"x":${'['.repeat(20)}${']'.repeat(20)}`)));
		at.put('proto.jbp', withLine(change(',"__proto__":{"a":1}')));
		at.put('altered.jbp', whole.replace('Northwind', 'Southwind'));
		at.put('dropped.jbp', whole.split('\n').toSpliced(1, 1).join('\n'));
		at.put('latin1.jbp', Buffer.from(whole.replace('Northwind', 'N\u00f6rdwind'), 'latin1'));
		mkdirSync(at.path('folder.jbp'));
		at.put('header.jbp', line({ format: 'jbp', version: 1, planId: 'p', title: 't' }));
	});

	const bad: [file: string, sentence: string][] = [
		['missing.jbp', '"missing.jbp" in . is not there.'],
		['folder.jbp', '"folder.jbp" in . is a folder, not a file.'],
		['empty.jbp', 'empty.jbp: This file is empty.'],
		[
			'bom.jbp',
			'bom.jbp: This file begins with a byte order mark (BOM): another program saved it anew; ask for the original.',
		],
		['utf16.jbp', 'utf16.jbp: This file is UTF-16 text: another program saved it anew; ask for the original.'],
		[
			'crlf.jbp',
			'crlf.jbp: Line 1 ends in another way than Covalent writes: line endings were changed; ask for the original.',
		],
		['null.jbp', 'null.jbp: This file holds only the word null: its content was lost.'],
		['zeros.jbp', 'zeros.jbp: Line 1 contains NUL bytes: this file is damaged.'],
		['foreign.jbp', 'foreign.jbp: This is not a Covalent plan file.'],
		['json.jbp', 'json.jbp: This is not a Covalent plan file.'],
		['newer.jbp', 'newer.jbp: This file was written by a newer Covalent (file version 2); update Covalent to open it.'],
		['duplicate.jbp', 'duplicate.jbp: Line 2 names “label” twice in one object.'],
		['deep.jbp', 'deep.jbp: Line 2 is nested more than 16 deep.'],
		['proto.jbp', 'proto.jbp: Line 2 uses the name “__proto__”, which is not allowed.'],
		['altered.jbp', 'altered.jbp: This file was altered or damaged: its sum does not fit its content.'],
		['dropped.jbp', 'dropped.jbp: This file holds 2 changes where its last line counts 3.'],
		['latin1.jbp', 'latin1.jbp: This file is not UTF-8 text, so it is damaged or not a Covalent plan file.'],
		['header.jbp', 'header.jbp: This file is torn at line 1: its last line, which counts the changes, is missing.'],
	];

	it('is refused in a sentence that says what it is instead', async () => {
		const before = at.state();
		const runs = await Promise.all(bad.map(([file]) => at.run('show', file, '--json')));
		expect(runs.map(refusal)).toEqual(bad.map(([, sentence]) => [1, sentence]));
		expect(at.state()).toEqual(before);
	});

	it.each(bad.filter(([file]) => /missing|folder|utf16|duplicate|altered/.test(file)))(
		'is never written to or merged: %s',
		async (file, sentence) => {
			const before = at.state();
			const runs = await Promise.all([
				at.runWith(edits, 'edit', file, '--pen', 'vendor', '--name', 'A', '--edits', '-'),
				at.run('merge', 'good.jbp', file, '-o', 'out.jbp'),
			]);
			expect(runs.map(refusal)).toEqual([
				[1, sentence],
				[1, sentence],
			]);
			expect(at.state()).toEqual(before);
		},
	);

	it('is refused by every command that reads one', async () => {
		const before = at.state();
		const settle = ['--record', 'goals/g1', '--field', 'title', '--pick', '0', '--pen', 'joint', '--name', 'A'];
		const runs = await Promise.all(
			[['resolve', ...settle], ['history'], ['gaps'], ['commitments'], ['export', '--to', 'x.json']].map(
				([name = '', ...rest]) => at.run(name, 'newer.jbp', ...rest),
			),
		);
		for (const ran of runs) expect(refusal(ran)[1]).toMatch(/^newer\.jbp: This file was written by a newer Covalent/);
		expect(at.state()).toEqual(before);
	});

	it('cut at any length is refused, never read as less', async () => {
		const bytes = at.bytes('good.jbp');
		const cuts = [
			1,
			40,
			99,
			...[0.1, 0.35, 0.6, 0.85].map((part) => Math.floor(bytes.length * part)),
			bytes.length - 1,
		];
		for (const cut of cuts) at.put(`cut-${cut}.jbp`, bytes.subarray(0, cut));
		const runs = await Promise.all(cuts.map((cut) => at.run('show', `cut-${cut}.jbp`)));
		for (const ran of runs) expect(refusal(ran)[0]).toBe(1);
	});
});

describe('several people at once on one file', () => {
	it('each write, or are told that they did not', async () => {
		const at = shell();
		newPlan(at);
		const writers = Array.from({ length: 8 }, (_, index) => `goals/w${index}`);
		const runs = await Promise.all(writers.map((ref) => at.edit('plan.jbp', 'joint', [ref, 'title', ref])));
		const { collections } = await at.json<ShownPlan>(0, 'show', 'plan.jbp');
		const written = new Set(collections.goals.map(({ id }) => `goals/${id}`));
		const expected = runs.map((ran) => ran.code === 0);
		expect(writers.map((ref) => written.has(ref))).toEqual(expected);
		expect(expected).toContain(true);
		for (const ran of runs.filter(({ code }) => code !== 0))
			expect(refusal(ran)).toEqual([
				...[
					1,
					`"plan.jbp" in ${at.folder} was changed by another program since it was read, and was not written over.`,
				],
			]);
		expect(Object.keys(at.state())).toEqual(['plan.jbp']);
	});
});
