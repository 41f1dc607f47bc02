/** A stand-in for the `electron` module: it records what the desktop door asks of it. */
import { vi } from 'vitest';

type Handler = (event: unknown, input: unknown) => unknown;

export function electronDouble() {
	const handlers = new Map<string, Handler>();
	const appEvents = new Map<string, (...args: unknown[]) => void>();
	const exposed = new Map<string, unknown>();
	const calls: string[] = [];
	const invoked: { channel: string; input: unknown }[] = [];
	const listeners = new Set<(...args: unknown[]) => void>();
	const windows: ReturnType<typeof windowDouble>[] = [];
	let protocolHandler: ((request: Request) => Response) | null = null;

	const electron = {
		app: {
			enableSandbox: () => calls.push('enableSandbox'),
			requestSingleInstanceLock: () => true,
			whenReady: async () => void calls.push('whenReady'),
			getVersion: () => '0.0.0',
			quit: () => calls.push('quit'),
			on: (name: string, listener: (...args: unknown[]) => void) => void appEvents.set(name, listener),
		},
		BrowserWindow: Object.assign(
			function BrowserWindow(options: unknown) {
				const window = windowDouble(options);
				windows.push(window);
				appEvents.get('web-contents-created')?.({}, window.webContents);
				return window;
			},
			{ getAllWindows: () => windows },
		),
		ipcMain: { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) },
		ipcRenderer: {
			invoke: async (channel: string, input: unknown) => {
				invoked.push({ channel, input });
				return { ok: true };
			},
			on: (_channel: string, listener: (...args: unknown[]) => void) => void listeners.add(listener),
			removeListener: (_channel: string, listener: (...args: unknown[]) => void) => void listeners.delete(listener),
		},
		contextBridge: { exposeInMainWorld: (name: string, value: unknown) => void exposed.set(name, value) },
		protocol: {
			registerSchemesAsPrivileged: () => calls.push('registerSchemes'),
			handle: (_scheme: string, handler: (request: Request) => Response) => {
				protocolHandler = handler;
			},
		},
		Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: () => calls.push('menu') },
		dialog: { showSaveDialog: vi.fn(async () => ({ canceled: true, filePath: '' })) },
	};
	return {
		electron,
		handlers,
		appEvents,
		exposed,
		calls,
		invoked,
		listeners,
		windows,
		request: (url: string, method = 'GET') => protocolHandler?.(new Request(url, { method })),
	};
}

export function windowDouble(options: unknown) {
	const contentsEvents = new Map<string, (event: { preventDefault(): void }) => void>();
	const session = {
		permissionRequest: null as
			| null
			| ((contents: unknown, permission: string, answer: (granted: boolean) => void) => void),
		permissionCheck: null as null | (() => boolean),
		device: null as null | (() => boolean),
		setPermissionRequestHandler(handler: typeof session.permissionRequest) {
			session.permissionRequest = handler;
		},
		setPermissionCheckHandler(handler: () => boolean) {
			session.permissionCheck = handler;
		},
		setDevicePermissionHandler(handler: () => boolean) {
			session.device = handler;
		},
		on: (name: string, listener: (event: { preventDefault(): void }) => void) =>
			void contentsEvents.set(name, listener),
	};
	const mainFrame = { origin: 'app://covalent', detached: false };
	const webContents = {
		mainFrame,
		session,
		sent: [] as unknown[][],
		isDestroyed: () => false,
		send: (...args: unknown[]) => void webContents.sent.push(args),
		on: (name: string, listener: (event: { preventDefault(): void }) => void) =>
			void contentsEvents.set(name, listener),
		openHandler: null as null | ((details: { url: string }) => { action: string }),
		setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
			webContents.openHandler = handler;
		},
	};
	return {
		options,
		webContents,
		contentsEvents,
		loaded: [] as string[],
		once: () => undefined,
		show: () => undefined,
		loadURL(url: string) {
			this.loaded.push(url);
			return Promise.resolve();
		},
	};
}
