import { LANGUAGES, type Language, languageOf } from '../../shared/words/languages.ts';
import { EXIT, type Given, Refused } from './command.ts';

/** What `--language` asks for; undefined where it is left out. */
export function languageAsked(given: Given): Language | undefined {
	const asked = given.option('language');
	const language = asked === undefined ? null : languageOf(asked);
	if (asked !== undefined && language === null)
		throw new Refused(
			`--language is ${LANGUAGES.slice(0, -1).join(', ')} or ${LANGUAGES.at(-1)}, not “${asked}”.`,
			EXIT.usage,
		);
	return language ?? undefined;
}
