/** The languages the program speaks, by the first part of their BCP 47 tags. */
export const LANGUAGES = ['en', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch', fr: 'Français' };

/** Whose days and numbers are meant where only the language is named. */
const USUAL_LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR' };

/** The language of a tag as `de-CH`; null where it is none of ours, or no tag. */
export function languageOf(tag: string | null): Language | null {
	if (tag === null || !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag)) return null;
	const first = tag.split('-')[0]?.toLowerCase();
	return LANGUAGES.find((language) => language === first) ?? null;
}

/**
 * The first of these tags that is in a language of ours, as a tag with a region; British English where none is. English
 * days are always the house’s, so only its plain regions count.
 */
export function localeOf(...tags: readonly (string | null)[]): string {
	for (const tag of tags) {
		const language = languageOf(tag);
		if (tag === null || language === null) continue;
		if (!tag.includes('-')) return USUAL_LOCALE[language];
		return language === 'en' && !/^en-[A-Z]{2}$/.test(tag) ? USUAL_LOCALE.en : tag;
	}
	return USUAL_LOCALE.en;
}
