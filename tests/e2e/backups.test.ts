/** A plan whose files are gone is brought back from the window, by keyboard alone, and a restored word can be undone. */
import { rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { closeDesks, Desk, SAMPLE } from './desk.ts';
import { launchBrowser } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

const POSITION = ['topics/why', 'positionVendor'] as const;

async function write(desk: Desk, words: string): Promise<void> {
	const { revision } = await desk.ask('plan.open', { planId: SAMPLE });
	const pen = { party: 'vendor', name: 'Elena Marsh' } as const;
	await desk.ask('plan.edit', { planId: SAMPLE, pen, base: revision, edits: [[...POSITION, words]] });
}

test('a lost plan comes back from its backup, and words of yesterday by one change that can be undone', async () => {
	const desk = await Desk.withSample(browser);
	await write(desk, 'Words of yesterday.');
	const { data } = desk.door;
	await desk.page.goto('about:blank');
	await desk.door.stop();
	rmSync(join(data, 'plans', SAMPLE), { recursive: true });
	const gone = await Desk.at(browser, { profile: null, data });
	await gone.page.getByRole('link', { name: /^FY27/ }).first().click();
	await gone.sees('This plan could not be opened');
	await gone.button('Look at its backups').click();
	const dialog = gone.dialog(/^Backups of/);
	await dialog.getByText(/^The files of this plan are gone\./).waitFor();
	expect(await violations(gone, 'the backups of a lost plan')).toEqual([]);
	await dialog.getByRole('radio', { checked: true }).focus();
	await gone.press('Tab', 'Tab');
	expect(await gone.focused()).toBe('Restore');
	await gone.press('Enter');
	await gone.isTold(/^Restored: \d+ changes came back\.$/);
	await gone.page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
	expect(await gone.value(...POSITION)).toBe('Words of yesterday.');

	await write(gone, 'Words of today.');
	await gone.goHome();
	await gone.button(/^Backups of FY27/).click();
	await dialog.getByText('1 field becomes again what it was').waitFor();
	expect(await violations(gone, 'the backups of a plan')).toEqual([]);
	await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
	await gone.isTold(/^Restored: 1 field reads as it did/);
	expect(await gone.value(...POSITION)).toBe('Words of yesterday.');
	await gone.goTo('plan');
	await gone.press('Control+z');
	await expect.poll(() => gone.value(...POSITION)).toBe('Words of today.');

	// The private file is cut off while the program is closed: a backup of it is offered, and undone again.
	const note = { planId: SAMPLE, record: 'topics/why', text: 'They would settle for less.' } as const;
	await gone.ask('notes.save', note);
	await gone.page.goto('about:blank');
	await gone.door.stop();
	truncateSync(join(data, 'private', `${SAMPLE}.json`), 9);
	const cut = await Desk.at(browser, { profile: null, data });
	await cut.ask('plan.open', { planId: SAMPLE });
	await cut.sees(/^The private notes of “FY27.* are gone from this computer, or cannot be read\./);
	await cut.button('Look at its backups').first().click();
	await cut.button('Bring it back').waitFor();
	expect(await violations(cut, 'the backup of private notes')).toEqual([]);
	await cut.button('Bring it back').click();
	await cut.isTold('1 private note brought back.');
	expect(await cut.ask('notes.read', { planId: SAMPLE })).toEqual({ [note.record]: note.text });
});
