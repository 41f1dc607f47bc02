/** Progress: promises in both directions, and each deed done by the side whose it is. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CALLUM, closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const card = (desk: Desk, number: string) =>
	desk.page.getByRole('article').filter({ has: desk.page.getByRole('button', { name: new RegExp(`^${number}, `) }) });
const named = (desk: Desk, number: string) => desk.button(new RegExp(`^${number}, `));

/** Waits until the card says in its name how it stands. */
async function stands(desk: Desk, number: string, state: string): Promise<void> {
	await desk.button(new RegExp(`^${number}, .*, ${state}$`)).waitFor();
}

/** A deed from the menu of a card. */
async function chooseFor(desk: Desk, number: string, deed: string | RegExp): Promise<void> {
	await desk.button(`More for ${number}`).click();
	await desk.page.getByRole('menuitem', { name: deed }).click();
}

const cellOf = (desk: Desk, goal: string, column: number) =>
	desk.row(goal).locator(`[role=gridcell][data-column="${column}"]`);

describe('the scorecard', () => {
	it('takes an actual by keyboard, with its source in one key, and a correction keeps the earlier value', async () => {
		const desk = await Desk.withSample(browser, 'progress');
		await desk.row('Recurring revenue').getByText('£1,517 a month behind').first().waitFor();
		await desk.row('Recurring share').getByText('3 points behind, for two periods').first().waitFor();
		// September runs: it stands after the goal, its standing, its trend, two quarters and August.
		await cellOf(desk, 'Recurring revenue', 6).focus();
		await desk.press('Enter');
		await desk.write('36500');
		await desk.press('Enter');
		await desk.isOnCell(cellOf(desk, 'Recurring revenue', 6));
		await cellOf(desk, 'Recurring revenue', 6).getByText('stated').waitFor();
		expect(await desk.value('actuals/revenue-2027-09', 'value')).toBe(3_650_000);
		expect(await desk.value('actuals/revenue-2027-09', 'asOf')).toBe('2027-09-09');
		await desk.button('Details').click();
		const panel = desk.page.getByRole('complementary', { name: 'Goal G1, Sep 2027' });
		await panel.getByRole('button', { name: /^From Harbor’s billing system/ }).press('Enter');
		await expect.poll(() => desk.value('actuals/revenue-2027-09', 'source')).toBe('Harbor’s billing system, month end');
		await cellOf(desk, 'Recurring revenue', 6).focus();
		await desk.press('Enter');
		await desk.write('36600');
		await desk.press('Enter');
		await expect.poll(() => desk.value('actuals/revenue-2027-09', 'value')).toBe(3_660_000);
		await panel.getByRole('button', { name: /^Earlier values/ }).click();
		await desk.page.getByRole('dialog').getByText('£36.5k').first().waitFor();
	});
});

describe('the weekly check-in', () => {
	it('asks three things, is kept by keyboard, and shows in the strip of weeks', async () => {
		const desk = await Desk.withSample(browser, 'progress/check-in');
		await desk.button(/^C-25, .*, delivered$/).focus();
		await desk.press('k');
		await desk.button(/^C-25, .*, kept$/).waitFor();
		await desk.page.getByLabel('What makes G2 reachable').fill('Pay plans are changed from October');
		await desk.press('Enter');
		await expect
			.poll(() => desk.value('recommitments/share-2027-09-09', 'reason'))
			.toBe('Pay plans are changed from October');
		await desk.page.getByLabel('What makes G2 reachable').waitFor({ state: 'detached' });
		await desk.page.getByLabel('Next steps, one a line').fill('Elena sends the October list');
		await desk.press('Control+Enter');
		await desk.page.keyboard.insertText(', on Monday');
		await desk.page.getByRole('img', { name: 'Week of 6 Sep: held on 9 Sep' }).waitFor();
		expect(await desk.value('checkIns/2027-09-06', 'next')).toBe('Elena sends the October list');
		// What is typed while it is being kept stays, and can be kept as well.
		await desk.press('Control+Enter');
		await expect.poll(() => desk.value('checkIns/2027-09-06', 'next')).toBe('Elena sends the October list, on Monday');
		await desk.sees('3 weeks in a row. 1 of 6 weeks missed.');
	});
});

describe('a goal behind for two periods', () => {
	it('is pivoted from the check-in: its new target counts with the second yes, the original stays beside it', async () => {
		const desk = await Desk.withSample(browser, 'progress/check-in');
		await desk.button('Pivot G2').press('Enter');
		const pivot = desk.page.getByRole('article', { name: 'Pivot 2' });
		await pivot.getByText('Aug 2027: 34%, 3 points behind.').waitFor();
		await expect.poll(() => desk.focused()).toMatch(/^Change: /);
		await desk.press('Enter');
		await desk.write('The share follows the new pay plans by two months.');
		await desk.press('Enter');
		await pivot.getByRole('button', { name: /^New target for Q4/ }).press('Enter');
		await desk.write('48');
		await desk.press('Enter');
		// A yes to words that change meanwhile is refused: it is given once the target stands there.
		await pivot
			.getByRole('button', { name: /^New target for Q4/ })
			.filter({ hasText: '48' })
			.waitFor();
		await pivot.getByRole('button', { name: /agree for Northwind Cloud$/ }).press('Enter');
		await pivot.getByText('Awaits Harbor IT’s yes').waitFor();
		await desk.page.getByText('24% → 55%').waitFor();
		await desk.passPenTo('Harbor IT', 'Callum Reid');
		await pivot.getByRole('button', { name: /agree for Harbor IT$/ }).press('Enter');
		await pivot.getByText('Agreed by both').waitFor();
		await desk.page.getByText('24% → 48%, was 55%').waitFor();
	});
});

describe('the record of the sample', () => {
	it('says how each side has kept its word, with what it is counted of', async () => {
		const desk = await Desk.withSample(browser, 'progress/commitments');
		await desk.sees('7 of 9 kept on time');
		await desk.sees('8 of 11 kept on time');
		await desk.sees('1 awaits Harbor IT’s yes. 1 renegotiated before its due day, counted apart.');
		await desk.choice('Open 12').waitFor();
		await desk.choice('Closed 22').click();
		await named(desk, 'C-1').waitFor();
		expect(await desk.page.getByRole('article').count()).toBe(22);
	});

	it('shows one side, or one goal', async () => {
		const desk = await Desk.withSample(browser, 'progress/commitments');
		await desk.page
			.getByRole('radiogroup', { name: 'Whose commitments' })
			.getByRole('radio', { name: 'Harbor IT' })
			.click();
		await named(desk, 'C-19').waitFor({ state: 'detached' });
		await named(desk, 'C-25').waitFor();
		await desk.choice('Both sides').click();
		await desk.button(/^Goal:/).click();
		await desk.page.getByRole('option', { name: /^G4/ }).click();
		await named(desk, 'C-25').waitFor({ state: 'detached' });
		await named(desk, 'C-23').waitFor();
	});
});

describe('a commitment', () => {
	it('is accepted by the side that receives it, and by no other', async () => {
		const desk = await Desk.withSample(browser, 'progress/commitments');
		await card(desk, 'C-29').getByText('awaits Harbor IT’s yes').waitFor();
		expect(
			await card(desk, 'C-29')
				.getByRole('button', { name: /^Accept/ })
				.count(),
		).toBe(0);
		await desk.passPenTo('Harbor IT', 'Callum Reid');
		await card(desk, 'C-29')
			.getByRole('button', { name: /^Accept: C-29/ })
			.click();
		await stands(desk, 'C-29', 'accepted');
		expect(await desk.value('commitments/team-pay', 'accepted')).toBe('2027-09-09');
	});

	it('is delivered by the side that promised it, on another day where that is so, and acknowledged by the other', async () => {
		const desk = await Desk.withSample(browser, 'progress/commitments');
		await chooseFor(desk, 'C-22', /^Delivered on another day/);
		const question = desk.dialog('On which day?');
		await question.getByLabel(/^Delivered on/).fill('8 sep 2027');
		await question.getByRole('button', { name: 'Delivered' }).click();
		await stands(desk, 'C-22', 'delivered');
		expect(await desk.value('commitments/registrations', 'delivered')).toBe('2027-09-08');
		await desk.passPenTo('Harbor IT', 'Callum Reid');
		await card(desk, 'C-22')
			.getByRole('button', { name: /^Acknowledge: C-22/ })
			.click();
		await desk.choice('Closed 23').click();
		await stands(desk, 'C-22', 'kept');
	});

	it('cannot be delivered on a day that is still to come', async () => {
		const desk = await Desk.withSample(browser, 'progress/commitments');
		await chooseFor(desk, 'C-22', /^Delivered on another day/);
		const question = desk.dialog('On which day?');
		await question.getByLabel(/^Delivered on/).fill('1 Oct 2027');
		await question.getByText('A fact is written once it has happened.').waitFor();
		expect(await question.getByRole('button', { name: 'Delivered' }).isDisabled()).toBe(true);
	});

	it('is returned with a reason, is open again, and gets a reason of the list once it is missed', async () => {
		const desk = await Desk.withSample(browser, 'progress/commitments');
		await chooseFor(desk, 'C-25', /^Return with a reason/);
		const question = desk.dialog('Return with a reason');
		expect(await question.getByRole('button', { name: 'Return it' }).isDisabled()).toBe(true);
		await question.getByLabel('What is missing').fill('The night numbers are not in it');
		await question.getByRole('button', { name: 'Return it' }).click();
		await stands(desk, 'C-25', 'overdue');
		await named(desk, 'C-25').click();
		const details = desk.page.getByRole('complementary', { name: 'Commitment C-25' });
		await details.getByText('Returned: The night numbers are not in it', { exact: true }).waitFor();
		await desk.passPenTo('Harbor IT', 'Aisha Karim');
		await card(desk, 'C-25')
			.getByRole('button', { name: /^Say why: C-25/ })
			.click();
		const why = desk.dialog('Why was it not kept on time?');
		await why.getByRole('radio', { name: 'People not available' }).check();
		await why.getByRole('button', { name: 'Keep this reason' }).click();
		await stands(desk, 'C-25', 'missed');
		await card(desk, 'C-25').getByText('reason: people not available').waitFor();
	});

	it('gets new terms from the one who promised; the other side’s yes makes them hold', async () => {
		const desk = await Desk.withSample(browser, 'progress/commitments');
		await chooseFor(desk, 'C-22', /^Ask for new terms/);
		const question = desk.dialog('Ask for new terms');
		await question.getByText(/^Asked for before its day/).waitFor();
		await question.getByLabel(/^New due day/).fill('15 Oct 2027');
		await question.getByRole('button', { name: 'Ask for these terms' }).click();
		await stands(desk, 'C-35', 'proposed');
		await desk.passPenTo('Harbor IT', 'Callum Reid');
		await card(desk, 'C-35')
			.getByRole('button', { name: /^Accept: C-35/ })
			.click();
		await stands(desk, 'C-35', 'accepted');
		await named(desk, 'C-22').waitFor({ state: 'detached' });
		await desk.choice(/^Closed/).click();
		await stands(desk, 'C-22', 'renegotiated');
	});

	it('is withdrawn by the one who promised, and counted apart once the other side agrees', async () => {
		const desk = await Desk.withSample(browser, 'progress/commitments');
		await chooseFor(desk, 'C-22', /^Withdraw/);
		await desk.dialog('Withdraw this commitment').getByRole('button', { name: 'Withdraw' }).click();
		await desk.isTold('Withdrew C-22; awaits Harbor IT’s yes.');
		await desk.passPenTo('Harbor IT', 'Callum Reid');
		await card(desk, 'C-22')
			.getByRole('button', { name: /^Agree to withdrawal: C-22/ })
			.click();
		await expect.poll(() => desk.value('commitments/registrations', 'withdrawalAccepted')).toBe('2027-09-09');
	});

	it('is delivered with one press, and the word of the message takes that back', async () => {
		const desk = await Desk.withSample(browser, 'progress/commitments', { profile: CALLUM });
		await card(desk, 'C-23')
			.getByRole('button', { name: /^Delivered: C-23/ })
			.click();
		await stands(desk, 'C-23', 'delivered');
		await desk.button('Undo').click();
		await stands(desk, 'C-23', 'accepted');
	});

	it('is added by the side that promises, in the one form', async () => {
		const desk = await Desk.withSample(browser, 'progress/commitments');
		await desk.button('Commitment').click();
		const form = desk.dialog('New commitment');
		await form.getByRole('textbox', { name: /^Commitment/ }).fill('A price list that both can read');
		await form.getByLabel(/^Due/).fill('+3w');
		// The keys of the page beneath rest: they would leave the form behind.
		await form.getByRole('button', { name: 'Cancel' }).focus();
		await desk.press('Alt+4');
		await form.getByRole('button', { name: 'Propose it' }).click();
		await desk.isTold('Proposed to Harbor IT.');
		await stands(desk, 'C-35', 'proposed');
		const added = (await desk.records()).find(({ values }) => values.deliverable === 'A price list that both can read');
		expect(added?.values).toMatchObject({ from: 'vendor', to: 'partner', due: '2027-09-30' });
	});
});

describe('the keyboard', () => {
	it('moves along a lane and across the spine, and opens a commitment', async () => {
		const desk = await Desk.withSample(browser, 'progress/commitments');
		await named(desk, 'C-19').focus();
		await desk.press('ArrowDown');
		await expect.poll(() => desk.focused()).toMatch(/^C-26, /);
		await desk.press('ArrowRight');
		await expect.poll(() => desk.focused()).toMatch(/^C-25, /);
		await desk.press('End');
		await expect.poll(() => desk.focused()).toMatch(/Harbor IT’s, /);
		await desk.press('Home');
		await expect.poll(() => desk.focused()).toMatch(/^C-25, /);
		await desk.press('ArrowLeft', 'Home');
		await expect.poll(() => desk.focused()).toMatch(/^C-19, /);
		await desk.press('Enter');
		await desk.page.getByRole('complementary', { name: 'Commitment C-19' }).waitFor();
		await desk.press('Escape');
		await desk.page.getByRole('complementary', { name: 'Commitment C-19' }).waitFor({ state: 'detached' });
	});

	it('does the deeds by single letters once those are switched on', async () => {
		const desk = await Desk.withSample(browser, 'progress/commitments');
		await named(desk, 'C-25').focus();
		await desk.press('y');
		await stands(desk, 'C-25', 'delivered');
		await desk.look({ singleKeys: true });
		await named(desk, 'C-25').focus();
		await desk.press('y');
		await desk.isTold('Acknowledged today.');
		await named(desk, 'C-22').focus();
		await desk.press('d');
		await stands(desk, 'C-22', 'delivered');
	});
});
