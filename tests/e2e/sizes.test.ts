/** Nothing at all, very much, and very long: every room still works. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../shared/contract/app.ts';
import type { Edit } from '../../shared/ledger/change.ts';
import { openBigPlan } from './big-plans.ts';
import { closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';
import { spillsOver, sticksOut } from './sticks-out.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const ROOMS = [
	...['plan', 'plan/goals', 'plan/measured', 'plan/frame'],
	...[
		'competency',
		'expectations',
		'expectations/rate',
		'progress',
		'progress/commitments',
		'progress/check-in',
		'progress/crm',
		'session',
	],
	...['exchange', 'exchange/folder', 'exchange/settle', 'document', 'agreement'],
];
const MOST_ROWS = 150;

describe('an empty plan', () => {
	it('says in every room what to do first, and the button does it', async () => {
		const desk = await Desk.withPlan(browser, 'blank');
		for (const [room, title, act, opens] of [
			['plan', 'What do the two of you need to settle?', 'Add the first topic', 'What do you need to settle?'],
			[
				'plan/goals',
				'Where do the two of you want to be?',
				'Set the first goal',
				'What do you want to reach together?',
			],
			[
				'plan/measured',
				'What are your people really measured on?',
				'Add the first measure',
				'What are Northwind Cloud’s people measured on?',
			],
			['expectations', 'Nothing is expected yet', 'Expectation', 'What is expected, in one sentence'],
		] as const) {
			await desk.goTo(room);
			await desk.page.getByRole('heading', { name: title }).waitFor();
			await desk.page.getByRole('main').getByRole('button', { name: act, exact: true }).click();
			await desk.page.getByRole('textbox', { name: opens }).waitFor();
			await desk.press('Escape');
			await desk.page.getByRole('textbox', { name: opens }).waitFor({ state: 'detached' });
		}
		await desk.goTo('progress/commitments');
		await desk.button('Commitment').click();
		await desk.dialog('New commitment').waitFor();
		await desk.press('Escape');
	});

	it('has a document of a cover and what it is, with everything else named as left out', async () => {
		const desk = await Desk.withPlan(browser, 'blank', 'document');
		await desk.page.getByRole('article', { name: /^Page 1 of/ }).waitFor();
		await desk.sees(/^left out:/);
		const { name } = await desk.download(() => desk.button('Export Word document').click());
		expect(name).toBe('FY27 with Harbor.docx');
	});
});

describe('a plan of two thousand rows', () => {
	const rows = (desk: Desk) => desk.page.getByRole('row').count();

	it('opens its topics, draws few of them, and the last one is reached and written', async () => {
		const desk = await Desk.at(browser);
		await openBigPlan(desk, 'topics', 2000);
		const grid = desk.page.getByRole('grid', { name: 'Positions side by side' });
		await grid.waitFor();
		expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(2000);
		expect(await rows(desk)).toBeLessThan(MOST_ROWS);
		await desk.tabIntoTable();
		await desk.press('Control+End');
		const last = desk.row('Topic number 5994');
		await desk.isOnCell(last.getByRole('gridcell').last());
		expect(await rows(desk)).toBeLessThan(MOST_ROWS);
		await desk.press('ArrowLeft', 'ArrowLeft', 'Enter');
		await desk.page.getByRole('textbox', { name: 'Northwind Cloud’s position' }).waitFor();
		await desk.write('The last of two thousand.');
		await desk.press('Enter');
		await last.getByText('The last of two thousand.').waitFor();
		await desk.isSaved();
		await expect.poll(() => desk.value('topics/t5994', 'positionVendor')).toBe('The last of two thousand.');
	});

	it('opens its expectations, draws few of them, and the last one is reached', async () => {
		const desk = await Desk.at(browser);
		await openBigPlan(desk, 'expectations', 2000);
		await desk.goTo('expectations');
		await desk.choice('All 2000').waitFor();
		expect(await rows(desk)).toBeLessThan(MOST_ROWS);
		await desk.page
			.getByRole('gridcell', { name: /^E\d+$/ })
			.nth(5)
			.click();
		await desk.press('Control+End');
		await expect.poll(() => desk.page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('2007');
		expect(await rows(desk)).toBeLessThan(MOST_ROWS);
		await desk.goTo('expectations/rate');
		await desk.sees(/of 2000 rated/);
		expect(await rows(desk)).toBeLessThan(MOST_ROWS);
	});

	it('opens its commitments and draws few of them', async () => {
		const desk = await Desk.at(browser);
		await openBigPlan(desk, 'commitments', 2000);
		await desk.goTo('progress/commitments');
		await desk.page.getByRole('article').first().waitFor();
		expect(await desk.page.getByRole('article').count()).toBeLessThan(MOST_ROWS);
		await desk.page.getByRole('article').first().getByRole('button').first().focus();
		await desk.press('End');
		await expect.poll(() => desk.focused()).toMatch(/^C-\d{4}, Commitment number/);
		expect(await desk.page.getByRole('article').count()).toBeLessThan(MOST_ROWS);
	});
});

const LONG = 'Donaudampfschifffahrt'.repeat(10).slice(0, 200);
const LOOKS: readonly Pick<Settings, 'theme' | 'scale'>[] = [
	{ theme: 'light', scale: '100' },
	{ theme: 'dark', scale: '100' },
	{ theme: 'light', scale: 'shared' },
];

describe('words of two hundred letters', () => {
	for (const viewport of [
		{ width: 1440, height: 900 },
		{ width: 1024, height: 700 },
	])
		it(`push nothing off the page at ${viewport.width} × ${viewport.height}`, async () => {
			const desk = await Desk.withPlan(browser, 'blank', 'plan', { viewport });
			const { revision } = await desk.ask('plan.open', { planId: desk.planId });
			await desk.ask('plan.edit', {
				planId: desk.planId,
				pen: { party: 'vendor', name: 'Elena Marsh' },
				base: revision,
				edits: longWords(),
			});
			const wrong: string[] = [];
			const look = async (place: string) => {
				await desk.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
				const seen = [...(await sticksOut(desk)), ...(await spillsOver(desk))];
				wrong.push(...seen.map((what) => `${place}: ${what}`));
			};
			for (const { theme, scale } of LOOKS) {
				await desk.look({ theme, scale });
				for (const room of ['home', ...ROOMS]) {
					if (room === 'home') await desk.goHome();
					else await desk.goTo(`${room}?select=${SELECT[room] ?? ''}`);
					await look(`${room}, ${theme} ${scale}`);
				}
				await desk.button(/^Writing as/).click();
				await desk.page.getByRole('menu').waitFor();
				await look(`pen menu, ${theme} ${scale}`);
				await desk.press('Escape');
			}
			expect(wrong).toEqual([]);
		});
});

describe('the bar at the top of a small window', () => {
	it.each(['en', 'de', 'fr'] as const)('leaves the title of the plan its words in %s', async (language) => {
		const desk = await Desk.withSample(browser, 'plan', { viewport: { width: 1024, height: 700 } });
		await desk.look({ language });
		await desk.page.reload();
		await desk.page.getByRole('heading', { level: 1 }).first().waitFor();
		await desk.page.getByRole('banner').getByRole('status').first().waitFor();
		const cut: string[] = [];
		for (const scale of ['100', '130', 'shared', '150'] as const) {
			await desk.look({ scale });
			await desk.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
			const shown = await desk.page
				.getByRole('banner')
				.locator('[title]')
				.evaluate((title) => (title.clientWidth / title.scrollWidth) * (title.textContent ?? '').length);
			if (shown < 24) cut.push(`${scale}: ${Math.floor(shown)} letters`);
			cut.push(...(await sticksOut(desk)).map((what) => `${scale}: ${what}`));
		}
		expect(cut).toEqual([]);
		const bar = await desk.page.getByRole('banner').ariaSnapshot();
		const [words, saved] = {
			en: ['Search or', 'Saved on this'],
			de: ['Suchen', 'Auf diesem'],
			fr: ['Chercher', 'Enregistré sur'],
		}[language];
		expect(bar).toContain(`button "${words}`);
		expect(bar).toContain(`status: ${saved}`);
		expect(bar).toContain('link "Covalent"');
	});
});

const SELECT: Readonly<Record<string, string>> = {
	plan: 'topics/t1',
	'plan/goals': 'goals/g1',
	expectations: 'expectations/e1',
	progress: 'goals/g1',
	'progress/commitments': 'commitments/c1',
	session: 'sessions/s1',
};

/** A row of each kind whose every line of text is one long word. */
function longWords(): [string, string, string | number | boolean | null][] {
	const fill = (ref: string, fields: readonly string[]): Edit[] => fields.map((field) => [ref, field, LONG]);
	const edits: Edit[] = [
		...fill('plan/plan', ['title', 'whyThisYear']),
		...fill('parties/vendor', ['name', 'label', 'about']),
		...fill('parties/partner', ['name', 'label', 'about']),
		['topics/t1', 'level', 'strategic'],
		['topics/t1', 'alignment', 'in tension'],
		...fill('topics/t1', ['title', 'positionVendor', 'agreedText', 'ownerVendor']),
		...fill('goals/g1', ['title', 'why', 'kpi', 'dataSource', 'assumption', 'trigger', 'worthVendor', 'ownerVendor']),
		['goals/g1', 'unit', 'number'],
		['topicGoals/t1-g1', 'topic', 't1'],
		['topicGoals/t1-g1', 'goal', 'g1'],
		['priorities/p1', 'holder', 'vendor'],
		...fill('priorities/p1', ['measure', 'who', 'note']),
		['expectations/e1', 'holder', 'vendor'],
		['expectations/e1', 'deliverer', 'partner'],
		...fill('expectations/e1', ['statement']),
		['expectations/e1', 'minimum', 7],
		['expectations/e1', 'desired', 8],
		['expectations/e1', 'perceivedVendor', 4],
		['expectations/e1', 'importanceVendor', 8],
		['commitments/c1', 'from', 'vendor'],
		['commitments/c1', 'to', 'partner'],
		...fill('commitments/c1', ['deliverable', 'test', 'owner']),
		['commitments/c1', 'due', '2027-03-01'],
		['sessions/s1', 'kind', 'own agenda'],
		['sessions/s1', 'day', '2027-03-01'],
		...fill('sessions/s1', ['title', 'people']),
		['decisions/d1', 'session', 's1'],
		...fill('decisions/d1', ['statement']),
		['parkedItems/i1', 'session', 's1'],
		...fill('parkedItems/i1', ['statement']),
	];
	return edits.map(([ref, field, value]) => [ref, field, value]);
}
