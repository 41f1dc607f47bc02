/** The browser door while many press against it: whoever does not belong there is refused, and the window is served. */
import { request as ask } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { MOST_STRANGERS } from '../../electron/browser/crowd.ts';
import { type BrowserDoor, openBrowserDoor } from '../../electron/browser/http.ts';
import { MOST_WINDOWS, openSocket } from '../../electron/browser/socket.ts';
import type { Listener, Workbench } from '../../electron/workbench.ts';
import { report } from '../figures/report.ts';

const MEGABYTE = 1024 * 1024;
const ASSETS = new Map([['/', { type: 'text/html', bytes: new TextEncoder().encode('the page') }]]);

let door: BrowserDoor;
let socket: { close(): void };
const told = new Set<Listener>();
let asked = 0;
let hold: Promise<void> = Promise.resolve();

/** A core of which only the crowd at its door matters. */
const WORKBENCH = {
	call: async () => {
		asked += 1;
		await hold;
		return { ok: true, value: 'x'.repeat(64) };
	},
	subscribe: (listener: Listener) => {
		told.add(listener);
		return () => told.delete(listener);
	},
} as unknown as Workbench;

let cookie = '';

beforeEach(async () => {
	[asked, hold] = [0, Promise.resolve()];
	told.clear();
	door = await openBrowserDoor(() => null);
	door.serve(ASSETS);
	socket = openSocket(door, WORKBENCH);
	const first = await get(new URL(door.address).pathname + new URL(door.address).search, {});
	cookie = first.cookie.split(';')[0] ?? '';
});

afterEach(() => {
	socket.close();
	door.close();
});

function get(path: string, headers: Readonly<Record<string, string>>) {
	return new Promise<{ readonly status: number | undefined; readonly text: string; readonly cookie: string }>(
		(done, failed) => {
			const request = ask({ host: '127.0.0.1', port: door.port, path, headers, agent: false }, (response) => {
				let text = '';
				response.setEncoding('utf8').on('data', (part: string) => {
					text += part;
				});
				const given = response.headers['set-cookie']?.[0] ?? '';
				response.on('end', () => done({ status: response.statusCode, text, cookie: given }));
			});
			request.on('error', failed);
			request.end();
		},
	);
}

interface Stranger {
	readonly connection: Socket;
	heard(): string;
	isGone(): boolean;
}

/** Connects, says so much, and waits. */
function stranger(says = ''): Promise<Stranger> {
	return new Promise((done) => {
		let heard = '';
		let isGone = false;
		const connection = connect(door.port, '127.0.0.1', () => {
			if (says !== '') connection.write(says);
			done({ connection, heard: () => heard, isGone: () => isGone });
		});
		connection.on('data', (bytes) => {
			heard += String(bytes);
		});
		connection.on('error', () => undefined);
		connection.on('close', () => {
			isGone = true;
		});
	});
}

const openConnections = () =>
	new Promise<number>((done, failed) =>
		door.server.getConnections((error, count) => (error ? failed(error) : done(count))),
	);

function openWindow(): Promise<WebSocket | number | undefined> {
	const line = new WebSocket(`ws://127.0.0.1:${door.port}/socket`, {
		headers: { cookie, origin: `http://127.0.0.1:${door.port}` },
	});
	return new Promise((done) => {
		line.once('open', () => done(line));
		line.once('unexpected-response', (_request, response) => {
			done(response.statusCode);
			line.terminate();
		});
		line.on('error', () => done(undefined));
	});
}

async function ourWindow(): Promise<WebSocket> {
	const line = await openWindow();
	if (!(line instanceof WebSocket)) throw new Error(`The door refused its own window: ${line}.`);
	return line;
}

function answerTo(line: WebSocket, id: number): Promise<unknown> {
	return new Promise((done) => {
		line.on('message', (bytes) => {
			const said = JSON.parse(String(bytes));
			if (said.id === id) done(said.result);
		});
		line.send(JSON.stringify({ id, call: 'app.start', input: {} }));
	});
}

it.each([
	['say nothing', ''],
	['never end their request', `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: `],
])(
	'a thousand connections that %s are bounded, the others refused plainly, and the window served',
	async (_what, says) => {
		const window = await ourWindow();
		const strangers = await Promise.all(Array.from({ length: 1000 }, () => stranger(says)));
		await expect.poll(openConnections).toBeLessThanOrEqual(MOST_STRANGERS + 1);
		const gone = () => strangers.filter((one) => one.isGone());
		await expect.poll(() => gone().length).toBe(1000 - MOST_STRANGERS);
		const refused = gone();
		for (const one of refused) {
			expect(one.heard()).toMatch(/^HTTP\/1\.1 503 Service Unavailable\r\n/);
			expect(one.heard()).toMatch(/\r\n\r\nToo many connections stand at this door\.\n$/);
		}
		expect(await answerTo(window, 1)).toMatchObject({ ok: true });
		expect(await get('/', { cookie })).toMatchObject({ status: 200, text: 'the page' });
		expect(await answerTo(await ourWindow(), 1)).toMatchObject({ ok: true });
		for (const one of strangers) one.connection.destroy();
		report(`connections that ${_what}`, { connections: 1000, 'left open': MOST_STRANGERS, 'window refused': 0 });
	},
);

it('no more windows are opened than a person has, and one that is closed makes room', async () => {
	const windows = await Promise.all(Array.from({ length: MOST_WINDOWS }, ourWindow));
	expect(await openWindow()).toBe(503);
	windows[0]?.close();
	await expect.poll(() => told.size).toBe(MOST_WINDOWS - 1);
	expect(await openWindow()).toBeInstanceOf(WebSocket);
});

it('a reader that does not read is let go before it costs more than its bound, and only that one', async () => {
	const [good, bad] = [await ourWindow(), await ourWindow()];
	let heard = 0;
	good.on('message', () => {
		heard += 1;
	});
	const closed = new Promise((done) => bad.once('close', done));
	bad.pause();
	const data = { state: 'x'.repeat(MEGABYTE) } as never;
	const before = process.memoryUsage().rss;
	let sent = 0;
	for (; told.size === 2 && sent < 120; sent += 1) {
		for (const tell of told) tell('app.changed', data);
		await new Promise((next) => setTimeout(next, 2));
	}
	expect(sent).toBeLessThan(120);
	expect(process.memoryUsage().rss - before).toBeLessThan(300 * MEGABYTE);
	await expect.poll(() => heard).toBe(sent);
	bad.resume();
	await closed;
	expect(await answerTo(good, 1)).toMatchObject({ ok: true });
	report('a reader that does not read', { 'megabytes until it is let go': sent, 'others let go': 0 });
});

it('a window that asks without waiting for its answers waits in its own memory', async () => {
	let letGo: () => void = () => undefined;
	hold = new Promise((done) => {
		letGo = done;
	});
	const window = await ourWindow();
	for (let id = 1; id < 5_000; id += 1) window.send(JSON.stringify({ id, call: 'app.start', input: {} }));
	await new Promise((next) => setTimeout(next, 200));
	// What came in one packet with the last of them is read with it.
	expect(asked).toBeLessThan(2_500);
	const last = answerTo(window, 5_000);
	letGo();
	expect(await last).toMatchObject({ ok: true });
	expect(asked).toBe(5_000);
});
