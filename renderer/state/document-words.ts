/** The words documents are written in: each plan’s own language, or the one chosen for all of them. */
import { useEffect, useState } from 'react';
import { englishOf } from '../../shared/words/english.ts';
import { languageOf, localeOf } from '../../shared/words/languages.ts';
import { loadWords } from '../../shared/words/load.ts';
import type { Words } from '../../shared/words/words.ts';
import { useSettings } from './app-state.ts';
import { usePlan } from './plan-hooks.ts';

/** Null until a catalogue is here, which is asked for only where it is needed. */
export function useDocumentWords(): Words | null {
	const own = usePlan().frame.language;
	const { documents } = useSettings();
	const locale = documents === 'plan' || languageOf(own) === documents ? localeOf(own) : localeOf(documents);
	const [loaded, setLoaded] = useState<Words | null>(null);
	useEffect(() => {
		let isWanted = true;
		void loadWords(locale).then((words) => {
			if (isWanted) setLoaded(words);
		});
		return () => {
			isWanted = false;
		};
	}, [locale]);
	if (languageOf(locale) === 'en') return englishWords(locale);
	return loaded?.locale === locale ? loaded : null;
}

const english = new Map<string, Words>();

/** One and the same for a locale: what is made from it is made anew only when it changes. */
function englishWords(locale: string): Words {
	const words = english.get(locale) ?? englishOf(locale);
	english.set(locale, words);
	return words;
}
