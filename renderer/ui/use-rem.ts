import { useSyncExternalStore } from 'react';

/** The size of the type in pixels: it follows the scale set on the page. Asking for it lays nothing out. */
export function useRem(): number {
	return useSyncExternalStore(subscribe, current);
}

let known: number | null = null;

function current(): number {
	known ??= Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
	return known;
}

function subscribe(onChange: () => void): () => void {
	const observer = new MutationObserver(() => {
		known = null;
		onChange();
	});
	observer.observe(document.documentElement, { attributes: true });
	return () => observer.disconnect();
}
