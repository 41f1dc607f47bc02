/** What an import would write into the plan, and what of it has been imported before. */
import { createHmac } from 'node:crypto';
import type { Day } from '../../shared/base/dates.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { ImportMap } from '../../shared/crm/import-map.ts';
import { inMajor } from '../../shared/crm/tally.ts';
import type { Edit } from '../../shared/ledger/change.ts';
import type { KeptImport } from '../store/crm-store.ts';
import { type CsvRead, MARK_BYTES } from './read-csv.ts';

export interface GoalFacts {
	readonly unit: string | null;
	readonly dataSource: string | null;
}

export interface PlanTotal {
	readonly period: string;
	/** As the plan keeps it: minor units for money. */
	readonly value: number;
}

/** The totals in the units of the plan. Refuses what cannot be kept exactly, and a count for a goal in money. */
export function planTotals(read: CsvRead, map: ImportMap, goal: GoalFacts): Result<readonly PlanTotal[]> {
	const isMoney = goal.unit === 'money';
	if (isMoney && map.aggregate !== 'sum')
		return fail('invalid', `${map.goal} is in money, and a count is not; nothing was written.`);
	const totals = read.totals.map(({ period, units }) => ({
		period,
		value: isMoney ? Number(units) : inMajor(units, read.decimals),
	}));
	const tooLarge = totals.find(({ value }) => !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER);
	if (tooLarge !== undefined)
		return fail('invalid', `The total of ${tooLarge.period} is too large to be kept exactly; nothing was written.`);
	return ok(totals);
}

/**
 * The actuals that the totals become. The other side reads the name of the source, a mark of the file and the day; no
 * hash it could check against files, no count of rows, no filter.
 */
export function editsFor(
	totals: readonly PlanTotal[],
	{ goal, source, day }: { readonly goal: string; readonly source: string; readonly day: Day },
): readonly Edit[] {
	const id = goal.slice('goals/'.length);
	return totals.flatMap(({ period, value }): Edit[] => {
		const ref = `actuals/${id}-${period}`;
		return [
			[ref, 'goal', id],
			[ref, 'period', period],
			[ref, 'value', value],
			[ref, 'source', source],
			[ref, 'asOf', day],
		];
	});
}

/** The source as both sides read it: the name a person chose, and by which file on the computer that imported it. */
export function sourceWords(map: ImportMap, goal: GoalFacts, sha256: string, salt: string): string {
	const mark = createHmac('sha256', salt).update(sha256).digest('hex').slice(0, 12);
	return `${map.source ?? goal.dataSource ?? 'CRM'} (file mark ${mark})`;
}

/** Sentences on earlier imports of the same file, or of some of the same rows, for this goal. */
export function knownBefore(read: CsvRead, goal: string, imports: readonly KeptImport[]): readonly string[] {
	const same = imports.filter((one) => one.goal === goal && one.sha256 === read.sha256);
	const last = same.at(-1);
	if (last !== undefined) return [`This very file was imported for ${goal} on ${last.day}, as “${last.file}”.`];
	const mine = marksIn(read.marks);
	if (mine.size === 0) return [];
	return imports
		.filter((one) => one.goal === goal)
		.flatMap((one) => {
			const theirs = marksIn(Buffer.from(one.marks, 'base64'));
			let shared = 0;
			for (const mark of mine) if (theirs.has(mark)) shared += 1;
			if (shared === 0) return [];
			const rows = shared === 1 ? '1 row was' : `${shared} rows were`;
			return [`${rows} imported for ${goal} before, on ${one.day} from “${one.file}”.`];
		});
}

function marksIn(bytes: Uint8Array): ReadonlySet<number> {
	const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const marks = new Set<number>();
	for (let at = 0; at + MARK_BYTES <= view.length; at += MARK_BYTES) marks.add(view.readUIntBE(at, MARK_BYTES));
	return marks;
}
