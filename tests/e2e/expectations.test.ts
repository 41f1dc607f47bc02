/** Expectations: what is below minimum, where each gap ends, and how ratings are given. */
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CALLUM, closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const REGISTER = 'The register is checked before Northwind';
const RELIEF = 'Trough relief paid within 30 days';

/** The numbers of the rows in the order they stand. */
async function numbers(desk: Desk): Promise<readonly string[]> {
	const cells = await desk.page.getByRole('gridcell', { name: /^E\d+$/ }).allTextContents();
	return cells.map((text) => text.trim());
}

const ending = (desk: Desk, row: string) => desk.row(row).getByRole('gridcell').last();
const strip = (desk: Desk, number: string) => desk.page.getByRole('region', { name: `${number}, in words` });

/** Goes to the row and opens one of the endings by its key. */
async function openEnding(desk: Desk, row: string, key: string): Promise<void> {
	await ending(desk, row).focus();
	await desk.press(key);
}

async function says(locator: Locator, words: string | RegExp): Promise<void> {
	await locator.getByText(words).first().waitFor();
}

describe('the gap matrix of the sample', () => {
	it('counts what is below minimum, open and misread, and shows just those', async () => {
		const desk = await Desk.withSample(browser, 'expectations');
		await desk.choice('Below minimum 7').click();
		await expect.poll(() => numbers(desk)).toHaveLength(7);
		await desk.choice('Open 2').click();
		await expect.poll(async () => [...(await numbers(desk))].sort()).toEqual(['E11', 'E8']);
		await desk.choice('Misread 6').click();
		await expect.poll(() => numbers(desk)).toHaveLength(6);
		await desk.choice(/^Harbor IT expects of Northwind Cloud/).click();
		const shown = await numbers(desk);
		expect(shown.length).toBeGreaterThan(0);
		await desk.choice('All 8').click();
		await expect.poll(() => numbers(desk)).toHaveLength(8);
	});

	it('moves between the filters with the arrows alone', async () => {
		const desk = await Desk.withSample(browser, 'expectations');
		await desk.choice('All 14').focus();
		await desk.press('ArrowRight');
		await expect.poll(() => numbers(desk)).toHaveLength(7);
		await desk.press('ArrowRight', 'ArrowRight');
		await expect.poll(() => numbers(desk)).toHaveLength(6);
	});

	it('goes into a cell of the heat map and comes back out by it, and by the word that says so', async () => {
		const desk = await Desk.withSample(browser, 'expectations');
		const cell = desk.button(/^Process, Northwind Cloud expects of Harbor IT: 2 of 2 rated below minimum/);
		await cell.click();
		await expect.poll(async () => [...(await numbers(desk))].sort()).toEqual(['E10', 'E13']);
		expect(await cell.getAttribute('aria-pressed')).toBe('true');
		await cell.click();
		await expect.poll(() => numbers(desk)).toHaveLength(14);
		await cell.click();
		await desk
			.button(/^Process, Northwind Cloud expects/)
			.first()
			.click();
		await expect.poll(() => numbers(desk)).toHaveLength(14);
	});

	it('sorts by a column, reversed, and back to severity', async () => {
		const desk = await Desk.withSample(browser, 'expectations');
		await desk.button(/^Grouped by/).click();
		await desk.page.getByRole('option', { name: 'Nothing' }).click();
		const bySeverity = await numbers(desk);
		expect(bySeverity.slice(0, 3)).toEqual(['E8', 'E2', 'E1']);
		const head = desk.page.getByRole('columnheader', { name: '#' }).getByRole('button');
		await head.click();
		await expect.poll(async () => (await numbers(desk))[0]).toBe('E1');
		await head.click();
		await expect.poll(async () => (await numbers(desk))[0]).toBe('E14');
		await head.click();
		await expect.poll(() => numbers(desk)).toEqual(bySeverity);
	});

	it('is grouped by category, by who expects, or not at all', async () => {
		const desk = await Desk.withSample(browser, 'expectations');
		const groups = () => desk.page.getByRole('rowheader', { name: /\d expectations?/ }).count();
		expect(await groups()).toBe(8);
		await desk.button(/^Grouped by/).click();
		await desk.page.getByRole('option', { name: 'Who expects' }).click();
		await expect.poll(groups).toBe(2);
		await desk.button(/^Grouped by/).click();
		await desk.page.getByRole('option', { name: 'Nothing' }).click();
		await expect.poll(groups).toBe(0);
	});

	it('says the quadrants as a list too, from which a row is selected', async () => {
		const desk = await Desk.withSample(browser, 'expectations');
		await desk.page.getByRole('img', { name: /^Importance against how it is met, 14 places/ }).waitFor();
		await desk.button('List').click();
		const fixFirst = desk.page.getByRole('table', { name: /^Fix first/ });
		await fixFirst.getByRole('button', { name: /^E2 / }).click();
		await strip(desk, 'E2').waitFor();
	});

	it('says the selected gap in words, with both ratings and never the gap alone', async () => {
		const desk = await Desk.withSample(browser, 'expectations');
		await says(
			strip(desk, 'E8'),
			'Northwind Cloud believes it keeps this (8). Harbor IT scores it 5, three below its minimum.',
		);
		await says(strip(desk, 'E8'), /Northwind Cloud guessed Harbor IT wants 6; Harbor IT wants 9\./);
		await desk.tabIntoTable();
		await desk.press('Control+Home');
		await says(strip(desk, 'E1'), /Northwind Cloud scores it 4, two below its minimum\.$/);
		await desk.press('ArrowDown');
		await strip(desk, 'E6').waitFor();
	});
});

describe('a gap below minimum ends', () => {
	it('in a commitment that the deliverer offers and the holder accepts', async () => {
		const desk = await Desk.withSample(browser, 'expectations');
		await openEnding(desk, REGISTER, '1');
		await desk.page.getByLabel('What Northwind Cloud commits to').fill('We check the register before our team quotes');
		await desk.page.getByLabel('Done when').fill('Ten quotes in a row with the register’s number on them');
		await desk.page.getByLabel(/^Due/).fill('30 nov');
		await desk.page.getByLabel('Due: 30 Nov 2027').waitFor();
		await desk.button('Offer to Harbor IT').dblclick();
		await says(ending(desk, REGISTER), 'awaits Harbor IT');
		await desk.passPenTo('Harbor IT', 'Callum Reid');
		await openEnding(desk, REGISTER, '1');
		await desk.button('Accept C-35 as Harbor IT').click();
		await says(ending(desk, REGISTER), 'C-35');
		await says(ending(desk, REGISTER), '30 Nov');
		await desk.choice('Open 1').waitFor();
	});

	it('in an agreement to differ until a day, once both have said yes', async () => {
		const desk = await Desk.withSample(browser, 'expectations');
		await openEnding(desk, RELIEF, '2');
		await desk.page
			.getByLabel('What you see differently')
			.fill('Whether the thirty days begin with the claim or its proof');
		await desk.page.getByLabel(/^Look at it again on/).fill('30 nov');
		await desk.button('Agree as Northwind Cloud').click();
		await says(strip(desk, 'E11'), 'Agree to differ: awaits Harbor IT’s yes.');
		await desk.passPenTo('Harbor IT', 'Callum Reid');
		await openEnding(desk, RELIEF, '2');
		await desk.button('Agree as Harbor IT').click();
		await says(ending(desk, RELIEF), 'Agree to differ');
		await says(ending(desk, RELIEF), '30 Nov');
	});

	it('in a pivot, once both have said yes; new words lift the other side’s yes', async () => {
		const desk = await Desk.withSample(browser, 'expectations');
		await openEnding(desk, REGISTER, '3');
		await desk.page.getByLabel('What you will do instead').fill('One register for both teams, with a lock');
		await desk.button('Agree as Northwind Cloud').click();
		await says(ending(desk, REGISTER), 'awaits Harbor IT');
		await desk.passPenTo('Harbor IT', 'Callum Reid');
		await openEnding(desk, REGISTER, '3');
		await desk.page.getByLabel('What you will do instead').fill('One register for both teams');
		await desk.sees('New words lift Northwind Cloud’s yes: it was to the old ones.');
		await desk.button('Agree as Harbor IT').click();
		await says(ending(desk, REGISTER), /Open/);
		await desk.takePen(/^Northwind Cloud/);
		await openEnding(desk, REGISTER, '3');
		await desk.button('Agree as Northwind Cloud').click();
		await says(ending(desk, REGISTER), 'Pivot');
	});

	it('in words of this plan: what stands in the form of another one is not theirs', async () => {
		const desk = await Desk.withSample(browser, 'expectations', { profile: CALLUM });
		await openEnding(desk, REGISTER, '3');
		await desk.page.getByLabel('What you will do instead').fill('Said to this vendor alone');
		const next = { planId: desk.planId, title: 'FY28', start: '2028-02-01', end: '2029-01-31' };
		desk.planId = (await desk.ask('plans.next', { ...next, topics: true, expectations: true })).planId;
		await desk.ask('plan.edit', {
			...{ planId: desk.planId, pen: { party: 'partner', name: 'Callum Reid' } },
			base: (await desk.ask('plan.open', { planId: desk.planId })).revision,
			edits: [
				['expectations/e8', 'minimum', 7],
				['expectations/e8', 'desired', 8],
				['expectations/e8', 'perceivedPartner', 3],
			],
		});
		await desk.goTo('expectations');
		await desk.sees('FY28');
		await openEnding(desk, REGISTER, '3');
		expect(await desk.page.getByLabel('What you will do instead').inputValue()).toBe('');
	});

	it('by being accepted as it is, by the side that expects alone', async () => {
		const vendor = await Desk.withSample(browser, 'expectations');
		await openEnding(vendor, REGISTER, '4');
		await vendor.isTold('Accept as is: Harbor IT alone can say so.');
		const partner = await Desk.withSample(browser, 'expectations', { profile: CALLUM });
		await openEnding(partner, REGISTER, '4');
		await partner.page.getByLabel('Why it is acceptable').fill('It happened twice, and both were small');
		await partner.button('Accept as Harbor IT').click();
		await says(ending(partner, REGISTER), 'Accept as is');
		await says(strip(partner, 'E8'), /Harbor IT accepts it as is: It happened twice, and both were small/);
	});

	it('and is open again when a new rating is given', async () => {
		const desk = await Desk.withSample(browser, 'expectations');
		const health = 'Tenant health data shared every week';
		await says(ending(desk, health), 'Accept as is');
		await desk.goTo('expectations/rate');
		await desk.row(health).getByRole('gridcell').nth(3).focus();
		await desk.press('3');
		await desk.goTo('expectations');
		await says(ending(desk, health), 'changed since');
		await desk.choice('Open 3').waitFor();
	});
});

describe('the rating sheet', () => {
	/** Importance, minimum, desired, met today, guess. */
	const answer = (desk: Desk, row: string, question: number) => desk.row(row).getByRole('gridcell').nth(question);
	const FORECAST = 'Forecast by the third working day';

	it('takes a number, a half, an abstention and too early to say by one key each', async () => {
		const desk = await Desk.withSample(browser, 'expectations/rate');
		await answer(desk, FORECAST, 0).focus();
		const holds = (value: number | string | null) =>
			expect.poll(() => desk.value('expectations/e1', 'importanceVendor')).toBe(value);
		await desk.press('6');
		await holds(6);
		await desk.press('.');
		await holds(6.5);
		expect(await answer(desk, FORECAST, 0).textContent()).toBe('6.5');
		await desk.press('a');
		await holds('abstained');
		await answer(desk, FORECAST, 0)
			.getByText('abstained')
			.or(answer(desk, FORECAST, 0).getByLabel('abstained'))
			.waitFor();
		await desk.press('t');
		await holds('too early to say');
		await desk.press('Backspace');
		await holds(null);
		await desk.sees('13 of 14 rated');
	});

	it('goes with Enter to the next answer that is missing', async () => {
		const desk = await Desk.withSample(browser, 'expectations/rate');
		await answer(desk, 'Bad news reaches us', 3).focus();
		await desk.press('Backspace');
		await desk.sees('13 of 14 rated');
		await answer(desk, FORECAST, 0).focus();
		await desk.press('Enter');
		await desk.sees('How well does Harbor IT meet it today?');
		await desk.press('5');
		await desk.sees('14 of 14 rated');
		expect(await answer(desk, 'Bad news reaches us', 3).textContent()).toBe('5');
	});

	it('refuses a minimum above the desired kindly, keeps what stood, and offers the way out', async () => {
		const desk = await Desk.withSample(browser, 'expectations/rate');
		await answer(desk, FORECAST, 1).focus();
		await desk.press('9');
		const refusal = desk.page.getByRole('alert').filter({ hasText: 'cannot be above' });
		await says(refusal, 'What you would still accept (9) cannot be above what you hope for (8).');
		expect(await answer(desk, FORECAST, 1).textContent()).toBe('6');
		expect(await desk.value('expectations/e1', 'minimum')).toBe(6);
		await refusal.getByRole('button', { name: 'Raise the desired to 9 too' }).click();
		await expect.poll(() => desk.value('expectations/e1', 'desired')).toBe(9);
		expect(await desk.value('expectations/e1', 'minimum')).toBe(9);
	});

	it('asks each side only what is its own, and shows none of the other’s numbers', async () => {
		const desk = await Desk.withSample(browser, 'expectations/rate');
		expect(await answer(desk, FORECAST, 4).textContent()).toBe('not asked of this side');
		expect(await answer(desk, REGISTER, 1).textContent()).toBe('not asked of this side');
		await desk.press('Alt+w');
		await desk.page.getByRole('heading', { name: 'Each side rates for itself' }).waitFor();
		await desk.button('Write as Northwind Cloud').click();
		await desk.page.getByRole('grid', { name: 'Ratings of Northwind Cloud' }).waitFor();
	});
});

describe('a new expectation', () => {
	it('is written by the side that expects, and selected', async () => {
		const desk = await Desk.withSample(browser, 'expectations');
		await desk.button('Expectation').first().click();
		const form = desk.dialog('New expectation');
		await form.getByRole('radio', { name: /^Harbor IT expects/ }).click();
		await says(form, /What Harbor IT expects only Harbor IT can say/);
		await form.getByRole('radio', { name: /^Northwind Cloud expects/ }).click();
		await form.getByLabel('What is expected, in one sentence').fill('Quotes carry the register’s number');
		await form.getByRole('button', { name: 'Add expectation' }).dblclick();
		await desk.row('Quotes carry the register’s number').waitFor();
		await strip(desk, 'E15').waitFor();
		await says(strip(desk, 'E15'), /has not rated/);
	});
});
