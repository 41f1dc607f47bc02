/** One goal in one period: the number, where it comes from, how it stands; and the measure behind it. */

import { ActionIcon } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ScoreCell, ScoreColumn, ScoreRow } from '../../../../shared/analysis/scorecard.ts';
import type { Period } from '../../../../shared/base/periods.ts';
import { say } from '../../../../shared/words/spoken.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { Field } from '../../../app/field/field.tsx';
import { aheadWords, attainmentWords, showMeasured } from '../../../app/goals/measured.ts';
import { periodName } from '../../../app/goals/period-name.ts';
import { useUnit } from '../../../app/goals/targets.ts';
import { useRecord } from '../../../state/plan-hooks.ts';
import { openHistory } from '../../../state/view-state.ts';
import { formatDay } from '../../../ui/format-day.ts';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { parts } from '../../../ui/parts.tsx';
import { RowsBehind } from '../crm/rows-behind.tsx';
import { ActualField, actualRef } from './actual-field.tsx';
import { MeasureSection } from './measure-section.tsx';
import classes from './score-inspector.module.css';
import { look } from './score-view.ts';
import { TakeSource } from './take-source.tsx';

export interface ScoreInspectorProps {
	readonly row: ScoreRow;
	readonly column: ScoreColumn;
	readonly progress: Progress;
}

export function ScoreInspector({ row, column, progress }: ScoreInspectorProps) {
	const { goal } = row;
	const cell = row.cells.get(column.id);
	return (
		<Inspector
			label={say('Goal {number}, {period}', { number: goal.number, period: column.name })}
			tag={goal.number}
			title={goal.title ?? say('Goal')}
			onClose={() => look({ panel: false })}
		>
			<InspectorSection title={column.kind === 'month' ? column.name : `${column.name}, ${column.months}`}>
				{cell && <Sentence row={row} cell={cell} column={column} />}
				{column.period !== null && column.state !== 'to come' && (
					<ActualFields
						goal={goal.id}
						period={column.period}
						isOpen={column.kind === 'month' || cell?.actual === null}
					/>
				)}
			</InspectorSection>
			<MeasureSection goal={goal.id} progress={progress} />
		</Inspector>
	);
}

interface SentenceProps {
	readonly row: ScoreRow;
	readonly cell: ScoreCell;
	readonly column: ScoreColumn;
}

function Sentence({ row, cell, column }: SentenceProps) {
	const unit = useUnit(row.goal.id);
	const { actual, expected, target, original, ahead, attainment, day, blanks } = cell;
	const goalText =
		target === null
			? say('No target is set for it.')
			: original === null
				? say('Target {target}.', { target: showMeasured(target, unit) })
				: say('Target {target}, originally {original}.', {
						target: showMeasured(target, unit),
						original: showMeasured(original, unit),
					});
	return (
		<div className={classes.sentence}>
			<p>{goalText}</p>
			{actual !== null && expected !== null && ahead !== null && (
				<p>
					{comparedWords(day === null ? null : formatDay(day), attainmentWords(attainment), {
						actual: showMeasured(actual, unit),
						expected: showMeasured(expected, unit),
						standing: <b>{aheadWords(ahead, unit)}</b>,
					})}
				</p>
			)}
			{actual === null && column.state !== 'to come' && <p>{say('Nothing is measured here: a blank, not a zero.')}</p>}
			{blanks.length > 0 && column.kind === 'quarter' && (
				<p>{say('Blank: {periods}.', { periods: blanks.map(periodName).join(', ') })}</p>
			)}
		</div>
	);
}

function comparedWords(day: string | null, reached: string | null, values: Readonly<Record<string, ReactNode>>) {
	if (day === null)
		return reached === null
			? parts('{actual} against {expected} expected: {standing}.', values)
			: parts('{actual} against {expected} expected: {standing}, {reached} attained.', { ...values, reached });
	return reached === null
		? parts('{actual} against {expected} expected by {day}: {standing}.', { ...values, day })
		: parts('{actual} against {expected} expected by {day}: {standing}, {reached} attained.', {
				...values,
				day,
				reached,
			});
}

interface ActualFieldsProps {
	readonly goal: string;
	readonly period: Period;
	/** Also where there is none yet: a quarter has one number of its own only while its months have none. */
	readonly isOpen: boolean;
}

function ActualFields({ goal, period, isOpen }: ActualFieldsProps) {
	const ref = actualRef(goal, period);
	const isThere = useRecord(ref) !== undefined;
	if (!isThere && !isOpen) return null;
	return (
		<dl className={classes.fields}>
			<dt>{say('Actual')}</dt>
			<dd>
				<ActualField goal={goal} period={period} align="start" />
			</dd>
			{isThere && (
				<>
					<dt>{say('Source')}</dt>
					<dd>
						<Field record={ref} field="source" placeholder={say('Stated, no source')} />
						<TakeSource goal={goal} period={period} />
						<RowsBehind goal={goal} period={period} />
					</dd>
					<dt>{say('As of')}</dt>
					<dd>
						<Field record={ref} field="asOf" placeholder={say('Which day was it read?')} />
					</dd>
					<dt>{say('Note')}</dt>
					<dd>
						<Field record={ref} field="note" placeholder={say('What one has to know to read it')} />
					</dd>
				</>
			)}
			{isThere && (
				<dd className={classes.whole}>
					<ActionIcon
						aria-label={say('Earlier values of this actual')}
						title={say('Earlier values')}
						onClick={() => openHistory(ref)}
					>
						<IconHistory size="1rem" stroke={1.6} aria-hidden />
					</ActionIcon>
					<span>{say('A correction keeps the earlier value.')}</span>
				</dd>
			)}
		</dl>
	);
}
