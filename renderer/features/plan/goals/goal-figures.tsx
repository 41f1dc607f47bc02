import { filled } from '../../../../shared/analysis/names.ts';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say, spoken, term } from '../../../../shared/words/spoken.ts';
import { showNumber } from '../../../app/goals/quantities.ts';
import { QuantityField } from '../../../app/goals/quantity-field.tsx';
import { usePivots, usePlanQuarters, useUnit } from '../../../app/goals/targets.ts';
import { useTypedRecord } from '../../../state/plan-hooks.ts';
import { goToRoom } from '../../../state/route.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { WordButton } from '../../../ui/word-button.tsx';
import classes from './goal-figures.module.css';

/** Where the goal starts and where it should stand at the end of each quarter. */
export function GoalFigures({ goal }: { readonly goal: string }) {
	const quarters = usePlanQuarters();
	const unit = useUnit(goal);
	const { targetOf, rows } = usePivots();
	const counts = useTypedRecord('goals', goal)?.counts ?? null;
	if (quarters.length === 0)
		return (
			<p className={classes.none}>
				{say('Targets belong to plan quarters, and the plan has no first and last day yet.')}{' '}
				<WordButton onClick={() => goToRoom('plan', { tab: 'frame' })}>{say('Set its days')}</WordButton>
			</p>
		);
	const measure = unit.unit === 'money' ? unit.currency : unit.unit === 'percent' ? term('percent') : null;
	const words = [measure, filled(unit.unitLabel)].filter((part) => part !== null).join(' ');
	return (
		<>
			<div className={classes.scroll}>
				<table className={classes.figures} aria-label={say('Figures of the goal')}>
					<thead>
						<tr>
							<th scope="col">
								<b>{say('Baseline')}</b>
								<span>{say('on the first day')}</span>
							</th>
							{quarters.map(({ name, start, end }) => (
								<th key={name} scope="col">
									<b>{name}</b>
									<span>{spoken().months(start, end)}</span>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						<tr>
							<td>
								<QuantityField record={refOf('goals', goal)} field="baseline" unit={unit} label={say('Baseline')} />
							</td>
							{quarters.map(({ name }) => {
								const target = refOf('targets', `${goal}-${name}`);
								const { current, pivot } = targetOf(goal, name);
								const by = rows.find(({ id }) => id === pivot);
								return (
									<td key={name} data-pivoted={by !== undefined || undefined}>
										{by !== undefined && current !== null && (
											<span className={classes.now} title={`${by.number}, ${formatDay(by.day)}`}>
												{showNumber(current, unit)}
											</span>
										)}
										<div className={by === undefined ? undefined : classes.original}>
											{by !== undefined && <span>{say('originally')}</span>}
											<QuantityField
												record={target}
												field="value"
												unit={unit}
												label={
													by === undefined
														? say('Target for {name}', { name })
														: say('Original target for {name}', { name })
												}
												whenNew={[
													[target, 'goal', goal],
													[target, 'quarter', name],
												]}
											/>
										</div>
									</td>
								);
							})}
						</tr>
					</tbody>
				</table>
			</div>
			<p className={classes.unit}>{unitLine(words, counts)}</p>
		</>
	);
}

function unitLine(label: string, counts: 'sum' | 'level' | 'rate' | null): string {
	const targets =
		counts === 'sum'
			? say('Targets are reached within the quarter, added up over the year.')
			: say('Targets are to be reached by the end of the quarter.');
	return label === '' ? targets : `${say('In {unit}.', { unit: label })} ${targets}`;
}
