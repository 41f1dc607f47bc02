/** Texts of the frame around the rooms and of the parts all screens share. Sorted by the English text, which is the key. */
import type { Catalogue } from '../words.ts';

export const app: Catalogue = {};
