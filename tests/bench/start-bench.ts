/**
 * From the command to a page that answers: the browser door and the page on it, with a browser that runs already. It
 * opens the page as a tab beside another, as a browser does that is handed an address: that has the bar. Told as well is
 * a new private window, for which Chromium loads the scripts of its own address bar at the same time. Beside each, in
 * turn, what Node and that browser need before anything of ours: the same with an empty page.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startDoor } from '../e2e/harness.ts';
import { atMost, type Figure, ms, spreadOf, told } from './report.ts';

const RUNS = 7;
const BAR_MS = 1500;
/** A window that has just been opened is busy with itself for less than this. */
const WINDOW_AT_REST_MS = 1500;
/** Says where it is, as the door does, and serves a page with one button. */
const EMPTY_DOOR = `require('node:http')
	.createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<button>New plan</button>'))
	.listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port) })`;

interface Opening {
	readonly address: string;
	close(): Promise<void>;
}

type Place = 'in a tab' | 'in a new private window';

/** The middle of a few starts on a folder with plans in it. */
export async function startFigures(browser: Browser, data: string): Promise<readonly Figure[]> {
	const ours = () => openOurs(data);
	const figures: Figure[] = [];
	for (const place of ['in a tab', 'in a new private window'] as const) {
		const taken: { readonly ours: number; readonly empty: number }[] = [];
		for (let run = 0; run <= RUNS; run += 1) {
			const one = {
				empty: await start(browser, place, openEmpty, click),
				ours: await start(browser, place, ours, async (page) => {
					await click(page);
					await page.getByRole('dialog', { name: 'New plan' }).waitFor();
				}),
			};
			// The first one finds neither files nor code in the system's memory.
			if (run > 0) taken.push(one);
		}
		const { p50: middle } = spreadOf(taken.map((one) => one.ours));
		const { p50: empty } = spreadOf(taken.map((one) => one.empty));
		const what = `from the command to a page that answers, browser door, ${place}, middle of ${RUNS}`;
		figures.push(
			place === 'in a tab' ? atMost(what, middle, BAR_MS, ms) : told(what, ms(middle)),
			told('  the same with an empty page, and how many times that', `${ms(empty)}, ${(middle / empty).toFixed(1)} ×`),
		);
	}
	return figures;
}

async function start(
	browser: Browser,
	place: Place,
	open: () => Promise<Opening>,
	answers: (page: Page) => Promise<void>,
): Promise<number> {
	const beside = place === 'in a tab' ? await openWindow(browser) : null;
	if (beside !== null) await sleep(WINDOW_AT_REST_MS);
	const from = performance.now();
	const door = await open();
	const context = beside ?? (await newContext(browser));
	const page = await context.newPage();
	await page.goto(door.address);
	await answers(page);
	const taken = performance.now() - from;
	await context.close();
	await door.close();
	return taken;
}

async function openWindow(browser: Browser): Promise<BrowserContext> {
	const context = await newContext(browser);
	await context.newPage();
	return context;
}

const newContext = (browser: Browser) =>
	browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });

const click = (page: Page) => page.getByRole('button', { name: 'New plan' }).click();

async function openOurs(data: string): Promise<Opening> {
	const door = await startDoor(data);
	return { address: door.address, close: () => door.stop() };
}

async function openEmpty(): Promise<Opening> {
	const door: ChildProcess = spawn(process.execPath, ['-e', EMPTY_DOOR], { stdio: ['ignore', 'pipe', 'inherit'] });
	const [address] = (await once(door.stdout as NonNullable<typeof door.stdout>, 'data')) as [Buffer];
	return {
		address: String(address).trim(),
		close: async () => {
			door.kill();
		},
	};
}
