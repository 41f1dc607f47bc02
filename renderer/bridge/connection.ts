/** Whether the core can be reached. The desktop bridge is always there; the browser's socket may be lost. */
import { create } from 'zustand';

interface Connection {
	readonly connected: boolean;
	/** How many times it has come back: what is on screen is asked for again each time. */
	readonly returns: number;
}

export const useConnection = create<Connection>(() => ({ connected: true, returns: 0 }));
