/** The language a sheet is in, and what people may have typed into it all the same. */
import type { Day } from '../../base/dates.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { documentWords, loadWords } from '../../words/load.ts';
import type { Words } from '../../words/words.ts';
import type { Slip } from './slip.ts';

export interface SheetLanguage {
	/** The sheet’s own: its lists are in it, and its days are typed as its readers type them. */
	readonly own: Words;
	/** Every language there is, since answers are copied from one sheet to another; the own first. */
	readonly all: readonly Words[];
	/** The day it was handed over: a day without a year is the one nearest to it. */
	readonly on: Day;
}

/** Of a sheet that says no language, English. */
export async function languageOfSheet({ language, at }: Pick<Slip, 'language' | 'at'>): Promise<SheetLanguage> {
	const own = await documentWords(language ?? null, undefined);
	const others = await Promise.all(LANGUAGES.filter((one) => one !== own.language).map(loadWords));
	return { own, all: [own, ...others], on: at.slice(0, 10) };
}
