/** What parts the columns of a file. */
import { say } from '../words/spoken.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

const LINES = 20;

/**
 * The delimiter that parts the first lines most evenly: the one that stands as often in most of them as in the header,
 * the more frequent in the header on a tie, and the comma where none does. Quoted text does not count.
 */
export function detectDelimiter(sample: string): Delimiter {
	const lines = countsByLine(sample);
	const [header] = lines;
	let best: Delimiter = ',';
	let bestScore = 0;
	for (const [at, delimiter] of DELIMITERS.entries()) {
		const inHeader = header?.[at] ?? 0;
		if (inHeader === 0) continue;
		const even = lines.filter((counts) => counts[at] === inHeader).length;
		const score = even + inHeader / 1000;
		if (score <= bestScore) continue;
		best = delimiter;
		bestScore = score;
	}
	return best;
}

/** How the columns are parted, for a sentence. */
export function delimiterWords(delimiter: string): string {
	switch (delimiter) {
		case ',':
			return say('a comma');
		case ';':
			return say('a semicolon');
		case '\t':
			return say('a tab');
		case '|':
			return say('a bar');
		default:
			return delimiter;
	}
}

/** How often each delimiter stands outside quotes, by line; the last line may be cut off and is left out where there are more. */
function countsByLine(sample: string): readonly (readonly number[])[] {
	const lines: number[][] = [];
	let counts = DELIMITERS.map(() => 0);
	let isQuoted = false;
	for (const character of sample) {
		if (character === '"') isQuoted = !isQuoted;
		else if (isQuoted) continue;
		else if (character === '\n' || character === '\r') {
			if (counts.some((count) => count > 0)) lines.push(counts);
			if (lines.length === LINES) return lines;
			counts = DELIMITERS.map(() => 0);
		} else {
			const at = (DELIMITERS as readonly string[]).indexOf(character);
			if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
		}
	}
	return lines.length === 0 ? [counts] : lines;
}
