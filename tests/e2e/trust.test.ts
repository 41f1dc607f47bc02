/** Trust: the page a sponsor reads, what each side states beside the record, and the stage each side gives. */
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hashText } from '../../electron/hash.ts';
import type { Settings } from '../../shared/contract/app.ts';
import { printPlanFile } from '../../shared/file/jbp.ts';
import type { Line, Pen, RecordRef, Scalar } from '../../shared/ledger/change.ts';
import { createLedger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { lockOf, printAnswers } from '../../shared/plan/ballots.ts';
import { PARTIES } from '../../shared/plan/field.ts';
import { TRUST_STATEMENTS } from '../../shared/plan/rounds.ts';
import { FRAME } from '../bench/big-plan.ts';
import { violations } from './axe.ts';
import { closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';
import { spillsOver, sticksOut } from './sticks-out.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const LOOKS: readonly Pick<Settings, 'theme' | 'scale'>[] = [
	{ theme: 'dark', scale: '100' },
	{ theme: 'light', scale: 'shared' },
	{ theme: 'light', scale: '100' },
];

/** A picture to look at, where COVALENT_PICTURES names a folder. */
async function picture(desk: Desk, name: string): Promise<void> {
	const folder = process.env.COVALENT_PICTURES;
	if (folder === undefined) return;
	mkdirSync(folder, { recursive: true });
	await desk.page.screenshot({ path: `${folder}/${name}.png` });
}

const link = (desk: Desk, name: string | RegExp) => desk.page.getByRole('link', { name });

describe('the overview', () => {
	it('leads from every figure to the rows it was made from', async () => {
		const desk = await Desk.withSample(browser, 'trust');
		await desk.sees('3 of 5 not behind');
		const to = async (name: string | RegExp, heading: string, selected: RecordRef | null) => {
			await desk.goTo('trust');
			await link(desk, name).first().focus();
			await desk.press('Enter');
			await desk.page.getByRole('heading', { level: 1, name: heading }).waitFor();
			const hash = decodeURIComponent(await desk.page.evaluate(() => location.hash));
			expect(hash.split('select=')[1] ?? null).toBe(selected);
		};
		await to(/^C-19 Pay Q2 trough relief/, 'Progress', 'commitments/relief-q2');
		await desk.button(/^C-19, Pay Q2 trough relief/).waitFor();
		await to('G2 Recurring share', 'Plan', 'goals/share');
		await to(/^E8 The register is checked .*below minimum/i, 'Expectations', 'expectations/e8');
		await to('£34,200', 'Progress', 'goals/revenue');
		await to(/^Expected £35,717/, 'Plan', 'goals/revenue');
		await to(/^Behind for two periods: scorecard of G2/, 'Progress', 'goals/share');
		await to(/commitments kept on time/, 'Progress', null);
		await to(/frictions answered in time/, 'Co-operation', null);
		await to(/^F-\d/, 'Co-operation', await lateFriction(desk));
	});

	it('and the tab beside it are read in every look without a fault', async () => {
		const desk = await Desk.withSample(browser, 'trust');
		for (const tab of ['trust', 'trust/trust'])
			for (const look of LOOKS) {
				await desk.look(look);
				await desk.goTo(tab);
				await desk.sees(tab === 'trust' ? 'Needs a decision' : 'How close the two of you work');
				const place = `${tab} ${look.theme} ${look.scale}`;
				await picture(desk, place.replaceAll(/[/ ]/g, '-'));
				await desk.page.getByRole('region', { name: /^Overview|^Trust over time/ }).focus();
				await desk.press('End');
				await picture(desk, `${place.replaceAll(/[/ ]/g, '-')}-below`);
				expect([await violations(desk, place), await sticksOut(desk), await spillsOver(desk)]).toEqual([[], [], []]);
			}
	});
});

/** The friction whose answer is overdue. */
async function lateFriction(desk: Desk): Promise<RecordRef> {
	await desk.goTo('trust');
	const href = await link(desk, /^F-\d/).first().getAttribute('href');
	return decodeURIComponent(href?.split('select=')[1] ?? '');
}

describe('the trust tab', () => {
	it('has a table behind the charts, with every pulse and the record beside it', async () => {
		const desk = await Desk.withSample(browser, 'trust/trust');
		await desk.sees('How close the two of you work');
		const rows = (name: RegExp) => desk.page.getByRole('table', { name }).getByRole('row').allInnerTexts();
		const words = async (name: RegExp) => (await rows(name)).map((row) => row.split(/\s*\t\s*/));
		expect((await words(/^Stated by Harbor IT about/)).slice(1)).toEqual([
			['5 Feb 2027', '7', '5', '5', '8', '6', '6.2, the mean of 5'],
			['17 Jun 2027', '7', '6', '5', '8', '7', '6.6, the mean of 5'],
			['9 Sep 2027', '5', '6', '4', '8', '6', '5.8, the mean of 5'],
		]);
		expect((await words(/^Record of Harbor IT/)).at(-1)).toEqual(['9 Sep 2027', '4 of 6', '1 of 2, too few to say']);
		expect((await words(/^Stated trust against/)).at(-1)).toEqual([
			...['9 Sep 2027', '6.6, the mean of 5', '5.8, the mean of 5', '3 of 5'],
		]);
		expect(await desk.page.locator('.recharts-surface').count()).toBeGreaterThanOrEqual(13);
		// Heard always; seen at the press of a key, and scrolled by keyboard.
		await desk.button(/^Show the numbers of Harbor IT about/).focus();
		await desk.press('Enter', 'Tab');
		const numbers = desk.page.getByRole('region', { name: 'Numbers of Harbor IT about Northwind Cloud' });
		await numbers.and(desk.page.locator(':focus')).waitFor();
		expect((await words(/^Attainment of each goal/)).at(1)).toEqual([
			...['G1 Recurring revenue', '28 Feb 2027', '£19,533', '£18,900', '44%'],
		]);
		expect([await violations(desk, 'numbers'), await sticksOut(desk)]).toEqual([[], []]);
	});

	it('a stage is given in place by keyboard, the other side’s stays its own', async () => {
		const desk = await Desk.withSample(browser, 'trust/trust');
		const today = desk.button(/^Stage today, says Northwind Cloud: /);
		await today.focus();
		await desk.press('Enter');
		await desk.page.getByRole('option', { name: 'Repeat' }).waitFor();
		await desk.press('ArrowUp', 'Enter');
		await expect.poll(() => desk.value('plan/plan', 'stageVendor')).toBe('repeat');
		await desk.sees(/^Northwind Cloud wants “full partnership”, Harbor IT “jointly planned”: one step apart\.$/);
		expect(await desk.button(/^Stage today, says Harbor IT/).count()).toBe(0);
	});

	it('evidence that is missing leads to where it is made', async () => {
		const desk = await Desk.withSample(browser, 'trust/trust');
		await link(desk, 'Every strategic topic is agreed by both').focus();
		await desk.press('Enter');
		await desk.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
	});

	it('starts a pulse where rounds are opened', async () => {
		const desk = await Desk.withSample(browser, 'trust/trust');
		await desk.press('Alt+3', 'Alt+1');
		await desk.page.getByRole('heading', { level: 1, name: 'Trust' }).waitFor();
		await desk.search('Start a trust pulse');
		await desk.page.getByRole('heading', { level: 1, name: 'Session' }).waitFor();
	});
});

type Written = readonly [RecordRef, string, Scalar];

/** A plan that has had pulses, one a day, taken in as a copy that another computer sent. */
async function withPulses(count: number): Promise<Desk> {
	const desk = await Desk.at(browser);
	const ledger = createLedger();
	let last: Line | null = null;
	const write = (party: Pen['party'], edits: readonly Written[]) => {
		for (let from = 0; from < edits.length; from += 500) {
			const line: Line = printLine({
				...{ replica: 'pulses', seq: (last?.change.seq ?? 0) + 1, prev: last?.id ?? null, after: [] },
				...{ at: '2027-09-09T08:00:00Z', pen: { party, name: 'Ana Ruiz' }, label: 'pulse' },
				edits: edits.slice(from, from + 500),
				...(last === null ? { computer: 'Laptop', party: 'vendor' as const } : {}),
			});
			ledger.add([line]);
			last = line;
		}
	};
	const dayOf = (n: number) => new Date(Date.UTC(2027, 1, 5) + n * 86_400_000).toISOString().slice(0, 10);
	const all = Array.from({ length: count }, (_, n) => n);
	write('joint', [
		...FRAME,
		...all.flatMap((n): Written[] => [
			[`rounds/p${n}`, 'kind', 'trust'],
			[`rounds/p${n}`, 'mode', 'open'],
			[`rounds/p${n}`, 'opened', dayOf(n)],
		]),
	]);
	for (const party of PARTIES)
		write(
			party,
			all.flatMap((n) => ballot(n, party, dayOf(n))),
		);
	const text = printPlanFile({ planId: 'pulses', title: 'Pulses', lines: ledger.history() }, hashText);
	const { id } = await desk.ask('exchange.look', { name: 'pulses.jbp', content: { text } });
	const { planId } = await desk.ask('exchange.accept', { id, name: 'Elena Marsh', speaksFor: 'vendor' });
	desk.planId = planId;
	await desk.goTo('trust/trust');
	return desk;
}

function ballot(n: number, party: (typeof PARTIES)[number], day: string): Written[] {
	const value = (at: number) => 5 + Math.round(Math.sin(n / 15 + at) * 6) / 2;
	const answers = printAnswers(
		TRUST_STATEMENTS.map((statement, at) => ({
			...{ question: `trust ${statement}`, value: value(at), n: 1, low: value(at), high: value(at) },
		})),
	);
	const questions = TRUST_STATEMENTS.map((statement) => `trust ${statement}`);
	const salt = 'a'.repeat(64);
	const ref = `ballots/p${n}-${party}`;
	return [
		[ref, 'lock', lockOf({ planId: 'pulses', round: `p${n}`, party, questions, answers, salt })],
		[ref, 'answers', answers],
		[ref, 'salt', salt],
		[ref, 'revealed', day],
	];
}

describe.each([1, 200])('with %i pulses', (count) => {
	it('is drawn whole, and each stands in the table', async () => {
		const desk = await withPulses(count);
		await desk.sees('How close the two of you work');
		const table = desk.page.getByRole('table', { name: /^Stated by Harbor IT about/ });
		expect(await table.getByRole('row').count()).toBe(count + 1);
		await picture(desk, `pulses-${count}`);
		expect([await violations(desk, `${count} pulses`), await sticksOut(desk)]).toEqual([[], []]);
		if (count === 1) await desk.sees('One pulse: the next one shows what moves.');
	});
});

describe('a plan without history', () => {
	it('says what to do and why, in every part', async () => {
		const desk = await Desk.withPlan(browser, 'blank', 'trust');
		for (const words of [
			'Not said',
			'No goal yet',
			'Nothing is rated yet',
			'No rhythm is agreed',
			'No answer is overdue',
		])
			await desk.sees(words);
		await picture(desk, 'empty-overview');
		expect(await violations(desk, 'empty overview')).toEqual([]);
		await desk.choice('Trust').click();
		await desk.sees('How far does each side trust the other?');
		await picture(desk, 'empty-trust');
		expect(await violations(desk, 'empty trust')).toEqual([]);
	});
});
