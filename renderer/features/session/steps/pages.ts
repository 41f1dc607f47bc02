/** A step of several views: one question at a time. Where it stood is kept while the window is open. */
import { useMemo, useRef } from 'react';
import { create } from 'zustand';
import { useSession } from '../../../state/session.ts';
import { type Turn, useStageTurn } from '../turn.ts';
import { pageAfter } from './page-after.ts';
import { scrollBy } from './scroll-page.ts';

const usePageStore = create<{ readonly at: Readonly<Record<string, number>> }>(() => ({ at: {} }));

/** The item of the agenda that is on screen, as long as it stands there: its place and its words. */
export function useItemKey(): string {
	const session = useSession();
	return session === null ? '' : `${session.session} ${session.at} ${session.agenda[session.at]?.title ?? ''}`;
}

/** The title of the item after this one; null at the end of the agenda. */
export function useNextItem(): string | null {
	const session = useSession();
	return session?.agenda[session.at + 1]?.title ?? null;
}

/**
 * The view on screen, from 0, turned by the session's own keys. `isClosed` closes what lies over the view, and says
 * whether there was something: then back goes no further.
 */
export function usePages(count: number, isClosed?: () => boolean): number {
	const key = useItemKey();
	const at = Math.min(
		usePageStore((state) => state.at[key] ?? 0),
		Math.max(0, count - 1),
	);
	const now = useRef({ key, at, count, isClosed });
	now.current = { key, at, count, isClosed };
	const turn = useMemo((): Turn => {
		const by = (step: 1 | -1) => () => {
			// What does not fit the screen is read to its end first.
			if (scrollBy(document.querySelector<HTMLElement>('[data-view]'), step)) return true;
			const { key, at, count } = now.current;
			const next = pageAfter(at, step, count);
			if (next !== null) usePageStore.setState((state) => ({ at: { ...state.at, [key]: next } }));
			return next !== null;
		};
		const back = by(-1);
		return { next: by(1), back: () => now.current.isClosed?.() === true || back() };
	}, []);
	useStageTurn(turn);
	return at;
}
