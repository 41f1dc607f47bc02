/** What a screen reader, a table of contents and Word itself go by, in the sample’s whole document. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../electron/documents/docx.ts';
import { ONE_PIXEL_PNG } from '../plan/pictures.ts';
import { sampleDocument } from './sample-document.ts';
import { treeTexts } from './tree-texts.ts';
import { type Parts, paragraphsOf, partsOf, styledTexts, textOf, xmlFault } from './word-parts.ts';

const tree = sampleDocument({ logoVendor: ONE_PIXEL_PNG, colourVendor: '#FFE680', groundVendor: '#00A0A0' });
let parts: Parts = {};
let bytes: Uint8Array = new Uint8Array();
beforeAll(async () => {
	bytes = await writeDocx(tree);
	parts = partsOf(bytes);
});
const xml = () => parts['word/document.xml'] ?? '';

describe('the sample’s Word document', () => {
	it('is well-formed, has one title, and headings that leave out no step', () => {
		expect(xmlFault(xml())).toBeNull();
		expect(styledTexts(xml(), 'Title')).toHaveLength(1);
		const levels = [...xml().matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => Number(level));
		expect(levels.length).toBeGreaterThan(20);
		for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
		expect(parts['word/styles.xml']).toMatch(/w:styleId="Heading1">.*?<w:numPr>/s);
	});

	it('counts its tables and figures in fields that already hold their numbers', () => {
		for (const of of ['Table', 'Figure']) {
			const captions = styledTexts(xml(), 'Caption').filter((text) => text.startsWith(of));
			expect(captions.length).toBeGreaterThan(1);
			expect(captions.map((text) => text.split('  ')[0])).toEqual(captions.map((_, at) => `${of}\u00A0${at + 1}`));
			expect(xml().match(new RegExp(` SEQ ${of} \\\\\\* ARABIC `, 'g'))).toHaveLength(captions.length);
		}
	});

	it('says of every picture what it shows, each by a number of its own', () => {
		const drawn = [...xml().matchAll(/<wp:docPr id="(\d+)" name="([^"]*)" descr="([^"]*)"/g)];
		expect(drawn.map(([, id]) => Number(id))).toEqual([1, 2, 3]);
		expect(drawn.map(([, , name]) => name)).toEqual(['Logo 1', 'Figure 2', 'Figure 3']);
		expect(drawn[0]?.[3]).toBe('Logo of Northwind Cloud');
		expect(drawn[1]?.[3]).toMatch(/Northwind Cloud about Harbor IT: keeps commitments .*\. Harbor IT about/);
		expect(drawn[2]?.[3]).toMatch(/^Planned: profit falls to 85\.8 in Mar 2028, and is back at today’s in Nov 2028/);
		expect(xml().match(/<w:drawing>/g)).toHaveLength(3);
	});

	it('holds each chart as a drawing and, for readers that know none, as pixels', () => {
		const media = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/media/'));
		expect(media.filter((name) => name.endsWith('.svg'))).toHaveLength(2);
		expect(media.filter((name) => name.endsWith('.png'))).toHaveLength(3);
		expect(xml().match(/<asvg:svgBlip /g)).toHaveLength(2);
	});

	it('has a head in every table that is a table, repeated on each page, and no row that splits', () => {
		const tables = xml().match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
		const withHead = tables.filter((table) => table.includes('<w:tblHeader/>'));
		const asked = tree.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
		expect(withHead).toHaveLength(asked.length);
		for (const table of withHead) expect(table).toMatch(/<w:tblDescription w:val="[^"]+"\/>/);
		for (const row of xml().match(/<w:tr>.*?<\/w:tr>/gs) ?? []) expect(row).toContain('<w:cantSplit/>');
	});

	it('prints the company’s own colours, darkened until they can be read', () => {
		expect(xml()).not.toContain('FFE680');
		expect(xml()).not.toContain('0A62AD');
		expect(xml()).toContain(tree.sides?.vendor.mark);
	});

	it('is the same to the byte of every part for the same plan on the same day, pictures included', async () => {
		const again = unzipSync(
			await writeDocx(sampleDocument({ logoVendor: ONE_PIXEL_PNG, colourVendor: '#FFE680', groundVendor: '#00A0A0' })),
		);
		const differing = Object.entries(unzipSync(bytes)).filter(
			([name, data]) => !Buffer.from(data).equals(Buffer.from(again[name] ?? [])),
		);
		expect(differing.map(([name]) => name)).toEqual([]);
	});

	it('reads in order through mammoth, with everything the tree says', async () => {
		const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
		let at = 0;
		for (const text of treeTexts(tree)) {
			const found = value.indexOf(text, at);
			expect(found, `“${text}” after ${at}`).toBeGreaterThanOrEqual(0);
			at = found;
		}
		expect(paragraphsOf(xml()).map(textOf).join('')).toContain('Table\u00A01');
	});
});

const NO_OFFICE = 'LibreOffice, or a font of Calibri’s measures, is not on this machine: pages cannot be counted.';

it('the sample stands on five to ten pages', async ({ skip }) => {
	const font = spawnSync('fc-match', ['Calibri'], { encoding: 'utf8' }).stdout ?? '';
	if (spawnSync('soffice', ['--version']).status !== 0 || !/^(Calibri|Carlito)/i.test(font)) return skip(NO_OFFICE);
	const folder = mkdtempSync(join(tmpdir(), 'covalent-pages-'));
	const path = join(folder, 'sample.docx');
	writeFileSync(path, await writeDocx(sampleDocument()));
	const given = ['--headless', '--convert-to', 'pdf', '--outdir', folder, path];
	execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, ...given], { stdio: 'ignore' });
	const pages = readFileSync(join(folder, 'sample.pdf'), 'latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
	rmSync(folder, { recursive: true });
	expect(pages).toBeGreaterThanOrEqual(5);
	expect(pages).toBeLessThanOrEqual(10);
});
