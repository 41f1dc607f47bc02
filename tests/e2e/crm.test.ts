import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../unit/crm/deals.ts';
import { violations } from './axe.ts';
import { closeDesks, Desk } from './desk.ts';
import { IN_DESKTOP } from './desktop.ts';
import { launchBrowser } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'covalent-e2e-crm-'));
let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterEach(closeDesks);
afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
});

const ROWS = 100_000;
const HEADER = ['Opportunity', 'Account', 'Stage', 'Close Date', 'Amount', 'Note'];
const EXPORT = Array.from({ length: ROWS }, (_, n) => [
	`OPP-${n}`,
	`Account ${n % 900}, Ltd`,
	n % 2 ? 'Closed Won' : 'Lost',
	n === 7 ? 'soon' : `2027-0${(n % 5) + 2}-${String((n % 28) + 1).padStart(2, '0')}`,
	`${n % 90}.${String(n % 100).padStart(2, '0')}`,
	'renewal, with the usual terms and a long note of the field team',
]);
const UNCLOSED = 'day,value,who\n2027-03-01,1.00,a\n2027-03-02,2.00,"b\n';
/** Pence, by month. */
const wonIn = (month: string) =>
	EXPORT.filter(([, , stage, day]) => stage === 'Closed Won' && day?.startsWith(month)).reduce(
		(sum, [, , , , amount]) => sum + Number(amount?.replace('.', '')),
		0,
	);

function put(name: string, content: string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

async function choose(desk: Desk, path: string): Promise<void> {
	const asked = desk.page.waitForEvent('filechooser');
	await desk.button('Choose a CSV file…').press('Enter');
	await (await asked).setFiles(path);
}

/** Counts the frames of the window from now on: one that waits for the core draws none. */
const countFrames = (desk: Desk) =>
	desk.page.evaluate(() => {
		const counted = window as unknown as { frames: number };
		counted.frames = 0;
		const frame = () => {
			counted.frames += 1;
			requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
	});
const frames = (desk: Desk) => desk.page.evaluate(() => (window as unknown as { frames: number }).frames);

// The desktop window asks with the dialog of the system.
describe.skipIf(IN_DESKTOP)('figures from a CRM', () => {
	it('come in from 100,000 rows by keyboard, in a window that goes on, and lead back to their rows', async () => {
		const desk = await Desk.withSample(browser, 'progress');
		await desk.button('Bring in CRM figures').press('Enter');
		// Several at once come one after the other.
		const plain = 'day,value\n2027-03-01,1.00\n';
		await desk.dropAll(['bad.csv', UNCLOSED], ['spring.csv', plain], ['summer.csv', plain]);
		await desk.sees('“bad.csv”: Line 3, column “who”: a quote is opened and never closed.');
		await desk.sees('“spring.csv” comes next, then 1 more');
		await desk.button('Not this file').press('Enter');
		await desk.sees('“summer.csv” comes next');
		await expect.poll(() => desk.page.getByText('spring.csv').count()).toBe(1);
		await desk.button('Not this file').press('Enter');
		await desk.page.getByText('comes next').waitFor({ state: 'detached' });
		await desk.sees('summer.csv');
		await desk.button('Not this file').press('Enter');

		await choose(desk, put('deals.csv', csvOf([HEADER, ...EXPORT])));
		const add = desk.button('Add up the rows');
		await add.waitFor();
		await expect.poll(() => desk.focused()).toBe('Add up the rows');
		expect(await violations(desk, 'the map')).toEqual([]);
		await countFrames(desk);
		await desk.press('Enter');
		await desk.page
			.getByRole('status')
			.getByText(/^Adding up the rows, \d+ %$/)
			.waitFor();
		await desk.page.getByRole('heading', { name: /What it adds up to/ }).waitFor();
		expect(await frames(desk)).toBeGreaterThan(10);
		await desk.sees('49,999 counted');
		await desk.sees('1 row with a problem, not counted');
		expect(await violations(desk, 'the report')).toEqual([]);
		expect(await desk.value('actuals/revenue-2027-03', 'value')).not.toBe(wonIn('2027-03'));
		// A period is left out by keyboard, and taken in again.
		await desk.page.locator('[role=gridcell][data-row="1"][data-column="0"]').last().press('Enter');
		await desk.button('Enter 4 totals for G1').waitFor();
		await desk.press('Space');
		await desk.button('Enter 5 totals for G1').press('Enter');
		await desk.isTold('Entered 5 totals, with their source.');
		for (const month of ['2027-02', '2027-03', '2027-06'])
			expect(await desk.value(`actuals/revenue-${month}`, 'value')).toBe(wonIn(month));

		await desk.button('Mar 2027').press('Enter');
		const rows = desk.dialog('Rows behind Mar 2027');
		await rows.getByRole('rowheader', { name: /^13$/ }).waitFor();
		await desk.press('Escape');
		await desk.ask('plan.room', { planId: desk.planId, open: true });
		await desk.sees('Put away while both sides are in this room');
		expect(await desk.page.getByText('deals.csv').count()).toBe(0);
	});
});
