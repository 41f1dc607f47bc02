import type { KeyboardEvent } from 'react';

/** Up and down go from row to row, on the box that keeps or leaves it. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
	const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	const { target, currentTarget } = event;
	if (by === undefined || !(target instanceof HTMLInputElement) || target.dataset.row === undefined) return;
	const boxes = [...currentTarget.querySelectorAll<HTMLInputElement>('input[data-row]')];
	const next = boxes[boxes.indexOf(target) + by];
	if (next === undefined) return;
	event.preventDefault();
	next.focus();
}
