import { languageOf, localeOf } from './languages.ts';
import { type Words, wordsFrom } from './words.ts';

/** The words as they stand in the source, with British days and numbers. */
export const ENGLISH: Words = wordsFrom('en', 'en-GB', (text) => text);

/** The same with the numbers of the region a plan names, `en-US`; British ones where it names none of English. */
export function englishOf(tag: string | null): Words {
	const locale = localeOf(languageOf(tag) === 'en' ? tag : null);
	return locale === ENGLISH.locale ? ENGLISH : wordsFrom('en', locale, (text) => text);
}
