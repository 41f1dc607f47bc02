/** A CRM export of 100,000 rows: imported by the program, and only read by the two known parsers. */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import Papa from 'papaparse';
import { readCrmFile } from '../../electron/crm/importer.ts';
import { amountUnit } from '../../shared/crm/amount.ts';
import type { ImportMap } from '../../shared/crm/import-map.ts';
import { csvOf } from '../unit/crm/deals.ts';
import { atMost, best, type Figure, ms, told } from './report.ts';

const ROWS = 100_000;

const MAP: ImportMap = {
	...{ goal: 'goals/g1', date: 'close_date', dateFormat: 'yyyy-MM-dd', amount: 'close_value', aggregate: 'sum' },
	where: { deal_stage: ['Won'] },
};

/** In a process of its own: what ran before would have grown this one, and the import would fit into that. */
export function crmFigures(bench: string): readonly Figure[] {
	const folder = mkdtempSync(join(tmpdir(), 'covalent-bench-crm-'));
	const path = join(folder, 'deals.csv');
	writeFileSync(path, hundredThousandRows());
	try {
		const run = spawnSync(process.execPath, ['--expose-gc', bench, CRM_ALONE, path], { encoding: 'utf8' });
		if (run.status !== 0) throw new Error(`The import could not be measured: ${run.stderr}`);
		return JSON.parse(run.stdout) as Figure[];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** What the process of its own is told to do. */
export const CRM_ALONE = 'crm-alone';

export async function crmFiguresAlone(path: string): Promise<readonly Figure[]> {
	globalThis.gc?.();
	const idle = process.memoryUsage().rss;
	let peak = idle;
	let longest = 0;
	let last = performance.now();
	const watch = setInterval(() => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
		peak = Math.max(peak, process.memoryUsage().rss);
	}, 10);
	const ours = await best(3, async () => {
		const read = await readCrmFile({ path, map: MAP, unit: amountUnit('money', 'GBP') });
		if (!read.ok || read.value.rows !== ROWS || read.value.used !== ROWS / 2) throw new Error('The import lost rows.');
	});
	clearInterval(watch);
	const [csvParse, papa] = [await best(3, () => byCsvParse(path)), await best(3, () => byPapa(path))];
	const megabytes = (statSync(path).size / 1e6).toFixed(1);
	const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
	return [
		atMost(`CRM import of 100,000 rows, ${megabytes} MB: read, check, hash, add up, the worker included`, ours, 3000),
		told('  the same file only read by csv-parse', ms(csvParse)),
		told('  the same file only read by Papa Parse', ms(papa)),
		atMost('  memory above idle meanwhile, in a process that does nothing else', peak - idle, 256 * 1024 * 1024, mb),
		told('  longest time the other thread was held up', ms(longest)),
	];
}

function hundredThousandRows(): string {
	const header = [
		'opportunity_id',
		'sales_agent',
		'product',
		'account',
		'deal_stage',
		'close_date',
		'close_value',
		'note',
	];
	const rows = Array.from({ length: ROWS }, (_, n) => [
		`OPP-${n}`,
		`Agent ${n % 30}`,
		`Product ${n % 7}`,
		`Account ${n % 900}, Ltd`,
		n % 2 ? 'Won' : 'Lost',
		`2027-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`,
		`${n * 3}.${String(n % 100).padStart(2, '0')}`,
		'renewal, with the usual terms',
	]);
	return csvOf([header, ...rows]);
}

async function byCsvParse(path: string): Promise<void> {
	let rows = 0;
	const parser = createReadStream(path).pipe(parse());
	parser.on('data', () => {
		rows += 1;
	});
	await new Promise((done, failed) => parser.once('end', done).once('error', failed));
	if (rows !== ROWS + 1) throw new Error(`csv-parse read ${rows} rows.`);
}

async function byPapa(path: string): Promise<void> {
	let rows = 0;
	await new Promise<void>((done, failed) => {
		Papa.parse(createReadStream(path), {
			skipEmptyLines: true,
			step: () => {
				rows += 1;
			},
			complete: () => done(),
			error: failed,
		});
	});
	if (rows !== ROWS + 1) throw new Error(`Papa Parse read ${rows} rows.`);
}
