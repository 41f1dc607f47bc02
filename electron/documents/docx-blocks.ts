/** Blocks of the tree as what stands in a Word document's body. */
import { type FileChild, HeadingLevel, ImageRun, LeaderType, Paragraph, Tab, TableOfContents, TextRun } from 'docx';
import { isTable, itemKeepsWithNext, keepsWithNext } from '../../shared/document/keeping.ts';
import type { Block, Section } from '../../shared/document/tree.ts';
import { definitionTable, figureTable } from './docx-boxes.ts';
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

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export function sectionChildren(section: Section): readonly FileChild[] {
	const title: Block[] =
		section.title === null
			? []
			: [{ kind: 'heading', level: 1, runs: [{ kind: 'text', voice: 'plain', text: section.title }] }];
	const blocks = [...title, ...section.blocks];
	return blocks.flatMap((block, index) => {
		const next = blocks[index + 1];
		const startsPage = index === 0 && section.startsPage === true;
		const children = blockChildren(block, startsPage, keepsWithNext(block, next));
		// Two tables without a paragraph between them become one in Word, and a body must not end in a table.
		return isTable(block) && (next === undefined || isTable(next)) ? [...children, gap()] : children;
	});
}

function blockChildren(block: Block, pageBreakBefore: boolean, keepWithNext: boolean): readonly FileChild[] {
	switch (block.kind) {
		case 'paragraph':
			return [bodyParagraph(block, keepWithNext)];
		case 'title': {
			const below = { style: 'CoverLine', spacing: { after: block.close ? 160 : 480 } };
			const drawn = new Paragraph({
				spacing: { before: 240, after: 560, line: 240, lineRule: 'auto' },
				children: [emblem()],
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
					...(pageBreakBefore && { pageBreakBefore, spacing: { before: 0 } }),
					children: [...runsOf(block.runs, { size: 24 }), ...asideRuns(block.aside)],
				}),
			];
		case 'table':
			return [tableOf(block, keepWithNext)];
		case 'definitions':
			return [definitionTable(block.items, keepWithNext)];
		case 'list':
			return block.items.map(
				(runs, index) =>
					new Paragraph({
						keepNext: itemKeepsWithNext(block.items, index),
						numbering: { reference: BULLETS.reference, level: 0, custom: true },
						style: 'ListText',
						children: runsOf(runs, { size: 19 }),
					}),
			);
		case 'figures':
			return [figureTable(block.items)];
		case 'contents':
			// Without page numbers: only Word itself could fill them in, and would ask the reader first. Its own links would
			// be numbered through all files of a process; Word makes them when the contents are updated.
			return [
				new TableOfContents('Contents', {
					...{ hyperlink: true, headingStyleRange: '1-1', pageNumbersEntryLevelsRange: '1-1' },
					...{ beginDirty: false, tabLeader: LeaderType.NONE },
					cachedEntries: block.entries.map(({ number, title }) => ({
						title: `${number.padStart(2, FIGURE_SPACE)}${EM_SPACE}${oneLine(title)}`,
						level: 1,
					})),
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

function emblem(): ImageRun {
	return new ImageRun({
		type: 'png',
		data: emblemPng(),
		transformation: EMBLEM_SIZE,
		// Its own number, since the library counts through all files of a process.
		altText: { id: '1', name: 'Emblem', description: 'A circle and a square that overlap: two companies, one plan' },
	});
}

function asideRuns(aside: string | undefined): readonly TextRun[] {
	if (aside === undefined) return [];
	const look = { bold: false, size: 19, color: COLOUR.quiet };
	return [new TextRun({ ...look, children: [new Tab()] }), ...textRuns(aside, look)];
}

function gap(): Paragraph {
	return new Paragraph({ spacing: { before: 0, after: 0, line: 200, lineRule: 'exact' }, children: [] });
}
