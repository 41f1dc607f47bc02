/** What stands under a state that is already written large. */

import { stateSentence } from '../../../../shared/analysis/commitment-sentences.ts';
import type { CommitmentRow } from '../../../../shared/analysis/commitments.ts';
import { capitalized } from '../../../../shared/analysis/names.ts';
import { term } from '../../../../shared/words/spoken.ts';

/** The sentence of the state without the word of the state: "Overdue by 3 days." is "By 3 days." Empty where that is all. */
export function beyondState(row: CommitmentRow, nameOf: (party: string) => string): string {
	const sentence = stateSentence(row, nameOf);
	const word = capitalized(term(row.state));
	if (!sentence.startsWith(word)) return sentence;
	return capitalized(sentence.slice(word.length).replace(/^\s*[:;,.]?\s*/, ''));
}
