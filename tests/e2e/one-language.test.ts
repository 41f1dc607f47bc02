/** No screen mixes languages: what is shown in German or French and stands there in English too is a name of the plan. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { german } from '../../shared/words/de/catalogue.ts';
import { french } from '../../shared/words/fr/catalogue.ts';
import { closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';
import { spillsOver, sticksOut } from './sticks-out.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const OUTSIDE = ['', 'next', 'templates', 'templates/resale-to-recurring', 'settings', 'guide'];
const ROOMS = [
	...['plan?select=topics/renewals', 'plan/goals', 'plan/measured', 'plan/frame', 'trust', 'trust/trust'],
	...['competency', 'cooperation', 'cooperation/frictions?select=frictions/relief'],
	...['expectations', 'expectations/rate', 'progress', 'progress/check-in', 'progress/crm'],
	...['progress/commitments', 'progress?select=commitments/relief-q2', 'transition'],
	...['session?select=sessions/summer', 'exchange', 'exchange/folder', 'exchange/live', 'exchange/settle'],
	...['agreement', 'document'],
];

/** Every text of a room with the place it stands in, those only heard included. */
async function textsOf(desk: Desk, room: string): Promise<readonly string[]> {
	await desk.page.evaluate(
		(to) => {
			location.hash = to;
		},
		OUTSIDE.includes(room) ? `#/${room}` : `#/plan/${desk.planId}/${room}`,
	);
	await desk.page.getByRole('heading', { level: 1 }).waitFor();
	await desk.page.waitForTimeout(300);
	return desk.page.evaluate(() => {
		const heard = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription'];
		const found = new Set<string>();
		const put = (text: string | null) => found.add((text ?? '').replace(/\s+/g, ' ').trim());
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			// The paper speaks the language of documents, people’s own words that of the plan.
			if (node.parentElement?.closest('article, style, script, [lang]:not(html), kbd, [aria-hidden=true]') === null)
				put(node.textContent);
		}
		for (const name of heard)
			for (const element of document.querySelectorAll(`[${name}]`))
				if (element.closest('article') === null) put(element.getAttribute(name));
		return [...found];
	});
}

/** Every text of the plan, longest first, so that what is left of a sentence is ours. */
async function wordsOfPlan(desk: Desk): Promise<readonly string[]> {
	const found = new Set<string>();
	const visit = (value: unknown): void => {
		if (typeof value === 'string') for (const line of value.split('\n')) found.add(line.replace(/\s+/g, ' ').trim());
		else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) visit(part);
	};
	for (const record of await desk.records()) visit(record);
	visit(await desk.ask('exchange.conflicts', { planId: desk.planId }));
	return [...found].filter((text) => text.length > 2).sort((a, b) => b.length - a.length);
}

/** What reads the same in every language: languages, zones, currencies, files, people by their initials, spans of months. */
const SAME = [
	/^(Covalent|English|Deutsch|Français|CSV|JSON|\.jbp|autosize measurement|nats:.*)$/,
	/^\p{Lu}\. \p{Lu}\p{L}+$/u,
	/^\p{Lu}\w+(\/[\w+-]+)+$/u,
	/^[A-Z]{3} · /,
	/^(\p{Lu}\p{L}{2}[\s\d–-]*){1,2}$/u,
	/^([0-9a-f]{4} ?)+$/,
];

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

describe.each([
	['German', 'de', german],
	['French', 'fr', french],
] as const)('in %s', (_, language, catalogue) => {
	it('no room speaks English, and nothing stands out of its box in a small window', async () => {
		const desk = await Desk.withSample(browser, 'plan', { viewport: { width: 1024, height: 700 } });
		const ours = await wordsOfPlan(desk);
		const known = new Set(Object.values(catalogue).flatMap(wordsIn));
		const english = new Map<string, readonly string[]>();
		for (const room of [...ROOMS, ...OUTSIDE]) english.set(room, await textsOf(desk, room));
		await desk.look({ language });
		await desk.page.reload();
		const found: string[] = [];
		for (const [room, before] of english) {
			const now = new Set(await textsOf(desk, room));
			for (const text of before) {
				if (!now.has(text) || SAME.some((kind) => kind.test(text))) continue;
				if (ours.some((words) => words.includes(text))) continue;
				let left = text;
				for (const words of ours) left = left.replaceAll(words, ' ');
				if (wordsIn(left).some((word) => !known.has(word))) found.push(`${room}: ${text}`);
			}
			found.push(...(await sticksOut(desk)).map((what) => `${room}: ${what}`));
			found.push(...(await spillsOver(desk)).map((what) => `${room}: ${what}`));
		}
		expect(found).toEqual([]);
	});
});
