/** Unit, direction and way of counting of a goal, as choices in the words of the page. */

import type { RecordRef } from '../../../../shared/ledger/change.ts';
import { newTargetField } from '../../../../shared/plan/collections/pivots.ts';
import { PLAN_QUARTERS } from '../../../../shared/plan/collections/strategy.ts';
import { type Goal, refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { ConflictChip } from '../../../app/conflict/conflict-chip.tsx';
import { Field } from '../../../app/field/field.tsx';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { edit } from '../../../state/edits.ts';
import { usePermission } from '../../../state/pen.ts';
import { useRecord, useTypedRecord } from '../../../state/plan-hooks.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { type Choice, InlineChoice } from '../../../ui/inline-choice.tsx';
import { Labelled } from '../part.tsx';
import { type Figure, unitEdits } from './change-unit.ts';

const DIRECTIONS: readonly Choice<string>[] = [
	{ value: 'up', label: say('More is better') },
	{ value: 'down', label: say('Less is better') },
];
const COUNTS: readonly Choice<string>[] = [
	{ value: 'sum', label: say('A sum'), note: say('Adds up over the year: deals won.') },
	{ value: 'level', label: say('A level'), note: say('Where you stand on a day: customers, monthly revenue.') },
	{ value: 'rate', label: say('A rate'), note: say('A share or a ratio: retention.') },
];

interface GoalProps {
	readonly goal: string;
}

export function DirectionField({ goal }: GoalProps) {
	return <ChoiceField goal={goal} field="direction" choices={DIRECTIONS} />;
}

export function CountsField({ goal }: GoalProps) {
	return <ChoiceField goal={goal} field="counts" choices={COUNTS} />;
}

function ChoiceField({ goal, field, choices }: GoalProps & { field: string; choices: readonly Choice<string>[] }) {
	const ref = refOf('goals', goal);
	return (
		<Labelled record={ref} field={field}>
			<Field record={ref} field={field} choices={choices} />
		</Labelled>
	);
}

/** Changing the unit keeps the numbers as people read them. */
export function UnitField({ goal }: GoalProps) {
	const ref = refOf('goals', goal);
	const versions = useRecord(ref)?.conflicts?.unit?.length;
	const unit = useTypedRecord('goals', goal)?.unit ?? null;
	const currency = useTypedRecord('plan', 'plan')?.currency ?? null;
	const locked = useLockReason(usePermission(ref, 'unit'));
	const choices: readonly Choice<NonNullable<Goal['unit']>>[] = [
		{
			value: 'money',
			label: say('Money'),
			note: currency === null ? say('In the plan’s currency') : say('In {currency}', { currency }),
		},
		{ value: 'number', label: say('A number') },
		{ value: 'percent', label: say('Percent') },
	];
	return (
		<Labelled record={ref} field="unit">
			{versions === undefined ? (
				<InlineChoice
					value={unit}
					choices={choices}
					label={say('Unit')}
					locked={locked}
					onCommit={(next) => void edit(unitEdits({ id: goal, unit }, next, figuresOf(goal), currency))}
				/>
			) : (
				<ConflictChip record={ref} field="unit" count={versions} />
			)}
		</Labelled>
	);
}

function figuresOf(goal: string): readonly Figure[] {
	const { replica } = usePlanStore.getState();
	const figure = (ref: RecordRef, field: string, value: unknown): readonly Figure[] =>
		typeof value === 'number' ? [{ ref, field, value }] : [];
	const own = refOf('goals', goal);
	return [
		...figure(own, 'baseline', replica.record(own)?.values.baseline),
		...replica
			.views('targets')
			.flatMap(({ ref, values }) => (values.goal === goal ? figure(ref, 'value', values.value) : [])),
		...replica
			.views('pivots')
			.flatMap(({ ref, values }) =>
				values.goal === goal
					? PLAN_QUARTERS.map(newTargetField).flatMap((field) => figure(ref, field, values[field]))
					: [],
			),
	];
}
