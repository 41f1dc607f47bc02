/** One story of the agreement room: what stands in the way, both agree in the room, a term changes, by keyboard alone. */
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

/** Goes on by Tab until the named button has the focus, then presses it. */
async function tabTo(desk: Desk, name: string | RegExp): Promise<void> {
	const button = desk.page.getByRole('button', { name });
	await button.waitFor();
	for (let steps = 0; steps < 80; steps += 1) {
		if (await button.evaluate((element) => element === document.activeElement)) return desk.press('Enter');
		await desk.press('Tab');
	}
	throw new Error(`${String(name)} is not reached by Tab.`);
}

describe('the agreement room', () => {
	it('leads to what is in the way, records both sides, and shows word for word what changed since', async () => {
		const desk = await Desk.withSample(browser, 'agreement');
		const { page } = desk;
		const record = desk.button('Record agreement');
		await page.getByRole('heading', { name: 'Not ready to agree' }).waitFor();
		expect(await record.isDisabled()).toBe(true);
		await tabTo(desk, /^Go to it: “Deal registration”/);
		await page.waitForFunction(() => location.hash.includes('topics%2Fregistration'));
		const { revision, records } = await desk.ask('plan.open', { planId: desk.planId });
		const [first] = records.find(({ ref }) => ref === 'topics/registration')?.conflicts?.agreedText ?? [];
		await desk.ask('plan.resolve', {
			...{ planId: desk.planId, pen: { party: 'joint', name: 'Elena Marsh' }, base: revision },
			...{ record: 'topics/registration', field: 'agreedText', value: first?.value ?? null },
		});
		await desk.goTo('agreement');
		await page.getByRole('heading', { name: 'Ready to agree' }).waitFor();

		await tabTo(desk, 'Record agreement');
		await desk.dialog('Northwind Cloud agrees').waitFor();
		expect(await violations(desk, 'the agreement room')).toEqual([]);
		await desk.press('Tab');
		await page.keyboard.type('Regional VP');
		await desk.press('Enter');
		await page.getByRole('heading', { name: 'Awaits Harbor IT' }).waitFor();

		await tabTo(desk, 'both sides are in this room');
		await tabTo(desk, 'Harbor IT agrees in this room');
		await desk.dialog('Harbor IT agrees').waitFor();
		await page.keyboard.type('Tom Whitlock');
		await desk.press('Tab');
		await page.keyboard.type('Managing Director');
		await desk.press('Enter');
		await page.getByRole('heading', { name: 'Version 1: agreed by both' }).waitFor();
		expect(await page.getByText('In the room on').innerText()).toContain('witnessed by Elena Marsh');

		const now = await desk.ask('plan.open', { planId: desk.planId });
		await desk.ask('plan.edit', {
			...{ planId: desk.planId, pen: { party: 'joint', name: 'Elena Marsh' }, base: now.revision },
			edits: [['topics/renewals', 'title', 'Renewals of the year']],
		});
		const changed = page.getByRole('region', { name: 'Changed since version 1' });
		await changed.getByText('1 term').waitFor();
		expect(await changed.locator('ins').allInnerTexts()).toEqual(['of the year']);
		await tabTo(desk, 'Open as it was: version 1');
		const old = page.getByRole('dialog');
		await old.getByText('Renewals', { exact: true }).first().waitFor();
		expect(await old.getByText('Renewals of the year').count()).toBe(0);
		await desk.press('Escape');
		await old.waitFor({ state: 'detached' });

		await desk.door.stop('SIGKILL');
		await desk.sees('Not connected');
		await tabTo(desk, 'Open as it was: version 1');
		await old.getByRole('alert').filter({ hasText: 'The connection to the workbench was lost' }).waitFor();
		desk.forgiveTheLostLine();
	});
});
