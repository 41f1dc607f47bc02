/** The way from resale to recurring under a slider that is dragged: three scenarios of 120 months, worked out and drawn anew. */
import type { CDPSession, Page } from 'playwright-core';
import type { Workbench } from '../../electron/workbench.ts';
import { PRESETS } from '../../shared/analysis/transition-scenarios.ts';
import type { Edit } from '../../shared/ledger/change.ts';
import { atMost, type Figure, ms, spreadOf, told } from './report.ts';
import { busyBetween, frameStarts, mainThread, traced, WHOLE_TASKS } from './trace.ts';

const FRAME_MS = 1000 / 60;
const STEPS = 60;

/** A plan with the three that are compared, each looked at as far as it goes, with the vendor’s view. */
export async function bringScenarios(workbench: Workbench): Promise<string> {
	const made = await workbench.call('plans.create', {
		...{ template: 'blank', title: 'Sliders', vendor: 'Northwind', partner: 'Harbor', speaksFor: 'vendor' },
		...{ start: '2027-02-01', end: '2028-01-31', currency: 'GBP', timeZone: 'Europe/London' },
	});
	if (!made.ok) throw new Error(made.error.message);
	const { planId } = made.value as { readonly planId: string };
	const margins = { marginResale: 25, marginNew: 20 };
	const edits = PRESETS.resale.flatMap(({ title, values }, at): readonly Edit[] =>
		Object.entries({ title, ...values, ...margins, months: 120, order: `a${at}` }).map(([field, value]) => [
			`scenarios/s${at}`,
			field,
			value ?? null,
		]),
	);
	const opened = await workbench.call('plan.open', { planId });
	if (!opened.ok) throw new Error(opened.error.message);
	const { revision: base } = opened.value as { readonly revision: number };
	const pen = { party: 'joint', name: 'Ana' };
	const written = await workbench.call('plan.edit', { planId, pen, base, edits });
	if (!written.ok) throw new Error(written.error.message);
	return planId;
}

export async function sliderFigures(page: Page, session: CDPSession, planId: string): Promise<readonly Figure[]> {
	await page.evaluate((hash) => {
		location.hash = hash;
	}, `#/plan/${planId}/transition`);
	const thumb = page.getByRole('slider', { name: 'Churn, % a month' });
	await thumb.waitFor();
	await page.locator('svg path').nth(12).waitFor();
	await page.waitForTimeout(1500);
	const box = await thumb.boundingBox();
	if (box === null) throw new Error('The slider is not there.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const before = await thumb.getAttribute('aria-valuenow');
	await page.mouse.move(x, y);
	await page.mouse.down();
	const events = await traced(session, async () => {
		for (let step = 1; step <= STEPS; step += 1) {
			await page.mouse.move(x + step * 2, y);
			await page.waitForTimeout(50);
		}
	});
	const after = await thumb.getAttribute('aria-valuenow');
	await page.mouse.up();
	if (before === after) throw new Error('The slider did not move.');
	const thread = mainThread(events);
	const starts = frameStarts(thread);
	const work = starts
		.map((start, at) => busyBetween(thread, WHOLE_TASKS, start, starts[at + 1] ?? start))
		// Between two steps nothing is drawn but the caret.
		.filter((busy) => busy > 1);
	const { p50, p95, n } = spreadOf(work);
	return [
		told(`a slider dragged over three scenarios of 120 months, work a frame (p50 of ${n})`, ms(p50)),
		atMost(
			'  the same in frames of a sixtieth of a second (p95)',
			p95 / FRAME_MS,
			1,
			(share) => `${share.toFixed(2)}×`,
		),
	];
}
