/** The focus on the spine: cards are known by their id, whether or not the line they stand on is drawn. */

const FRAMES = 16;

export function focusCard(id: string): boolean {
	const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
	card?.focus();
	return card !== null;
}

/**
 * Remembers where a card stands. Call what it gives back once the plan has changed: the card takes the focus if it
 * was lost, and where the card has gone to the closed ones, its neighbour does.
 */
export function focusCardSoon(id: string): () => void {
	const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')].map(({ dataset }) => dataset.card ?? '');
	const at = cards.indexOf(id);
	const neighbour = cards[at + 1] ?? cards[at - 1] ?? null;
	return () => {
		let frame = 0;
		const settle = () => {
			frame += 1;
			const isLost = document.activeElement === null || document.activeElement === document.body;
			if (isLost && at >= 0 && (focusCard(id) || (neighbour !== null && focusCard(neighbour)))) return;
			if (frame < FRAMES) requestAnimationFrame(settle);
		};
		requestAnimationFrame(settle);
	};
}
