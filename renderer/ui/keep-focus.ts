/**
 * Keeps the focus in the page. Where what holds it goes away with nobody to take it over, it goes to what is left of
 * its surroundings, and from a layer that closes back to the one beneath: a keyboard goes on from there.
 */
import { useEffect } from 'react';

/** What stands in for a part of it that is gone. */
const HOLDERS =
	'[tabindex], li, ul, ol, dl, form, header, section, article, aside, nav, main, [role]:not([role="presentation"])';
const LAYERS = '[role="dialog"], [role="menu"], [role="listbox"]';
const MOST_LAYERS = 6;
const STAND_IN = 'data-stands-in';
/** Longer than any part of the page waits for a row it means to go to. */
const FRAMES = 18;

interface Held {
	readonly element: HTMLElement;
	/** What may stand in for it, the nearest first. */
	readonly around: readonly HTMLElement[];
	readonly layer: Element | null;
}

export function useKeepFocus(): void {
	useEffect(() => {
		// What had the focus last, in the page and in every layer opened over it since.
		const held: Held[] = [];
		const onFocusIn = ({ target }: FocusEvent) => {
			if (!(target instanceof HTMLElement) || target === document.body) return;
			const layer = target.closest(LAYERS);
			const at = held.findIndex((one) => one.layer === layer);
			if (at >= 0) held.length = at;
			held.push({ element: target, around: holdersAround(target), layer });
			if (held.length > MOST_LAYERS) held.shift();
		};
		let waiting = 0;
		const onChange = (records: readonly MutationRecord[]) => {
			const last = held.at(-1);
			if (last === undefined || waiting !== 0 || !isFocusLost()) return;
			// Words that are clicked on take the focus from what is still there: that is as it should be.
			const isGone = records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(last.element)));
			if (isGone) waiting = requestAnimationFrame(() => wait(FRAMES));
		};
		/** Whoever draws what comes next may know better where to go on. */
		const wait = (frames: number) => {
			waiting = frames > 0 && isFocusLost() ? requestAnimationFrame(() => wait(frames - 1)) : 0;
			if (frames === 0 && isFocusLost()) restore(held);
		};
		const observer = new MutationObserver(onChange);
		observer.observe(document.body, { childList: true, subtree: true });
		document.addEventListener('focusin', onFocusIn);
		return () => {
			cancelAnimationFrame(waiting);
			observer.disconnect();
			document.removeEventListener('focusin', onFocusIn);
		};
	}, []);
}

function isFocusLost(): boolean {
	return document.activeElement === null || document.activeElement === document.body;
}

function holdersAround(element: HTMLElement): readonly HTMLElement[] {
	const found: HTMLElement[] = [];
	for (let at = element.parentElement?.closest<HTMLElement>(HOLDERS); at; ) {
		found.push(at);
		at = at.parentElement?.closest<HTMLElement>(HOLDERS);
	}
	return found;
}

function restore(held: readonly Held[]): void {
	for (const { element, around } of [...held].reverse())
		for (const next of [element, ...around]) if (next.isConnected && takesFocus(next)) return;
	const page = document.querySelector('main');
	if (page) takesFocus(page);
}

function takesFocus(element: HTMLElement): boolean {
	if (!element.hasAttribute('tabindex') && element.tabIndex < 0) {
		element.tabIndex = -1;
		element.setAttribute(STAND_IN, '');
		element.addEventListener('blur', () => stepDown(element), { once: true });
	}
	element.focus({ preventScroll: true });
	return document.activeElement === element;
}

function stepDown(element: HTMLElement): void {
	element.removeAttribute('tabindex');
	element.removeAttribute(STAND_IN);
}
