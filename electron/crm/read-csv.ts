/** Reads a CRM export as a stream and adds it up. Runs in the worker; nothing in the file is trusted. */

import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Parser } from 'csv-parse';
import type { Period } from '../../shared/base/periods.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { AmountUnit } from '../../shared/crm/amount.ts';
import { detectDelimiter } from '../../shared/crm/delimiter.ts';
import { type Header, readHeader } from '../../shared/crm/header.ts';
import { columnsOf, type ImportMap } from '../../shared/crm/import-map.ts';
import type { PeriodRule } from '../../shared/crm/period-rule.ts';
import { type Tallied, Tally } from '../../shared/crm/tally.ts';
import { say } from '../../shared/words/spoken.ts';
import { linesOf, openParser, unreadableRow } from './csv-rows.ts';
import { detectEncoding, type Encoding } from './encoding.ts';

const CHUNK_BYTES = 256 * 1024;
/** Bytes of a row mark: 48 bits tell millions of rows apart. */
export const MARK_BYTES = 6;

export interface CsvJob {
	readonly path: string;
	readonly map: ImportMap;
	readonly unit: AmountUnit;
	/** To which period a day counts; calendar months or quarters, as the map says, where it is left out. */
	readonly periods?: PeriodRule;
	/** A period whose rows are wanted as they stand, from which of them on, and how many. */
	readonly rowsOf?: { readonly period: Period; readonly from: number; readonly most: number };
}

/** One row behind a total: the cells of the columns that the map reads, in their order. */
export interface RowBehind {
	readonly line: number;
	readonly cells: readonly string[];
}

/** What a file adds up to, and how it was read. */
export interface CsvRead extends Tallied {
	readonly sha256: string;
	readonly encoding: Encoding;
	readonly delimiter: string;
	readonly notes: readonly string[];
	/** The names of the columns, as they stand. */
	readonly names: readonly string[];
	/** One mark a row that counts, by which it is known again. */
	readonly marks: Uint8Array;
	/** The rows of the period that was asked for, the first of them; empty where none was. */
	readonly behind: readonly RowBehind[];
}

/** `onBytes` is told how far it is; a file that turns out not to be UTF-8 is begun anew. */
export async function readCsv(job: CsvJob, onBytes: (bytes: number) => void): Promise<Result<CsvRead>> {
	const read = await readAs(job, job.map.encoding ?? null, onBytes);
	return (
		read ??
		(await readAs(job, 'windows-1252', onBytes)) ??
		fail('unreadable', say('The file is no text that can be read.'))
	);
}

/** Null where the bytes are not in the encoding they seemed to be in. */
async function readAs(
	job: CsvJob,
	asked: Encoding | null,
	onBytes: (bytes: number) => void,
): Promise<Result<CsvRead> | null> {
	const file = await open(job.path, 'r');
	const hash = createHash('sha256');
	let rows: Rows | null = null;
	let encoding = asked ?? 'utf-8';
	let decoder = new TextDecoder(encoding);
	let done = 0;
	try {
		for (;;) {
			const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, null);
			const bytes = buffer.subarray(0, bytesRead);
			if (rows === null) {
				encoding = asked ?? detectEncoding(bytes);
				decoder = new TextDecoder(encoding, { fatal: encoding !== 'windows-1252' });
			}
			hash.update(bytes);
			const text = decoded(decoder, bytes, bytesRead > 0);
			if (text === null) return asked === null && encoding === 'utf-8' ? null : notIn(encoding);
			rows ??= new Rows(job, text);
			await rows.write(text);
			done += bytesRead;
			onBytes(done);
			if (bytesRead === 0) break;
			if (rows.failure !== null) return rows.failure;
		}
		const tallied = await rows.end();
		if (!tallied.ok) return tallied;
		const { delimiter, notes, names, marks, behind } = rows;
		const sha256 = hash.digest('hex');
		return ok({ ...tallied.value, sha256, encoding, delimiter, notes, names, marks: marks(), behind });
	} finally {
		await file.close();
		rows?.close();
	}
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, more: boolean): string | null {
	try {
		return decoder.decode(bytes, { stream: more });
	} catch {
		return null;
	}
}

function notIn(encoding: Encoding): Result<never> {
	return fail(
		'unreadable',
		say('The file is not in {encoding} throughout; export it again as UTF-8.', { encoding: encoding.toUpperCase() }),
	);
}

/** The rows of one pass through a file. */
class Rows {
	readonly delimiter: string;
	failure: Result<never> | null = null;
	readonly #job: CsvJob;
	readonly #parser: Parser;
	readonly #ended: Promise<void>;
	#header: Header | null = null;
	#tally: Tally | null = null;
	#line = 1;
	#marks: Buffer[] = [];
	#passed = 0;
	readonly behind: RowBehind[] = [];

	constructor(job: CsvJob, sample: string) {
		this.#job = job;
		this.delimiter = job.map.delimiter ?? detectDelimiter(sample.slice(0, 65_536));
		this.#parser = openParser(this.delimiter);
		this.#parser.on('data', (cells: string[]) => this.#take(cells));
		this.#ended = new Promise((done) => {
			this.#parser.once('close', done);
			this.#parser.once('error', (error) => {
				this.failure ??= this.#unreadable(error);
				done();
			});
		});
	}

	get notes(): readonly string[] {
		return this.#header?.notes ?? [];
	}

	get names(): readonly string[] {
		return this.#header?.names ?? [];
	}

	readonly marks = (): Uint8Array => new Uint8Array(Buffer.concat(this.#marks));

	async write(text: string): Promise<void> {
		if (text === '' || this.failure !== null || this.#parser.write(text)) return;
		await Promise.race([new Promise((done) => this.#parser.once('drain', done)), this.#ended]);
	}

	async end(): Promise<Result<Tallied>> {
		if (this.failure === null) this.#parser.end();
		await this.#ended;
		if (this.failure !== null) return this.failure;
		if (this.#tally === null) return fail('unreadable', say('The file is empty: not even line 1 names columns.'));
		return this.#tally.end();
	}

	close(): void {
		this.#parser.destroy();
	}

	#take(cells: string[]): void {
		if (this.failure !== null) return;
		const line = this.#line;
		this.#line += linesOf(cells);
		if (this.#tally !== null) {
			// What it refuses it says at the end.
			if (!this.#tally.row(cells, line)) this.failure = refusal(this.#tally.end());
			return;
		}
		if (cells.length === 1 && cells[0]?.trim() === '') return;
		const header = readHeader(cells, line, this.#job.map);
		if (!header.ok) {
			this.failure = header;
			return;
		}
		this.#header = header.value;
		const { map, unit, periods, rowsOf } = this.#job;
		const shown = columnsOf(map).map((column) => header.value.at.get(column) ?? -1);
		const onUsed = (used: readonly string[], at: number, period: Period): void => {
			this.#marks.push(markOf(used));
			if (period === rowsOf?.period) this.#keepBehind({ line: at, cells: shown.map((place) => used[place] ?? '') });
		};
		this.#tally = new Tally({
			...{ map, unit, header: header.value, delimiter: this.delimiter, onUsed },
			...(periods === undefined ? {} : { periods }),
		});
	}

	#keepBehind(row: RowBehind): void {
		const { from = 0, most = 0 } = this.#job.rowsOf ?? {};
		if (this.#passed >= from && this.behind.length < most) this.behind.push(row);
		this.#passed += 1;
	}

	#unreadable(error: Error): Result<never> {
		return unreadableRow(error, this.#line, this.names);
	}
}

function refusal(result: Result<unknown>): Result<never> {
	return result.ok ? fail('internal', say('The rows could not be added up.')) : result;
}

/** Two 32-bit FNV-1a sums of the row; it only has to be known again, and stays on this computer. */
function markOf(cells: readonly string[]): Buffer {
	const text = cells.join('\u001f');
	let one = 0x811c9dc5;
	let two = 0x1b873593;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		one = Math.imul(one ^ code, 0x01000193);
		two = Math.imul(two ^ code, 0x5bd1e995);
	}
	const mark = Buffer.allocUnsafe(MARK_BYTES);
	mark.writeUInt32BE(one >>> 0, 0);
	mark.writeUInt16BE((two ^ (two >>> 16)) & 0xffff, 4);
	return mark;
}
