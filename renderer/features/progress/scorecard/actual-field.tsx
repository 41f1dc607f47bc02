import type { ReactNode } from 'react';
import type { Period } from '../../../../shared/base/periods.ts';
import type { RecordRef } from '../../../../shared/ledger/change.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { periodName } from '../../../app/goals/period-name.ts';
import { QuantityField } from '../../../app/goals/quantity-field.tsx';
import { useUnit } from '../../../app/goals/targets.ts';
import { useToday } from '../../../state/plan-hooks.ts';

/** The one record of a goal’s period: two people who write March meet in it. */
export function actualRef(goal: string, period: Period): RecordRef {
	return refOf('actuals', `${goal}-${period}`);
}

export interface ActualFieldProps {
	readonly goal: string;
	readonly period: Period;
	readonly align?: 'start' | 'end';
	readonly children?: ReactNode;
}

/** An actual where it stands. The day it was read is written with it; a correction leaves the earlier value in the history. */
export function ActualField({ goal, period, align = 'end', children }: ActualFieldProps) {
	const record = actualRef(goal, period);
	return (
		<QuantityField
			record={record}
			field="value"
			unit={useUnit(goal)}
			label={say('Actual, {period}', { period: periodName(period) })}
			placeholder={say('blank')}
			align={align}
			whenNew={[
				[record, 'goal', goal],
				[record, 'period', period],
			]}
			beside={[[record, 'asOf', useToday()]]}
		>
			{children === false ? undefined : children}
		</QuantityField>
	);
}
