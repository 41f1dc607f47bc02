/**
 * Takes the pictures that come with the product, of the sample plan behind the real core: `node tests/e2e/pictures.mjs readme`
 * the README's, `guide` those of the guide, in every language. `npm run test:looks` takes those that are there to be looked at.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildIfStale, built, root } from '../../electron/bin/build-if-stale.mjs';
import { findOrInstallChromium } from './chromium.mjs';

const PLAN = 'sample-northwind-harbor';

/** What the guide shows, and where it is seen. */
const GUIDE = {
	plan: 'plan?select=topics%2Frenewals',
	trust: 'trust/trust',
	matrix: 'expectations/matrix',
	commitments: 'progress/commitments',
	exchange: 'exchange',
	document: 'document',
};

buildIfStale();
const data = mkdtempSync(join(tmpdir(), 'covalent-pictures-'));
const door = spawn(process.execPath, [built('serve.js'), '--no-open', '--data', data], {
	stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((found) =>
	door.stdout.on('data', (said) => found(/http:\S+/.exec(String(said))?.[0])),
);
const browser = await chromium.launch({
	executablePath: findOrInstallChromium(),
	args: ['--no-sandbox', '--disable-gpu'],
});
const context = await browser.newContext({ reducedMotion: 'reduce' });
const page = await context.newPage();
page.on('console', (message) => {
	if (message.type() === 'error' || message.type() === 'warning')
		process.stdout.write(`the page says: ${message.text()}\n`);
});
await page.goto(address);
await page.waitForLoadState('networkidle');
await ask(page, 'app.saveProfile', { name: 'Elena Marsh', company: 'Northwind Cloud', side: 'vendor' });
await ask(page, 'plans.openSample', { speaksFor: 'vendor' });
if (process.argv.includes('guide')) await takeForGuide();
if (process.argv.includes('readme')) {
	mkdirSync(join(root, 'resources/pictures'), { recursive: true });
	await ask(page, 'app.saveSettings', { theme: 'light', scale: '100', language: 'en' });
	await page.reload();
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(`${new URL(address).origin}/#/plan/${PLAN}/plan?select=topics%2Frenewals`);
	await page.waitForTimeout(900);
	await page.screenshot({ path: join(root, 'resources/pictures/plan.png') });
}
await browser.close();
const ended = new Promise((done) => door.once('exit', done));
door.kill();
await ended;
rmSync(data, { recursive: true, force: true });

/** Pictures of the guide: one a room that is better seen than told, small, light, and as webp; in each language. */
async function takeForGuide() {
	await page.setViewportSize({ width: 1200, height: 750 });
	for (const language of ['en', 'de', 'fr']) await takeForGuideIn(language);
}

async function takeForGuideIn(language) {
	const folder = join(root, 'resources/guide', language);
	mkdirSync(folder, { recursive: true });
	await ask(page, 'app.saveSettings', { theme: 'light', scale: '100', language });
	// A page that only changes its place is not loaded anew, and keeps its language.
	await page.reload();
	await page.waitForLoadState('networkidle');
	await ask(page, 'plans.openSample', { speaksFor: 'vendor' });
	const plan = language === 'en' ? PLAN : `${PLAN}-${language}`;
	for (const [name, room] of Object.entries(GUIDE)) {
		await page.goto(`${new URL(address).origin}/#/plan/${plan}/${room}`);
		await page.waitForTimeout(900);
		const png = await page.screenshot();
		writeFileSync(join(folder, `${name}.webp`), await asWebp(png));
	}
}

/** Encoded by the browser itself, in a page of its own that no policy holds back. */
async function asWebp(png) {
	const canvas = await context.newPage();
	const url = await canvas.evaluate(async (bytes) => {
		const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${bytes}`)).blob());
		const drawn = new OffscreenCanvas(image.width, image.height);
		drawn.getContext('2d').drawImage(image, 0, 0);
		const blob = await drawn.convertToBlob({ type: 'image/webp', quality: 0.75 });
		return Array.from(new Uint8Array(await blob.arrayBuffer()));
	}, png.toString('base64'));
	await canvas.close();
	return Buffer.from(url);
}

/** A call of the contract from inside the page, over a socket of its own. */
function ask(inPage, call, input) {
	return inPage.evaluate(
		([name, given]) =>
			new Promise((done) => {
				const socket = new WebSocket(`ws://${location.host}/socket`);
				socket.onopen = () => socket.send(JSON.stringify({ id: 1, call: name, input: given }));
				socket.onmessage = ({ data: said }) => {
					const heard = JSON.parse(said);
					if (heard.id !== 1) return;
					socket.close();
					done(heard.result);
				};
			}),
		[call, input],
	);
}
