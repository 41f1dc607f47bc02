/**
 * Every room and every dialog under axe-core, in light, in dark and at the scale of a shared screen. No rule is off for
 * a room. Two are for what floats over one: see `EXCUSED`.
 */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../shared/contract/app.ts';
import { Shell } from '../builders/covalent.ts';
import { violations } from './axe.ts';
import { closeDesks, Desk } from './desk.ts';
import { IN_DESKTOP } from './desktop.ts';
import { onFullDisk, whyNoFullDisk } from './full-disk.ts';
import { launchBrowser, root } from './harness.ts';

process.env.COVALENT_CLI ??= join(root, 'out/main/cli.js');

let browser: Browser;
const shell = new Shell();
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	shell.forget();
});
afterEach(closeDesks);

const LOOKS: readonly (readonly [name: string, look: Pick<Settings, 'theme' | 'scale'>])[] = [
	['light', { theme: 'light', scale: '100' }],
	['dark', { theme: 'dark', scale: '100' }],
	['shared scale', { theme: 'light', scale: 'shared' }],
];
const ROOMS = [
	...['plan?select=topics/renewals', 'plan?select=topics/funding', 'plan/goals', 'plan/measured', 'plan/frame'],
	...[
		'competency',
		'expectations',
		'expectations/rate',
		'progress',
		'progress/commitments',
		'progress/check-in',
		'progress/crm',
		'progress?select=commitments/relief-q2',
		'document',
		'agreement',
	],
	...['session', 'session?select=sessions/summer', 'exchange', 'exchange/folder', 'exchange/live', 'exchange/settle'],
	...['cooperation', 'cooperation/frictions?select=frictions/relief'],
];

const FIRST_ROOMS = [
	...['plan', 'plan/goals', 'plan/measured', 'plan/frame'],
	...[
		'expectations',
		'progress',
		'progress/check-in',
		'exchange',
		'document',
		'agreement',
		'cooperation',
		'cooperation/frictions',
	],
];

/**
 * `region`: menus and lists are drawn at the end of the page, outside of its landmarks, and belong to what opened them.
 * `scrollable-region-focusable`: a list is scrolled by the arrows of its text field, which keeps the focus.
 */
const EXCUSED = { menu: ['region'], list: ['region', 'scrollable-region-focusable'] } as const;

/** The same in every look, light again at the end. */
async function violationsInEveryLook(
	desk: Desk,
	place: string,
	floats?: keyof typeof EXCUSED,
): Promise<readonly string[]> {
	const found: string[] = [];
	for (const [name, look] of [...LOOKS].reverse()) {
		await desk.look(look);
		found.push(...(await violations(desk, `${place}, ${name}`, floats ? EXCUSED[floats] : [])));
	}
	return found;
}

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
	{ name: 'guide', room: 'expectations', open: (desk) => desk.press('F1') },
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
	{ name: 'new commitment', room: 'progress/commitments', open: (desk) => desk.button('Commitment').click() },
	{ name: 'day', room: 'progress/commitments', open: (desk) => fromMenu(desk, 'C-22', /^Delivered on another/) },
	{ name: 'return', room: 'progress/commitments', open: (desk) => fromMenu(desk, 'C-25', /^Return/) },
	{ name: 'new terms', room: 'progress/commitments', open: (desk) => fromMenu(desk, 'C-22', /^Ask for new/) },
	{ name: 'withdraw', room: 'progress/commitments', open: (desk) => fromMenu(desk, 'C-22', /^Withdraw/) },
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
	it('is free of violations in every look', { timeout: 300_000 }, async () => {
		const desk = await Desk.withSample(browser);
		const found: string[] = [];
		for (const { name, floats, room, open } of LAYERS) {
			await desk.goTo(room);
			await open(desk);
			found.push(...(await violationsInEveryLook(desk, name, floats)));
			await desk.press('Escape', 'Escape');
		}
		expect(found).toEqual([]);
	});
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

describe('what comes from elsewhere', () => {
	it('is a file: new here, come back with changes of both sides, and with nothing new', async () => {
		await shell.editApart(
			'apart',
			[['plan/plan', 'whyThisYear', 'Margins fall, so we begin now.']],
			[['plan/plan', 'whyThisYear', 'Customers ask for a service.']],
		);
		const desk = await Desk.at(browser);
		const found: string[] = [];
		const opened = async (file: string, title: string | RegExp) => {
			await desk.openFile(shell.path(file));
			await desk.dialog(title).waitFor();
			found.push(...(await violationsInEveryLook(desk, `incoming ${file}, ${title}`)));
		};
		await opened('apart-mine.jbp', 'A plan that is new here');
		await desk.button('Take in and open').click();
		await desk.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
		await desk.goHome();
		await opened('apart-theirs.jbp', /^A copy came back/);
		await desk.button('Put aside').click();
		await opened('apart-mine.jbp', 'Nothing new in this file');
		expect(found).toEqual([]);
	});

	// The desktop has one window; two need the browser door.
	it.skipIf(IN_DESKTOP)('is what another window wrote meanwhile', async () => {
		const desk = await Desk.withSample(browser);
		const second = await desk.anotherTab();
		await second.row('Why this plan').getByRole('gridcell').nth(0).getByRole('button').click();
		await second.write('What the second one typed.');
		const { revision } = await desk.ask('plan.open', { planId: desk.planId });
		await desk.ask('plan.edit', {
			planId: desk.planId,
			pen: { party: 'vendor', name: 'Elena Marsh' },
			base: revision,
			edits: [['topics/why', 'positionVendor', 'What the first one typed.']],
		});
		await second.press('Enter');
		await second.dialog('This changed while you were writing').waitFor();
		expect(await violationsInEveryLook(second, 'changed meanwhile')).toEqual([]);
	});

	it('is someone of the other side, who takes the pen in this room', async () => {
		const desk = await Desk.withSample(browser);
		await desk.button(/^Writing as/).click();
		await desk.page.getByRole('menuitemcheckbox', { name: /^Both sides are in this room/ }).click();
		const other = desk.page.getByRole('menuitem', { name: /^Harbor IT.*someone/ });
		await other.waitFor();
		const found = [...(await violationsInEveryLook(desk, 'pen menu of both', 'menu'))];
		await other.click();
		const question = desk.dialog('The pen passes to Harbor IT');
		await question.waitFor();
		found.push(...(await violationsInEveryLook(desk, 'pen passes')));
		await question.getByRole('textbox').fill('Callum Reid');
		await question.getByRole('button', { name: 'Write as Harbor IT' }).click();
		await desk.button(/^Writing as Harbor IT/).waitFor();
		found.push(...(await violationsInEveryLook(desk, 'the other side writes')));
		expect(found).toEqual([]);
	});
});

const STEPS = ['commitments', 'goals', 'ranking', 'trust', 'expectations', 'topic', 'page'] as const;

describe('what goes wrong is said without violations', () => {
	// A full disk takes no settings either: the look comes first.
	it.skipIf(whyNoFullDisk !== null).each(LOOKS)('when a disk is full, in %s', (name, look) =>
		onFullDisk(
			browser,
			async ({ desk, failing }) => {
				await failing.click();
				await desk.sees(/the disk is full/);
				expect(await violations(desk, `cannot save, ${name}`)).toEqual([]);
			},
			look,
		),
	);

	it('when the data can only be read', async () => {
		const first = await Desk.withSample(browser);
		const second = await Desk.at(browser, { profile: null, data: first.door.data });
		await second.goTo('plan');
		expect(await violations(second, 'read only')).toEqual([]);
	});

	it('when the line is lost', async () => {
		const desk = await Desk.withSample(browser);
		await desk.door.stop('SIGKILL');
		await desk.page.getByRole('alert').filter({ hasText: 'was lost' }).waitFor();
		expect(await violations(desk, 'line lost')).toEqual([]);
		desk.forgiveTheLostLine();
	});
});
