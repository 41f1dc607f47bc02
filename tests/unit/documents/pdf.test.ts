/** The web page through the machine’s own Chromium, as the terminal and the browser door make a PDF. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../electron/documents/chromium.ts';
import { writeHtml } from '../../../electron/documents/html.ts';
import { noBrowser, printInChromium } from '../../../electron/documents/pdf.ts';
import { planDocument } from '../../../shared/document/plan-document.ts';
import { exampleInput } from '../document/example-plan.ts';

const browser = findChromium(process.env, process.platform);
const folder = mkdtempSync(join(tmpdir(), 'covalent-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const html = await writeHtml(planDocument(exampleInput({})));
const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('covalent-print-'));

describe('a PDF', () => {
	it.skipIf(browser === null)('holds the pages as tagged text, and says of its maker only our name', async () => {
		const before = profiles();
		const made = await printInChromium(html);
		const bytes = made.ok ? Buffer.from(made.value) : Buffer.from('');
		const text = bytes.toString('latin1');
		expect(text.slice(0, 5)).toBe('%PDF-');
		expect(text).toMatch(/\/Title \(From resale to recurring\)/);
		expect(text).toMatch(/\/Creator \(Covalent\)/);
		expect(text).toMatch(/\/MarkInfo\s*<<\/Type \/MarkInfo\s*\/Marked true/);
		expect(text).toContain('/Outlines');
		expect(profiles()).toEqual(before);
	});

	it.skipIf(browser === null)('stops when it is cancelled', async () => {
		const stop = new AbortController();
		const printing = printInChromium(html, stop.signal);
		setTimeout(() => stop.abort(new Error('stopped')), 60);
		await expect(printing).rejects.toThrow('stopped');
	});

	it('is refused in one sentence where no browser is installed', async () => {
		expect(await printInChromium(html, undefined, null)).toEqual({
			ok: false,
			error: { code: 'not-found', message: noBrowser() },
		});
	});

	it.skipIf(process.platform === 'win32')('is refused in one sentence where the browser goes away', async () => {
		const gone = join(folder, 'gone');
		writeFileSync(gone, '#!/bin/sh\nexit 3\n', { mode: 0o755 });
		expect(await printInChromium(html, undefined, gone)).toMatchObject({ ok: false, error: { code: 'internal' } });
		expect(await printInChromium(html, undefined, join(folder, 'never was'))).toMatchObject({ ok: false });
	});
});

describe('the browser for it', () => {
	it.skipIf(process.platform === 'win32')('is one that is there: by name on the path, or the one that is named', () => {
		for (const name of ['msedge', 'google-chrome']) writeFileSync(join(folder, name), '', { mode: 0o755 });
		const PATH = ['/nowhere', folder].join(delimiter);
		expect(findChromium({ PATH }, 'linux')).toBe(join(folder, 'google-chrome'));
		expect(findChromium({ PATH, COVALENT_CHROMIUM: join(folder, 'msedge') }, 'linux')).toBe(join(folder, 'msedge'));
		expect(findChromium({ PATH, COVALENT_CHROMIUM: '/nowhere/chromium' }, 'linux')).toBeNull();
		expect(findChromium({ PATH: '' }, 'linux')).toBeNull();
	});
});

if (browser === null) process.stderr.write('No Chromium here: PDFs are not made in these tests.\n');
