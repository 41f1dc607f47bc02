/** `Page 3 of 8` at the foot of every page: the words before, between and after the two numbers. */
import type { Words } from '../words/words.ts';

export type PageWords = readonly [before: string, between: string, after: string];

export const ENGLISH_PAGE: PageWords = ['Page ', ' of ', ''];

/** Every language of ours counts the page before the pages. */
export function pageWords({ say }: Words): PageWords {
	const [before = '', between = '', after = ''] = say('Page {page} of {pages}', {
		page: '\u0000',
		pages: '\u0000',
	}).split('\u0000');
	return [before, between, after];
}
