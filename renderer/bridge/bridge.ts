/** The only file that touches the core: the desktop's bridge where there is one, else a socket to the same origin. */
import type { Bridge } from '../../shared/contract.ts';
import { openSocketBridge } from './socket.ts';

declare global {
	interface Window {
		readonly covalent?: Bridge;
	}
}

export const bridge: Bridge = window.covalent ?? openSocketBridge();
