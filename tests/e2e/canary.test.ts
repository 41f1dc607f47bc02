/** A canary in every private field, and a whole session in which it must not be heard anywhere. */
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFormat, ExportWhat } from '../../shared/contract/export.ts';
import type { RecordRef } from '../../shared/ledger/change.ts';
import { report } from '../figures/report.ts';
import { CanaryWatch } from './canary-watch.ts';
import { CALLUM, closeDesks, Desk } from './desk.ts';
import { IN_DESKTOP } from './desktop.ts';
import { forget, launchBrowser, root } from './harness.ts';

const CANARY = 'kanarienvogel';
/** Pence a month: what the partner keeps from the vendor. */
const PROFIT = 98_765_432;
/** As it is kept, and in every way it could be shown or typed. */
const PROFIT_WORDS = ['98765432', '987,654', '987654.32', '987.7k', '987.65k'];
const AGENDA = [
	{ step: 'commitments', title: 'Last time’s commitments', minutes: 15 },
	{ step: 'goals', title: 'Goals', minutes: 15 },
	{ step: 'ranking', title: 'Which goals come first', minutes: 10 },
	{ step: 'trust', title: 'Trust', minutes: 10 },
	{ step: 'expectations', title: 'Expectations', minutes: 35 },
	{ step: 'topic', title: 'Anything else', minutes: 5 },
	{ step: 'page', title: 'The page', minutes: 10 },
] as const;
/** What every export can be. */
const EXPORTS: readonly (readonly [ExportWhat, ExportFormat])[] = [
	...(['docx', 'html', 'pdf', 'xlsx', 'json'] as const).map((format) => ['plan', format] as const),
	...(['docx', 'html', 'pdf'] as const).map((format) => ['qbr', format] as const),
	...(['xlsx', 'csv', 'json'] as const).map((format) => ['gaps', format] as const),
	...(['xlsx', 'csv', 'json'] as const).map((format) => ['commitments', format] as const),
	...(['docx', 'html', 'pdf', 'json'] as const).map((format) => ['session', format] as const),
	...(['docx', 'html', 'pdf', 'json'] as const).map((format) => ['look-back', format] as const),
	['calendar', 'ics'],
];

let browser: Browser;
let temp: string;
const before = { TMPDIR: process.env.TMPDIR, NODE_OPTIONS: process.env.NODE_OPTIONS };
beforeAll(async () => {
	temp = mkdtempSync(join(tmpdir(), 'covalent-canary-'));
	for (const folder of ['spy', 'temp', 'data']) mkdirSync(join(temp, folder));
	// The browser and the core put whatever they put aside into a folder of this test.
	process.env.TMPDIR = join(temp, 'temp');
	process.env.COVALENT_SPY = join(temp, 'spy');
	browser = await launchBrowser();
	process.env.NODE_OPTIONS = `--import ${join(root, 'tests/e2e/write-spy.mjs')}`;
});
afterEach(closeDesks);
afterAll(async () => {
	Object.assign(process.env, before);
	await browser.close();
	forget(temp);
});

/** A note on every record, a locked ballot and one that is not, the partner’s profit: what of it may never be seen. */
async function plant(desk: Desk): Promise<readonly string[]> {
	const { planId } = desk;
	const records = await desk.records();
	for (const { ref } of records) await desk.ask('notes.save', { planId, record: ref, text: `${CANARY} behind ${ref}` });
	await importFigures(desk);
	await desk.ask('transition.saveProfit', { planId, amount: PROFIT });
	expect(await desk.ask('transition.profit', { planId })).toEqual({ amount: PROFIT });
	await desk.ask('plan.room', { planId, open: true });
	const asked = records.filter(({ ref }) => ref.startsWith('expectations/')).slice(0, 4);
	const ids = asked.map(({ ref }) => ref.slice('expectations/'.length));
	const { revision } = await desk.ask('plan.open', { planId });
	await desk.ask('plan.edit', {
		planId,
		pen: { party: 'joint', name: CALLUM.name },
		base: revision,
		edits: Object.entries({ kind: 'expectations', mode: 'blind', opened: '2027-09-09', asked: ids.join(' ') }).map(
			([field, value]) => ['rounds/canary', field, value] as [RecordRef, string, string],
		),
	});
	for (const party of ['vendor', 'partner'] as const) {
		const own = party === 'vendor' ? 'Vendor' : 'Partner';
		const answers = asked.map(({ ref }, at) => [`${ref} importance${own}`, 1.5 + at] as [string, number]);
		await desk.ask('ballots.save', { planId, round: 'canary', party, seat: 1, answers, done: false });
	}
	// One side has locked and the other is still at it: nothing that is pressed can reveal them.
	await desk.ask('ballots.lock', { planId, round: 'canary', party: 'vendor', name: 'Someone' });
	await desk.ask('plan.room', { planId, open: false });
	const kept = JSON.parse(readFileSync(join(desk.door.data, 'private', `${planId}.json`), 'utf8'));
	const { salt } = kept.ballots.canary.vendor.sealed;
	expect(salt).toMatch(/^[0-9a-f]{64}$/);
	const shapes = ['importanceVendor', 'importancePartner'].flatMap((field) => [`${field}":1.5`, `${field}",1.5`]);
	return [CANARY, salt, ...PROFIT_WORDS, ...shapes, ...shapes.map((shape) => shape.replace('"', '\\"'))];
}

const CRM_MAP = {
	...{ goal: 'goals/revenue', date: 'day', dateFormat: 'yyyy-MM-dd', amount: 'value', aggregate: 'sum' as const },
	where: { [`${CANARY} stage`]: [`${CANARY} won`] },
};

/** Figures of a CRM: the file, its rows, its filter and the rows with problems stay where they are. */
async function importFigures(desk: Desk): Promise<void> {
	const { planId } = desk;
	const pen = { party: 'partner' as const, name: CALLUM.name };
	const csv = Buffer.from(
		`day,value,${CANARY} stage\n2027-03-01,12.00,${CANARY} won\n${CANARY},1.00,${CANARY} won\n`,
	).toString('base64');
	const { file, size } = await desk.ask('crm.begin', { planId, name: `${CANARY}.csv`, size: atob(csv).length });
	expect(await desk.ask('crm.part', { planId, file, at: 0, base64: csv })).toEqual({ received: size });
	expect((await desk.ask('crm.look', { planId, file, how: {} })).rows.flat().join()).toContain(CANARY);
	expect((await desk.ask('crm.addUp', { planId, file, map: CRM_MAP })).problems[0]?.reason).toContain(CANARY);
	await desk.ask('crm.enter', { planId, file, pen, periods: ['2027-03'] });
	const behind = await desk.ask('crm.behind', { planId, goal: 'goals/revenue', period: '2027-03' });
	expect(JSON.stringify(behind)).toContain(CANARY);
}

/** Every way something leaves. */
async function takeExports(desk: Desk, watch: CanaryWatch): Promise<void> {
	for (const [what, format] of EXPORTS) {
		const { path } = await desk.exported('export.start', { planId: desk.planId, what, format });
		watch.bytes(`the ${format} of ${what}`, readFileSync(path));
	}
	const pen = { party: 'partner' as const, name: CALLUM.name };
	const handOver = { planId: desk.planId, pen, to: 'Northwind', note: '' };
	const { path } = await desk.exported('exchange.handOver', { ...handOver, as: 'jbp' });
	watch.bytes('the copy for the other side', readFileSync(path));
}

/** What the core answers while a session runs, to everything a window may ask. */
async function askEverything(desk: Desk, watch: CanaryWatch): Promise<void> {
	const { planId } = desk;
	const answers = [
		await desk.tryTo('app.start', {}),
		await desk.tryTo('plan.open', { planId }),
		await desk.tryTo('plan.chunk', { planId, from: 0 }),
		await desk.tryTo('plan.history', { planId, limit: 500 }),
		await desk.tryTo('session.read', { planId }),
		await desk.tryTo('ballots.status', { planId, round: 'canary' }),
		await desk.tryTo('notes.read', { planId }),
		await desk.tryTo('notes.save', { planId, record: 'plan/plan', text: 'something else' }),
		await desk.tryTo('ballots.read', { planId, round: 'canary', party: 'vendor', seat: 1 }),
		await desk.tryTo('plan.room', { planId, open: false }),
		await desk.tryTo('transition.profit', { planId }),
		await desk.tryTo('transition.saveProfit', { planId, amount: 1 }),
		await desk.tryTo('notes.backups', { planId }),
		await desk.tryTo('notes.bringBack', { planId, id: '000001-20270909T000000Z.jbp', exactly: false }),
	];
	const crm = [
		await desk.tryTo('crm.imports', { planId }),
		await desk.tryTo('crm.behind', { planId, goal: 'goals/revenue', period: '2027-03' }),
		await desk.tryTo('crm.look', { planId, file: 'any', how: {} }),
		await desk.tryTo('crm.addUp', { planId, file: 'any', map: CRM_MAP }),
		await desk.tryTo('crm.begin', { planId, name: 'any.csv', size: 1 }),
	];
	for (const answer of crm) watch.look('an answer of the core', JSON.stringify(answer));
	expect(crm.map(({ ok }) => ok)).toEqual(crm.map(() => false));
	for (const answer of answers) watch.look('an answer of the core', JSON.stringify(answer));
	expect(answers.slice(-8).map(({ ok }) => ok)).toEqual(Array(8).fill(false));
}

async function wholeSession(desk: Desk, watch: CanaryWatch): Promise<void> {
	const { planId, page } = desk;
	await desk.ask('session.start', {
		...{ planId, pen: { party: 'partner' as const, name: CALLUM.name }, kind: 'own agenda' as const },
		...{ title: 'Half-year review', people: 'Elena Marsh, Callum Reid', agenda: [...AGENDA] },
	});
	await page.reload();
	await page.evaluate((id) => {
		location.hash = `#/plan/${id}/session/stage`;
	}, planId);
	for (const [at, { title }] of AGENDA.entries()) {
		await desk.ask('session.move', { planId, to: at });
		await page.getByRole('region', { name: title }).waitFor();
		for (let view = 0; view < 4; view += 1) {
			await watch.view(page);
			await desk.press('PageDown');
		}
		await desk.ask('session.move', { planId, to: at });
	}
	await desk.press('Control+k');
	await page.getByRole('textbox', { name: 'Search or jump to' }).waitFor();
	await page.keyboard.insertText('kan');
	await watch.view(page);
	await desk.press('Escape');
	await askEverything(desk, watch);
}

/** The rooms too, while the session rests behind them. */
async function everyRoom(desk: Desk, watch: CanaryWatch): Promise<void> {
	for (const room of [
		'plan',
		'plan/goals',
		'plan/measured',
		'expectations',
		'expectations/rate',
		'progress',
		'progress/commitments',
		'progress/check-in',
		'progress/crm',
		'transition',
		'document',
	]) {
		await desk.goTo(room);
		await desk.page.waitForTimeout(200);
		await watch.view(desk.page);
	}
	await desk.page.evaluate((id) => {
		location.hash = `#/plan/${id}/expectations?select=expectations/ex1`;
	}, desk.planId);
	await desk.press('h');
	await watch.view(desk.page);
	await desk.press('Escape');
}

async function searchFiles(desk: Desk, watch: CanaryWatch): Promise<void> {
	const isPrivate = (path: string) =>
		['private', 'evidence'].some((folder) => decodeURIComponent(path).includes(`${join(desk.door.data, folder)}/`));
	watch.files('a file of the data folder', desk.door.data, isPrivate);
	watch.files('bytes once written to a file', join(temp, 'spy'), isPrivate);
	watch.files('a temporary file', join(temp, 'temp'));
}

describe.skipIf(IN_DESKTOP)('what is private', () => {
	it('is nowhere to be seen, heard or found while a session runs, and a planted leak is', async () => {
		const desk = await Desk.withSample(browser, 'plan', { data: join(temp, 'data'), profile: CALLUM });
		const words = await plant(desk);
		const watch = new CanaryWatch(words);
		watch.listen(desk.page);
		await wholeSession(desk, watch);
		await everyRoom(desk, watch);
		await takeExports(desk, watch);
		await searchFiles(desk, watch);
		expect([...watch.findings]).toEqual([]);
		report('canary', { 'private words': words.length, found: 0 });

		// The same words let into the plan: every place that was searched now has to find them, or it was not searched.
		const opened = await desk.ask('plan.open', { planId: desk.planId });
		const session = opened.session?.session ?? '';
		const pen = { party: 'vendor' as const, name: `Ana ${CANARY}` };
		const leak: [RecordRef, string, string][] = [
			['plan/plan', 'title', `Leak ${CANARY}`],
			['parties/vendor', 'name', `Leak ${CANARY}`],
			['decisions/leak', 'statement', `Leak ${CANARY}`],
			['decisions/leak', 'session', session],
			['expectations/leak', 'holder', 'vendor'],
			['expectations/leak', 'deliverer', 'partner'],
			['expectations/leak', 'statement', `Leak ${CANARY}`],
			['commitments/leak', 'from', 'vendor'],
			['commitments/leak', 'to', 'partner'],
			['commitments/leak', 'deliverable', `Leak ${CANARY}`],
			['lookBack/plan', 'takesAlongVendor', `Leak ${CANARY}`],
		];
		await desk.ask('plan.edit', { planId: desk.planId, pen, base: opened.revision, edits: leak });
		await desk.page.reload();
		await everyRoom(desk, watch);
		await askEverything(desk, watch);
		await takeExports(desk, watch);
		await searchFiles(desk, watch);
		const found = [...watch.findings].map((place) => place.replace(/: .*/, ''));
		for (const place of [
			...['a message to the window', 'what the window shows', 'the title of the window', 'the clipboard'],
			...['an answer of the core', 'a file of the data folder', 'bytes once written to a file'],
			...EXPORTS.map(([what, format]) => `the ${format} of ${what}`),
			'the copy for the other side',
		])
			expect(found).toContain(place);
	}, 600_000);
});
