/** Adds up the rows of a CRM export by period. The order of the rows makes no difference. */

import { monthOf, type Period, quarterOf } from '../base/periods.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { type AmountUnit, amountReader, type DecimalSign, detectDecimalSign } from './amount.ts';
import { dayReader, detectDateFormats } from './date-format.ts';
import { DELIMITERS, delimiterWords } from './delimiter.ts';
import { type Header, short } from './header.ts';
import type { ImportMap } from './import-map.ts';

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
	/** Exact, in whole units of the last decimal place: minor units for money, 1 for a count. */
	readonly units: bigint;
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

type Read = (row: Row) => string | null;

export interface TallyOptions {
	readonly map: ImportMap;
	readonly header: Header;
	readonly delimiter: string;
	readonly unit: AmountUnit;
	/** Told of each row that counts. */
	readonly onUsed?: (cells: readonly string[]) => void;
}

/** Give it every row, then ask for the end. It refuses days that could be read in two ways. */
export class Tally {
	readonly #options: TallyOptions;
	readonly #where: readonly (readonly [at: number, values: ReadonlySet<string>])[];
	readonly #skipped: Skipped[] = [];
	readonly #units = new Map<Period, bigint>();
	readonly #different = new Map<Period, Set<string>>();
	#waiting: Row[] | null = [];
	#read: Read = () => null;
	#formats = { dateFormat: '', decimal: '.' as DecimalSign };
	#failure: Result<never> | null = null;
	#rows = 0;
	#used = 0;

	constructor(options: TallyOptions) {
		this.#options = options;
		this.#where = Object.entries(options.map.where ?? {}).map(([column, values]) => [
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
		const isDistinct = this.#options.map.aggregate === 'distinct';
		const totals = isDistinct
			? [...this.#different].map(([period, values]) => ({ period, units: BigInt(values.size) }))
			: [...this.#units].map(([period, units]) => ({ period, units }));
		return ok({
			...{ rows: this.#rows, used: this.#used, skipped: this.#skipped.sort((a, b) => a.line - b.line) },
			totals: totals.sort((a, b) => (a.period < b.period ? -1 : 1)),
			decimals: this.#options.map.aggregate === 'sum' ? this.#options.unit.decimals : 0,
			...this.#formats,
		});
	}

	/** What is wrong with a row whatever it says. */
	#fault(cells: readonly string[]): string | null {
		const { names } = this.#options.header;
		if (cells.length !== names.length) return this.#wrongCount(cells);
		for (let at = 0; at < cells.length; at += 1) {
			const cell = cells[at] ?? '';
			if (cell.length > LONGEST_CELL)
				return `${this.#column(at)}: the cell holds ${megabytes(cell)} MB, as no value of a deal does.`;
			if (cell.includes('\0')) return `${this.#column(at)}: the cell holds a NUL character.`;
		}
		return null;
	}

	#wrongCount(cells: readonly string[]): string {
		const { header, delimiter } = this.#options;
		const last = Math.min(cells.length, header.names.length);
		const words = `${cells.length} ${cells.length === 1 ? 'column' : 'columns'} where the header has ${header.names.length}`;
		const other = DELIMITERS.find(
			(one) =>
				one !== delimiter &&
				cells.some((cell) => cell.split(one).length > header.names.length / 2 && cell.includes(one)),
		);
		const hint =
			other === undefined ? '' : `, as if parted by ${delimiterWords(other)} and not by ${delimiterWords(delimiter)}`;
		const where = cells.length > header.names.length ? `Column ${last + 1}` : `Column ${last}`;
		return `${where}: ${words}${hint}.`;
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
		const dateFormat = this.#dateFormat(rows);
		if (!dateFormat.ok) {
			this.#failure = dateFormat;
			return;
		}
		const { map, delimiter } = this.#options;
		const decimal =
			map.decimal ?? detectDecimalSign(map.amount === undefined ? [] : this.#texts(rows, map.amount), delimiter);
		this.#formats = { dateFormat: dateFormat.value, decimal };
		this.#read = this.#reader();
		for (const row of rows) this.#count(row);
	}

	#dateFormat(rows: readonly Row[]): Result<string> {
		const { map } = this.#options;
		if (map.dateFormat !== undefined) return ok(map.dateFormat);
		const [first] = rows;
		if (first === undefined) return ok('yyyy-MM-dd');
		const found = detectDateFormats(this.#texts(rows, map.date));
		const [format, other] = found;
		const at = this.#at(map.date);
		const where = `Line ${first.line}, ${this.#column(at).toLowerCase()}`;
		const text = short(first.cells[at] ?? '');
		if (format === undefined)
			return fail(
				'unreadable',
				`${where}: “${text}” is a day in no format that is known; say which with "dateFormat".`,
			);
		if (other !== undefined)
			return fail('unreadable', `${where}: “${text}” may be ${found.join(' or ')}; say which with "dateFormat".`);
		return ok(format);
	}

	#count(row: Row): void {
		const reason = this.#read(row);
		if (reason !== null) {
			this.#skipped.push({ line: row.line, reason });
			return;
		}
		this.#used += 1;
		this.#options.onUsed?.(row.cells);
	}

	#reader(): Read {
		const { map, unit } = this.#options;
		const dateAt = this.#at(map.date);
		const readDay = dayReader(this.#formats.dateFormat);
		const add = this.#adder(amountReader(unit, this.#formats.decimal));
		return (row) => {
			const text = (row.cells[dateAt] ?? '').trim();
			if (text === '') return `${this.#column(dateAt)}: the day is empty.`;
			const day = readDay(text);
			if (day === null)
				return `${this.#column(dateAt)}: “${short(text)}” is no day written ${this.#formats.dateFormat}.`;
			const month = monthOf(day);
			return add(map.period === 'quarter' ? quarterOf(month) : month, row);
		};
	}

	#adder(readAmount: (text: string) => bigint | string): (period: Period, row: Row) => string | null {
		const { aggregate, amount = '', distinct = '' } = this.#options.map;
		if (aggregate === 'count')
			return (period) => {
				this.#units.set(period, (this.#units.get(period) ?? 0n) + 1n);
				return null;
			};
		const at = this.#at(aggregate === 'sum' ? amount : distinct);
		return (period, { cells }) => {
			const text = (cells[at] ?? '').trim();
			if (text === '') return `${this.#column(at)}: the cell is empty.`;
			if (aggregate === 'distinct') {
				const values = this.#different.get(period);
				if (values === undefined) this.#different.set(period, new Set([text]));
				else values.add(text);
				return null;
			}
			const units = readAmount(text);
			if (typeof units === 'string') return `${this.#column(at)}: “${short(text)}” ${units}.`;
			this.#units.set(period, (this.#units.get(period) ?? 0n) + units);
			return null;
		};
	}

	#texts(rows: readonly Row[], column: string): string[] {
		const at = this.#at(column);
		return rows.flatMap(({ cells }) => (cells[at]?.trim() ? [cells[at].trim()] : []));
	}

	#at(column: string): number {
		return this.#options.header.at.get(column) ?? -1;
	}

	#column(at: number): string {
		const name = this.#options.header.names[at] ?? '';
		return name === '' ? `Column ${at + 1}` : `Column “${short(name)}”`;
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
