import type { Part } from '../../../../shared/analysis/responsibilities.ts';

export type Letter = 'R' | 'A' | 'C' | 'I';

/** The keys that write in a cell; null takes away. */
export const PART_KEYS: Readonly<Record<string, Letter | null>> = {
	r: 'R',
	a: 'A',
	c: 'C',
	i: 'I',
	delete: null,
	backspace: null,
};

/** What a letter makes of a cell: R and A stand together, the same letter again takes itself away. */
export function nextPart(now: Part | null, letter: Letter | null): Part | null {
	if (letter === null) return null;
	if (now === letter) return null;
	const other = letter === 'R' ? 'A' : letter === 'A' ? 'R' : null;
	if (now === 'R and A') return other ?? letter;
	return other !== null && now === other ? 'R and A' : letter;
}
