import { Select } from '@mantine/core';
import { decimalsOf } from '../../../../shared/base/money.ts';
import { newTargetField } from '../../../../shared/plan/collections/pivots.ts';
import { PLAN_QUARTERS } from '../../../../shared/plan/collections/strategy.ts';
import type { RecordOf } from '../../../../shared/plan/plan.ts';
import { say, spoken } from '../../../../shared/words/spoken.ts';
import { ConflictChip } from '../../../app/conflict/conflict-chip.tsx';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { edit } from '../../../state/edits.ts';
import { announce } from '../../../state/messages.ts';
import { usePermission } from '../../../state/pen.ts';
import { currentPlan, useRecord, useTypedRecord } from '../../../state/plan-hooks.ts';
import { Labelled } from '../part.tsx';
import classes from './select-field.module.css';

const FRAME = 'plan/plan';
const CURRENCIES = Intl.supportedValuesOf('currency').map((value) => ({
	value,
	label: `${value} · ${spoken().currencyName(value)}`,
}));

/** Amounts are kept in minor units: another currency must have as many decimals once there are amounts. */
export function CurrencyField() {
	const currency = useTypedRecord('plan', 'plan')?.currency ?? null;
	const versions = useRecord(FRAME)?.conflicts?.currency?.length;
	const locked = useLockReason(usePermission(FRAME, 'currency'));
	if (versions !== undefined)
		return (
			<Labelled record={FRAME} field="currency">
				<ConflictChip record={FRAME} field="currency" count={versions} />
			</Labelled>
		);
	const change = (next: string | null) => {
		if (next === null || next === currency) return;
		if (decimalsOf(next) !== decimalsOf(currency) && hasAmounts())
			announce(
				currency === null
					? say('{other} does not have two decimals, and the plan already holds amounts with two. Clear them first.', {
							other: next,
						})
					: say('{other} has other decimals than {currency}, and the plan already holds amounts. Clear them first.', {
							other: next,
							currency,
						}),
			);
		else void edit([[FRAME, 'currency', next]]);
	};
	return (
		<Labelled record={FRAME} field="currency">
			<Select
				aria-label={say('Currency')}
				variant="unstyled"
				classNames={{ input: classes.input ?? '' }}
				searchable
				onClick={(event) => event.currentTarget.select()}
				onFocus={(event) => event.currentTarget.select()}
				data={CURRENCIES}
				value={currency}
				placeholder={say('Choose …')}
				disabled={locked !== undefined}
				maxDropdownHeight="16rem"
				onChange={change}
			/>
		</Labelled>
	);
}

function hasAmounts(): boolean {
	const { goals, targets, pivots, commitments } = currentPlan().collections;
	const money = new Set(goals.filter(({ unit }) => unit === 'money').map(({ id }) => id));
	return (
		goals.some(({ unit, baseline }) => unit === 'money' && baseline !== null) ||
		targets.some(({ goal, value }) => goal !== null && money.has(goal) && value !== null) ||
		pivots.some((pivot) => pivot.goal !== null && money.has(pivot.goal) && hasNewTarget(pivot)) ||
		commitments.some((commitment) => commitment.money !== null)
	);
}

function hasNewTarget(pivot: RecordOf<'pivots'>): boolean {
	return PLAN_QUARTERS.some((quarter) => pivot[newTargetField(quarter)] !== null);
}
