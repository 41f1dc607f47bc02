/**
 * The keys of a view of a round. They come before the keys of the session, because while a ballot is given a full stop
 * is a half and T says that it is too early. They act on the view, which has the focus: so they need no switch.
 */
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { useAppStore } from '../../../state/app-state.ts';
import { type Turn, useStageTurn } from '../turn.ts';

export interface RoundKeys extends Turn {
	/** Any other key; true where it meant something. */
	readonly press?: (key: string) => boolean;
}

const NEXT = /^( |Enter|PageDown|ArrowRight)$/;
const BACK = /^(PageUp|ArrowLeft)$/;

/** Give it to the outermost element of the view: `<div ref={view} tabIndex={-1}>`. */
export function useRoundKeys(keys: RoundKeys): RefObject<HTMLDivElement | null> {
	const view = useRef<HTMLDivElement>(null);
	const latest = useRef(keys);
	useLayoutEffect(() => {
		latest.current = keys;
	});
	useStageTurn(useMemo(() => ({ next: () => latest.current.next(), back: () => latest.current.back() }), []));
	// At once with the view: a key pressed as it appears belongs to it, and not to the one before.
	useLayoutEffect(() => {
		const takeFocus = () => view.current?.focus({ preventScroll: true });
		takeFocus();
		// Once more when the stage around it has come to rest.
		const frame = requestAnimationFrame(() => {
			if (document.activeElement?.contains(view.current)) takeFocus();
		});
		const onKeyDown = (event: KeyboardEvent) => {
			if (!isOurs(event, view.current) || !act(latest.current, event)) return;
			event.preventDefault();
			event.stopPropagation();
		};
		window.addEventListener('keydown', onKeyDown, true);
		return () => {
			cancelAnimationFrame(frame);
			window.removeEventListener('keydown', onKeyDown, true);
		};
	}, []);
	return view;
}

function act({ next, back, press }: RoundKeys, { key, repeat }: KeyboardEvent): boolean {
	if (press?.(key)) return true;
	// A key that is held down turns one page.
	if (repeat) return NEXT.test(key) || BACK.test(key);
	if (NEXT.test(key)) return next();
	return BACK.test(key) && back();
}

function isOurs(event: KeyboardEvent, view: HTMLElement | null): boolean {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
	if (!(event.target instanceof HTMLElement) || event.target.isContentEditable) return false;
	if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.closest('[role="dialog"]')) return false;
	// The focus is on a button: it is pressed, and nothing else happens.
	if (/^( |Enter)$/.test(event.key) && event.target.closest('button,a')) return false;
	if (view?.contains(event.target)) return true;
	// What had the focus is gone: it comes back to the view.
	if (event.target === document.body) {
		view?.focus({ preventScroll: true });
		return true;
	}
	const { singleKeys } = useAppStore.getState().app?.settings ?? { singleKeys: false };
	return event.key.length > 1 || event.key === ' ' || singleKeys;
}
