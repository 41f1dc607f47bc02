import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../shared/base/result.ts';
import type { ReceiveReport } from '../../shared/contract/exchange.ts';
import type { TemplateReceived } from '../../shared/contract/templates.ts';
import { type Bridge, callNames, eventNames } from '../../shared/contract.ts';
import { printTemplateFile } from '../../shared/file/template-file.ts';
import { Core, CREATE, forgetDataFolders } from '../builders/core.ts';
import { type ElectronDouble, fromOurs, openDesktopDoor } from '../builders/desktop-door.ts';
import { windowDouble } from '../builders/electron-double.ts';
import { readTemplate } from '../builders/templates.ts';

let double: ElectronDouble;

/** A folder as of a mail program, with a copy that the other side handed over. */
const mail = mkdtempSync(join(tmpdir(), 'covalent-mail-'));
const copy = join(mail, 'FY27 joint plan (2).jbp');

beforeAll(async () => {
	const northwind = await Core.open();
	const { planId } = await northwind.ask('plans.create', CREATE);
	writeFileSync(copy, await northwind.mail(planId));
	await northwind.close();
	double = await openDesktopDoor(join(mail, 'data.jbp'), copy);
});
afterAll(forgetDataFolders);

const ours = () => fromOurs(double);

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

	it('shows a reminder once they are switched on, in words of the program’s own, and comes forward at a press', async () => {
		const remind = () => double.handlers.get('covalent:app.remind')?.(ours(), { checkIn: false, dueTomorrow: 1 });
		expect(await remind()).toEqual({ ok: true, value: { shown: false } });
		await double.handlers.get('covalent:app.saveSettings')?.(ours(), { reminders: true });
		expect(await remind()).toEqual({ ok: true, value: { shown: true } });
		expect(double.reminders.map(({ options }) => options)).toEqual([
			{ title: 'Covalent', body: 'A commitment of yours is due tomorrow.', silent: true },
		]);
		const before = double.windows[0]?.focused ?? 0;
		double.reminders[0]?.press();
		expect(double.windows[0]?.focused).toBe(before + 1);
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

	it('goes nowhere, opens nothing, grants nothing but to copy text, downloads nothing', () => {
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
		const granted = window?.webContents.session.granted;
		const isGranted = (permission: string, address: string, isMainFrame = true) => {
			const answer = vi.fn();
			granted?.permissionRequest?.({}, permission, answer, { requestingUrl: address, isMainFrame });
			return [answer.mock.calls, granted?.permissionCheck?.({}, permission, address, { isMainFrame })];
		};
		const [YES, NO] = [
			[[[true]], true],
			[[[false]], false],
		];
		const copies = 'clipboard-sanitized-write';
		for (const ours of ['app://covalent', 'app://covalent/', 'app://covalent/index.html#/plan/p'])
			expect(isGranted(copies, ours), ours).toEqual(YES);
		for (const other of ['', 'app://other/', 'app://covalent.evil/', 'https://app://covalent/', 'https://example.com/'])
			expect(isGranted(copies, other), other).toEqual(NO);
		expect(isGranted(copies, 'app://covalent/', false)).toEqual(NO);
		for (const more of ['clipboard-read', 'media', 'geolocation', 'notifications', 'fileSystem', 'unknown'])
			expect(isGranted(more, 'app://covalent/'), more).toEqual(NO);
		expect(granted?.device?.()).toBe(false);
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

describe('a PDF in the desktop', () => {
	it('is printed from a window that is never seen, without scripts, in a session that serves this page alone', async () => {
		const { printPdf } = await import('../../electron/desktop/print.ts');
		const before = double.windows.length;
		const printing = printPdf('<p>plan</p>');
		const window = double.windows[before];
		const partition = double.partitions.get('print');
		const address = window?.loaded[0] ?? '';
		expect(window?.options).toMatchObject({
			show: false,
			webPreferences: { session: partition, javascript: false, sandbox: true, nodeIntegration: false },
		});
		const page = partition?.request(address);
		expect([await page?.text(), page?.headers.get('Content-Security-Policy')]).toEqual([
			'<p>plan</p>',
			expect.stringContaining("default-src 'none'"),
		]);
		expect(partition?.granted.permissionCheck?.({}, 'clipboard-sanitized-write', address, { isMainFrame: true })).toBe(
			false,
		);
		expect(await printing).toEqual({ ok: true, value: new TextEncoder().encode('%PDF-') });
		expect([window?.destroyed, partition?.request(address)?.status]).toEqual([true, 404]);
	});

	it('that cannot be made is a sentence, and one that is cancelled ends its window', async () => {
		const { printPdf } = await import('../../electron/desktop/print.ts');
		const printing = printPdf('<p>plan</p>');
		const window = double.windows.at(-1);
		if (window) window.webContents.printToPDF = () => Promise.reject(new Error('Printing failed'));
		expect(await printing).toMatchObject({
			ok: false,
			error: { message: expect.stringContaining('(Printing failed)') },
		});
		const stop = new AbortController();
		const stopped = printPdf('<p>plan</p>', stop.signal);
		stop.abort(new Error('stopped'));
		await expect(stopped).rejects.toThrow('stopped');
		expect(double.windows.at(-1)?.destroyed).toBe(true);
	});
});

describe('a file that is opened with the program', () => {
	const ask = async (name: string, input: object = {}) =>
		(await double.handlers.get(`covalent:${name}`)?.(ours(), input)) as Result<ReceiveReport | TemplateReceived | null>;
	const next = async () => {
		const answer = await ask('exchange.lookNext');
		return answer.ok ? answer.value : answer.error.message;
	};
	const isTold = () => {
		const [told] = double.windows[0]?.webContents.sent.splice(0).map(([, event]) => event) ?? [];
		return told;
	};

	it('as it starts is looked at once a window asks, and is new to this computer', async () => {
		const report = await next();
		expect(report).toMatchObject({ name: 'FY27 joint plan (2).jbp', known: false, from: { company: 'Northwind' } });
		const id = typeof report === 'object' ? report?.id : undefined;
		expect(await ask('exchange.accept', { id, name: 'Ben Okafor', speaksFor: 'partner' })).toMatchObject({ ok: true });
		expect(await next()).toBe(null);
	});

	it('while it runs comes to the window that is open, which knows the plan by now', async () => {
		isTold();
		const focused = double.windows[0]?.focused ?? 0;
		double.appEvents.get('second-instance')?.({}, ['covalent', '--allow-file-access', 'FY27 joint plan (2).jbp'], mail);
		expect(isTold()).toBe('exchange.opened');
		expect(double.windows[0]?.focused).toBeGreaterThan(focused);
		expect(await next()).toMatchObject({ name: 'FY27 joint plan (2).jbp', known: true, changes: 0 });
	});

	it('by its address, or by the system of a Mac, is waited for in turn', async () => {
		const preventDefault = vi.fn();
		double.appEvents.get('second-instance')?.({}, ['covalent', pathToFileURL(copy).href], '/');
		double.appEvents.get('open-file')?.({ preventDefault }, join(mail, 'gone.jbp'));
		expect(preventDefault).toHaveBeenCalledOnce();
		expect(await next()).toMatchObject({ known: true });
		expect(await next()).toBe(`"gone.jbp" in ${mail} is not there.`);
		expect(await next()).toBe(null);
	});

	it('is kept as a template where it is one', async () => {
		const template = JSON.parse(
			readFileSync(new URL('../../resources/templates/resale-to-recurring.json', import.meta.url), 'utf8'),
		);
		const read = readTemplate(JSON.stringify({ ...template, id: 'our-way', title: 'Our way' }));
		if (!read.ok) throw new Error(read.error.message);
		writeFileSync(join(mail, 'Our way.jbpt'), printTemplateFile(read.value));
		double.appEvents.get('second-instance')?.({}, ['covalent', 'Our way.jbpt'], mail);
		expect(await next()).toMatchObject({ title: 'Our way', how: 'kept' });
		expect(await next()).toBe(null);
	});

	it('is none where a start names none of ours', async () => {
		isTold();
		for (const argument of ['report.pdf', '--file=x.jbp', 'file://elsewhere/x.jbp', 'https://example.com/x.jbp?'])
			double.appEvents.get('second-instance')?.({}, ['covalent', argument], mail);
		expect([isTold(), await next()]).toEqual([undefined, null]);
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
