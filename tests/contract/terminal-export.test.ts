import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../electron/documents/chromium.ts';
import { noBrowser } from '../../electron/documents/pdf.ts';
import { buildCovalent, type Ran, SAMPLE, Shell } from '../builders/covalent.ts';

const shells: Shell[] = [];

function shell(more: Readonly<Record<string, string>> = {}): Shell {
	const opened = new Shell(more);
	shells.push(opened);
	return opened;
}

beforeAll(buildCovalent);
afterAll(() => {
	for (const one of shells) one.forget();
});

const refusal = ({ code, err }: Ran) => [code, err.trimEnd()];

interface Batch {
	readonly written: number;
	readonly failed: number;
	readonly files: readonly {
		readonly plan: string;
		readonly ok: boolean;
		readonly file?: string;
		readonly bytes?: number;
		readonly error?: string;
	}[];
}

describe('covalent export', () => {
	it('writes a web page, and a PDF where this machine has a browser', async () => {
		const at = shell();
		await at.json(0, 'export', SAMPLE, '--to', 'plan.html');
		expect(at.text('plan.html')).toContain('creates no exclusivity');
		const none = shell({ COVALENT_CHROMIUM: at.path('no-browser') });
		expect(refusal(await none.run('export', SAMPLE, '--to', 'plan.pdf'))).toEqual([1, noBrowser()]);
		expect(none.state()).toEqual({});
		if (findChromium(process.env, process.platform) === null) return;
		await at.json(0, 'export', SAMPLE, '--to', 'plan.pdf');
		expect(Buffer.from(at.bytes('plan.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
	});

	it('writes the pack of a quarterly review, of the quarter that ended last or the one that is named', async () => {
		const at = shell();
		const pack = async (...more: readonly string[]) => {
			await at.json(0, 'export', SAMPLE, '--to', 'pack.html', '--what', 'qbr', '--on', '2027-09-09', ...more);
			return /<h1>([^<]*)/.exec(at.text('pack.html'))?.[1];
		};
		expect([await pack(), await pack('--quarter', 'Q3')]).toEqual(['Quarterly review Q2', 'Quarterly review Q3']);
		const none = at.run('export', SAMPLE, '--to', 'x.docx', '--what', 'qbr', '--quarter', 'Q9');
		expect(refusal(await none)).toEqual([1, 'This plan has no quarter Q9.']);
		expect(refusal(await at.run('export', SAMPLE, '--to', 'x.csv', '--what', 'qbr'))).toEqual([
			...[1, 'A .csv does not hold the pack of a quarterly review: that is exported as .docx, .pdf or .html.'],
		]);
	});

	it('is written over an earlier export, never over a plan, a template or a sheet to fill in', async () => {
		const at = shell();
		at.put('plan.jbp', readFileSync(SAMPLE));
		for (const format of ['xlsx', 'json', 'csv', 'html', 'docx'])
			for (const _ of ['at first', 'anew']) await at.json(0, 'export', 'plan.jbp', '--to', `plan.${format}`);
		await at.json(0, 'save-template', 'plan.jbp', '--title', 'Ours', '-o', 'ours.jbpt');
		await at.json(0, 'handover', 'plan.jbp', '-o', 'fill-in.xlsx', '--for', 'partner');
		const before = at.state();
		for (const [to, format, what] of [
			['plan.jbp', 'docx', 'a plan or a template'],
			['ours.jbpt', 'json', 'a plan or a template'],
			['fill-in.xlsx', 'xlsx', 'a sheet to fill in'],
		] as const)
			expect(refusal(await at.run('export', 'plan.jbp', '--to', to, '--format', format))).toEqual([
				...[1, `${to} holds ${what}, and was not written over; name another file.`],
			]);
		expect(at.state()).toEqual(before);
	});

	it('writes one file a plan into a folder, names what failed and ends with 1 if anything did', async () => {
		const at = shell();
		for (const folder of ['a', 'b']) mkdirSync(at.path(folder));
		for (const name of ['a/harbor.jbp', 'b/Harbor.jbp', 'a/other.jbp']) at.put(name, readFileSync(SAMPLE));
		at.put('a/broken.jbp', 'not a plan');
		const all = ['a/harbor.jbp', 'a/broken.jbp', 'b/Harbor.jbp', 'a/other.jbp'];
		const { written, failed, files } = await at.json<Batch>(1, 'export', ...all, '--to', 'out/', '--on', '2027-09-09');
		expect([written, failed]).toEqual([3, 1]);
		expect(files.map(({ ok, plan, file, error }) => [ok, plan, file ?? error])).toEqual([
			[true, 'a/harbor.jbp', join('out', 'harbor.docx')],
			[false, 'a/broken.jbp', expect.stringContaining('broken.jbp')],
			[true, 'b/Harbor.jbp', join('out', 'Harbor (2).docx')],
			[true, 'a/other.jbp', join('out', 'other.docx')],
		]);
		const single = await at.json<{ bytes: number }>(0, 'export', all[0] ?? '', '--to', 'x.docx', '--on', '2027-09-09');
		expect(files.flatMap(({ bytes }) => (bytes === undefined ? [] : [bytes]))).toEqual(
			[1, 1, 1].map(() => single.bytes),
		);
		const again = await at.run('export', 'a/harbor.jbp', '--to', 'out', '--format', 'csv', '--what', 'commitments');
		expect([again.code, again.out]).toEqual([
			0,
			`  a/harbor.jbp  →  ${join('out', 'harbor commitments.csv')}\nWrote 1 file of 1 plan into out.\n`,
		]);
		expect(refusal(await at.run('export', ...all, '--to', 'out/', '--format', 'pages'))).toEqual([
			...[2, '--format is docx, pdf, html, xlsx, csv, json or ics.'],
		]);
	});
});
