/**
 * Every room and every dialog under axe-core, in light, in dark and at the scale of a shared screen. No rule is off for
 * a room. Two are for what floats over one: see `EXCUSED`.
 */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../shared/contract.ts';
import { violations } from './axe.ts';
import { closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const LOOKS: readonly (readonly [name: string, look: Pick<Settings, 'theme' | 'scale'>])[] = [
	['light', { theme: 'light', scale: '100' }],
	['dark', { theme: 'dark', scale: '100' }],
	['shared scale', { theme: 'light', scale: 'shared' }],
];
const ROOMS = [
	...['plan?select=topics/renewals', 'plan?select=topics/funding', 'plan/goals', 'plan/measured', 'plan/frame'],
	...['expectations', 'expectations/rate', 'progress', 'progress?select=commitments/relief-q2', 'document'],
	...['session', 'session?select=sessions/summer'],
];

const FIRST_ROOMS = [
	...['plan', 'plan/goals', 'plan/measured', 'plan/frame'],
	...['expectations', 'progress', 'document'],
];

/**
 * `region`: menus and lists are drawn at the end of the page, outside of its landmarks, and belong to what opened them.
 * `scrollable-region-focusable`: a list is scrolled by the arrows of its text field, which keeps the focus.
 */
const EXCUSED = { menu: ['region'], list: ['region', 'scrollable-region-focusable'] } as const;

/** A dialog, menu or form: where it opens, and how. */
interface Layer {
	readonly name: string;
	readonly floats?: keyof typeof EXCUSED;
	readonly room: string;
	readonly open: (desk: Desk) => Promise<void>;
}

const onCell = (desk: Desk, row: string) => desk.row(row).getByRole('gridcell').last().focus();
const fromMenu = async (desk: Desk, number: string, deed: RegExp) => {
	await desk.button(`More for ${number}`).click();
	await desk.page.getByRole('menuitem', { name: deed }).click();
	await desk.page.getByRole('dialog').waitFor();
};

const LAYERS: readonly Layer[] = [
	{ name: 'keys', room: 'plan', open: (desk) => desk.button('Keys').click() },
	{ name: 'palette', room: 'plan', open: (desk) => desk.press('Control+k') },
	{ name: 'pen menu', floats: 'menu', room: 'plan', open: (desk) => desk.button(/^Writing as/).click() },
	{ name: 'history of the plan', room: 'plan', open: (desk) => desk.search('History of the whole plan') },
	{ name: 'conflict', room: 'plan', open: (desk) => desk.button('Settle').click() },
	{
		name: 'conflict, third words',
		room: 'plan',
		open: async (desk) => {
			await desk.button('Settle').click();
			await desk.button('Write a third').click();
		},
	},
	{ name: 'add a topic', room: 'plan', open: (desk) => desk.button('Topic').click() },
	{
		name: 'topic menu',
		floats: 'menu',
		room: 'plan?select=topics/why',
		open: (desk) => desk.button(/^Move or remove/).click(),
	},
	{
		name: 'alignment list',
		floats: 'list',
		room: 'plan',
		open: (desk) =>
			desk
				.row('Renewals')
				.getByRole('button', { name: /^How the two/ })
				.click(),
	},
	{
		name: 'editor',
		room: 'plan',
		open: (desk) => desk.row('Renewals').getByRole('gridcell').first().getByRole('button').click(),
	},
	{ name: 'add a goal', room: 'plan/goals', open: (desk) => desk.button('Goal').click() },
	{ name: 'add a measure', room: 'plan/measured', open: (desk) => desk.button('Measure').click() },
	{
		name: 'currency list',
		floats: 'list',
		room: 'plan/frame',
		open: (desk) =>
			desk.page.getByRole('combobox', { name: 'Currency' }).or(desk.page.getByLabel('Currency')).first().click(),
	},
	{ name: 'new expectation', room: 'expectations', open: (desk) => desk.button('Expectation').first().click() },
	{ name: 'quadrants as a list', room: 'expectations', open: (desk) => desk.button('List').click() },
	...['1', '2', '3'].map((key) => ({
		name: `ending ${key}`,
		room: 'expectations',
		open: async (desk: Desk) => {
			await onCell(desk, 'The register is checked');
			await desk.press(key);
		},
	})),
	{
		name: 'scale',
		room: 'expectations/rate',
		open: (desk) => desk.row('Forecast by the third').getByRole('gridcell').first().focus(),
	},
	{ name: 'new commitment', room: 'progress', open: (desk) => desk.button('Commitment').click() },
	{ name: 'day', room: 'progress', open: (desk) => fromMenu(desk, 'C-22', /^Delivered on another/) },
	{ name: 'return', room: 'progress', open: (desk) => fromMenu(desk, 'C-25', /^Return/) },
	{ name: 'new terms', room: 'progress', open: (desk) => fromMenu(desk, 'C-22', /^Ask for new/) },
	{ name: 'withdraw', room: 'progress', open: (desk) => fromMenu(desk, 'C-22', /^Withdraw/) },
	{
		name: 'start of a session',
		room: 'session',
		open: (desk) => desk.page.getByRole('radio', { name: 'Quarterly review' }).check({ force: true }),
	},
	{
		name: 'items for the agenda',
		floats: 'menu',
		room: 'session',
		open: (desk) => desk.button('Add an item').click(),
	},
	{ name: 'overview', room: 'document', open: (desk) => desk.choice('Overview').click() },
];

describe.each(LOOKS)('in %s', (_, look) => {
	it('every room is free of violations', async () => {
		const desk = await Desk.at(browser, { profile: null });
		const found = [...(await violations(desk, 'first run'))];
		await desk.ask('app.saveProfile', { name: 'Elena Marsh', company: 'Northwind Cloud', side: 'vendor' });
		await desk.button('New plan').waitFor();
		await desk.look(look);
		found.push(...(await violations(desk, 'home without plans')));
		await desk.button('New plan').click();
		await desk.dialog('New plan').waitFor();
		found.push(...(await violations(desk, 'new plan')));
		await desk.button('Not now').click();
		await desk.ask('plans.openSample', { speaksFor: 'vendor' });
		await desk.page.getByRole('table', { name: 'Plans' }).waitFor();
		found.push(...(await violations(desk, 'home')));
		await desk.page.getByRole('link', { name: 'Settings' }).click();
		await desk.page.getByRole('heading', { name: 'Settings' }).waitFor();
		found.push(...(await violations(desk, 'settings')));
		for (const room of ROOMS) {
			await desk.goTo(room);
			found.push(...(await violations(desk, room)));
		}
		expect(found).toEqual([]);
	});

	it('every room of an empty plan is free of violations', async () => {
		const desk = await Desk.withPlan(browser, 'blank');
		await desk.look(look);
		const found: string[] = [];
		for (const room of [...FIRST_ROOMS, 'session']) {
			await desk.goTo(room);
			found.push(...(await violations(desk, room)));
		}
		expect(found).toEqual([]);
	});
});

describe('every dialog, menu and form', () => {
	it.each(LAYERS.map((layer) => layer.room).filter((room, at, all) => all.indexOf(room) === at))(
		'over %s is free of violations in every look',
		async (room) => {
			const desk = await Desk.withSample(browser, room);
			const found: string[] = [];
			for (const { name, floats, open } of LAYERS.filter((layer) => layer.room === room)) {
				await desk.look({ theme: 'light', scale: '100' });
				await open(desk);
				for (const [lookName, look] of LOOKS) {
					await desk.look(look);
					found.push(...(await violations(desk, `${name}, ${lookName}`, floats ? EXCUSED[floats] : [])));
				}
				await desk.press('Escape', 'Escape');
			}
			expect(found).toEqual([]);
		},
	);
});

describe('a session that has the whole window', () => {
	it('is free of violations at every item, while something is written, and when it is left', async () => {
		const desk = await Desk.withSample(browser, 'session');
		await desk.ask('session.start', {
			planId: desk.planId,
			pen: { party: 'vendor', name: 'Elena Marsh' },
			kind: 'own agenda',
			title: 'All of it',
			people: 'Elena Marsh (Northwind Cloud); Callum Reid (Harbor IT)',
			agenda: STEPS.map((step) => ({ step, title: step, minutes: 10 })),
		});
		await desk.button('Go on').click();
		const found: string[] = [];
		for (const theme of ['light', 'dark'] as const) {
			await desk.look({ theme });
			for (const [at, step] of STEPS.entries()) {
				await desk.ask('session.move', { planId: desk.planId, to: at });
				await desk.page.locator('[aria-current=step]').filter({ hasText: step }).waitFor();
				found.push(...(await violations(desk, `${step}, ${theme}`)));
			}
			for (const [name, key] of [
				['a decision', 'Alt+d'],
				['the agenda', 'Alt+a'],
				['leaving', 'Escape'],
			] as const) {
				await desk.press(key);
				await desk.page.locator('input,textarea,[role=dialog]').first().waitFor();
				found.push(...(await violations(desk, `${name}, ${theme}`)));
				await desk.press('Escape');
				await desk.page.locator('input,textarea,[role=dialog]').first().waitFor({ state: 'detached' });
			}
		}
		expect(found).toEqual([]);
	});
});

const STEPS = ['commitments', 'goals', 'ranking', 'trust', 'expectations', 'topic', 'page'] as const;
