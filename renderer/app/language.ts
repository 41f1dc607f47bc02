/** The language of this window. It is chosen before anything of the window is loaded, and stays until it is loaded anew. */
import { languageOf, localeOf } from '../../shared/words/languages.ts';
import { loadWords } from '../../shared/words/load.ts';
import { speak } from '../../shared/words/spoken.ts';

/** Speaks the language the page was served with; the computer’s own where none was chosen, and its regions always. */
export async function speakAsServed(): Promise<void> {
	const { dataset } = document.documentElement;
	const own = navigator.languages.filter((tag) => languageOf(tag) !== null);
	const chosen = languageOf(dataset.language ?? null);
	const locale =
		chosen === null ? localeOf(...own) : localeOf(...own.filter((tag) => languageOf(tag) === chosen), chosen);
	speak(await loadWords(locale));
	document.documentElement.lang = locale;
}
