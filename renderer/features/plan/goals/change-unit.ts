/** Another unit for a goal whose numbers are written already: 62 stays 62, whether it is pounds or people. */
import type { Edit } from '../../../../shared/ledger/change.ts';
import { type Goal, refOf } from '../../../../shared/plan/plan.ts';
import { fromTyped, toTyped } from '../../../app/goals/quantities.ts';

export interface Figure {
	readonly ref: string;
	readonly field: string;
	readonly value: number;
}

/** The unit, and every figure of the goal as the new unit keeps it. */
export function unitEdits(
	goal: Pick<Goal, 'id' | 'unit'>,
	unit: Goal['unit'],
	figures: readonly Figure[],
	currency: string | null,
): readonly Edit[] {
	const convert = (value: number) => {
		const typed = Number(toTyped(value, { unit: goal.unit, unitLabel: null, currency }));
		return fromTyped(typed, { unit, unitLabel: null, currency }) ?? value;
	};
	return [
		[refOf('goals', goal.id), 'unit', unit],
		...figures.map(({ ref, field, value }): Edit => [ref, field, convert(value)]),
	];
}
