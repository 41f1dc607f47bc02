/**
 * The keyboard of a grid (WAI-ARIA grid pattern): arrows, Home and End in the row, with Ctrl in the whole, Page keys,
 * Enter to edit, F2 to step through the parts of a cell with Tab, Escape back out. One tab stop; the focused cell moves it. Rows may be virtual.
 */
import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useState } from 'react';

export interface ActiveCell {
	readonly row: number;
	readonly column: number;
}

export interface GridNavigationOptions {
	readonly grid: RefObject<HTMLElement | null>;
	readonly rowCount: number;
	readonly columnCount: number;
	/** Rows that are no stop: group heads. */
	readonly isSkipped?: (row: number) => boolean;
	/** Scrolls a row into view, so that its cells exist. */
	readonly ensureVisible: (row: number) => void;
	readonly pageRows?: number;
	readonly onActive?: (cell: ActiveCell) => void;
	/** Enter on a cell in which nothing opens. */
	readonly onOpen?: (cell: ActiveCell) => void;
}

const FOCUSABLE = 'button:not([disabled]),a[href],input:not([disabled]),select,textarea,[tabindex]';
const MOST_FRAMES = 12;

export function useGridNavigation(options: GridNavigationOptions) {
	const { grid, rowCount, columnCount, isSkipped, ensureVisible, pageRows = 10, onActive, onOpen } = options;
	const [wanted, setActive] = useState<ActiveCell>({ row: 0, column: 0 });
	const row = nearest(Math.min(wanted.row, rowCount - 1), 1);
	const active: ActiveCell = { row, column: Math.min(wanted.column, columnCount - 1) };

	/** The nearest row that is a stop, looking in one direction first. */
	function nearest(from: number, step: 1 | -1): number {
		const start = Math.max(0, Math.min(from, rowCount - 1));
		for (let at = start; at >= 0 && at < rowCount; at += step) if (!isSkipped?.(at)) return at;
		for (let at = start; at >= 0 && at < rowCount; at -= step) if (!isSkipped?.(at)) return at;
		return start;
	}

	const focusCell = useCallback(
		(cell: ActiveCell) => {
			setActive(cell);
			ensureVisible(cell.row);
			let frames = 0;
			const tryFocus = () => {
				const element = grid.current?.querySelector<HTMLElement>(
					`[data-row="${cell.row}"][data-column="${cell.column}"]`,
				);
				if (element) element.focus({ preventScroll: false });
				else if (frames < MOST_FRAMES) {
					frames += 1;
					requestAnimationFrame(tryFocus);
				}
			};
			tryFocus();
		},
		[grid, ensureVisible],
	);

	const target = (event: KeyboardEvent): ActiveCell | null => {
		const { row: at, column } = active;
		const whole = event.ctrlKey || event.metaKey;
		switch (event.key) {
			case 'ArrowDown':
				return { row: nearest(at + 1, 1), column };
			case 'ArrowUp':
				return { row: nearest(at - 1, -1), column };
			case 'ArrowRight':
				return { row: at, column: Math.min(column + 1, columnCount - 1) };
			case 'ArrowLeft':
				return { row: at, column: Math.max(column - 1, 0) };
			case 'Home':
				return whole ? { row: nearest(0, 1), column: 0 } : { row: at, column: 0 };
			case 'End':
				return whole
					? { row: nearest(rowCount - 1, -1), column: columnCount - 1 }
					: { row: at, column: columnCount - 1 };
			case 'PageDown':
				return { row: nearest(at + pageRows, -1), column };
			case 'PageUp':
				return { row: nearest(at - pageRows, 1), column };
			default:
				return null;
		}
	};

	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		const element = event.target as HTMLElement;
		const cell = element.closest<HTMLElement>('[data-row]');
		if (!cell) {
			// The cell that had the focus has gone out of sight with its row.
			if (!element.matches('[role="grid"], [role="rowgroup"]') || target(event) === null) return;
			event.preventDefault();
			focusCell(active);
			return;
		}
		if (element !== cell) return inside(event, cell, element);
		if (event.altKey || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
		if (event.key === 'Enter' || event.key === 'F2') {
			event.preventDefault();
			if (!enter(cell, event.key === 'F2')) onOpen?.(active);
			return;
		}
		const next = target(event);
		if (next === null) return;
		event.preventDefault();
		focusCell(next);
	};

	/** Within a cell: Escape back to it, Tab through its parts, and from an editor on to the next cell. */
	const inside = (event: KeyboardEvent, cell: HTMLElement, element: HTMLElement) => {
		if (event.key === 'Escape' && !event.defaultPrevented) return cell.focus();
		if (event.key !== 'Tab') return;
		const by = event.shiftKey ? -1 : 1;
		const parts = [...cell.querySelectorAll<HTMLElement>(FOCUSABLE)];
		const isEditor = /^(TEXTAREA|INPUT)$/.test(element.tagName);
		const part = isEditor ? undefined : parts[parts.indexOf(element) + by];
		const column = active.column + by;
		if (!part && (!isEditor || column < 0 || column >= columnCount)) return;
		event.preventDefault();
		if (part) part.focus();
		else focusCell({ row: active.row, column });
	};

	const onFocus = (event: FocusEvent<HTMLElement>) => {
		const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
		if (!cell) return;
		const next = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
		if (next.row !== wanted.row || next.column !== wanted.column) setActive(next);
		onActive?.(next);
	};

	return { active, focusCell, gridProps: { onKeyDown, onFocus } };
}

/** Opens the editor of a cell, or goes to its first part; with `step` to its first part where there are several. */
function enter(cell: HTMLElement, step: boolean): boolean {
	const editor = cell.querySelector<HTMLElement>('[data-grid-edit]');
	if (editor && !(step && cell.querySelectorAll(FOCUSABLE).length > 1)) {
		editor.focus();
		editor.click();
		return true;
	}
	const part = cell.querySelector<HTMLElement>(FOCUSABLE);
	part?.focus();
	return part !== null;
}
