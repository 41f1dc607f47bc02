import { createContext, useContext } from 'react';

/** True inside a cell of a grid: there the cell holds the one tab stop, and its parts are reached with Enter. */
export const InGrid = createContext(false);

export function useTabIndex(): 0 | -1 {
	return useContext(InGrid) ? -1 : 0;
}

/** The cell an editor stands in: asked while it still stands there. */
export function cellOf(editor: Element | null): HTMLElement | null {
	return editor?.closest<HTMLElement>('[role="gridcell"],[role="rowheader"]') ?? null;
}

/** Gives the focus back once the editor is gone, unless it has gone elsewhere meanwhile. */
export function focusSoon(target: () => HTMLElement | null): void {
	requestAnimationFrame(() => {
		const current = document.activeElement;
		if (current === null || current === document.body) target()?.focus({ preventScroll: true });
	});
}

/** Gives the focus back to the cell an editor stands in, or to what opened it. */
export function focusHome(from: Element | null, fallback: HTMLElement | null): void {
	(cellOf(from) ?? fallback)?.focus({ preventScroll: true });
}
