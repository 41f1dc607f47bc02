/** Text as a spreadsheet file holds it. */
import { xmlText } from './docx-text.ts';

/**
 * What XML forbids made visible; and where somebody really typed `_x000D_`, it is written so that it is not read as the
 * character which spreadsheets mean by it.
 */
export function cellText(text: string): string {
	return xmlText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Header and footer give `&` a meaning of its own. */
export function marginText(text: string): string {
	return xmlText(text).replace(/\s+/g, ' ').slice(0, 120).replaceAll('&', '&&');
}
