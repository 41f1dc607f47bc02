/** Blind rounds in the room and at home: what the screen shows, and what it never shows before the reveal. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { CALLUM, closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';
import { lettersUnder } from './letters.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

type Step = 'expectations' | 'ranking' | 'trust';

/** A session on a new plan, with this step on screen. */
async function inTheRoom(step: Step, viewport = { width: 1440, height: 900 }): Promise<Desk> {
	const desk = await Desk.withPlan(browser, 'resale-to-recurring', 'session', { viewport });
	await desk.look({ singleKeys: true });
	await desk.ask('session.start', {
		planId: desk.planId,
		pen: { party: 'vendor', name: 'Elena Marsh' },
		kind: 'first planning',
		title: 'First planning',
		people: 'Elena Marsh (Northwind Cloud); Callum Reid (Harbor IT)',
		agenda: [
			{ step, title: 'What we look at', minutes: 30 },
			{ step: 'topic', title: 'What is left', minutes: 10 },
		],
	});
	await desk.page.evaluate((hash) => {
		location.hash = hash;
	}, `#/plan/${desk.planId}/session/stage`);
	await desk.button(/Start the blind round$/).waitFor();
	return desk;
}

/** What is answered, by some words of the question. */
type Answers = Readonly<Record<string, string>>;

/** Whoever expects it sees it met at 3.5 and would accept 6; whoever delivers it sees it at 7.5. */
const ANSWERS: Answers = {
	...{ 'how much does it matter': '7', 'the least you would accept': '6', 'what you hope for': '9' },
	...{ 'how well does': '3.', 'how well do you': '7.', 'your guess': '5.' },
};

/** Begins at the cover and answers every question that stands on screen. */
async function enter(desk: Desk, side: string, answers: Answers): Promise<void> {
	await desk.sees(`${side} enters now`);
	await desk.press('Space');
	const counter = desk.page.getByText(/^Question \d+ of \d+$/);
	await counter.waitFor();
	const questions = Number(/of (\d+)/.exec((await counter.textContent()) ?? '')?.[1]);
	expect(questions).toBeGreaterThan(2);
	for (let at = 1; at <= questions; at += 1) {
		await desk.sees(`Question ${at} of ${questions}`);
		const view = (await desk.page.getByRole('group', { name: `${side} answers` }).textContent()) ?? '';
		const asked = Object.keys(answers).find((words) => view.includes(words)) ?? '';
		await desk.press(...(answers[asked] ?? '5'), 'Enter');
	}
	await desk.sees('Every question is answered');
}

/** Everything a person could read or hear on the page. */
function readable(desk: Desk): Promise<string> {
	return desk.page.evaluate(() => {
		const spoken = [...document.querySelectorAll('*')].flatMap((element) =>
			['aria-label', 'aria-valuetext', 'title', 'value', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
		);
		const pressed = [...document.querySelectorAll('[aria-pressed="true"],[aria-checked="true"]')].map(
			(element) => `pressed ${element.textContent}`,
		);
		return [document.title, document.body.textContent, ...spoken, ...pressed].join(' | ');
	});
}

describe('a blind round in the room', () => {
	it('shows no number, and is sent none, before both have locked; then it shows both', {
		timeout: 120_000,
	}, async () => {
		const desk = await inTheRoom('expectations');
		const heard: string[] = [];
		desk.page.on('websocket', (socket) =>
			socket.on('framereceived', ({ payload }) =>
				heard.push(typeof payload === 'string' ? payload : payload.toString()),
			),
		);
		await desk.page.reload();
		await desk.button(/Start the blind round$/).waitFor();
		await desk.sees('3 chosen');
		await desk.press('Enter');
		await enter(desk, 'Northwind Cloud', ANSWERS);
		await desk.press('ArrowLeft');
		const hidden = await readable(desk);
		expect(hidden).toContain('answered');
		expect(hidden).not.toMatch(/pressed [1-9]|\b[1-9]\.5\b/);
		await desk.press('Enter');
		await desk.button(/Lock Northwind Cloud’s ballot/).waitFor();
		// What goes on elsewhere never locks by a press too many.
		await desk.press('Enter', 'Space', 'PageDown', 'ArrowRight');
		await desk.button(/Lock Northwind Cloud’s ballot/).waitFor();
		await desk.press('k');
		await desk.sees('Northwind Cloud has locked');
		expect(await readable(desk)).not.toMatch(/\b[1-9]\.5\b/);
		await enter(desk, 'Harbor IT', ANSWERS);
		await desk.press('k');
		await desk.page.getByRole('heading', { name: 'Both have locked.' }).waitFor();
		expect(await readable(desk)).not.toMatch(/\b[1-9]\.5\b/);
		expect(heard.length).toBeGreaterThan(10);
		expect(heard.join('\n')).not.toMatch(/[:,[][1-9]\.5[,\]}]/);
		await desk.press('Space');
		await desk.sees(/^1 of 3, worst first/);
		const shown = await readable(desk);
		const [, holder, deliverer] =
			/(Harbor IT|Northwind Cloud)[\s|]*expects this of[\s|VP]*(Harbor IT|Northwind Cloud)/.exec(shown) ?? [];
		expect(shown).toContain(`${holder} says 3.5`);
		expect(shown).toContain(`${deliverer} says 7.5`);
		expect(shown).toContain(`Two and a half below what ${holder} can live with.`);
		expect(shown).toContain(`guessed ${holder} wants`);
		await desk.press('PageDown', 'PageDown');
		await desk.sees(/^3 of 3, worst first/);
		await desk.press('PageUp');
		await desk.sees(/^2 of 3, worst first/);
		await desk.press('PageDown', 'PageDown');
		await desk.page.getByRole('heading', { name: 'What is left' }).waitFor();
	});

	it('lets either side lock first, and ends a gap with the yes of both', { timeout: 120_000 }, async () => {
		const desk = await inTheRoom('expectations');
		await desk.press('Enter');
		await desk.sees('Northwind Cloud enters now');
		await desk.press('x');
		await enter(desk, 'Harbor IT', ANSWERS);
		await desk.press('k');
		await desk.sees('Harbor IT has locked');
		await enter(desk, 'Northwind Cloud', ANSWERS);
		await desk.press('k');
		await desk.page.getByRole('heading', { name: 'Both have locked.' }).waitFor();
		await desk.press('PageDown');
		await desk.sees('Below minimum: what becomes of it?');
		await desk.press('1');
		const promise =
			'Two named people answer within a day, on every working day of the year, and say by noon who stands in when one of them is away or ill';
		const words = desk.page.getByLabel(/^What .* commits to$/);
		const delivers = (await desk.page.getByText(/^What .* commits to$/).textContent())?.includes('Northwind')
			? 'vendor'
			: 'partner';
		const expects = delivers === 'vendor' ? 'partner' : 'vendor';
		const pen = { vendor: 'v', partner: 'p' };
		await words.fill(promise);
		await desk.press('Enter', 'Enter', 'Enter', 'Enter');
		await desk.press(pen[delivers]);
		await desk.button(/has said yes/).waitFor();
		await desk.press(pen[expects]);
		await desk.sees(/Ends in a commitment: Two named people answer within a day,/);
		// However long the promise is, the four endings stay on the screen of the room.
		await desk.page.setViewportSize({ width: 1920, height: 1080 });
		const isWhole = () =>
			desk.page
				.getByRole('group', { name: /revealed$/ })
				.evaluate((view) => view.scrollHeight <= view.clientHeight && view.clientHeight > 400);
		await expect.poll(isWhole).toBe(true);
		const commitment = (await desk.records()).find(({ values }) => values.deliverable === promise);
		expect(commitment?.values).toMatchObject({ from: delivers, to: expects });
		expect(commitment?.values.session).toBeTruthy();
		expect(commitment?.values.accepted).toBeTruthy();
		await desk.press('2');
		await desk.page.getByLabel('What you see differently').fill('How fast is fast');
		await desk.press('Enter');
		await desk.page.getByLabel(/Look at it again on/).fill('+6w');
		await desk.press('Enter', 'p');
		await desk.button(/Harbor IT has said yes/).waitFor();
		await desk.press('v');
		await desk.button(/^1 ?Commitment/).waitFor();
	});

	it('takes a ballot of each of two people, and shares the median with the lowest and the highest', {
		timeout: 120_000,
	}, async () => {
		const desk = await inTheRoom('trust');
		await desk.press('Enter');
		await enter(desk, 'Northwind Cloud', { 'Harbor IT': '7' });
		await desk.press('k');
		await desk.sees('Harbor IT enters now');
		await desk.press('2');
		await desk.sees('Harbor IT enters now, person 1 of 2');
		await enter(desk, 'Harbor IT', { 'Northwind Cloud': '3' });
		await desk.press('Space');
		await desk.sees('Harbor IT enters now, person 2 of 2');
		await enter(desk, 'Harbor IT', { 'Northwind Cloud': '6' });
		await desk.press('k');
		await desk.page.getByRole('heading', { name: 'Both have locked.' }).waitFor();
		await desk.press('Space');
		await desk.sees(/Harbor IT 4\.5 \(2 people, 3 to 6\)/);
	});

	it('keeps blank, abstained and too early to say apart, and none is a zero', { timeout: 120_000 }, async () => {
		const desk = await inTheRoom('expectations');
		await desk.press('ArrowDown', 'Space', 'ArrowDown', 'Space');
		await desk.sees('1 chosen');
		await desk.press('Enter');
		await enter(desk, 'Northwind Cloud', {
			...ANSWERS,
			'how well does': 't',
			'how well do you': 't',
			'your guess': 'a',
		});
		await desk.press('k');
		await enter(desk, 'Harbor IT', { ...ANSWERS, 'how well does': 't', 'how well do you': 't' });
		await desk.press('ArrowLeft', 'Backspace', 'Enter');
		await desk.sees(/\d of \d questions are answered/);
		await desk.press('k');
		await desk.page.getByRole('heading', { name: 'Both have locked.' }).waitFor();
		await desk.press('Space');
		await desk.sees(/^1 of 1/);
		const shown = await readable(desk);
		expect(shown).not.toMatch(/says 0|wants 0/);
		expect(shown).toMatch(/abstained|too early to say/);
		expect(shown).toMatch(/has not (rated|guessed)|not rated/);
	});

	it('lets a side abstain, and the other show its numbers or delete them', { timeout: 120_000 }, async () => {
		const desk = await inTheRoom('trust');
		await desk.press('Enter');
		await desk.sees('Northwind Cloud enters now');
		await desk.press('a');
		await desk
			.dialog(/gives no numbers in this round/)
			.getByRole('button', { name: 'Northwind Cloud abstains' })
			.click();
		await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
		await enter(desk, 'Harbor IT', { 'Northwind Cloud': '6' });
		await desk.press('k');
		await desk.sees('Northwind Cloud abstains. Harbor IT has locked.');
		await desk.press('x');
		await desk
			.dialog(/Delete what Harbor IT has locked/)
			.getByRole('button', { name: 'Delete the numbers' })
			.click();
		await desk.button(/Start the blind round$/).waitFor();
	});

	it('refuses a minimum above the desired in words that tell no number', async () => {
		const desk = await inTheRoom('expectations');
		await desk.press('Enter');
		await desk.sees('Northwind Cloud enters now');
		const question = desk.page.getByRole('group', { name: / answers$/ });
		const view = desk.page.getByRole('group').filter({ has: desk.page.getByRole('heading', { level: 1 }) });
		// Whichever of the two expects something comes to it.
		for (let at = 0; at < 40 && !(await question.getByText('what you hope for').isVisible()); at += 1) {
			const before = await view.last().textContent();
			if (await question.isVisible()) await desk.press('8', 'Enter');
			else await desk.press('Space');
			await expect.poll(() => view.last().textContent()).not.toBe(before);
		}
		await desk.press('2', 'Enter');
		await desk.sees('The least you would accept is above what you hope for. Give one of the two again.');
		expect(await readable(desk)).not.toMatch(/pressed [1-9]/);
	});
});

describe.each([
	['in light at 1440 × 900', 'light', { width: 1440, height: 900 }, 16],
	['in dark at 1920 × 1080', 'dark', { width: 1920, height: 1080 }, 20],
] as const)('every page of a round %s', (_, theme, viewport, smallest) => {
	it('is right for everybody, has no letter too small, and keeps within the screen', { timeout: 180_000 }, async () => {
		const desk = await inTheRoom('expectations', viewport);
		await desk.look({ theme });
		const isRight = async (place: string) => {
			expect(await violations(desk, place)).toEqual([]);
			expect(await lettersUnder(desk, smallest)).toEqual([]);
			const beyond = await desk.page
				.getByRole('group')
				.evaluateAll(
					(views) => views.filter((view) => view.scrollHeight > view.clientHeight + 1 && view.tabIndex === -1).length,
				);
			expect([place, beyond]).toEqual([place, 0]);
		};
		await isRight('choosing');
		await desk.press('Enter');
		await desk.sees('Northwind Cloud enters now');
		await isRight('the cover');
		await desk.press('Space');
		await desk.sees(/^Question 1 of/);
		await desk.press('7');
		await isRight('a hidden answer');
		await desk.press('s');
		await desk.sees('In sight of the room until the next question');
		await isRight('a shown answer');
		await desk.press('Space');
		await desk.sees(/^Question 2 of/);
		await desk.press('7');
		expect(await readable(desk)).not.toContain('pressed 7');
		await desk.press('ArrowLeft', 'ArrowLeft');
		await enter(desk, 'Northwind Cloud', ANSWERS);
		await isRight('handing over');
		await desk.press('k');
		await enter(desk, 'Harbor IT', ANSWERS);
		await desk.press('k');
		await desk.page.getByRole('heading', { name: 'Both have locked.' }).waitFor();
		await isRight('both locked');
		await desk.press('Space');
		await desk.sees(/^1 of 3/);
		await isRight('the reveal');
		await desk.press('1');
		await desk.page.getByLabel(/commits to$/).waitFor();
		await isRight('a commitment');
		await desk.press('Escape', 'PageDown', 'PageDown');
		await desk.button(/Rate more/).waitFor();
		await isRight('the last page');
		await desk.press('r', 'm');
		await desk.press('Enter');
		await desk.sees('Both answer here');
		await isRight('an open round');
	});
});

describe('the moment of the reveal', () => {
	/** What moves on the page, and by which properties. */
	const moving = (desk: Desk) =>
		desk.page.evaluate(() =>
			document.getAnimations().flatMap(({ effect }) => {
				if (!(effect instanceof KeyframeEffect)) return [];
				const ends = Number(effect.getComputedTiming().endTime);
				const moved = effect.getKeyframes().flatMap((frame) => Object.keys(frame));
				return [{ ends, moved: moved.filter((name) => !/^(offset|easing|composite|computedOffset)$/.test(name)) }];
			}),
		);

	it('moves by transform and opacity alone, and not at all where less motion is wished for', {
		timeout: 120_000,
	}, async () => {
		const desk = await inTheRoom('expectations');
		await desk.press('Enter');
		await enter(desk, 'Northwind Cloud', ANSWERS);
		await desk.press('k');
		await enter(desk, 'Harbor IT', ANSWERS);
		await desk.press('k');
		await desk.page.getByRole('heading', { name: 'Both have locked.' }).waitFor();
		await desk.page.emulateMedia({ reducedMotion: 'no-preference' });
		await desk.press('Space');
		await desk.sees(/^1 of 3/);
		const seen = await moving(desk);
		expect(seen.length).toBeGreaterThan(2);
		expect([...new Set(seen.flatMap(({ moved }) => moved))].sort()).toEqual(['opacity', 'transform']);
		expect(Math.max(...seen.map(({ ends }) => ends))).toBeLessThan(1000);
		await desk.page.emulateMedia({ reducedMotion: 'reduce' });
		await desk.press('PageDown');
		await desk.sees(/^2 of 3/);
		expect(await moving(desk)).toEqual([]);
	});
});

describe('choosing what is rated', () => {
	it('names another key than the space bar for going on, while that takes a row in or leaves it out', async () => {
		const desk = await inTheRoom('expectations');
		const keys = desk.page.getByRole('list', { name: 'Keys' });
		await keys.getByRole('button', { name: /Page ?Down.*next/ }).waitFor();
		expect(await keys.getByText('Space').count()).toBe(0);
	});
});

describe('the order of the goals', () => {
	it('is given unseen by each side, and stands side by side with how many pairs agree', {
		timeout: 120_000,
	}, async () => {
		const desk = await inTheRoom('ranking');
		await desk.press('Enter');
		const order = async (side: string, places: readonly string[]) => {
			await desk.sees(`${side} enters now`);
			await desk.press('Space');
			await desk.sees(`Which goal comes first for ${side}?`);
			for (const place of places) await desk.press(place, 'ArrowDown');
			await desk.sees(new RegExp(`${places.length} of ${places.length} placed`));
			await desk.press('Enter');
			await desk.button(new RegExp(`Lock ${side}’s ballot`)).waitFor();
			await desk.press('k');
		};
		const goals = (await desk.records()).filter(({ ref }) => ref.startsWith('goals/')).length;
		const places = Array.from({ length: goals }, (_, at) => String(at + 1));
		await order('Northwind Cloud', places);
		await order('Harbor IT', [...places].reverse());
		await desk.page.getByRole('heading', { name: 'Both have locked.' }).waitFor();
		await desk.press('Space');
		await desk.sees(`0 of ${(goals * (goals - 1)) / 2} pairs in the same order.`);
	});

	it('stands in rows of one height where a side gave fewer places, so that the lines lead to their goals', {
		timeout: 120_000,
	}, async () => {
		const desk = await inTheRoom('ranking');
		await desk.press('Enter');
		for (const [side, keys] of [
			['Northwind Cloud', ['2']],
			['Harbor IT', ['1', 'ArrowDown', '2', 'ArrowDown', '3']],
		] as const) {
			await desk.sees(`${side} enters now`);
			await desk.press('Space');
			await desk.sees(`Which goal comes first for ${side}?`);
			await desk.press(...keys, 'Enter');
			await desk.button(new RegExp(`Lock ${side}’s ballot`)).waitFor();
			await desk.press('k');
		}
		await desk.page.getByRole('heading', { name: 'Both have locked.' }).waitFor();
		await desk.press('Space');
		await desk.sees(/^Without a place from one side or both/);
		const heights = await desk.page
			.locator('[data-party] ol > li')
			.evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
		expect(heights).toHaveLength(4);
		expect(new Set(heights).size).toBe(1);
	});
});

describe('a round at home', () => {
	/** Once so many answers of the vendor are on disk. */
	async function isKept(desk: Desk, answered: number): Promise<void> {
		const round =
			(await desk.records()).find(({ ref }) => ref.startsWith('rounds/'))?.ref.slice('rounds/'.length) ?? '';
		const kept = async () =>
			(await desk.ask('ballots.status', { planId: desk.planId, round })).vendor.people[0]?.answered;
		await expect.poll(kept).toBe(answered);
	}

	it('keeps what was answered, tells who it waits for, and leaves the sheet of ratings alone', {
		timeout: 120_000,
	}, async () => {
		const desk = await Desk.withPlan(browser, 'resale-to-recurring', 'expectations/rate');
		await desk.button('Start a blind round').click();
		await desk.button('Answer here, alone').click();
		await desk.button(/Start the blind round$/).click();
		await desk.sees('They stay on this computer');
		await desk.press('Enter');
		await desk.sees(/^Question 1 of/);
		await desk.press('6', 'Enter', '7', 'Enter');
		await desk.sees(/^Question 3 of/);
		await isKept(desk, 2);
		await desk.page.reload();
		await desk.sees('2 answered so far');
		await desk.press('Enter');
		await desk.sees(/^Question 1 of/);
		expect(await readable(desk)).toContain('pressed 6');
		await desk.ask('plan.room', { planId: desk.planId, open: true });
		await desk.sees('Put away while both sides are in this room');
		expect(await readable(desk)).not.toContain('pressed 6');
		await desk.ask('plan.room', { planId: desk.planId, open: false });
		await desk.sees('2 answered so far');
		await desk.press('Enter');
		await desk.sees(/^Question 1 of/);
		await desk.goTo('expectations/rate');
		await desk.sees(/A round is open: 3 expectations are rated in ballots/);
		await desk.button('Go to the round').first().click();
		await desk.sees(/^Question 1 of/);
		for (let at = 0; at < 20; at += 1) await desk.press('Enter');
		await desk.press('k');
		await desk.sees('Harbor IT has not locked yet');
	});

	it('that was begun at home and goes on in the room comes up there, behind a cover for each side', {
		timeout: 120_000,
	}, async () => {
		const desk = await Desk.withPlan(browser, 'resale-to-recurring', 'expectations/matrix');
		await desk.button('Rate each other blind').click();
		await desk.button('Answer here, alone').click();
		await desk.button(/Start the blind round$/).click();
		await desk.sees('They stay on this computer');
		await desk.press('Enter');
		await desk.sees(/^Question 1 of/);
		await desk.press('8', 'Enter');
		await desk.goTo('session');
		await desk.ask('session.start', {
			planId: desk.planId,
			pen: { party: 'vendor', name: 'Elena Marsh' },
			kind: 'own agenda',
			title: 'Rating',
			people: 'Elena Marsh (Northwind Cloud); Callum Reid (Harbor IT)',
			agenda: [{ step: 'expectations', title: 'What we look at', minutes: 30 }],
		});
		await desk.page.evaluate((hash) => {
			location.hash = hash;
		}, `#/plan/${desk.planId}/session/stage`);
		await enter(desk, 'Northwind Cloud', ANSWERS);
		await desk.press('k');
		await enter(desk, 'Harbor IT', ANSWERS);
		await desk.press('k');
		await desk.page.getByRole('heading', { name: 'Both have locked.' }).waitFor();
		await desk.press('Space');
		await desk.sees(/^1 of 3/);
	});

	it('is begun by two strangers at one screen: from an unrated plan to the first reveal', {
		timeout: 120_000,
	}, async () => {
		const desk = await Desk.withPlan(browser, 'resale-to-recurring', 'expectations/matrix');
		await desk.button('Rate each other blind').click();
		await desk.page.keyboard.type('Callum Reid');
		await desk.press('Enter');
		await desk.button(/Start the blind round$/).waitFor();
		await desk.press('Enter');
		await enter(desk, 'Northwind Cloud', ANSWERS);
		await desk.press('k');
		await enter(desk, 'Harbor IT', ANSWERS);
		await desk.press('k');
		await desk.page.getByRole('heading', { name: 'Both have locked.' }).waitFor();
		await desk.press('Space');
		await desk.sees(/^1 of 3/);
	});

	it('is locked on each of two computers, and each reveals its own', { timeout: 180_000 }, async () => {
		const elena = await Desk.withPlan(browser, 'resale-to-recurring', 'session/round-new-expectations');
		await elena.button('Answer here, alone').click();
		const callum = await Desk.at(browser, { profile: CALLUM });
		const send = async (from: Desk, to: Desk) => {
			const { path, name } = await from.download(() => from.button(/Save the copy to send/).click());
			const content = { text: readFileSync(path, 'utf8') };
			const { id } = await to.ask('exchange.look', { name, content });
			const { planId } = await to.ask('exchange.accept', { id, name: CALLUM.name, speaksFor: 'partner' });
			to.planId = planId;
		};
		const answer = async (desk: Desk, side: string, value: string) => {
			await desk.sees('They stay on this computer');
			await desk.press('Enter');
			await desk.sees(/^Question 1 of/);
			for (let at = 0; at < 20 && !(await desk.button(/Lock /).isVisible()); at += 1) await desk.press(value, 'Enter');
			await desk.button(new RegExp(`Lock ${side}’s ballot`)).click();
		};
		await elena.button(/Start the blind round$/).click();
		await answer(elena, 'Northwind Cloud', '6');
		await elena.sees('Harbor IT has not locked yet');
		await send(elena, callum);
		const round = (await callum.records()).find(({ ref }) => ref.startsWith('rounds/'))?.ref.slice('rounds/'.length);
		await callum.goTo(`session/round-${round}`);
		await callum.sees('Northwind Cloud has locked');
		await answer(callum, 'Harbor IT', '4');
		await callum.sees('Harbor IT has locked, and Northwind Cloud has locked.');
		await callum.button(/Reveal ours/).click();
		await callum.sees('Harbor IT has shown its numbers.');
		await send(callum, elena);
		await elena.sees(/Harbor IT has shown its numbers\. They come up beside yours\./);
		await elena.button(/Reveal ours/).click();
		await elena.sees(/^1 of 3/);
		expect(await readable(elena)).toContain('Harbor IT says 4');
		expect(await readable(elena)).not.toContain('locked after the other side’s numbers were known');
	});
});
