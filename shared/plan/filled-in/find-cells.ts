/** Finds the cells of a sheet again, however its rows and columns were moved, and says which are not to be found. */

import type { RecordRef, Scalar } from '../../ledger/change.ts';
import { say, spoken } from '../../words/spoken.ts';
import {
	type Area,
	address,
	COLUMNS_MARK,
	EMPTY,
	PAGE_MARK,
	type ReturnedCell,
	type ReturnedPage,
} from './returned.ts';
import type { SlipPage, SlipRow } from './slip.ts';

/** A cell that was open, as it came back. */
export interface FoundCell {
	readonly record: RecordRef;
	readonly field: string;
	/** What it said when the sheet was handed over. */
	readonly sent: Scalar;
	readonly cell: ReturnedCell;
	/** `Expecting D7 (“Order timing”)`. */
	readonly place: string;
}

export interface FoundRow {
	readonly row: SlipRow;
	readonly cells: readonly FoundCell[];
}

export interface Found {
	readonly rows: readonly FoundRow[];
	/** Sentences: what is not taken over, and why. */
	readonly leftOut: readonly string[];
}

/** The page that came back for one that was handed over. Its name may be another by now. */
export function findPage(slip: SlipPage, pages: readonly ReturnedPage[]): Found {
	const marked = pages.filter((page) => textAt(page, 0, 0) === `${PAGE_MARK}${slip.key}`);
	const [page, second] = marked;
	if (page === undefined)
		return {
			rows: [],
			leftOut: [
				say('The page that began with “{column}” is missing; nothing of it changes.', {
					column: slip.columns[0]?.[1] ?? slip.key,
				}),
			],
		};
	if (second !== undefined)
		return {
			rows: [],
			leftOut: [
				say('“{one}” and “{other}” are the same page twice; nothing of either is taken over.', {
					one: page.name,
					other: second.name,
				}),
			],
		};
	return new PageFinder(slip, page).find();
}

class PageFinder {
	readonly #slip: SlipPage;
	readonly #page: ReturnedPage;
	readonly #leftOut: string[] = [];
	#columns: ReadonlyMap<string, number> = new Map();

	constructor(slip: SlipPage, page: ReturnedPage) {
		this.#slip = slip;
		this.#page = page;
	}

	find(): Found {
		const { rows } = this.#page;
		const keys = rows.findIndex((_, at) => textAt(this.#page, at, 0) === COLUMNS_MARK);
		if (keys < 0) {
			this.#leave(
				say('“{page}” has lost the hidden row that says which column is which; nothing of it is taken over.', {
					page: this.#page.name,
				}),
			);
			return { rows: [], leftOut: this.#leftOut };
		}
		this.#columns = this.#findColumns(keys);
		const known = new Map(this.#slip.rows.map((row) => [row.record, row]));
		const places = new Map<RecordRef, number[]>();
		for (let at = keys + 1; at < rows.length; at += 1) {
			const mark = textAt(this.#page, at, 0);
			if (known.has(mark)) places.set(mark, [...(places.get(mark) ?? []), at]);
			else if (at > keys + 1) this.#leaveStranger(at);
		}
		const found = this.#slip.rows.flatMap((row) => this.#findRow(row, places.get(row.record) ?? []));
		return { rows: found, leftOut: this.#leftOut };
	}

	#findColumns(keys: number): ReadonlyMap<string, number> {
		const at = new Map<string, number[]>();
		for (const [column, cell] of (this.#page.rows[keys] ?? []).entries())
			if (cell.kind === 'text') at.set(cell.value, [...(at.get(cell.value) ?? []), column]);
		for (const [key, head] of this.#slip.columns) {
			const count = at.get(key)?.length ?? 0;
			if (count === 0)
				this.#leave(
					say('{page}: the column “{head}” is missing; nothing in it changes.', { page: this.#page.name, head }),
				);
			if (count > 1)
				this.#leave(
					say('{page}: the column “{head}” is there {count} times; nothing in it is taken over.', {
						page: this.#page.name,
						head,
						count,
					}),
				);
		}
		return new Map(
			[...at].flatMap(([key, columns]) => (columns.length === 1 ? [[key, columns[0] ?? 0] as const] : [])),
		);
	}

	#findRow(row: SlipRow, places: readonly number[]): readonly FoundRow[] {
		const name = row.title === null ? row.record : say('“{title}”', { title: short(row.title) });
		const [at, ...more] = places;
		if (at === undefined) {
			// A blank row that was removed is missed by nobody.
			if (row.makes === undefined)
				this.#leave(
					say('{page}: the row of {row} is missing; nothing of it changes.', { page: this.#page.name, row: name }),
				);
			return [];
		}
		if (more.length > 0) {
			const rows = spoken().list(places.map((place) => String(place + 1)));
			this.#leave(
				say('{page}: rows {rows} are both the row of {row}; nothing in them is taken over.', {
					page: this.#page.name,
					rows,
					row: name,
				}),
			);
			return [];
		}
		if (!this.#isSameTitle(row, at)) return [];
		const cells = row.cells.flatMap(([key, record, field, sent]): readonly FoundCell[] => {
			const column = this.#columns.get(key);
			if (column === undefined) return [];
			const place = `${this.#page.name} ${address(at, column)}${row.title === null ? '' : ` (${name})`}`;
			const area = this.#page.merged.find((one) => isIn(one, at, column));
			if (area !== undefined) {
				this.#leave(
					say('{place} is merged with its neighbours ({area}); nothing in it is taken over.', {
						place,
						area: areaName(area),
					}),
				);
				return [];
			}
			return [{ record, field, sent, place, cell: this.#page.rows[at]?.[column] ?? EMPTY }];
		});
		return [{ row, cells }];
	}

	/** Titles are locked: another title is a renamed row, or a row sorted apart from its mark. */
	#isSameTitle(row: SlipRow, at: number): boolean {
		const column = this.#slip.titles === null ? undefined : this.#columns.get(this.#slip.titles);
		if (row.title === null || column === undefined) return true;
		const now = textAt(this.#page, at, column);
		if (folded(now) === folded(row.title)) return true;
		const where = `${this.#page.name} ${address(at, column)}`;
		const other = this.#slip.rows.find(({ title }) => title !== null && folded(title) === folded(now));
		if (other !== undefined || now === '') {
			const about = { cell: where, title: short(row.title) };
			this.#leave(
				now === ''
					? say(
							'{cell} is empty in the row of “{title}”, as after sorting or pasting a part of the page; nothing in this row is taken over.',
							about,
						)
					: say(
							'{cell} says “{now}” in the row of “{title}”, as after sorting or pasting a part of the page; nothing in this row is taken over.',
							{ ...about, now: short(now) },
						),
			);
			return false;
		}
		this.#leave(
			say('{cell}: “{title}” was renamed “{now}”; titles are not taken over, the rest of the row is.', {
				cell: where,
				title: short(row.title),
				now: short(now),
			}),
		);
		return true;
	}

	/** A row that was not in the sheet: empty ones are nothing. */
	#leaveStranger(at: number): void {
		const cells = (this.#page.rows[at] ?? []).slice(1);
		const written = cells.find((cell) => cell.kind !== 'empty');
		if (written === undefined) return;
		const about = { page: this.#page.name, row: at + 1 };
		this.#leave(
			written.kind === 'text'
				? say('{page}: row {row} (“{text}”) was added or has lost its hidden mark; nothing in it is taken over.', {
						...about,
						text: short(written.value),
					})
				: say('{page}: row {row} was added or has lost its hidden mark; nothing in it is taken over.', about),
		);
	}

	#leave(sentence: string): void {
		this.#leftOut.push(sentence);
	}
}

function textAt({ rows }: ReturnedPage, row: number, column: number): string {
	const cell = rows[row]?.[column];
	return cell?.kind === 'text' || cell?.kind === 'number' ? String(cell.value) : '';
}

function folded(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function short(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
	return row >= top && row <= bottom && column >= left && column <= right;
}

function areaName({ top, left, bottom, right }: Area): string {
	return `${address(top, left)}:${address(bottom, right)}`;
}
