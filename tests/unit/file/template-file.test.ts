import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseTemplateFile, printTemplateFile } from '../../../shared/file/template-file.ts';
import { readTemplate } from '../../builders/templates.ts';

const source = readTemplate(
	readFileSync(fileURLToPath(new URL('../../../resources/templates/distributor-var.json', import.meta.url)), 'utf8'),
);
if (!source.ok) throw new Error(source.error.message);
const template = source.value;
const text = printTemplateFile(template);
const whole = JSON.parse(text);
const saying = (content: string | Uint8Array) => {
	const read = parseTemplateFile(content);
	return read.ok ? 'read' : read.error.message;
};
const withBody = (change: object) => JSON.stringify({ ...whole, template: { ...whole.template, ...change } });

describe('a template file', () => {
	it('reads back as what was written, from text and from bytes', () => {
		expect(parseTemplateFile(text)).toEqual({ ok: true, value: template });
		expect(parseTemplateFile(new TextEncoder().encode(text))).toEqual({ ok: true, value: template });
	});

	it.each([
		['', 'This file is empty.'],
		['\ufeff{}', 'This file begins with a byte order mark: another program has saved it anew.'],
		[
			new Uint8Array([0xff, 0xfe, 0x7b, 0]),
			'This file is not UTF-8 text, so it is no template; it may have been saved by another program.',
		],
		['null', 'This file is no template of Covalent.'],
		['{"format":"jbp"}', 'This file is no template of Covalent.'],
		[text.slice(0, -40), 'This file is not complete JSON.'],
		[
			`{"format":"jbp-template","version":2,"template":{}}`,
			'This template was made by a newer version of Covalent; this one cannot read it.',
		],
		[
			`{"format":"jbp-template","version":1}`,
			'This file says it is a template, and does not hold what a template holds.',
		],
		[text.replace('"version": 1,', '"version": 1, "version": 1,'), 'This file names “version” twice in one object.'],
		[text.replace('"months"', '"__proto__"'), 'This file uses the name “__proto__”, which is not allowed.'],
		[text.replace('Distribut', 'Dis\u0000tribut'), 'This file contains a NUL byte.'],
		[' '.repeat(2 * 1024 * 1024 + 1), 'This file is larger than 2 MB, as no template is.'],
		[withBody({ title: 'x'.repeat(201) }), 'In title: it is longer than 200 characters.'],
		[withBody({ title: '  ' }), 'In title: it is empty.'],
		[withBody({ months: 900 }), 'In months: it is more than 24.'],
		[withBody({ secret: 1 }), 'In this template: there is “secret”, which no template has.'],
		[withBody({ topics: 'x' }), 'In topics: it is missing, or of another kind than it should be.'],
		[withBody({ rules: new Array(301).fill('A rule') }), 'In rules: there are more than 300 rows.'],
		[
			withBody({ goals: [{ key: 'a', title: 'x', counts: 'guess' }] }),
			'In goals, row 1, counts: it is none of sum, level, rate.',
		],
		[
			withBody({ goals: [{ key: '../a', title: 'x' }] }),
			'In goals, row 1, key: it holds characters that may not stand there.',
		],
		[
			withBody({ topics: [{ key: 'a', level: 'strategic', title: 'x', serves: 'nobody' }] }),
			'This template does not hold together: there is no topic “nobody”.',
		],
	])('is refused in one plain sentence where it is none (%#)', (content, sentence) => {
		expect(saying(content)).toBe(sentence);
	});
});
