/** What somebody wrote into a cell, as a value of the field it is for. */
import { addDays, type Day, isDay } from '../../base/dates.ts';
import type { Scalar } from '../../ledger/change.ts';
import { normaliseTyped } from '../../ledger/typed.ts';
import { type FieldSpec, NO_NUMBER } from '../field.ts';
import { checkValue } from '../values.ts';
import type { ReturnedCell } from './returned.ts';

/** The value, or the end of a sentence that begins with the cell: “holds a formula”. */
export type CellValue = { readonly value: Scalar } | { readonly not: string };

/** 1 January 2000 and 2100 as spreadsheets count days. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_051;

export function cellValue(cell: ReturnedCell, spec: FieldSpec): CellValue {
	switch (cell.kind) {
		case 'empty':
			return { value: null };
		case 'formula':
			return { not: 'holds a formula; type what it says' };
		case 'error':
			return { not: `shows the error ${cell.value}` };
		default:
			return typedValue(cell, spec);
	}
}

type Typed = Extract<ReturnedCell, { kind: 'text' | 'number' | 'day' | 'yes' }>;

function typedValue(cell: Typed, spec: FieldSpec): CellValue {
	switch (spec.kind) {
		case 'rating':
			return ratingOf(cell);
		case 'day':
			return dayOf(cell);
		case 'choice':
			return choiceOf(cell, spec.choices);
		default:
			return textOf(cell, spec);
	}
}

function ratingOf(cell: Typed): CellValue {
	const wanted = 'where a rating from 1 to 9 in halves belongs';
	if (cell.kind === 'day') return { not: `holds a day (${cell.value ?? 'not one of the calendar'}) ${wanted}` };
	if (cell.kind === 'yes') return { not: `holds ${cell.value ? 'TRUE' : 'FALSE'} ${wanted}` };
	if (cell.kind === 'text') {
		const text = cell.value.trim();
		const word = NO_NUMBER.find((one) => one === text.toLowerCase());
		if (word !== undefined) return { value: word };
		if (text === '') return { value: null };
		if (!/^\d+([.,]\d+)?$/.test(text)) return { not: `holds the text ${quoted(text)} ${wanted}` };
		return ratingOf({ kind: 'number', value: Number(text.replace(',', '.')) });
	}
	const { value } = cell;
	if (value < 1 || value > 9) return { not: `holds ${value}; ratings go from 1 to 9` };
	return Number.isInteger(value * 2) ? { value } : { not: `holds ${value}; ratings go in halves` };
}

function dayOf(cell: Typed): CellValue {
	const wanted = 'where a day belongs';
	switch (cell.kind) {
		case 'day':
			return cell.value !== null && isDay(cell.value) ? { value: cell.value } : { not: 'holds no day of the calendar' };
		case 'number':
			return dayFromSerial(cell.value) ?? { not: `holds the number ${cell.value} ${wanted}` };
		case 'yes':
			return { not: `holds ${cell.value ? 'TRUE' : 'FALSE'} ${wanted}` };
		case 'text': {
			const text = cell.value.trim();
			if (text === '') return { value: null };
			return isDay(text)
				? { value: text }
				: { not: `holds ${quoted(text)} as text, which can be read as more than one day; write it like 2027-03-31` };
		}
	}
}

/** A day whose look was pasted over is a bare number. */
function dayFromSerial(serial: number): { readonly value: Day } | null {
	const isOne = Number.isInteger(serial) && serial >= FIRST_DAY && serial < LAST_DAY;
	return isOne ? { value: addDays('2000-01-01', serial - FIRST_DAY) } : null;
}

function choiceOf(cell: Typed, choices: readonly string[]): CellValue {
	const text = String(cell.value ?? '').trim();
	if (text === '') return { value: null };
	const choice = choices.find((one) => one.toLowerCase() === text.toLowerCase());
	return choice === undefined
		? { not: `holds ${quoted(text)}; it has to be one of: ${choices.join(', ')}` }
		: { value: choice };
}

function textOf(cell: Typed, spec: FieldSpec): CellValue {
	if (cell.kind === 'yes') return { not: `holds ${cell.value ? 'TRUE' : 'FALSE'} where words belong` };
	const typed = normaliseTyped(String(cell.value ?? ''));
	const text = spec.kind === 'line' ? String(typed).replace(/\s*\n\s*/g, ' ') : String(typed);
	if (text === '') return { value: null };
	const wrong = checkValue(spec, text);
	return wrong === null ? { value: text } : { not: wrong };
}

function quoted(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}
