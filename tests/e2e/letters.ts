import type { Desk } from './desk.ts';

/** Words on screen in letters smaller than this many pixels. */
export function lettersUnder(desk: Desk, smallest: number): Promise<readonly string[]> {
	return desk.page.evaluate((least) => {
		const small: string[] = [];
		for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
			const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
			const { fontSize, clip } = getComputedStyle(element);
			if (hasWords && clip === 'auto' && Number.parseFloat(fontSize) < least - 0.01)
				small.push(`${fontSize} ${element.textContent}`);
		}
		return small;
	}, smallest);
}
