/**
 * The contract over a WebSocket. A question asked while the line is down waits for it; an edit does not: whoever typed
 * it keeps the text and is told, because nobody can know whether it arrived.
 */

import { fail, type Result } from '../../shared/base/result.ts';
import type { Answer, Bridge, CallName, EventName, Events, Input } from '../../shared/contract.ts';
import { say } from '../../shared/words/spoken.ts';
import { useConnection } from './connection.ts';

interface Waiting {
	readonly call: CallName;
	readonly input: unknown;
	readonly settle: (result: Result<never>) => void;
	sent: boolean;
}

type Message = { id: number; result: Result<never> } | { event: EventName; data: never };

/** Said when it happens: the line is opened before the language of the window is known. */
const lost = () =>
	say(
		'The connection to the workbench was lost before it answered. What you typed is still here: save it again once the line is back.',
	);
const RETRY_MS = 1000;

/** Calls that may be asked twice without harm. */
const asksOnly = (call: CallName) =>
	call === 'app.start' ||
	call === 'plan.open' ||
	call === 'plan.chunk' ||
	call === 'plan.history' ||
	call === 'notes.read' ||
	call === 'notes.backups' ||
	call === 'session.read' ||
	call === 'ballots.status' ||
	call === 'ballots.read' ||
	call === 'portfolio.read' ||
	call === 'folder.state' ||
	call === 'agreement.state' ||
	call === 'exchange.state' ||
	call === 'exchange.preview' ||
	call === 'exchange.look' ||
	call === 'exchange.conflicts' ||
	call === 'crm.look' ||
	call === 'crm.imports' ||
	call === 'crm.behind';

export function openSocketBridge(): Bridge {
	const waiting = new Map<number, Waiting>();
	const listeners = new Map<EventName, Set<(event: never) => void>>();
	let socket: WebSocket | null = null;
	let lastId = 0;

	const send = (id: number, entry: Waiting): void => {
		if (socket?.readyState !== WebSocket.OPEN) return;
		entry.sent = true;
		socket.send(JSON.stringify({ id, call: entry.call, input: entry.input }));
	};

	const receive = (text: string): void => {
		const message = JSON.parse(text) as Message;
		if ('event' in message) {
			for (const listener of listeners.get(message.event) ?? []) listener(message.data);
			return;
		}
		waiting.get(message.id)?.settle(message.result);
		waiting.delete(message.id);
	};

	const connect = (): void => {
		const opened = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/socket`);
		socket = opened;
		opened.onopen = () => {
			const { connected, returns } = useConnection.getState();
			if (!connected) useConnection.setState({ connected: true, returns: returns + 1 });
			for (const [id, entry] of waiting) send(id, entry);
		};
		opened.onmessage = (message) => receive(String(message.data));
		opened.onclose = () => {
			useConnection.setState({ connected: false });
			for (const [id, entry] of waiting) {
				if (asksOnly(entry.call)) continue;
				waiting.delete(id);
				entry.settle(fail('busy', lost()));
			}
			setTimeout(connect, RETRY_MS);
		};
	};
	connect();

	return {
		call<Name extends CallName>(call: Name, input: Input<Name>) {
			return new Promise<Result<Answer<Name>>>((settle) => {
				if (socket?.readyState === WebSocket.CLOSED && !asksOnly(call)) return settle(fail('busy', lost()));
				lastId += 1;
				const entry: Waiting = { call, input, settle, sent: false };
				waiting.set(lastId, entry);
				send(lastId, entry);
			});
		},
		on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void) {
			const set = listeners.get(name) ?? new Set();
			listeners.set(name, set.add(listener));
			return () => set.delete(listener);
		},
	};
}
