import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type PlanFile, parsePlanFile, printPlanFile } from '../../../shared/file/jbp.ts';
import { change, next } from '../../builders/ledger.ts';

const first = change({ replica: 'A', edits: [['goals/g1', 'title', 'Café']] });
const second = next(first, [['goals/g1', 'why', 'Growth']]);
const plan: PlanFile = { planId: 'plan1', title: 'Northwind and Harbor', lines: [first, second] };
const text = printPlanFile(plan);
const bytes = new TextEncoder().encode(text);
const sum = (body: string) => createHash('sha256').update(body).digest('hex');
/** A file with these rows and a trailer that fits them. */
const sealed = (...rows: string[]) => {
	const body = `${rows.join('\n')}\n`;
	return `${body}{"changes":${rows.length - 1},"sha256":"${sum(body)}"}\n`;
};
const [header = ''] = text.split('\n');
const said = (content: string | Uint8Array) => {
	const read = parsePlanFile(content);
	return read.ok ? 'taken' : read.error.message;
};

describe('a plan file', () => {
	it('is a header, the changes byte for byte, and a trailer that counts and sums what stands before it', () => {
		expect(text).toBe(
			sealed('{"format":"jbp","version":1,"planId":"plan1","title":"Northwind and Harbor"}', first.text, second.text),
		);
	});

	it('is read as it was written, from text or bytes, with a platform’s own hash or the portable one', () => {
		for (const content of [text, bytes]) {
			expect(parsePlanFile(content)).toEqual({ ok: true, value: plan });
			expect(parsePlanFile(content, sum)).toEqual({ ok: true, value: plan });
		}
		expect(printPlanFile(plan, sum)).toBe(text);
		expect(parsePlanFile(printPlanFile({ ...plan, lines: [] }))).toEqual({ ok: true, value: { ...plan, lines: [] } });
	});

	it('can be read again however long the plan’s title is', () => {
		const read = parsePlanFile(printPlanFile({ ...plan, title: 'é😀'.repeat(2000) }));
		expect(read.ok && read.value.lines).toEqual(plan.lines);
	});

	it('keeps the lines of a newer version byte for byte', () => {
		const newer = `${first.text.slice(0, -1)},"mood":"blue" }`;
		const read = parsePlanFile(sealed(header, newer));
		expect(read.ok && read.value.lines[0]?.text).toBe(newer);
	});

	const refusals: readonly [content: string, sentence: string][] = [
		['', 'This file is empty.'],
		['null', 'This file holds only the word null: its content was lost.'],
		['null\n', 'This file holds only the word null: its content was lost.'],
		[' \n', 'This file holds nothing but blank space.'],
		[
			`\ufeff${text}`,
			'This file begins with a byte order mark (BOM): another program saved it anew; ask for the original.',
		],
		[`${header}\n${'\0'.repeat(64)}\n`, 'Line 2 contains NUL bytes: this file is damaged.'],
		[
			text.replaceAll('\n', '\r\n'),
			'Line 1 ends in another way than Covalent writes: line endings were changed; ask for the original.',
		],
		['PK\u0003\u0004 a workbook', 'This is not a Covalent plan file.'],
		['{"name":"covalent","version":"1.0.0"}\n', 'This is not a Covalent plan file.'],
		[
			sealed(header.replace('"version":1', '"version":2')),
			'This file was written by a newer Covalent (file version 2); update Covalent to open it.',
		],
		[sealed(header.replace('"version":1', '"version":"1"')), 'Line 1 names no version of the plan file.'],
		[sealed(header.replace('"plan1"', '"../plan1"')), 'Line 1 names no plan.'],
		[header, 'This file is torn at line 1: its last line, which counts the changes, is missing.'],
		[`${header}\n${first.text}\n`, 'This file is torn at line 2: its last line, which counts the changes, is missing.'],
		[text.slice(0, -1), 'This file is torn at line 4: its last line, which counts the changes, is missing.'],
		[text.replace(`${second.text}\n`, ''), 'This file holds 1 change where its last line counts 2.'],
		[text.replace('Growth', 'Greed'), 'This file was altered or damaged: its sum does not fit its content.'],
		[sealed(header, first.text, second.text.slice(0, 40)), 'Line 3 is not complete JSON.'],
		[sealed(header, first.text.replace('"seq":1', '"seq":1,"seq":1')), 'Line 2 names “seq” twice in one object.'],
		[sealed(header, `{"a":${'['.repeat(16)}${']'.repeat(16)}}`), 'Line 2 is nested more than 16 deep.'],
		[sealed(header, '{"replica":"A"}'), 'Line 2 has no number (seq) from 1 up.'],
		[`${header}\n{"changes":"none","sha256":1}\n`, 'Line 2, the last, does not count and sum the changes.'],
	];

	it.each(refusals.map(([content, sentence]) => [sentence, content]))(
		'is refused in one sentence: %s',
		(sentence, content) => {
			expect(said(content)).toBe(sentence);
		},
	);

	it('in UTF-16 or another encoding is refused as such', () => {
		const wide = (mark: number[]) =>
			new Uint8Array([...mark, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, 0])]);
		const sentence = 'This file is UTF-16 text: another program saved it anew; ask for the original.';
		expect(said(wide([0xff, 0xfe]))).toBe(sentence);
		expect(said(wide([]))).toBe(sentence);
		expect(said(new Uint8Array([0x7b, 0xff, 0xc3]))).toBe(
			'This file is not UTF-8 text, so it is damaged or not a Covalent plan file.',
		);
	});

	it('with a byte order mark in its bytes is told so as well', () => {
		expect(said(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toContain('byte order mark');
	});

	it('cut short anywhere is refused, never read as a smaller plan', () => {
		for (let length = 0; length < bytes.length; length++) expect(said(bytes.slice(0, length))).not.toBe('taken');
	});

	it('with any one bit flipped is refused', () => {
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const flipped = bytes.slice();
			flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			const read = parsePlanFile(flipped, sum);
			if (read.ok) throw new Error(`taken with bit ${bit} flipped`);
		}
	});
});
