import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { amountUnit } from '../../shared/crm/amount.ts';
import { delimiterWords } from '../../shared/crm/delimiter.ts';
import { type ImportMap, parseImportMap } from '../../shared/crm/import-map.ts';
import { inMajor } from '../../shared/crm/tally.ts';
import type { Pen } from '../../shared/ledger/change.ts';
import { ENCODING_WORDS } from '../crm/encoding.ts';
import { readCrmFile } from '../crm/importer.ts';
import { editsFor, type GoalFacts, knownBefore, planTotals, sourceWords } from '../crm/proposal.ts';
import type { CsvRead } from '../crm/read-csv.ts';
import type { LoosePlan } from '../exchange/loose-plan.ts';
import { mintSalt } from '../mint.ts';
import { type CrmStore, openCrmStore } from '../store/crm-store.ts';
import { dataPaths } from '../store/data-folder.ts';
import { nodeDisk } from '../store/file-system.ts';
import { type Command, EXIT, type Given, must, Refused, type World } from './command.ts';
import { countOf, dayOf, openPlan, openToWrite, penOf, table } from './plan-files.ts';

const SHOWN_SKIPPED = 20;

export const importCrmCommand: Command = {
	usage:
		'covalent import-crm plan.jbp deals.csv --map map.json [--confirm] [--pen joint --name NAME] [--on DATE] [--json]',
	summary: 'add up the rows of a CRM export by period; with --confirm the totals, and no row, become actuals of a goal',
	options: {
		map: { type: 'string' },
		confirm: { type: 'boolean' },
		pen: { type: 'string' },
		name: { type: 'string' },
		on: { type: 'string' },
	},
	files: [2, 2],
	required: ['map'],
	run: async (given, world) => {
		const map = await readMap(given.option('map') ?? '');
		const [planPath, csvPath = ''] = given.files;
		const plan = await (given.flag('confirm') ? openToWrite : openPlan)(planPath, world);
		const { currency, ...goal } = goalIn(plan, map);
		const unit = amountUnit(goal.unit, currency);
		const read = must(await readCrmFile({ path: csvPath, map, unit }, { onProgress: progressOn(world) }));
		const store = await openCrmStore(nodeDisk, dataPaths(world.dataFolder), plan.planId, mintSalt());
		const notes = [...read.notes, ...knownBefore(read, map.goal, store.imports())];
		const written = given.flag('confirm')
			? await confirm({ plan, map, goal, read, store, csvPath }, given, world)
			: null;
		const totals = read.totals.map(({ period, units }) => ({ period, value: inMajor(units, read.decimals) }));
		const { rows, used, skipped, sha256 } = read;
		const source = { file: basename(csvPath), sha256, rows };
		return {
			text: inText(read, totals, [...notes, written ?? 'Nothing was written; --confirm makes these totals actuals.']),
			json: { rows, used, skipped, totals, source, ...(notes.length > 0 ? { notes } : {}) },
		};
	},
};

interface Import {
	readonly plan: LoosePlan;
	readonly map: ImportMap;
	readonly goal: GoalFacts;
	readonly read: CsvRead;
	readonly store: CrmStore;
	readonly csvPath: string;
}

/** The record on this computer comes first: a mark in the plan always leads to a file that is known here. */
async function confirm({ plan, map, goal, read, store, csvPath }: Import, given: Given, world: World): Promise<string> {
	const totals = must(planTotals(read, map, goal));
	const day = dayOf(given, plan.ledger, world);
	const source = sourceWords(map, goal, read.sha256, store.salt());
	const lines = must(plan.edit(confirmingPen(given), editsFor(totals, { goal: map.goal, source, day })));
	must(
		await store.keep({
			at: world.now().toISOString(),
			...{
				day,
				goal: map.goal,
				file: basename(csvPath),
				sha256: read.sha256,
				map,
				totals: totals.map((total) => ({ ...total })),
			},
			...{ rows: read.rows, used: read.used, skipped: read.skipped.length },
			marks: Buffer.from(read.marks).toString('base64'),
		}),
	);
	if (lines.length === 0) return 'Nothing changed: the plan already says so.';
	must(await plan.save());
	return `Wrote ${countOf(totals.length, 'actual')} of ${map.goal}, with the source “${source}”.`;
}

function confirmingPen(given: Given): Pen {
	if (given.option('pen') === undefined && given.option('name') === undefined)
		return { party: 'joint', name: 'CRM import' };
	return penOf(given);
}

function goalIn(plan: LoosePlan, map: ImportMap): GoalFacts & { readonly currency: string | null } {
	const record = plan.ledger.record(map.goal);
	if (record === null || record === undefined || record.values.removed === true)
		throw new Refused(`The plan has no ${map.goal}; the map names it as "goal".`, EXIT.failed);
	const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
	return {
		unit: text(record.values.unit),
		dataSource: text(record.values.dataSource),
		currency: text(plan.ledger.record('plan/plan')?.values.currency),
	};
}

async function readMap(path: string): Promise<ImportMap> {
	let value: unknown;
	try {
		value = JSON.parse(await readFile(path, 'utf8'));
	} catch (error) {
		throw new Refused(`${path} ${error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'}.`, EXIT.failed);
	}
	return must(parseImportMap(value));
}

function progressOn(world: World): (done: number, whole: number) => void {
	let told = 0;
	return (done, whole) => {
		const percent = whole === 0 ? 100 : Math.floor((done / whole) * 100);
		if (percent < told + 10) return;
		told = percent;
		world.progress(`Read ${percent} %`);
	};
}

function inText(
	read: CsvRead,
	totals: readonly { readonly period: string; readonly value: number }[],
	notes: readonly string[],
): string {
	const how = `Read as ${ENCODING_WORDS[read.encoding]}, parted by ${delimiterWords(read.delimiter)}, days as ${read.dateFormat}, decimal ${read.decimal === ',' ? 'comma' : 'point'}.`;
	const counts = `${countOf(read.rows, 'row')}, ${read.used} used, ${read.skipped.length} skipped.`;
	const skipped = read.skipped.slice(0, SHOWN_SKIPPED).map(({ line, reason }) => `  line ${line}: ${reason}`);
	const more = read.skipped.length - skipped.length;
	const rest = more > 0 ? [`  and ${more} more; --json lists them all`] : [];
	const list =
		totals.length === 0 ? 'No row counts.' : table(totals.map(({ period, value }) => [period, String(value)]));
	return [how, counts, ...skipped, ...rest, list, ...notes].join('\n');
}
