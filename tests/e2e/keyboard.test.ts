/** The whole of it without a mouse: wherever one goes and whatever closes, the keyboard goes on from a place in the page. */
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

/** Once the focus is on the page as a whole, which is where a new page begins. */
const isOnPage = (desk: Desk) => desk.page.locator('main:focus').waitFor();
const isOn = (desk: Desk, name: string | RegExp) => desk.button(name).and(desk.page.locator(':focus')).waitFor();

describe('the focus', () => {
	it('goes along from page to page', async () => {
		const desk = await Desk.withSample(browser);
		await desk.tabIntoTable();
		for (const [keys, room] of [
			['Alt+5', 'Expectations'],
			['Alt+6', 'Progress'],
			['Alt+9', 'Exchange'],
			['Alt+0', 'Document'],
			['Alt+4', 'Plan'],
		] as const) {
			await desk.press(keys);
			await desk.page.getByRole('heading', { level: 1, name: room }).waitFor();
			await isOnPage(desk);
			await desk.page.getByRole('main').getByRole('radio', { checked: true }).first().focus();
		}
		await desk.search('Settings');
		await desk.page.getByRole('heading', { name: 'Settings' }).waitFor();
		await isOnPage(desk);
	});

	it('goes back to the cell after the palette, and after what was opened from it', async () => {
		const desk = await Desk.withSample(browser);
		await desk.tabIntoTable();
		const cell = desk.row('Renewals').getByRole('gridcell').nth(1);
		await desk.press('ArrowDown', 'ArrowRight', 'ArrowRight');
		await desk.isOnCell(cell);
		await desk.press('Control+k');
		await desk.page.getByRole('textbox', { name: 'Search or jump to' }).and(desk.page.locator(':focus')).waitFor();
		await desk.press('Escape');
		await desk.isOnCell(cell);
		await desk.search('History of the whole plan');
		await desk.page.getByRole('dialog').getByText('Show earlier changes').waitFor();
		await desk.press('Escape');
		await desk.isOnCell(cell);
		await desk.press('ArrowLeft', 'Enter');
		await desk.write('Renewed in spring.');
		await desk.press('Control+k');
		await desk.page.getByRole('textbox', { name: 'Search or jump to' }).and(desk.page.locator(':focus')).waitFor();
		await expect.poll(() => desk.value('topics/renewals', 'positionVendor')).toBe('Renewed in spring.');
	});

	it('goes back to the pen once it has been passed', async () => {
		const desk = await Desk.withSample(browser);
		await desk.button(/^Writing as/).focus();
		await desk.press('Enter');
		await desk.page.getByRole('menuitemcheckbox', { name: /^Both sides/ }).waitFor();
		await desk.press('End', 'Enter');
		await desk.page.getByRole('menuitem', { name: /^Harbor IT.*someone/ }).waitFor();
		await desk.press('ArrowUp', 'Enter');
		await desk.dialog('The pen passes to Harbor IT').getByRole('textbox').and(desk.page.locator(':focus')).waitFor();
		await desk.page.keyboard.insertText('Callum Reid');
		await desk.press('Enter');
		await isOn(desk, /^Writing as Harbor IT/);
	});

	it('stays on the page when what was settled goes away', async () => {
		const desk = await Desk.withSample(browser, 'progress/commitments');
		await desk.button('Settle').focus();
		await desk.press('Enter');
		await desk.button('Take this one').first().focus();
		await desk.press('Enter');
		await desk.button('Settle').waitFor({ state: 'detached' });
		await isOnPage(desk);
	});

	it('is left alone where someone clicks beside everything', async () => {
		const desk = await Desk.withSample(browser, 'plan/frame');
		await desk.page.getByRole('button', { name: /^Why this year/ }).focus();
		await desk.page.getByRole('heading', { name: 'Quarters' }).click();
		await desk.page.waitForTimeout(500);
		expect(await desk.page.evaluate(() => document.activeElement === document.body)).toBe(true);
	});
});

describe('a dialog over the plan', () => {
	it('keeps undo and redo from what lies beneath it, by keys and by the palette, until it is closed', async () => {
		const desk = await Desk.withSample(browser);
		const value = () => desk.value('topics/renewals', 'positionVendor');
		const before = await value();
		await desk.row('Renewals').getByRole('gridcell').nth(0).getByRole('button').click();
		await desk.write('Renewed in spring.');
		await desk.press('Enter');
		await expect.poll(value).toBe('Renewed in spring.');
		const inDialog = async (...keys: readonly string[]) => {
			await desk.button('Settle').focus();
			await desk.press('Enter');
			await desk.button('Take this one').first().focus();
			await desk.press(...keys);
			await desk.press('Control+k');
			const field = desk.page.getByRole('textbox', { name: 'Search or jump to' });
			await field.and(desk.page.locator(':focus')).waitFor();
			await desk.page.keyboard.insertText(keys.includes('Control+z') ? 'Undo' : 'Redo');
			await desk.sees(/^Nothing that can be done over a dialog has these words\./);
			await desk.press('Escape');
			await field.waitFor({ state: 'detached' });
			await desk.press('Escape');
			await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
			await desk.isSaved();
		};
		await inDialog('Control+z');
		expect(await value()).toBe('Renewed in spring.');
		await desk.press('Control+z');
		await expect.poll(value).toBe(before);
		await inDialog('Control+Shift+z', 'Control+y');
		expect(await value()).toBe(before);
		await desk.press('Control+y');
		await expect.poll(value).toBe('Renewed in spring.');
	});

	it('drops words that stand in it alone only when it is closed twice, and never by a press beside it', async () => {
		const desk = await Desk.withSample(browser, 'expectations');
		const form = desk.dialog('New expectation');
		const words = form.getByLabel('What is expected, in one sentence');
		const asks = form.getByRole('alert');
		await desk.button('Expectation').first().click();
		await words.fill('Quotes carry the register’s number');
		await desk.page.mouse.click(8, 8);
		await asks.getByText(/is not kept yet/).waitFor();
		await words.press('End');
		await desk.page.keyboard.insertText(', always');
		await asks.waitFor({ state: 'detached' });
		await desk.press('Escape');
		await asks.waitFor();
		expect(await words.inputValue()).toBe('Quotes carry the register’s number, always');
		await desk.press('Escape');
		await form.waitFor({ state: 'detached' });
		await desk.button('Expectation').first().click();
		await words.fill('x');
		await words.fill('');
		await desk.press('Escape');
		await form.waitFor({ state: 'detached' });
		await desk.button('Expectation').first().click();
		await words.waitFor();
		await desk.page.mouse.click(8, 8);
		await form.waitFor({ state: 'detached' });
	});

	it('asks in sight, however far down its form somebody is', async () => {
		const desk = await Desk.at(browser, { viewport: { width: 1024, height: 700 } });
		await desk.look({ scale: '150' });
		await desk.page.locator('html[data-scale="150"]').waitFor();
		await desk.button('New plan').click();
		const form = desk.dialog('New plan');
		await desk.page.keyboard.insertText('Harbor IT');
		await form.getByRole('button', { name: 'Begin the plan' }).focus();
		await desk.press('Escape');
		const asks = form.getByRole('alert');
		await asks.getByText(/is not kept yet/).waitFor();
		const box = await asks.boundingBox();
		expect(box?.y).toBeGreaterThanOrEqual((await form.boundingBox())?.y ?? Number.NaN);
	});
});
