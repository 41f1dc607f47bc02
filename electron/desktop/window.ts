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

/** Nothing is granted: no camera, no position, no devices, no downloads; files are written by the core alone. */
export function denyAll(session: Session): void {
	session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
	session.setPermissionCheckHandler(() => false);
	session.setDevicePermissionHandler(() => false);
	session.on('will-download', (event) => event.preventDefault());
}
