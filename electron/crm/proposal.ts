/** What an import would write into the plan, and what of it has been imported before. */

import { createHmac } from 'node:crypto';
import type { Day } from '../../shared/base/dates.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { ImportMap } from '../../shared/crm/import-map.ts';
import { inMajor } from '../../shared/crm/tally.ts';
import type { Edit } from '../../shared/ledger/change.ts';
import { say } from '../../shared/words/spoken.ts';
import type { GoalFacts } from './goal-facts.ts';
import type { CsvRead } from './read-csv.ts';

export interface PlanTotal {
	readonly period: string;
	/** As the plan keeps it: minor units for money. */
	readonly value: number;
}

/** The totals in the units of the plan. Refuses what cannot be kept exactly, and a count for a goal in money. */
export function planTotals(read: CsvRead, map: ImportMap, goal: Pick<GoalFacts, 'unit'>): Result<readonly PlanTotal[]> {
	const isMoney = goal.unit === 'money';
	if (isMoney && map.aggregate !== 'sum' && map.aggregate !== 'weighted') {
		const { goal, aggregate } = map;
		return fail(
			'invalid',
			aggregate === 'cycle'
				? say('{goal} is in money, and a number of days is not; nothing was written.', { goal })
				: say('{goal} is in money, and a count is not; nothing was written.', { goal }),
		);
	}
	const totals = read.totals.map(({ period, units }) => ({
		period,
		value: isMoney ? Number(units) : inMajor(units, read.decimals),
	}));
	const tooLarge = totals.find(({ value }) => !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER);
	if (tooLarge !== undefined)
		return fail(
			'invalid',
			say('The total of {period} is too large to be kept exactly; nothing was written.', { period: tooLarge.period }),
		);
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
export function sourceWords(map: ImportMap, goal: Pick<GoalFacts, 'dataSource'>, sha256: string, salt: string): string {
	const mark = createHmac('sha256', salt).update(sha256).digest('hex').slice(0, 12);
	return `${map.source ?? goal.dataSource ?? 'CRM'} (file mark ${mark})`;
}

/** True for a source as it is written here, on whichever computer. */
export function isFromCrm(source: string): boolean {
	return /\(file mark [0-9a-f]{12}\)$/.test(source);
}
