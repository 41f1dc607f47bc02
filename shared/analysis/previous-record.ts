/** Kept on time over the plans of a pair: this plan’s commitments, and those of the plan before that fell due as lately. */
import type { Day } from '../base/dates.ts';
import type { Party } from '../ledger/change.ts';
import type { Plan } from '../plan/plan.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import type { CommitmentRow } from './commitments.ts';
import { ENOUGH_TO_SAY, type KeptRecord, keptRecordOf } from './kept.ts';

/** The record with both plans in it, and how much of it comes from the plan before. */
export interface LongRecord extends KeptRecord {
	readonly before: { readonly kept: number; readonly due: number };
}

/**
 * The record of a side over what fell due in `[since, on)`, the pair’s previous plan included. What that plan handed on
 * counts here alone, by what has become of it: it is in no number twice.
 */
export function keptInBoth(
	plan: Plan,
	rows: readonly CommitmentRow[],
	side: Party,
	on: Day,
	since: Day | null,
): LongRecord {
	const own = keptRecordOf(rows, side, on, since);
	const here = new Set(rows.map(({ id }) => id));
	const marks = plan.collections.previousCommitments.flatMap(({ id, from, due, ended, number }) =>
		from !== side || here.has(id) || due === null || ended === null || due >= on || (since !== null && due < since)
			? []
			: [
					{
						id,
						due,
						number: spoken().say('{number} of the plan before', { number: number ?? '' }),
						mark: ended === 'kept' ? ('kept' as const) : ('not kept' as const),
					},
				],
	);
	const before = { kept: marks.filter(({ mark }) => mark === 'kept').length, due: marks.length };
	const kept = own.kept + before.kept;
	const due = own.due + before.due;
	const tooFew = due < ENOUGH_TO_SAY;
	return {
		...own,
		...{ kept, due, tooFew, ratio: tooFew ? null : kept / due, before },
		marks: [...marks, ...own.marks].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1)),
		withoutReason: own.withoutReason + before.due - before.kept,
	};
}

/** “, 4 of them in the plan before”; nothing where none of it is. */
export function beforeWords({ before }: Pick<LongRecord, 'before'>, { say }: Words = spoken()): string {
	return before.due === 0 ? '' : say(', {due} of them in the plan before', { due: before.due });
}
