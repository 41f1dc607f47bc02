/** What axe-core finds wrong with a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Desk } from './desk.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that the dark can break: what lies where, and what it is called, is the same in the light. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * The rules that the page breaks as it stands, and where. In the dark only those about colours are asked; of type that is
 * larger all others, since no colour changes with it and larger letters need less contrast.
 */
export async function violations(
	{ page }: Desk,
	place: string,
	excused: readonly string[] = [],
): Promise<readonly string[]> {
	const { mantineColorScheme, scale } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
	// What fades in is of another colour meanwhile.
	await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
	const options = {
		resultTypes: ['violations'],
		preload: false,
		...(mantineColorScheme === 'dark'
			? { runOnly: { type: 'rule', values: COLOURS } }
			: scale !== '100' && { rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) }),
	};
	const { violations: found } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
	return found.flatMap(({ id, nodes }) =>
		(excused.includes(id) ? [] : nodes).map(
			({ target, failureSummary }) => `${place}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
		),
	);
}
