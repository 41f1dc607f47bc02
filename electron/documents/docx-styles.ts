/** The named styles a Word user sees and can change: headings, agreed text, captions, the table. */
import { type IStylesOptions, LevelFormat, LevelSuffix, LineRuleType, type NumberingDefinition } from 'docx';
import type { DocumentTree } from '../../shared/document/tree.ts';
import { COLOUR, SANS, SERIF, TEXT_WIDTH } from './docx-look.ts';

/** Wide enough for `10.10`, so that the words of all headings begin at one line. */
const HEADING_INDENT = 624;

export const TABLE_STYLE = 'CovalentTable';

/** Styles the library cannot build: Normal itself, and the table every table of the document is in. */
export const BASE_STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>
<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
<w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Covalent Table"/>
<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblBorders>
<w:bottom w:val="single" w:sz="4" w:space="0" w:color="${COLOUR.rule}"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="${COLOUR.rule}"/></w:tblBorders><w:tblCellMar>
<w:top w:w="20" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/>
<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`.replaceAll('\n', '');

export const HEADING_NUMBERS: NumberingDefinition = {
	reference: 'headings',
	levels: [
		headingLevel(0, '%1', 'Heading1'),
		headingLevel(1, '%1.%2', 'Heading2'),
		headingLevel(2, '%1.%2.%3', 'Heading3'),
	],
};

export const BULLETS: NumberingDefinition = {
	reference: 'bullets',
	levels: [
		{
			level: 0,
			format: LevelFormat.BULLET,
			text: '–',
			style: { paragraph: { indent: { left: 284, hanging: 284 } } },
		},
	],
};

function headingLevel(level: number, text: string, style: string) {
	const paragraph = { indent: { left: HEADING_INDENT, hanging: HEADING_INDENT } };
	return { level, format: LevelFormat.DECIMAL, text, suffix: LevelSuffix.TAB, style: { style, paragraph } };
}

export function stylesFor(language: string, layout?: DocumentTree['layout']): IStylesOptions {
	const close = layout === 'one page';
	const heading = (level: 0 | 1 | 2, size: number, before: number, after: number) => ({
		run: { font: SANS, size, bold: true, color: level === 0 ? COLOUR.heading : COLOUR.subheading },
		paragraph: {
			spacing: {
				before: close ? before / 2 : before,
				after: close ? after / 2 : after,
				line: 240,
				lineRule: LineRuleType.AUTO,
			},
			keepNext: true,
			keepLines: true,
			...(close ? {} : { numbering: { reference: HEADING_NUMBERS.reference, level } }),
			rightTabStop: TEXT_WIDTH,
		},
		next: 'Normal',
	});
	return {
		default: {
			document: {
				run: { font: SANS, size: 22, color: COLOUR.ink, language: { value: language } },
				paragraph: { spacing: { after: close ? 60 : 120, line: 252, lineRule: LineRuleType.AUTO } },
			},
			title: {
				run: { font: SANS, size: 60, bold: true, color: COLOUR.heading },
				paragraph: { spacing: { before: 40, after: 120, line: 240, lineRule: LineRuleType.AUTO } },
			},
			heading1: heading(0, 36, close ? 0 : 190, 50),
			heading2: heading(1, 24, 90, 30),
			heading3: heading(2, 22, 220, 60),
			caption: {
				run: { size: 18, color: COLOUR.quiet, bold: false, italics: false },
				paragraph: { spacing: { before: 30, after: 20, line: 240, lineRule: LineRuleType.AUTO } },
			},
		},
		paragraphStyles: [
			{
				id: 'Lead',
				name: 'Lead',
				basedOn: 'Normal',
				run: { size: 20, color: '4A4957' },
				paragraph: { spacing: { after: 50 }, keepNext: true },
			},
			{
				id: 'ListText',
				name: 'List text',
				basedOn: 'Normal',
				run: { size: 19 },
				paragraph: { spacing: { before: 0, after: 10, line: 242, lineRule: LineRuleType.AUTO } },
			},
			note('Note', 'Note', 60, 90),
			note('TableNote', 'Table note', 20, 0),
			{
				id: 'TableText',
				name: 'Table text',
				basedOn: 'Normal',
				run: { size: 19 },
				paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
			},
			{
				id: 'TableHead',
				name: 'Table head',
				basedOn: 'TableText',
				run: { bold: true, color: COLOUR.subheading },
				paragraph: { keepNext: true, spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
			},
			{ id: 'AgreedText', name: 'Agreed text', basedOn: 'TableText', run: { font: SERIF, size: 19 } },
			{ id: 'Figure', name: 'Figure', basedOn: 'TableText', run: { size: 34, bold: true, color: COLOUR.heading } },
			{ id: 'Party', name: 'Party', basedOn: 'Normal', run: { size: 28 }, paragraph: { spacing: { after: 100 } } },
			{
				id: 'CoverLine',
				name: 'Cover line',
				basedOn: 'Normal',
				run: { size: 28, color: COLOUR.quiet },
				paragraph: { spacing: { after: 0 } },
			},
			{
				id: 'TOC1',
				name: 'toc 1',
				basedOn: 'Normal',
				run: { size: 19 },
				paragraph: { spacing: { before: 0, after: 10, line: 240, lineRule: LineRuleType.AUTO } },
			},
			{ id: 'RunningText', name: 'Running text', basedOn: 'Normal', run: { size: 17, color: COLOUR.quiet } },
		],
	};
}

function note(id: string, name: string, before: number, after: number) {
	const paragraph = { spacing: { before, after, line: 240, lineRule: LineRuleType.AUTO } };
	return { id, name, basedOn: 'Normal', run: { size: 17, color: COLOUR.quiet }, paragraph };
}
