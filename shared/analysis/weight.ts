/** The weight meter: when a plan asks for more than two companies will do, or has nobody to do it. */
import { type PlanQuarter, planQuarters } from '../base/dates.ts';
import type { RecordRef } from '../ledger/change.ts';
import { otherParty, PARTIES } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { isOpen } from './balance.ts';
import type { CommitmentRow } from './commitments.ts';
import { filled, namesOf } from './names.ts';

export const MOST_GOALS = 5;
export const MOST_COMMITMENTS = 15;

export interface Weight {
	readonly kind: 'goals' | 'commitments' | 'no owner' | 'no acceptance test' | 'all on one side';
	/** One plain sentence. */
	readonly text: string;
	/** The records it speaks of, in their shown order. */
	readonly refs: readonly RecordRef[];
}

/**
 * What weighs too much: more than 5 goals; more than 15 commitments of one side due in one plan quarter (all but the
 * withdrawn and those that live on in an accepted successor); open commitments without an owner or a test; two or
 * more open commitments, all of them from one side. Empty where nothing does. Source: the weight meter of the field.
 */
export function weightsOf(plan: Plan, rows: readonly CommitmentRow[], words: Words = spoken()): readonly Weight[] {
	const open = rows.filter((row) => isOpen(row.state) && !row.carriedOn);
	return [
		...tooManyGoals(plan, words),
		...tooManyCommitments(plan, rows, words),
		...lacking('no owner', 'owner', open, words),
		...lacking('no acceptance test', 'test', open, words),
		...oneSided(plan, open, words),
	];
}

function tooManyGoals({ collections: { goals } }: Plan, { say }: Words): readonly Weight[] {
	if (goals.length <= MOST_GOALS) return [];
	const text = say('The plan has {count} goals; more than {most} are hard to keep in mind.', {
		count: goals.length,
		most: MOST_GOALS,
	});
	return [{ kind: 'goals', text, refs: goals.map(({ id }) => `goals/${id}`) }];
}

function tooManyCommitments(plan: Plan, rows: readonly CommitmentRow[], words: Words): readonly Weight[] {
	const names = namesOf(plan, words);
	const counted = rows.filter((row) => row.state !== 'withdrawn' && row.state !== 'renegotiated' && !row.carriedOn);
	return planQuarters(plan.frame.start, plan.frame.end).flatMap((quarter) =>
		PARTIES.flatMap((side) => {
			const due = counted.filter((row) => row.fromSide === side && isDueIn(row, quarter));
			if (due.length <= MOST_COMMITMENTS) return [];
			const text = words.say('{Name} has {count} commitments due in {quarter}; more than {most} are hard to keep.', {
				name: names[side],
				count: due.length,
				quarter: quarter.name,
				most: MOST_COMMITMENTS,
			});
			return [{ kind: 'commitments' as const, text, refs: refsOf(due) }];
		}),
	);
}

function lacking(
	kind: 'no owner' | 'no acceptance test',
	field: 'owner' | 'test',
	open: readonly CommitmentRow[],
	{ say }: Words,
): readonly Weight[] {
	const without = open.filter((row) => filled(row[field]) === null);
	const count = without.length;
	if (count === 0) return [];
	const text =
		kind === 'no owner'
			? say('{count, plural, one {# open commitment has} other {# open commitments have}} no owner.', { count })
			: say('{count, plural, one {# open commitment has} other {# open commitments have}} no acceptance test.', {
					count,
				});
	return [{ kind, text, refs: refsOf(without) }];
}

function oneSided(plan: Plan, open: readonly CommitmentRow[], words: Words): readonly Weight[] {
	const names = namesOf(plan, words);
	return PARTIES.flatMap((side) => {
		const own = open.filter((row) => row.fromSide === side);
		if (own.length < 2 || open.some((row) => row.fromSide === otherParty(side))) return [];
		const text = words.say('All {count} open commitments are from {name}; none is from {other}.', {
			count: own.length,
			name: names[side],
			other: names[otherParty(side)],
		});
		return [{ kind: 'all on one side' as const, text, refs: refsOf(own) }];
	});
}

function isDueIn({ due }: CommitmentRow, { start, end }: PlanQuarter): boolean {
	return due !== null && due >= start && due <= end;
}

function refsOf(rows: readonly CommitmentRow[]): readonly RecordRef[] {
	return rows.map(({ id }) => `commitments/${id}`);
}
