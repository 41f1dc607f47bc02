/** Texts of the agreement room. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const agreement: Catalogue = {};
