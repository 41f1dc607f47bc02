import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bridge, callNames, eventNames } from '../../shared/contract.ts';
import { electronDouble, windowDouble } from '../builders/electron-double.ts';

const double = electronDouble();
vi.mock('electron', () => double.electron);
vi.mock('../../electron/assets.ts', async (original) => ({
	...(await original<object>()),
	loadAssets: async () => new Map([['/', { type: 'text/html', bytes: new TextEncoder().encode('<p>page</p>') }]]),
}));

beforeAll(async () => {
	process.env.COVALENT_DATA = mkdtempSync(join(tmpdir(), 'covalent-desktop-'));
	await import('../../electron/main.ts');
	await import('../../electron/preload.ts');
	await vi.waitFor(() => expect(double.windows).toHaveLength(1));
});

const ours = () => {
	const contents = double.windows[0]?.webContents;
	return { sender: contents, senderFrame: contents?.mainFrame };
};

/** A page from elsewhere in a window of ours. */
const foreign = (origin: string) => {
	const contents = double.windows[0]?.webContents;
	const frame = { origin, detached: false };
	return { sender: { ...contents, mainFrame: frame }, senderFrame: frame };
};

describe('the desktop door', () => {
	it('turns the sandbox on and registers the scheme before the app is ready', () => {
		expect(double.calls.indexOf('enableSandbox')).toBeLessThan(double.calls.indexOf('whenReady'));
		expect(double.calls.indexOf('registerSchemes')).toBeLessThan(double.calls.indexOf('whenReady'));
	});

	it('keeps the window of a data folder of its own in that folder', () => {
		expect(double.calls).toContain('setPath userData');
	});

	it('has one handler for each call of the contract and no other', () => {
		expect([...double.handlers.keys()].sort()).toEqual(callNames.map((name) => `covalent:${name}`).sort());
	});

	it('answers our own window', async () => {
		const answer = await double.handlers.get('covalent:app.start')?.(ours(), {});
		expect(answer).toMatchObject({ ok: true, value: { door: 'desktop' } });
	});

	it.each([
		['no frame', () => ({ ...ours(), senderFrame: null })],
		['a detached frame', () => ({ ...ours(), senderFrame: { origin: 'app://covalent', detached: true } })],
		['a frame inside the page', () => ({ ...ours(), senderFrame: { origin: 'app://covalent', detached: false } })],
		['a page from elsewhere', () => foreign('https://covalent.example')],
		['an origin that only begins like ours', () => foreign('app://covalent.example')],
		['a file', () => foreign('file://')],
		[
			'an unknown window',
			() => {
				const contents = windowDouble({}).webContents;
				return { sender: contents, senderFrame: contents.mainFrame };
			},
		],
	])('rejects %s on every call', (_name, sender) => {
		for (const [channel, handler] of double.handlers) expect(() => handler(sender(), {}), channel).toThrow('not ours');
	});

	it('opens a sandboxed window on our own page, without Node', () => {
		expect(double.windows[0]?.options).toMatchObject({
			webPreferences: {
				sandbox: true,
				contextIsolation: true,
				nodeIntegration: false,
				webSecurity: true,
				webviewTag: false,
			},
		});
		expect(double.windows[0]?.loaded).toEqual(['app://covalent/']);
	});

	it('goes nowhere, opens nothing, grants nothing, downloads nothing', () => {
		const window = double.windows[0];
		for (const event of [
			'will-navigate',
			'will-redirect',
			'will-frame-navigate',
			'will-attach-webview',
			'will-download',
		]) {
			const preventDefault = vi.fn();
			window?.contentsEvents.get(event)?.({ preventDefault });
			expect(preventDefault, event).toHaveBeenCalledOnce();
		}
		expect(window?.webContents.openHandler?.({ url: 'https://example.com' })).toEqual({ action: 'deny' });
		const answer = vi.fn();
		window?.webContents.session.granted.permissionRequest?.({}, 'media', answer);
		expect(answer).toHaveBeenCalledWith(false);
		expect(window?.webContents.session.granted.permissionCheck?.()).toBe(false);
		expect(window?.webContents.session.granted.device?.()).toBe(false);
	});

	it('serves built files only, by GET only, with the policy as a header', async () => {
		const page = double.request('app://covalent/');
		expect(page?.status).toBe(200);
		expect(page?.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
		expect(double.request('app://covalent/', 'POST')?.status).toBe(405);
		for (const address of [
			'app://covalent/../package.json',
			'app://covalent/%2e%2e/package.json',
			'app://other/',
			'app://covalent//',
			'app://covalent/constructor',
		])
			expect(double.request(address)?.status, address).toBe(404);
	});
});

describe('the preload', () => {
	const bridge = () => double.exposed.get('covalent') as Bridge;

	it('exposes one bridge with a way for every call and event', async () => {
		expect([...double.exposed.keys()]).toEqual(['covalent']);
		for (const name of callNames) await (bridge().call as (name: string, input: unknown) => Promise<unknown>)(name, {});
		expect(double.invoked.map(({ channel }) => channel)).toEqual(callNames.map((name) => `covalent:${name}`));
		for (const name of eventNames) bridge().on(name, () => undefined)();
		expect(double.listeners.size).toBe(0);
	});

	it('knows no other call and no other event', async () => {
		const open = bridge() as unknown as {
			call(name: string): Promise<unknown>;
			on(name: string, listener: () => void): void;
		};
		await expect(open.call('shell.open')).rejects.toThrow('no such call');
		expect(() => open.on('anything', () => undefined)).toThrow('no such event');
	});
});
