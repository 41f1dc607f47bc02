/** The schema’s words with the names of the two sides in them. */
import { capitalized, type Names, possessive } from '../../analysis/names.ts';
import type { Party } from '../../ledger/change.ts';

/** A label or a help with the names of the two sides in it: “Importance to Northwind”. */
export function named(text: string, names: Names): string {
	return capitalized(
		text
			.replace(/\b(?:the )?(vendor|partner)’s/gi, (_, party: string) => possessive(names[sideOf(party)]))
			.replace(/\b(?:the )?(vendor|partner)\b/gi, (_, party: string) => names[sideOf(party)]),
	);
}

function sideOf(word: string): Party {
	return word.toLowerCase() === 'vendor' ? 'vendor' : 'partner';
}
