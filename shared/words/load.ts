/** Words of a language, its catalogue fetched only when somebody asks for it. */
import { englishOf } from './english.ts';
import { type Language, languageOf, localeOf } from './languages.ts';
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

/**
 * The words a document is written in: of the language that was asked for, with the days and numbers of the plan’s region
 * where it is the plan’s own; without one, of the plan’s. `own` is the plan’s tag, `de-CH`.
 */
export function documentWords(own: string | null, asked: Language | undefined): Promise<Words> {
	return loadWords(asked === undefined || languageOf(own) === asked ? localeOf(own) : localeOf(asked));
}

/** From now on this process, or worker, says everything in the language of this tag. */
export async function speakIn(locale: string): Promise<void> {
	if (spoken().locale !== locale) speak(await loadWords(locale));
}
