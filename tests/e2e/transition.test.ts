/** From resale to recurring: scenarios from nothing, a slider by keyboard, relief that becomes a commitment. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { CALLUM, closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

describe('the way from resale to recurring', () => {
	it('begins with three scenarios, follows a slider, and turns relief into a commitment', async () => {
		const desk = await Desk.withPlan(browser, 'blank', 'transition', { viewport: { width: 1024, height: 700 } });
		const { page } = desk;
		await desk.button('From resale to recurring').dblclick();
		for (const name of ['Planned', 'No churn', 'Cautious']) await desk.choice(name).waitFor();
		const churn = page.getByRole('slider', { name: 'Churn, % a month' });
		await churn.focus();
		await page.keyboard.press('Home');
		await page.getByText(/There is no ceiling/).waitFor();
		const relief = page.getByRole('slider', { name: 'Vendor’s relief, points a month' });
		await relief.focus();
		for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
		await page.getByText('Northwind Cloud’s relief carries 96').waitFor();
		await page.keyboard.press('Alt+c');
		await desk.dialog('New commitment').getByRole('button', { name: 'Propose it' }).click();
		await desk.sees('Proposed to Harbor IT.');
		const made = (await desk.records()).filter(({ ref }) => ref.startsWith('commitments/'));
		expect(made.map(({ values }) => [values.from, values.deliverable, values.money ?? null])).toEqual([
			['vendor', 'Relief of 8 points a month for 12 months, 100 being Harbor IT’s one-time profit today', null],
		]);
		expect(await violations(desk, 'transition')).toEqual([]);
	});

	it('is money on the partner’s computer alone, until it shares it', async () => {
		const desk = await Desk.withSample(browser, 'transition', { profile: CALLUM });
		const { page } = desk;
		await desk.button(/^Today’s one-time gross profit a month/).click();
		await page.keyboard.type('40000');
		await page.keyboard.press('Enter');
		await desk.choice('GBP').click();
		await page.getByText('£84,455 to fund until it turns.').waitFor();
		expect((await desk.records()).find(({ ref }) => ref === 'plan/plan')?.values.oneTimeProfit ?? null).toBeNull();
		await desk.button('Share it with Northwind Cloud').click();
		await desk.button('Stop sharing it').waitFor();
		expect((await desk.records()).find(({ ref }) => ref === 'plan/plan')?.values.oneTimeProfit).toBe(4_000_000);
		await desk.sees('Northwind Cloud receives £120,000 a month today.');
	});

	it('walks the months that were measured, and begins a partner born in the cloud from nothing', async () => {
		const desk = await Desk.withSample(browser, 'transition');
		const { page } = desk;
		await desk.sees('Feb–Aug 2027: £18,400 + £16,600 new');
		const cell = desk.row('Aug 2027').getByRole('gridcell').nth(4);
		await cell.focus();
		await desk.press('Enter');
		await desk.write('-5');
		await desk.press('Enter');
		await desk.sees('Churn has to be a number of at least 0.');
		await desk.write('250');
		await desk.press('Enter');
		await desk.sees('+ £150 reactivation − £800 contraction − £1,900 churn − £150 not explained = £34,200.');
		expect(await desk.value('actuals/revenue-2027-08', 'churn')).toBe(25_000);
		await desk.button('Scenario').press('Enter');
		await page.getByRole('menuitem', { name: /^Born in the cloud/ }).press('Enter');
		await desk.sees('and above zero in month 7, Aug 2027.');
		await desk.sees('Who funds the start');
		// The scale is changed where nothing is drawn by it: the curves follow all the same.
		await desk.goTo('plan/frame');
		await desk.button('Shared screen, 140 %').click();
		await desk.goTo('transition');
		const curve = page.locator('div:has(> svg[aria-hidden]):has(path)').first();
		await curve.waitFor();
		const [frame, drawing] = await curve.evaluate((it) => [it.clientHeight, it.querySelector('svg')?.clientHeight]);
		expect(Math.abs((drawing ?? 0) - frame)).toBeLessThan(2);
	});
});
