/** When something breaks: what was acknowledged is there, what was typed is kept, and it is said in plain words. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { closeDesks, Desk } from './desk.ts';
import { onFullDisk, whyNoFullDisk } from './full-disk.ts';
import { launchBrowser, startDoor } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const position = (desk: Desk, topic = 'Why this plan') => desk.row(topic).getByRole('gridcell').nth(0);
const editor = (desk: Desk) => desk.page.getByRole('textbox', { name: 'Northwind Cloud’s position' });

/** Another door on the same data and port, once the window has found it. */
async function openAgain(desk: Desk): Promise<void> {
	desk.door = await startDoor(desk.door.data, Number(new URL(desk.door.address).port));
	const elsewhere = await desk.context.newPage();
	await elsewhere.goto(desk.door.address);
	await elsewhere.close();
	await desk.page.getByRole('alert').filter({ hasText: 'was lost.' }).first().waitFor({ state: 'detached' });
}

describe('the core ends while someone types', () => {
	it('and the window says so, keeps the words, and saves them once a door is open again', async () => {
		const desk = await Desk.withSample(browser);
		await position(desk, 'Renewals').getByRole('button').click();
		await desk.write('Acknowledged before the end.');
		await desk.press('Enter');
		await desk.isSaved();
		await expect.poll(() => desk.value('topics/renewals', 'positionVendor')).toBe('Acknowledged before the end.');
		await position(desk).getByRole('button').click();
		await desk.write('Half a sentence when the');
		await desk.door.stop('SIGKILL');
		await desk.page
			.getByRole('alert')
			.filter({ hasText: 'The connection to the workbench was lost.' })
			.filter({ hasText: 'what you are typing stays here' })
			.filter({ hasText: 'start Covalent again' })
			.waitFor();
		await desk.sees('Not connected');
		await desk.page.keyboard.type(' core ended.');
		await desk.press('Enter');
		await desk.isTold(/What you typed is still here: save it again once the line is back/);
		expect(await editor(desk).inputValue()).toBe('Half a sentence when the core ended.');
		await desk.page.getByRole('link', { name: /^Expectations/ }).click();
		await desk.page.getByRole('heading', { level: 1, name: 'Expectations' }).waitFor();
		await desk.goTo('plan');
		expect(await editor(desk).inputValue()).toBe('Half a sentence when the core ended.');

		await openAgain(desk);
		expect(await editor(desk).inputValue()).toBe('Half a sentence when the core ended.');
		await editor(desk).press('Enter');
		await expect.poll(() => desk.value('topics/why', 'positionVendor')).toBe('Half a sentence when the core ended.');
		await position(desk).getByText('Half a sentence when the core ended.').waitFor();
		expect(await desk.page.getByRole('dialog').count()).toBe(0);
		await position(desk, 'Renewals').getByText('Acknowledged before the end.').waitFor();
		desk.forgiveTheLostLine();
	});

	it('and words that someone else wrote after the restart are shown, not written over', async () => {
		const desk = await Desk.withSample(browser);
		await position(desk).getByRole('button').click();
		await desk.write('Typed before the end.');
		await desk.door.stop('SIGKILL');
		await desk.sees('Not connected');
		await openAgain(desk);
		const { revision } = await desk.ask('plan.open', { planId: desk.planId });
		await desk.ask('plan.edit', {
			planId: desk.planId,
			pen: { party: 'vendor', name: 'Priya Nair' },
			base: revision,
			edits: [['topics/why', 'positionVendor', 'Written by a colleague.']],
		});
		await editor(desk).press('Enter');
		const question = desk.dialog('The program was restarted while you were writing');
		await question.getByText('Typed before the end.').waitFor();
		await question.getByText('Written by a colleague.').waitFor();
		expect(await desk.value('topics/why', 'positionVendor')).toBe('Written by a colleague.');
		await question.getByRole('button', { name: 'Take mine' }).click();
		await expect.poll(() => desk.value('topics/why', 'positionVendor')).toBe('Typed before the end.');
		desk.forgiveTheLostLine();
	});
});

it('two edits of one field in a row are not taken for somebody else’s, however slow the disk is', async () => {
	const desk = await Desk.withSample(browser);
	await position(desk).getByRole('button').click();
	await desk.write('Written first');
	desk.door.process.kill('SIGSTOP');
	await desk.press('Enter');
	// Shown already, and on no disk.
	await desk.page.getByRole('status').filter({ hasText: 'Saving …' }).waitFor();
	await position(desk).getByText('Written first').click();
	await editor(desk).and(desk.page.locator(':focus')).waitFor();
	await desk.page.keyboard.insertText(', and gone on with');
	desk.door.process.kill('SIGCONT');
	await expect.poll(() => desk.value('topics/why', 'positionVendor')).toBe('Written first');
	await desk.press('Enter');
	await expect.poll(() => desk.value('topics/why', 'positionVendor')).toBe('Written first, and gone on with');
	expect(await desk.page.getByRole('dialog').count()).toBe(0);
});

it('pages that are gone to while the line is down are filled once it is back', async () => {
	const desk = await Desk.withSample(browser);
	const link = (name: RegExp) => desk.page.getByRole('link', { name }).click();
	for (const [go, isFilled] of [
		[() => link(/^Agreement/), desk.page.getByText('has not agreed to it yet').first()],
		[
			() => link(/^Exchange/).then(() => desk.choice('Synced folder').check({ force: true })),
			desk.page.getByRole('textbox', { name: 'Folder on this computer' }),
		],
		[
			() => desk.page.evaluate(() => location.assign('#/next')),
			desk.page.getByRole('row', { name: /C-25 waits for Northwind Cloud/ }),
		],
	] as const) {
		await position(desk).waitFor();
		await desk.door.stop('SIGKILL');
		await desk.sees('Not connected');
		await go();
		await desk.page.waitForTimeout(300);
		await openAgain(desk);
		await isFilled.waitFor();
		await desk.goTo('plan');
	}
	expect(await desk.page.getByRole('alert').count()).toBe(0);
	desk.forgiveTheLostLine();
});

describe('a template that cannot be read', () => {
	it('says why on its page, leads back to the list, and is read when it is asked for again', async () => {
		const desk = await Desk.at(browser);
		await desk.page.getByRole('link', { name: 'Templates' }).first().click();
		const inList = desk.page.getByRole('link', { name: /^Resale to recurring/ });
		await inList.waitFor();
		await desk.door.stop('SIGKILL');
		await desk.sees('Not connected');
		await inList.click();
		await desk.page.getByRole('heading', { name: 'This template could not be read' }).waitFor();
		const page = desk.page.getByRole('main');
		await page.getByRole('alert').filter({ hasText: 'The connection to the workbench was lost' }).waitFor();
		await desk.button('Back to the templates').click();
		await desk.page.getByRole('heading', { name: 'Begin the next plan from what worked' }).waitFor();
		await inList.click();
		await desk.button('Try again').waitFor();
		await openAgain(desk);
		await desk.button('Try again').click();
		await desk.page.getByRole('textbox', { name: 'What it is for' }).waitFor();
		desk.forgiveTheLostLine();
	});
});

it('labels that cannot be kept stay in their dialog, and are kept once they can be', async () => {
	const desk = await Desk.withSample(browser);
	await desk.page.evaluate(() => location.assign('#/next'));
	const grid = desk.page.getByRole('grid', { name: 'What each plan needs next' });
	await grid.getByRole('rowheader', { name: /FY27 joint plan/ }).click();
	await desk.press('Alt+l');
	const dialog = desk.dialog('Labels');
	await dialog.locator('input').first().fill('Nordics');
	await desk.press('Enter');
	await desk.door.stop('SIGKILL');
	await desk.sees('Not connected');
	await dialog.getByRole('button', { name: 'Keep' }).click();
	await desk.isTold(/The connection to the workbench was lost/);
	await dialog.getByText('Nordics').waitFor();
	await openAgain(desk);
	await dialog.getByRole('button', { name: 'Keep' }).click();
	await dialog.waitFor({ state: 'detached' });
	await grid.getByText('Nordics').waitFor();
	desk.forgiveTheLostLine();
});

describe('a page that does not come', () => {
	it('says so, and comes when it is asked for again', async () => {
		const desk = await Desk.at(browser);
		let isLost = true;
		await desk.page.route(/\/pages-.*\.js$/, (asked) => (isLost ? asked.abort() : asked.continue()));
		await desk.page.reload();
		await desk.button('New plan').waitFor();
		await desk.page.getByRole('link', { name: 'Settings' }).click();
		await desk.sees('This page could not be drawn');
		isLost = false;
		await desk.button('Draw it again').click();
		await desk.page.getByRole('heading', { name: 'Settings' }).waitFor();
		const fault = /ERR_FAILED|dynamically imported module/;
		expect(desk.complaints.every((text) => fault.test(text))).toBe(true);
		desk.complaints.length = 0;
	});
});

describe('a second door on the same data', () => {
	it('can only be read, says so, and takes no edit', async () => {
		const first = await Desk.withSample(browser);
		const second = await Desk.at(browser, { profile: null, data: first.door.data });
		await second.goTo('plan');
		await second.page.getByRole('main').waitFor();
		await second.sees(/Another Covalent|only be read|read only|can only/i);
		const { readOnly } = await second.ask('app.start', {});
		await second.sees(readOnly ?? 'a sentence');
		await position(second).click();
		await second.isTold('Another window holds the data: this one can only be read.');
		expect(await second.page.getByRole('textbox').count()).toBe(0);
		expect(await second.button('Topic').isDisabled()).toBe(true);
		// Nobody fills in a form in vain.
		await second.goTo('progress/commitments');
		expect(await second.button('Commitment').isDisabled()).toBe(true);
		await second.search('Add a commitment');
		expect(await second.page.getByRole('dialog').count()).toBe(0);
		await second.goTo('session');
		expect(await second.button('New round').isDisabled()).toBe(true);
		await second.page.getByRole('radio', { name: 'Weekly ten minutes' }).check({ force: true });
		await second.page
			.locator('form')
			.getByText(readOnly ?? 'a sentence')
			.waitFor();
		const refused = await second.tryTo('plan.edit', {
			planId: second.planId,
			pen: { party: 'vendor', name: 'Elena Marsh' },
			base: 0,
			edits: [['topics/why', 'positionVendor', 'From the second door.']],
		});
		expect(refused.ok).toBe(false);
	});
});

test.skipIf(whyNoFullDisk !== null)('a full disk is said, tried again, and written to once there is room', () =>
	onFullDisk(browser, async ({ desk, failing, written, makeRoom }) => {
		await failing.click();
		await desk.sees(/the disk is full/);
		await desk.sees(/The changes are in memory and are tried again\. Do not close the window yet\./);
		const rescue = await desk.download(() => desk.button('Save a copy elsewhere').click());
		expect(rescue.name).toMatch(/rescue copy\.jbp$/);
		await desk.button('Try now').click();
		await failing.waitFor();
		makeRoom();
		await desk.isSaved();
		await expect.poll(async () => String(await desk.value('topics/why', 'positionVendor'))).toMatch(`${written} long`);
		await desk.restart('SIGKILL');
		await desk.goTo('plan');
		await position(desk).getByText(`${written} long words`).waitFor();
	}),
);
