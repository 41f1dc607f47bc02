/**
 * From the command to a page that answers: the browser door and the window on it, with a browser that runs already. Beside
 * it, in turn, what Node and that browser need before anything of ours: the same with an empty page.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Browser } from 'playwright-core';
import { openPage, startDoor } from '../e2e/harness.ts';
import { atMost, type Figure, ms, spreadOf, told } from './report.ts';

const RUNS = 5;
const BAR_MS = 1500;
/** Says where it is, as the door does, and serves a page with one button. */
const EMPTY_DOOR = `require('node:http')
	.createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<button>New plan</button>'))
	.listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port) })`;

/** The middle of a few starts on a folder with plans in it. */
export async function startFigures(browser: Browser, data: string): Promise<readonly Figure[]> {
	const taken: { readonly ours: number; readonly empty: number }[] = [];
	for (let run = 0; run <= RUNS; run += 1) {
		const one = { empty: await emptyStart(browser), ours: await start(browser, data) };
		// The first one finds neither files nor code in the system's memory.
		if (run > 0) taken.push(one);
	}
	const { p50: middle } = spreadOf(taken.map(({ ours }) => ours));
	const { p50: empty } = spreadOf(taken.map((one) => one.empty));
	return [
		atMost(`from the command to a window that answers, browser door, middle of ${RUNS}`, middle, BAR_MS, ms),
		told('  the same with an empty page, and how many times that', `${ms(empty)}, ${(middle / empty).toFixed(1)} ×`),
	];
}

async function start(browser: Browser, data: string): Promise<number> {
	const from = performance.now();
	const door = await startDoor(data);
	const { page, context } = await openPage(browser, door);
	await page.getByRole('button', { name: 'New plan' }).click();
	await page.getByRole('dialog', { name: 'New plan' }).waitFor();
	const taken = performance.now() - from;
	await context.close();
	await door.stop();
	return taken;
}

async function emptyStart(browser: Browser): Promise<number> {
	const from = performance.now();
	const door: ChildProcess = spawn(process.execPath, ['-e', EMPTY_DOOR], { stdio: ['ignore', 'pipe', 'inherit'] });
	const [address] = (await once(door.stdout as NonNullable<typeof door.stdout>, 'data')) as [Buffer];
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(String(address).trim());
	await page.getByRole('button', { name: 'New plan' }).click();
	const taken = performance.now() - from;
	await context.close();
	door.kill();
	return taken;
}
