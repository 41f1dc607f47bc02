/**
 * Every place of the window in every look, looked at: `npm run test:looks` takes the pictures into tests/output/looks, a
 * folder for each language and size, and complains of words that leave their box and of a dark page that is drawn
 * otherwise than the light one. `COVALENT_LANGUAGE=de` takes those of one language, `COVALENT_PLACES=session` those of places
 * whose names begin so.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../shared/contract/app.ts';
import { speakIn } from '../../shared/words/load.ts';
import { say } from '../../shared/words/spoken.ts';
import { closeDesks, Desk, ELENA } from './desk.ts';
import { launchBrowser, root } from './harness.ts';
import { button, LAYERS, type Place, ROOMS, STEPS } from './places.ts';
import { spillsOver, sticksOut } from './sticks-out.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const LANGUAGES = (process.env.COVALENT_LANGUAGE ?? 'en de fr').split(' ') as ('en' | 'de' | 'fr')[];
const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 1024, height: 700 },
];
const SCALES = ['100', 'shared', '150'] as const;
const PLACES = process.env.COVALENT_PLACES?.split(' ') ?? [''];
const THEMES = ['light', 'dark'] as const;
const MINUTES = 60_000;

describe.runIf(process.env.COVALENT_LOOKS)('every place of the window', () => {
	for (const language of LANGUAGES)
		for (const viewport of SIZES)
			it(`in ${language} at ${viewport.width} × ${viewport.height}`, { timeout: 40 * MINUTES, retry: 0 }, async () => {
				const wrong: string[] = [];
				const folder = join(root, 'tests/output/looks', `${language}-${viewport.width}`);
				mkdirSync(folder, { recursive: true });
				await speakIn(language);
				const desk = await Desk.at(browser, { profile: null, viewport });
				desk.page.setDefaultTimeout(5000);
				const isAsked = (name: string) => PLACES.some((asked) => name.startsWith(asked));
				const lookAt = async (name: string) => {
					if (isAsked(name)) wrong.push(...(await inEveryLook(desk, name, folder)));
				};
				await speakHere(desk, language);
				await lookAt('first-run');
				await desk.ask('app.saveProfile', ELENA);
				await lookAt('home-empty');
				const { planId } = await desk.ask('plans.openSample', { speaksFor: 'vendor' });
				desk.planId = planId;
				for (const place of [...ROOMS, ...LAYERS].filter(({ name }) => isAsked(name))) {
					try {
						await come(desk, place);
						await lookAt(place.name);
					} catch (fault) {
						wrong.push(`${place.name}: ${String(fault).split('\n')[0]}`);
					}
					await desk.press('Escape', 'Escape');
				}
				await takeSession(desk, lookAt);
				await takeAgreement(desk, lookAt);
				await takeEmptyPlan(desk, lookAt);
				expect(wrong).toEqual([]);
			});
});

/** A page that only changes its place is not loaded anew, and keeps its language. */
async function speakHere(desk: Desk, language: Settings['language']): Promise<void> {
	await desk.look({ language });
	await desk.page.reload();
	await desk.page.getByRole('heading', { level: 1 }).first().waitFor();
}

async function come(desk: Desk, { at, open }: Place): Promise<void> {
	await desk.look({ theme: 'light', scale: '100' });
	// By way of another page: what the place before has opened or scrolled does not stay.
	for (const address of ['#/settings', at.startsWith('/') ? `#${at}` : `#/plan/${desk.planId}/${at}`]) {
		await desk.page.evaluate((to) => location.assign(to), address);
		await desk.page.getByRole('heading', { level: 1 }).first().waitFor();
	}
	await settle(desk);
	await open?.(desk);
	await settle(desk);
	await settle(desk);
}

async function inEveryLook(desk: Desk, name: string, folder: string): Promise<readonly string[]> {
	const found = new Set<string>();
	for (const scale of SCALES) {
		const drawn: string[][] = [];
		for (const theme of THEMES) {
			await desk.look({ theme, scale });
			await settle(desk);
			await desk.page.screenshot({ path: join(folder, `${name}-${scale}-${theme}.jpg`), type: 'jpeg', quality: 82 });
			drawn.push(await boxes(desk));
		}
		for (const what of [...(await sticksOut(desk)), ...(await spillsOver(desk))])
			found.add(`${name}, ${scale}: ${what}`);
		const [light = [], dark = []] = drawn;
		const other = dark.find((box, at) => box !== light[at]);
		// The settings show which of the two is chosen.
		if (name !== 'settings' && (other !== undefined || light.length !== dark.length))
			found.add(`${name}, ${scale}: dark draws ${other ?? `${dark.length} boxes, not ${light.length}`}`);
	}
	return [...found];
}

/** Where the words stand. */
function boxes(desk: Desk): Promise<string[]> {
	return desk.page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((element) =>
				[...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
			)
			// A clock goes on meanwhile; what is folded away, or a chart measures out of sight, stands nowhere.
			.filter((element) => !/^\d+:\d\d$/.test(element.textContent?.trim() ?? ''))
			.filter((element) => element.checkVisibility() && element.getBoundingClientRect().y > -10_000)
			.map((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				return `“${element.textContent?.slice(0, 20)}” at ${[x, y, width, height].map(Math.round).join(' ')}`;
			}),
	);
}

function settle(desk: Desk): Promise<void> {
	return desk.page.waitForTimeout(250);
}

async function takeSession(desk: Desk, lookAt: (name: string) => Promise<unknown>): Promise<void> {
	const { planId } = desk;
	const people = 'Elena Marsh (Northwind Cloud); Callum Reid (Harbor IT)';
	await desk.ask('session.start', {
		...{ planId, pen: { party: 'vendor', name: 'Elena Marsh' }, kind: 'own agenda', title: 'All of it', people },
		agenda: STEPS.map((step) => ({ step, title: step, minutes: 10 })),
	});
	await come(desk, { name: 'session', at: 'session' });
	await lookAt('session-resting');
	await button(desk, say('Go on'));
	for (const [at, step] of STEPS.entries()) {
		await desk.ask('session.move', { planId, to: at });
		await settle(desk);
		await lookAt(`session-${step}`);
	}
	for (const [name, key] of [
		['decision', 'Alt+d'],
		['agenda', 'Alt+a'],
		['leaving', 'Escape'],
	] as const) {
		await desk.press(key);
		await settle(desk);
		await lookAt(`session-${name}`);
		await desk.press('Escape');
	}
	await desk.ask('session.end', { planId, pen: { party: 'vendor', name: 'Elena Marsh' } });
}

async function takeAgreement(desk: Desk, lookAt: (name: string) => Promise<unknown>): Promise<void> {
	const { planId } = desk;
	const { revision } = await desk.ask('plan.open', { planId });
	const pen = { party: 'vendor', name: 'Elena Marsh' } as const;
	await desk.ask('exchange.settleAll', { planId, pen, base: revision, keep: 'vendor' });
	await come(desk, { name: 'agreement', at: 'agreement', open: () => button(desk, say('Record agreement')) });
	await settle(desk);
	await settle(desk);
	await lookAt('agree');
	await desk.press('Escape');
}

async function takeEmptyPlan(desk: Desk, lookAt: (name: string) => Promise<unknown>): Promise<void> {
	const { planId } = await desk.ask('plans.create', {
		...{ template: 'blank', title: 'FY27 with Harbor', vendor: 'Northwind Cloud', partner: 'Harbor IT' },
		...{ start: '2027-02-01', end: '2028-01-31', currency: 'GBP', timeZone: 'Europe/London', speaksFor: 'vendor' },
	});
	desk.planId = planId;
	for (const { name, at } of ROOMS.filter((place) => !place.at.startsWith('/') && !place.at.includes('?'))) {
		await come(desk, { name, at });
		await lookAt(`empty-${name}`);
	}
}
