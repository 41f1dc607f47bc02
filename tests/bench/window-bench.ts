/** The window in a real Chromium: typing and scrolling from a trace, memory, and the size of what is shipped. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { hashText } from '../../electron/hash.ts';
import { openWorkbench, type Workbench } from '../../electron/workbench.ts';
import { printPlanFile } from '../../shared/file/jbp.ts';
import type { Line } from '../../shared/ledger/change.ts';
import { launchBrowser, openPage, startDoor } from '../e2e/harness.ts';
import { planLines } from './big-plan.ts';
import { atMost, type Figure, ms, spreadOf, told } from './report.ts';
import { bringLockedRound, revealFigures } from './reveal-bench.ts';
import { bringScenarios, sliderFigures } from './slider-bench.ts';
import { startFigures } from './start-bench.ts';
import {
	busyBetween,
	frameStarts,
	mainThread,
	processorBetween,
	SCRIPT_STYLE_LAYOUT,
	traced,
	WHOLE_TASKS,
} from './trace.ts';

const ROWS = 2000;
const KEYS = 120;
const FRAME_MS = 1000 / 60;

export async function windowFigures(root: string): Promise<readonly Figure[]> {
	const data = mkdtempSync(join(tmpdir(), 'covalent-bench-window-'));
	await bring(
		root,
		data,
		'topics',
		planLines(ROWS, 20, (n) => n * 3),
	);
	await bring(
		root,
		data,
		'expectations',
		planLines(ROWS, 20, (n) => n * 3 + 1),
	);
	const locked = await withWorkbench(root, data, bringLockedRound);
	const sliders = await withWorkbench(root, data, bringScenarios);
	const browser = await launchBrowser();
	const starts = await startFigures(browser, data);
	const door = await startDoor(data);
	const { page } = await openPage(browser, door);
	const session = await page.context().newCDPSession(page);
	const figures = [
		told('browser', `${browser.version()}, headless, software rendering`),
		...starts,
		...(await idleFigures(page, session, door.process.pid ?? 0)),
		...(await typingFigures(page, session)),
		...(await scrollingFigures(page, session)),
		...(await sliderFigures(page, session, sliders)),
		...(await revealFigures(page, session, locked)),
	];
	await browser.close();
	await door.stop();
	rmSync(data, { recursive: true, force: true });
	return [...figures, ...bundleFigures(root)];
}

async function bring(root: string, data: string, planId: string, lines: readonly Line[]): Promise<void> {
	await withWorkbench(root, data, async (workbench) => {
		await workbench.call('app.saveProfile', { name: 'Ana Ruiz', company: 'Northwind', side: 'vendor' });
		const text = printPlanFile({ planId, title: planId, lines }, hashText);
		const looked = await workbench.call('exchange.look', { name: `${planId}.jbp`, content: { text } });
		if (!looked.ok) throw new Error(looked.error.message);
		const { id } = looked.value as { readonly id: string };
		const taken = await workbench.call('exchange.accept', { id, name: 'Ana Ruiz', speaksFor: 'vendor' });
		if (!taken.ok) throw new Error(taken.error.message);
	});
}

async function withWorkbench<Answer>(
	root: string,
	data: string,
	act: (workbench: Workbench) => Promise<Answer>,
): Promise<Answer> {
	const workbench = await openWorkbench({
		dataFolder: data,
		resourcesFolder: join(root, 'resources'),
		door: 'browser',
		version: 'bench',
	});
	const answer = await act(workbench);
	await workbench.close();
	return answer;
}

async function show(page: Page, route: string): Promise<void> {
	await page.evaluate((hash) => {
		location.hash = hash;
	}, route);
	await page.getByRole('row').nth(5).waitFor();
	await page.waitForTimeout(1500);
}

async function idleFigures(page: Page, session: CDPSession, corePid: number): Promise<readonly Figure[]> {
	await page.waitForTimeout(1500);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${corePid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
	return [
		told('idle memory of the core', `${Math.round(rss)} MB`),
		told('idle script memory of the window', `${Math.round(usedSize / 1e6)} MB`),
	];
}

async function typingFigures(page: Page, session: CDPSession): Promise<readonly Figure[]> {
	await show(page, '#/plan/topics/plan');
	await page.getByRole('gridcell').filter({ hasText: 'Point 3:' }).click();
	const field = page.locator('textarea:focus, [contenteditable]:focus, input:focus');
	await field.waitFor();
	const text = 'and we say so early, in one sentence, before the customer hears it from anybody else at all. '.repeat(
		2,
	);
	const events = await traced(session, async () => {
		for (const key of text.slice(0, KEYS)) {
			await page.keyboard.press(key === ' ' ? 'Space' : key);
			await page.waitForTimeout(50);
		}
	});
	const thread = mainThread(events);
	const downs = thread.filter(
		(event) => event.name === 'EventDispatch' && (event.args.data as { type?: string })?.type === 'keydown',
	);
	const work: number[] = [];
	const paints: number[] = [];
	for (const [at, down] of downs.entries()) {
		const next = downs[at + 1]?.ts ?? down.ts + 50_000;
		work.push(busyBetween(thread, SCRIPT_STYLE_LAYOUT, down.ts, next));
		const paint = thread.find((event) => event.name === 'Paint' && event.ts > down.ts);
		if (paint) paints.push((paint.ts + (paint.dur ?? 0) - down.ts) / 1000);
	}
	const spread = spreadOf(work);
	const painted = spreadOf(paints);
	return [
		told(`typing in a ${ROWS}-row plan, script, style and layout a key (p50 of ${spread.n})`, ms(spread.p50)),
		atMost('  the same (p95)', spread.p95, 8),
		atMost('  key to paint (p95)', painted.p95, 2 * FRAME_MS),
	];
}

async function scrollingFigures(page: Page, session: CDPSession): Promise<readonly Figure[]> {
	await show(page, '#/plan/expectations/expectations/matrix');
	await page.mouse.move(600, 500);
	const firstDrawn = async () =>
		Number(await page.locator('[role=row][data-index]').first().getAttribute('data-index'));
	// From wherever the room has scrolled to by itself, towards the farther end.
	const from = await firstDrawn();
	const step = from > ROWS / 2 ? -180 : 180;
	const events = await traced(session, async () => {
		for (let turn = 0; turn < 90; turn += 1) {
			await page.mouse.wheel(0, step);
			await page.waitForTimeout(32);
		}
	});
	const passed = Math.abs((await firstDrawn()) - from);
	if (passed < 100) throw new Error(`The matrix did not scroll: only ${passed} rows went by.`);
	const thread = mainThread(events);
	const frames = frameStarts(thread);
	// A pause between two wheel turns is no long frame: what counts is the work, not the waiting, nor who else works here.
	const between = frames.slice(0, -1).map((start, at) => [start, frames[at + 1] ?? start] as const);
	const work = between.map(([start, end]) => processorBetween(thread, start, end));
	if (work.every((busy) => busy === 0)) throw new Error('The trace tells no time of the processor.');
	const byClock = spreadOf(between.map(([start, end]) => busyBetween(thread, WHOLE_TASKS, start, end)));
	const within = work.filter((busy) => busy <= FRAME_MS).length / work.length;
	const spread = spreadOf(work);
	return [
		told(
			`scrolling the ${ROWS}-row matrix, processor time a frame (p50, p95 of ${spread.n})`,
			`${ms(spread.p50)}, ${ms(spread.p95)}`,
		),
		told('  the same by the clock', `${ms(byClock.p50)}, ${ms(byClock.p95)}`),
		{
			what: '  frames whose work fits a sixtieth of a second',
			value: `${(within * 100).toFixed(1)} %`,
			bar: '≥ 95.0 %',
			reached: within >= 0.95,
		},
	];
}

function bundleFigures(root: string): readonly Figure[] {
	const folder = join(root, 'out/renderer');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
	const sizeOf = (ending: string) => {
		const bytes = files
			.filter((file) => file.endsWith(ending) && statSync(file).isFile())
			.map((file) => readFileSync(file));
		const whole = bytes.reduce((sum, one) => sum + one.length, 0);
		const packed = bytes.reduce((sum, one) => sum + gzipSync(one).length, 0);
		return `${Math.round(whole / 1024)} KB, ${Math.round(packed / 1024)} KB gzipped`;
	};
	return [told('renderer scripts', sizeOf('.js')), told('renderer styles', sizeOf('.css'))];
}
