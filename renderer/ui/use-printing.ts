/** Whether the page is being printed: long tables are then drawn whole, in light colours and at the usual size. */
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;
const listeners = new Set<() => void>();

/** Time for what measures itself to be drawn anew. */
const SETTLING_MS = 250;

/** Asks the system to print, once the page has taken the width of the paper. */
export async function printPage(): Promise<void> {
	document.documentElement.dataset.printing = '';
	turn(true);
	await new Promise((settled) => setTimeout(settled, SETTLING_MS));
	window.print();
	// Where the system asks without waiting for an answer, the end of it is told by the event alone.
	delete document.documentElement.dataset.printing;
	turn(false);
}

function turn(next: boolean): void {
	printing = next;
	// The paper is laid out as soon as this event is over.
	flushSync(() => {
		for (const listener of listeners) listener();
	});
}

window.addEventListener('beforeprint', () => turn(true));
window.addEventListener('afterprint', () => turn(false));

export function useIsPrinting(): boolean {
	return useSyncExternalStore(listen, isPrinting);
}

function isPrinting(): boolean {
	return printing;
}

function listen(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
