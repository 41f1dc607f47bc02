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
	const reminders: { readonly options: unknown; press: () => void }[] = [];
	let protocolHandler: ((request: Request) => Response) | null = null;
	const partitions = new Map<string, ReturnType<typeof partitionDouble>>();

	const electron = {
		app: {
			enableSandbox: () => calls.push('enableSandbox'),
			setPath: (name: string) => calls.push(`setPath ${name}`),
			requestSingleInstanceLock: () => true,
			whenReady: async () => void calls.push('whenReady'),
			getVersion: () => '0.0.0',
			getLocale: () => 'en-GB',
			quit: () => calls.push('quit'),
			on: (name: string, listener: (...args: unknown[]) => void) => void appEvents.set(name, listener),
		},
		BrowserWindow: class {
			static getAllWindows = () => windows.filter(({ destroyed }) => !destroyed);

			constructor(options: unknown) {
				const window = windowDouble(options);
				windows.push(window);
				appEvents.get('web-contents-created')?.({}, window.webContents);
				// biome-ignore lint/correctness/noConstructorReturn: what the door gets is the double, whole.
				return window;
			}
		},
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
		Notification: class {
			static isSupported = () => true;
			readonly #reminder: { readonly options: unknown; press: () => void };

			constructor(options: unknown) {
				this.#reminder = { options, press: () => undefined };
			}

			close = () => undefined;

			on(_name: string, listener: () => void): void {
				this.#reminder.press = listener;
			}

			show(): void {
				reminders.push(this.#reminder);
			}
		},
		session: {
			fromPartition: (name: string) => {
				const partition = partitions.get(name) ?? partitionDouble();
				partitions.set(name, partition);
				return partition;
			},
		},
		safeStorage: { isEncryptionAvailable: () => false },
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
		reminders,
		partitions,
		request: (url: string, method = 'GET') => protocolHandler?.(new Request(url, { method })),
	};
}

/** A session of its own, with what it serves. */
function partitionDouble() {
	let handler: ((request: Request) => Response) | null = null;
	const { session } = windowDouble({}).webContents;
	return {
		...session,
		protocol: {
			handle: (_scheme: string, answer: (request: Request) => Response) => {
				handler = answer;
			},
		},
		request: (url: string) => handler?.(new Request(url)),
	};
}

interface SessionDouble {
	permissionRequest:
		| ((
				contents: unknown,
				permission: string,
				answer: (granted: boolean) => void,
				details: { requestingUrl: string; isMainFrame: boolean },
		  ) => void)
		| null;
	permissionCheck:
		| ((contents: unknown, permission: string, origin: string, details: { isMainFrame: boolean }) => boolean)
		| null;
	device: (() => boolean) | null;
}

export function windowDouble(options: unknown) {
	const contentsEvents = new Map<string, (event: { preventDefault(): void }) => void>();
	const granted: SessionDouble = { permissionRequest: null, permissionCheck: null, device: null };
	const session = {
		granted,
		setPermissionRequestHandler(handler: SessionDouble['permissionRequest']) {
			granted.permissionRequest = handler;
		},
		setPermissionCheckHandler(handler: SessionDouble['permissionCheck']) {
			granted.permissionCheck = handler;
		},
		setDevicePermissionHandler(handler: SessionDouble['device']) {
			granted.device = handler;
		},
		on: (name: string, listener: (event: { preventDefault(): void }) => void) =>
			void contentsEvents.set(name, listener),
	};
	const mainFrame = { origin: 'app://covalent', detached: false };
	const webContents = {
		mainFrame,
		session,
		sent: [] as unknown[][],
		userAgent: '',
		setUserAgent(name: string) {
			webContents.userAgent = name;
		},
		/** What a print would take: the page as its own session serves it. */
		printToPDF: async (_options: unknown): Promise<Buffer> => Buffer.from('%PDF-'),
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
		destroyed: false,
		isDestroyed() {
			return this.destroyed;
		},
		destroy() {
			this.destroyed = true;
		},
		on: () => undefined,
		once: () => undefined,
		maximize: () => undefined,
		isMinimized: () => false,
		focused: 0,
		focus() {
			this.focused += 1;
		},
		show: () => undefined,
		loadURL(url: string) {
			this.loaded.push(url);
			return Promise.resolve();
		},
	};
}
