/** A document tree as a Word file. Only the files named docx here know the library. */
import { Document, type FileChild, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { HOUSE } from '../../shared/document/look.ts';
import { ENGLISH_PAGE } from '../../shared/document/page-words.ts';
import type { DocumentTree, Picture } from '../../shared/document/tree.ts';
import { Printing, sectionChildren } from './docx-blocks.ts';
import { COLOUR, PAGE, TEXT_WIDTH } from './docx-look.ts';
import { BASE_STYLES_XML, BULLETS, HEADING_NUMBERS, stylesFor } from './docx-styles.ts';
import { line } from './docx-tables.ts';
import { oneLine } from './docx-text.ts';

export interface WriteDocx {
	/** Looked at between sections. */
	readonly signal?: AbortSignal;
	/** How much is done, 0 to 1, and what: the title of the section. */
	readonly onProgress?: (done: number, step: string) => void;
}

/**
 * The bytes of the file. The same tree gives the same document part. No author, company or path is in it. Rejects
 * with the signal's reason where it is aborted; nothing is written anywhere.
 */
export async function writeDocx(tree: DocumentTree, { signal, onProgress }: WriteDocx = {}): Promise<Uint8Array> {
	const printing = new Printing(tree.sides ?? HOUSE, await drawnPictures(tree));
	const children: FileChild[] = [];
	for (const [index, section] of tree.sections.entries()) {
		await breathe();
		signal?.throwIfAborted();
		onProgress?.(index / (tree.sections.length + 1), section.title ?? tree.title);
		children.push(...sectionChildren(section, printing));
	}
	await breathe();
	signal?.throwIfAborted();
	onProgress?.(tree.sections.length / (tree.sections.length + 1), 'Writing the file');
	const bytes = await Packer.pack(documentOf(tree, children), 'uint8array', undefined, [
		{ path: 'docProps/core.xml', data: coreProperties(tree) },
	]);
	signal?.throwIfAborted();
	onProgress?.(1, 'Written');
	return bytes;
}

/** Every drawing of the tree as pixels; what draws them is loaded only where there is one. */
async function drawnPictures({ sections }: DocumentTree): Promise<ReadonlyMap<Picture, Uint8Array>> {
	const pictures = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'picture'));
	const drawn = new Map<Picture, Uint8Array>();
	if (pictures.length === 0) return drawn;
	const { pngOf } = await import('./svg-png.ts');
	for (const picture of pictures) drawn.set(picture, await pngOf(picture.svg));
	return drawn;
}

function documentOf(tree: DocumentTree, children: readonly FileChild[]): Document {
	const { margin, header } = PAGE;
	const close = tree.layout === 'one page';
	return new Document({
		title: oneLine(tree.title),
		creator: 'Covalent',
		lastModifiedBy: 'Covalent',
		externalStyles: BASE_STYLES_XML,
		styles: stylesFor(tree.language, tree.layout),
		numbering: { config: close ? [BULLETS] : [HEADING_NUMBERS, BULLETS] },
		sections: [
			{
				properties: {
					titlePage: true,
					page: {
						size: { width: PAGE.width, height: PAGE.height },
						margin: {
							top: close ? margin : PAGE.top,
							bottom: close ? margin : PAGE.bottom,
							left: margin,
							right: margin,
							header,
							footer: header,
						},
					},
				},
				headers: { default: headerOf(tree), first: new Header({ children: [new Paragraph({})] }) },
				footers: { default: footerOf(tree), first: footerOf(tree) },
				children,
			},
		],
	});
}

function headerOf({ header }: DocumentTree): Header {
	return new Header({
		children: [
			new Paragraph({
				style: 'RunningText',
				rightTabStop: TEXT_WIDTH,
				border: { bottom: { ...line(COLOUR.rule), space: 4 } },
				children: [
					new TextRun(oneLine(header.left, 56)),
					new TextRun({ children: [new Tab(), oneLine(header.right, 56)] }),
				],
			}),
		],
	});
}

function footerOf({ footer }: DocumentTree): Footer {
	const [before, between, after] = footer.page ?? ENGLISH_PAGE;
	return new Footer({
		children: [
			new Paragraph({
				style: 'RunningText',
				rightTabStop: TEXT_WIDTH,
				border: { top: { ...line(COLOUR.rule), space: 4 } },
				children: [
					new TextRun(oneLine(footer.left, 90)),
					new TextRun({ children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
				],
			}),
		],
	});
}

/** The library would stamp the clock; the day printed stands here instead. */
function coreProperties(tree: DocumentTree): string {
	const stamp = `${tree.printedOn}T00:00:00Z`;
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${escaped(oneLine(tree.title))}</dc:title><dc:creator>Covalent</dc:creator>`,
		`<cp:lastModifiedBy>Covalent</cp:lastModifiedBy><dc:language>${escaped(tree.language)}</dc:language>`,
		`<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`,
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified></cp:coreProperties>`,
	].join('');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Lets the process answer others, and hear of a cancellation, between sections. */
function breathe(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
