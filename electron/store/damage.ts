/** What was found unreadable on load, where its bytes are kept now, and how a person is told. */
import { say } from '../../shared/words/spoken.ts';

export type DamageKind =
	/** The end was cut off while it was written: never acknowledged. */
	| 'torn-tail'
	| 'bad-line'
	| 'byte-order-mark'
	| 'nul-bytes'
	| 'utf-16'
	/** Nothing in it at all, although every file of ours begins with something. */
	| 'empty'
	/** The word `null` where the content should be. */
	| 'null'
	/** Readable, but not what this file should hold. */
	| 'other-content';

export interface Finding {
	readonly kind: DamageKind;
	/** 1-based line in the file as it was found; null where the whole file is meant. */
	readonly line: number | null;
	/** How many good lines stood before it. */
	readonly after: number;
	/** How many lines it takes out. */
	readonly lines: number;
}

export interface Damage extends Finding {
	/** The copy in the quarantine folder; null where there was nothing to keep, or it could not be copied yet. */
	readonly kept: string | null;
	/** One plain sentence or two for the person. */
	readonly message: string;
}

export function describeDamage(finding: Finding, file: string, kept: string | null): Damage {
	const found = sentenceOf(finding, `"${file}"`);
	const message =
		kept === null ? found : `${found} ${say('What could not be read is kept in {folder}.', { folder: kept })}`;
	return { ...finding, kept, message };
}

function sentenceOf(finding: Finding, file: string): string {
	const { line } = finding;
	switch (finding.kind) {
		case 'torn-tail':
			return finding.lines === 0
				? say(
						'The last save in {file} was cut off, most likely when the computer stopped; every whole line before it was read.',
						{ file },
					)
				: say(
						'The last save in {file} was cut off, most likely when the computer stopped: {count, plural, one {# line} other {# lines}} could not be read.',
						{ file, count: finding.lines },
					);
		case 'bad-line':
			return line === null
				? say('In {file} something is damaged; the other lines were read.', { file })
				: say('In line {line} of {file} something is damaged; the other lines were read.', { line, file });
		case 'nul-bytes':
			return line === null
				? say('In {file} there are empty (NUL) bytes, as a disk leaves them when the power fails.', { file })
				: say('In line {line} of {file} there are empty (NUL) bytes, as a disk leaves them when the power fails.', {
						...{ line, file },
					});
		case 'byte-order-mark':
			return say(
				'{file} begins with a byte order mark: another program has saved it. Its lines were read without the mark.',
				{ file },
			);
		case 'utf-16':
			return say('{file} is stored as UTF-16: another program has saved it, and it could not be read.', { file });
		case 'empty':
			return say('{file} is empty (0 bytes), although something was saved in it before.', { file });
		case 'null':
			return say('{file} holds only the word null, and nothing that was saved in it.', { file });
		case 'other-content':
			return say('{file} does not hold what it should, and was not used.', { file });
	}
}

/** Faults of a whole file, the same for every kind of file we keep; null where it looks like text. */
export function wholeFileFault(bytes: Uint8Array): 'empty' | 'utf-16' | 'null' | 'nul-bytes' | null {
	if (bytes.length === 0) return 'empty';
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf-16';
	if (first !== 0 && second === 0 && bytes[3] === 0 && bytes[2] !== 0) return 'utf-16';
	if (first === 0 && second !== 0 && bytes[2] === 0 && bytes[3] !== 0 && bytes.length > 3) return 'utf-16';
	if (bytes.every((byte) => byte === 0)) return 'nul-bytes';
	if (bytes.length < 16 && Buffer.from(bytes).toString('latin1').trim() === 'null') return 'null';
	return null;
}

export function hasByteOrderMark(bytes: Uint8Array): boolean {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
