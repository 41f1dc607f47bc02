/**
 * An hour of work in the window, without the pauses: every room, writing, dialogs, the palette, a session, the first page.
 * What the window holds afterwards is what it held before. `COVALENT_MINUTES` chooses how much of it.
 */
import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { report, setting } from '../figures/report.ts';
import { closeDesks, Desk, ELENA, SAMPLE } from './desk.ts';
import { launchBrowser } from './harness.ts';

const MINUTES = setting('COVALENT_MINUTES', 1);
/** Everything has been drawn once by then. */
const BEFOREHAND = 2;
const MOST_GROWTH = 0.1;
const PEN = { party: 'vendor', name: ELENA.name } as const;
const ROOMS = [
	...[
		'trust',
		'competency',
		'cooperation',
		'plan/goals',
		'expectations',
		'expectations/rate',
		'progress',
		'transition',
	],
	...['progress/commitments', 'session', 'exchange', 'exchange/settle', 'agreement', 'document'],
];

let browser: Browser;
beforeAll(async () => {
	// Without compiled code of what is done often, which grows for an hour and is no leak: what grows is what the page keeps.
	browser = await launchBrowser(['--js-flags=--jitless']);
});
afterAll(() => browser.close());
afterEach(closeDesks);

interface Held {
	readonly megabytes: number;
	readonly nodes: number;
	readonly listeners: number;
}

/** What is left once everything that may go has gone, on the same page each time. */
async function held(desk: Desk, session: CDPSession): Promise<Held> {
	await desk.goHome();
	await desk.page.waitForTimeout(500);
	for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
	return { megabytes: usedSize / 1024 / 1024, nodes, listeners: jsEventListeners };
}

function grownBy(before: Held, after: Held): Held {
	return {
		megabytes: after.megabytes / before.megabytes - 1,
		nodes: after.nodes / before.nodes - 1,
		listeners: after.listeners / before.listeners - 1,
	};
}

/** Runs in the page. */
function keepOfEveryRoom(): void {
	const kept: unknown[] = [];
	const keep = () => {
		for (let n = 0; n < 40; n += 1) {
			const element = document.createElement('div');
			element.addEventListener('click', keep);
			kept.push(element);
		}
		kept.push(Array.from({ length: 40_000 }, () => Math.random()));
	};
	window.addEventListener('hashchange', keep);
}

/** A minute of it. */
async function minute(desk: Desk, n: number): Promise<void> {
	for (const room of ROOMS) await desk.goTo(room);
	await desk.goTo('plan');
	const cell = desk.row('Why this plan').getByRole('gridcell').first();
	await cell.getByRole('button').last().click();
	await desk.write(`What we think now, ${n}: ${'words '.repeat(20)}`);
	await desk.press('Enter');
	await cell.getByText(`What we think now, ${n}:`).waitFor();
	await desk.press('Control+k');
	const field = desk.page.getByRole('textbox', { name: 'Search or jump to' });
	await field.fill('quotes');
	await desk.press('Escape');
	await field.waitFor({ state: 'detached' });
	if (n % 4 === 1) await hold(desk);
	await desk.goHome();
	await desk.button('New plan').click();
	await desk.dialog('New plan').waitFor();
	await desk.press('Escape');
	await desk.dialog('New plan').waitFor({ state: 'detached' });
}

/** A session is held for a moment, on the shared screen. */
async function hold(desk: Desk): Promise<void> {
	await desk.goTo('session');
	await desk.page.getByRole('radio', { name: 'Quarterly review' }).check({ force: true });
	await desk.page.getByRole('textbox', { name: 'Here for Harbor IT' }).fill('Callum Reid');
	await desk.button('Start the session').click();
	await desk.page.getByRole('navigation', { name: 'Agenda' }).waitFor();
	await desk.ask('session.end', { planId: SAMPLE, pen: PEN });
	await desk.page.getByRole('navigation', { name: 'Agenda' }).waitFor({ state: 'detached' });
}

it(`after ${MINUTES} minutes of work the window holds what it held before`, {
	timeout: 60_000 + (MINUTES + BEFOREHAND) * 60_000,
}, async () => {
	const desk = await Desk.withSample(browser);
	const session = await desk.context.newCDPSession(desk.page);
	for (let n = 0; n < BEFOREHAND; n += 1) await minute(desk, n);
	const before = await held(desk, session);
	for (let n = 0; n < MINUTES; n += 1) await minute(desk, BEFOREHAND + n);
	const after = await held(desk, session);
	report('an hour in the window, without the pauses', {
		minutes: MINUTES,
		'rooms entered': MINUTES * (ROOMS.length + 1),
		'before, MB': Number(before.megabytes.toFixed(1)),
		'after, MB': Number(after.megabytes.toFixed(1)),
		'grown, %': Number((grownBy(before, after).megabytes * 100).toFixed(1)),
		'elements before': before.nodes,
		'elements after': after.nodes,
		'listeners before': before.listeners,
		'listeners after': after.listeners,
	});
	for (const [what, grown] of Object.entries(grownBy(before, after))) expect(grown, what).toBeLessThan(MOST_GROWTH);

	// The measure can fail: a page that keeps a little of every room it has been in is found out in a minute.
	await desk.page.evaluate(keepOfEveryRoom);
	await minute(desk, BEFOREHAND + MINUTES);
	const leaking = grownBy(after, await held(desk, session));
	for (const [what, grown] of Object.entries(leaking)) expect(grown, what).toBeGreaterThan(MOST_GROWTH);
});
