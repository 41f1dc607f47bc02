import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, redline, wordDifference } from '../../../shared/base/word-difference.ts';

/** `[added]`, `{gone}`. */
const drawn = (pieces: readonly Piece[]) =>
	pieces.map(({ text, kind }) => (kind === 'added' ? `[${text}]` : kind === 'gone' ? `{${text}}` : text)).join('');
const difference = (was: string, now: string) => drawn(wordDifference(was, now));

describe('two wordings word by word', () => {
	it('marks the words that were put in, and leaves the rest of the sentence alone', () => {
		expect(
			difference(
				'Harbor renews customers it runs. Northwind renews the rest.',
				'Harbor renews customers it runs under 500 seats. Northwind renews the rest.',
			),
		).toBe('Harbor renews customers it runs [under 500 seats]. Northwind renews the rest.');
	});

	it('marks a word that replaces another, without repeating the one it replaces', () => {
		expect(difference('Northwind answers within 3 working days.', 'Northwind answers within 1 working day.')).toBe(
			'Northwind answers within [1] working [day].',
		);
	});

	it('shows what was taken out where nothing came in its place', () => {
		expect(difference('Answered within three full working days.', 'Answered within three working days.')).toBe(
			'Answered within three {full }working days.',
		);
	});

	it('takes neighbouring changes for one', () => {
		expect(difference('customers it runs', 'every customer, or each')).toBe('[every customer, or each]');
	});

	it('says that all is new where nothing stood, and that all is gone where nothing stands', () => {
		expect(difference('', 'Both renew.')).toBe('[Both renew.]');
		expect(difference('Both renew.', '')).toBe('{Both renew.}');
		expect(difference('Both renew.', 'Both renew.')).toBe('Both renew.');
	});

	it('never cuts a letter made of several signs, and knows words without spaces', () => {
		expect(difference('Für die 👩‍👩‍👧 zahlt er.', 'Für die 👨‍👩‍👧 zahlt er.')).toBe('Für die [👨‍👩‍👧] zahlt er.');
		expect(difference('契約を更新する', '契約を終了する')).toBe('契約を[終了]する');
	});

	it('makes up the later text exactly, in 300 random pairs (seed 20261129)', () => {
		const words = fc.array(fc.constantFrom('we', 'renew', ' ', ', ', '.', '\n', 'days', '500', 'é', '👩‍👩‍👧', 'x'), {
			maxLength: 30,
		});
		fc.assert(
			fc.property(words, words, (was, now) => {
				const pieces = wordDifference(was.join(''), now.join(''));
				const made = pieces.filter(({ kind }) => kind !== 'gone').map(({ text }) => text);
				expect(made.join('')).toBe(now.join(''));
			}),
			{ numRuns: 300, seed: 20261129 },
		);
	});

	it('stays quick with two long texts that share nothing', () => {
		const text = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
		const began = process.cpuUsage();
		expect(wordDifference(text('a'), text('b'))).toHaveLength(1);
		expect(process.cpuUsage(began).user / 1000).toBeLessThan(1500);
	});
});

describe('a redline', () => {
	it('keeps what was replaced before what took its place, and loses no word of either', () => {
		const [was, now] = ['Harbor renews customers it runs.', 'Harbor renews every customer it runs.'];
		const pieces = redline(was, now);
		expect(pieces.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
			'same Harbor renews ',
			'gone customers',
			'added every customer',
			'same  it runs.',
		]);
		const read = (without: string) => pieces.filter(({ kind }) => kind !== without).map(({ text }) => text);
		expect([read('added').join(''), read('gone').join('')]).toEqual([was, now]);
	});
});
