/** The code of an invitation: where the session is, of which plan, and the key that only this code carries. */

import { createHash, randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { say } from '../../shared/words/spoken.ts';

export interface Invitation {
	/** Addresses of one server or cluster, like `nats://host:4222` or `tls://host`. */
	readonly servers: readonly string[];
	/** The session's own name on the server, new with each invitation. */
	readonly session: string;
	readonly planId: string;
	/** 256 random bits. */
	readonly key: Uint8Array;
}

const PREFIX = 'covalent-live-1-';
const KEY_BYTES = 32;
const SUM_BYTES = 4;
const SESSION = /^[a-z0-9]{20}$/;
const PLAN_ID = /^[A-Za-z0-9_-]{1,64}$/;
const MOST_SERVERS = 5;

export function newInvitation(planId: string, server: string): Result<Invitation> {
	const servers = readServers(server);
	if (!servers.ok) return servers;
	const session = randomBytes(16).toString('hex').slice(0, 20);
	return ok({ servers: servers.value, session, planId, key: new Uint8Array(randomBytes(KEY_BYTES)) });
}

export function printCode({ servers, session, planId, key }: Invitation): string {
	const content = Buffer.from(JSON.stringify([servers, session, planId, Buffer.from(key).toString('base64url')]));
	return `${PREFIX}${Buffer.concat([content, sumOf(content)]).toString('base64url')}`;
}

/** Reads a code as it comes out of a mail: broken into lines, or with blanks around it. */
export function readCode(text: string): Result<Invitation> {
	const code = text.replace(/[\s\u200b]+/g, '');
	if (!code.startsWith('covalent-live-')) return fail('invalid', say('This is not the code of a live session.'));
	if (!code.startsWith(PREFIX))
		return fail('invalid', say('This code was made by a newer Covalent; update Covalent to join.'));
	const bytes = Buffer.from(code.slice(PREFIX.length), 'base64url');
	const content = bytes.subarray(0, -SUM_BYTES);
	if (bytes.length <= SUM_BYTES || !bytes.subarray(-SUM_BYTES).equals(sumOf(content)))
		return fail('invalid', say('This code is not whole: copy it again from its first to its last letter.'));
	return readContent(content.toString('utf8'));
}

/** The addresses typed for a server, several of a cluster with commas between. */
export function readServers(typed: string): Result<readonly string[]> {
	const given = typed
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
	if (given.length === 0 || given.length > MOST_SERVERS)
		return fail('invalid', say('Give the address of a server, like nats://plans.example.com:4222.'));
	const servers: string[] = [];
	for (const part of given) {
		const server = readServer(part);
		if (!server.ok) return server;
		servers.push(server.value);
	}
	return ok(servers);
}

function readServer(typed: string): Result<string> {
	const withScheme = /^[a-z]+:\/\//i.test(typed) ? typed : `nats://${typed}`;
	const notAnAddress = fail(
		'invalid',
		say('“{typed}” is no address of a server, like nats://plans.example.com:4222.', { typed }),
	);
	// URL reads host and port of known schemes alone.
	const match = /^(nats|tls):\/\/(.+)$/i.exec(withScheme);
	if (!match) return notAnAddress;
	const [, scheme = '', rest = ''] = match;
	let url: URL;
	try {
		url = new URL(`https://${rest}`);
	} catch {
		return notAnAddress;
	}
	if (url.username !== '' || url.password !== '')
		return fail(
			'invalid',
			say(
				'Leave name and password out of the address: everyone who gets the code would get them. They are typed on joining.',
			),
		);
	if (url.pathname !== '/' || url.search !== '' || url.hash !== '') return notAnAddress;
	const port = url.port === '' && !/:443$/.test(rest) ? '4222' : url.port === '' ? '443' : url.port;
	return ok(`${scheme.toLowerCase()}://${url.hostname}:${port}`);
}

function readContent(text: string): Result<Invitation> {
	const unreadable = fail('invalid', say('This code cannot be read; ask for a new one.'));
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch {
		return unreadable;
	}
	if (!Array.isArray(content)) return unreadable;
	const [servers, session, planId, key] = content as readonly unknown[];
	if (!Array.isArray(servers) || typeof session !== 'string' || typeof planId !== 'string' || typeof key !== 'string')
		return unreadable;
	const addresses = readServers(servers.join(','));
	const bytes = new Uint8Array(Buffer.from(key, 'base64url'));
	if (!addresses.ok) return addresses;
	if (!SESSION.test(session) || !PLAN_ID.test(planId) || bytes.length !== KEY_BYTES) return unreadable;
	return ok({ servers: addresses.value, session, planId, key: bytes });
}

function sumOf(content: Uint8Array): Buffer {
	return createHash('sha256').update(content).digest().subarray(0, SUM_BYTES);
}
