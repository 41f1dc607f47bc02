/** Texts that ask for no grammar are put together without the formatter: they say the same as with it. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { german } from '../../../shared/words/de/catalogue.ts';
import { ENGLISH } from '../../../shared/words/english.ts';
import { french } from '../../../shared/words/fr/catalogue.ts';
import { wordsFrom } from '../../../shared/words/words.ts';

const texts = [...new Set([...Object.keys(german), ...Object.values(german), ...Object.values(french)])].filter(
	(text) => !text.includes('|'),
);

/** For every place a value that looks like a place or a quotation itself. */
const valuesOf = (text: string) =>
	Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name = ''], at) => [name, ["'{x}'", 3, ''][at % 3] ?? '']));

describe('a text with its values', () => {
	it('reads as the message formatter has it, for every text of every catalogue without a plural', () => {
		const plain = texts.filter((text) => !/\{\w+,/.test(text));
		expect(plain.length).toBeGreaterThan(5000);
		const words = wordsFrom('en', 'en-GB', (text) => text);
		for (const text of plain) {
			const values = valuesOf(text);
			const formatted = new IntlMessageFormat(text, 'en-GB', undefined, { ignoreTag: true }).format(values);
			expect(words.told({ text, values })).toBe(formatted);
		}
	});

	it('falls where a value is missing, instead of leaving a hole in a sentence', () => {
		expect(() => ENGLISH.say('{name} has agreed.')).toThrow(/“name”/);
	});

	it('quotes as ICU does', () => {
		expect(ENGLISH.say("a row of '{'braces'}' for {name}", { name: 'Ana' })).toBe('a row of {braces} for Ana');
	});
});
