/** What a spreadsheet lets into an open cell, and what it says beside it. */
import type { DataValidation } from 'hucre/xlsx';
import type { BookColumn } from '../../shared/document/fill-in/book.ts';
import { type FieldSpec, NO_NUMBER } from '../../shared/plan/field.ts';
import { columnName, HIDDEN_PAGE } from '../../shared/plan/filled-in/returned.ts';
import type { Words } from '../../shared/words/words.ts';
import { cellText } from './xlsx-text.ts';

const RATINGS = Array.from({ length: 17 }, (_, index) => 1 + index / 2);

/** A stored value as the book says it: choices and answers that are no number in its language, all else as it is. */
export function writtenAs<Value>(value: Value, spec: FieldSpec, { term }: Words): Value | string {
	const chosen: readonly unknown[] = spec.kind === 'choice' ? spec.choices : spec.kind === 'rating' ? NO_NUMBER : [];
	return typeof value === 'string' && chosen.includes(value) ? term(value) : value;
}

/** Lists stand on the hidden page, from its third column on: numbers in them stay numbers in every language. */
export class Lists {
	readonly #lists: (readonly (string | number)[])[] = [];

	/** A reference to the list of what this field may hold; null where it is not chosen from one. */
	of(spec: FieldSpec, { term }: Words): string | null {
		const values = spec.kind === 'rating' ? [...RATINGS, ...NO_NUMBER.map(term)] : choicesOf(spec)?.map(term);
		if (values === undefined) return null;
		let at = this.#lists.findIndex((list) => list.join('\n') === values.join('\n'));
		if (at < 0) at = this.#lists.push(values) - 1;
		const column = columnName(at + 2);
		return `${HIDDEN_PAGE}!$${column}$1:$${column}$${values.length}`;
	}

	/** The rows of the hidden page, with these texts in the first column. */
	rows(texts: readonly string[]): (string | number | null)[][] {
		const length = Math.max(texts.length, ...this.#lists.map((list) => list.length));
		return Array.from({ length }, (_, row) => [
			texts[row] ?? null,
			null,
			...this.#lists.map((list) => list[row] ?? null),
		]);
	}
}

function choicesOf(spec: FieldSpec): readonly string[] | undefined {
	return spec.kind === 'choice' ? spec.choices : undefined;
}

/** The most a spreadsheet shows of a title, of a prompt and of an error. */
const LONGEST = { title: 32, prompt: 250, error: 220 };

/** The check and the prompt of a column, for the cells of it that are open. */
export function checkOf(
	{ head, input: { spec, help } }: { readonly head: string; readonly input: NonNullable<BookColumn['input']> },
	range: string,
	lists: Lists,
	words: Words,
): DataValidation {
	const said = {
		range,
		...{ allowBlank: true, showInputMessage: true, showErrorMessage: true, errorStyle: 'stop' as const },
		inputTitle: shortened(cellText(head), LONGEST.title),
		inputMessage: shortened(cellText(help), LONGEST.prompt),
		errorTitle: shortened(words.say('This does not fit here'), LONGEST.title),
		errorMessage: shortened(complaint(spec, words), LONGEST.error),
	};
	const list = lists.of(spec, words);
	if (list !== null) return { ...said, type: 'list', formula1: list };
	if (spec.kind === 'day') return { ...said, type: 'date', operator: 'between', formula1: '36526', formula2: '73050' };
	return { ...said, type: 'textLength', operator: 'lessThanOrEqual', formula1: String(mostOf(spec)) };
}

function complaint(spec: FieldSpec, { say, term }: Words): string {
	switch (spec.kind) {
		case 'rating': {
			const [abstained = '', early = ''] = NO_NUMBER.map(term);
			return say('A rating from 1 to 9 in halves, or “{abstained}”, or “{early}”.', { abstained, early });
		}
		case 'choice':
			return say('One of: {choices}.', { choices: spec.choices.map(term).join(', ') });
		case 'day':
			return say('A day, the way your Excel shows days.');
		default:
			return say('At most {count} characters fit.', { count: mostOf(spec) });
	}
}

function mostOf(spec: FieldSpec): number {
	return spec.kind === 'line' || spec.kind === 'text' ? spec.maxLength : 200;
}

/** Ends with a word where it is too long. */
function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - 1);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** `E6:E9 E11` for the rows 5, 6, 7, 8 and 10, counted from 0. */
export function rangesOf(column: number, rows: readonly number[]): string {
	const name = columnName(column);
	const ranges: { from: number; to: number }[] = [];
	for (const row of rows) {
		const last = ranges.at(-1);
		if (last !== undefined && last.to === row - 1) last.to = row;
		else ranges.push({ from: row, to: row });
	}
	return ranges
		.map(({ from, to }) => (from === to ? `${name}${from + 1}` : `${name}${from + 1}:${name}${to + 1}`))
		.join(' ');
}
