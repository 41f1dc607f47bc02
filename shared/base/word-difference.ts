/** What of a text is not as it was, word by word: for two wordings that stand side by side. */
import { diffArrays } from 'diff';

export interface Piece {
	readonly text: string;
	/** `gone` was there before, and nothing was written in its place. */
	readonly kind: 'same' | 'added' | 'gone';
}

/** Beyond so many differing words two texts have little to do with each other, and one mark over all of it says so. */
const MOST_EDITS = 600;

// Words as people cut them, in scripts without spaces as well; never inside of a letter made of several signs.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * `now` in pieces; those that are not `gone` make up `now` exactly. Words that others replaced are not repeated: they
 * are read where the earlier text stands.
 */
export function wordDifference(was: string, now: string): readonly Piece[] {
	return differing(was, now, false);
}

/** Both wordings in one: what is `gone` stands before what was written in its place. */
export function redline(was: string, now: string): readonly Piece[] {
	return differing(was, now, true);
}

function differing(was: string, now: string, keepsGone: boolean): readonly Piece[] {
	const [before, after] = [wordsOf(was), wordsOf(now)];
	const start = commonStart(before, after);
	const end = commonEnd(before.slice(start), after.slice(start));
	const [oldWords, newWords] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
	const pieces: readonly Piece[] = [
		{ text: after.slice(0, start).join(''), kind: 'same' },
		...between(oldWords, newWords),
		{ text: after.slice(after.length - end).join(''), kind: 'same' },
	];
	return joined(pieces, keepsGone);
}

function between(before: readonly string[], after: readonly string[]): readonly Piece[] {
	const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
	if (changes === undefined)
		return [
			{ text: before.join(''), kind: 'gone' },
			{ text: after.join(''), kind: 'added' },
		];
	return changes.map(({ value, added, removed }) => ({
		text: value.join(''),
		kind: added ? 'added' : removed ? 'gone' : 'same',
	}));
}

function joined(pieces: readonly Piece[], keepsGone: boolean): readonly Piece[] {
	const bridged = withoutIslands(pieces.filter(({ text }) => text !== ''));
	const found: Piece[] = [];
	let run: Piece[] = [];
	const endRun = () => {
		const textOf = (kind: Piece['kind']) => run.flatMap((piece) => (piece.kind === kind ? [piece.text] : [])).join('');
		const [added, gone] = [textOf('added'), textOf('gone')];
		if (gone !== '' && (keepsGone || added === '')) found.push({ text: gone, kind: 'gone' });
		if (added !== '') found.push(...aroundSpaces(added));
		run = [];
	};
	for (const piece of bridged) {
		if (piece.kind !== 'same') {
			run.push(piece);
			continue;
		}
		endRun();
		found.push(piece);
	}
	endRun();
	return merged(found);
}

/** A space or a comma that both texts happen to share between two changed words belongs to the change. */
function withoutIslands(pieces: readonly Piece[]): readonly Piece[] {
	return pieces.flatMap((piece, at): readonly Piece[] => {
		const isIsland =
			piece.kind === 'same' &&
			/^[\s,;:–-]{1,3}$/.test(piece.text) &&
			pieces[at - 1] !== undefined &&
			pieces[at + 1] !== undefined;
		return isIsland
			? [
					{ text: piece.text, kind: 'gone' },
					{ text: piece.text, kind: 'added' },
				]
			: [piece];
	});
}

/** A line under words begins and ends with them. */
function aroundSpaces(text: string): readonly Piece[] {
	const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
	if (words === '') return [{ text, kind: 'added' }];
	return [
		{ text: before, kind: 'same' },
		{ text: words, kind: 'added' },
		{ text: after, kind: 'same' },
	];
}

function merged(pieces: readonly Piece[]): readonly Piece[] {
	const found: Piece[] = [];
	for (const piece of pieces) {
		if (piece.text === '') continue;
		const last = found.at(-1);
		if (last?.kind === piece.kind) found[found.length - 1] = { kind: piece.kind, text: last.text + piece.text };
		else found.push(piece);
	}
	return found;
}

function wordsOf(text: string): readonly string[] {
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function commonStart(one: readonly string[], other: readonly string[]): number {
	const most = Math.min(one.length, other.length);
	let at = 0;
	while (at < most && one[at] === other[at]) at += 1;
	return at;
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
	const most = Math.min(one.length, other.length);
	let at = 0;
	while (at < most && one[one.length - 1 - at] === other[other.length - 1 - at]) at += 1;
	return at;
}
