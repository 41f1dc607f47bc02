import { useSyncExternalStore } from 'react';

/** The size of the type in pixels: it follows the scale set on the page. Asking for it lays nothing out. */
export function useRem(): number {
	return useSyncExternalStore(subscribe, current);
}

/** Whether the window is less than so many rem wide: what fits depends on the scale of the type as much as on the window. */
export function useIsWindowBelow(rems: number): boolean {
	return useSyncExternalStore(subscribe, () => window.innerWidth < rems * current());
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
	new MutationObserver(forget).observe(document.documentElement, { attributeFilter: ['data-scale'] });
	window.addEventListener('resize', forget);
}
