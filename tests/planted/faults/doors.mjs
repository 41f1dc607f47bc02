/** What goes wrong at the doors: the desktop window, the browser, the terminal. */
export const DOORS = [
	{
		fault: 'the window is not asked who it is',
		file: 'electron/desktop/guard.ts',
		from: 'if (!isOurs(event, known)) throw',
		to: 'if (!isOurs(event, known) && name === "app.start") throw',
		caughtBy: ['tests/contract/hostile-window.test.ts', 'tests/contract/desktop.test.ts'],
	},
	{
		fault: 'any name of this computer is served',
		file: 'electron/browser/http.ts',
		from: 'const isOurHost = (request: IncomingMessage) => request',
		to: 'const isOurHost = (request: IncomingMessage) => request.method !== null || request',
		caughtBy: ['tests/contract/browser-door.test.ts'],
	},
	{
		fault: 'a socket of another page is taken in',
		file: 'electron/browser/http.ts',
		from: 'const isOurs = isOurHost(request)',
		to: 'const isOurs = hasCookie(request) || isOurHost(request)',
		caughtBy: ['tests/contract/browser-door.test.ts'],
	},
	{
		fault: 'everybody may stand at the door',
		file: 'electron/browser/crowd.ts',
		from: 'if (strangers.size <= MOST_STRANGERS || oldest === undefined) return;',
		to: 'if (oldest !== null) return;',
		caughtBy: ['tests/contract/crowded-door.test.ts'],
	},
	{
		fault: 'a reader that does not read is kept',
		file: 'electron/browser/socket.ts',
		from: 'if (socket.bufferedAmount > MOST_UNSENT_BYTES) socket.terminate();',
		to: 'if (socket.bufferedAmount > 100 * MOST_UNSENT_BYTES) socket.terminate();',
		caughtBy: ['tests/contract/crowded-door.test.ts'],
	},
	{
		fault: 'a page of a host whose name begins like ours may copy',
		file: 'electron/desktop/window.ts',
		from: 'address.startsWith(`${APP_ORIGIN}/`)',
		to: 'address.startsWith(APP_ORIGIN)',
		caughtBy: ['tests/contract/electron-checklist.test.ts'],
	},
];
