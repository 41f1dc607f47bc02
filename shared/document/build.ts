/** Short names for the parts of a tree, so that a section reads like the page it makes. */
import type { Align, Cell, Ground, Paragraph, Row, Run, Side, Voice } from './tree.ts';

const inVoice =
	(voice: Voice) =>
	(text: string): Run => ({ kind: 'text', voice, text });

export const plain = inVoice('plain');
export const strong = inVoice('strong');
export const quiet = inVoice('quiet');
export const agreed = inVoice('agreed');
export const alert = inVoice('alert');

export function mark(side: Side, letter: string): Run {
	return { kind: 'mark', side, letter };
}

/** Words that follow a mark and stay on its line. */
export function beside(text: string): string {
	return `\u00A0\u00A0${text}`;
}

export function paragraph(...runs: readonly Run[]): Paragraph {
	return { kind: 'paragraph', style: 'body', runs };
}

export function lead(text: string): Paragraph {
	return { kind: 'paragraph', style: 'lead', runs: [plain(text)] };
}

export function note(text: string): Paragraph {
	return { kind: 'paragraph', style: 'note', runs: [quiet(text)] };
}

/** A cell of one paragraph. */
export function cell(...runs: readonly Run[]): Cell {
	return { paragraphs: [paragraph(...runs)] };
}

/** A cell whose first line is followed by smaller ones; lines without words are left out. */
export function stack(first: readonly Run[], ...below: readonly (readonly Run[] | null)[]): Cell {
	const small = below.flatMap((runs): Paragraph[] => (runs?.length ? [smaller(...runs)] : []));
	return { paragraphs: [paragraph(...first), ...small] };
}

/** A line of smaller type under another. */
export function smaller(...runs: readonly Run[]): Paragraph {
	return { kind: 'paragraph', style: 'note', runs };
}

export function on(ground: Ground, target: Cell): Cell {
	return { ...target, ground };
}

export function spanning(span: number, target: Cell, align?: Align): Cell {
	return align === undefined ? { ...target, span } : { ...target, span, align };
}

export function row(...cells: readonly Cell[]): Row {
	return { kind: 'body', cells };
}

/** Smaller words beneath a row, from its second column on. */
export function detail(columns: number, ...runs: readonly Run[]): Row {
	return { kind: 'detail', cells: [cell(), spanning(columns - 1, { paragraphs: [smaller(...runs)] })] };
}

/** A row across the table that names the rows below it. */
export function group(columns: number, ...runs: readonly Run[]): Row {
	return { kind: 'group', cells: [spanning(columns, cell(...runs))] };
}

/** Text of several paragraphs: a blank line begins a new one, a single line break stays one. */
export function paragraphs(text: string): readonly Paragraph[] {
	return text
		.split(/\n[ \t]*\n+/)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part) => paragraph(plain(part)));
}

/** Words of a phrase around runs, each where the language of the document has it: `Agreed by {vendor} and {partner}`. */
export function around(phrase: readonly (string | Run)[], voice: (text: string) => Run = plain): readonly Run[] {
	return phrase.map((part) => (typeof part === 'string' ? voice(part) : part));
}
