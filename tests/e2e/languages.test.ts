/** A screen in German for one person, a document in French for its reader: chosen apart, each with a key or two. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closeDesks, Desk } from './desk.ts';
import { launchBrowser } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(closeDesks);

/** More than there are languages. */
const MOST_KEYS = 8;

/** From the rail to the list of languages, and down in it to the wanted one. */
async function chooseLanguage(desk: Desk, settings: string, list: string, wanted: string): Promise<void> {
	await desk.page.getByRole('link', { name: settings }).focus();
	await desk.press('Enter');
	await desk.page.getByRole('combobox', { name: list }).focus();
	await desk.press('Enter');
	const option = desk.page.getByRole('option', { name: wanted, exact: true });
	await option.waitFor();
	const isReached = option.and(desk.page.locator('[data-combobox-selected]'));
	for (let keys = 0; keys < MOST_KEYS && !(await isReached.isVisible()); keys += 1) await desk.press('ArrowDown');
	await desk.press('Enter');
}

const spoken = ({ page }: Desk) => page.evaluate(() => document.documentElement.lang);

describe('a person who reads German', () => {
	it('has the screen in it, is refused in it, writes a document in French from it, and comes back', async () => {
		const desk = await Desk.withSample(browser);
		const heading = (name: string) => desk.page.getByRole('heading', { level: 1, name }).waitFor();
		expect(await spoken(desk)).toMatch(/^en/);

		await chooseLanguage(desk, 'Settings', 'Language', 'Deutsch');
		await heading('Einstellungen');
		expect(await spoken(desk)).toMatch(/^de/);
		await desk.page.getByRole('link', { name: 'Covalent' }).click();
		await desk.button('Neuer Plan').waitFor();
		await desk.sees('Ein Feld hat zwei Fassungen in FY27 joint plan: from resale to recurring');

		await desk.page.evaluate((to) => location.assign(to), `#/plan/${desk.planId}/exchange/folder`);
		await heading('Austausch');
		await desk.page.getByLabel('Ordner auf diesem Computer').fill('/not/a/folder');
		await desk.press('Enter');
		await desk.page.getByRole('alert').filter({ hasText: 'Auf diesem Computer gibt es keinen Ordner' }).waitFor();

		await desk.page.evaluate((to) => location.assign(to), `#/plan/${desk.planId}/document`);
		await heading('Dokument');
		await desk.choice('Français').click();
		await desk.page.getByRole('article').getByText('Plan d’affaires commun').first().waitFor();
		const { path } = await desk.download(() => desk.button('Gemeinsamer Plan als Webseite').click());
		const written = readFileSync(path, 'utf8');
		expect(written).toContain('<html lang="fr');
		expect(written).toContain('Plan d’affaires commun');
		expect(written).toContain('Stop living on renewals we do not control.');

		await chooseLanguage(desk, 'Einstellungen', 'Sprache', 'English');
		await heading('Settings');
		expect(await spoken(desk)).toMatch(/^en/);
	});
});
