/** What axe-core finds wrong with a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Desk } from './desk.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that the page breaks as it stands, and where. */
export async function violations(
	{ page }: Desk,
	place: string,
	excused: readonly string[] = [],
): Promise<readonly string[]> {
	// What fades in is of another colour meanwhile.
	await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
	const { violations: found } = await page.evaluate<AxeResults>(
		"axe.run(document, { resultTypes: ['violations'], preload: false })",
	);
	return found.flatMap(({ id, nodes }) =>
		(excused.includes(id) ? [] : nodes).map(
			({ target, failureSummary }) => `${place}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
		),
	);
}
