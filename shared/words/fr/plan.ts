/** Texts of the frame and the goals of a plan. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const plan: Catalogue = {};
