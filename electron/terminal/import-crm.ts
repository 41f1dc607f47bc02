import { basename, resolve } from 'node:path';
import type { Day } from '../../shared/base/dates.ts';
import { ok } from '../../shared/base/result.ts';
import { delimiterWords } from '../../shared/crm/delimiter.ts';
import { type ImportMap, parseImportMap } from '../../shared/crm/import-map.ts';
import { type PeriodRule, periodRule } from '../../shared/crm/period-rule.ts';
import { inMajor } from '../../shared/crm/tally.ts';
import type { Pen, RecordRef } from '../../shared/ledger/change.ts';
import { ENCODING_WORDS } from '../crm/encoding.ts';
import { enterTotals, settleImports, signatureOf } from '../crm/enter.ts';
import { type GoalFacts, goalFacts } from '../crm/goal-facts.ts';
import { readCrmFile } from '../crm/importer.ts';
import { type KnownPeriod, knownBefore } from '../crm/known-before.ts';
import { editsFor, type PlanTotal, planTotals, sourceWords } from '../crm/proposal.ts';
import type { CsvRead } from '../crm/read-csv.ts';
import type { LoosePlan } from '../exchange/loose-plan.ts';
import { mintId, mintSalt } from '../mint.ts';
import { openCrmMaps } from '../store/crm-maps.ts';
import { type CrmStore, openCrmStore } from '../store/crm-store.ts';
import { dataPaths } from '../store/data-paths.ts';
import { nodeDisk } from '../store/file-system.ts';
import { type Command, type Given, must, type World } from './command.ts';
import { countOf, dayOf, oneLine, openPlan, openToWrite, penOf, table } from './plan-files.ts';
import { readJson } from './read-json.ts';

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
		const map = must(parseImportMap(await readJson(given.option('map') ?? '')));
		const [planPath, csvPath = ''] = given.files;
		const pen = confirmingPen(given);
		const plan = await (given.flag('confirm') ? openToWrite : openPlan)(planPath, world);
		const day = dayOf(given, plan.ledger, world);
		const goal = must(goalFacts((ref) => plan.ledger.record(ref) ?? null, map.goal));
		const periods = must(periodRule(map, goal.calendar));
		const job = { path: csvPath, map, unit: goal.amounts, periods };
		const read = must(await readCrmFile(job, { onProgress: progressOn(world) }));
		const store = await openCrmStore(nodeDisk, dataPaths(world.dataFolder), plan.planId, mintSalt());
		await settleImports(store, () => plan.ledger.history());
		const isConfirmed = given.flag('confirm');
		const inPlan = planTotals(read, map, goal);
		const record = (ref: RecordRef) => plan.ledger.record(ref) ?? null;
		const known = await knownBefore({ read, goal: map.goal, totals: inPlan.ok ? inPlan.value : [], record, store });
		const notes = [...read.notes, ...known.sentences];
		const written = isConfirmed
			? await confirm({ plan, pen, day, map, goal, periods, read, totals: must(inPlan), store, csvPath }, world)
			: null;
		const totals = read.totals.map(({ period, units }) => ({ period, value: inMajor(units, read.decimals) }));
		const { rows, used, skipped, sha256 } = read;
		const source = { file: basename(csvPath), sha256, rows };
		// A figure of before the goal was counted in money may be no whole number of minor units.
		const inUnit = (value: number) => (goal.unit === 'money' ? value / 10 ** goal.amounts.decimals : value);
		const before = known.periods.map(({ has, becomes, ...rest }) => ({
			...{ ...rest, has: has === null ? null : inUnit(has), becomes: inUnit(becomes) },
		}));
		return {
			text: inText(read, totals, [
				...before.map(knownWords),
				...notes,
				written ?? 'Nothing was written; --confirm makes these totals actuals.',
			]),
			json: {
				...{ rows, used, skipped, totals, source },
				...(before.length > 0 ? { known: before } : {}),
				...(notes.length > 0 ? { notes } : {}),
			},
		};
	},
};

interface Import {
	readonly plan: LoosePlan;
	readonly pen: Pen;
	readonly day: Day;
	readonly map: ImportMap;
	readonly goal: GoalFacts;
	readonly periods: PeriodRule;
	readonly read: CsvRead;
	readonly totals: readonly PlanTotal[];
	readonly store: CrmStore;
	readonly csvPath: string;
}

async function confirm(made: Import, world: World): Promise<string> {
	const { plan, pen, day, map, goal, periods, read, totals, store, csvPath } = made;
	const source = sourceWords(map, goal, read.sha256, store.salt());
	const at = world.now().toISOString();
	const lines = must(plan.edit(pen, editsFor(totals, { goal: map.goal, source, day })));
	must(
		await enterTotals({
			...{ store, marks: read.marks, handedIn: null },
			made: {
				...{ id: mintId(), at, day, goal: map.goal, file: basename(csvPath), path: resolve(csvPath), source },
				...{ sha256: read.sha256, rows: read.rows, used: read.used, skipped: read.skipped.length },
				...{ map, unit: goal.amounts, periods, totals: totals.map((total) => ({ ...total })) },
			},
			write: async () => (lines.length === 0 ? ok() : plan.save()),
		}),
	);
	const maps = await openCrmMaps(nodeDisk, dataPaths(world.dataFolder));
	await maps.remember({ signature: signatureOf(read.names), planId: plan.planId, goal: map.goal, map, at });
	if (lines.length === 0) return 'Nothing changed: the plan already says so.';
	return `Wrote ${countOf(totals.length, 'actual')} of ${map.goal}, with the source “${source}”.`;
}

function knownWords({ period, has, becomes, from, source }: KnownPeriod): string {
	const whence = from === null ? oneLine(source ?? 'stated') : `“${from.file}”, ${from.day}`;
	if (has === null) return `${period}: the plan holds several figures; settle them first.`;
	return has === becomes
		? `${period}: the plan has ${has} already (${whence}).`
		: `${period}: the plan has ${has} (${whence}), which becomes ${becomes}.`;
}

function confirmingPen(given: Given): Pen {
	if (given.option('pen') === undefined && given.option('name') === undefined)
		return { party: 'joint', name: 'CRM import' };
	return penOf(given);
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
