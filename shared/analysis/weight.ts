/** The weight meter: when a plan asks for more than two companies will do, or has nobody to do it. */
import { type PlanQuarter, planQuarters } from '../base/dates.ts';
import type { RecordRef } from '../ledger/change.ts';
import { otherParty, PARTIES } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { isOpen } from './balance.ts';
import type { CommitmentRow } from './commitments.ts';
import { capitalized, filled, namesOf } from './names.ts';

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
 * withdrawn and the renegotiated, which live on in a successor); open commitments without an owner or a test; two or
 * more open commitments, all of them from one side. Empty where nothing does. Source: the weight meter of the field.
 */
export function weightsOf(plan: Plan, rows: readonly CommitmentRow[]): readonly Weight[] {
	const open = rows.filter((row) => isOpen(row.state));
	return [
		...tooManyGoals(plan),
		...tooManyCommitments(plan, rows),
		...lacking('no owner', 'owner', open),
		...lacking('no acceptance test', 'test', open),
		...oneSided(plan, open),
	];
}

function tooManyGoals({ collections: { goals } }: Plan): readonly Weight[] {
	if (goals.length <= MOST_GOALS) return [];
	const text = `The plan has ${goals.length} goals; more than ${MOST_GOALS} are hard to keep in mind.`;
	return [{ kind: 'goals', text, refs: goals.map(({ id }) => `goals/${id}`) }];
}

function tooManyCommitments(plan: Plan, rows: readonly CommitmentRow[]): readonly Weight[] {
	const names = namesOf(plan);
	const counted = rows.filter((row) => row.state !== 'withdrawn' && row.state !== 'renegotiated');
	return planQuarters(plan.frame.start, plan.frame.end).flatMap((quarter) =>
		PARTIES.flatMap((side) => {
			const due = counted.filter((row) => row.fromSide === side && isDueIn(row, quarter));
			if (due.length <= MOST_COMMITMENTS) return [];
			const who = capitalized(names[side]);
			const text = `${who} has ${due.length} commitments due in ${quarter.name}; more than ${MOST_COMMITMENTS} are hard to keep.`;
			return [{ kind: 'commitments' as const, text, refs: refsOf(due) }];
		}),
	);
}

function lacking(
	kind: 'no owner' | 'no acceptance test',
	field: 'owner' | 'test',
	open: readonly CommitmentRow[],
): readonly Weight[] {
	const without = open.filter((row) => filled(row[field]) === null);
	if (without.length === 0) return [];
	const count = without.length === 1 ? '1 open commitment has' : `${without.length} open commitments have`;
	return [{ kind, text: `${count} ${kind}.`, refs: refsOf(without) }];
}

function oneSided(plan: Plan, open: readonly CommitmentRow[]): readonly Weight[] {
	const names = namesOf(plan);
	return PARTIES.flatMap((side) => {
		const own = open.filter((row) => row.fromSide === side);
		if (own.length < 2 || open.some((row) => row.fromSide === otherParty(side))) return [];
		const other = names[otherParty(side)];
		const text = `All ${own.length} open commitments are from ${names[side]}; none is from ${other}.`;
		return [{ kind: 'all on one side' as const, text, refs: refsOf(own) }];
	});
}

function isDueIn({ due }: CommitmentRow, { start, end }: PlanQuarter): boolean {
	return due !== null && due >= start && due <= end;
}

function refsOf(rows: readonly CommitmentRow[]): readonly RecordRef[] {
	return rows.map(({ id }) => `commitments/${id}`);
}
