/** What somebody wrote into a cell, as a value of the field it is for. */
import { addDays, type Day, isDay } from '../../base/dates.ts';
import type { Complaint } from '../../file/strict-json.ts';
import type { Scalar } from '../../ledger/change.ts';
import { normaliseTyped } from '../../ledger/typed.ts';
import { say, spoken, term } from '../../words/spoken.ts';
import { type FieldSpec, NO_NUMBER } from '../field.ts';
import { checkValue } from '../values.ts';
import type { ReturnedCell } from './returned.ts';
import type { SheetLanguage } from './sheet-language.ts';
import { choicesNamed } from './typed-choice.ts';
import { dayInCell } from './typed-day-cell.ts';

/** The value, or what is wrong with the cell: it “holds a formula”. */
export type CellValue = { readonly value: Scalar } | { readonly not: Complaint };

/** 1 January 2000 and 2100 as spreadsheets count days. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_051;

export function cellValue(cell: ReturnedCell, spec: FieldSpec, language: SheetLanguage): CellValue {
	switch (cell.kind) {
		case 'empty':
			return { value: null };
		case 'formula':
			return { not: (cell) => say('{cell} holds a formula; type what it says.', { cell }) };
		case 'error':
			return { not: (place) => say('{cell} shows the error {error}.', { cell: place, error: cell.value }) };
		default:
			return typedValue(cell, spec, language);
	}
}

type Typed = Extract<ReturnedCell, { kind: 'text' | 'number' | 'day' | 'yes' }>;

function typedValue(cell: Typed, spec: FieldSpec, language: SheetLanguage): CellValue {
	switch (spec.kind) {
		case 'rating':
			return ratingOf(cell, language);
		case 'day':
			return dayOf(cell, language);
		case 'choice':
			return choiceOf(cell, spec.choices, language);
		default:
			return textOf(cell, spec);
	}
}

function ratingOf(cell: Typed, language: SheetLanguage): CellValue {
	switch (cell.kind) {
		case 'day': {
			const day = cell.value === null ? say('not one of the calendar') : spoken().shortDay(cell.value);
			return {
				not: (place) =>
					say('{cell} holds a day ({day}) where a rating from 1 to 9 in halves belongs.', { cell: place, day }),
			};
		}
		case 'yes': {
			const text = yesWords(cell.value);
			return {
				not: (place) => say('{cell} holds {text} where a rating from 1 to 9 in halves belongs.', { cell: place, text }),
			};
		}
		case 'text':
			return typedRating(cell.value.trim(), language);
		case 'number':
			return rated(cell.value);
	}
}

function typedRating(text: string, language: SheetLanguage): CellValue {
	if (text === '') return { value: null };
	const [word] = choicesNamed(text, NO_NUMBER, language);
	if (word !== undefined) return { value: word };
	// A rating has one sign in it at most, so that it is decimal whichever it is.
	if (/^\d+([.,]\d+)?$/.test(text)) return rated(Number(text.replace(',', '.')));
	return {
		not: (place) =>
			say('{cell} holds the text “{text}” where a rating from 1 to 9 in halves belongs.', {
				cell: place,
				text: short(text),
			}),
	};
}

function rated(value: number): CellValue {
	const shown = numberWords(value);
	if (value < 1 || value > 9)
		return { not: (place) => say('{cell} holds {value}; ratings go from 1 to 9.', { cell: place, value: shown }) };
	return Number.isInteger(value * 2)
		? { value }
		: { not: (place) => say('{cell} holds {value}; ratings go in halves.', { cell: place, value: shown }) };
}

function dayOf(cell: Typed, language: SheetLanguage): CellValue {
	switch (cell.kind) {
		case 'day':
			return cell.value !== null && isDay(cell.value)
				? { value: cell.value }
				: { not: (place) => say('{cell} holds no day of the calendar.', { cell: place }) };
		case 'number':
			return (
				dayFromSerial(cell.value) ?? {
					not: (place) =>
						say('{cell} holds the number {value} where a day belongs.', {
							cell: place,
							value: numberWords(cell.value),
						}),
				}
			);
		case 'yes':
			return {
				not: (place) => say('{cell} holds {text} where a day belongs.', { cell: place, text: yesWords(cell.value) }),
			};
		case 'text':
			return typedDayOf(cell.value.trim(), language);
	}
}

function typedDayOf(text: string, language: SheetLanguage): CellValue {
	if (text === '') return { value: null };
	const day = dayInCell(text, language);
	if (day !== null && day !== 'several') return { value: day };
	const about = (cell: string) => ({ cell, text: short(text) });
	return {
		not: (place) =>
			day === null
				? say('{cell} holds “{text}”, which is no day that can be read; write it like 2027-03-31.', about(place))
				: say(
						'{cell} holds “{text}” as text, which can be read as more than one day; write it like 2027-03-31.',
						about(place),
					),
	};
}

/** A day whose look was pasted over is a bare number. */
function dayFromSerial(serial: number): { readonly value: Day } | null {
	const isOne = Number.isInteger(serial) && serial >= FIRST_DAY && serial < LAST_DAY;
	return isOne ? { value: addDays('2000-01-01', serial - FIRST_DAY) } : null;
}

function choiceOf(cell: Typed, choices: readonly string[], language: SheetLanguage): CellValue {
	const text = String(cell.value ?? '').trim();
	if (text === '') return { value: null };
	const [choice, ...more] = choicesNamed(text, choices, language);
	const about = (place: string, said: readonly string[]) => ({
		...{ cell: place, text: short(text), choices: said.map(term).join(', ') },
	});
	if (choice === undefined)
		return { not: (place) => say('{cell} holds “{text}”; it has to be one of: {choices}.', about(place, choices)) };
	return more.length === 0
		? { value: choice }
		: {
				not: (place) =>
					say('{cell} holds “{text}”, which can mean any of these: {choices}; choose one from the list.', {
						...about(place, [choice, ...more]),
					}),
			};
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

/** As the reader of the report writes it, to the last digit. */
function numberWords(value: number): string {
	return spoken().number(value, Math.min(20, String(value).split('.')[1]?.length ?? 0));
}

function short(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
