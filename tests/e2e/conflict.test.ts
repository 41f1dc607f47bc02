/** Two versions of one field: seen where they stand, kept until a person settles them, never overruled. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Shell } from '../builders/covalent.ts';
import { violations } from './axe.ts';
import { closeDesks, Desk } from './desk.ts';
import { IN_DESKTOP } from './desktop.ts';
import { launchBrowser, root } from './harness.ts';

process.env.COVALENT_CLI ??= join(root, 'out/main/cli.js');

let browser: Browser;
const shell = new Shell();
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	shell.forget();
});
afterEach(closeDesks);

const registration = (desk: Desk) => desk.row('Deal registration').getByRole('gridcell').nth(1);

describe('the sample’s one conflict', () => {
	it('is visible on the first page, over every room, and where it stands', async () => {
		const desk = await Desk.withSample(browser);
		await desk.sees(/^One field has several versions, written without knowing each other/);
		await registration(desk).getByRole('button', { name: '2 versions' }).waitFor();
		for (const room of ['expectations', 'progress', 'document']) {
			await desk.goTo(room);
			await desk.button('Settle').waitFor();
		}
		await desk.goHome();
		await desk.sees('One field has two versions in FY27 joint plan: from resale to recurring');
		await desk.sees('1 to settle');
	});

	it('is settled by keyboard: both versions are shown with who wrote them, and one is taken', async () => {
		const desk = await Desk.withSample(browser);
		await registration(desk).focus();
		await desk.press('Enter');
		const dialog = desk.dialog('Agreed text of Deal registration: several versions');
		await dialog.getByText('Callum Reid').waitFor();
		await dialog.getByText('Elena Marsh').waitFor();
		await dialog.getByText('Northwind answers a registration within 1 working day.').waitFor();
		const take = dialog.getByRole('button', { name: 'Take this one' });
		expect(await take.count()).toBe(2);
		for (let step = 0; step < 12; step += 1) {
			await desk.press('Tab');
			if ((await desk.focused()) === 'Take this one') break;
		}
		await desk.press('Enter');
		await dialog.waitFor({ state: 'detached' });
		await desk.button('Settle').waitFor({ state: 'detached' });
		await registration(desk).getByText('Northwind answers a registration within 1 working day.').waitFor();
		const history = await desk.ask('plan.history', { planId: desk.planId, record: 'topics/registration' });
		expect(JSON.stringify(history)).toContain('a named deputy answers during absence');
	});

	it('is settled in third words that neither side wrote', async () => {
		const desk = await Desk.withSample(browser);
		await desk.button('Settle').click();
		await desk.button('Write a third').click();
		await desk.page
			.getByLabel('In words both can stand behind')
			.fill('Northwind answers within one working day, and a deputy within two.');
		await desk.button('Settle with this').click();
		await registration(desk).getByText('Northwind answers within one working day, and a deputy within two.').waitFor();
		await registration(desk)
			.getByText(/it needs a new yes|Not agreed by either side yet/)
			.waitFor();
	});
});

describe('third words', () => {
	// The desktop has one window; two need the browser door.
	it.skipIf(IN_DESKTOP)('stay before those who write them when somebody else settles first', async () => {
		const desk = await Desk.withSample(browser);
		const beside = await desk.anotherTab();
		await desk.button('Settle').click();
		await desk.button('Write a third').click();
		await desk.page.getByLabel('In words both can stand behind').fill('Within two days, each of us.');
		await beside.goTo('exchange/settle');
		const card = beside.page.getByRole('region', { name: 'Deal registration' });
		await card.and(beside.page.locator(':focus')).waitFor();
		await beside.press('e');
		await beside.page.getByLabel('In words both can stand behind').fill('Within one day, by a deputy.');

		const { revision } = await desk.ask('plan.open', { planId: desk.planId });
		const pen = { party: 'joint', name: 'Elena Marsh and Callum Reid' } as const;
		const where = { record: 'topics/registration', field: 'agreedText' };
		await desk.ask('plan.resolve', { planId: desk.planId, pen, base: revision, ...where, value: 'Settled by others.' });

		const dialog = desk.dialog(/several versions$/);
		await dialog.getByText(/^This was settled while you were writing\. It now says “?Settled by others\./).waitFor();
		await dialog.getByText('Within two days, each of us.').waitFor();
		await card.getByText('Within one day, by a deputy.').waitFor();
		expect(await violations(beside, 'kept words')).toEqual([]);
		await dialog.getByRole('button', { name: 'Take mine' }).click();
		await dialog.waitFor({ state: 'detached' });
		expect(await desk.value(where.record, where.field)).toBe('Within two days, each of us.');
		await card.getByText('Within two days, each of us.').waitFor();
		await card.getByRole('button', { name: 'Take mine' }).click();
		await card.getByText('written by hand from both').waitFor();
		expect(await desk.value(where.record, where.field)).toBe('Within one day, by a deputy.');
	});
});

describe('a copy that comes back', () => {
	it('is looked at in words before it is taken in, merges with nothing retyped, and shows what clashes', async () => {
		await shell.editApart(
			'apart',
			[
				['plan/plan', 'whyThisYear', 'Margins fall, so we begin now.'],
				['parties/vendor', 'about', 'Makes the cloud.'],
			],
			[
				['plan/plan', 'whyThisYear', 'Customers ask for a service.'],
				['parties/partner', 'about', 'Runs it day and night.'],
			],
		);
		const desk = await Desk.at(browser);
		await desk.openFile(shell.path('apart-mine.jbp'));
		const fresh = desk.dialog('A plan that is new here');
		await fresh.getByText('For which side does this computer speak in this plan?').waitFor();
		await fresh.getByRole('button', { name: 'Take in and open' }).click();
		await desk.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
		await desk.goHome();

		await desk.openFile(shell.path('apart-theirs.jbp'));
		const back = desk.dialog('A copy came back with 2 changes');
		await back.getByText('Ben Okafor').waitFor();
		await back.getByText(/^1 field will hold two versions, because both sides wrote there/).waitFor();
		await back.getByRole('button', { name: 'Put aside' }).click();
		expect((await desk.ask('app.start', {})).plans.map(({ conflicts }) => conflicts)).toEqual([0]);

		await desk.openFile(shell.path('apart-theirs.jbp'));
		await back.getByRole('button', { name: 'Take it in' }).click();
		await desk.isTold('Taken in. 1 field to settle.');
		await desk.sees('0 of 1 settled');
		await desk.page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: /^Plan/ }).click();
		await desk.choice('Frame').click();
		await desk.sees('Makes the cloud.');
		await desk.sees('Runs it day and night.');
		await desk.button('2 versions').click();
		const dialog = desk.dialog(/several versions$/);
		await dialog
			.getByRole('region')
			.or(dialog.locator('section'))
			.filter({ hasText: 'Customers ask for a service.' })
			.getByRole('button', { name: 'Take this one' })
			.click();
		await desk.button(/^Why this year: Customers ask for a service\./).waitFor();
		await desk.button('Settle').waitFor({ state: 'detached' });
	});

	it('that brings nothing new says so, and one that is no plan file changes nothing', async () => {
		await shell.editApart(
			'same',
			[['parties/vendor', 'about', 'Makes the cloud.']],
			[['parties/partner', 'about', 'Runs it.']],
		);
		const desk = await Desk.at(browser);
		await desk.openFile(shell.path('same-mine.jbp'));
		await desk.button('Take in and open').click();
		await desk.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
		await desk.goHome();
		await desk.openFile(shell.path('same-mine.jbp'));
		await desk.dialog('Nothing new in this file').getByText('Everything in it is already here.').waitFor();
		await desk.button('Put aside').click();
		shell.put('photo.jbp', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
		await desk.openFile(shell.path('photo.jbp'));
		await desk.isTold('photo.jbp could not be read. Nothing was changed.');
		shell.put('cut.jbp', shell.text('same-theirs.jbp').slice(0, -300));
		await desk.openFile(shell.path('cut.jbp'));
		await desk.isTold(/^cut\.jbp: /);
		expect((await desk.ask('app.start', {})).plans).toHaveLength(1);
	});
});

describe('a field that changed meanwhile', () => {
	// The desktop has one window; two need the browser door.
	it.skipIf(IN_DESKTOP)('keeps what both wrote, and asks whoever came second', async () => {
		const desk = await Desk.withSample(browser);
		const second = await desk.anotherTab();
		const position = () => second.row('Why this plan').getByRole('gridcell').nth(0);
		await position().getByRole('button').click();
		await second.write('What the second one typed.');
		await desk.row('Why this plan').getByRole('gridcell').nth(0).getByRole('button').click();
		await desk.write('What the first one typed.');
		await desk.press('Enter');
		await desk.isSaved();
		await expect.poll(() => desk.value('topics/why', 'positionVendor')).toBe('What the first one typed.');
		await second.press('Enter');
		const question = second.dialog('This changed while you were writing');
		await question.getByText('What the second one typed.').waitFor();
		await question.getByText('What the first one typed.').waitFor();
		await question.getByRole('button', { name: 'Go on writing' }).click();
		const editor = second.page.getByRole('textbox', { name: 'Northwind Cloud’s position' });
		expect(await editor.inputValue()).toBe('What the second one typed.');
		await editor.press('Enter');
		await question.getByRole('button', { name: 'Take mine' }).click();
		await expect.poll(() => desk.value('topics/why', 'positionVendor')).toBe('What the second one typed.');
		await desk.row('Why this plan').getByText('What the second one typed.').waitFor();
	});

	it.skipIf(IN_DESKTOP)('is overruled only by whoever was shown what it says', async () => {
		const desk = await Desk.withSample(browser);
		const second = await desk.anotherTab();
		const writeFirst = async (text: string, row: string, topic: string) => {
			await desk.row(row).getByRole('gridcell').nth(0).getByRole('button').click();
			await desk.write(text);
			await desk.press('Enter');
			await expect.poll(() => desk.value(topic, 'positionVendor')).toBe(text);
		};
		await second.row('Why this plan').getByRole('gridcell').nth(0).getByRole('button').click();
		await second.write('What the second one typed.');
		await writeFirst('What the first one typed.', 'Why this plan', 'topics/why');
		await second.press('Enter');
		const question = second.dialog('This changed while you were writing');
		await question.getByText('What the first one typed.').waitFor();
		await writeFirst('What the first one thought better of.', 'Why this plan', 'topics/why');
		// What comes after it is on the second one’s screen, so the better words have come in as well.
		await writeFirst('Later still.', 'Deal registration', 'topics/registration');
		await second.page.getByText('Later still.').waitFor({ state: 'attached' });
		await question.getByRole('button', { name: 'Take mine' }).click();
		await question.getByText('What the first one thought better of.').waitFor();
		expect(await desk.value('topics/why', 'positionVendor')).toBe('What the first one thought better of.');
		await question.getByRole('button', { name: 'Take mine' }).click();
		await question.waitFor({ state: 'detached' });
		await expect.poll(() => desk.value('topics/why', 'positionVendor')).toBe('What the second one typed.');
	});
});
