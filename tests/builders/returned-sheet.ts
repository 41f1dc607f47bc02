/** A sheet as the other side’s hands leave it: real bytes, changed cell by cell. */
import { type Cell, type CellValue, readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';

export class ReturnedSheet {
	readonly sheets: Sheet[];
	readonly #formulas = new Map<string, Map<string, Partial<Cell>>>();

	private constructor(sheets: Sheet[]) {
		this.sheets = sheets;
	}

	static async open(bytes: Uint8Array): Promise<ReturnedSheet> {
		return new ReturnedSheet((await readXlsx(bytes)).sheets);
	}

	page(name: string): Sheet {
		const page = this.sheets.find((sheet) => sheet.name === name);
		if (page === undefined) throw new Error(`There is no page ${name}.`);
		return page;
	}

	/** Where a field of a record stands, counted from 0. */
	place(name: string, record: string, key: string): readonly [row: number, column: number] {
		const { rows } = this.page(name);
		const keys = rows.find(([first]) => first === 'covalent columns') ?? [];
		const [row, column] = [rows.findIndex(([first]) => first === record), keys.indexOf(key)];
		if (row < 0 || column < 0) throw new Error(`There is no ${key} of ${record} on ${name}.`);
		return [row, column];
	}

	/** The record of a blank row. */
	blank(name: string, index = 0): string {
		const { rows } = this.page(name);
		const keys = rows.findIndex(([first]) => first === 'covalent columns');
		const empty = rows.slice(keys + 2).filter((row) => row.slice(1).every((value) => value === null || value === ''));
		return String(empty[index]?.[0]);
	}

	says(name: string, record: string, key: string): CellValue {
		const [row, column] = this.place(name, record, key);
		return this.page(name).rows[row]?.[column] ?? null;
	}

	write(name: string, record: string, key: string, value: CellValue): this {
		const [row, column] = this.place(name, record, key);
		const cells = this.page(name).rows[row];
		if (cells) cells[column] = value;
		return this;
	}

	formula(name: string, record: string, key: string, formula: string): this {
		const [row, column] = this.place(name, record, key);
		const cells = this.#formulas.get(name) ?? new Map();
		this.#formulas.set(name, cells.set(`${row},${column}`, { formula, formulaResult: 7 }));
		return this;
	}

	merge(name: string, record: string, key: string, width: number): this {
		const [row, column] = this.place(name, record, key);
		const page = this.page(name);
		page.merges = [
			...(page.merges ?? []),
			{ startRow: row, startCol: column, endRow: row, endCol: column + width - 1 },
		];
		return this;
	}

	/** What the hidden page says, tampered with. */
	replaceInSlip(from: string, to: string): this {
		for (const row of this.page('covalent').rows) if (typeof row[0] === 'string') row[0] = row[0].replace(from, to);
		return this;
	}

	bytes(): Promise<Uint8Array> {
		return writeXlsx({
			sheets: this.sheets.map((sheet) => ({
				...{ name: sheet.name, rows: sheet.rows, veryHidden: sheet.veryHidden ?? false, hidden: sheet.hidden ?? false },
				...(sheet.merges ? { merges: sheet.merges } : {}),
				cells: this.#formulas.get(sheet.name) ?? new Map(),
			})),
		});
	}
}
