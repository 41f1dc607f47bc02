import { join } from 'node:path';
import { BrowserWindow, type Session, type WebContents } from 'electron';
import type { WindowState } from '../store/workspace-file.ts';
import { APP_ORIGIN } from './protocol.ts';

const USUAL = { width: 1440, height: 900 };

/** One window of ours: sandboxed, without Node, with the one bridge. */
export function openWindow(place: WindowState | null): BrowserWindow {
	const { x, y, width, height } = place ?? { ...USUAL, x: null, y: null };
	const window = new BrowserWindow({
		...{ width, height },
		...(x === null || y === null ? {} : { x, y }),
		minWidth: 900,
		minHeight: 620,
		show: false,
		title: 'Covalent',
		titleBarStyle: 'hidden',
		titleBarOverlay: { height: 38 },
		webPreferences: {
			preload: join(import.meta.dirname, '../preload/preload.cjs'),
			sandbox: true,
			contextIsolation: true,
			nodeIntegration: false,
			webSecurity: true,
			webviewTag: false,
			spellcheck: false,
		},
	});
	window.once('ready-to-show', () => window.show());
	if (place?.maximized) window.maximize();
	void window.loadURL(`${APP_ORIGIN}/`);
	return window;
}

/** Where a window stands when it is not maximised, and whether it is. */
export function placeOf(window: BrowserWindow): WindowState {
	return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}

/** A page of ours goes nowhere and opens nothing. */
export function confine(contents: WebContents): void {
	contents.on('will-navigate', (event) => event.preventDefault());
	contents.on('will-redirect', (event) => event.preventDefault());
	contents.on('will-frame-navigate', (event) => event.preventDefault());
	contents.on('will-attach-webview', (event) => event.preventDefault());
	contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** What “Copy it” needs: text on the clipboard by a key or a click; never to read what is on it. */
const COPIES = 'clipboard-sanitized-write';

/**
 * Nothing is granted but to copy text: no camera, no position, no devices, no downloads; files are written by the core
 * alone. Chromium checks first and asks where the check says no, so both are answered alike.
 */
export function denyAll(session: Session): void {
	session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) =>
		answer(permission === COPIES && isMainFrame && isOurs(requestingUrl)),
	);
	session.setPermissionCheckHandler(
		(_contents, permission, origin, { isMainFrame }) => permission === COPIES && isMainFrame && isOurs(origin),
	);
	session.setDevicePermissionHandler(() => false);
	session.on('will-download', (event) => event.preventDefault());
}

/** An address of our own pages, or their origin, which Chromium ends with a stroke. */
function isOurs(address: string): boolean {
	return address === APP_ORIGIN || address.startsWith(`${APP_ORIGIN}/`);
}
