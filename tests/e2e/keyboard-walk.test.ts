/** The whole of it once, from the first question to a plan both can hold, and no mouse is touched. */
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

const MOST_TABS = 60;

/** Tab after Tab until the focus is on what has this name. */
async function tabTo(desk: Desk, name: string | RegExp): Promise<void> {
	const passed: string[] = [];
	for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
		await desk.press('Tab');
		const focused = (await desk.focused()).trim();
		if (typeof name === 'string' ? focused === name : name.test(focused)) return;
		passed.push(focused.slice(0, 40));
	}
	throw new Error(`Tab never came to ${String(name)}; it passed ${passed.join(' | ')}`);
}

/** Once what is typed goes into a field: on a busy machine it opens a moment after the key. */
const isWriting = (desk: Desk) => desk.page.locator('input:focus, textarea:focus').waitFor();

async function isIn(desk: Desk, room: string): Promise<void> {
	await desk.page.getByRole('heading', { level: 1, name: room }).waitFor();
	await desk.page.locator('main:focus').waitFor();
}

describe('the keyboard alone', () => {
	it('goes through every room and does something in each', async () => {
		const desk = await Desk.at(browser, { profile: null });
		const { page } = desk;
		await page.evaluate(() => {
			window.addEventListener('pointerdown', () => document.documentElement.setAttribute('data-mouse', 'used'), true);
		});

		await page.getByLabel('Your name').and(page.locator(':focus')).waitFor();
		await page.keyboard.insertText('Elena Marsh');
		await desk.press('Tab');
		await page.keyboard.insertText('Northwind Cloud');
		await desk.press('Tab', 'Space', 'Enter');
		await desk.button('Open the sample plan').waitFor();
		await tabTo(desk, 'Open the sample plan');
		await desk.press('Enter');
		await desk.row('Why this plan').waitFor();

		await desk.press('Alt+1');
		await isIn(desk, 'Trust');
		await tabTo(desk, /^Overview/);
		await desk.press('ArrowRight');
		await page.getByRole('radio', { name: 'Trust', checked: true }).waitFor();

		await desk.press('Alt+2');
		await isIn(desk, 'Competency');
		await tabTo(desk, /^Setting up a new tenant/);
		await desk.press('ArrowRight', '3');
		await desk.isSaved();

		await desk.press('Alt+3');
		await isIn(desk, 'Co-operation');
		await tabTo(desk, /^Working agreement/);
		await desk.press('ArrowRight');
		await tabTo(desk, /^Friction$/);
		await desk.press('Enter');
		await isWriting(desk);
		await page.keyboard.insertText('The forecast comes after the call');
		await desk.press('Enter');
		await desk.dialog('Raise a friction').waitFor({ state: 'detached' });
		await desk.sees('The forecast comes after the call');

		await desk.press('Alt+4');
		await isIn(desk, 'Plan');
		await desk.tabIntoTable();
		await desk.press('ArrowRight', 'Enter');
		await isWriting(desk);
		await desk.write('Two companies, one desk.');
		await desk.press('Enter');
		await desk.sees('Two companies, one desk.');

		await desk.press('Alt+5');
		await isIn(desk, 'Expectations');
		await tabTo(desk, /^Gap matrix/);
		await desk.press('ArrowRight');
		await desk.tabIntoTable();
		await desk.press('ArrowRight', 'ArrowRight', '7');
		await desk.isSaved();

		await desk.press('Alt+6');
		await isIn(desk, 'Progress');
		await tabTo(desk, 'This week’s check-in');
		await desk.press('Enter');
		await page.waitForURL(/progress\/check-in/);

		await desk.press('Alt+7');
		await isIn(desk, 'Transition');
		await tabTo(desk, 'Moves to recurring, %');
		await desk.press('ArrowRight');
		await desk.isSaved();

		await desk.press('Alt+8');
		await isIn(desk, 'Session');
		await tabTo(desk, /^Summer review/);
		await desk.press('Enter');
		await page.waitForURL(/select=sessions%2Fsummer/);

		await desk.press('Alt+9');
		await isIn(desk, 'Exchange');
		await tabTo(desk, 'Hand over a copy (.jbp)');
		expect((await desk.download(() => desk.press('Enter'))).name).toMatch(/\.jbp$/);

		await desk.press('Alt+0');
		await isIn(desk, 'Document');
		await tabTo(desk, 'Export Word document');
		expect((await desk.download(() => desk.press('Enter'))).name).toMatch(/\.docx$/);

		await desk.search('Agreement');
		await isIn(desk, 'Agreement');
		await desk.press('F1');
		await desk.dialog('Guide').waitFor();
		await desk.press('Escape');
		await desk.search('Settings');
		await isIn(desk, 'Settings');
		await tabTo(desk, 'Usual');
		await desk.search('Plans');
		await desk.button('New plan').waitFor();
		expect(await page.evaluate(() => document.documentElement.dataset.mouse)).toBe(undefined);
	});
});
