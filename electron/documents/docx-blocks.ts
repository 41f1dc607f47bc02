/** Blocks of the tree as what stands in a Word document's body. */
import {
	type FileChild,
	HeadingLevel,
	ImageRun,
	LeaderType,
	Paragraph,
	type ParagraphChild,
	Tab,
	TableOfContents,
	TextRun,
} from 'docx';
import { isTable, itemKeepsWithNext, keepsWithNext } from '../../shared/document/keeping.ts';
import type { Sides } from '../../shared/document/look.ts';
import type { Block, Picture, Section } from '../../shared/document/tree.ts';
import { definitionTable, figureTable } from './docx-boxes.ts';
import { type Counted, captionParagraph } from './docx-caption.ts';
import { EMBLEM_SIZE, emblemPng } from './docx-emblem.ts';
import { COLOUR } from './docx-look.ts';
import { bodyParagraph, runsOf } from './docx-runs.ts';
import { BULLETS } from './docx-styles.ts';
import { tableOf } from './docx-tables.ts';
import { oneLine, textRuns } from './docx-text.ts';

/** Breaks a long title early, so that its last word does not stand alone. */
const TITLE_INDENT = 2600;

/** As wide as a digit, so that numbers of one and two line up. */
const FIGURE_SPACE = '\u2007';
const EM_SPACE = '\u2003';

/** Twentieths of a point between two tables, and after the last: a heading brings its own space. */
const BETWEEN = 140;
const AFTER_LAST = 40;

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** What a file is written with: the colours, the drawings as pixels, and how many of each kind there were so far. */
export class Printing {
	readonly sides: Sides;
	readonly drawn: ReadonlyMap<Picture, Uint8Array>;
	readonly #counts: Record<Counted | 'image', number> = { table: 0, figure: 0, image: 0 };

	constructor(sides: Sides, drawn: ReadonlyMap<Picture, Uint8Array>) {
		this.sides = sides;
		this.drawn = drawn;
	}

	/** From 1. The library would count through all files of a process. */
	next(what: Counted | 'image'): number {
		this.#counts[what] += 1;
		return this.#counts[what];
	}
}

export function sectionChildren(section: Section, printing: Printing): readonly FileChild[] {
	const title: Block[] =
		section.title === null
			? []
			: [{ kind: 'heading', level: 1, runs: [{ kind: 'text', voice: 'plain', text: section.title }] }];
	const blocks = [...title, ...section.blocks];
	return blocks.flatMap((block, index) => {
		const next = blocks[index + 1];
		const startsPage = index === 0 && section.startsPage === true;
		const children = blockChildren(block, { startsPage, keepWithNext: keepsWithNext(block, next), printing });
		// Two tables without a paragraph between them become one in Word, and a body must not end in a table.
		if (!isTable(block)) return children;
		if (next === undefined) return [...children, gap(AFTER_LAST)];
		return isTable(next) ? [...children, gap(BETWEEN)] : children;
	});
}

interface Place {
	readonly startsPage: boolean;
	readonly keepWithNext: boolean;
	readonly printing: Printing;
}

function blockChildren(block: Block, { startsPage, keepWithNext, printing }: Place): readonly FileChild[] {
	const { sides } = printing;
	switch (block.kind) {
		case 'paragraph':
			return [bodyParagraph(block, keepWithNext, sides)];
		case 'title': {
			const below = { style: 'CoverLine', spacing: { after: block.close ? 160 : 360 } };
			const drawn = new Paragraph({
				spacing: { before: 200, after: 360, line: 240, lineRule: 'auto' },
				children: titleImages(block, printing),
			});
			return [
				...(block.close ? [] : [drawn]),
				new Paragraph({ style: 'CoverLine', children: [...textRuns(block.above, {})] }),
				new Paragraph({
					heading: HeadingLevel.TITLE,
					indent: { right: TITLE_INDENT },
					children: [...textRuns(block.title, {})],
				}),
				new Paragraph({ ...below, children: [...textRuns(block.below, {})] }),
			];
		}
		case 'heading':
			return [
				new Paragraph({
					heading: LEVELS[block.level],
					...(startsPage && { pageBreakBefore: true, spacing: { before: 0 } }),
					children: [...runsOf(block.runs, { size: 24, sides }), ...asideRuns(block.aside)],
				}),
			];
		case 'table':
			return [tableOf(block, keepWithNext, sides)];
		case 'definitions':
			return [definitionTable(block, keepWithNext, sides)];
		case 'list':
			return block.items.map(
				(runs, index) =>
					new Paragraph({
						keepNext: itemKeepsWithNext(block.items, index),
						numbering: { reference: BULLETS.reference, level: 0, custom: true },
						style: 'ListText',
						children: runsOf(runs, { size: 19, sides }),
					}),
			);
		case 'figures':
			return [figureTable(block.items, sides)];
		case 'contents':
			// Without page numbers: only Word itself could fill them in, and would ask the reader first. Its own links would
			// be numbered through all files of a process; Word makes them when the contents are updated.
			return [
				new TableOfContents(block.label, {
					...{ hyperlink: true, headingStyleRange: '1-1', pageNumbersEntryLevelsRange: '1-1' },
					...{ beginDirty: false, tabLeader: LeaderType.NONE },
					cachedEntries: block.entries.map(({ number, title }) => ({
						title: `${number.padStart(2, FIGURE_SPACE)}${EM_SPACE}${oneLine(title)}`,
						level: 1,
					})),
				}),
			];
		case 'caption':
			return [captionParagraph(block, printing.next(block.of))];
		case 'picture':
			return [
				new Paragraph({
					keepNext: keepWithNext,
					spacing: { before: 60, after: 0, line: 240, lineRule: 'auto' },
					children: [drawing(block, printing)],
				}),
			];
		case 'space':
			return [
				new Paragraph({
					keepNext: keepWithNext,
					spacing: { before: 0, after: 0, line: Math.round(240 * block.lines), lineRule: 'exact' },
					children: [],
				}),
			];
	}
}

/** The companies’ logos side by side, or the emblem where they have none. */
type Title = Extract<Block, { kind: 'title' }>;

function titleImages({ logos = [], emblem: shown = '' }: Title, printing: Printing): readonly ParagraphChild[] {
	if (logos.length === 0) return [emblem(shown, printing)];
	return logos.flatMap(({ type, data, width, height, alt }, at) => [
		...(at === 0 ? [] : [new TextRun({ text: EM_SPACE.repeat(2) })]),
		new ImageRun({
			...{ type, data: Buffer.from(data, 'base64'), transformation: { width, height } },
			altText: altText(printing, 'Logo', alt),
		}),
	]);
}

function emblem(shown: string, printing: Printing): ImageRun {
	return new ImageRun({
		type: 'png',
		data: emblemPng(printing.sides),
		transformation: EMBLEM_SIZE,
		altText: altText(printing, 'Emblem', shown),
	});
}

/** As a drawing where a reader knows it, as pixels where not. */
function drawing(picture: Picture, printing: Printing): ImageRun {
	const { svg, width, height, alt } = picture;
	const pixels = Buffer.from(printing.drawn.get(picture) ?? []);
	return new ImageRun({
		...{ type: 'svg', data: Buffer.from(svg, 'utf8'), transformation: { width, height } },
		fallback: { type: 'png', data: pixels },
		altText: altText(printing, 'Figure', alt),
	});
}

function altText(printing: Printing, name: string, description: string) {
	const id = printing.next('image');
	return { id: String(id), name: `${name} ${id}`, description: oneLine(description) };
}

function asideRuns(aside: string | undefined): readonly TextRun[] {
	if (aside === undefined) return [];
	const look = { bold: false, size: 19, color: COLOUR.quiet };
	return [new TextRun({ ...look, children: [new Tab()] }), ...textRuns(aside, look)];
}

function gap(line: number): Paragraph {
	return new Paragraph({ spacing: { before: 0, after: 0, line, lineRule: 'exact' }, children: [] });
}
