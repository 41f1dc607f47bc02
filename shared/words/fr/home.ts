/** Texts of the first page and the settings. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const home: Catalogue = {};
