/** How many may stand at the door at once. Whoever has not shown the cookie makes room for the next, the oldest first. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { say } from '../../shared/words/spoken.ts';
import { SECURITY_HEADERS } from '../assets.ts';

/** A browser opens six connections to one address; nobody else has any business here. */
export const MOST_STRANGERS = 64;

export interface Crowd {
	/** This connection has shown the cookie. */
	admit(connection: unknown): void;
}

export function boundCrowd(server: Server): Crowd {
	const strangers = new Set<Socket>();
	server.on('connection', (connection: Socket) => {
		strangers.add(connection);
		connection.once('close', () => strangers.delete(connection));
		const [oldest] = strangers;
		if (strangers.size <= MOST_STRANGERS || oldest === undefined) return;
		strangers.delete(oldest);
		sendAway(oldest, say('Too many connections stand at this door.'));
	});
	return { admit: (connection) => strangers.delete(connection as Socket) };
}

/** In one plain sentence, and for good. */
export function sendAway(connection: { end(text: string, done: () => void): void; destroy(): void }, sentence: string) {
	const answer = [
		'HTTP/1.1 503 Service Unavailable',
		...Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}`),
		'Content-Type: text/plain; charset=utf-8',
		`Content-Length: ${Buffer.byteLength(sentence) + 1}`,
		'Connection: close',
		'',
		`${sentence}\n`,
	].join('\r\n');
	connection.end(answer, () => connection.destroy());
}
