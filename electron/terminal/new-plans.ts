/** Many new plans from one list of partners. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { detectDelimiter } from '../../shared/crm/delimiter.ts';
import { isDeviceName } from '../../shared/file/device-name.ts';
import { detectEncoding } from '../crm/encoding.ts';
import { EXIT, type Outcome, Refused, type World } from './command.ts';
import { type NewPlan, newPlanFile } from './new-plan-file.ts';
import { outputFolder } from './output-folder.ts';
import { countOf, oneLine } from './plan-files.ts';

const LARGEST_LIST = 4 * 1024 * 1024;

/** The columns a list may have; the partner's name has to be there. */
const COLUMNS = ['partner', 'vendor', 'title', 'start', 'end', 'currency', 'zone', 'file'] as const;

type Column = (typeof COLUMNS)[number];
type Row = Readonly<Partial<Record<Column, string>>>;

interface ListedRow {
	/** Of the file, from 1; the header is the first. */
	readonly line: number;
	readonly row: Row;
	/** Cells that stand beyond the named columns and hold something. */
	readonly beyond: readonly string[];
}

/** One plan for each row; what a row leaves open comes from the command. A row that fails stops no other. */
export async function newPlansFrom(list: string, folder: string, usual: NewPlan, world: World): Promise<Outcome> {
	const rows = rowsOf(basename(list), await textOf(list));
	await outputFolder(folder, ['jbp']);
	const plans: object[] = [];
	const failed: { line: number; partner: string; message: string }[] = [];
	const names = new Set<string>();
	for (const { line, row, beyond } of rows) {
		const partner = row.partner ?? '';
		world.progress(`${plans.length + failed.length + 1} of ${rows.length}: ${partner}`);
		try {
			if (partner === '') throw new Refused('The row names no partner.', EXIT.failed);
			if (beyond.length > 0)
				throw new Refused(`No column is named for “${beyond[0]}”; quote a cell that holds the delimiter.`, EXIT.failed);
			const { file, ...given } = row;
			const plan = { ...usual, ...given };
			if (plan.vendor === undefined) throw new Refused('Neither the row nor --vendor names the vendor.', EXIT.failed);
			const path = join(folder, freeName(file ?? partner, names));
			const made = await newPlanFile(path, plan, world, (day) => `“${day}”`);
			plans.push({ line, partner, ...made });
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			failed.push({ line, partner, message: error.message });
		}
	}
	const text = [
		`Made ${countOf(plans.length, 'plan')} in ${folder}.`,
		...failed.map(({ line, partner, message }) =>
			oneLine(`Line ${line}${partner === '' ? '' : `, ${partner}`}: ${message}`),
		),
	].join('\n');
	const outcome = { text, json: { plans, failed } };
	return failed.length === 0 ? outcome : { ...outcome, failed: true };
}

async function textOf(path: string): Promise<string> {
	let bytes: Buffer;
	try {
		bytes = await readFile(path);
	} catch {
		throw new Refused(`${path} cannot be read.`, EXIT.failed);
	}
	if (bytes.length > LARGEST_LIST)
		throw new Refused(`${basename(path)} is larger than 4 MB, too large for a list of partners.`, EXIT.failed);
	try {
		return new TextDecoder(detectEncoding(bytes), { fatal: true }).decode(bytes);
	} catch {
		// What is no UTF-8 was saved by a spreadsheet of the older kind.
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

function rowsOf(name: string, text: string): readonly ListedRow[] {
	const records = recordsOf(name, text);
	const [head] = records;
	if (head === undefined) throw new Refused(`${name} is empty: its first line names the columns.`, EXIT.failed);
	const columns = head.record.map((cell) => cell.trim().toLowerCase());
	const unknown = columns.find((column) => !COLUMNS.some((known) => known === column));
	if (unknown !== undefined || !columns.includes('partner'))
		throw new Refused(
			`The first line of ${name} names the columns: partner, and any of ${COLUMNS.slice(1).join(', ')}${unknown === undefined ? '' : `; “${unknown}” is none of them`}.`,
			EXIT.failed,
		);
	const twice = columns.find((column, at) => columns.indexOf(column) < at);
	if (twice !== undefined) throw new Refused(`The first line of ${name} names “${twice}” twice.`, EXIT.failed);
	return records.slice(1).map(({ record, line }) => {
		const cells = columns.map((column, at) => [column, record[at]?.trim() ?? ''] as const);
		const beyond = record.slice(columns.length).filter((cell) => cell.trim() !== '');
		return { line, row: Object.fromEntries(cells.filter(([, cell]) => cell !== '')), beyond };
	});
}

function recordsOf(name: string, text: string): readonly { record: string[]; line: number }[] {
	try {
		const read = parse(text, {
			...{
				bom: true,
				delimiter: detectDelimiter(text),
				info: true,
				relax_column_count: true,
				skip_records_with_empty_values: true,
			},
			max_record_size: 100_000,
		}) as unknown as { record: string[]; info: { lines: number } }[];
		// The line a row begins on: its cells may hold some of their own.
		return read.map(({ record, info }) => ({ record, line: info.lines - linesIn(record) }));
	} catch (error) {
		const at = error instanceof Error && 'lines' in error ? ` near line ${String(error.lines)}` : '';
		throw new Refused(
			`${name} cannot be read as a list${at}: a quote is not closed, or stands where none may.`,
			EXIT.failed,
		);
	}
}

function linesIn(record: readonly string[]): number {
	return record.join('').match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** `harbor-it.jbp`; with a number where the list names one twice. No name that Windows keeps for a device. */
function freeName(wish: string, taken: Set<string>): string {
	const plain =
		wish
			.replace(/\.jbp$/i, '')
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 80) || 'plan';
	const base = isDeviceName(plain) ? `${plain}-plan` : plain;
	let name = base;
	for (let n = 2; taken.has(name); n += 1) name = `${base}-${n}`;
	taken.add(name);
	return `${name}.jbp`;
}
