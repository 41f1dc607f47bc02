/** Adds up the rows of a CRM export by period. The order of the rows makes no difference. */

import { monthOf, type Period } from '../base/periods.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { say } from '../words/spoken.ts';
import { type Adder, adderFor, type Exact, rounded } from './adders.ts';
import { type AmountUnit, type DecimalSign, detectDecimalSign } from './amount.ts';
import { detectDateFormats, twoWritings } from './date-format.ts';
import { DELIMITERS, delimiterWords } from './delimiter.ts';
import { type Header, short } from './header.ts';
import type { ImportMap } from './import-map.ts';
import { type PeriodRule, periodOf } from './period-rule.ts';
import { CellReader, columnInside, columnWords, type Formats } from './row-reader.ts';

/** Cells longer than this are no value of a deal. In characters. */
export const LONGEST_CELL = 1_000_000;

/** Rows that formats are found out from. */
const SAMPLE_ROWS = 500;

export interface Skipped {
	/** Where the row begins in the file; the first line is 1. */
	readonly line: number;
	readonly reason: string;
}

export interface Total {
	readonly period: Period;
	/** Exact, in whole units of the last decimal place: minor units for money, 1 for a count. Rounded once, at the end. */
	readonly units: bigint;
	readonly exact: Exact;
}

export interface Tallied {
	/** Rows below the header that are not blank. */
	readonly rows: number;
	readonly used: number;
	readonly skipped: readonly Skipped[];
	/** In the order of their periods. */
	readonly totals: readonly Total[];
	readonly decimals: number;
	readonly dateFormat: string;
	readonly decimal: DecimalSign;
}

interface Row {
	readonly cells: readonly string[];
	readonly line: number;
}

export interface TallyOptions {
	readonly map: ImportMap;
	readonly header: Header;
	readonly delimiter: string;
	readonly unit: AmountUnit;
	/** Calendar months or quarters, as the map says, where it is left out. */
	readonly periods?: PeriodRule;
	/** Told of each row that counts. */
	readonly onUsed?: (cells: readonly string[], line: number, period: Period) => void;
}

/** Give it every row, then ask for the end. It refuses days that could be read in two ways. */
export class Tally {
	readonly #options: TallyOptions;
	readonly #where: readonly (readonly [at: number, values: ReadonlySet<string>])[];
	readonly #adder: Adder;
	readonly #period: (month: Period) => Period;
	readonly #skipped: Skipped[] = [];
	#waiting: Row[] | null = [];
	#formats: Formats = { dateFormat: '', fromFormat: '', decimal: '.' };
	#reader: CellReader;
	#failure: Result<never> | null = null;
	#rows = 0;
	#used = 0;

	constructor(options: TallyOptions) {
		this.#options = options;
		const { map, unit, periods } = options;
		this.#adder = adderFor(map.aggregate, unit);
		this.#period = periodOf(periods ?? { kind: map.period ?? 'month' });
		this.#reader = new CellReader(options, this.#formats);
		this.#where = Object.entries(map.where ?? {}).map(([column, values]) => [
			this.#at(column),
			new Set([values].flat().map((value) => value.trim())),
		]);
	}

	/** False once nothing more can come of it. */
	row(cells: readonly string[], line: number): boolean {
		if (cells.length === 1 && cells[0]?.trim() === '') return true;
		this.#rows += 1;
		const fault = this.#fault(cells);
		if (fault !== null) this.#skipped.push({ line, reason: fault });
		else if (this.#where.every(([at, values]) => values.has((cells[at] ?? '').trim()))) this.#take({ cells, line });
		return this.#failure === null;
	}

	end(): Result<Tallied> {
		this.#settle();
		if (this.#failure !== null) return this.#failure;
		const totals = this.#adder.figures().map(([period, exact]) => ({ period, units: rounded(exact), exact }));
		return ok({
			...{ rows: this.#rows, used: this.#used, skipped: this.#skipped.sort((a, b) => a.line - b.line) },
			totals: totals.sort((a, b) => (a.period < b.period ? -1 : 1)),
			...{ decimals: this.#adder.decimals, dateFormat: this.#formats.dateFormat, decimal: this.#formats.decimal },
		});
	}

	/** What is wrong with a row whatever it says. */
	#fault(cells: readonly string[]): string | null {
		const { names } = this.#options.header;
		if (cells.length !== names.length) return this.#wrongCount(cells);
		for (let at = 0; at < cells.length; at += 1) {
			const cell = cells[at] ?? '';
			if (cell.length > LONGEST_CELL)
				return say('{column}: the cell holds {count} MB, as no value of a deal does.', {
					column: columnWords(this.#options.header, at),
					count: megabytes(cell),
				});
			if (cell.includes('\0'))
				return say('{column}: the cell holds a NUL character.', { column: columnWords(this.#options.header, at) });
		}
		return null;
	}

	#wrongCount(cells: readonly string[]): string {
		const { header, delimiter } = this.#options;
		const last = Math.min(cells.length, header.names.length);
		const other = DELIMITERS.find(
			(one) =>
				one !== delimiter &&
				cells.some((cell) => cell.split(one).length > header.names.length / 2 && cell.includes(one)),
		);
		const about = {
			column: cells.length > header.names.length ? last + 1 : last,
			count: cells.length,
			names: header.names.length,
		};
		if (other === undefined)
			return say(
				'Column {column}: {count, plural, one {# column} other {# columns}} where the header has {names}.',
				about,
			);
		return say(
			'Column {column}: {count, plural, one {# column} other {# columns}} where the header has {names}, as if parted by {other} and not by {delimiter}.',
			{ ...about, other: delimiterWords(other), delimiter: delimiterWords(delimiter) },
		);
	}

	/** Rows wait until there are enough of them to see how days and amounts are written. */
	#take(row: Row): void {
		if (this.#waiting === null) this.#count(row);
		else {
			this.#waiting.push(row);
			if (this.#waiting.length === SAMPLE_ROWS) this.#settle();
		}
	}

	#settle(): void {
		const rows = this.#waiting;
		if (rows === null) return;
		this.#waiting = null;
		const { map, delimiter } = this.#options;
		const dateFormat = this.#format(rows, map.date, map.dateFormat);
		const fromFormat = dateFormat.ok ? this.#fromFormat(rows, dateFormat.value) : dateFormat;
		if (!dateFormat.ok || !fromFormat.ok) {
			this.#failure = dateFormat.ok ? (fromFormat as Result<never>) : dateFormat;
			return;
		}
		const amounts = map.amount === undefined ? [] : this.#texts(rows, map.amount);
		const decimal = map.decimal ?? detectDecimalSign(amounts, delimiter);
		this.#formats = { dateFormat: dateFormat.value, fromFormat: fromFormat.value, decimal };
		this.#reader = new CellReader(this.#options, this.#formats);
		for (const row of rows) this.#count(row);
	}

	/** As the other days are written, wherever that fits. */
	#fromFormat(rows: readonly Row[], usual: string): Result<string> {
		const { map } = this.#options;
		if (map.aggregate !== 'cycle' || map.from === undefined) return ok(usual);
		if (map.fromFormat !== undefined) return ok(map.fromFormat);
		const found = detectDateFormats(this.#texts(rows, map.from));
		return found.length === 0 || found.includes(usual) ? ok(usual) : this.#format(rows, map.from, undefined);
	}

	#format(rows: readonly Row[], column: string, given: string | undefined): Result<string> {
		if (given !== undefined) return ok(given);
		const at = this.#at(column);
		const written = rows.flatMap(({ cells, line }) => (cells[at]?.trim() ? [{ text: cells[at].trim(), line }] : []));
		const [first] = written;
		if (first === undefined) return ok('yyyy-MM-dd');
		const texts = written.map(({ text }) => text);
		const found = detectDateFormats(texts);
		const [format, other] = found;
		if (format !== undefined && other === undefined) return ok(format);
		const key = column === this.#options.map.date ? 'dateFormat' : 'fromFormat';
		const where = { column: columnInside(this.#options.header, at), key, text: short(first.text) };
		if (format === undefined)
			return fail(
				'unreadable',
				say('Line {line}, {column}: “{text}” is a day in no format that is known; say which with "{key}".', {
					...where,
					line: first.line,
				}),
			);
		const mixed = twoWritings(texts, found);
		if (mixed === null)
			return fail(
				'unreadable',
				say('Line {line}, {column}: “{text}” may be {formats}; say which with "{key}".', {
					...where,
					line: first.line,
					formats: found.reduce((before, next) => say('{before} or {next}', { before, next })),
				}),
			);
		const [one, two] = mixed;
		const lineOf = (at: number) => written[at]?.line ?? first.line;
		return fail(
			'unreadable',
			say(
				'Line {line}, {column}: “{text}” is written {format}, and “{other}” in line {otherLine} {otherFormat}; say which counts with "{key}".',
				{
					...{ ...where, line: lineOf(two.at), text: short(two.text), format: two.format },
					...{ other: short(one.text), otherLine: lineOf(one.at), otherFormat: one.format },
				},
			),
		);
	}

	#count(row: Row): void {
		const counted = this.#counted(row.cells);
		if (typeof counted === 'string') {
			this.#skipped.push({ line: row.line, reason: counted });
			return;
		}
		this.#used += 1;
		this.#options.onUsed?.(row.cells, row.line, counted.period);
	}

	/** The period it counted to, or why it did not. */
	#counted(cells: readonly string[]): { readonly period: Period } | string {
		const reader = this.#reader;
		reader.cells = cells;
		const read = reader.day();
		if (typeof read === 'string') return read;
		const period = this.#period(monthOf(read.day));
		return this.#adder.add(period, reader) ?? { period };
	}

	#texts(rows: readonly Row[], column: string): string[] {
		const at = this.#at(column);
		return rows.flatMap(({ cells }) => (cells[at]?.trim() ? [cells[at].trim()] : []));
	}

	#at(column: string): number {
		return this.#options.header.at.get(column) ?? -1;
	}
}

/** A total as a number in major units. Exact to the last decimal place up to 2⁵³ units. */
export function inMajor(units: bigint, decimals: number): number {
	if (decimals === 0) return Number(units);
	const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
	return Number(`${units < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
}

function megabytes(text: string): string {
	return (text.length / 1_000_000).toFixed(1);
}
