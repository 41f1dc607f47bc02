/** Texts of sessions and ballots. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const session: Catalogue = {};
