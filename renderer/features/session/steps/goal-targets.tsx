import type { GoalRow, QuarterColumn } from '../../../../shared/analysis/goals.ts';
import type { Day } from '../../../../shared/base/dates.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { showNumber, wasWords } from '../../../app/goals/quantities.ts';
import classes from './goal-targets.module.css';
import { isIn } from './quarter-now.ts';

export interface TargetsProps {
	readonly row: GoalRow;
	readonly quarters: readonly QuarterColumn[];
	readonly currency: string | null;
	readonly today: Day;
}

/** Where it starts and where it should stand at the end of each quarter; the quarter we are in is marked. */
export function Targets({ row, quarters, currency, today }: TargetsProps) {
	const unit = { unit: row.unit, unitLabel: row.unitLabel, currency };
	const shown = (value: number | null) => (value === null ? '–' : showNumber(value, unit));
	return (
		<ol className={classes.targets}>
			<li>
				<span className={classes.name} title={`${say('Baseline')} ${say('on the first day|in a narrow column')}`}>
					{say('Baseline')} <em>{say('on the first day|in a narrow column')}</em>
				</span>
				<b data-none={row.baseline === null || undefined}>{shown(row.baseline)}</b>
			</li>
			{quarters.map((quarter, index) => {
				const isNow = isIn(quarter, today);
				const target = row.targets[index] ?? null;
				const was = wasWords(target, row.originals[index] ?? null, unit);
				return (
					<li key={quarter.name} aria-current={isNow ? 'date' : undefined}>
						<span className={classes.name}>
							{quarter.name} <em>{quarter.months}</em>
						</span>
						<span className={classes.target}>
							<b data-none={target === null || undefined}>{shown(target)}</b>
							{was && <em>{was}</em>}
							{isNow && <em>{say('we are here')}</em>}
						</span>
					</li>
				);
			})}
		</ol>
	);
}
