/**
 * A page of HTML as PDF by the machine's own Chromium. Page and answer go through a pipe: the words of the plan stand
 * in no temporary file, no port is opened, and the browser reaches no network.
 */

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';
import { findChromium } from './chromium.ts';
import { openDevTools } from './devtools-pipe.ts';

/** Makes the PDF of a page. The desktop has its own; the other doors borrow the machine's browser. */
export type PrintPdf = (html: string, signal?: AbortSignal) => Promise<Result<Uint8Array>>;

/** Paper, margins and what runs in them are the page's own. The same in both ways of printing. */
export const PRINT = {
	preferCSSPageSize: true,
	printBackground: true,
	generateTaggedPDF: true,
	generateDocumentOutline: true,
} as const;

export const noBrowser = () =>
	say(
		'A PDF needs Chrome, Edge or Chromium on this computer, and none was found. Export the Word document or the web page instead, or install one of them.',
	);
const notMade = () =>
	say('The browser on this computer did not make the PDF. Export the Word document or the web page instead.');

const LIMIT_MS = 120_000;

/** Rejects with the signal's reason where it is aborted; the browser is ended whatever happens. */
export async function printInChromium(
	html: string,
	signal: AbortSignal = new AbortController().signal,
	browser: string | null = findChromium(process.env, process.platform),
): Promise<Result<Uint8Array>> {
	if (browser === null) return fail('not-found', noBrowser());
	const profile = await mkdtemp(join(tmpdir(), 'covalent-print-'));
	const child = spawn(browser, argumentsFor(profile), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
	const ended = new Promise<void>((done) => {
		child.once('error', () => done());
		child.once('exit', () => done());
	});
	const stop = () => child.kill('SIGKILL');
	const clock = setTimeout(stop, LIMIT_MS);
	signal.addEventListener('abort', stop, { once: true });
	if (signal.aborted) stop();
	try {
		const pdf = await print(html, openDevTools(child, ended));
		signal.throwIfAborted();
		return pdf === null ? fail('internal', notMade()) : ok(pdf);
	} finally {
		signal.removeEventListener('abort', stop);
		clearTimeout(clock);
		stop();
		await ended;
		// Helpers of the browser may hold it a moment longer; what is left in it is an empty profile.
		await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
	}
}

/** Null where the browser went away or answered something else. */
async function print(html: string, browser: ReturnType<typeof openDevTools>): Promise<Uint8Array | null> {
	const { targetId } = await browser.ask('Target.createTarget', { url: 'about:blank' });
	const { sessionId } = await browser.ask('Target.attachToTarget', { targetId, flatten: true });
	if (typeof sessionId !== 'string') return null;
	const ask = (method: string, input: object) => browser.ask(method, input, sessionId);
	await ask('Emulation.setScriptExecutionDisabled', { value: true });
	const { frameTree } = await ask('Page.getFrameTree', {});
	await ask('Page.setDocumentContent', { frameId: frameIn(frameTree), html });
	const { data } = await ask('Page.printToPDF', PRINT);
	return typeof data === 'string' ? new Uint8Array(Buffer.from(data, 'base64')) : null;
}

function frameIn(tree: unknown): unknown {
	const frame = typeof tree === 'object' && tree !== null && 'frame' in tree ? tree.frame : null;
	return typeof frame === 'object' && frame !== null && 'id' in frame ? frame.id : null;
}

function argumentsFor(profile: string): readonly string[] {
	// Chromium refuses its sandbox to root, as in a container; the page is ours, without scripts and without a network.
	const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
	return [
		...['--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`, '--no-startup-window'],
		...['--no-first-run', '--no-default-browser-check', '--disable-extensions', '--disable-gpu', '--disable-breakpad'],
		...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
		'--host-resolver-rules=MAP * ~NOTFOUND',
		// Stands in the file as what made it; the browser's own would tell the system it runs on.
		'--user-agent=Covalent',
		...(asRoot ? ['--no-sandbox'] : []),
	];
}
