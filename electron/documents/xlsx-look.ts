/** How a sheet to fill in looks: the house's paper colours as a spreadsheet says them. */
import type { CellStyle } from 'hucre/xlsx';
import { HOUSE, SHAPE } from '../../shared/document/look.ts';
import type { Party } from '../../shared/ledger/change.ts';
import type { FieldSpec } from '../../shared/plan/field.ts';
import type { Language } from '../../shared/words/languages.ts';
import { COLOUR, SANS } from './docx-look.ts';

const font = (size: number, rgb: string, more: CellStyle['font'] = {}) => ({
	name: SANS,
	size,
	color: { rgb },
	...more,
});
const fill = (rgb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb } });
const side = (rgb: string) => ({ style: 'thin' as const, color: { rgb } });
const box = (rgb: string) => ({ top: side(rgb), right: side(rgb), bottom: side(rgb), left: side(rgb) });

/** Text stays text whatever it begins with. */
export const TEXT = '@';
export const DAY = 'd mmm yyyy';
/** As each language writes a day beside others. The month is a number where its name is long: `31.03.2027`. */
export const DAYS: Readonly<Record<Language, string>> = { en: DAY, de: 'dd.mm.yyyy', fr: 'dd/mm/yyyy' };

/** What every cell that nobody gave a look to is written in. */
export const BODY_FONT = { name: SANS, size: 11, color: { rgb: COLOUR.ink } };

export const TITLE: CellStyle = { font: font(18, COLOUR.heading, { bold: true }), alignment: { vertical: 'center' } };
export const SUBTITLE: CellStyle = { font: font(11, COLOUR.quiet) };
export const SENTENCE: CellStyle = { font: font(12, COLOUR.ink), alignment: { vertical: 'center' } };
export const NUMERAL: CellStyle = {
	font: font(12, COLOUR.quiet, { bold: true }),
	alignment: { horizontal: 'center', vertical: 'center' },
};
export const INSTRUCTION: CellStyle = { font: font(11, COLOUR.subheading) };
export const LIST_HEAD: CellStyle = {
	...{ font: font(10, COLOUR.subheading, { bold: true }), fill: fill(COLOUR.head) },
	border: { bottom: side(COLOUR.headRule) },
	alignment: { vertical: 'center' },
};
export const LIST_CELL: CellStyle = {
	font: font(11, COLOUR.ink),
	border: { bottom: side(COLOUR.rule) },
	alignment: { vertical: 'center' },
};

/** The head of a column: tinted and marked with the side's shape where its words stand. */
export function headStyle(whose: Party | null, isOpen: boolean, isInMiddle: boolean): CellStyle {
	const ink = whose === null ? COLOUR.subheading : HOUSE[whose].ink;
	return {
		font: font(10, ink, { bold: true }),
		fill: fill(whose !== null && isOpen ? HOUSE[whose].tint : COLOUR.head),
		border: {
			bottom: {
				style: isOpen ? 'medium' : 'thin',
				color: { rgb: whose === null ? COLOUR.headRule : HOUSE[whose].mark },
			},
		},
		alignment: { wrapText: true, vertical: 'center', ...placed(isInMiddle) },
	};
}

export function headText(head: string, whose: Party | null): string {
	return whose === null ? head : `${SHAPE[whose].whole} ${head}`;
}

/** Where words and figures of a column stand. */
export type Place = 'left' | 'center' | 'right';

/** Words above a table that go over several columns of it. */
export function spanning(style: CellStyle): CellStyle {
	return { ...style, alignment: { ...style.alignment, wrapText: true, vertical: 'center' } };
}

/** Off the border beside it. */
const PLACED = {
	left: { horizontal: 'left', indent: 1 },
	center: { horizontal: 'center' },
	right: { horizontal: 'right', indent: 1 },
} as const;

/** The head of a column of a table that is only read. */
export function tableHead(place: Place): CellStyle {
	return {
		...{ font: font(10, COLOUR.subheading, { bold: true }), fill: fill(COLOUR.head) },
		border: { bottom: { style: 'medium', color: { rgb: COLOUR.headRule } } },
		alignment: { wrapText: true, vertical: 'center', ...PLACED[place] },
	};
}

export function tableCell(place: Place): CellStyle {
	return {
		font: font(11, COLOUR.ink),
		border: { bottom: side(COLOUR.rule) },
		alignment: { wrapText: true, vertical: 'center', ...PLACED[place] },
	};
}

/** What is below minimum, missed or open, beside words or a sign that say so. */
export const ALERT: CellStyle = {
	font: { bold: true, color: { rgb: COLOUR.breachInk } },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: COLOUR.breachTint }, bgColor: { rgb: COLOUR.breachTint } },
};

/** What is only read. */
export function lockedStyle(isInMiddle: boolean, kind: FieldSpec['kind'], language: Language): CellStyle {
	return {
		font: font(11, COLOUR.ink),
		border: { bottom: side(COLOUR.rule) },
		...(kind === 'day' ? { numFmt: DAYS[language] } : {}),
		alignment: { wrapText: true, vertical: 'top', ...placed(isInMiddle) },
	};
}

/** What is filled in: the side's colour, and a border, which is seen in a grey print too. */
export function openStyle(whose: Party, kind: FieldSpec['kind'], language: Language): CellStyle {
	return {
		font: font(11, COLOUR.ink),
		fill: fill(HOUSE[whose].wash),
		border: box(HOUSE[whose].mark),
		alignment: { wrapText: true, vertical: 'top', ...placed(isCentred(kind)) },
		...(kind === 'line' || kind === 'text' ? { numFmt: TEXT } : {}),
		...(kind === 'day' ? { numFmt: DAYS[language] } : {}),
		protection: { locked: false },
	};
}

/** Figures and days stand in the middle of their narrow columns. */
export function isCentred(kind: FieldSpec['kind']): boolean {
	return kind === 'rating' || kind === 'day';
}

/** Text keeps off the border beside it. */
function placed(isInMiddle: boolean) {
	return isInMiddle ? { horizontal: 'center' as const } : { horizontal: 'left' as const, indent: 1 };
}
