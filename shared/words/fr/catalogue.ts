import type { Catalogue } from '../words.ts';

export const french: Catalogue = {};
