/** From the command to a page that answers: the browser door and the window on it, with a browser that runs already. */
import type { Browser } from 'playwright-core';
import { openPage, startDoor } from '../e2e/harness.ts';
import { atMost, type Figure, ms } from './report.ts';

const RUNS = 5;
const BAR_MS = 1500;

/** The middle of a few starts on a folder with plans in it. */
export async function startFigures(browser: Browser, data: string): Promise<readonly Figure[]> {
	const taken: number[] = [];
	for (let run = 0; run <= RUNS; run += 1) {
		const from = performance.now();
		const door = await startDoor(data);
		const { page, context } = await openPage(browser, door);
		await page.getByRole('button', { name: 'New plan' }).click();
		await page.getByRole('dialog', { name: 'New plan' }).waitFor();
		// The first one finds neither files nor code in the system's memory.
		if (run > 0) taken.push(performance.now() - from);
		await context.close();
		await door.stop();
	}
	const middle = taken.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
	return [atMost(`from the command to a window that answers, browser door, middle of ${RUNS}`, middle, BAR_MS, ms)];
}
