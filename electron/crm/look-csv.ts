/** Looks at the first rows of a CRM export: how it is written, and what its columns seem to hold. Runs in the worker. */

import { open } from 'node:fs/promises';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { CrmHow, CrmLook } from '../../shared/contract/crm.ts';
import { describeColumns } from '../../shared/crm/columns.ts';
import { detectDelimiter } from '../../shared/crm/delimiter.ts';
import { columnNames, namesTwice } from '../../shared/crm/header.ts';
import { say } from '../../shared/words/spoken.ts';
import { linesOf, openParser, unreadableRow } from './csv-rows.ts';
import { detectEncoding, type Encoding } from './encoding.ts';

const BYTES = 1024 * 1024;
const ROWS = 1000;
const SHOWN_ROWS = 12;
const SHOWN_CHARACTERS = 80;

export interface LookJob {
	readonly path: string;
	readonly how: CrmHow;
}

export type CsvLook = Omit<CrmLook, 'remembered'> & { readonly names: readonly string[] };

export async function lookCsv({ path, how }: LookJob): Promise<Result<CsvLook>> {
	const { bytes, isWhole } = await beginningOf(path);
	const decoded = decode(bytes, isWhole, how.encoding);
	if (decoded === null)
		return fail(
			'unreadable',
			say('The file is not in {encoding}; choose another encoding.', {
				encoding: (how.encoding ?? 'utf-8').toUpperCase(),
			}),
		);
	const { text, encoding } = decoded;
	const delimiter = how.delimiter ?? detectDelimiter(text.slice(0, 65_536));
	const rows = await firstRows(text, delimiter, isWhole);
	if (!rows.ok) return rows;
	const [header, ...below] = rows.value;
	if (header === undefined) return fail('unreadable', say('The file is empty: not even line 1 names columns.'));
	const names = columnNames(header.cells, header.line);
	if (!names.ok) return names;
	const cells = below.map((row) => row.cells);
	const { decimal, columns } = describeColumns(names.value, cells, delimiter, how.decimal);
	return ok({
		...{ encoding, delimiter, decimal, columns, names: names.value, line: header.line },
		rows: cells.slice(0, SHOWN_ROWS).map((row) => row.map(cutShort)),
		notes: namesTwice(names.value, header.line),
	});
}

async function beginningOf(path: string): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
	const file = await open(path, 'r');
	try {
		const buffer = Buffer.alloc(BYTES);
		let length = 0;
		while (length < BYTES) {
			const { bytesRead } = await file.read(buffer, length, BYTES - length, length);
			if (bytesRead === 0) return { bytes: buffer.subarray(0, length), isWhole: true };
			length += bytesRead;
		}
		return { bytes: buffer, isWhole: false };
	} finally {
		await file.close();
	}
}

/** What is not UTF-8 is taken for Windows-1252, unless a person says what it is. */
function decode(
	bytes: Uint8Array,
	isWhole: boolean,
	asked: Encoding | undefined,
): { readonly text: string; readonly encoding: Encoding } | null {
	const encoding = asked ?? detectEncoding(bytes);
	try {
		const decoder = new TextDecoder(encoding, { fatal: encoding !== 'windows-1252' });
		return { text: decoder.decode(bytes, { stream: !isWhole }), encoding };
	} catch {
		return asked === undefined && encoding === 'utf-8' ? decode(bytes, isWhole, 'windows-1252') : null;
	}
}

interface Row {
	readonly cells: readonly string[];
	readonly line: number;
}

/** Where the file goes on, the last row may be cut off and is left out. */
function firstRows(text: string, delimiter: string, isWhole: boolean): Promise<Result<readonly Row[]>> {
	const parser = openParser(delimiter);
	const rows: Row[] = [];
	let line = 1;
	return new Promise((done) => {
		parser.on('data', (cells: string[]) => {
			if (rows.length <= ROWS && (cells.length > 1 || cells[0]?.trim() !== '')) rows.push({ cells, line });
			line += linesOf(cells);
		});
		parser.once('error', (error) => done(unreadableRow(error, line, rows[0]?.cells ?? [])));
		parser.once('end', () => done(ok(rows)));
		parser.write(text, () => {
			if (isWhole) parser.end();
			else settle();
		});
		// What it has read is handed on in its own time.
		const settle = (): void => {
			if (parser.readableLength > 0) setImmediate(settle);
			else setImmediate(() => done(ok(rows)));
		};
	});
}

function cutShort(cell: string): string {
	return cell.length > SHOWN_CHARACTERS ? `${cell.slice(0, SHOWN_CHARACTERS - 1)}…` : cell;
}
