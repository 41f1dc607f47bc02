/** A stranger’s first minutes, and the second start. */
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
