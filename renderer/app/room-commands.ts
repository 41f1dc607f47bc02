/** What the room on screen adds to the commands: it brings them and takes them away again. */
import { useEffect } from 'react';
import type { Command } from './commands.ts';

const brought = new Set<readonly Command[]>();

/** Adds commands while the component is on screen. Give the same array from render to render. */
export function useRoomCommands(commands: readonly Command[]): void {
	useEffect(() => {
		brought.add(commands);
		return () => {
			brought.delete(commands);
		};
	}, [commands]);
}

export function roomCommands(): readonly Command[] {
	return [...brought].flat();
}
