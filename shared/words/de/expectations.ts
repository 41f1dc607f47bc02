/** Texts of the matrix. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const expectations: Catalogue = {};
