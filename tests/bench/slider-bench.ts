/** The way from resale to recurring under a slider that is dragged: three scenarios of 120 months, worked out and drawn anew. */
import type { CDPSession, Page } from 'playwright-core';
import type { Workbench } from '../../electron/workbench.ts';
import { PRESETS } from '../../shared/analysis/transition-scenarios.ts';
import type { Edit } from '../../shared/ledger/change.ts';
import { atMost, type Figure, ms, spreadOf, told } from './report.ts';
import { frameWork, mainThread, traced } from './trace.ts';

const FRAME_MS = 1000 / 60;
const STEPS = 60;
/** There and back. */
const PASSES = 3;

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
	const drag = async (way: 1 | -1) => {
		for (let step = 1; step <= STEPS; step += 1) {
			await page.mouse.move(x + (way === 1 ? step : STEPS - step) * 2, y);
			await page.waitForTimeout(50);
		}
	};
	// There and back once: what is measured is a hand on the slider, not the first touch of a cold page.
	await drag(1);
	await drag(-1);
	let after = before;
	const events = await traced(session, async () => {
		for (let pass = 0; pass < PASSES; pass += 1) {
			await drag(1);
			after = await thumb.getAttribute('aria-valuenow');
			await drag(-1);
		}
	});
	await page.mouse.up();
	if (before === after) throw new Error('The slider did not move.');
	const work = frameWork(mainThread(events))
		// A hand that moves less than a step changes nothing: the frames that draw something are the long ones.
		.toSorted((a, b) => b - a)
		.slice(0, (2 * PASSES * STEPS) / 3);
	if ((work[0] ?? 0) === 0) throw new Error('The trace tells no time of the processor.');
	const { p50, p95, n } = spreadOf(work);
	// The same work takes a busy machine several times as long now and then, so the bar stands on the middle of the longest.
	return [
		atMost(
			`a slider dragged over three scenarios of 120 months, processor time of its ${n} longest frames (p50)`,
			p50,
			FRAME_MS,
		),
		told('  the same (p95), against a sixtieth of a second', ms(p95)),
	];
}
