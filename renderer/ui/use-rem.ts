import { useSyncExternalStore } from 'react';

/** The size of the type in pixels: it follows the scale set on the page. Asking for it lays nothing out. */
export function useRem(): number {
	return useSyncExternalStore(subscribe, current);
}

let known: number | null = null;
let isWatched = false;
const listeners = new Set<() => void>();

function current(): number {
	watch();
	known ??= Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
	return known;
}

function subscribe(onChange: () => void): () => void {
	listeners.add(onChange);
	return () => listeners.delete(onChange);
}

/** Once and for good: the scale may be changed while nothing that asks for it is on screen. */
function watch(): void {
	if (isWatched) return;
	isWatched = true;
	const forget = () => {
		known = null;
		for (const onChange of listeners) onChange();
	};
	new MutationObserver(forget).observe(document.documentElement, { attributes: true });
	window.addEventListener('resize', forget);
}
