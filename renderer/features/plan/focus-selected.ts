const MOST_FRAMES = 12;

/** Puts the focus on the row that is selected, once it is drawn: after adding, and after removing its neighbour. */
export function focusSelected(): void {
	let frames = 0;
	const tryFocus = () => {
		const cell = document.querySelector<HTMLElement>('[role="grid"] [aria-selected="true"] > [data-row]');
		if (cell) cell.focus();
		else if (frames < MOST_FRAMES) {
			frames += 1;
			requestAnimationFrame(tryFocus);
		}
	};
	requestAnimationFrame(tryFocus);
}
