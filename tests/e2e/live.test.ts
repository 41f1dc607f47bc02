/** Two companies at two computers in one live session: invited, joined, written together, cut off and back. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { forge } from '../builders/live-forger.ts';
import { NATS_SERVER, NatsServer, NO_SERVER } from '../builders/nats-server.ts';
import { violations } from './axe.ts';
import { CALLUM, closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';

let browser: Browser;
let server: NatsServer;

if (NATS_SERVER === null) process.stdout.write(`${NO_SERVER}\n`);

const codeField = (desk: Desk) => desk.page.getByRole('textbox', { name: 'Code of the invitation' });
const badge = (desk: Desk, words: string | RegExp) => desk.page.getByRole('banner').getByRole('link', { name: words });
const topicRow = (desk: Desk) => desk.row('Renewals');

describe.skipIf(NATS_SERVER === null)('a live session of two windows', () => {
	beforeAll(async () => {
		browser = await launchBrowser();
		server = await NatsServer.start();
	});
	afterAll(async () => {
		await browser.close();
		await server.stop();
	});
	afterEach(closeDesks);

	/** Elena invites and joins by the mouse; answers the code that she sends. */
	async function invites(elena: Desk): Promise<string> {
		await elena.page.getByRole('textbox', { name: 'Address of the server' }).fill(server.url);
		await elena.button('Make a code').click();
		const code = await elena.page.getByRole('status', { name: 'Code of the invitation' }).textContent();
		await elena.button('Join with this code').click();
		await elena.dialog('Join a live session').getByText('Nothing new leaves this computer on joining.').waitFor();
		await elena.button('Join').click();
		await elena.sees('Live, alone so far');
		return code ?? '';
	}

	/** Callum has never seen the plan, and joins by keyboard alone. */
	async function joins(code: string): Promise<Desk> {
		const callum = await Desk.at(browser, { profile: CALLUM });
		await callum.search('Join a live session');
		await codeField(callum).and(callum.page.locator(':focus')).waitFor();
		await callum.page.keyboard.insertText(` ${code.slice(0, 50)}\n${code.slice(50)} `);
		await callum.sees('One that this computer has never seen.');
		await callum.page.getByRole('radio', { name: /^The partner/, checked: true }).waitFor();
		await callum.button('Join').focus();
		await callum.press('Enter');
		await callum.sees('Live, 2 people here');
		return callum;
	}

	async function together(): Promise<{ readonly elena: Desk; readonly callum: Desk; readonly code: string }> {
		const elena = await Desk.withSample(browser, 'exchange/live');
		const code = await invites(elena);
		const callum = await joins(code);
		await badge(elena, 'Live with Callum Reid').waitFor();
		return { elena, callum, code };
	}

	it('shows who is here and at which row, and what one writes stands in the other window', async () => {
		const { elena, callum, code } = await together();
		expect(await violations(elena, 'live')).toEqual([]);
		await elena.goTo('plan');
		await callum.goTo('plan');
		await topicRow(callum).click();
		await topicRow(elena).getByRole('img', { name: 'Here now: Callum Reid, Harbor IT' }).waitFor();
		const { ref } = (await elena.records()).find(({ values }) => values.title === 'Renewals') ?? { ref: '' };
		await elena.ask('plan.edit', {
			...{ planId: elena.planId, pen: { party: 'vendor', name: 'Elena Marsh' } },
			base: (await elena.ask('plan.open', { planId: elena.planId })).revision,
			edits: [[ref, 'positionVendor', 'Harbor prepares every renewal it runs.']],
		});
		await topicRow(callum).getByText('Harbor prepares every renewal it runs.').waitFor();
		await elena.goTo('exchange/live');
		await elena.sees('You are here with Callum Reid. Everything written here is on another computer’s disk too.');
		// Over every room, not only this one, until somebody says to have seen it.
		await elena.goTo('plan');
		await forge(code, { party: 'partner', name: 'Callum Reid' }, [[ref, 'positionVendor', 'Harbor owns renewals.']]);
		const warning = elena.page.getByText(/^The change of .* by Callum Reid \(partner\) writes “Vendor’s position”/);
		await warning.waitFor();
		expect(await violations(elena, 'foreign words')).toEqual([]);
		await elena.button('We have seen it').focus();
		await elena.press('Enter');
		await warning.waitFor({ state: 'detached' });
		expect(await elena.value(ref, 'positionVendor')).toBe('Harbor prepares every renewal it runs.');
	});

	it('goes on without the server, says so, and catches up when it is back', async () => {
		const { elena, callum } = await together();
		await server.kill();
		await badge(elena, /^Live: server away/).waitFor();
		await elena.sees('Working without the server');
		const { revision } = await callum.ask('plan.open', { planId: callum.planId });
		await callum.ask('plan.edit', {
			...{ planId: callum.planId, pen: { party: 'partner', name: 'Callum Reid' }, base: revision },
			edits: [['goals/new1', 'title', 'Written while cut off']],
		});
		await badge(callum, 'Live: server away, 1 to send').waitFor();
		await server.restart();
		await expect.poll(() => elena.value('goals/new1', 'title'), { timeout: 15_000 }).toBe('Written while cut off');
		await badge(callum, 'Live with Elena Marsh').waitFor();
		await callum.button('Leave').click();
		await callum.button('Join with a code').waitFor();
		await badge(elena, 'Live: nobody else here').waitFor();
	});

	it('says in words what is wrong with a code, and asks no server for it', async () => {
		const elena = await Desk.withSample(browser, 'exchange/live');
		await elena.button('Join with a code').click();
		await codeField(elena).fill('covalent-live-1-abcdef');
		await elena.sees('This code is not whole: copy it again from its first to its last letter.');
		expect(await elena.button('Join').isDisabled()).toBe(true);
		expect(await violations(elena, 'live')).toEqual([]);
		await elena.press('Escape');
		await elena.dialog('Join a live session').waitFor({ state: 'detached' });
	});
});
