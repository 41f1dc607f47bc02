/** What the room on screen adds to the commands: it brings them and takes them away again. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Command } from './commands.ts';

const brought = new Set<readonly Command[]>();
const listeners = new Set<() => void>();
let all: readonly Command[] = [];

/** Adds commands while the component is on screen. Give the same array from render to render. */
export function useRoomCommands(commands: readonly Command[]): void {
	useEffect(() => {
		brought.add(commands);
		tell();
		return () => {
			brought.delete(commands);
			tell();
		};
	}, [commands]);
}

export function roomCommands(): readonly Command[] {
	return all;
}

/** The same for what shows them: rendered again as they come and go. */
export function useBroughtCommands(): readonly Command[] {
	return useSyncExternalStore(listen, roomCommands);
}

function listen(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

function tell(): void {
	all = [...brought].flat();
	for (const listener of listeners) listener();
}
