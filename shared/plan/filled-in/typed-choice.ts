/** Which of a few given answers somebody wrote, in whatever language. */
import type { Words } from '../../words/words.ts';
import type { SheetLanguage } from './sheet-language.ts';

/**
 * The answers these words can stand for: those of the sheet’s own language where there are any, else of the others and as
 * they are stored. Capitals, spaces and the look of an apostrophe do not count.
 */
export function choicesNamed(text: string, choices: readonly string[], language: SheetLanguage): readonly string[] {
	const typed = folded(text);
	const namedIn = ({ term }: Words) => choices.filter((choice) => folded(term(choice)) === typed);
	const own = namedIn(language.own);
	if (own.length > 0) return own;
	const stored = choices.filter((choice) => folded(choice) === typed);
	return [...new Set([...stored, ...language.all.flatMap(namedIn)])];
}

function folded(text: string): string {
	return text.normalize('NFC').replaceAll("'", '\u2019').replace(/\s+/g, ' ').trim().toLowerCase();
}
