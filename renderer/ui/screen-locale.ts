import { spoken } from '../../shared/words/spoken.ts';

/** Of the reader of the screen; in English always the British one, as the house writes. */
export function screenLocale(): string {
	const { language, locale } = spoken();
	return language === 'en' ? 'en-GB' : locale;
}
