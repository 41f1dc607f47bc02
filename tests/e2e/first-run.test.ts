/** A stranger’s first minutes, and the second start. */
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

async function answerTheThreeQuestions({ page }: Desk): Promise<void> {
	await page.getByLabel('Your name').fill('Elena Marsh');
	await page.getByLabel('Your company').fill('Northwind Cloud');
	await page.getByRole('radio', { name: 'Vendor' }).check();
}

/** Counts the presses of a mouse from now on. */
async function countClicks({ page }: Desk): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		document.documentElement.dataset.clicks = '0';
		window.addEventListener(
			'pointerdown',
			() => {
				const { dataset } = document.documentElement;
				dataset.clicks = String(Number(dataset.clicks) + 1);
			},
			true,
		);
	});
	return () => page.evaluate(() => Number(document.documentElement.dataset.clicks));
}

describe('a stranger', () => {
	it('is asked three things, told what is missing, and kept waiting for nothing else', async () => {
		const desk = await Desk.at(browser, { profile: null });
		await desk.page.getByRole('heading', { name: 'One plan, two voices' }).waitFor();
		await desk.button('Begin').click();
		await desk.sees('Write your name.');
		await desk.sees('Write the name of your company.');
		await desk.sees(/^Choose a side/);
		await answerTheThreeQuestions(desk);
		await desk.button('Begin').click();
		await desk.sees(/^No plan on this computer yet/);
	});

	it('stands in the sample within three clicks', async () => {
		const desk = await Desk.at(browser, { profile: null });
		await answerTheThreeQuestions(desk);
		const clicks = await countClicks(desk);
		await desk.button('Begin').click();
		await desk.button('Open the sample plan').click();
		await desk.row('Why this plan').waitFor();
		expect(await clicks()).toBeLessThanOrEqual(3);
		await desk.sees('Writing as Northwind Cloud');
	});

	it('stands in a new plan from a template within three clicks after the three questions', async () => {
		const desk = await Desk.at(browser, { profile: null });
		await answerTheThreeQuestions(desk);
		await desk.button('Begin').click();
		const clicks = await countClicks(desk);
		await desk.button(/^First 90 days/i).click();
		await desk.page.keyboard.insertText('Harbor IT');
		await desk.button('Begin the plan').click();
		await desk.page.getByRole('grid', { name: 'Positions side by side' }).waitFor();
		expect(await clicks()).toBeLessThanOrEqual(3);
		await desk.sees('Harbor IT');
		expect((await desk.ask('app.start', {})).plans.map(({ vendor, partner }) => [vendor, partner])).toEqual([
			['Northwind Cloud', 'Harbor IT'],
		]);
	});

	it('needs no mouse for any of it', async () => {
		const desk = await Desk.at(browser, { profile: null });
		await desk.page.getByLabel('Your name').and(desk.page.locator(':focus')).waitFor();
		await desk.page.keyboard.insertText('Callum Reid');
		await desk.press('Tab');
		await desk.page.keyboard.insertText('Harbor IT');
		await desk.press('Tab', 'Space', 'ArrowRight');
		await desk.press('Enter');
		await desk.button('Open the sample plan').waitFor();
		await desk.press('Control+K');
		await desk.page.getByRole('textbox', { name: 'Search or jump to' }).waitFor();
		await desk.press('Escape');
		await desk.button('New plan').focus();
		await desk.press('Enter');
		await desk.dialog('New plan').waitFor();
		await desk.page
			.getByRole('textbox', { name: /Vendor/ })
			.and(desk.page.locator(':focus'))
			.waitFor();
		await desk.page.keyboard.insertText('Northwind Cloud');
		await desk.press('Enter');
		await desk.page.getByRole('grid', { name: 'Positions side by side' }).waitFor();
		await desk.sees('Writing as Harbor IT');
	});
});

/** Presses what says these words on the screen itself: not a name that is only heard. */
async function pressWhatSays({ page }: Desk, words: string): Promise<void> {
	const pressed = page.locator('button, a, [role="radio"], label').filter({ hasText: words, visible: true }).first();
	await pressed.waitFor();
	expect(await pressed.innerText()).toContain(words);
	await pressed.click();
}

describe('the first ten minutes', () => {
	it('lead from the first question to a plan in Word, by what the screen and its guide say', async () => {
		const desk = await Desk.at(browser, { profile: null });
		const { page } = desk;
		await answerTheThreeQuestions(desk);
		await pressWhatSays(desk, 'Begin');

		// The guide opens where one stands, and names what to press.
		await pressWhatSays(desk, 'Guide');
		const guide = desk.dialog('Guide');
		await guide.getByRole('heading', { name: 'The first ten minutes' }).waitFor();
		const steps = await guide.getByRole('listitem').allInnerTexts();
		for (const [at, words] of [
			'sample plan',
			'Trust to Document',
			'New plan',
			'In Plan',
			'In Document',
			'In Exchange',
		].entries())
			expect(steps[at]).toContain(words);
		await guide.getByRole('textbox').fill('what does harbor owe');
		await guide.getByText('Nothing has these words').waitFor();
		await guide.getByRole('textbox').fill('due');
		await guide.getByText('The day it is due, in the plan’s time zone.').waitFor();
		await desk.press('Escape');

		await pressWhatSays(desk, 'Open the sample plan');
		await desk.row('Why this plan').waitFor();
		await pressWhatSays(desk, 'Document');
		await page
			.getByText(/^Draft, printed on/)
			.first()
			.waitFor();
		await pressWhatSays(desk, 'Covalent');

		await pressWhatSays(desk, 'New plan');
		await desk.dialog('New plan').waitFor();
		await page.keyboard.insertText('Harbor IT');
		await pressWhatSays(desk, 'Begin the plan');
		await page.getByRole('grid', { name: 'Positions side by side' }).waitFor();

		// What a field is for is said where it is written.
		await pressWhatSays(desk, 'Write Northwind Cloud’s position …');
		await page.getByRole('textbox', { name: 'Northwind Cloud’s position', description: /./ }).waitFor();
		await page.keyboard.insertText('We want renewals to be prepared together.');
		await desk.press('Enter');
		await desk.isSaved();

		await pressWhatSays(desk, 'Document');
		await page.getByRole('heading', { level: 1, name: 'Document' }).waitFor();
		const { path } = await desk.download(() => pressWhatSays(desk, 'Export Word document'));
		const { value: words } = await mammoth.extractRawText({ buffer: readFileSync(path) });
		expect(words).toContain('We want renewals to be prepared together.');
		expect(words).toContain('Harbor IT');
	});

	it('print what is on the screen: light, whole, and without the window around it', async () => {
		const desk = await Desk.withSample(browser, 'plan');
		await desk.look({ theme: 'dark' });
		await desk.page.locator('[data-mantine-color-scheme=dark]').waitFor();
		await desk.page.evaluate(() => {
			window.print = () => {
				window.dispatchEvent(new Event('beforeprint'));
				document.title = document.documentElement.dataset.mantineColorScheme ?? '';
			};
		});
		await desk.press('Control+p');
		await desk.page.waitForFunction(() => document.title === 'light');
		await desk.page.emulateMedia({ media: 'print' });
		const shown = (locator: string) => desk.page.locator(locator).first().isVisible();
		expect([
			await shown('header a'),
			await shown('nav'),
			await shown('[role=grid]'),
			await shown('[data-print=only]'),
		]).toEqual([false, false, true, true]);
	});
});

describe('the second start', () => {
	it('goes straight home and asks nothing', async () => {
		const desk = await Desk.withSample(browser);
		await desk.restart();
		await desk.page.getByRole('table', { name: 'Plans' }).waitFor();
		await desk.page.getByRole('link', { name: 'FY27 joint plan: from resale to recurring', exact: true }).waitFor();
		expect(await desk.page.getByLabel('Your name').count()).toBe(0);
		await desk.sees('Elena Marsh');
	});
});
