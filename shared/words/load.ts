/** Words of a language, its catalogue fetched only when somebody asks for it. */
import { englishOf } from './english.ts';
import { type Language, languageOf } from './languages.ts';
import { speak, spoken } from './spoken.ts';
import { type Catalogue, type Words, wordsFrom } from './words.ts';

const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
	de: async () => (await import('./de/catalogue.ts')).german,
	fr: async () => (await import('./fr/catalogue.ts')).french,
};

/** For a tag as `de-CH`; English where the tag is of no language of ours. */
export async function loadWords(locale: string): Promise<Words> {
	const language = languageOf(locale);
	if (language === null || language === 'en') return englishOf(locale);
	const catalogue = await CATALOGUES[language]();
	return wordsFrom(language, locale, (text) => (Object.hasOwn(catalogue, text) ? (catalogue[text] ?? text) : text));
}

/** From now on this process, or worker, says everything in the language of this tag. */
export async function speakIn(locale: string): Promise<void> {
	if (spoken().locale !== locale) speak(await loadWords(locale));
}
