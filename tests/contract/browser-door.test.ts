import { once } from 'node:events';
import { request as ask } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Assets, SECURITY_HEADERS } from '../../electron/assets.ts';
import { type BrowserDoor, openBrowserDoor } from '../../electron/browser/http.ts';
import { openSocket } from '../../electron/browser/socket.ts';
import { openWorkbench, type Workbench } from '../../electron/workbench.ts';
import { ENGLISH } from '../../shared/words/english.ts';
import { speakIn } from '../../shared/words/load.ts';
import { speak } from '../../shared/words/spoken.ts';
import { CREATE, forgetDataFolders, newDataFolder } from '../builders/core.ts';

const page = (text: string) => ({ type: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(text) });
const ASSETS: Assets = new Map([
	['/', page('the page')],
	['/index.html', page('the page')],
	['/assets/app.js', { type: 'text/javascript; charset=utf-8', bytes: new TextEncoder().encode('run()') }],
]);

interface Answered {
	readonly status: number | undefined;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly text: string;
}

let workbench: Workbench;
let door: BrowserDoor;
let socket: { close(): void };
const downloads = new Map([['job1', { name: 'Joint plan – Ana’s.docx', bytes: new TextEncoder().encode('bytes') }]]);
const faults: unknown[] = [];
const noteFault = (fault: unknown) => void faults.push(fault);

beforeAll(async () => {
	process.on('uncaughtException', noteFault);
	workbench = await openWorkbench({
		...{ dataFolder: newDataFolder(), resourcesFolder: new URL('../../resources', import.meta.url).pathname },
		...{ door: 'browser', version: '0.0.0' },
	});
	door = await openBrowserDoor((jobId) => {
		const download = downloads.get(jobId) ?? null;
		downloads.delete(jobId);
		return download;
	});
	door.serve(ASSETS);
	socket = openSocket(door, workbench);
});

afterAll(async () => {
	socket.close();
	door.close();
	await workbench.close();
	forgetDataFolders();
	process.off('uncaughtException', noteFault);
	expect(faults).toEqual([]);
});

function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answered> {
	return new Promise((done, failed) => {
		const request = ask({ host: '127.0.0.1', port: door.port, path, method, headers, agent: false }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (part: string) => {
				text += part;
			});
			response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
		});
		request.on('error', failed);
		request.end(/^P/.test(method) ? '{}' : undefined);
	});
}

/** A browser that has used the address: its cookie and the origin of its page. */
let cookie = '';
const ours = () => ({ cookie, origin: `http://127.0.0.1:${door.port}` });

function expectSecured({ headers }: Pick<Answered, 'headers'>): void {
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers[name.toLowerCase()], name).toBe(value);
}

describe('the address', () => {
	it('is on this computer only, with a token that cannot be guessed', () => {
		expect(door.server.address()).toMatchObject({ address: '127.0.0.1', port: door.port });
		expect(door.address).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${door.port}/\\?token=[A-Za-z0-9_-]{32}$`));
	});

	it('opens nothing with another token, or none', async () => {
		for (const path of [
			'/',
			'/index.html',
			'/?token=',
			'/?token=wrong',
			`/?token=${'a'.repeat(32)}`,
			'/exports/job1',
		]) {
			const answer = await get(path);
			expect([path, answer.status]).toEqual([path, 403]);
			expectSecured(answer);
			expect(answer.headers['set-cookie']).toBe(undefined);
		}
		expect(downloads.has('job1')).toBe(true);
	});

	it('works once, and becomes a cookie that no script and no other site gets', async () => {
		const path = new URL(door.address).pathname + new URL(door.address).search;
		const first = await get(path);
		expect([first.status, first.headers.location]).toEqual([303, '/']);
		expectSecured(first);
		const [given = ''] = first.headers['set-cookie'] ?? [];
		expect(given).toMatch(/^covalent-\d+=[A-Za-z0-9_-]{32}; HttpOnly; SameSite=Strict; Path=\/$/);
		cookie = given.split(';')[0] ?? '';
		expect(cookie).not.toContain(new URL(door.address).searchParams.get('token'));
		const second = await get(path);
		expect([second.status, second.headers['set-cookie']]).toEqual([403, undefined]);
		expect(second.text).toBe('This address has been used or is not complete. Start Covalent again to get a new one.\n');
		expect(await get(path, { cookie })).toMatchObject({ status: 303, headers: { location: '/' } });
	});
});

describe('a page', () => {
	it('is a built file, by its exact name, to the browser with the cookie', async () => {
		const answer = await get('/', { cookie });
		expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([
			200,
			'the page',
			'text/html; charset=utf-8',
		]);
		expectSecured(answer);
		expect((await get('/assets/app.js?v=1', { cookie: `other=1; ${cookie}` })).text).toBe('run()');
	});

	it.each([
		...['//', '/\\', '//evil.example/', '/../package.json', '/%2e%2e/package.json', '/assets/../../package.json'],
		...[
			'/assets/',
			'/index.html/',
			'/INDEX.HTML',
			'/constructor',
			'/__proto__',
			'/%00',
			'/%',
			'/.',
			'/..%2f..%2fetc/passwd',
		],
		...['/exports/', '/exports/none', '/exports/../job1', '/exports/job1/x', 'http://evil.example/assets/app.js', '*'],
	])('asked for as %s is not there', async (path) => {
		const answer = await get(path, { cookie });
		expect([answer.status, answer.text]).toSatisfy(
			([status, text]: [number, string]) =>
				(status === 404 &&
					/^(There is no such page|This export has been fetched already or was cancelled)\.\n$/.test(text)) ||
				// These two are other spellings of the first page.
				(status === 200 && text === 'the page' && path === '/.'),
		);
		expectSecured(answer);
	});

	it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'])('is not had by %s', async (method) => {
		const answer = await get('/', { cookie }, method);
		expect(answer.status).toBe(405);
		expectSecured(answer);
	});

	it('refuses in the language the core speaks', async () => {
		await speakIn('de-DE');
		const answers = [await get('/nowhere', { cookie }), await get('/', { cookie }, 'POST'), await get('/')];
		speak(ENGLISH);
		expect(answers.map(({ status, text }) => [status, text])).toEqual([
			[404, 'Diese Seite gibt es nicht.\n'],
			[405, 'Nur GET-Anfragen werden beantwortet.\n'],
			[
				403,
				'Diese Adresse wurde schon benutzt oder ist nicht vollständig. Starten Sie Covalent neu, dann gibt es eine neue.\n',
			],
		]);
	});

	it.each([
		...[
			'evil.example',
			'localhost',
			'127.0.0.1',
			'[::1]',
			'evil.example:PORT',
			'localhost:PORT',
			'127.0.0.1:PORT.evil.example',
			'0.0.0.0:PORT',
		],
	])('is not served under another name of this computer: %s', async (host) => {
		const answer = await get('/', { cookie, host: host.replace('PORT', String(door.port)) });
		expect([answer.status, answer.text]).toEqual([421, 'This address is not served here.\n']);
		expectSecured(answer);
	});

	it.each(['covalent=', 'covalent=x', 'Covalent', 'xcovalent'])('is not served to the cookie %s', async (name) => {
		expect((await get('/', { cookie: name })).status).toBe(403);
		expect((await get('/', { cookie: `${cookie}x` })).status).toBe(403);
		expect((await get('/', { cookie: cookie.slice(0, -1) })).status).toBe(403);
	});
});

describe('a download', () => {
	it('is handed out once, as a file and never as a page', async () => {
		const first = await get('/exports/job1', { cookie });
		expect([first.status, first.text, first.headers['content-type']]).toEqual([
			200,
			'bytes',
			'application/octet-stream',
		]);
		expect(first.headers['content-disposition']).toBe(
			"attachment; filename*=UTF-8''Joint%20plan%20%E2%80%93%20Ana%E2%80%99s.docx",
		);
		expectSecured(first);
		const second = await get('/exports/job1', { cookie });
		expect([second.status, second.text]).toEqual([404, 'This export has been fetched already or was cancelled.\n']);
	});
});

interface Line {
	readonly socket: WebSocket;
	readonly said: unknown[];
	readonly closed: Promise<number>;
	ask(call: string, input: unknown): Promise<unknown>;
}

/** A line over the socket, or the status of the refusal. */
function join(headers: Readonly<Record<string, string>>, path = '/socket'): Promise<Line | number | undefined> {
	const line = new WebSocket(`ws://127.0.0.1:${door.port}${path}`, { headers });
	const said: unknown[] = [];
	let lastId = 0;
	line.on('message', (bytes) => said.push(JSON.parse(String(bytes))));
	const closed = new Promise<number>((done) => line.once('close', done));
	return new Promise((done) => {
		line.once('unexpected-response', (_request, response) => {
			expectSecured(response);
			done(response.statusCode);
			line.terminate();
		});
		line.on('error', () => done(undefined));
		line.once('open', () =>
			done({
				...{ socket: line, said, closed },
				ask: async (call, input) => {
					lastId += 1;
					const id = lastId;
					line.send(JSON.stringify({ id, call, input }));
					for (;;) {
						const answer = said.find((one) => (one as { id?: number }).id === id) as { result: unknown } | undefined;
						if (answer) return answer.result;
						await new Promise((tick) => setTimeout(tick, 2));
					}
				},
			}),
		);
	});
}

async function ourLine(): Promise<Line> {
	const line = await join(ours());
	if (typeof line !== 'object') throw new Error(`The socket answered ${line}.`);
	return line;
}

describe('the socket', () => {
	it('carries the calls and the events of the contract', async () => {
		const line = await ourLine();
		expect(await line.ask('app.start', {})).toMatchObject({ ok: true, value: { door: 'browser', readOnly: null } });
		const made = (await line.ask('plans.create', CREATE)) as { value: { planId: string } };
		expect(made).toMatchObject({ ok: true });
		expect(line.said).toContainEqual(
			expect.objectContaining({ event: 'app.changed', data: expect.objectContaining({ door: 'browser' }) }),
		);
		expect(await line.ask('plan.open', { planId: 'no such plan' })).toMatchObject({
			ok: false,
			error: { code: 'invalid' },
		});
		line.socket.close();
	});

	it('is refused without the cookie, from another page, under another name, at another path', async () => {
		const own = ours();
		expect(
			await Promise.all([
				join({ origin: own.origin }),
				join({ cookie: own.cookie }),
				join({ ...own, cookie: 'covalent=wrong' }),
				join({ ...own, origin: 'https://evil.example' }),
				join({ ...own, origin: 'null' }),
				join({ ...own, origin: `http://localhost:${door.port}` }),
				join({ ...own, origin: `https://127.0.0.1:${door.port}` }),
				join({ ...own, origin: `${own.origin}.evil.example` }),
				join({ ...own, host: `evil.example:${door.port}` }),
				join(own, '/'),
				join(own, '/socket/'),
				join(own, '/socket?token=x'),
				join(own, '//'),
			]),
		).toEqual(Array.from({ length: 13 }, () => 403));
	});

	it.each<[string, string]>([
		['not JSON', 'hello'],
		['nothing', ''],
		['a list', '[]'],
		['null', 'null'],
		['no id', '{"call":"app.start","input":{}}'],
		['a broken id', '{"id":-1,"call":"app.start","input":{}}'],
		['an unknown call', '{"id":1,"call":"shell.open","input":{}}'],
		['a call that every object has', '{"id":1,"call":"constructor","input":{}}'],
		['one word too many', '{"id":1,"call":"app.start","input":{},"admin":true}'],
		['brackets without end', '['.repeat(200_000)],
	])('ends a connection that says %s, and only that one', async (_what, text) => {
		const [good, bad] = [await ourLine(), await ourLine()];
		bad.socket.send(text);
		expect(await bad.closed).toBe(1008);
		expect(await good.ask('app.start', {})).toMatchObject({ ok: true });
		good.socket.close();
	});

	it('ends a connection whose message is larger than the limit, and only that one', async () => {
		const [good, bad] = [await ourLine(), await ourLine()];
		const raw = (bad.socket as unknown as { _socket: Socket })._socket;
		const header = Buffer.alloc(14);
		header.set([0x81, 0xff]);
		header.writeBigUInt64BE(BigInt(96 * 1024 * 1024 + 1), 2);
		raw.write(header);
		expect(await bad.closed).toBe(1009);
		expect(await good.ask('app.start', {})).toMatchObject({ ok: true });
		good.socket.close();
	});

	it('ends a connection whose frames are broken, and only that one', async () => {
		const [good, bad] = [await ourLine(), await ourLine()];
		(bad.socket as unknown as { _socket: Socket })._socket.write(Buffer.from([0xff, 0x00, 0x13, 0x37]));
		expect(await bad.closed).toBeGreaterThan(1000);
		expect(await good.ask('app.start', {})).toMatchObject({ ok: true });
		good.socket.close();
	});

	it('outlives those who hang up while they are refused', async () => {
		for (let round = 0; round < 20; round += 1) {
			await new Promise<void>((done) => {
				const raw = connect(door.port, '127.0.0.1', () => {
					raw.write('GET /socket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', () =>
						raw.resetAndDestroy(),
					);
				});
				raw.on('error', () => undefined);
				raw.once('close', () => done());
			});
		}
		const line = await ourLine();
		expect(await line.ask('app.start', {})).toMatchObject({ ok: true });
		line.socket.close();
		expect(faults).toEqual([]);
	});

	it('answers two thousand calls of garbage without falling', async () => {
		const line = await ourLine();
		for (let id = 1_000_000; id < 1_002_000; id += 1)
			line.socket.send(JSON.stringify({ id, call: 'plan.edit', input: { planId: id % 3 ? 'x' : 7, edits: [[id]] } }));
		expect(await line.ask('app.start', {})).toMatchObject({ ok: true });
		const answers = line.said.filter((one) => ((one as { id?: number }).id ?? 0) >= 1_000_000);
		expect(answers).toHaveLength(2000);
		expect(new Set(answers.map((one) => (one as { result: { error: { code: string } } }).result.error.code))).toEqual(
			new Set(['invalid']),
		);
		line.socket.close();
	});
});

it('a port that is taken is said at once', async () => {
	await expect(openBrowserDoor(() => null, door.port)).rejects.toThrow('EADDRINUSE');
});

describe('whoever comes early', () => {
	let early: BrowserDoor;
	let headers: { readonly cookie: string; readonly origin: string };

	beforeEach(async () => {
		early = await openBrowserDoor(() => null);
		const used = await fetch(early.address, { redirect: 'manual' });
		const [given = ''] = used.headers.get('set-cookie')?.split(';') ?? [];
		headers = { cookie: given, origin: `http://127.0.0.1:${early.port}` };
	});

	afterEach(() => early.close());

	const line = (given: typeof headers) => new WebSocket(`ws://127.0.0.1:${early.port}/socket`, { headers: given });

	it('waits until there is something to see', async () => {
		let isAnswered = false;
		const page = fetch(new URL('/', early.address), { headers }).finally(() => {
			isAnswered = true;
		});
		// A refusal does not wait.
		expect((await fetch(new URL('/', early.address))).status).toBe(403);
		expect(isAnswered).toBe(false);
		early.serve(ASSETS);
		expect((await page).status).toBe(200);
	});

	it('waits until there is someone to speak with; a stranger is refused at once', async () => {
		const own = line(headers);
		const stranger = line({ ...headers, cookie: 'covalent-1=guessed' });
		const [refusal] = (await once(stranger, 'error')) as [Error];
		expect(refusal.message).toContain('403');
		expect(own.readyState).toBe(WebSocket.CONNECTING);
		const late = openSocket(early, workbench);
		await once(own, 'open');
		own.send(JSON.stringify({ id: 1, call: 'app.start', input: {} }));
		const [answer] = (await once(own, 'message')) as [Buffer];
		expect(JSON.parse(String(answer))).toMatchObject({ id: 1, result: { ok: true } });
		late.close();
	});

	it('is let go with the door where nobody ever came to speak', async () => {
		const own = line(headers);
		await expect.poll(() => fetch(early.address, { redirect: 'manual' }).then(({ status }) => status)).toBe(403);
		own.on('error', () => undefined);
		early.close();
		await new Promise((done) => own.once('close', done));
	});
});
