/** Co-operation: the working agreement and the friction log, by keyboard alone. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hashText } from '../../electron/hash.ts';
import { printPlanFile } from '../../shared/file/jbp.ts';
import type { Edit } from '../../shared/ledger/change.ts';
import { Desk as Copy } from '../builders/desk.ts';
import { ANA, BEN, BOTH } from '../builders/ledger.ts';
import { violations } from './axe.ts';
import { CALLUM, closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';
import { spillsOver, sticksOut } from './sticks-out.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const LOG = 'cooperation/frictions';

async function withKeys(room: string, options: Parameters<typeof Desk.withSample>[2] = {}): Promise<Desk> {
	const desk = await Desk.withSample(browser, room, options);
	await desk.look({ singleKeys: true });
	return desk;
}

/** The id of the one friction that says this. */
async function idOf(desk: Desk, what: string): Promise<string> {
	const found = (await desk.records()).find(({ ref, values }) => ref.startsWith('frictions/') && values.what === what);
	return found?.ref ?? 'none';
}

describe('the friction log', () => {
	it('shows each clock in words, and both sides alike', async () => {
		const desk = await Desk.withSample(browser, LOG);
		for (const words of ['17 h 57 min over', 'answered 6 h late', 'first answer late', 'repeats F-2; 2 of this kind'])
			await desk.sees(words);
		await desk.sees('Northwind Cloud answered 2 of 5 in time.');
		await desk.sees('Harbor IT: 1 of 2 answered in time, too few to say.');
		await desk.choice(/^All/).focus();
		await desk.press('ArrowLeft');
		await expect.poll(() => desk.page.getByRole('rowheader').count()).toBe(1);
		await desk.choice(/^Harbor IT answers/).focus();
		await desk.press('Space');
		await desk.sees('No friction is like that');
	});

	it('takes a new friction, whose clock begins at once', async () => {
		const desk = await withKeys(LOG);
		await desk.press('n');
		await desk.dialog('Raise a friction').waitFor();
		await desk.page.keyboard.insertText('The price list came twice');
		await desk.press('Enter');
		await desk.row('The price list came twice').waitFor();
		const ref = await idOf(desk, 'The price list came twice');
		expect([
			await desk.value(ref, 'holder'),
			await desk.value(ref, 'deliverer'),
			await desk.value(ref, 'level'),
		]).toEqual([...['vendor', 'partner', 'owners']]);
		await desk.row('The price list came twice').getByText(/left$/).waitFor();
	});

	it('is answered, taken up a level and called settled from its row', async () => {
		const desk = await withKeys(LOG);
		await desk.row('The Q2 relief was not paid').getByRole('rowheader').focus();
		await desk.press('e');
		await desk.isTold('F-7 is with Directors now; its clock starts again.');
		expect([await desk.value('frictions/relief', 'level'), await desk.value('frictions/relief', 'firstLevel')]).toEqual(
			[...['directors', 'owners']],
		);
		await desk.sees('first answer late');
		await desk.row('The Q2 relief was not paid').getByRole('rowheader').focus();
		await desk.press('a');
		await desk.dialog('Answer').waitFor();
		await desk.page.keyboard.insertText('Paid this morning.');
		await desk.press('Control+Enter');
		await expect.poll(() => desk.value('frictions/relief', 'answer')).toBe('Paid this morning.');
		expect(await desk.value('frictions/relief', 'answered')).toMatch(/^20\d\d-/);
		// It is Harbor's to call it settled.
		expect(await desk.button('Call it settled').count()).toBe(0);
	});

	it('is called settled by the side that raised it, with what both learned', async () => {
		const desk = await withKeys(LOG, { profile: CALLUM });
		await desk.row('stood unanswered for six days').getByRole('rowheader').focus();
		await desk.press('s');
		await desk.dialog('Call it settled').waitFor();
		await desk.page.keyboard.insertText('The deputy has access.');
		await desk.press('Tab');
		await desk.page.keyboard.insertText('Access comes before the leave.');
		await desk.press('Control+Enter');
		await expect.poll(() => desk.value('frictions/six-days', 'learned')).toBe('Access comes before the leave.');
		expect(await desk.value('frictions/six-days', 'resolved')).toBe('2027-09-09');
	});

	it('happens again as a repeat, and can end in a rule', async () => {
		const desk = await withKeys(LOG, { profile: CALLUM });
		await desk.row('The Q2 relief was not paid').getByRole('rowheader').focus();
		await desk.press('r');
		await desk.dialog('Raise a friction').waitFor();
		await desk.write('The Q3 relief was not paid on the day');
		await desk.press('Enter');
		await desk.row('The Q3 relief was not paid').getByText('repeats F-7; 2 of this kind').waitFor();
		await desk.dialog('Raise a friction').waitFor({ state: 'detached' });
		await desk.button('New rule').focus();
		await desk.press('Enter');
		await desk.page
			.getByRole('textbox', { name: /^The rule/ })
			.and(desk.page.locator(':focus'))
			.waitFor();
		await desk.page.keyboard.insertText('Relief is paid before the quarter is reviewed.');
		await desk.press('Control+Enter');
		const ref = await idOf(desk, 'The Q3 relief was not paid on the day');
		await desk.row('The Q3 relief was not paid').getByText('a rule').waitFor();
		const rule = await desk.value(ref, 'rule');
		expect(await desk.value(`rules/${rule}`, 'statement')).toBe('Relief is paid before the quarter is reviewed.');
	});

	it('shows everything about one beside the log, until it is closed, and again on Enter', async () => {
		const desk = await Desk.withSample(browser, LOG);
		const cell = desk.row('The Q2 relief was not paid').getByRole('gridcell', { name: 'Plan owners' });
		await cell.focus();
		const inspector = desk.page.getByRole('complementary', { name: 'Friction F-7' });
		await inspector.waitFor();
		await inspector.getByRole('button', { name: 'Close' }).focus();
		await desk.press('Enter');
		await inspector.waitFor({ state: 'detached' });
		await desk.isOnCell();
		await desk.press('End', 'Enter');
		await inspector.waitFor();
		await desk.button('Answer').and(desk.page.locator(':focus')).waitFor();
	});

	it('says to the pen of both whose it is to raise one', async () => {
		const desk = await withKeys(LOG);
		await desk.takePen(/^Both together/);
		await desk.press('n');
		await desk.sees('A friction is raised by the side it rubs');
	});
});

describe('the working agreement', () => {
	it('writes R, A, C and I with their own keys, and checks the one A', async () => {
		const desk = await Desk.withSample(browser, 'cooperation');
		const row = desk.row('Prepare a renewal');
		await row.getByText('Nobody answers for it').waitFor();
		await row.getByRole('gridcell').first().focus();
		await desk.press('a');
		await expect.poll(() => desk.value('parts/renew-v-manager', 'part')).toBe('A');
		await row.getByText('Northwind Cloud answers').waitFor();
		await desk.press('r');
		await expect.poll(() => desk.value('parts/renew-v-manager', 'part')).toBe('R and A');
		await desk.press('ArrowRight', 'a');
		await row.getByText('answer for it: leave one A.').waitFor();
		await desk.press('Delete');
		await expect.poll(() => desk.value('parts/renew-v-architect', 'part')).toBe(null);
		await desk.sees('One A in every row');
	});

	it('takes a side’s yes to a rule at its own mark only', async () => {
		const desk = await Desk.withSample(browser, 'cooperation', { profile: CALLUM });
		expect(await desk.value('rules/log-first', 'agreedPartner')).toBe(null);
		await desk.button(/^Harbor IT has not agreed yet; agree for Harbor IT/).focus();
		await desk.press('Enter');
		await desk.sees('4 of 4 agreed by both');
		expect(await desk.button(/agree for Northwind/).count()).toBe(0);
		await desk
			.button(/^Agreed by Harbor IT; take the yes back/)
			.last()
			.focus();
		await desk.press('Enter');
		await desk.sees('3 of 4 agreed by both');
	});

	it('refuses hours that are none with a sentence, and keeps what was typed', async () => {
		const desk = await Desk.withSample(browser, 'cooperation');
		await desk.button(/^Northwind Cloud, Saturday/).focus();
		await desk.press('Enter');
		await desk.write('nine to noon');
		await desk.press('Enter');
		await desk.sees('Saturday has to be hours like 09:00-17:30');
		await desk.write('09:00-12:00');
		await desk.press('Enter');
		await expect.poll(() => desk.value('workingHours/vendor', 'saturday')).toBe('09:00-12:00');
	});

	it('adds a holiday as a range, which stops the clock', async () => {
		const desk = await Desk.withSample(browser, 'cooperation');
		const field = desk.page.getByRole('textbox', { name: 'Another holiday of Northwind Cloud' });
		await field.focus();
		await desk.page.keyboard.insertText('1 Oct 2027 to 4 Oct 2027');
		await desk.press('Enter');
		await expect
			.poll(
				async () =>
					(await desk.records()).filter(({ values }) => values.day === '2027-10-01' && values.last === '2027-10-04')
						.length,
			)
			.toBe(1);
	});

	it('begins with the usual where nothing is agreed', async () => {
		const desk = await Desk.withPlan(browser, 'blank', 'cooperation');
		await desk.button('Begin with the usual').focus();
		// A key pressed twice does it once, here and below.
		await desk.press('Enter', 'Enter');
		await desk.sees('Weekly ten minutes');
		expect((await desk.records()).filter(({ ref }) => ref.startsWith('rhythms/'))).toHaveLength(3);
		await desk.sees('answers within 4 working hours');
		await desk.page.getByRole('textbox', { name: 'Another role of Northwind Cloud' }).focus();
		await desk.page.keyboard.insertText('Partner manager');
		await desk.press('Enter');
		await desk.page.getByRole('textbox', { name: 'Another responsibility' }).focus();
		await desk.page.keyboard.insertText('Answer a registration');
		await desk.press('Enter', 'Enter');
		await desk.page.keyboard.insertText('Renew on time');
		await desk.press('Enter');
		await desk.row('Renew on time').waitFor();
		expect(await desk.row('Answer a registration').count()).toBe(1);
	});

	it('goes along as a calendar', async () => {
		const desk = await Desk.withSample(browser, 'cooperation');
		const { name, path } = await desk.download(async () => {
			await desk.button('Calendar of reviews').focus();
			await desk.press('Enter');
		});
		expect(name).toBe('FY27 joint plan from resale to recurring calendar.ics');
		expect(readFileSync(path, 'utf8')).toMatch(
			/^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Quarterly review: Northwind Cloud and Harbor IT/,
		);
	});
});

describe('a log of 2,000 frictions', () => {
	it('draws only what is in view, and the keys reach its end', async () => {
		const desk = await Desk.at(browser);
		const path = `${desk.door.data}/frictions.jbp`;
		writeFileSync(path, bigLog(2000));
		await desk.openFile(path);
		await desk.button('Take in and open').press('Enter');
		desk.planId = 'frictions';
		await desk.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
		await desk.goTo(LOG);
		await desk.sees('F-2000');
		expect(await desk.page.getByRole('row').count()).toBeLessThan(120);
		await desk.page.locator('[role=grid] [data-row="0"][data-column="0"]').focus();
		await desk.press('Control+End');
		await desk.row(/^Friction 0 /).waitFor();
		await desk.isOnCell();
	});
});

describe('the look of it', () => {
	it.each(['light', 'dark'] as const)(
		'breaks no rule of accessibility in %s, in its forms and with nothing in it',
		async (theme) => {
			const desk = await withKeys('cooperation');
			await desk.look({ theme });
			const found = [...(await violations(desk, 'the agreement'))];
			await desk.goTo(`${LOG}?select=frictions/relief`);
			await desk.sees('17 h 57 min over');
			found.push(...(await violations(desk, 'the log')));
			await desk.press('n');
			await desk.dialog('Raise a friction').waitFor();
			found.push(...(await violations(desk, 'raising')));
			await desk.press('Escape');
			const empty = await Desk.withPlan(browser, 'blank', 'cooperation');
			await empty.look({ theme });
			found.push(...(await violations(empty, 'nothing agreed')));
			await empty.goTo(LOG);
			found.push(...(await violations(empty, 'nothing raised')));
			expect(found).toEqual([]);
		},
	);

	it.each(['100', 'shared'] as const)('holds long words at %s', async (scale) => {
		const desk = await Desk.withSample(browser, 'cooperation');
		await desk.look({ scale });
		const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
		const write = async (party: 'vendor' | 'joint', ...edits: Edit[]) => {
			const { revision } = await desk.ask('plan.open', { planId: desk.planId });
			await desk.ask('plan.edit', {
				...{ planId: desk.planId, pen: { party, name: 'Elena Marsh' }, base: revision },
				edits: edits.map(([ref, field, value]) => [ref, field, value]),
			});
		};
		await write(
			'vendor',
			['frictions/pipeline', 'what', long],
			['escalationLevels/owners', 'personVendor', long],
			['roles/v-manager', 'title', long],
			['rhythms/weekly', 'attendeesVendor', long],
		);
		await write(
			'joint',
			['rhythms/weekly', 'title', long],
			['escalationLevels/owners', 'title', long],
			['rules/register', 'statement', long],
			['responsibilities/reg', 'title', long],
		);
		await desk.sees(long);
		expect([...(await sticksOut(desk)), ...(await spillsOver(desk))]).toEqual([]);
		await desk.goTo(LOG);
		await desk.sees(long);
		expect([...(await sticksOut(desk)), ...(await spillsOver(desk))]).toEqual([]);
	});
});

/** A plan with so many frictions, raised an hour after each other. */
function bigLog(count: number): string {
	const copy = new Copy('big');
	copy.slip(
		BOTH,
		['plan/plan', 'title', 'frictions'],
		['plan/plan', 'start', '2027-01-01'],
		['plan/plan', 'end', '2027-12-31'],
		['plan/plan', 'timeZone', 'Europe/London'],
		['parties/vendor', 'name', 'Northwind Cloud'],
		['parties/partner', 'name', 'Harbor IT'],
		['escalationLevels/l1', 'title', 'Plan owners'],
		['escalationLevels/l1', 'hours', 4],
	);
	for (let from = 0; from < count; from += 100) {
		const edits = Array.from({ length: 100 }, (_, at): Edit[] => {
			const ref = `frictions/f${from + at}`;
			const side = (from + at) % 2 === 0 ? 'vendor' : 'partner';
			return [
				[ref, 'holder', side],
				[ref, 'deliverer', side === 'vendor' ? 'partner' : 'vendor'],
				[ref, 'what', `Friction ${from + at} of many`],
				[ref, 'raised', `${new Date(Date.UTC(2026, 0, 5, from + at)).toISOString().slice(0, 16)}Z`],
				[ref, 'level', 'l1'],
			];
		});
		for (const [pen, side] of [
			[ANA, 'vendor'],
			[BEN, 'partner'],
		] as const)
			copy.slip(pen, ...edits.filter((_, at) => (at % 2 === 0) === (side === 'vendor')).flat());
	}
	return printPlanFile({ planId: 'frictions', title: 'frictions', lines: copy.ledger.history() }, hashText);
}
