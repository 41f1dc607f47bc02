import type { PivotRow } from '../../../../shared/analysis/pivots.ts';
import type { RecordRef } from '../../../../shared/ledger/change.ts';
import { splitRef } from '../../../../shared/plan/plan.ts';
import { say, spoken } from '../../../../shared/words/spoken.ts';
import { showNumber } from '../../../app/goals/quantities.ts';
import { QuantityField } from '../../../app/goals/quantity-field.tsx';
import { usePivots, usePlanQuarters, useUnit } from '../../../app/goals/targets.ts';
import { useTypedRecord } from '../../../state/plan-hooks.ts';
import classes from './goal-pivots.module.css';

export interface PivotTargetsProps {
	readonly pivot: RecordRef;
	readonly row: PivotRow | undefined;
}

/** The quarters that are not over by its day, each with the target before and the one this pivot gives it. */
export function PivotTargets({ pivot, row }: PivotTargetsProps) {
	const record = useTypedRecord('pivots', splitRef(pivot).id);
	const goal = record?.goal ?? '';
	const unit = useUnit(goal);
	const { targetOf } = usePivots();
	const day = record?.day ?? '';
	const quarters = usePlanQuarters().filter(({ end }) => end >= day);
	if (quarters.length === 0) return <p className={classes.note}>{say('All plan quarters were over by its day.')}</p>;
	const before = (quarter: string) => {
		const change = row?.targets.find((one) => one.quarter === quarter);
		return change === undefined ? targetOf(goal, quarter).current : change.before;
	};
	return (
		<ul className={classes.targets} aria-label={say('New targets')}>
			{quarters.map(({ name, start, end }) => {
				const was = before(name);
				return (
					<li key={name}>
						<span className={classes.quarter}>
							<b>{name}</b> {spoken().months(start, end)}
						</span>
						<span className={classes.path}>
							<span>{was === null ? '–' : showNumber(was, unit)}</span>
							<i aria-hidden="true">→</i>
							<QuantityField
								record={pivot}
								field={`target${name}`}
								unit={unit}
								label={say('New target for {name}', { name })}
								placeholder={say('stays')}
							/>
						</span>
					</li>
				);
			})}
		</ul>
	);
}
