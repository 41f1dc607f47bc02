import { createContext, useContext } from 'react';

/** True inside a cell of a grid: there the cell holds the one tab stop, and its parts are reached with Enter. */
export const InGrid = createContext(false);

export function useTabIndex(): 0 | -1 {
	return useContext(InGrid) ? -1 : 0;
}

/** Gives the focus back to the cell an editor stood in, or to what opened it. */
export function focusHome(from: Element | null, fallback: HTMLElement | null): void {
	const cell = from?.closest<HTMLElement>('[role="gridcell"],[role="rowheader"]');
	(cell ?? fallback)?.focus({ preventScroll: true });
}
