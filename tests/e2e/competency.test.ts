/** Competency: what both sides can do, as both see it; a gap leads to a commitment. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../shared/contract/app.ts';
import type { Pen, RecordRef, Scalar } from '../../shared/ledger/change.ts';
import { violations } from './axe.ts';
import { closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';
import { spillsOver, sticksOut } from './sticks-out.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const LOOKS: readonly Pick<Settings, 'theme' | 'scale'>[] = [
	{ theme: 'dark', scale: '100' },
	{ theme: 'light', scale: 'shared' },
	{ theme: 'light', scale: '100' },
];
const TODAY = '2027-09-09';
const inRow = (desk: Desk, row: string, column: number) => desk.row(row).locator(`[data-column="${column}"]`);
/** Columns: the name, two importances, then seven of Northwind’s and seven of Harbor’s. */
const BY_NORTHWIND = 12;
const HARBORS_GAP = 13;

type Written = readonly [RecordRef, string, Scalar];

async function write(desk: Desk, edits: readonly Written[], party: Pen['party'] = 'vendor'): Promise<void> {
	for (let from = 0; from < edits.length; from += 1800) {
		const { revision } = await desk.ask('plan.open', { planId: desk.planId });
		await desk.ask('plan.edit', {
			planId: desk.planId,
			pen: { party, name: 'Elena Marsh' },
			base: revision,
			edits: edits.slice(from, from + 1800).map(([ref, field, value]) => [ref, field, value]),
		});
	}
}

describe('by keyboard alone', () => {
	it('a level is given, the gap is seen, and a commitment to close it stands in Progress', async () => {
		const desk = await Desk.withSample(browser, 'competency');
		await desk.tabIntoTable();
		await desk.press('Control+Home', 'ArrowDown', ...Array.from({ length: BY_NORTHWIND }, () => 'ArrowRight'));
		await desk.isOnCell(inRow(desk, 'Selling a monthly service', BY_NORTHWIND));
		await desk.press('3');
		await inRow(desk, 'Selling a monthly service', HARBORS_GAP).getByText('−1').waitFor();
		expect(await desk.value(`assessments/monthly-partner-vendor-${TODAY}`, 'level')).toBe(3);
		await desk.sees('Harbor IT needs 4. Northwind Cloud sees it at 3, Harbor IT sees itself at 3. One level below');

		await desk.press('c');
		const form = desk.dialog('New commitment');
		await form
			.getByRole('textbox', { name: /^Commitment/ })
			.and(desk.page.locator(':focus'))
			.waitFor();
		await desk.press('Enter');
		await desk.isTold('Proposed to Harbor IT.');
		await inRow(desk, 'Selling a monthly service', HARBORS_GAP + 3)
			.getByText('C-35')
			.waitFor();
		const made = (await desk.records()).find(({ values }) => values.capability === 'monthly' && values.deliverable);
		expect(made?.values).toMatchObject({
			...{ from: 'vendor', to: 'partner', capabilitySide: 'partner', develops: 'training', pays: 'vendor' },
			...{ deliverable: 'Selling a monthly service: Harbor IT at level 4', due: '2027-12-09' },
		});

		await desk.press('Escape', 'Alt+6');
		await desk.page.getByRole('heading', { level: 1, name: 'Progress' }).waitFor();
		await desk.choice('Commitments').click();
		await desk.button(/^C-35, Selling a monthly service: Harbor IT at level 4, .*proposed$/).waitFor();
	});

	it('a level of today is given again, and taken back', async () => {
		const desk = await Desk.withSample(browser, 'competency');
		const cell = inRow(desk, 'Alert triage, day and night', BY_NORTHWIND);
		await cell.click();
		await desk.press('1');
		await desk.press('2');
		await expect.poll(() => desk.value(`assessments/triage-partner-vendor-${TODAY}`, 'level')).toBe(2);
		await desk.press('Backspace');
		await cell.getByText('4', { exact: true }).waitFor();
		await desk.press('5');
		await cell.getByText('5', { exact: true }).waitFor();
		await desk.press('Control+z');
		await cell.getByText('4', { exact: true }).waitFor();
	});

	it('the needed level is a digit on its column, and importance is its own side’s to give', async () => {
		const desk = await Desk.withSample(browser, 'competency');
		await inRow(desk, 'Writing detection rules', 10).click();
		await desk.press('2');
		await expect.poll(() => desk.value('capabilities/detection', 'requiredPartner')).toBe(2);
		await inRow(desk, 'Writing detection rules', 1).click();
		await desk.press('9');
		await expect.poll(() => desk.value('capabilities/detection', 'importanceVendor')).toBe(9);
		await desk.press('ArrowRight', '9');
		await desk.isTold('Only that side says how much it matters to it.');
	});

	it('both together give no level: it is one side’s own view', async () => {
		const desk = await Desk.withSample(browser, 'competency');
		await desk.takePen(/^Both/);
		await inRow(desk, 'Alert triage, day and night', BY_NORTHWIND).click();
		await desk.press('1');
		await desk.isTold(/^You are writing as both/);
	});
});

describe('the matrix', () => {
	it('shows one side, one kind, or what is open, and the map leads there', async () => {
		const desk = await Desk.withSample(browser, 'competency');
		await desk.choice('Open 2').click();
		await desk.row('Alert triage').waitFor({ state: 'detached' });
		await desk.choice('All 8').click();
		await desk.button(/^Processes, Northwind Cloud: .*1 of 4/).click();
		await desk.row('Alert triage').waitFor({ state: 'detached' });
		await desk.row('Deal registration').waitFor();
	});

	it('has the views of the other side from its own pen', async () => {
		const desk = await Desk.withSample(browser, 'competency');
		await desk.passPenTo('Harbor IT', 'Callum Reid');
		await inRow(desk, 'Alert triage, day and night', BY_NORTHWIND).click();
		await desk.press('2');
		await expect.poll(() => desk.value(`assessments/triage-partner-partner-${TODAY}`, 'level')).toBe(2);
	});

	it('draws two hundred levels, and has each of them in a table behind', async () => {
		const desk = await Desk.withSample(browser, 'competency');
		const day = (n: number) => new Date(Date.UTC(2027, 1, 1 + n)).toISOString().slice(0, 10);
		await write(
			desk,
			Array.from({ length: 200 }, (_, n): Written[] => {
				const ref = `assessments/many-${n}`;
				return [
					[ref, 'capability', 'recovery'],
					[ref, 'side', 'vendor'],
					[ref, 'holder', 'vendor'],
					[ref, 'day', day(n)],
					[ref, 'level', n % 6],
				];
			}).flat(),
		);
		await inRow(desk, 'Recovery after an incident', 4).click();
		const table = desk.page.getByRole('table', { name: /^Level over time/ });
		await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(200);
		await desk.button(/^All 2\d\d$/).waitFor();
		await desk.button(/^Show the numbers of level over time/).press('Enter');
		await desk.page.getByRole('region', { name: 'Numbers of level over time' }).waitFor();
		// What is printed on the line below the matrix can be pressed there too.
		await desk.button('1, has heard of it').focus();
		await desk.press('5');
		await expect.poll(() => desk.value(`assessments/recovery-vendor-vendor-${TODAY}`, 'level')).toBe(5);
	});

	it('opens two thousand rows, draws few of them, and the last is reached and assessed', async () => {
		const desk = await Desk.withPlan(browser, 'blank', 'competency');
		await write(
			desk,
			Array.from({ length: 2000 }, (_, n): Written[] => {
				const ref = `capabilities/k${String(n).padStart(4, '0')}`;
				const title = `Skill number ${n}`;
				return [
					[ref, 'kind', 'skill'],
					[ref, 'title', title],
					[ref, 'requiredVendor', 3],
				];
			}).flat(),
		);
		await desk.choice('All 2000').waitFor();
		expect(await desk.page.getByRole('row').count()).toBeLessThan(150);
		await inRow(desk, 'Skill number 3', 4).first().click();
		await desk.press('Control+End');
		await desk.isOnCell(inRow(desk, 'Skill number 1999', 16));
		await desk.press('4');
		const today = new Date().toISOString().slice(0, 4);
		const given = async () => (await desk.records()).filter(({ ref }) => ref.startsWith('assessments/'));
		await expect
			.poll(async () => (await given()).map(({ values }) => [values.capability, values.level]))
			.toEqual([['k1999', 4]]);
		expect(String((await given())[0]?.values.day).slice(0, 4)).toBe(today);
		expect(await desk.page.getByRole('row').count()).toBeLessThan(150);
	});
});

describe('certificates', () => {
	it('are entered by the side that holds them, and renewed with a new last day', async () => {
		const desk = await Desk.withSample(browser, 'competency?select=capabilities/billing');
		await inRow(desk, 'Monthly billing and usage data', 4).click();
		await desk.button('Certificate').click();
		const form = desk.dialog('New certificate');
		await form.getByRole('textbox', { name: /^Certificate/ }).fill('Billing Administrator');
		await form.getByRole('textbox', { name: /^Held by/ }).fill('Elena Marsh');
		await form.getByRole('textbox', { name: /^Valid until/ }).fill('30 Sep 2027');
		await form.getByRole('button', { name: /^Add it/ }).dblclick();
		await desk.sees('ends in 21 days');
		const made = (await desk.records()).filter(({ values }) => values.title === 'Billing Administrator');
		expect(made).toHaveLength(1);
		await desk.button('Renew').first().click();
		await desk.dialog('Renew the certificate').getByRole('button', { name: 'Renew it' }).click();
		await desk.sees('until 9 Sep 2029');
	});
});

describe('an empty room', () => {
	it('says what to do and why, and takes the first row', async () => {
		const desk = await Desk.withPlan(browser, 'blank', 'competency');
		await desk.page.getByRole('heading', { name: 'What does each side need to be able to do?' }).waitFor();
		await desk.button('Add a skill or process').click();
		const form = desk.dialog('New skill or process');
		await form.getByRole('textbox', { name: 'Skill or process' }).fill('Demonstrating it live');
		await form
			.getByRole('radiogroup', { name: /Harbor IT needs/ })
			.getByRole('radio', { name: '3' })
			.click();
		await form.getByRole('button', { name: 'Add it' }).dblclick();
		await desk.row('Demonstrating it live').waitFor();
	});

	it('offers the template’s rows', async () => {
		const desk = await Desk.withPlan(browser, 'first-90-days', 'competency');
		const refs = (await desk.records()).map(({ ref }) => ref).filter((ref) => ref.startsWith('capabilities/'));
		await write(
			desk,
			refs.map((ref): Written => [ref, 'removed', true]),
		);
		await desk.button(/^Take the 5 of “First 90 days”/).dblclick();
		await desk.choice('All 5').waitFor();
	});
});

describe('the room', () => {
	it('has no violations, empty or full, in any look, and neither have its forms', async () => {
		const found: string[] = [];
		const inLooks = async (desk: Desk, place: string) => {
			for (const look of LOOKS) {
				await desk.look(look);
				found.push(...(await violations(desk, `${place}, ${look.theme} ${look.scale}`)));
			}
		};
		const empty = await Desk.withPlan(browser, 'blank', 'competency');
		await inLooks(empty, 'empty');
		const desk = await Desk.withSample(browser, 'competency');
		await inLooks(desk, 'matrix');
		await desk.button('Skill or process').click();
		await desk.dialog('New skill or process').waitFor();
		await inLooks(desk, 'add');
		await desk.press('Escape');
		await inRow(desk, 'Selling a monthly service', BY_NORTHWIND).click();
		await desk.press('c');
		await desk.dialog('New commitment').waitFor();
		await inLooks(desk, 'commitment');
		await desk.press('Escape');
		await inRow(desk, 'Selling a monthly service', 4).click();
		await desk.button('Certificate').click();
		await desk.dialog('New certificate').waitFor();
		await inLooks(desk, 'certificate');
		expect(found).toEqual([]);
	});

	it.each([
		{ width: 1440, height: 900 },
		{ width: 1024, height: 700 },
	])('keeps words of two hundred letters on the page at $width × $height', async (viewport) => {
		const desk = await Desk.withPlan(browser, 'blank', 'competency', { viewport });
		const long = 'Donaudampfschifffahrt'.repeat(10).slice(0, 200);
		await write(desk, [
			['parties/vendor', 'name', long],
			['parties/partner', 'name', long],
			['capabilities/k', 'kind', 'skill'],
			['capabilities/k', 'title', long],
			['capabilities/k', 'why', long],
			['capabilities/k', 'requiredVendor', 4],
			['assessments/a', 'capability', 'k'],
			['assessments/a', 'side', 'vendor'],
			['assessments/a', 'holder', 'vendor'],
			['assessments/a', 'day', '2027-03-01'],
			['assessments/a', 'level', 2],
			['assessments/a', 'because', long],
			['certificates/c', 'holder', 'vendor'],
			['certificates/c', 'title', long],
			['certificates/c', 'who', long],
			['certificates/c', 'capability', 'k'],
			['certificates/c', 'expires', '2020-01-01'],
			['commitments/c', 'from', 'vendor'],
			['commitments/c', 'to', 'partner'],
			['commitments/c', 'deliverable', long],
			['commitments/c', 'capability', 'k'],
		]);
		const wrong: string[] = [];
		for (const look of LOOKS) {
			await desk.look(look);
			await desk.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
			wrong.push(...(await sticksOut(desk)), ...(await spillsOver(desk)));
		}
		expect(wrong).toEqual([]);
	});
});
