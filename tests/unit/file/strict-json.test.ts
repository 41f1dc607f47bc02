import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_LENGTH, readStrictJson } from '../../../shared/file/strict-json.ts';

const refused = (text: string) => {
	const read = readStrictJson(text);
	return read.ok ? `taken as ${JSON.stringify(read.value)}` : read.error.message.replace('This line ', '');
};
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('strict JSON', () => {
	it.each([
		['', 'is not complete JSON.'],
		['{"a":1', 'is not complete JSON.'],
		['{"a":1}{', 'is not complete JSON.'],
		['{"a":1,"a":2}', 'names “a” twice in one object.'],
		['{"a" :1, "\\u0061": 2}', 'names “a” twice in one object.'],
		['[{"b":{"x":1,"y":{"x":":"},"x":3}}]', 'names “x” twice in one object.'],
		['{"__proto__":{"admin":true}}', 'uses the name “__proto__”, which is not allowed.'],
		['{"\\u005f_proto__":1}', 'uses the name “__proto__”, which is not allowed.'],
		['{"a":{"constructor":1}}', 'uses the name “constructor”, which is not allowed.'],
		['{"prototype":1}', 'uses the name “prototype”, which is not allowed.'],
		[nested(17), 'is nested more than 16 deep.'],
		[nested(100_000), 'is nested more than 16 deep.'],
		['"\\ud800"', 'contains half a character (a lone surrogate).'],
		['"\ud800"', 'contains half a character (a lone surrogate).'],
		['{"\\udc00":1}', 'contains half a character (a lone surrogate).'],
		['"\\u0000"', 'contains a NUL byte.'],
		['"\\r"', 'contains the control character U+000D.'],
		['"\\b"', 'contains the control character U+0008.'],
		['"\u0085"', 'contains the control character U+0085.'],
		['"\\u009f"', 'contains the control character U+009F.'],
		['"\\ufffe"', 'contains U+FFFE, which is no character.'],
		['"\uffff"', 'contains U+FFFF, which is no character.'],
		['1e400', 'contains a number too large to be kept.'],
		['-0', 'contains the number -0.'],
		['[-0.0]', 'contains the number -0.'],
		['9007199254740993', 'contains a number too large to be exact.'],
		['1e300', 'contains a number too large to be exact.'],
		[
			`"${'x'.repeat(MAX_LINE_LENGTH)}"`,
			`is ${MAX_LINE_LENGTH + 2} characters long; at most ${MAX_LINE_LENGTH} are read.`,
		],
	])('refuses %.40s', (text, message) => {
		expect(refused(text)).toBe(message);
	});

	it.each([
		['{"a":{"a":1},"b":[{"a":2},{"a":3}]}'],
		['{"2":1,"1":2,"text":"a \\"b\\": {c} \\\\"}'],
		['"tab\\t and newline\\n, 😀 and é"'],
		['[1.50, -3, 9007199254740991, 1e-7]'],
		[nested(16)],
	])('takes %.40s', (text) => {
		expect(readStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
	});

	it('never throws and leaves the prototype of objects clean', () => {
		const pieces = fc.constantFrom(
			'{',
			'}',
			'[',
			']',
			':',
			',',
			'"',
			'"a"',
			'"__proto__"',
			'\\u0000',
			'\\',
			'1',
			'-0',
			'\ud800',
			' ',
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
				readStrictJson(parts.join(''));
				expect(({} as Record<string, unknown>).admin).toBeUndefined();
			}),
			{ numRuns: 3000 },
		);
	});

	it('takes all that JSON.stringify prints of ordinary values', () => {
		const value = fc.jsonValue({ maxDepth: 5 });
		fc.assert(
			fc.property(value, (given) => {
				const text = JSON.stringify(given);
				const read = readStrictJson(text);
				if (read.ok) expect(JSON.stringify(read.value)).toBe(text);
				else
					expect(text).toMatch(
						/__proto__|constructor|prototype|\\u|\\b|\\f|\\r|[\u0080-\u009f]|\d{16}|e\+|\ufffe|\uffff/,
					);
			}),
		);
	});
});
