/** What an edit did to a text, in whole words: the part that went and the part that came. */

export interface ChangedWords {
	readonly removed: string;
	readonly added: string;
}

/** The words between the first and the last difference of the two texts. */
export function changedWords(before: string, after: string): ChangedWords {
	const old = before.split(/\s+/).filter(Boolean);
	const now = after.split(/\s+/).filter(Boolean);
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
	let end = 0;
	while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
	return {
		removed: old.slice(start, old.length - end).join(' '),
		added: now.slice(start, now.length - end).join(' '),
	};
}

/** At most `most` characters, cut at a word, with an ellipsis. */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	const space = cut.lastIndexOf(' ');
	return `${cut.slice(0, space > most / 2 ? space : most)} …`;
}
