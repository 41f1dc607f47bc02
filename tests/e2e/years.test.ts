/** Someone who keeps several plans: what each needs, and the plan that follows this one. */
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
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
		// Single letters are switched off at first: the key that is named is the one that acts.
		await desk.sees(/Alt\s*L\s*gives it labels/);
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

		// Both plans have this field: the words stay in the one they were typed in.
		desk.planId = /plan\/([^/?]+)/.exec(page.url())?.[1] ?? '';
		await page.getByText('What has changed, and why now?').click();
		await desk.write('Words of next year.');
		await page.goBack();
		await page.waitForURL(/#\/plan\/sample-northwind-harbor\//);
		await expect.poll(() => desk.value('plan/plan', 'whyThisYear')).toBe('Words of next year.');
		expect(await page.getByRole('dialog').count()).toBe(0);
	});

	it('makes a template of a plan by keyboard, and takes a row that its next version adds', async () => {
		const desk = await Desk.withSample(browser, 'plan/frame');
		const { page } = desk;
		await desk.button('Make a template of this plan').focus();
		await page.keyboard.press('Enter');
		const all = page.getByRole('checkbox', { name: 'All goals' });
		await all.waitFor();
		expect(await violations(desk, 'a template being made')).toEqual([]);
		await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Our way');
		await all.focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Space');
		const count = page.getByText(/^\d+ of \d+ rows kept$/);
		await count.waitFor();
		const kept = (await count.textContent()) ?? '';
		// Somebody looks something up, and comes back to what was typed.
		await page
			.getByRole('link', { name: /^Plans/ })
			.first()
			.click();
		await desk.button('New plan').waitFor();
		await page.goBack();
		await page.getByText(kept, { exact: true }).waitFor();
		expect(await page.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe('Our way');
		await desk.button('Drop the changes').click();
		expect(await page.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe('');
		await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Our way');
		await desk.button('Keep the template').focus();
		await page.keyboard.press('Enter');
		await page.getByRole('link', { name: /^Our way.*version 1$/ }).waitFor();
		await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor();
		expect(await violations(desk, 'an own template')).toEqual([]);

		const { templates } = await desk.ask('app.start', {});
		const id = templates.find(({ own }) => own)?.id ?? '';
		const { planId } = await desk.ask('plans.create', {
			...{ template: id, vendor: 'Northwind Cloud', partner: 'Fjord', start: '2028-02-01', end: '2029-01-31' },
			...{ currency: 'GBP', timeZone: 'Europe/London', speaksFor: 'vendor' },
		});
		const { template } = await desk.ask('templates.read', { id });
		const rules = [...template.rules, { key: 'tell', statement: 'Tell the other side first.' }];
		await desk.ask('templates.save', { template: { ...template, rules }, after: 1 });
		desk.planId = planId;
		await desk.goTo('plan/frame');
		await desk.button('See what is new').click();
		const dialog = page.getByRole('dialog', { name: 'Our way, version 2' });
		await dialog.getByText('Tell the other side first.').waitFor();
		expect(await violations(desk, 'what a template adds')).toEqual([]);
		await dialog.getByRole('button', { name: 'Take one row' }).click();
		await desk.button('See what is new').waitFor({ state: 'detached' });
		expect((await desk.ask('templates.news', { planId }))?.rows).toEqual([]);
	});

	it('closes a plan, looks back on one page, takes it along, and opens the plan again', async () => {
		const desk = await Desk.withSample(browser, 'agreement/look-back');
		const { page } = desk;
		await desk.sees('The plan is open; its last day is 31 Jan 2028.');
		const own = page.getByRole('button', { name: /^What Northwind Cloud takes along/ });
		await own.focus();
		await page.keyboard.press('Enter');
		await page.getByRole('textbox', { name: 'What Northwind Cloud takes along' }).waitFor();
		await page.keyboard.insertText('Say in March what we will not do in June.');
		await page.keyboard.press('Enter');
		await desk.isSaved();
		await desk.button('Close the plan').focus();
		await page.keyboard.press('Enter');
		await desk.sees(/^Closed on /);
		expect(await violations(desk, 'a closed plan')).toEqual([]);
		const refused = await desk.tryTo('plan.edit', {
			planId: desk.planId,
			pen: { party: 'vendor', name: 'Elena Marsh' },
			base: (await desk.ask('plan.open', { planId: desk.planId })).revision,
			edits: [['goals/recurring', 'title', 'Another goal']],
		});
		expect(refused).toMatchObject({ ok: false, error: { message: expect.stringMatching(/closed/) } });
		const { path } = await desk.download(() => desk.button('Look back as Word').click());
		const { value: words } = await mammoth.extractRawText({ buffer: readFileSync(path) });
		expect(words).toContain('Say in March what we will not do in June.');
		await desk.button('Open it again').focus();
		await page.keyboard.press('Enter');
		await desk.sees('The plan is open; its last day is 31 Jan 2028.');
	});
});
