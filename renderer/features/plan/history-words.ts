/** One edit of a row in a few words: what came, what went, what was chosen. */
import type { HistoryEdit } from '../../../shared/contract/plan.ts';
import { changedWords, shortened } from './changed-words.ts';

const MOST = 60;

/** `words` says a stored value in the words of its field. */
export function editWords(edit: HistoryEdit, words: (value: HistoryEdit['after']) => string): string {
	const { field, before, after } = edit;
	if (field === 'order') return 'moved the row';
	if (field === 'removed') return after === true ? 'removed it' : 'brought it back';
	if (/^agreed(Vendor|Partner)$/.test(field)) return after === null ? 'took the yes back' : 'agreed to the text';
	if (after === null) return before === null ? 'left it empty' : `took out ${quoted(words(before))}`;
	if (typeof before === 'string' && typeof after === 'string' && /\s/.test(`${before}${after}`)) {
		const { added, removed } = changedWords(before, after);
		if (added === '' && removed === '') return 'changed the spacing';
		if (removed === '') return `added ${quoted(added)}`;
		if (added === '') return `took out ${quoted(removed)}`;
		return `wrote ${quoted(added)} for ${quoted(removed)}`;
	}
	return before === null ? `wrote ${quoted(words(after))}` : `set it to ${quoted(words(after))}`;
}

function quoted(text: string): string {
	return `“${shortened(text, MOST)}”`;
}

/** True for the change that made the row: everything in it is new, its title too. */
export function beginsRow(edits: readonly HistoryEdit[], titleField: string | null): boolean {
	return edits.every(({ before }) => before === null) && edits.some(({ field }) => field === titleField);
}
