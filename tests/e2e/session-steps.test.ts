/** The items of a session’s agenda: a whole quarterly review by keyboard, and each view with everything or nothing in it. */
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SessionStep } from '../../shared/contract/session.ts';
import type { Edit, Party, Scalar } from '../../shared/ledger/change.ts';
import { violations } from './axe.ts';
import { closeDesks, Desk, type DeskOptions } from './desk.ts';
import { launchBrowser } from './harness.ts';
import { lettersUnder } from './letters.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const ON_SCREEN = { viewport: { width: 1920, height: 1080 } } as const;
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const heading = (desk: Desk, name: string | RegExp) => desk.page.getByRole('heading', { level: 2, name });
const onScreen = (desk: Desk, title: string) =>
	desk.page.getByRole('navigation', { name: 'Agenda' }).locator('[aria-current=step]').filter({ hasText: title });
const writingAs = (desk: Desk, name: string) =>
	desk.page.getByRole('region', { name: 'The pen' }).getByRole('status').filter({ hasText: name }).waitFor();

/** A session with these items on the plan that is open. */
async function begin(desk: Desk, ...steps: readonly SessionStep[]): Promise<void> {
	await desk.look({ singleKeys: true });
	await desk.ask('session.start', {
		planId: desk.planId,
		pen: { party: 'vendor', name: 'Elena Marsh' },
		kind: 'own agenda',
		title: 'Own agenda',
		people: 'Elena Marsh (Northwind Cloud); Callum Reid (Harbor IT)',
		agenda: steps.map((step) => ({ step, title: `Item ${step}`, minutes: 10 })),
	});
	await desk.page.evaluate((hash) => {
		location.hash = hash;
	}, `#/plan/${desk.planId}/session/stage`);
	await onScreen(desk, `Item ${steps[0]}`).waitFor();
}

async function onSample(steps: readonly SessionStep[], options: DeskOptions = ON_SCREEN): Promise<Desk> {
	const desk = await Desk.withSample(browser, 'session', options);
	await begin(desk, ...steps);
	return desk;
}

async function write(desk: Desk, party: Party, edits: readonly Edit[]): Promise<void> {
	const { revision: base } = await desk.ask('plan.open', { planId: desk.planId });
	const pen = { party, name: party === 'vendor' ? 'Elena Marsh' : 'Callum Reid' };
	await desk.ask('plan.edit', { planId: desk.planId, pen, base, edits: edits.map(([...edit]) => edit) });
}

/** What the room sees now: the item, its words, and how far they are scrolled. */
function inSight(desk: Desk): Promise<string> {
	return desk.page.evaluate(() => {
		const item = document.querySelector('[aria-current=step]')?.textContent;
		const middle = document.querySelector('section[tabindex="-1"]');
		return `${item} ${middle?.textContent} ${middle?.scrollTop}`;
	});
}

/** One key after the other, each once the one before has turned its page, until this item of the agenda is on screen. */
async function onTo(desk: Desk, title: string): Promise<void> {
	for (let tries = 0; tries < 60 && (await onScreen(desk, title).count()) === 0; tries += 1) {
		const before = await inSight(desk);
		await desk.press('Space');
		await expect.poll(() => inSight(desk), { timeout: 10_000 }).not.toBe(before);
	}
	await onScreen(desk, title).waitFor();
}

/** Answers every question of a side with a key, and locks. */
async function giveBallot(desk: Desk, side: string, key: string): Promise<void> {
	await desk.sees(`${side} enters now`);
	await desk.press('Space');
	const counter = desk.page.getByText(/^Question \d+ of \d+$/);
	await counter.waitFor();
	const questions = Number(/of (\d+)/.exec((await counter.textContent()) ?? '')?.[1]);
	for (let at = 1; at <= questions; at += 1) {
		await desk.sees(`Question ${at} of ${questions}`);
		await desk.press(key, 'Enter');
	}
	await desk.sees('Every question is answered');
	await desk.press('k');
}

async function reveal(desk: Desk): Promise<void> {
	await giveBallot(desk, 'Northwind Cloud', '7');
	await desk.sees('Northwind Cloud has locked');
	await giveBallot(desk, 'Harbor IT', '6');
	await desk
		.button(/Reveal together$/)
		.and(desk.page.locator(':enabled'))
		.waitFor();
	await desk.press('Space');
	await desk.page.getByText('Both have locked').waitFor({ state: 'detached' });
}

/** Writes one line at the foot of the screen. */
async function note(desk: Desk, key: string, question: string, words: string): Promise<void> {
	const line = desk.page.getByRole('textbox', { name: question });
	await desk.press(key);
	await line.and(desk.page.locator(':focus')).waitFor();
	await desk.page.keyboard.insertText(words);
	await desk.press('Enter');
	await line.waitFor({ state: 'detached' });
}

/** What a commitment holds now, by its words; null where a field holds nothing. */
async function held(desk: Desk, deliverable: string, ...fields: readonly string[]): Promise<readonly Scalar[]> {
	const found = (await desk.records()).find(({ values }) => values.deliverable === deliverable);
	if (found === undefined) throw new Error(`No commitment says “${deliverable}”.`);
	return fields.map((field) => found.values[field] ?? null);
}

const RUNBOOK = 'Managed Detection runbook, 24/7 desk';
const ARCHITECT = 'Second architect day each week, Sep–Oct';
const DEPUTY = 'A deputy for registrations';

describe('a quarterly review on the sample plan', () => {
	it('is driven by keyboard alone, from last time’s commitments to the page', { timeout: 240_000 }, async () => {
		const desk = await Desk.withSample(browser, 'session', ON_SCREEN);
		await desk.look({ singleKeys: true });
		await desk.page.getByRole('radio', { name: 'Quarterly review' }).focus();
		await desk.press('Space');
		await desk.page.getByRole('textbox', { name: 'Here for Harbor IT' }).focus();
		await desk.write('Callum Reid');
		await desk.button('Start the session').focus();
		await desk.press('Enter');

		await heading(desk, '9 to talk about, 3 settled since last time').waitFor();
		await desk.sees('7 of 9 kept on time');
		await desk.sees('8 of 11 kept on time');
		await desk.press('Space');
		await heading(desk, 'Pay Q2 trough relief, £12,000').waitFor();
		await desk.sees('Harbor IT scores it 6, minimum 7, hopes for 8.');
		await desk.press('PageDown');
		await heading(desk, RUNBOOK).waitFor();
		await desk.press('1');
		await desk.sees('This one is settled. Nothing more is asked here.');
		expect(await held(desk, RUNBOOK, 'acknowledged')).toEqual(['2027-09-09']);
		await desk.press('Space');
		await heading(desk, ARCHITECT).waitFor();
		await desk.press('1');
		await writingAs(desk, 'Harbor IT');
		expect(await held(desk, ARCHITECT, 'acknowledged')).toEqual([null]);
		await desk.press('1');
		await desk.sees('This one is settled. Nothing more is asked here.');
		await desk.press('PageUp', 'PageUp');
		await heading(desk, 'Pay Q2 trough relief, £12,000').waitFor();

		await onTo(desk, 'Goals');
		await heading(desk, 'Recurring revenue').waitFor();
		await desk.sees('Does this still hold?');
		await desk.sees('we are here');
		await desk.press('Space');
		await heading(desk, 'Recurring share').waitFor();
		await note(desk, 'd', 'What did you decide?', 'Recurring share stays at 45 % for the year.');
		await note(desk, 'l', 'What waits for later?', 'How pay counts renewals.');
		await desk.press('v', 'y');

		await onTo(desk, 'Trust');
		await heading(desk, 'How far do we trust each other today?').waitFor();
		await desk.press('Enter');
		await reveal(desk);

		await onTo(desk, 'Expectations');
		await desk.button(/Start the blind round$/).waitFor();
		await desk.press('Enter');
		await reveal(desk);

		await onTo(desk, 'page');
		const decisions = desk.page
			.locator('section')
			.filter({ has: desk.page.getByRole('heading', { name: 'Decisions 1' }) });
		await decisions.getByText('Recurring share stays at 45 % for the year.').first().waitFor();
		expect(await decisions.getByRole('img', { name: /has said yes$/ }).count()).toBeGreaterThanOrEqual(2);
		await desk.sees('How pay counts renewals.');
		await desk.sees('Edits by side, not a score');
		const { path } = await desk.download(() => desk.press('e'));
		const { value: text } = await mammoth.extractRawText({ buffer: readFileSync(path) });
		expect(text).toContain('Recurring share stays at 45 % for the year.');
		expect(text).toContain('How pay counts renewals.');

		const question = desk.dialog('End the session?');
		for (let tries = 0; tries < 9 && (await question.count()) === 0; tries += 1) {
			await desk.press('Space');
			await desk.page.waitForTimeout(60);
		}
		await desk.button('End the session').focus();
		await desk.press('Enter');
		await desk.page.getByRole('heading', { level: 1, name: 'Session' }).waitFor();
		expect(await desk.ask('session.read', { planId: desk.planId })).toBeNull();
	});
});

describe('last time’s commitments', () => {
	it('take a reason for a miss by one key, and give it back by another', async () => {
		const desk = await onSample(['commitments', 'topic']);
		await write(desk, 'vendor', [
			['commitments/late', 'from', 'vendor'],
			['commitments/late', 'to', 'partner'],
			['commitments/late', 'deliverable', 'Price list for schools'],
			['commitments/late', 'due', '2027-09-01'],
		]);
		await write(desk, 'partner', [['commitments/late', 'accepted', '2027-08-20']]);
		await desk.page.reload();
		await heading(desk, /^10 to talk about/).waitFor();
		await desk.press('Space');
		await heading(desk, 'Price list for schools').waitFor();
		await desk.press('2');
		await desk.sees('Why was it not kept on time?');
		await desk.press('ArrowLeft');
		await desk.button(/Ask for new terms$/).waitFor();
		await desk.press('2');
		await desk.sees('Why was it not kept on time?');
		await desk.press('8');
		await desk.sees('By 8 days so far; reason: forgotten.');
		expect(await desk.value('commitments/late', 'missReason')).toBe('forgotten');
		await heading(desk, 'Price list for schools').waitFor();
	});

	it('ask for the words a deed needs, and write nothing before they are there', async () => {
		const desk = await onSample(['commitments', 'topic']);
		await desk.press('Space', 'Space');
		await heading(desk, RUNBOOK).waitFor();
		await desk.press('2');
		const question = desk.dialog('Return with a reason');
		await question.getByRole('textbox').and(desk.page.locator(':focus')).waitFor();
		await desk.press('1');
		await desk.page.keyboard.insertText(' page is missing');
		await question.getByRole('button', { name: 'Return it' }).focus();
		await desk.press('Enter');
		await question.waitFor({ state: 'detached' });
		expect(await held(desk, RUNBOOK, 'returnReason', 'acknowledged')).toEqual(['1 page is missing', null]);
	});
});

describe('a topic of the people’s own', () => {
	it('takes a new commitment, and the yes of the other side in its own name', async () => {
		const desk = await onSample(['topic', 'page']);
		await desk.press('c');
		await desk.dialog('New commitment').locator('input:focus').waitFor();
		await desk.page.keyboard.insertText(DEPUTY);
		await desk.press('Enter');
		await desk.dialog('New commitment').waitFor({ state: 'detached' });
		await desk.button(/^Accept C-\d+/).waitFor();
		await desk.press('1');
		await writingAs(desk, 'Harbor IT');
		await desk.press('1');
		await desk.button(/^Accept C-\d+/).waitFor({ state: 'detached' });
		const running = await desk.ask('session.read', { planId: desk.planId });
		expect(await held(desk, DEPUTY, 'session', 'accepted')).toEqual([running?.session, '2027-09-09']);

		await desk.press('Space', 'v');
		await desk.sees('no owner yet');
		const owner = desk.button(/^Owner of C-\d+: no owner yet$/);
		await owner.focus();
		await desk.press('Enter');
		await desk.page.keyboard.insertText('David Okafor');
		await desk.press('Enter');
		await desk.button(/^Owner of C-\d+: David Okafor$/).waitFor();
		expect(await held(desk, DEPUTY, 'owner', 'due')).toEqual(['David Okafor', null]);
		await desk.sees('no day yet');
	});
});

const ALL = ['commitments', 'goals', 'ranking', 'trust', 'topic', 'page'] as const;

describe('every step', () => {
	it.each([
		['light', 1440, 900, 16],
		['dark', 1920, 1080, 20],
	] as const)(
		'in %s at %i × %i is right for everybody, with no letter too small',
		{
			timeout: 120_000,
		},
		async (theme, width, height, smallest) => {
			const desk = await onSample(ALL, { viewport: { width, height } });
			await desk.look({ theme });
			for (const [at, step] of ALL.entries()) {
				await desk.ask('session.move', { planId: desk.planId, to: at });
				await onScreen(desk, `Item ${step}`).waitFor();
				if (step === 'commitments') await desk.press('Space');
				expect(await violations(desk, step)).toEqual([]);
				expect(await lettersUnder(desk, smallest)).toEqual([]);
			}
		},
	);

	it('says kindly that nothing is in it, and what comes next', async () => {
		const desk = await Desk.withPlan(browser, 'blank', 'session', ON_SCREEN);
		await begin(desk, 'commitments', 'goals', 'ranking', 'page');
		await desk.sees('Nothing waits from last time');
		await desk.sees('goes on to “Item goals”.');
		await desk.press('Space');
		await desk.sees('No goal stands in the plan yet');
		await desk.press('PageDown');
		await desk.sees('There is nothing to put in order yet');
		await desk.press('PageDown');
		await desk.sees('None were written down.');
		await desk.sees('Every gap below minimum ends somewhere.');
		await desk.press('PageUp');
		await desk.sees('There is nothing to put in order yet');
	});

	it('holds the longest words without a scroll to the side, and is read to its end before it goes on', async () => {
		const desk = await onSample(['goals', 'page']);
		await write(desk, 'vendor', [
			['goals/revenue', 'assumption', `${LONG} ${LONG}\n${LONG}\n${LONG}\n${LONG}\n${LONG}`],
			['goals/revenue', 'worthVendor', `${LONG} ${LONG} ${LONG}`],
			['goals/revenue', 'title', `${LONG} ${LONG}`],
		]);
		const title = (await desk.records()).find(({ ref }) => ref === 'goals/revenue')?.values.title;
		await heading(desk, String(title)).waitFor();
		const middle = desk.page.getByRole('region', { name: 'Item goals' });
		const measure = () =>
			middle.evaluate(({ scrollWidth, clientWidth, scrollTop }) => ({ wide: scrollWidth > clientWidth, scrollTop }));
		expect(await measure()).toEqual({ wide: false, scrollTop: 0 });
		await desk.press('Space');
		await heading(desk, String(title)).waitFor();
		expect((await measure()).scrollTop).toBeGreaterThan(0);
	});
});
