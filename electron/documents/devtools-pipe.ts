/** Chromium's DevTools protocol over the two pipes of a child: one JSON message each, ended by a zero byte. */
import type { ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';

type Answer = Readonly<Record<string, unknown>>;

export interface DevTools {
	/** What the browser answers; an empty object where it refuses, has gone away or answers nothing. */
	ask(method: string, input: object, sessionId?: string): Promise<Answer>;
}

/** Descriptor 3 is what the browser reads, 4 what it writes. */
export function openDevTools({ stdio }: Pick<ChildProcess, 'stdio'>, ended: Promise<void>): DevTools {
	const [, , , toBrowser, fromBrowser] = stdio;
	const waiting = new Map<number, (answer: Answer) => void>();
	const giveUp = (): void => {
		for (const answer of waiting.values()) answer({});
		waiting.clear();
	};
	let isOver = false;
	void ended.then(() => {
		isOver = true;
		giveUp();
	});
	if (fromBrowser instanceof Readable) listen(fromBrowser, waiting);
	// A browser that has gone away is told by its end.
	if (toBrowser instanceof Writable) toBrowser.on('error', giveUp);
	let last = 0;
	return {
		ask: (method, params, sessionId) => {
			if (isOver || !(toBrowser instanceof Writable)) return Promise.resolve({});
			const id = ++last;
			const message = JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) });
			return new Promise((done) => {
				waiting.set(id, done);
				toBrowser.write(`${message}\0`);
			});
		},
	};
}

function listen(from: Readable, waiting: Map<number, (answer: Answer) => void>): void {
	let parts: Buffer[] = [];
	from.on('error', () => undefined);
	from.on('data', (chunk: Buffer) => {
		let rest = chunk;
		for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
			const message: unknown = JSON.parse(Buffer.concat([...parts, rest.subarray(0, end)]).toString('utf8'));
			parts = [];
			rest = rest.subarray(end + 1);
			if (!isAnswer(message)) continue;
			waiting.get(message.id)?.(message.result ?? {});
			waiting.delete(message.id);
		}
		if (rest.length > 0) parts.push(rest);
	});
}

function isAnswer(message: unknown): message is { readonly id: number; readonly result?: Answer } {
	return typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'number';
}
