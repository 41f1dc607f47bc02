/** What of an import is in the plan already, where it came from, and what would change. */

import { monthsInWords } from '../../shared/analysis/words.ts';
import { boundsOf, type Period } from '../../shared/base/periods.ts';
import type { RecordRef, RecordView } from '../../shared/ledger/change.ts';
import { say, spoken } from '../../shared/words/spoken.ts';
import type { CrmStore, KeptImport } from '../store/crm-store.ts';
import { actualRef } from './actual-ref.ts';
import type { PlanTotal } from './proposal.ts';
import { type CsvRead, MARK_BYTES } from './read-csv.ts';
import { standingOf } from './standing.ts';

/** A period of which the plan has a figure. */
export interface KnownPeriod {
	readonly period: Period;
	/** As the plan keeps it; null where it holds several values that nobody has settled. */
	readonly has: number | null;
	readonly becomes: number;
	/** As the plan names it; null for a figure that somebody stated. */
	readonly source: string | null;
	readonly asOf: string | null;
	/** The import on this computer that brought it; null where another computer or a person did. */
	readonly from: { readonly file: string; readonly sha256: string; readonly rows: number; readonly day: string } | null;
	readonly isSameFile: boolean;
}

export interface Known {
	readonly periods: readonly KnownPeriod[];
	/** On the file, and on rows of it that were imported from another one. */
	readonly sentences: readonly string[];
}

export interface Importing {
	readonly read: Pick<CsvRead, 'sha256' | 'marks'>;
	readonly goal: RecordRef;
	readonly totals: readonly PlanTotal[];
	readonly record: (ref: RecordRef) => RecordView | null;
	readonly store: CrmStore;
}

export async function knownBefore(importing: Importing): Promise<Known> {
	const { goal, read, totals, store, record } = importing;
	const before = store.imports().filter((one) => one.goal === goal);
	const standing = standingOf(before, record);
	const stands = ({ id }: KeptImport) => (standing.get(id) ?? []).length > 0;
	const periods = totals.flatMap((total) => knownPeriod(total, importing, before));
	const same = before.findLast((one) => one.sha256 === read.sha256);
	const again =
		same === undefined
			? await sharedRows(importing, before.filter(stands))
			: [sameFile({ goal, day: same.day, file: same.file }, stands(same))];
	return { periods, sentences: [...again, ...leftAlone(importing, before)] };
}

function sameFile(about: { readonly goal: string; readonly day: string; readonly file: string }, stands: boolean) {
	return stands
		? say('This very file was imported for {goal} on {day}, as “{file}”.', about)
		: say(
				'This very file was imported for {goal} on {day}, as “{file}”; none of its figures stands in the plan any more.',
				about,
			);
}

function knownPeriod(
	{ period, value }: PlanTotal,
	{ goal, read, record }: Importing,
	before: readonly KeptImport[],
): readonly KnownPeriod[] {
	const actual = record(actualRef(goal, period));
	const { value: has, source, asOf } = actual?.values ?? {};
	const isContested = actual?.conflicts?.value !== undefined;
	if (typeof has !== 'number' && !isContested) return [];
	const from = before.findLast(
		(one) => one.source === source && one.totals.some((total) => total.period === period && total.value === has),
	);
	return [
		{
			...{ period, becomes: value, has: typeof has === 'number' ? has : null },
			source: typeof source === 'string' ? source : null,
			asOf: typeof asOf === 'string' ? asOf : null,
			from: from === undefined ? null : { file: from.file, sha256: from.sha256, rows: from.rows, day: from.day },
			isSameFile: from?.sha256 === read.sha256,
		},
	];
}

/** Rows of other files that stand in this one as well. */
async function sharedRows({ goal, read, store }: Importing, before: readonly KeptImport[]): Promise<readonly string[]> {
	const mine = marksIn(read.marks);
	if (mine.size === 0) return [];
	const sentences: string[] = [];
	for (const one of before) {
		const theirs = marksIn(await store.marksOf(one.id));
		let shared = 0;
		for (const mark of mine) if (theirs.has(mark)) shared += 1;
		if (shared === 0) continue;
		sentences.push(
			say('{count, plural, one {# row was} other {# rows were}} imported for {goal} before, on {day} from “{file}”.', {
				count: shared,
				goal,
				day: one.day,
				file: one.file,
			}),
		);
	}
	return sentences;
}

/** Figures of an earlier file that this one says nothing of: they are not set to zero. */
function leftAlone({ goal, totals, record }: Importing, before: readonly KeptImport[]): readonly string[] {
	const last = before.at(-1);
	const given = new Set<string>(totals.map(({ period }) => period));
	const left = (last?.totals ?? []).filter(({ period, value }) => {
		const actual = record(actualRef(goal, period));
		return !given.has(period) && actual?.values.value === value && actual.values.source === last?.source;
	});
	if (last === undefined || left.length === 0) return [];
	const periods = spoken().list(left.map(({ period }) => inWords(period)));
	return [
		say('The plan keeps {periods} from “{file}”: no row of this file is of {count, plural, one {it} other {them}}.', {
			...{ periods, file: last.file, count: left.length },
		}),
	];
}

function inWords(period: Period): string {
	const { start, end } = boundsOf(period);
	return monthsInWords(start, end);
}

function marksIn(bytes: Uint8Array): ReadonlySet<number> {
	const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const marks = new Set<number>();
	for (let at = 0; at + MARK_BYTES <= view.length; at += MARK_BYTES) marks.add(view.readUIntBE(at, MARK_BYTES));
	return marks;
}
