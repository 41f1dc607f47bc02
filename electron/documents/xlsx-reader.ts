/** An Excel file as its cells. Runs in the worker that reads what comes from elsewhere. */

import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { EMPTY, type ReturnedCell, type ReturnedPage } from '../../shared/plan/filled-in/returned.ts';
import { say } from '../../shared/words/spoken.ts';
import { guardXlsx } from './xlsx-guard.ts';

export async function readXlsxPages(bytes: Uint8Array): Promise<Result<readonly ReturnedPage[]>> {
	const safe = guardXlsx(bytes);
	if (!safe.ok) return safe;
	// Plan files come in by the same worker, and need none of it.
	const { readXlsx } = await import('hucre/xlsx');
	try {
		const { sheets } = await readXlsx(bytes);
		return ok(sheets.map(pageOf));
	} catch {
		// Whatever its words are, they are about the file's insides, which nobody who fills in a sheet knows.
		return fail(
			'unreadable',
			say(
				'This Excel workbook is damaged and cannot be read. Open it in Excel, save it again as .xlsx, and send it once more.',
			),
		);
	}
}

function pageOf({ name, rows, cells, merges }: Sheet): ReturnedPage {
	return {
		name,
		rows: rows.map((row, at) => Array.from(row, (value, column) => cellOf(value, cells?.get(`${at},${column}`)))),
		merged: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
			...{ top: startRow, left: startCol },
			...{ bottom: endRow, right: endCol },
		})),
	};
}

function cellOf(value: CellValue | undefined, cell: Cell | undefined): ReturnedCell {
	if (cell?.formula !== undefined || cell?.type === 'formula') return { kind: 'formula' };
	if (cell?.type === 'error') return { kind: 'error', value: String(value) };
	if (value === null || value === undefined || value === '') return EMPTY;
	if (value instanceof Date) return { kind: 'day', value: Number.isNaN(value.getTime()) ? null : dayIn(value) };
	switch (typeof value) {
		case 'number':
			return { kind: 'number', value };
		case 'boolean':
			return { kind: 'yes', value };
		default:
			return { kind: 'text', value: String(value) };
	}
}

function dayIn(date: Date): string {
	return date.toISOString().slice(0, 10);
}
