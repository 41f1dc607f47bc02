import type { Catalogue } from '../words.ts';

export const german: Catalogue = {};
