/** Runs and paragraphs of the tree as Word's. */
import {
	AlignmentType,
	type IParagraphOptions,
	type IRunOptions,
	Paragraph,
	type ParagraphChild,
	TextRun,
	UnderlineType,
} from 'docx';
import { SHAPE, type Sides } from '../../shared/document/look.ts';
import type { Align, Beat, Run, Paragraph as Said, Side, Voice } from '../../shared/document/tree.ts';
import { COLOUR, SERIF, SIGNS } from './docx-look.ts';
import { textRuns, xmlText } from './docx-text.ts';

/** Where runs stand: on a solid fill every voice has to be light. */
export interface Setting {
	readonly size?: number;
	readonly onSolid?: boolean;
	readonly sides: Sides;
}

export function runsOf(runs: readonly Run[], setting: Setting): readonly ParagraphChild[] {
	return runs.flatMap((run) => runOf(run, setting));
}

function runOf(run: Run, setting: Setting): readonly ParagraphChild[] {
	switch (run.kind) {
		case 'text':
			return textRuns(run.text, voiceLook(run.voice, setting));
		case 'mark':
			return markRuns(run.side, run.letter, setting);
		case 'tally':
			return tallyRuns(run.side, run.beats, setting.sides);
	}
}

export function voiceLook(voice: Voice, { onSolid, sides }: Setting): IRunOptions {
	if (onSolid) return { bold: true, color: COLOUR.white };
	switch (voice) {
		case 'plain':
			return {};
		case 'strong':
			return { bold: true };
		case 'quiet':
			return { bold: false, color: COLOUR.quiet };
		case 'agreed':
			return { font: SERIF };
		case 'alert':
			return { bold: true, color: COLOUR.breachInk };
		case 'added':
			return { underline: { type: UnderlineType.SINGLE, color: sides.joint.mark }, color: sides.joint.ink };
		case 'gone':
			return { strike: true, color: COLOUR.quiet };
	}
}

/** Colour, shape and letter, held together by a no-break space. */
function markRuns(side: Side, letter: string, { size = 19, sides }: Setting): readonly TextRun[] {
	const { mark } = sides[side];
	return [
		new TextRun({ text: SHAPE[side].whole, font: SIGNS, size: Math.round(size * 0.74), color: mark, noProof: true }),
		new TextRun({ text: `\u00A0${xmlText(letter)}`, bold: true, color: mark, noProof: true }),
	];
}

function tallyRuns(side: Side, beats: readonly Beat[], sides: Sides): readonly TextRun[] {
	const sign = (beat: Beat) => (beat === 'awaiting' ? SHAPE[side].hollow : SHAPE[side].whole);
	return beats.map((beat) =>
		beat === 'not kept'
			? new TextRun({ text: '×\u2009', bold: true, size: 22, color: COLOUR.breach, noProof: true })
			: new TextRun({ text: `${sign(beat)}\u2009`, font: SIGNS, size: 15, color: sides[side].mark, noProof: true }),
	);
}

const ALIGN = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const;

export function alignment(align: Align | undefined): Pick<IParagraphOptions, 'alignment'> {
	return align === undefined || align === 'start' ? {} : { alignment: ALIGN[align] };
}

/** A paragraph of the text, outside any table; one that introduces a table stays with it. */
export function bodyParagraph({ style, runs }: Said, keepNext: boolean, sides: Sides): Paragraph {
	const keep = keepNext ? { keepNext } : {};
	switch (style) {
		case 'body':
			return new Paragraph({ ...keep, children: runsOf(runs, { size: 22, sides }) });
		case 'lead':
			return new Paragraph({ style: 'Lead', children: runsOf(runs, { size: 20, sides }) });
		case 'note':
			return new Paragraph({ style: 'Note', children: runsOf(runs, { size: 17, sides }) });
		case 'figure':
			return new Paragraph({ style: 'Figure', children: runsOf(runs, { size: 34, sides }) });
		case 'party':
			return new Paragraph({ style: 'Party', children: runsOf(runs, { size: 28, sides }) });
	}
}

/** A paragraph inside a cell. Text that is agreed throughout takes its own style, for Word's style pane. */
export function cellParagraph(
	{ style, runs }: Said,
	align: Align | undefined,
	setting: Setting,
	more: IParagraphOptions = {},
): Paragraph {
	const allAgreed = runs.length > 0 && runs.every((run) => run.kind === 'text' && run.voice === 'agreed');
	const styleId = allAgreed
		? 'AgreedText'
		: style === 'note'
			? 'TableNote'
			: style === 'figure'
				? 'Figure'
				: 'TableText';
	const size = style === 'note' ? 17 : 19;
	return new Paragraph({ style: styleId, ...alignment(align), ...more, children: runsOf(runs, { ...setting, size }) });
}
