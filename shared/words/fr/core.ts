/** Sentences of the core: what was refused, what happened, what to do next. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const core: Catalogue = {};
