/** What somebody wrote into a cell, as a value of the field it is for. */
import { addDays, type Day, isDay } from '../../base/dates.ts';
import type { Complaint } from '../../file/strict-json.ts';
import type { Scalar } from '../../ledger/change.ts';
import { normaliseTyped } from '../../ledger/typed.ts';
import { say, term } from '../../words/spoken.ts';
import { type FieldSpec, NO_NUMBER } from '../field.ts';
import { checkValue } from '../values.ts';
import type { ReturnedCell } from './returned.ts';

/** The value, or what is wrong with the cell: it “holds a formula”. */
export type CellValue = { readonly value: Scalar } | { readonly not: Complaint };

/** 1 January 2000 and 2100 as spreadsheets count days. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_051;

export function cellValue(cell: ReturnedCell, spec: FieldSpec): CellValue {
	switch (cell.kind) {
		case 'empty':
			return { value: null };
		case 'formula':
			return { not: (cell) => say('{cell} holds a formula; type what it says.', { cell }) };
		case 'error':
			return { not: (place) => say('{cell} shows the error {error}.', { cell: place, error: cell.value }) };
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
	if (cell.kind === 'day') {
		const day = cell.value ?? say('not one of the calendar');
		return {
			not: (place) =>
				say('{cell} holds a day ({day}) where a rating from 1 to 9 in halves belongs.', { cell: place, day }),
		};
	}
	if (cell.kind === 'yes') {
		const text = yesWords(cell.value);
		return {
			not: (place) => say('{cell} holds {text} where a rating from 1 to 9 in halves belongs.', { cell: place, text }),
		};
	}
	if (cell.kind === 'text') {
		const text = cell.value.trim();
		const word = NO_NUMBER.find((one) => one === text.toLowerCase());
		if (word !== undefined) return { value: word };
		if (text === '') return { value: null };
		if (!/^\d+([.,]\d+)?$/.test(text))
			return {
				not: (place) =>
					say('{cell} holds the text “{text}” where a rating from 1 to 9 in halves belongs.', {
						cell: place,
						text: short(text),
					}),
			};
		return ratingOf({ kind: 'number', value: Number(text.replace(',', '.')) });
	}
	const { value } = cell;
	if (value < 1 || value > 9)
		return {
			not: (place) => say('{cell} holds {value}; ratings go from 1 to 9.', { cell: place, value: String(value) }),
		};
	return Number.isInteger(value * 2)
		? { value }
		: { not: (place) => say('{cell} holds {value}; ratings go in halves.', { cell: place, value: String(value) }) };
}

function dayOf(cell: Typed): CellValue {
	switch (cell.kind) {
		case 'day':
			return cell.value !== null && isDay(cell.value)
				? { value: cell.value }
				: { not: (place) => say('{cell} holds no day of the calendar.', { cell: place }) };
		case 'number':
			return (
				dayFromSerial(cell.value) ?? {
					not: (place) =>
						say('{cell} holds the number {value} where a day belongs.', { cell: place, value: String(cell.value) }),
				}
			);
		case 'yes':
			return {
				not: (place) => say('{cell} holds {text} where a day belongs.', { cell: place, text: yesWords(cell.value) }),
			};
		case 'text': {
			const text = cell.value.trim();
			if (text === '') return { value: null };
			return isDay(text)
				? { value: text }
				: {
						not: (place) =>
							say('{cell} holds “{text}” as text, which can be read as more than one day; write it like 2027-03-31.', {
								cell: place,
								text: short(text),
							}),
					};
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
		? {
				not: (place) =>
					say('{cell} holds “{text}”; it has to be one of: {choices}.', {
						cell: place,
						text: short(text),
						choices: choices.map(term).join(', '),
					}),
			}
		: { value: choice };
}

function textOf(cell: Typed, spec: FieldSpec): CellValue {
	if (cell.kind === 'yes')
		return {
			not: (place) => say('{cell} holds {text} where words belong.', { cell: place, text: yesWords(cell.value) }),
		};
	const typed = normaliseTyped(String(cell.value ?? ''));
	const text = spec.kind === 'line' ? String(typed).replace(/\s*\n\s*/g, ' ') : String(typed);
	if (text === '') return { value: null };
	const wrong = checkValue(spec, text);
	return wrong === null ? { value: text } : { not: wrong };
}

/** As every spreadsheet writes it. */
function yesWords(value: boolean): string {
	return value ? 'TRUE' : 'FALSE';
}

function short(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
