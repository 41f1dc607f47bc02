/** What a page shows beyond its edges, or words beyond the box they belong to. */
import type { Desk } from './desk.ts';

/** What of the page lies beyond its right edge and cannot be scrolled to, and whether the page itself scrolls sideways. */
export function sticksOut(desk: Desk): Promise<readonly string[]> {
	return desk.page.evaluate(() => {
		const found: string[] = [];
		for (const element of [document.documentElement, document.body, document.querySelector('main')])
			if (element && element.scrollWidth > element.clientWidth + 1)
				found.push(`${element.tagName.toLowerCase()} is ${element.scrollWidth} wide in ${element.clientWidth}`);
		const scrolls = (element: Element): boolean => {
			for (let at: Element | null = element; at !== null; at = at.parentElement)
				if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return true;
			return false;
		};
		const inView = 'button, input, h1, h2, h3, a';
		for (const element of document.querySelectorAll(`:is(header, nav, main, [role=menu]) :is(${inView})`)) {
			const { right, width } = element.getBoundingClientRect();
			if (width > 1 && right > innerWidth + 1 && !scrolls(element))
				found.push(
					`${element.tagName.toLowerCase()} “${element.textContent?.slice(0, 40)}” ends at ${Math.round(right)}`,
				);
		}
		return found;
	});
}

/** Words that are seen beyond the button, cell, head, card or bar they stand in. */
export function spillsOver(desk: Desk): Promise<readonly string[]> {
	return desk.page.evaluate(() => {
		const BOXES = 'button, a, [role=gridcell], [role=rowheader], [role=columnheader], [role=cell], [role=radio]';
		const OTHERS = '[role^=menuitem], article, header, nav, aside, section, h1, h2, h3';
		// Letters are taller than their line where lines stand close.
		const slack = { x: 1.5, y: 0.375 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize) };
		/** Whether words end at an edge that neither scrolls nor marks what it hides. */
		const isCutOff = (words: DOMRect, inside: Element) => {
			for (let at: Element | null = inside; at !== null; at = at.parentElement) {
				const { overflowX, textOverflow } = getComputedStyle(at);
				if (textOverflow === 'ellipsis' || /auto|scroll/.test(overflowX)) return false;
				const edge = at.getBoundingClientRect();
				if (overflowX !== 'visible' && edge.width > 2 && words.right > edge.right + slack.x) return true;
			}
			return false;
		};
		/** How far to the right and down the words are seen: whatever hides its overflow ends them. */
		const seenUpTo = (words: DOMRect, inside: Element) => {
			let { right, bottom } = words;
			for (let at: Element | null = inside; at !== null; at = at.parentElement) {
				if (getComputedStyle(at).overflow === 'visible') continue;
				const edge = at.getBoundingClientRect();
				if (words.top >= edge.bottom || words.left >= edge.right) return null;
				right = Math.min(right, edge.right);
				bottom = Math.min(bottom, edge.bottom);
			}
			return { right, bottom };
		};
		/** A seal stands on the border of its cell on purpose. */
		const isPlacedOnTop = (inside: Element, box: Element) => {
			for (let at: Element | null = inside; at !== null && at !== box; at = at.parentElement)
				if (getComputedStyle(at).position === 'absolute') return true;
			return false;
		};
		const found = new Set<string>();
		for (const root of document.querySelectorAll('body header, nav, main, [role=menu]')) {
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
				const inside = text.parentElement;
				const box = inside?.closest(`${BOXES}, ${OTHERS}`);
				if (!inside || !box || text.textContent?.trim() === '' || isPlacedOnTop(inside, box)) continue;
				if (!inside.checkVisibility()) continue;
				const range = document.createRange();
				range.selectNodeContents(text);
				const edge = box.getBoundingClientRect();
				for (const words of range.getClientRects()) {
					if (isCutOff(words, inside)) found.add(`“${text.textContent?.slice(0, 30)}” is cut off in ${box.className}`);
					const seen = seenUpTo(words, inside);
					if (seen === null || (seen.right <= edge.right + slack.x && seen.bottom <= edge.bottom + slack.y)) continue;
					const beyond = `${Math.round(seen.right - edge.right)}, ${Math.round(seen.bottom - edge.bottom)}`;
					const name = `${box.getAttribute('role') ?? box.tagName.toLowerCase()}.${box.className}`;
					found.add(`“${text.textContent?.slice(0, 30)}” spills over its ${name} by ${beyond}`);
				}
			}
		}
		return [...found];
	});
}
