/** A session on one shared screen, driven by keyboard and a presenter's clicker, and what survives when things break. */
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closeDesks, Desk, type DeskOptions } from './desk.ts';
import { launchBrowser } from './harness.ts';
import { lettersUnder } from './letters.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const DECIDED = 'Quotes above £50,000 go to both sides at once.';
const HAMPSHIRE = 'The purchase in Hampshire.';
const onScreen = (desk: Desk) => desk.page.getByRole('navigation', { name: 'Agenda' }).locator('[aria-current=step]');
const decisions = (desk: Desk) => desk.page.getByRole('region', { name: 'Decisions' });
const pen = (desk: Desk) => desk.page.getByRole('region', { name: 'The pen' }).getByRole('status');

/** In the room of sessions of the sample, with keys of one letter switched on. */
async function inRoom(options: DeskOptions = {}): Promise<Desk> {
	const desk = await Desk.withSample(browser, 'session', options);
	await desk.look({ singleKeys: true });
	return desk;
}

interface Start {
	readonly kind?: string;
	readonly items?: readonly string[];
}

/** From the room to the first item, as people do it: a kind, who is here, start. */
async function start(desk: Desk, { kind = 'Own agenda', items = ['First', 'Second'] }: Start = {}): Promise<void> {
	await desk.page.getByRole('radio', { name: kind }).check({ force: true });
	if (kind === 'Own agenda') {
		const first = desk.page.getByRole('textbox', { name: 'Item 1', exact: true });
		await first.fill(items[0] ?? '');
		for (const title of items.slice(1)) {
			await desk.button('Add an item').click();
			await desk.page.getByRole('menuitem', { name: 'A topic of our own' }).click();
			// The new item has the focus, its words selected.
			await desk.page.locator('input:focus').waitFor();
			await expect.poll(() => desk.page.locator('input:focus').inputValue()).toBe('A topic of our own');
			await desk.write(title);
		}
	}
	await desk.page.getByRole('textbox', { name: 'Here for Harbor IT' }).fill('Callum Reid, Priya Shah');
	await desk.button('Start the session').click();
	await onScreen(desk).waitFor();
}

async function isAt(desk: Desk, title: string): Promise<void> {
	await onScreen(desk).filter({ hasText: title }).waitFor();
	await isQuiet(desk);
}

/** The keys belong to the stage once nothing else has the focus. */
async function isQuiet(desk: Desk): Promise<void> {
	await expect.poll(() => desk.page.evaluate(() => document.activeElement?.tagName)).toMatch(/^(BODY|SECTION)$/);
}

async function writeAfter(desk: Desk, key: string, line: Locator, words: string): Promise<void> {
	await desk.press(key);
	await line.and(desk.page.locator(':focus')).waitFor();
	await desk.page.keyboard.insertText(words);
	await desk.press('Enter');
	await line.waitFor({ state: 'detached' });
	await isQuiet(desk);
}

const decide = (desk: Desk, words: string) =>
	writeAfter(desk, 'd', desk.page.getByRole('textbox', { name: 'What did you decide?' }), words);
const park = (desk: Desk, words: string) =>
	writeAfter(desk, 'l', desk.page.getByRole('textbox', { name: 'What waits for later?' }), words);

async function recordWith(desk: Desk, collection: string, statement: string) {
	const found = (await desk.records()).find(
		({ ref, values }) => ref.startsWith(`${collection}/`) && values.statement === statement,
	);
	if (found === undefined) throw new Error(`Nothing in ${collection} says “${statement}”.`);
	return found;
}

describe('a session', () => {
	it('asks who is here, takes the whole window, and is named in its title without a word more', async () => {
		const desk = await inRoom();
		await desk.page.getByRole('radio', { name: 'Quarterly review' }).check({ force: true });
		await desk.sees('Say who is here for Harbor IT: what is written carries a name.');
		await start(desk, { kind: 'Quarterly review' });
		await isAt(desk, 'Last time’s commitments');
		expect(await desk.page.getByRole('navigation', { name: 'Rooms' }).count()).toBe(0);
		expect(await desk.page.getByRole('link', { name: 'Covalent' }).count()).toBe(0);
		expect(await desk.page.title()).toBe('Session – FY27 joint plan: from resale to recurring');
		await pen(desk).filter({ hasText: 'Northwind CloudElena Marsh' }).waitFor();
		const runs = await desk.ask('session.read', { planId: desk.planId });
		const session = (await desk.records()).find(({ ref }) => ref === `sessions/${runs?.session}`);
		expect(session?.values).toMatchObject({
			kind: 'quarterly review',
			people: 'Elena Marsh (Northwind Cloud); Callum Reid, Priya Shah (Harbor IT)',
		});
	});

	it.each([
		[1440, 900, 16],
		[1920, 1080, 20],
	])('at %i × %i has no letter under %i px', async (width, height, smallest) => {
		const desk = await inRoom({ viewport: { width, height } });
		await start(desk, { kind: 'Quarterly review' });
		for (const at of [0, 1, 2, 3, 4]) {
			await desk.ask('session.move', { planId: desk.planId, to: at });
			await expect.poll(() => lettersUnder(desk, smallest)).toEqual([]);
		}
	});

	it('goes on and back with a clicker, and at its end asks whether to end', async () => {
		const desk = await inRoom();
		await start(desk);
		await isAt(desk, 'First');
		await desk.press('PageDown');
		await isAt(desk, 'Second');
		await desk.press('PageUp');
		await isAt(desk, 'First');
		await desk.press('Space');
		await isAt(desk, 'Second');
		await desk.press('ArrowRight');
		await isAt(desk, 'One page');
		for (let tries = 0; tries < 9 && (await desk.dialog('End the session?').count()) === 0; tries += 1)
			await desk.press('PageDown');
		await desk.dialog('End the session?').waitFor();
		await desk.button('Not yet').click();
		await isAt(desk, 'One page');
	});

	it('writes a decision down with the yes of one side, then the other’s, and parks what waits', async () => {
		const desk = await inRoom();
		await start(desk);
		await decide(desk, DECIDED);
		await decisions(desk).getByText(DECIDED).waitFor();
		expect(await recordWith(desk, 'decisions', DECIDED)).toMatchObject({
			values: { day: '2027-09-09', agreedVendor: expect.any(String) },
		});
		await desk.press('p');
		await pen(desk).filter({ hasText: 'Harbor ITCallum Reid' }).waitFor();
		await desk.press('y');
		await decisions(desk).getByRole('button', { name: 'The yes of Harbor IT', pressed: true }).waitFor();
		const decided = await recordWith(desk, 'decisions', DECIDED);
		expect(decided.values.agreedPartner).toBe(decided.values.agreedVendor);
		await desk.press('j');
		await pen(desk).filter({ hasText: 'BothElena Marsh and Callum Reid' }).waitFor();
		await decide(desk, 'Nobody’s yet.');
		expect((await recordWith(desk, 'decisions', 'Nobody’s yet.')).values).not.toHaveProperty('agreedVendor');
		await park(desk, HAMPSHIRE);
		const session = decided.values.session;
		expect((await recordWith(desk, 'parkedItems', HAMPSHIRE)).values).toMatchObject({ session, parked: '2027-09-09' });
		const [newest] = await desk.ask('plan.history', { planId: desk.planId, limit: 1 });
		expect(newest?.pen).toEqual({ party: 'joint', name: 'Elena Marsh and Callum Reid' });
	});

	it('types a decision with letters that are keys elsewhere; Escape writes nothing down, and the words wait', async () => {
		const desk = await inRoom();
		await start(desk);
		await desk.press('d');
		await desk.page.getByRole('textbox', { name: 'What did you decide?' }).and(desk.page.locator(':focus')).waitFor();
		await desk.page.keyboard.type('b.ltpvjd 1 ');
		await desk.press('PageDown');
		expect(await desk.page.locator(':focus').inputValue()).toBe('b.ltpvjd 1 ');
		await desk.press('Escape');
		await decisions(desk).getByText('What you decide stands here').waitFor();
		await isAt(desk, 'First');
		expect(await desk.page.getByRole('dialog').count()).toBe(0);
		await desk.press('l');
		await desk.page.getByRole('textbox', { name: 'What waits for later?' }).and(desk.page.locator(':focus')).waitFor();
		expect(await desk.page.locator(':focus').inputValue()).toBe('');
		await desk.press('Escape');
		await isQuiet(desk);
		await desk.press('d');
		await desk.page.getByRole('textbox', { name: 'What did you decide?' }).and(desk.page.locator(':focus')).waitFor();
		expect(await desk.page.locator(':focus').inputValue()).toBe('b.ltpvjd 1 ');
		await desk.page.keyboard.insertText('Renewals first.');
		await desk.press('Enter');
		await isQuiet(desk);
		expect(await recordWith(desk, 'decisions', 'Renewals first.')).toBeDefined();
		await desk.press('d');
		expect(await desk.page.getByRole('textbox', { name: 'What did you decide?' }).inputValue()).toBe('');
	});

	it('goes blank, and any key brings it back without turning a page', async () => {
		const desk = await inRoom();
		await start(desk);
		for (const key of ['b', '.']) {
			await desk.press(key);
			await desk.button(/^The screen is blank/).waitFor();
			expect(await desk.page.getByText('First').count()).toBe(0);
			await desk.press('PageDown');
			await isAt(desk, 'First');
		}
	});

	it('answers to the clicker, to Alt and to the mouse where keys of one letter are switched off', async () => {
		const desk = await inRoom();
		await desk.page.getByRole('radio', { name: 'Own agenda' }).check({ force: true });
		await desk.page.getByRole('switch', { name: 'Keys of a single letter' }).click({ force: true });
		await start(desk);
		await desk.press('p', 'b', 'd');
		await pen(desk).filter({ hasText: 'Northwind Cloud' }).waitFor();
		expect(await desk.page.getByRole('textbox').count()).toBe(0);
		await desk.press('Alt+p');
		await pen(desk).filter({ hasText: 'Harbor IT' }).waitFor();
		await desk.button('Write as Northwind Cloud').click();
		await pen(desk).filter({ hasText: 'Northwind Cloud' }).waitFor();
		await isQuiet(desk);
		await desk.press('PageDown');
		await isAt(desk, 'Second');
	});

	it('shows every key it has on the sheet of keys', async () => {
		const desk = await inRoom();
		await start(desk);
		await desk.press('?');
		const sheet = desk.dialog('Keys');
		for (const words of ['Write down a decision', 'Write as Harbor IT', 'Blank screen', 'Leave the session'])
			await sheet.getByText(words).waitFor();
	});

	it('takes a new item into its agenda while it runs, before what is still to come', async () => {
		const desk = await inRoom();
		await start(desk);
		await desk.press('a');
		const agenda = desk.dialog('The agenda');
		await agenda.getByRole('button', { name: 'Add an item' }).click();
		await desk.page.getByRole('menuitem', { name: 'Trust' }).click();
		await expect.poll(() => desk.page.locator('input:focus').inputValue()).toBe('Trust');
		await desk.press('Alt+ArrowUp');
		await agenda.getByRole('spinbutton', { name: 'Minutes for item 2' }).fill('7');
		await agenda.getByRole('textbox', { name: 'Item 2' }).fill('Trust, again');
		await desk.press('Escape');
		await agenda.getByRole('alert').waitFor();
		await agenda.getByRole('button', { name: 'Go on with this agenda' }).click();
		await agenda.waitFor({ state: 'detached' });
		const session = await desk.ask('session.read', { planId: desk.planId });
		expect(session?.agenda.map(({ title, minutes }) => `${title} ${minutes}`)).toEqual([
			'First 20',
			'Trust, again 7',
			'Second 10',
			'One page 10',
		]);
	});
});

describe('a session that is interrupted', () => {
	it('stands where it was after the window is loaded again', async () => {
		const desk = await inRoom();
		await start(desk);
		await decide(desk, DECIDED);
		await desk.press('PageDown');
		await isAt(desk, 'Second');
		await desk.page.reload();
		await isAt(desk, 'Second');
		await decisions(desk).getByText(DECIDED).waitFor();
		await desk.press('p');
		await pen(desk).filter({ hasText: 'Harbor ITCallum Reid' }).waitFor();
	});

	it('rests where it was after the core was killed, with private notes still closed, and goes on', async () => {
		const desk = await inRoom();
		await start(desk);
		await desk.press('PageDown');
		await isAt(desk, 'Second');
		await desk.restart('SIGKILL');
		await desk.goTo('plan');
		await desk.sees('The session “Own agenda” rests. Private notes stay closed until it ends.');
		expect((await desk.tryTo('notes.read', { planId: desk.planId })).ok).toBe(false);
		await desk.button('Go on').click();
		await isAt(desk, 'Second');
		const session = await desk.ask('session.read', { planId: desk.planId });
		expect(session).toMatchObject({ at: 1, paused: false });
	});

	it('stops its clock by one key, and says so', async () => {
		const desk = await inRoom();
		await start(desk);
		await desk.press('t');
		await desk.page.getByRole('timer').filter({ hasText: 'the clock rests' }).waitFor();
		expect((await desk.ask('session.read', { planId: desk.planId }))?.paused).toBe(true);
		await desk.press('t');
		await desk.page.getByRole('timer').filter({ hasText: 'left on this item' }).waitFor();
	});
});

describe('leaving a session', () => {
	it('is asked first, and Escape alone changes nothing', async () => {
		const desk = await inRoom();
		await start(desk);
		await desk.press('Escape');
		await desk.dialog('Leave the session?').waitFor();
		await desk.press('Escape');
		await desk.dialog('Leave the session?').waitFor({ state: 'detached' });
		await isAt(desk, 'First');
		expect((await desk.ask('session.read', { planId: desk.planId }))?.paused).toBe(false);
	});

	it('lets it rest: the other rooms say so, and private notes stay closed', async () => {
		const desk = await inRoom();
		await start(desk);
		await desk.press('Escape');
		await desk.button(/^Rest the session/).click();
		await desk.page.getByRole('heading', { name: '“Own agenda” rests' }).waitFor();
		await desk.goTo('progress');
		await desk.sees(/^The session “Own agenda” rests/);
		expect((await desk.tryTo('plan.room', { planId: desk.planId, open: false })).ok).toBe(false);
		expect((await desk.tryTo('notes.read', { planId: desk.planId })).ok).toBe(false);
		await desk.page.goto(new URL('#/', desk.page.url()).href);
		await desk.page.getByRole('link', { name: /Session not ended.*Own agenda/ }).click();
		await desk.page.getByRole('heading', { name: '“Own agenda” rests' }).waitFor();
		await desk.button('Go on').first().click();
		await isAt(desk, 'First');
	});

	it('ends it only when asked twice, with its page as a Word document, and notes may be read again', async () => {
		const desk = await inRoom();
		await start(desk);
		await decide(desk, DECIDED);
		await park(desk, HAMPSHIRE);
		await desk.press('Escape');
		await desk.button(/^End with its page/).click();
		await desk.sees(/^Its page keeps one decision, no new commitments and one parked item\./);
		await desk.button('End the session').click();
		await desk.page.getByRole('button', { name: /^Own agenda/, expanded: true }).waitFor();
		await desk.sees(DECIDED);
		expect(await desk.page.title()).toBe('Covalent');
		expect(await desk.ask('session.read', { planId: desk.planId })).toBe(null);
		expect((await desk.tryTo('notes.read', { planId: desk.planId })).ok).toBe(true);
		const { session } = (await recordWith(desk, 'decisions', DECIDED)).values;
		expect(await desk.value(`sessions/${session}`, 'ended')).toBe('2027-09-09');
		const page = desk.page.getByRole('region', { name: 'Past sessions' });
		const { path } = await desk.download(() => page.getByRole('button', { name: 'Word document' }).first().click());
		const { value: text } = await mammoth.extractRawText({ buffer: readFileSync(path) });
		expect(text).toContain(DECIDED);
		expect(text).toContain(HAMPSHIRE);
	});
});
