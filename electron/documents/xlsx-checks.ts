/** What a spreadsheet lets into an open cell, and what it says beside it. */
import type { DataValidation } from 'hucre/xlsx';
import { type FieldSpec, NO_NUMBER } from '../../shared/plan/field.ts';
import { columnName, HIDDEN_PAGE } from '../../shared/plan/filled-in/returned.ts';
import { cellText } from './xlsx-text.ts';

const RATINGS = [...Array.from({ length: 17 }, (_, index) => 1 + index / 2), ...NO_NUMBER];

/** Lists stand on the hidden page, from its third column on: numbers in them stay numbers in every language. */
export class Lists {
	readonly #lists: (readonly (string | number)[])[] = [];

	/** A reference to the list of what this field may hold; null where it is not chosen from one. */
	of(spec: FieldSpec): string | null {
		const values = spec.kind === 'rating' ? RATINGS : spec.kind === 'choice' ? spec.choices : null;
		if (values === null) return null;
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

/** The check and the prompt of a column, for the cells of it that are open. */
export function checkOf(spec: FieldSpec, head: string, help: string, range: string, lists: Lists): DataValidation {
	const said = {
		range,
		...{ allowBlank: true, showInputMessage: true, showErrorMessage: true, errorStyle: 'stop' as const },
		inputTitle: cellText(head).slice(0, 32),
		inputMessage: cellText(help).slice(0, 250),
		errorTitle: 'This does not fit here',
		errorMessage: complaint(spec),
	};
	const list = lists.of(spec);
	if (list !== null) return { ...said, type: 'list', formula1: list };
	if (spec.kind === 'day') return { ...said, type: 'date', operator: 'between', formula1: '36526', formula2: '73050' };
	const most = spec.kind === 'line' || spec.kind === 'text' ? spec.maxLength : 200;
	return { ...said, type: 'textLength', operator: 'lessThanOrEqual', formula1: String(most) };
}

function complaint(spec: FieldSpec): string {
	switch (spec.kind) {
		case 'rating':
			return 'A rating from 1 to 9 in halves, or “abstained”, or “too early to say”.';
		case 'choice':
			return `One of: ${spec.choices.join(', ')}.`.slice(0, 250);
		case 'day':
			return 'A day, the way your Excel shows days.';
		case 'line':
		case 'text':
			return `At most ${spec.maxLength} characters fit.`;
		default:
			return 'This does not fit here.';
	}
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
