/** Serves the renderer to a browser on this computer, and to nobody else. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { say } from '../../shared/words/spoken.ts';
import { type Asset, type Assets, SECURITY_HEADERS } from '../assets.ts';
import { boundCrowd } from './crowd.ts';

export interface Download {
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface BrowserDoor {
	readonly server: Server;
	readonly port: number;
	/** The address to open: its token works once, and becomes a cookie that only this browser has. */
	readonly address: string;
	/** What there is to see. Whoever asks before it is given waits for it. */
	serve(assets: Assets): void;
	/** Comes once a page has what draws it. */
	readonly drawn: Promise<void>;
	/** Who speaks with a page. A page that asks before there is one waits; anybody else is refused at once. */
	speakWith(take: TakeSocket): void;
	/** Ends every connection, also of those who still wait. */
	close(): void;
}

export type TakeSocket = (request: IncomingMessage, stream: Duplex, head: Buffer) => void;

const REFUSED = [
	'HTTP/1.1 403 Forbidden',
	...Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}`),
	'Content-Length: 0',
	'Connection: close',
	'\r\n',
].join('\r\n');

/** Cookies know no ports: two doors in one browser need two names. */
const cookieName = (port: number) => `covalent-${port}`;

export async function openBrowserDoor(
	takeDownload: (jobId: string) => Download | null,
	port = 0,
): Promise<BrowserDoor> {
	const token = randomBytes(24).toString('base64url');
	const cookie = randomBytes(24).toString('base64url');
	let tokenUsed = false;
	const assets = later<Assets>();
	const speaker = later<TakeSocket>();
	const drawn = later<void>();
	const waiting = new Set<Duplex>();
	let bound = port;

	/** Another name for this computer in the Host header is how a page elsewhere would reach us (DNS rebinding). */
	const isOurHost = (request: IncomingMessage) => request.headers.host === `127.0.0.1:${bound}`;
	const hasCookie = (request: IncomingMessage) =>
		(request.headers.cookie ?? '').split(/;\s*/).some((part) => isSame(part, `${cookieName(bound)}=${cookie}`));

	const server = createServer((request, response) => {
		if (!isOurHost(request)) return refuse(response, 421, say('This address is not served here.'));
		if (request.method !== 'GET') return refuse(response, 405, say('Only GET is answered.'));
		const url = targetOf(request.url ?? '', `http://127.0.0.1:${bound}`);
		const offered = url.searchParams.get('token');
		if (offered !== null && !tokenUsed && isSame(offered, token)) {
			tokenUsed = true;
			response.writeHead(303, {
				...SECURITY_HEADERS,
				'Set-Cookie': `${cookieName(bound)}=${cookie}; HttpOnly; SameSite=Strict; Path=/`,
				Location: '/',
			});
			return response.end();
		}
		if (hasCookie(request)) crowd.admit(request.socket);
		else
			return refuse(
				response,
				403,
				say('This address has been used or is not complete. Start Covalent again to get a new one.'),
			);
		if (offered !== null) {
			response.writeHead(303, { ...SECURITY_HEADERS, Location: '/' });
			return response.end();
		}
		const job = /^\/exports\/([A-Za-z0-9_-]{1,64})$/.exec(url.pathname)?.[1];
		if (job !== undefined) return sendDownload(response, takeDownload(job));
		if (url.pathname.endsWith('.js')) response.once('finish', drawn.give);
		void assets.given.then((given) => sendAsset(response, given.get(url.pathname)));
	});
	const crowd = boundCrowd(server);
	/** Of the browser that used the token, to our own name, from our own page. */
	const admits = (request: IncomingMessage) => {
		const isOurs = isOurHost(request) && request.headers.origin === `http://127.0.0.1:${bound}` && hasCookie(request);
		if (isOurs) crowd.admit(request.socket);
		return isOurs;
	};
	server.on('upgrade', (request, stream, head) => {
		// Whoever hangs up meanwhile ends this connection and nothing else.
		stream.on('error', () => stream.destroy());
		if (request.url !== '/socket' || !admits(request)) {
			stream.end(REFUSED);
			return;
		}
		waiting.add(stream);
		void speaker.given.then((take) => {
			if (waiting.delete(stream) && !stream.destroyed) take(request, stream, head);
		});
	});
	server.headersTimeout = 10_000;
	server.requestTimeout = 30_000;
	server.maxHeadersCount = 50;
	await new Promise<void>((done, failed) => {
		server.once('error', failed);
		server.listen(port, '127.0.0.1', done);
	});
	bound = (server.address() as AddressInfo).port;
	return {
		server,
		port: bound,
		address: `http://127.0.0.1:${bound}/?token=${token}`,
		serve: assets.give,
		drawn: drawn.given,
		speakWith: speaker.give,
		close: () => {
			server.closeAllConnections();
			server.close();
			for (const stream of waiting) stream.destroy();
		},
	};
}

function later<T>(): { readonly given: Promise<T>; readonly give: (value: T) => void } {
	let give: (value: T) => void = () => undefined;
	const given = new Promise<T>((done) => {
		give = done;
	});
	return { given, give };
}

/** What is asked for; a target that names another host, or cannot be read, is a page that does not exist. */
function targetOf(asked: string, own: string): URL {
	const isPath = /^\/(?![/\\])/.test(asked) && URL.canParse(asked, own);
	return new URL(isPath ? asked : '/no-such-page', own);
}

function sendAsset(response: ServerResponse, asset: Asset | undefined): void {
	if (asset === undefined) {
		refuse(response, 404, say('There is no such page.'));
		return;
	}
	response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': asset.type });
	response.end(asset.bytes);
}

function sendDownload(response: ServerResponse, download: Download | null): void {
	if (download === null) {
		refuse(response, 404, say('This export has been fetched already or was cancelled.'));
		return;
	}
	response.writeHead(200, {
		...SECURITY_HEADERS,
		'Content-Type': 'application/octet-stream',
		'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(download.name)}`,
	});
	response.end(download.bytes);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
	response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
	response.end(`${sentence}\n`);
}

function isSame(a: string, b: string): boolean {
	const left = Buffer.from(a);
	const right = Buffer.from(b);
	return left.length === right.length && timingSafeEqual(left, right);
}
