/** Someone who keeps several plans: what each needs, and the plan that follows this one. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

describe('the year around the plan', () => {
	it('goes from what is next, by keyboard, to the row; labels a plan; and makes the next one', async () => {
		const desk = await Desk.withSample(browser);
		const { page } = desk;
		await page.evaluate(() => {
			location.hash = '#/next';
		});
		const grid = page.getByRole('grid', { name: 'What each plan needs next' });
		await grid.getByText('FY27 joint plan: from resale to recurring').waitFor();
		const row = grid.getByRole('rowheader', { name: /FY27 joint plan/ });
		await row.click();
		await page.keyboard.press('Alt+l');
		await page.getByRole('dialog', { name: 'Labels' }).locator('input').first().fill('Nordics');
		await page.keyboard.press('Enter');
		await desk.button('Keep').click();
		await grid.getByText('Nordics').waitFor();
		expect(await violations(desk, 'what next')).toEqual([]);
		await row.focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/#\/plan\/sample-northwind-harbor\//);

		await desk.goTo('plan/frame');
		await desk.button('Make the next plan').click();
		const dialog = page.getByRole('dialog', { name: 'The next plan' });
		await dialog.getByText('with their original days').waitFor();
		expect(await violations(desk, 'next plan')).toEqual([]);
		await dialog.getByRole('button', { name: 'Make the next plan' }).click();
		await desk.sees(/^It follows/);
		expect(await page.getByRole('link', { name: 'FY27 joint plan: from resale to recurring' }).count()).toBe(1);
	});
});
