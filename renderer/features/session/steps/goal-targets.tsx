import type { GoalRow, QuarterColumn } from '../../../../shared/analysis/goals.ts';
import { filled } from '../../../../shared/analysis/names.ts';
import type { Day } from '../../../../shared/base/dates.ts';
import { showNumber } from '../../../app/goals/quantities.ts';
import classes from './goal-targets.module.css';

export interface TargetsProps {
	readonly row: GoalRow;
	readonly quarters: readonly QuarterColumn[];
	readonly kpi: string | null;
	readonly currency: string | null;
	readonly today: Day;
}

/** Where it starts and where it should stand at the end of each quarter; the quarter we are in is marked. */
export function Targets({ row, quarters, kpi, currency, today }: TargetsProps) {
	const unit = { unit: row.unit, unitLabel: row.unitLabel, currency };
	const shown = (value: number | null) => (value === null ? '–' : showNumber(value, unit));
	const words = [filled(kpi), filled(row.unitLabel)].filter((part) => part !== null).join(', ');
	return (
		<div className={classes.targets}>
			{words !== '' && <p className={classes.unit}>{words}</p>}
			<ol>
				<li>
					<span className={classes.name}>Baseline</span>
					<b data-none={row.baseline === null || undefined}>{shown(row.baseline)}</b>
					<span className={classes.months}>on the first day</span>
				</li>
				{quarters.map((quarter, index) => {
					const isNow = isIn(quarter, today);
					const target = row.targets[index] ?? null;
					return (
						<li key={quarter.name} aria-current={isNow ? 'date' : undefined}>
							<span className={classes.name}>
								{quarter.name}
								{isNow && <em>we are here</em>}
							</span>
							<b data-none={target === null || undefined}>{shown(target)}</b>
							<span className={classes.months}>{target === null ? 'no target yet' : quarter.months}</span>
						</li>
					);
				})}
			</ol>
		</div>
	);
}

/** Whether a day lies in this quarter. */
export function isIn({ start, end }: Pick<QuarterColumn, 'start' | 'end'>, day: Day): boolean {
	return start !== null && end !== null && day >= start && day <= end;
}
