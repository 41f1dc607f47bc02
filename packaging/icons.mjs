/**
 * Draws every icon of the program and of its plan files from the one mark, resources/icons/covalent.svg:
 * `node packaging/icons.mjs`. Chromium draws; the containers of Windows and macOS hold plain PNGs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../electron/bin/build-if-stale.mjs';
import { findOrInstallChromium } from '../tests/e2e/chromium.mjs';
import { icns, ico } from './icon-files.mjs';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const folder = join(root, 'resources/icons');
const mark = readFileSync(join(folder, 'covalent.svg'), 'utf8').replace(/<\/?svg[^>]*>|<title>.*?<\/title>/g, '');

/** The mark is 33 wide from x 3, and 24 high; on a canvas of 100. */
const placed = (width, x, y) => `<g transform="translate(${x} ${y}) scale(${width / 30}) translate(-3 -2)">${mark}</g>`;

/** On a tile, as systems show programs; the smallest have no room for one. */
function program(size) {
	if (size < 48) return placed(100, 0, 16.5);
	return `<rect x="8" y="8" width="84" height="84" rx="19" fill="#fff" stroke="#CDCDD7"/>${placed(62, 19, 29.5)}`;
}

function planFile(size) {
	const page = 'M20 4h42l20 20v68a4 4 0 0 1-4 4H20a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z';
	const fold =
		'<path d="M62 4v16a4 4 0 0 0 4 4h16z" fill="#EEEEF2" stroke="#8A8997" stroke-width="1.4" stroke-linejoin="round"/>';
	const lines = size < 48 ? '' : '<path d="M26 74h46M26 83h30" stroke="#CDCDD7" stroke-width="3"/>';
	return `<path d="${page}" fill="#fff" stroke="#8A8997" stroke-width="1.4" stroke-linejoin="round"/>${fold}${lines}${placed(50, 24, size < 48 ? 42 : 33)}`;
}

const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();

async function draw(picture) {
	const drawn = new Map();
	for (const size of SIZES) {
		await page.setViewportSize({ width: size, height: size });
		await page.setContent(
			`<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="${size}" height="${size}" style="display:block">${picture(size)}</svg>`,
		);
		drawn.set(size, await page.screenshot({ omitBackground: true }));
	}
	return drawn;
}

const ofProgram = await draw(program);
const ofPlanFile = await draw(planFile);
await browser.close();

mkdirSync(join(folder, 'icons'), { recursive: true });
const file = (name, bytes) => writeFileSync(join(folder, name), bytes);
for (const [size, bytes] of ofProgram) file(`icons/${size}x${size}.png`, bytes);
file('icon.ico', ico(ofProgram));
file('icon.icns', icns(ofProgram));
file('jbp.ico', ico(ofPlanFile));
file('jbp.icns', icns(ofPlanFile));
