/** A plan is connected to a synced folder, sent and taken in, from the screen and by keyboard. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { CALLUM, closeDesks, Desk, SAMPLE } from './desk.ts';
import { IN_DESKTOP } from './desktop.ts';
import { launchBrowser } from './harness.ts';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'covalent-synced-'));

beforeAll(async () => {
	browser = await launchBrowser();
});
afterEach(closeDesks);
afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
});

// The desktop asks for the folder in the system's own dialog, which a spec cannot drive.
describe.skipIf(IN_DESKTOP)('the synced folder', () => {
	it('is looked at, connected and sent to by keyboard, and brings the other side’s words in by itself', async () => {
		const ours = await Desk.withSample(browser, 'exchange/folder');
		const { page } = ours;
		expect(await violations(ours, 'the synced folder')).toEqual([]);
		await page.getByLabel('Folder on this computer').focus();
		await page.keyboard.type(join(folder, 'nowhere'));
		await page.keyboard.press('Enter');
		await page.getByText(/^There is no folder/).waitFor();
		await page.keyboard.press('ControlOrMeta+A');
		await page.keyboard.type(folder);
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: 'Before you connect' }).waitFor();
		expect(readdirSync(folder)).toEqual([]);
		await ours.button('Connect and send').focus();
		await page.keyboard.press('Enter');
		await page.getByText('Nothing: the folder holds all of the plan').waitFor();
		expect(await violations(ours, 'the synced folder')).toEqual([]);

		const theirs = await Desk.withSample(browser, 'exchange/folder', { profile: CALLUM });
		await theirs.ask('folder.connect', { planId: SAMPLE, path: folder });
		const { revision } = await theirs.ask('plan.open', { planId: SAMPLE });
		await theirs.ask('plan.edit', {
			...{ planId: SAMPLE, pen: { party: 'partner', name: 'Callum Reid' }, base: revision },
			edits: [['goals/gx', 'title', 'Twelve managed accounts']],
		});
		await theirs.button('Send').click();
		await page.getByText(/^today \d\d:\d\d, by Callum Reid$/).waitFor();
		await page.getByText(/^has everything that lies in the folder/).waitFor();
		expect(await violations(ours, 'the synced folder')).toEqual([]);
	});
});
