/** Sentences for the person at the screen. The shell shows them; any part of the window may speak. */
import type { Failure } from '../../shared/base/result.ts';

export interface Message {
	readonly text: string;
	readonly tone: 'plain' | 'failure';
	/** One thing that can be done about it. */
	readonly action?: {
		readonly label: string;
		readonly perform: () => void;
		/** Calls back once it can no longer be done, which takes the message away; answers the way to stop listening. */
		readonly untilOver?: (over: () => void) => () => void;
	};
}

type Listener = (message: Message) => void;

const listeners = new Set<Listener>();

export function onMessage(listener: Listener): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

export function announce(text: string, action?: Message['action']): void {
	for (const listener of listeners) listener({ text, tone: 'plain', ...(action ? { action } : {}) });
}

export function tell(text: string): void {
	for (const listener of listeners) listener({ text, tone: 'failure' });
}

export function tellFailure(failure: Failure): void {
	if (failure.code !== 'cancelled') tell(failure.message);
}
