/** Two companies, two computers, one plan by mail: handed over, received, settled side by side, taken back. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hashText } from '../../electron/hash.ts';
import { parsePlanFile, printPlanFile } from '../../shared/file/jbp.ts';
import type { Edit, Pen } from '../../shared/ledger/change.ts';
import { createLedger } from '../../shared/ledger/ledger.ts';
import { printLine } from '../../shared/ledger/line.ts';
import { Core, forgetDataFolders, newDataFolder } from '../builders/core.ts';
import { violations } from './axe.ts';
import { CALLUM, closeDesks, Desk, ELENA } from './desk.ts';
import { IN_DESKTOP } from './desktop.ts';
import { launchBrowser } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	forgetDataFolders();
});
afterEach(closeDesks);

const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2);

/** Writes as the person of this computer. */
async function writes(desk: Desk, party: 'vendor' | 'partner', ...edits: Edit[]): Promise<void> {
	const { revision } = await desk.ask('plan.open', { planId: desk.planId });
	const { name } = party === 'partner' ? CALLUM : ELENA;
	await desk.ask('plan.edit', { planId: desk.planId, pen: { party, name }, base: revision, edits: edits as never });
}

/** Hands a copy over from the room, and gives its path. */
async function handsOver(desk: Desk, note = ''): Promise<string> {
	await desk.goTo('exchange');
	await desk.page.getByLabel('Covering note').fill(note);
	const give = desk.button('Hand over a copy (.jbp)');
	const { path } = await desk.download(() => give.click());
	await give.and(desk.page.locator(':focus:not([aria-busy])')).waitFor();
	return path;
}

async function chooses(desk: Desk, path: string): Promise<void> {
	const [chooser] = await Promise.all([desk.page.waitForEvent('filechooser'), desk.button('Receive a file').click()]);
	await chooser.setFiles(path);
}

/** The same plan on both computers, and words of both sides in two joint fields that neither has seen of the other. */
async function writtenApart(viewport?: { width: number; height: number }) {
	const elena = await Desk.withPlan(browser, 'resale-to-recurring', 'exchange', viewport ? { viewport } : {});
	const callum = await Desk.at(browser, { profile: CALLUM, ...(viewport ? { viewport } : {}) });
	const topic = (await elena.records()).find(({ ref }) => ref.startsWith('topics/'))?.ref ?? '';
	await writes(
		elena,
		'vendor',
		['plan/plan', 'whyThisYear', 'Margins fall.'],
		[topic, 'agreedText', 'Both renew in 3 days.'],
	);
	const first = await handsOver(elena, 'Please look at the renewals first.');
	callum.planId = elena.planId;
	return { elena, callum, topic, first };
}

const card = (desk: Desk, title: string | RegExp) => desk.page.getByRole('region', { name: title });
const focused = (desk: Desk) => desk.page.locator('[data-card]:focus');

describe('a plan by mail', () => {
	it.skipIf(IN_DESKTOP)(
		'goes over, comes back with what both wrote, is taken back, received again, and settled by keyboard alone',
		{ timeout: 180_000 },
		async () => {
			const { elena, callum, topic, first } = await writtenApart();
			await elena.sees('Handed over to Harbor IT');
			await elena.sees('Please look at the renewals first.');

			await callum.drop('FY27 with Harbor.jbp', readFileSync(first, 'utf8'));
			const fresh = callum.dialog('A plan that is new here');
			await fresh.getByText('Please look at the renewals first.').waitFor();
			await fresh.getByText(/^Handed over by Elena Marsh, Northwind Cloud/).waitFor();
			await fresh.getByText(/^Signed by a computer that is new here/).waitFor();
			await fresh.getByRole('radio', { name: 'Harbor IT' }).check();
			await fresh.getByRole('button', { name: 'Take in and open' }).click();
			await callum.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();

			const about = await elena.value('parties/partner', 'about');
			await writes(callum, 'partner', ['plan/plan', 'whyThisYear', 'Customers ask for a service.']);
			await writes(callum, 'partner', [topic, 'agreedText', 'Both renew in 1 day.']);
			await writes(callum, 'partner', ['parties/partner', 'about', 'Runs it day and night.']);
			await writes(
				elena,
				'vendor',
				['plan/plan', 'whyThisYear', 'Renewals fall.'],
				[topic, 'agreedText', 'Both renew in 2 days.'],
			);
			const back = await handsOver(callum);

			await chooses(elena, back);
			const report = elena.dialog('3 changes by Harbor IT');
			await report.getByText(/^2 fields will hold two versions/).waitFor();
			await report.getByRole('button', { name: 'Look first' }).click();
			await report.getByText('Runs it day and night.').waitFor();
			await report.getByRole('button', { name: 'Put aside' }).click();
			expect(await elena.value('parties/partner', 'about')).toBe(about);

			await elena.drop('FY27 with Harbor (1).jbp', readFileSync(back, 'utf8'));
			await report.getByRole('button', { name: 'Take it in' }).click();
			await elena.sees('0 of 2 settled');
			await elena.sees(/^3 changes came in/);
			await elena.choice('Copies').click();
			await elena.button('Take back').click();
			await elena.button('Take it back').click();
			await elena.sees(/^Taken back: the copy from/);
			expect(await elena.value('plan/plan', 'whyThisYear')).toBe('Renewals fall.');
			expect(await elena.value('parties/partner', 'about')).toBe(about);

			await chooses(elena, back);
			await report.getByRole('button', { name: 'Take it in' }).and(elena.page.locator(':focus')).waitFor();
			await elena.press('Enter');
			await focused(elena).waitFor();
			await elena.page
				.getByRole('link', { name: /^Exchange/ })
				.getByText('2 to settle')
				.waitFor();
			const why = card(elena, 'FY27 with Harbor');
			await why.and(elena.page.locator(':focus')).waitFor();
			await elena.press('3', 'Enter');
			await why.getByText('Harbor IT’s version').waitFor();
			await elena.sees('1 of 2 settled');
			await elena.page.locator(`[data-card^="${topic}"]:focus`).waitFor();
			await elena.press('e');
			await elena.page.getByLabel('In words both can stand behind').and(elena.page.locator(':focus')).waitFor();
			await elena.write('Both renew in 1 day, in summer 2.');
			await elena.press('Escape');
			await elena.page.locator(`[data-card^="${topic}"]:focus`).waitFor();
			await elena.press('e');
			const words = elena.page.getByLabel('In words both can stand behind').and(elena.page.locator(':focus'));
			await words.waitFor();
			expect(await words.inputValue()).toBe('Both renew in 1 day, in summer 2.');
			await elena.press('Enter');
			await elena.sees('2 of 2 settled');
			await elena.sees('written by hand from both');
			expect(await elena.value('plan/plan', 'whyThisYear')).toBe('Customers ask for a service.');
			expect(await elena.value(topic, 'agreedText')).toBe('Both renew in 1 day, in summer 2.');
			await elena.choice('Copies').click();
			await elena.button('Take back').waitFor({ state: 'detached' });

			await chooses(callum, await handsOver(elena));
			await callum.button('Take it in').click();
			await callum.isTold('Taken in. Nothing has to be settled.');
			expect(await callum.value(topic, 'agreedText')).toBe('Both renew in 1 day, in summer 2.');
			await elena.goHome();
			await elena.page
				.getByRole('table', { name: 'Plans' })
				.getByText(/^Sent today/)
				.waitFor();
			await elena.sees('to Harbor IT');
		},
	);

	it.skipIf(IN_DESKTOP)('marks a key as compared once two people have read it to each other', async () => {
		const { elena, callum, first } = await writtenApart();
		await callum.openFile(first);
		await callum.button('Take in and open').click();
		await callum.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
		await callum.goTo('exchange');
		const theirs = callum.page.getByRole('region', { name: 'Computers that wrote here' });
		const ours = elena.page.getByRole('region', { name: 'Computers that wrote here' });
		const key = (await ours.locator('li').filter({ hasText: 'this computer' }).locator('code').textContent()) ?? '';
		await theirs.getByText(key).waitFor();
		await theirs.getByRole('button', { name: /^Compare by phone: the key of/ }).click();
		const question = callum.dialog(/^Compare the key of/);
		await question.getByRole('button', { name: 'It is another one' }).click();
		await question.getByText(/Nothing is marked\.$/).waitFor();
		await question.getByRole('button', { name: 'Close' }).last().click();
		await theirs.getByRole('button', { name: /^Compare by phone: the key of/ }).click();
		await question.getByRole('button', { name: 'It is the same' }).click();
		await theirs.getByText('compared', { exact: true }).waitFor();
	});

	it('tells of nothing where nothing has left or come in yet', async () => {
		const desk = await Desk.withPlan(browser, 'first-90-days', 'exchange');
		await desk.sees('Harbor IT gets the whole plan.');
		await desk.sees(/^None yet\. Each copy you hand over or take in is remembered here/);
		await desk.choice('To settle').click();
		await desk.sees('Nothing to settle');
		expect(await violations(desk, 'nothing to settle')).toEqual([]);
	});
});

/** Two changes with one number of one run, upon all that a copy holds: a restored disk, or somebody who forges. */
function forked(copy: string, pen: Pen, edit: (say: string) => Edit): string {
	const parsed = parsePlanFile(copy, hashText);
	if (!parsed.ok) throw new Error(parsed.error.message);
	const { planId, title, lines } = parsed.value;
	const about = { replica: 'restored', seq: 1, prev: null, after: createLedger(lines).heads(), label: '', pen };
	const branch = (at: string, say: string) =>
		printLine({ ...about, at, computer: 'harbor-it-7', party: 'partner', edits: [edit(say)] });
	const branches = [branch('2027-02-09T10:00:00Z', 'Ours since May.'), branch('2027-02-10T10:00:00Z', 'Not ours.')];
	return printPlanFile({ planId, title, lines: [...lines, ...branches] }, hashText);
}

describe('an alarm', () => {
	it('stands over every room until it is answered, is right in every look, and needs no mouse', async () => {
		const elena = await Desk.withPlan(browser, 'resale-to-recurring', 'exchange');
		const pen = { party: 'vendor', name: ELENA.name } as const;
		const over = { planId: elena.planId, pen, to: 'Harbor IT', note: '', as: 'jbp' } as const;
		const copyOfHers = async () => readFileSync((await elena.exported('exchange.handOver', over)).path, 'utf8');
		const ben: Pen = { party: 'partner', name: 'Ben Okafor' };
		const harbor = async (about: string) => {
			const core = await Core.open(newDataFolder(), { computer: 'harbor-it-7' });
			await core.take(await copyOfHers(), 'partner');
			await core.edit(elena.planId, ben, ['parties/partner', 'about', about]);
			const copy = await core.mail(elena.planId, { note: 'Ours is filled in.' });
			await core.close();
			return copy;
		};
		const isRight = async (place: string) => {
			for (const look of [{ theme: 'dark' }, { scale: 'shared' }, { theme: 'light', scale: '100' }] as const) {
				await elena.look(look);
				expect(await violations(elena, `${place}, ${JSON.stringify(look)}`)).toEqual([]);
			}
		};
		/** Tabs to it from wherever the focus is, as people without a mouse do. */
		const tabTo = async (name: RegExp) => {
			for (let step = 0; step < 60 && !name.test(await elena.focused()); step += 1) await elena.press('Tab');
			expect(await elena.focused()).toMatch(name);
		};
		const takesAllTheSame = async (copy: string) => {
			await elena.drop('back.jbp', copy);
			const report = elena.page.getByRole('dialog').filter({ hasText: 'Take it in all the same' });
			await report.getByRole('alert').waitFor();
			await report.getByRole('button', { name: 'Put aside' }).and(elena.page.locator(':focus')).waitFor();
			await isRight('the report of an alarming file');
			await tabTo(/^Take it in all the same/);
			await elena.press('Enter');
			await report.waitFor({ state: 'detached' });
		};
		const banner = elena.page.getByRole('alert').filter({ hasText: 'harbor-it-7' });

		const back = await harbor('Runs it by day.');
		await elena.dropAll(['minutes.jbp', 'no plan at all'], ['back.jbp', back], ['back (1).jbp', back]);
		await elena.isTold(/^minutes\.jbp: /);
		await elena.sees('One more file is shown after this one.');
		await elena.button('Take it in').click();
		await elena.isTold(/^Taken in\./);
		const last = elena.dialog('Nothing new in this file');
		await last.waitFor();
		await last.getByRole('button', { name: 'Put aside' }).click();
		await last.waitFor({ state: 'detached' });
		expect(await banner.count()).toBe(0);
		await takesAllTheSame(await harbor('Runs it day and night.'));
		for (const room of ['plan', 'expectations', 'document', 'progress']) {
			await elena.goTo(room);
			await banner.filter({ hasText: 'signs with another key' }).waitFor();
		}
		await isRight('a changed key over a room');
		await elena.ask('session.start', {
			...{ planId: elena.planId, pen, kind: 'own agenda', title: 'Monthly', people: ELENA.name },
			agenda: [{ step: 'goals', title: 'Goals', minutes: 10 }],
		});
		await elena.button('Back to it').click();
		await elena.page.getByRole('timer').waitFor();
		await banner.filter({ hasText: 'signs with another key' }).waitFor();
		await isRight('a changed key over a session');
		await elena.ask('session.end', { planId: elena.planId, pen });
		await elena.goTo('progress');
		await tabTo(/^Compare by phone/);
		await elena.press('Enter');
		const question = elena.dialog(/^Compare the key of/);
		await question.waitFor();
		await isRight('comparing a key');
		await elena.press('Escape');
		await question.waitFor({ state: 'detached' });
		await elena.button('Compare by phone').and(elena.page.locator(':focus')).waitFor();
		await elena.press('Enter');
		await question.waitFor();
		await tabTo(/^It is the same/);
		await elena.press('Enter');
		await banner.waitFor({ state: 'detached' });

		await takesAllTheSame(forked(await copyOfHers(), ben, (say) => ['parties/partner', 'about', say]));
		await banner.filter({ hasText: 'claim number 1 of one run' }).waitFor();
		expect(await elena.value('parties/partner', 'about')).toBe('Runs it day and night.');
		await tabTo(/^Admit both/);
		await elena.press('Enter');
		await elena.button('Ask them first').and(elena.page.locator(':focus')).waitFor();
		await isRight('admitting both');
		await tabTo(/^Both are genuine/);
		await elena.press('Enter');
		await banner.waitFor({ state: 'detached' });
		await elena.sees(/^One field has several versions/);
	});
});

describe('settling all at once', () => {
	it.skipIf(IN_DESKTOP)('needs a side chosen for it, and says that nobody will have read the other words', async () => {
		const { elena, callum, topic, first } = await writtenApart();
		await callum.openFile(first);
		await callum.button('Take in and open').click();
		await callum.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
		await writes(callum, 'partner', ['plan/plan', 'whyThisYear', 'His.'], [topic, 'agreedText', 'His words.']);
		await writes(elena, 'vendor', ['plan/plan', 'whyThisYear', 'Hers.'], [topic, 'agreedText', 'Her words.']);
		await chooses(elena, await handsOver(callum));
		await elena.button('Take it in').click();
		await elena.button('Settle all …').click();
		const question = elena.dialog('Settle all 2 with one side’s version?');
		expect(await question.getByRole('button', { name: 'Choose a side first' }).isDisabled()).toBe(true);
		await question.getByRole('radio', { name: 'Harbor IT' }).check();
		await question.getByRole('button', { name: 'Settle all 2 with Harbor IT’s version' }).click();
		await elena.isTold('2 settled.');
		await elena.sees('2 of 2 settled');
		expect([await elena.value('plan/plan', 'whyThisYear'), await elena.value(topic, 'agreedText')]).toEqual([
			'His.',
			'His words.',
		]);
	});
});

describe.each([
	['in light at 1440 × 900', 'light', '100', { width: 1440, height: 900 }],
	['in dark at 1920 × 1080', 'dark', '100', { width: 1920, height: 1080 }],
	['on a shared screen', 'light', 'shared', { width: 1440, height: 900 }],
] as const)('the room with long words %s', (_, theme, scale, viewport) => {
	it.skipIf(IN_DESKTOP)('is right for everybody and keeps within the screen', { timeout: 180_000 }, async () => {
		const { elena, callum, topic, first } = await writtenApart(viewport);
		await elena.look({ theme, scale });
		const isRight = async (place: string) => {
			expect(await violations(elena, place)).toEqual([]);
			const tooWide = await elena.page.evaluate(() =>
				[...document.querySelectorAll('main *, [role=dialog] *')]
					.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
					.map((element) => element.className),
			);
			expect([place, tooWide]).toEqual([place, []]);
		};
		await isRight('the copies');
		await callum.openFile(first);
		await callum.button('Take in and open').click();
		await callum.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
		await writes(callum, 'partner', [topic, 'title', LONG], [topic, 'agreedText', `${LONG} ${LONG}`]);
		await writes(callum, 'partner', ['plan/plan', 'whyThisYear', LONG]);
		await writes(elena, 'vendor', [topic, 'agreedText', `Not ${LONG}.`], ['plan/plan', 'whyThisYear', 'Short.']);
		await chooses(elena, await handsOver(callum, LONG));
		await elena.dialog(/changes by Harbor IT$/).waitFor();
		await isRight('the report');
		await elena.button('Look first').click();
		await isRight('the report field by field');
		await elena.button('Take it in').click();
		await focused(elena).waitFor();
		await isRight('to settle');
		await elena.press('2');
		await elena.button(/Let it stand/).waitFor();
		await isRight('chosen');
		await elena.press('Enter');
		await elena.sees(/^1 of/);
		await focused(elena).and(elena.page.locator('[data-state=open]')).waitFor();
		await elena.press('e');
		await elena.page.getByLabel('In words both can stand behind').waitFor();
		await isRight('writing');
	});
});
