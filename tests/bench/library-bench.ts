/** 500 plans in the library: how soon the first page is there, how fast a search answers, what stays in memory. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addMonths } from '../../shared/base/dates.ts';
import { makeLibrary } from '../builders/library.ts';
import { type Door, launchBrowser, openPage, startDoor } from '../e2e/harness.ts';
import { atMost, type Figure, ms, spreadOf, told } from './report.ts';

const PLANS = 500;
const FEW = 20;
/** Starts of the page, each in a fresh tab. */
const STARTS = 7;
const WORDS = 'kestrel services 41';
const MEGABYTES = (value: number) => `${Math.round(value)} MB`;
/** A plan in memory is some hundred kilobytes; a summary a few. */
const MOST_A_PLAN = 60;

export async function libraryFigures(root: string): Promise<readonly Figure[]> {
	const [few, many] = [await memoryWith(root, FEW), await memoryWith(root, PLANS)];
	const aPlan = ((many.rss - few.rss) * 1024) / (PLANS - FEW);
	return [
		...few.figures,
		...many.figures,
		told(
			`core with ${FEW} plans and with ${PLANS}, all read for what is next`,
			`${MEGABYTES(few.rss)}, ${MEGABYTES(many.rss)}`,
		),
		atMost('memory of the core for each plan more', aPlan, MOST_A_PLAN, (value) => `${Math.round(value)} KB`),
	];
}

async function memoryWith(root: string, count: number): Promise<{ rss: number; figures: readonly Figure[] }> {
	const data = mkdtempSync(join(tmpdir(), 'covalent-bench-library-'));
	await makeLibrary(data, join(root, 'resources'), count, addMonths(new Date().toISOString().slice(0, 10), -5));
	// The first start enters what it finds in the register; the second is the usual one.
	const first = await startDoor(data);
	const browser = await launchBrowser();
	const begun = await openPage(browser, first);
	await begun.page.getByLabel('Your name').fill('Ana Ruiz');
	await begun.page.getByLabel('Your company').fill('Northwind Cloud');
	await begun.page.getByText('Vendor', { exact: true }).first().click();
	await begun.page.getByRole('button', { name: 'Begin' }).click();
	await begun.page.getByRole('button', { name: 'New plan' }).waitFor();
	await begun.context.close();
	await first.stop();

	const startedAt = performance.now();
	const door = await startDoor(data);
	const listening = performance.now() - startedAt;
	const { page, context } = await openPage(browser, door);
	await page.getByRole('button', { name: 'New plan' }).waitFor();
	const figures = [told(`the door listens with ${count} plans`, ms(listening)), ...(await pageFigures(page, count))];
	await page.evaluate(() => {
		location.hash = '#/next';
	});
	await page.getByRole('grid').waitFor();
	await page.getByText(/^Reading/).waitFor({ state: 'detached', timeout: 120_000 });
	const read = [...figures, ...(count === PLANS ? await searchFigures(page) : [])];
	// What a garbage collection would give back is not what a plan costs: the lowest of some looks.
	const rss = await lowestMemory(door);
	await context.close();
	await browser.close();
	await door.stop();
	rmSync(data, { recursive: true, force: true });
	return { rss, figures: read };
}

/** To the first page with its buttons: from asking for it, and from the window’s first paint. */
async function pageFigures(page: Page, count: number): Promise<readonly Figure[]> {
	const whole: number[] = [];
	const after: number[] = [];
	await page.addInitScript(() => {
		const look = () => {
			if (document.querySelector('main h1') !== null) performance.mark('home');
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	for (let start = 0; start < STARTS; start += 1) {
		await page.reload();
		await page.getByRole('button', { name: 'New plan' }).waitFor();
		await page.waitForFunction(() => performance.getEntriesByName('home').length > 0);
		const { home, paint } = await page.evaluate(() => ({
			home: performance.getEntriesByName('home')[0]?.startTime ?? Number.NaN,
			paint: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
		}));
		whole.push(home);
		after.push(Math.max(0, home - paint));
	}
	return [
		atMost(`page asked for to home interactive, ${count} plans, p50 of ${STARTS}`, spreadOf(whole).p50, 1500),
		told(`window (first paint) to home interactive, ${count} plans, p50 of ${STARTS}`, ms(spreadOf(after).p50)),
		atMost('  the same, the slowest', Math.max(...after), 500),
	];
}

/** From each key to the frame in which its answer stands. */
async function searchFigures(page: Page): Promise<readonly Figure[]> {
	const inList = await keysIn(page, 'Find a plan');
	await page.keyboard.press('Control+k');
	const inPalette = await keysIn(page, 'Search or jump to');
	await page.keyboard.press('Escape');
	return [
		told(`find a plan among ${PLANS}, key to frame, p50 of ${inList.length}`, ms(spreadOf(inList).p50)),
		atMost('  the same, the slowest', Math.max(...inList), 50),
		told(`search or jump among ${PLANS}, key to frame, p50 of ${inPalette.length}`, ms(spreadOf(inPalette).p50)),
		atMost('  the same, the slowest', Math.max(...inPalette), 50),
	];
}

async function keysIn(page: Page, label: string): Promise<readonly number[]> {
	const field = page
		.getByRole('textbox', { name: label })
		.or(page.getByRole('searchbox', { name: label }))
		.first();
	await field.click();
	const times: number[] = [];
	for (const key of WORDS) {
		await page.evaluate(() => {
			const at = { down: 0, done: 0 };
			Object.assign(window, { keyed: at });
			const down = ({ timeStamp }: Event) => {
				at.down = timeStamp;
			};
			const done = () => {
				at.done = performance.now();
			};
			addEventListener('keydown', down, { once: true, capture: true });
			addEventListener('input', () => requestAnimationFrame(() => setTimeout(done)), { once: true });
		});
		await page.keyboard.press(key === ' ' ? 'Space' : key);
		await page.waitForFunction(() => (window as unknown as { keyed: { done: number } }).keyed.done > 0);
		times.push(
			await page.evaluate(() => {
				const { down, done } = (window as unknown as { keyed: { down: number; done: number } }).keyed;
				return done - down;
			}),
		);
		await page.waitForTimeout(120);
	}
	return times;
}

async function lowestMemory({ process }: Door): Promise<number> {
	let lowest = Number.POSITIVE_INFINITY;
	for (let look = 0; look < 10; look += 1) {
		await new Promise((resolve) => setTimeout(resolve, 300));
		const status = readFileSync(`/proc/${process.pid}/status`, 'utf8');
		lowest = Math.min(lowest, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
	}
	return lowest;
}
