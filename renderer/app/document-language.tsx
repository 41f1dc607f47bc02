/** The language documents are written in: remembered, and the same wherever it is chosen. */
import type { Settings } from '../../shared/contract/app.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../shared/words/languages.ts';
import { say } from '../../shared/words/spoken.ts';
import { saveSettings, useSettings } from '../state/app-state.ts';
import { Segmented } from '../ui/segmented.tsx';

const CHOICES = [
	{ value: 'plan', label: say('As the plan') },
	...LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] })),
] as const satisfies readonly { value: Settings['documents']; label: string }[];

/** For every plan on this computer. What people have written stays as they wrote it. */
export function DocumentLanguage() {
	const { documents } = useSettings();
	return (
		<Segmented
			label={say('Language of documents')}
			segments={CHOICES}
			value={documents}
			onChange={(language) => void saveSettings({ documents: language })}
		/>
	);
}
