/** Starts the real core behind the browser door, and a real browser in front of it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type DesktopDoor, IN_DESKTOP, openDesktopPage, startDesktop } from './desktop.ts';

export const root = process.env.COVALENT_ROOT ?? fileURLToPath(new URL('../..', import.meta.url));

const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

export interface Door {
	readonly address: string;
	readonly data: string;
	readonly process: ChildProcess;
	stop(signal?: NodeJS.Signals): Promise<void>;
}

/** The browser door on a data folder of its own, or on one that is there already; on a free port unless one is named. */
export async function startDoor(data = mkdtempSync(join(tmpdir(), 'covalent-e2e-')), port = 0): Promise<Door> {
	if (IN_DESKTOP) return startDesktop(root, data);
	const child = spawn(
		process.execPath,
		[join(root, 'out/main/serve.js'), '--no-open', '--data', data, '--port', String(port)],
		{ stdio: ['ignore', 'pipe', 'pipe'] },
	);
	const address = await new Promise<string>((found, failed) => {
		let said = '';
		child.stdout?.on('data', (bytes) => {
			said += String(bytes);
			const match = /http:\/\/\S+/.exec(said);
			if (match) found(match[0]);
		});
		child.stderr?.on('data', (bytes) => {
			said += String(bytes);
		});
		child.once('exit', (code) => failed(new Error(`The door ended with ${code}: ${said}`)));
	});
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	return {
		address,
		data,
		process: child,
		stop: async (signal = 'SIGTERM') => {
			child.kill(signal);
			await ended;
		},
	};
}

export function launchBrowser(args: readonly string[] = []): Promise<Browser> {
	const { COVALENT_TEST_BROWSER: windowless, COVALENT_CHROMIUM: chosen } = process.env;
	const executablePath = windowless ?? chosen ?? '/usr/bin/chromium';
	return chromium.launch({ executablePath, headless: true, args: [...CHROMIUM_ARGS, ...args] });
}

export interface OpenedPage {
	readonly page: Page;
	readonly context: BrowserContext;
	/** What the page complained of: errors, refused styles and scripts, failed requests. */
	readonly complaints: string[];
}

export async function openPage(
	browser: Browser,
	door: Door,
	viewport = { width: 1440, height: 900 },
): Promise<OpenedPage> {
	const complaints: string[] = [];
	if (isDesktop(door)) {
		const opened = await openDesktopPage(door, viewport);
		hear(opened.page, complaints);
		return { ...opened, complaints };
	}
	const context = await browser.newContext({ viewport, reducedMotion: 'reduce', acceptDownloads: true });
	const page = await context.newPage();
	hear(page, complaints);
	await page.goto(door.address);
	return { page, context, complaints };
}

export function isDesktop(door: Door): door is DesktopDoor {
	return 'app' in door;
}

/** Writes down whatever the page complains of from now on. */
export function hear(page: Page, complaints: string[]): void {
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
}

export function forget(data: string): void {
	rmSync(data, { recursive: true, force: true });
}
