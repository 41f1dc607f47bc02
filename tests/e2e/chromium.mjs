/** Finds a browser of the Chromium family on this machine, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../../electron/bin/build-if-stale.mjs';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
	'msedge',
	'chrome',
];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	`${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
	`${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

/** Without a window of its own it starts in a third of the time; there is one on Debian and beside Playwright. */
const WINDOWLESS = ['chromium-headless-shell', 'chrome-headless-shell'];

/** The path of the quickest browser for tests of what stands in the window: the windowless one, else any. It prints poorer PDF. */
export function findOrInstallWindowless() {
	const found = process.env.COVALENT_TEST_BROWSER ?? onPath(WINDOWLESS);
	if (found !== null) return found;
	if (isDebianRoot()) {
		process.stdout.write('No windowless Chromium on this machine; installing one …\n');
		if (installFromDebian('chromium-headless-shell')) return onPath(WINDOWLESS) ?? findOrInstallChromium();
	}
	return findOrInstallChromium();
}

/** The path of the browser; ends the process with one sentence where there is none to be had. */
export function findOrInstallChromium() {
	const found = find();
	if (found !== null) return found;
	process.stdout.write('No Chromium, Chrome or Edge on this machine; installing one …\n');
	const installed = isDebianRoot() ? installFromDebian('chromium') : installFromPlaywright();
	const path = installed ? find() : null;
	if (path !== null) return path;
	process.stderr.write(
		'The end-to-end tests need Chromium, Chrome or Edge: none was found and none could be installed. Install one, or set COVALENT_CHROMIUM to its path.\n',
	);
	process.exit(1);
}

function find() {
	const candidates = [process.env.COVALENT_CHROMIUM, onPath(NAMES), ...PLACES, chromium.executablePath()];
	return candidates.find((path) => path && existsSync(path)) ?? null;
}

function onPath(names) {
	const isWindows = process.platform === 'win32';
	const folders = (process.env.PATH ?? '').split(isWindows ? ';' : ':');
	const files = folders.flatMap((folder) => names.map((name) => join(folder, isWindows ? `${name}.exe` : name)));
	return files.find((path) => existsSync(path)) ?? null;
}

function isDebianRoot() {
	return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installFromDebian(program) {
	const run = (...args) =>
		spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
			.status === 0;
	const install = () => run('install', '-y', '-qq', program);
	return install() || (run('update', '-qq') && install());
}

function installFromPlaywright() {
	const cli = join(root, 'node_modules/playwright-core/cli.js');
	return spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' }).status === 0;
}
