/** How the rows of a CSV file are told apart, and what is said of one that cannot be. */

import { CsvError, type Parser, parse } from 'csv-parse';
import { fail, type Result } from '../../shared/base/result.ts';
import { MOST_COLUMNS, short } from '../../shared/crm/header.ts';
import { say } from '../../shared/words/spoken.ts';

/** A row longer than this is a quote that was never closed, or no CRM export. */
const LONGEST_ROW_BYTES = 32 * 1024 * 1024;

export function openParser(delimiter: string): Parser {
	return parse({
		delimiter,
		record_delimiter: ['\r\n', '\n', '\r'],
		relax_column_count: true,
		max_record_size: LONGEST_ROW_BYTES,
	});
}

/** The parser’s own words name positions after the fault; the row began where the last one ended. */
export function unreadableRow(error: Error, line: number, names: readonly string[]): Result<never> {
	const at = error instanceof CsvError && typeof error.column === 'number' ? error.column : 0;
	const name = names[at] ?? '';
	const column =
		name === ''
			? say('column {number}', { number: Math.min(at, MOST_COLUMNS) + 1 })
			: say('column “{name}”', { name: short(name) });
	const problem = faultWords(error instanceof CsvError ? String(error.code) : '');
	return fail('unreadable', say('Line {line}, {column}: {problem}.', { line, column, problem }));
}

function faultWords(code: string): string {
	switch (code) {
		case 'CSV_QUOTE_NOT_CLOSED':
			return say('a quote is opened and never closed');
		case 'CSV_INVALID_CLOSING_QUOTE':
			return say('a quote is opened and not closed before the next cell');
		case 'INVALID_OPENING_QUOTE':
			return say('a quote stands in the middle of a cell that does not begin with one');
		case 'CSV_MAX_RECORD_SIZE':
			return say('the row is longer than 32 MB, as if a quote were opened and never closed');
		default:
			return say('the row cannot be read');
	}
}

/** Lines of the file that a row takes. */
export function linesOf(cells: readonly string[]): number {
	let lines = 1;
	for (const cell of cells) {
		if (!cell.includes('\n') && !cell.includes('\r')) continue;
		lines += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
	}
	return lines;
}
