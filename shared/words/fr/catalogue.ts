import type { Catalogue } from '../words.ts';
import { analysis } from './analysis.ts';
import { document } from './document.ts';
import { fields } from './fields.ts';

export const french: Catalogue = { ...analysis, ...document, ...fields };
