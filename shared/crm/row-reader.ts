/** Reads the cells of one row after another as the map says; each fault is named with its column. */

import type { Day } from '../base/dates.ts';
import type { Complaint } from '../file/strict-json.ts';
import { say } from '../words/spoken.ts';
import type { RowReader } from './adders.ts';
import { CERTAIN } from './adders.ts';
import { type AmountUnit, amountReader, type DecimalSign } from './amount.ts';
import { dayReader } from './date-format.ts';
import { type Header, short } from './header.ts';
import type { ImportMap } from './import-map.ts';

export interface Formats {
	readonly dateFormat: string;
	/** Of the day a cycle begins on. */
	readonly fromFormat: string;
	readonly decimal: DecimalSign;
}

export interface ReaderOptions {
	readonly map: ImportMap;
	readonly header: Header;
	readonly unit: AmountUnit;
}

/** A probability is written to six decimal places at most. */
const PERCENT = { currency: null, decimals: 6 } as const;

export class CellReader implements RowReader {
	/** The row that is read from now on. */
	cells: readonly string[] = [];
	readonly #options: ReaderOptions;
	readonly #formats: Formats;
	readonly #readDay: (text: string) => Day | null;
	readonly #readBegin: (text: string) => Day | null;
	readonly #readAmount: (text: string) => bigint | Complaint;
	readonly #readPercent: (text: string) => bigint | Complaint;

	constructor(options: ReaderOptions, formats: Formats) {
		this.#options = options;
		this.#formats = formats;
		this.#readDay = dayReader(formats.dateFormat);
		this.#readBegin = formats.fromFormat === formats.dateFormat ? this.#readDay : dayReader(formats.fromFormat);
		this.#readAmount = amountReader(options.unit, formats.decimal);
		this.#readPercent = amountReader(PERCENT, formats.decimal);
	}

	/** The day that decides the period, or a sentence. */
	day(): { readonly day: Day } | string {
		return this.#day(this.#options.map.date, this.#readDay, this.#formats.dateFormat);
	}

	amount(): bigint | string {
		const at = this.#at(this.#options.map.amount);
		const text = this.#text(at);
		if (text === '') return this.#empty(at);
		const units = this.#readAmount(text);
		return typeof units !== 'bigint' ? this.#fault(at, text, units) : units;
	}

	probability(): bigint | string {
		const { probability, probabilityIn } = this.#options.map;
		const at = this.#at(probability);
		const text = this.#text(at);
		if (text === '') return this.#empty(at);
		const read = this.#readPercent(text);
		if (typeof read !== 'bigint') return this.#fault(at, text, read);
		const isPercent = text.includes('%') || probabilityIn !== 'share';
		if (isPercent && !text.includes('%') && read > 0n && read < 1_000_000n)
			return this.#fault(at, text, (cell) =>
				say('{cell} may be a share or a percentage; say which with "probabilityIn".', { cell }),
			);
		const share = isPercent ? read : read * 100n;
		return share < 0n || share > CERTAIN
			? this.#fault(at, text, (cell) => say('{cell} is no probability from 0 to 100 %.', { cell }))
			: share;
	}

	distinct(): { readonly value: string } | string {
		const at = this.#at(this.#options.map.distinct);
		const value = this.#text(at);
		return value === '' ? this.#empty(at) : { value };
	}

	cycle(): readonly [from: Day, to: Day] | string {
		const { map } = this.#options;
		const from = this.#day(map.from, this.#readBegin, this.#formats.fromFormat);
		if (typeof from === 'string') return from;
		const to = this.#day(map.to ?? map.date, this.#readDay, this.#formats.dateFormat);
		if (typeof to === 'string') return to;
		if (to.day >= from.day) return [from.day, to.day];
		return say('{column}: it begins on {begin}, after its end on {end}.', {
			column: this.#column(this.#at(map.from)),
			begin: from.day,
			end: to.day,
		});
	}

	#day(column: string | undefined, read: (text: string) => Day | null, format: string): { day: Day } | string {
		const at = this.#at(column);
		const text = this.#text(at);
		if (text === '') return say('{column}: the day is empty.', { column: this.#column(at) });
		const day = read(text);
		return day === null
			? this.#fault(at, text, (cell) => say('{cell} is no day written {format}.', { cell, format }))
			: { day };
	}

	#empty(at: number): string {
		return say('{column}: the cell is empty.', { column: this.#column(at) });
	}

	#fault(at: number, text: string, complaint: Complaint): string {
		const sentence = complaint(say('“{text}”', { text: short(text) }));
		return say('{column}: {sentence}', { column: this.#column(at), sentence });
	}

	#text(at: number): string {
		return (this.cells[at] ?? '').trim();
	}

	#at(column: string | undefined): number {
		return column === undefined ? -1 : (this.#options.header.at.get(column) ?? -1);
	}

	#column(at: number): string {
		return columnWords(this.#options.header, at);
	}
}

/** A column in a sentence: by its name, or by its place where it has none. */
export function columnWords({ names }: Header, at: number): string {
	const name = names[at] ?? '';
	return name === '' ? say('Column {number}', { number: at + 1 }) : say('Column “{name}”', { name: short(name) });
}

/** The same inside a sentence. */
export function columnInside({ names }: Header, at: number): string {
	const name = names[at] ?? '';
	return name === '' ? say('column {number}', { number: at + 1 }) : say('column “{name}”', { name: short(name) });
}
