/** The contract over a WebSocket of the browser door. */
import { WebSocketServer } from 'ws';
import * as z from 'zod';
import { type CallName, callNames } from '../../shared/contract.ts';
import { say } from '../../shared/words/spoken.ts';
import type { Workbench } from '../workbench.ts';
import { sendAway } from './crowd.ts';
import type { BrowserDoor } from './http.ts';

/** A plan file of 64 MB as one JSON string, with room for its escapes. */
const MOST_BYTES = 96 * 1024 * 1024;
/** A reader that lags further behind than this is let go; it asks again when it is back. */
const MOST_UNSENT_BYTES = 32 * 1024 * 1024;
/** Calls of one window that are not answered yet; what it asks beyond that waits in its own memory. */
const MOST_UNANSWERED = 256;
/** Windows of one person on one computer. */
export const MOST_WINDOWS = 32;

const message = z.strictObject({
	id: z.number().int().min(0),
	call: z.enum(callNames as unknown as [CallName, ...CallName[]]),
	input: z.unknown(),
});

export function openSocket(door: BrowserDoor, workbench: Workbench): { close(): void } {
	const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES, perMessageDeflate: false });
	door.speakWith((request, stream, head) => {
		if (sockets.clients.size >= MOST_WINDOWS) {
			sendAway(stream, say('{most} windows are open already; close one first.', { most: MOST_WINDOWS }));
			return;
		}
		sockets.handleUpgrade(request, stream, head, (socket) => {
			let unanswered = 0;
			const send = (data: unknown): void => {
				if (socket.bufferedAmount > MOST_UNSENT_BYTES) socket.terminate();
				else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(data));
			};
			const leave = workbench.subscribe((event, data) => send({ event, data }));
			socket.on('close', leave);
			// A broken frame ends this one connection; the close above has tidied up.
			socket.on('error', () => socket.terminate());
			socket.on('message', (bytes) => {
				const asked = message.safeParse(readJson(String(bytes)));
				if (!asked.success) return socket.close(1008, 'That is not a call of the contract.');
				const { id, call, input } = asked.data;
				unanswered += 1;
				if (unanswered === MOST_UNANSWERED) socket.pause();
				void workbench.call(call, input).then((result) => {
					unanswered -= 1;
					if (unanswered === MOST_UNANSWERED - 1) socket.resume();
					send({ id, result });
				});
			});
		});
	});
	return {
		close: () => {
			for (const socket of sockets.clients) socket.terminate();
			sockets.close();
		},
	};
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
