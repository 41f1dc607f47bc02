/** Scrolling by the session's keys. */

/** How much of a screenful one press goes on: a little stays in sight. */
const SHARE = 0.85;

/** The nearest element around this one that scrolls up and down; null where none does. */
export function scrollerOf(element: HTMLElement | null): HTMLElement | null {
	for (let at = element; at !== null; at = at.parentElement)
		if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
	return null;
}

/** True when there was more to see in this direction. */
export function scrollBy(element: HTMLElement | null, way: 1 | -1): boolean {
	const scroller = scrollerOf(element);
	if (scroller === null) return false;
	const before = scroller.scrollTop;
	scroller.scrollTop = before + way * scroller.clientHeight * SHARE;
	return Math.abs(scroller.scrollTop - before) > 1;
}
