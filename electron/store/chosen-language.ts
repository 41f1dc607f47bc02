import { readFile } from 'node:fs/promises';
import type { Settings } from '../../shared/contract/app.ts';
import { languageOf } from '../../shared/words/languages.ts';
import { dataPaths } from './data-paths.ts';

/**
 * The language chosen for screens, before there is a core to ask: the first page is drawn while it is built. Reads and
 * touches nothing; where there are no settings, or none that can be read, the core says so once it is there.
 */
export async function chosenLanguage(dataFolder: string): Promise<Settings['language']> {
	try {
		const { settings } = JSON.parse(await readFile(dataPaths(dataFolder).workspace, 'utf8'));
		return languageOf(settings.language) ?? 'system';
	} catch {
		return 'system';
	}
}
