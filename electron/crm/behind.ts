/** The rows behind an actual: read again from the file it came from, as long as that is the very same one. */

import { fail, ok, type Result } from '../../shared/base/result.ts';
import type { CrmBehind } from '../../shared/contract/crm.ts';
import { ROWS_AT_ONCE } from '../../shared/contract/limits.ts';
import { columnsOf, parseImportMap } from '../../shared/crm/import-map.ts';
import type { PenParty, RecordRef } from '../../shared/ledger/change.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { historyOf } from '../../shared/plan/history.ts';
import { say } from '../../shared/words/spoken.ts';
import type { CrmStore } from '../store/crm-store.ts';
import { actualRef } from './actual-ref.ts';
import { readCrmFile } from './importer.ts';
import { isFromCrm } from './proposal.ts';

export interface BehindOptions {
	readonly store: CrmStore;
	readonly ledger: Ledger;
	readonly computer: string;
	readonly goal: RecordRef;
	readonly period: string;
	/** The first row that is wanted, from 0. */
	readonly from: number;
}

export async function rowsBehind(options: BehindOptions): Promise<Result<CrmBehind>> {
	const { store, ledger, goal, period, from } = options;
	const { value, source } = ledger.record(actualRef(goal, period))?.values ?? {};
	if (typeof value !== 'number' || typeof source !== 'string' || !isFromCrm(source)) return ok({ kind: 'no rows' });
	const made = store
		.imports()
		.findLast(
			(one) =>
				one.goal === goal &&
				one.source === source &&
				one.totals.some((total) => total.period === period && total.value === value),
		);
	if (made === undefined) return ok(elsewhere(options));
	const map = parseImportMap(made.map);
	if (!map.ok) return map;
	const rowsOf = { period, from, most: ROWS_AT_ONCE + 1 };
	const { unit, periods } = made;
	const rule = periods.kind === 'last month' ? periods : { kind: periods.kind };
	const read = await readCrmFile({ path: store.fileOf(made), map: map.value, unit, periods: rule, rowsOf });
	if (!read.ok)
		return read.error.code === 'not-found'
			? fail(
					'not-found',
					say('“{file}” is no longer where it was when it was imported on {day}; put it back there to see its rows.', {
						file: made.file,
						day: made.day,
					}),
				)
			: read;
	if (read.value.sha256 !== made.sha256)
		return fail(
			'changed',
			say('“{file}” is not the file any more that was imported on {day}: its rows are gone.', {
				file: made.file,
				day: made.day,
			}),
		);
	const { behind } = read.value;
	return ok({
		...{ kind: 'rows', file: made.file, day: made.day, columns: columnsOf(map.value) },
		rows: behind.slice(0, ROWS_AT_ONCE),
		next: behind.length > ROWS_AT_ONCE ? from + ROWS_AT_ONCE : null,
	});
}

/** The computer on which the figure was entered: its own first change says which that was. */
function elsewhere({ ledger, goal, period }: BehindOptions): CrmBehind {
	const entry = historyOf(ledger, actualRef(goal, period), 50).findLast(({ edits }) =>
		edits.some(({ field }) => field === 'value' || field === 'source'),
	);
	const party: PenParty = entry?.pen.party ?? 'joint';
	return { kind: 'elsewhere', computer: entry?.computer ?? null, party };
}
