/** One edit of a row in a few words: what came, what went, what was chosen. */

import type { HistoryEdit } from '../../../shared/contract/plan.ts';
import { say } from '../../../shared/words/spoken.ts';
import { changedWords, shortened } from './changed-words.ts';

const MOST = 60;

/** What stands behind the person’s name. `words` says a stored value in the words of its field. */
export function editWords(edit: HistoryEdit, words: (value: HistoryEdit['after']) => string): string {
	const { field, before, after } = edit;
	if (field === 'order') return say('moved the row');
	if (field === 'removed') return after === true ? say('removed it') : say('brought it back');
	if (/^agreed(Vendor|Partner)$/.test(field))
		return after === null ? say('took the yes back') : say('agreed to the text');
	if (after === null)
		return before === null ? say('left it empty') : say('took out “{text}”', { text: short(words(before)) });
	if (typeof before === 'string' && typeof after === 'string' && /\s/.test(`${before}${after}`)) {
		const { added, removed } = changedWords(before, after);
		if (added === '' && removed === '') return say('changed the spacing');
		if (removed === '') return say('added “{text}”', { text: short(added) });
		if (added === '') return say('took out “{text}”', { text: short(removed) });
		return say('wrote “{added}” for “{removed}”', { added: short(added), removed: short(removed) });
	}
	return before === null
		? say('wrote “{text}”', { text: short(words(after)) })
		: say('set it to “{text}”', { text: short(words(after)) });
}

function short(text: string): string {
	return shortened(text, MOST);
}

/** True for the change that made the row: everything in it is new, its title too. */
export function beginsRow(edits: readonly HistoryEdit[], titleField: string | null): boolean {
	return edits.every(({ before }) => before === null) && edits.some(({ field }) => field === titleField);
}
