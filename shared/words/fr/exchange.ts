/** Texts of the hand-over. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const exchange: Catalogue = {};
