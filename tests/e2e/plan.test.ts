/** The plan, side by side: who may write what, and that what was written stays. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closeDesks, Desk, SAMPLE } from './desk.ts';
import { launchBrowser } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const NEW_WORDS = 'We start with the accounts that renew in spring, four a month.';
const AGREED = 'Joint activities address legal and housing firms. Both stay free to serve anyone.';

/** The row’s cell of that column, the first being the one that names it. */
function cell(desk: Desk, topic: string, column: 'vendor' | 'agreed' | 'partner') {
	const place = { vendor: 0, agreed: 1, partner: 2 }[column];
	return desk.row(topic).getByRole('gridcell').nth(place);
}

const panel = (desk: Desk) => desk.page.getByRole('complementary', { name: /^Topic/ });

/** Writes a position with the keyboard alone. */
async function writeOwnPosition(desk: Desk, words: string): Promise<void> {
	await desk.tabIntoTable();
	await desk.press('Control+Home', 'ArrowRight', 'Enter');
	await desk.page.getByRole('textbox', { name: 'Northwind Cloud’s position' }).waitFor();
	await desk.write(words);
	await desk.press('Enter');
	await cell(desk, 'Why this plan', 'vendor').getByText(words).waitFor();
	await desk.isOnCell();
}

async function clickAndWrite(desk: Desk, topic: string, column: 'vendor' | 'agreed', words: string): Promise<void> {
	await cell(desk, topic, column).getByRole('button').last().click();
	await desk.write(words);
	await desk.press('Enter');
	await cell(desk, topic, column).getByText(words).waitFor();
}

/** The titles of the topics in the order they stand. */
async function order(desk: Desk): Promise<readonly string[]> {
	const names = await desk.page
		.getByRole('rowheader')
		.getByRole('button', { name: /^Topic: / })
		.allTextContents();
	return names.map((name) => name.replace('Topic: ', ''));
}

describe('a position', () => {
	it('is written by keyboard, said to be saved, and is there after a reload and after a restart', async () => {
		const desk = await Desk.withSample(browser);
		await writeOwnPosition(desk, NEW_WORDS);
		await desk.isSaved();
		expect(await desk.value('topics/why', 'positionVendor')).toBe(NEW_WORDS);
		await desk.page.reload();
		await cell(desk, 'Why this plan', 'vendor').getByText(NEW_WORDS).waitFor();
		await desk.restart();
		await desk.goTo('plan');
		await cell(desk, 'Why this plan', 'vendor').getByText(NEW_WORDS).waitFor();
	});

	it('is there after the core was killed with no time to say goodbye', async () => {
		const desk = await Desk.withSample(browser);
		await writeOwnPosition(desk, NEW_WORDS);
		await desk.isSaved();
		await desk.restart('SIGKILL');
		await desk.goTo('plan');
		await cell(desk, 'Why this plan', 'vendor').getByText(NEW_WORDS).waitFor();
	});

	it('leaves the focus on its cell, so that the arrows go on from there', async () => {
		const desk = await Desk.withSample(browser);
		await writeOwnPosition(desk, NEW_WORDS);
		await desk.press('ArrowDown', 'Enter');
		const editor = desk.page.getByRole('textbox', { name: 'Northwind Cloud’s position' });
		expect(await editor.inputValue()).toMatch(/^Harbor prepares what it runs/);
		await desk.press('Escape');
		await desk.isOnCell(cell(desk, 'Renewals', 'vendor'));
		await desk.press('ArrowRight', 'Enter');
		await desk.page.getByRole('textbox', { name: 'Agreed text' }).waitFor();
	});

	it('is restored by Escape', async () => {
		const desk = await Desk.withSample(browser);
		const before = await desk.value('topics/why', 'positionVendor');
		await desk.tabIntoTable();
		await desk.press('Control+Home', 'ArrowRight', 'Enter');
		await desk.write('Not these words.');
		await desk.press('Escape');
		await cell(desk, 'Why this plan', 'vendor').getByText(String(before)).waitFor();
		expect(await desk.value('topics/why', 'positionVendor')).toBe(before);
	});

	it('of the other side is refused with a sentence that says what helps', async () => {
		const desk = await Desk.withSample(browser);
		await desk.tabIntoTable();
		await desk.press('Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
		await desk.isTold('Only Harbor IT writes this. Ask for it there, or sit together and pass the pen.');
		expect(await desk.page.getByRole('textbox').count()).toBe(0);
		const { message } = await refusedBy(desk);
		expect(message).toMatch(/is the partner’s to write, and the pen in hand is the vendor’s/);
	});
});

async function refusedBy(desk: Desk): Promise<{ readonly message: string }> {
	const { revision } = await desk.ask('plan.open', { planId: desk.planId });
	const answer = await desk.tryTo('plan.edit', {
		planId: desk.planId,
		pen: { party: 'vendor', name: 'Elena Marsh' },
		base: revision,
		edits: [['topics/why', 'positionPartner', 'Put into their mouth.']],
	});
	if (answer.ok) throw new Error('The core let the vendor write the partner’s position.');
	return answer.error;
}

describe('the agreed text', () => {
	it('loses both yeses when its words change, and says so', async () => {
		const desk = await Desk.withSample(browser);
		await cell(desk, 'Joint focus', 'agreed').getByText('Agreed by both').waitFor();
		await clickAndWrite(desk, 'Joint focus', 'agreed', AGREED);
		await cell(desk, 'Joint focus', 'agreed')
			.getByText('Edited since it was agreed by both: it needs a new yes.')
			.waitFor();
		await desk.sees('6 of 11 agreed by both');
	});

	it('is agreed to by each side with its own pen, and by nobody for the other', async () => {
		const desk = await Desk.withSample(browser);
		await clickAndWrite(desk, 'Joint focus', 'agreed', AGREED);
		await panel(desk).getByRole('button', { name: 'Agree for Northwind Cloud' }).click();
		await cell(desk, 'Joint focus', 'agreed').getByText('Waiting for Harbor IT').waitFor();
		expect(
			await cell(desk, 'Joint focus', 'agreed')
				.getByRole('button', { name: /Harbor IT/ })
				.count(),
		).toBe(0);
		await desk.passPenTo('Harbor IT', 'Callum Reid');
		await panel(desk).getByRole('button', { name: 'Agree for Harbor IT' }).click();
		await cell(desk, 'Joint focus', 'agreed').getByText('Agreed by both').waitFor();
		await desk.sees('7 of 11 agreed by both');
	});

	it('is agreed to by a key, and the yes is taken back from the seal', async () => {
		const desk = await Desk.withSample(browser);
		await cell(desk, 'Renewals', 'agreed').focus();
		await desk.press('Control+Enter');
		await cell(desk, 'Renewals', 'agreed').getByText('Waiting for Harbor IT').waitFor();
		await desk.button('Agreed by Northwind Cloud. Press to take it back.').nth(1).click();
		await cell(desk, 'Renewals', 'agreed')
			.getByText(/agreed to earlier words|needs a new yes/)
			.first()
			.waitFor();
	});
});

describe('the pen', () => {
	it('passes from the own side to both and back by a key, and the columns follow', async () => {
		const desk = await Desk.withSample(browser);
		await desk.button(/^Writing as Northwind Cloud/).waitFor();
		await desk.press('Alt+w');
		await desk.button(/^Writing as both/).waitFor();
		await desk.tabIntoTable();
		await desk.press('Control+Home', 'ArrowRight', 'Enter');
		await desk.isTold(/You are writing as both: take your own side’s pen/);
		await desk.press('Alt+w');
		await desk.button(/^Writing as Northwind Cloud/).waitFor();
	});

	it('is the other side’s while both are in the room, in the name of who holds it, and goes when they leave', async () => {
		const desk = await Desk.withSample(browser);
		await desk.passPenTo('Harbor IT', 'Callum Reid');
		await cell(desk, 'Why this plan', 'partner').getByRole('button').click();
		await desk.write('A service line, and no renewals that others control.');
		await desk.press('Enter');
		await cell(desk, 'Why this plan', 'partner').getByText('A service line, and no renewals').waitFor();
		const history = await desk.ask('plan.history', { planId: desk.planId, record: 'topics/why', limit: 1 });
		expect(history.map(({ pen }) => pen)).toEqual([{ party: 'partner', name: 'Callum Reid' }]);
		await desk.button(/^Writing as/).click();
		await desk.page.getByRole('menuitemcheckbox', { name: /^Both sides are in this room/ }).click();
		await desk.press('Escape');
		await desk.button(/^Writing as Northwind Cloud/).waitFor();
		expect(await cell(desk, 'Why this plan', 'partner').getByRole('button').count()).toBe(0);
		await desk.button(/^Writing as/).click();
		await desk.page.getByRole('menuitemcheckbox', { name: /^Both sides are in this room/ }).click();
		await desk.page.getByRole('menuitem', { name: /^Harbor IT.*someone/ }).click();
		expect(await desk.dialog('The pen passes to Harbor IT').getByRole('textbox').inputValue()).toBe('');
	});
});

describe('undo and redo', () => {
	it('take back several edits one by one, and bring them again', async () => {
		const desk = await Desk.withSample(browser);
		const topics = ['Why this plan', 'Renewals', 'Joint focus', 'Beyond this plan'];
		const holding = async () => {
			const cells = await Promise.all(topics.map((topic) => cell(desk, topic, 'vendor').textContent()));
			return cells.filter((text) => text?.includes('Written anew')).length;
		};
		for (const topic of topics) await clickAndWrite(desk, topic, 'vendor', 'Written anew.');
		for (const left of [3, 2, 1, 0]) {
			await desk.press('Control+z');
			await expect.poll(holding).toBe(left);
		}
		for (const left of [1, 2, 3, 4]) {
			await desk.press(left % 2 === 0 ? 'Control+y' : 'Control+Shift+z');
			await expect.poll(holding).toBe(left);
		}
	});

	it('take two finished edits of one field as two steps, and leave what the other pen wrote', async () => {
		const desk = await Desk.withSample(browser);
		const before = String(await desk.value('topics/why', 'positionVendor'));
		await clickAndWrite(desk, 'Why this plan', 'vendor', 'We start in spring.');
		await clickAndWrite(desk, 'Why this plan', 'vendor', 'We start in spring, four a month.');
		await desk.press('Alt+w');
		await clickAndWrite(desk, 'Joint focus', 'agreed', AGREED);
		await desk.press('Alt+w', 'Control+z');
		await cell(desk, 'Why this plan', 'vendor').getByText('We start in spring.', { exact: true }).waitFor();
		await desk.press('Control+z');
		await cell(desk, 'Why this plan', 'vendor').getByText(before).waitFor();
		await cell(desk, 'Joint focus', 'agreed').getByText(AGREED).waitFor();
	});

	it('reach back over different rows and kinds of edit', async () => {
		const desk = await Desk.withPlan(browser, 'first-90-days');
		const titles = await order(desk);
		const [first = '', second = ''] = titles;
		await clickAndWrite(desk, first, 'vendor', 'A position.');
		await clickAndWrite(desk, second, 'agreed', 'Words between us.');
		await desk.press('Alt+ArrowUp');
		await expect.poll(() => order(desk)).not.toEqual(titles);
		for (let step = 0; step < 3; step += 1) await desk.press('Control+z');
		await expect.poll(() => order(desk)).toEqual(titles);
		await expect.poll(() => cell(desk, first, 'vendor').textContent()).not.toContain('A position.');
		await expect.poll(() => cell(desk, second, 'agreed').textContent()).not.toContain('Words between us.');
	});
});

describe('rows', () => {
	it('move with Alt and an arrow, and the move is still there after a reload', async () => {
		const desk = await Desk.withSample(browser);
		expect((await order(desk)).slice(0, 3)).toEqual(['Why this plan', 'Renewals', 'Joint focus']);
		await desk.tabIntoTable();
		await desk.press('Control+Home', 'Alt+ArrowDown');
		await expect.poll(async () => (await order(desk)).slice(0, 2)).toEqual(['Renewals', 'Why this plan']);
		await desk.press('Alt+ArrowDown');
		await expect.poll(async () => (await order(desk)).slice(1, 3)).toEqual(['Joint focus', 'Why this plan']);
		await desk.press('Alt+ArrowUp');
		await expect.poll(async () => (await order(desk)).slice(0, 2)).toEqual(['Renewals', 'Why this plan']);
		await desk.page.reload();
		await expect.poll(async () => (await order(desk)).slice(0, 2)).toEqual(['Renewals', 'Why this plan']);
	});

	it('are added, removed, and brought back by the word of the message', async () => {
		const desk = await Desk.withSample(browser);
		await desk.button('Topic').click();
		await desk.page.getByRole('textbox', { name: 'What do you need to settle?' }).fill('Price changes');
		await desk.press('Enter');
		await desk.row('Price changes').waitFor();
		await desk.isOnCell();
		await desk.press('Control+Delete');
		await desk.isTold('Removed “Price changes”.');
		await desk.row('Price changes').waitFor({ state: 'detached' });
		await desk.button('Undo').click();
		await desk.row('Price changes').waitFor();
		expect(await order(desk)).toHaveLength(12);

		// What undo would take back is another thing now: the message no longer offers it.
		await desk.row('Price changes').getByRole('rowheader').focus();
		await desk.press('Control+Delete');
		await desk.button('Undo').waitFor();
		await clickAndWrite(desk, 'Why this plan', 'vendor', NEW_WORDS);
		await desk.button('Undo').waitFor({ state: 'detached', timeout: 3000 });
		expect(await desk.value('topics/why', 'positionVendor')).toBe(NEW_WORDS);
	});
});

describe('the history', () => {
	it('of a row says who wrote what, when, from which words to which', async () => {
		const desk = await Desk.withSample(browser);
		await clickAndWrite(desk, 'Why this plan', 'vendor', NEW_WORDS);
		await desk.press('Alt+h');
		const drawer = desk.dialog('History: Why this plan');
		const newest = drawer.getByRole('listitem').first();
		await newest.getByText('Elena Marsh').waitFor();
		await newest.getByText('not yet sent').waitFor();
		expect(await newest.locator('time').textContent()).toMatch(/^today \d\d:\d\d$/);
		expect(await newest.locator('del').textContent()).toMatch(/^Move 60% of South West billings/);
		expect(await newest.locator('ins').textContent()).toBe(NEW_WORDS);
		await desk.press('Escape');
		await drawer.waitFor({ state: 'detached' });
	});

	it('of the whole plan is found by its name, and names each row', async () => {
		const desk = await Desk.withSample(browser);
		await desk.search('history of the whole');
		const drawer = desk.dialog('History of the plan');
		await drawer
			.getByText(/Deal registration: Agreed text/)
			.first()
			.waitFor();
		expect(await drawer.getByRole('listitem').count()).toBe(60);
		await drawer.getByRole('button', { name: 'Show earlier changes' }).click();
		await expect.poll(() => drawer.getByRole('listitem').count()).toBeGreaterThan(60);
	});
});

describe('a private note', () => {
	it('is kept on this computer, and is in no copy of the plan', async () => {
		const secret = 'Walk away below 7 percent';
		const desk = await Desk.withSample(browser);
		await cell(desk, 'Renewals', 'vendor').focus();
		await panel(desk)
			.getByRole('button', { name: /^Private note/ })
			.click();
		await desk.page.keyboard.insertText(secret);
		await desk.press('Enter');
		await panel(desk).getByText(secret).waitFor();
		await desk.restart();
		await desk.goTo('plan?select=topics/renewals');
		await panel(desk).getByText(secret).waitFor();
		await desk.goTo('document');
		for (const name of ['Copy for the other side (.jbp)', 'Plan as JSON', 'Joint plan as Word']) {
			const { path } = await desk.download(() => desk.button(name).click());
			const bytes = readFileSync(path);
			expect(bytes.length).toBeGreaterThan(10_000);
			expect(bytes.includes('Walk away')).toBe(false);
		}
	});

	it('is put away while the session of another plan runs on this computer', async () => {
		const desk = await Desk.withSample(browser);
		const pen = { party: 'joint', name: 'Elena Marsh' } as const;
		const { planId } = await desk.ask('plans.create', {
			...{ template: 'blank', title: 'FY27 with Tamar', vendor: 'Northwind Cloud', partner: 'Tamar' },
			...{ start: '2027-02-01', end: '2028-01-31', currency: 'GBP', timeZone: 'Europe/London', speaksFor: 'vendor' },
		});
		await desk.ask('notes.save', { planId: SAMPLE, record: 'topics/renewals', text: 'Walk away below 7 percent' });
		await cell(desk, 'Renewals', 'vendor').focus();
		await panel(desk).getByText('Walk away').waitFor();
		const about = { kind: 'own agenda', title: 'Review', people: '' } as const;
		const agenda = [{ step: 'topic', title: 'Pipeline', minutes: 10 }] as const;
		await desk.ask('session.start', { planId, pen, ...about, agenda: [...agenda] });
		await panel(desk).getByText('Put away while the session of “FY27 with Tamar” runs.').waitFor();
		expect(await panel(desk).getByText('Walk away').count()).toBe(0);
		await desk.ask('session.pause', { planId, paused: true });
		await panel(desk).getByText('Walk away').waitFor();
	});
});

describe('goals', () => {
	it('take targets by quarter, money typed in whole pounds and kept in pence', async () => {
		const desk = await Desk.withSample(browser, 'plan/goals');
		await desk.button('Goal').click();
		await desk.page.getByRole('textbox', { name: 'What do you want to reach together?' }).fill('Attach services');
		await desk.press('Enter');
		const goal = desk.page.getByRole('article', { name: 'The selected goal' });
		await goal.getByRole('heading', { name: 'Attach services' }).waitFor();
		await goal.getByRole('button', { name: /^Unit:/ }).click();
		await desk.page.getByRole('option', { name: /^Money/ }).click();
		await goal.getByText(/^In GBP/).waitFor();
		for (const [quarter, typed, shown] of [
			['Q1', '12,500', '£12.5k'],
			['Q2', '1.2m', '£1.2m'],
		] as const) {
			await goal.getByRole('button', { name: `Target for ${quarter}` }).click();
			await desk.write(typed);
			await desk.press('Enter');
			await goal.getByRole('button', { name: `Target for ${quarter}: ${shown}` }).waitFor();
		}
		const targets = (await desk.records()).filter(({ ref }) => ref.startsWith('targets/'));
		const written = targets
			.map(({ values }) => values.value)
			.filter((value) => value === 1_250_000 || value === 120_000_000);
		expect(written).toEqual([1_250_000, 120_000_000]);
		await goal.getByRole('button', { name: 'Target for Q3' }).click();
		await desk.write('12.345');
		await desk.press('Enter');
		await desk.sees('GBP has at most 2 decimals.');
		await desk.press('Escape');
	});

	it('show what each is worth to both, each side writing its own', async () => {
		const desk = await Desk.withSample(browser, 'plan/goals');
		const goal = desk.page.getByRole('article', { name: 'The selected goal' });
		await goal.getByRole('button', { name: /^Worth to Northwind Cloud/ }).click();
		await desk.write('A reference in managed detection.');
		await desk.press('Enter');
		await goal.getByText('A reference in managed detection.').waitFor();
		await goal.getByText(/^A service line valued at a multiple/).click();
		await desk.isTold('Only Harbor IT writes this. Ask for it there, or sit together and pass the pen.');
	});
});

describe('what people are measured on', () => {
	it('is added by a side for its own people, with what it does to a goal', async () => {
		const desk = await Desk.withSample(browser, 'plan/measured');
		await desk.button('Measure').click();
		await desk.page
			.getByRole('textbox', { name: 'What are Northwind Cloud’s people measured on?' })
			.fill('Bookings signed in the quarter');
		await desk.press('Enter');
		const row = desk.row('Bookings signed in the quarter');
		await row.waitFor();
		await row
			.getByRole('button', { name: /^Effect on the goal/ })
			.first()
			.click();
		await desk.page.getByRole('option', { name: 'works against' }).click();
		await row.getByText('works against').waitFor();
		await desk.isSaved();
		const measures = (await desk.records()).filter(({ ref }) => ref.startsWith('priorities/'));
		expect(measures).toHaveLength(7);
	});
});

describe('the frame', () => {
	it('takes a title, a day typed as people type it, and why this year; the quarters follow', async () => {
		const desk = await Desk.withPlan(browser, 'blank', 'plan/frame');
		await desk.button(/^Last day/).click();
		await desk.write('31 jul 2027');
		await desk.press('Enter');
		await desk.button(/^Last day: 31 Jul 2027/).waitFor();
		await expect.poll(() => desk.page.getByText(/^Q\d$/).count()).toBe(2);
		await desk.button(/^Why this year/).click();
		await desk.page.keyboard.insertText('Resale margins fall, and customers ask for a service.');
		await desk.press('Enter');
		await desk.sees('Resale margins fall, and customers ask for a service.');
		await desk.button(/^Last day/).click();
		await desk.write('someday');
		await desk.press('Enter');
		await desk.sees('Write a day like 31 Mar 2027, or +2w.');
		await desk.press('Escape');
		expect(await desk.value('plan/plan', 'end')).toBe('2027-07-31');
	});
});

describe('a closed plan', () => {
	it('offers no new row, no pencil and no ending, and says why', async () => {
		const desk = await Desk.withSample(browser, 'plan/goals');
		const { revision } = await desk.ask('plan.open', { planId: desk.planId });
		await desk.ask('plan.edit', {
			...{ planId: desk.planId, pen: { party: 'vendor', name: 'Elena Marsh' }, base: revision },
			edits: [['lookBack/plan', 'closed', '2027-09-30']],
		});
		const isRefused = async (name: string) => {
			const add = desk.page.getByRole('button', { name, exact: true }).first();
			await expect.poll(() => add.isDisabled()).toBe(true);
			expect(await add.getAttribute('title')).toMatch(/^This plan is closed\./);
		};
		await isRefused('Goal');
		expect(await desk.page.getByText('yours', { exact: true }).count()).toBe(0);
		await desk.goTo('plan');
		await isRefused('Topic');
		expect(await desk.page.getByText('yours', { exact: true }).count()).toBe(0);
		expect(await desk.button('Add a topic').count()).toBe(0);
		await desk.goTo('expectations');
		await isRefused('Expectation');
		await desk.sees('This plan is closed. Open it again under Agreement, Look back, or write it in the next plan.');
		expect(await desk.page.locator('[data-ending]:not(:disabled)').count()).toBe(0);
	});
});
