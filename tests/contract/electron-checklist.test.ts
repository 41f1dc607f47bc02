/**
 * Electron’s security checklist, item by item, under Electron’s own names and numbers. Each is tried on the desktop door
 * through a stand-in for `electron`, or on what it is built from; where an item has nothing to try, the reason is that what
 * it warns of is not in the program, and the test looks that it is not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { SECURITY_HEADERS } from '../../electron/assets.ts';
import { callNames } from '../../shared/contract.ts';
import { forgetDataFolders } from '../builders/core.ts';
import { type ElectronDouble, openDesktopDoor } from '../builders/desktop-door.ts';
import { windowDouble } from '../builders/electron-double.ts';
import { setting } from '../figures/report.ts';

const SEED = setting('COVALENT_SEED', 20_270_401);
const HOSTILE = 2000;
const OWN = 'app://covalent/';

const root = fileURLToPath(new URL('../..', import.meta.url));
let double: ElectronDouble;

beforeAll(async () => {
	double = await openDesktopDoor();
	const { printPdf } = await import('../../electron/desktop/print.ts');
	// The second kind of window there is: the one that prints.
	await printPdf('<p>plan</p>');
	expect(double.windows).toHaveLength(2);
});
afterAll(forgetDataFolders);

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sources = (...folders: readonly string[]) =>
	folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(ts|tsx|html|css)$/.test(name))
			.map((name) => ({ path: join(folder, name).replaceAll('\\', '/'), text: read(join(folder, name)) })),
	);
/** The files in which a word stands. */
const where = (word: RegExp, ...folders: readonly string[]) =>
	sources(...folders)
		.filter(({ text }) => word.test(text))
		.map(({ path }) => path);

/** What every window was opened with. */
const preferences = () =>
	double.windows.map(
		({ options }) => (options as { readonly webPreferences: Readonly<Record<string, unknown>> }).webPreferences,
	);
const policy = new Map(
	(SECURITY_HEADERS['Content-Security-Policy'] ?? '').split('; ').map((part) => {
		const [name = '', ...values] = part.split(' ');
		return [name, values.join(' ')];
	}),
);
/** An event a window gets, and whether it was stopped. */
function isStopped(event: string, ...more: readonly unknown[]): boolean {
	return double.windows.every(({ contentsEvents }) => {
		const preventDefault = vi.fn();
		(contentsEvents.get(event) as ((...args: unknown[]) => void) | undefined)?.({ preventDefault }, ...more);
		return preventDefault.mock.calls.length === 1;
	});
}
const ADDRESSES = [
	'https://example.com/',
	'http://127.0.0.1/',
	'file:///etc/passwd',
	'javascript:alert(1)',
	'data:text/html,<script>alert(1)</script>',
	'blob:app://covalent/1',
	'app://covalent.example/',
	'app://covalent@example.com/',
	'smb://server/share',
	'ms-msdt:/id',
];

it('1. Only load secure content: both windows load our own scheme, and no address of the network is in the page', () => {
	for (const { loaded } of double.windows) expect(loaded.join()).toMatch(/^app:\/\/(covalent|print)\/\d*$/);
	const REMOTE = /\b(?:src|href|action)=["']https?:|\burl\(["']?https?:|\bfetch\(["'`]https?:|import\(["'`]https?:/;
	expect(where(REMOTE, 'renderer')).toEqual([]);
	expect([...policy.values()].join(' ')).not.toMatch(/https?:|\*/);
});

it('2. Do not enable Node.js integration for remote content: it is off in every window, workers and frames included', () => {
	for (const given of preferences()) {
		expect(given.nodeIntegration).toBe(false);
		expect([given.nodeIntegrationInWorker, given.nodeIntegrationInSubFrames]).toEqual([undefined, undefined]);
	}
});

it('3. Enable context isolation in all renderers', () => {
	for (const given of preferences()) expect(given.contextIsolation).toBe(true);
});

it('4. Enable process sandboxing: for the whole program before it is ready, and in every window again', () => {
	expect(double.calls.indexOf('enableSandbox')).toBeLessThan(double.calls.indexOf('whenReady'));
	for (const given of preferences()) expect(given.sandbox).toBe(true);
	expect(where(/no-sandbox|disable-web-security|appendSwitch/, 'electron/desktop')).toEqual([]);
});

it(`5. Handle session permission requests from remote content: ${HOSTILE} requests, seed ${SEED}: only our own page may copy text`, () => {
	const granted = double.windows[0]?.webContents.session.granted;
	const request = fc.record({
		permission: fc.constantFrom(
			...['clipboard-sanitized-write', 'clipboard-read', 'media', 'geolocation', 'notifications', 'midiSysex'],
			...['pointerLock', 'fullscreen', 'openExternal', 'hid', 'serial', 'usb', 'fileSystem', 'display-capture', ''],
		),
		address: fc.oneof(
			fc.constantFrom(OWN, 'app://covalent', `${OWN}index.html#/home`, ...ADDRESSES),
			fc.webUrl(),
			fc.string().map((tail) => `app://covalent${tail}`),
		),
		isMainFrame: fc.boolean(),
	});
	for (const { permission, address, isMainFrame } of fc.sample(request, { seed: SEED, numRuns: HOSTILE })) {
		let said: unknown = null;
		const say = (given: unknown) => {
			said = given;
		};
		granted?.permissionRequest?.({}, permission, say, { requestingUrl: address, isMainFrame });
		const may =
			permission === 'clipboard-sanitized-write' &&
			isMainFrame &&
			(address === 'app://covalent' || address.startsWith(OWN));
		expect(said, `${permission} ${address}`).toBe(may);
		expect(granted?.permissionCheck?.({}, permission, address, { isMainFrame })).toBe(may);
	}
	expect(granted?.device?.()).toBe(false);
});

it('6. Do not disable webSecurity', () => {
	for (const given of preferences()) expect(given.webSecurity).toBe(true);
});

it('7. Define a Content Security Policy: as a header of every answer, refusals too; nothing inline, nothing from elsewhere', () => {
	expect(Object.fromEntries(policy)).toEqual({
		'default-src': "'none'",
		'script-src': "'self'",
		'style-src': "'self'",
		'img-src': "'self' data: blob:",
		'font-src': "'self'",
		'connect-src': "'self'",
		'base-uri': "'none'",
		'form-action': "'none'",
		'frame-ancestors': "'none'",
		'object-src': "'none'",
	});
	for (const [address, method] of [
		[OWN, 'GET'],
		[OWN, 'POST'],
		[`${OWN}nothing`, 'GET'],
	] as const)
		expect(double.request(address, method)?.headers.get('Content-Security-Policy')).toBe(
			SECURITY_HEADERS['Content-Security-Policy'],
		);
});

it('8. Do not enable allowRunningInsecureContent', () => {
	for (const given of preferences()) expect(given).not.toHaveProperty('allowRunningInsecureContent');
});

it('9. Do not enable experimental features', () => {
	for (const given of preferences()) expect(given).not.toHaveProperty('experimentalFeatures');
});

it('10. Do not use enableBlinkFeatures', () => {
	for (const given of preferences()) expect(given).not.toHaveProperty('enableBlinkFeatures');
});

it('11. Do not use allowpopups for WebViews: there is no webview', () => {
	for (const given of preferences()) expect(given.webviewTag).toBe(false);
	expect(where(/<webview|allowpopups|WebContentsView|BrowserView/, 'renderer', 'electron')).toEqual([]);
});

it('12. Verify WebView options before creation: none is ever attached, whatever its options', () => {
	for (const src of ADDRESSES) expect(isStopped('will-attach-webview', {}, { src, preload: '/tmp/x.js' })).toBe(true);
});

it('13. Disable or limit navigation: no page goes anywhere, by itself, by a redirect or in a frame', () => {
	for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate'])
		for (const url of ADDRESSES) expect(isStopped(event, url), `${event} ${url}`).toBe(true);
});

it('14. Disable or limit creation of new windows: none is opened', () => {
	for (const { webContents } of double.windows)
		for (const url of ADDRESSES) expect(webContents.openHandler?.({ url }), url).toEqual({ action: 'deny' });
});

it('15. Do not use shell.openExternal with untrusted content: shell is used nowhere', () => {
	expect(where(/\bshell\b.*from 'electron'|openExternal|openPath|showItemInFolder/, 'electron')).toEqual([]);
});

it('16. Use a current version of Electron: pinned to one of the three supported lines', () => {
	const { devDependencies } = JSON.parse(read('package.json'));
	expect(devDependencies.electron).toMatch(/^(4[3-9]|[5-9]\d)\.\d+\.\d+$/);
});

it('17. Validate the sender of all IPC messages: every call of the contract rejects every other sender', () => {
	const contents = double.windows[0]?.webContents;
	const frame = (origin: string, detached = false) => ({ origin, detached });
	const senders = [
		{ sender: contents, senderFrame: null },
		{ sender: contents, senderFrame: frame('app://covalent') },
		...ADDRESSES.map((origin) => {
			const senderFrame = frame(origin);
			return { sender: { ...contents, mainFrame: senderFrame }, senderFrame };
		}),
		{ sender: windowDouble({}).webContents, senderFrame: windowDouble({}).webContents.mainFrame },
		{ sender: double.windows[1]?.webContents, senderFrame: double.windows[1]?.webContents.mainFrame },
	];
	expect(double.handlers.size).toBe(callNames.length);
	for (const [channel, handler] of double.handlers)
		for (const event of senders) expect(() => handler(event, {}), channel).toThrow('not ours');
	expect(where(/\bipcMain\b/, 'electron')).toEqual(['electron/desktop/guard.ts']);
});

it(`18. Avoid usage of the file:// protocol: app:// gives built files by exact name only; ${HOSTILE} hostile addresses, seed ${SEED}`, async () => {
	const { answer } = await import('../../electron/desktop/protocol.ts');
	const assets = new Map([['/index.html', { type: 'text/html', bytes: new Uint8Array([1]) }]]);
	const steps = fc.constantFrom(
		...['..', '%2e%2e', '%2E.', '.', '', 'index.html', 'etc', 'passwd', 'package.json', '__proto__', 'constructor'],
		...['%00', '\\', '%5c', '%2f', 'C:', '?', '#', '//', '@', ';', '%c0%ae', '\u202e', 'app.asar'],
	);
	const hosts = fc.constantFrom('covalent', 'print', 'covalent.', 'COVALENT', 'covalent:80', 'user@covalent', '', '..');
	const schemes = fc.constantFrom('app', 'app', 'app', 'file', 'https', 'data');
	const address = fc
		.tuple(schemes, hosts, fc.array(steps, { maxLength: 6 }))
		.map(([scheme, host, path]) => `${scheme}://${host}/${path.join('/')}`);
	let found = 0;
	for (const hostile of fc.sample(address, { seed: SEED, numRuns: HOSTILE })) {
		const { status } = answer(assets, 'GET', hostile);
		const url = URL.canParse(hostile) ? new URL(hostile) : null;
		const isIndex = url?.protocol === 'app:' && url.host === 'covalent' && url.pathname === '/index.html';
		expect(status, hostile).toBe(isIndex ? 200 : 404);
		found += Number(isIndex);
	}
	expect(found).toBeGreaterThan(0);
	for (const method of ['POST', 'PUT', 'HEAD', 'OPTIONS', 'PROPFIND'])
		expect(answer(assets, method, `${OWN}index.html`).status, method).toBe(405);
	expect(where(/loadFile\(|['"`]file:\/\//, 'electron/desktop', 'renderer')).toEqual([]);
});

it('19. Check which fuses you can change: all eight are set; tests/architecture/package.test.ts reads them back', () => {
	const fuses = read('electron-builder.yml').split('electronFuses:\n')[1]?.split('\n\n')[0] ?? '';
	expect(
		Object.fromEntries([...fuses.matchAll(/^ {2}(\w+): (\w+)$/gm)].map(([, name, value]) => [name, value])),
	).toEqual({
		runAsNode: 'false',
		enableCookieEncryption: 'true',
		enableNodeOptionsEnvironmentVariable: 'false',
		enableNodeCliInspectArguments: 'false',
		enableEmbeddedAsarIntegrityValidation: 'true',
		onlyLoadAppFromAsar: 'true',
		loadBrowserProcessSpecificV8Snapshot: 'false',
		grantFileProtocolExtraPrivileges: 'false',
		resetAdHocDarwinSignature: 'true',
	});
});

it('20. Do not expose Electron APIs to untrusted web content: one bridge of two functions, which knows the contract only', async () => {
	expect([...double.exposed.keys()]).toEqual(['covalent']);
	const bridge = double.exposed.get('covalent') as Record<string, (...args: unknown[]) => unknown>;
	expect(Object.keys(bridge).sort()).toEqual(['call', 'on']);
	for (const name of [
		'__proto__',
		'constructor',
		'toString',
		'app.start ',
		'covalent:app.start',
		'',
		null,
		{},
		['app.start'],
	])
		await expect(async () => bridge.call?.(name, {}), String(name)).rejects.toThrow('no such call');
	expect(double.invoked).toEqual([]);
	// The event that Electron hands a listener is not handed on: it holds the sender.
	const heard = vi.fn();
	bridge.on?.('exchange.opened', heard);
	for (const listener of double.listeners) listener({ sender: double.electron.ipcRenderer }, 'exchange.opened', null);
	expect(heard.mock.calls).toEqual([[null]]);
	expect(read('electron/preload.ts')).not.toMatch(/exposeInMainWorld\([^)]*ipcRenderer/);
});
