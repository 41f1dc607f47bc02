/** What stands in the cells of one goal: what was reached, what was expected, and how far apart the two are. */

import { areOfOneLength, type Standing as Measured } from '../../../../shared/analysis/progress.ts';
import type { ScoreCell, ScoreColumn, ScoreRow } from '../../../../shared/analysis/scorecard.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { ConflictChip } from '../../../app/conflict/conflict-chip.tsx';
import { aheadWords, attainmentWords, showMeasured } from '../../../app/goals/measured.ts';
import { periodName } from '../../../app/goals/period-name.ts';
import type { Unit } from '../../../app/goals/quantities.ts';
import { useUnit } from '../../../app/goals/targets.ts';
import { useRecord, useToday } from '../../../state/plan-hooks.ts';
import { formatDayShort } from '../../../ui/format-day.ts';
import { Tag } from '../../../ui/tag.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { ActualField, actualRef } from './actual-field.tsx';
import classes from './score-cells.module.css';
import { Sparkline } from './sparkline.tsx';

export function GoalCell({ row }: { readonly row: ScoreRow }) {
	const { number, title, direction, counts } = row.goal;
	const versions = useRecord(`goals/${row.goal.id}`)?.conflicts?.title?.length;
	return (
		<div className={classes.goal}>
			<Tag>{number}</Tag>
			<div>
				{versions === undefined ? (
					<b>{title ?? say('Without a name yet')}</b>
				) : (
					<ConflictChip record={`goals/${row.goal.id}`} field="title" count={versions} />
				)}
				<span>
					{COUNTS[counts]}, {direction === 'down' ? say('less is better') : say('more is better')}
				</span>
			</div>
		</div>
	);
}

const COUNTS = { sum: say('adds up'), level: say('a level'), rate: say('a rate') } as const;

/** By the last period with an actual, whatever the columns show. */
export function ToDateCell({ row }: { readonly row: ScoreRow }) {
	const unit = useUnit(row.goal.id);
	const today = useToday();
	const { latest, why, source, behindTwoPeriods } = row.goal;
	if (latest === null) return <span className={classes.quiet}>{say('Nothing measured yet')}</span>;
	const { ahead, attainment, target, original, actual, day } = latest;
	const reached = attainmentWords(attainment) ?? (why === null ? null : term(why));
	const stands = ahead === null ? say('no target to compare with') : aheadWords(ahead, unit);
	return (
		<div className={classes.toDate}>
			<span>
				<Standing ahead={ahead}>{showMeasured(actual, unit)}</Standing>
				{target !== null && (
					<span className={classes.quiet}> {say('of {target}', { target: showMeasured(target, unit) })}</span>
				)}
				<Was current={target} original={original} unit={unit} />
				{reached !== null && <span className={classes.quiet}> ·&nbsp;{reached}</span>}
			</span>
			<span>{behindTwoPeriods ? say('{standing}, for two periods', { standing: stands }) : stands}</span>
			<span className={classes.marks}>
				<span title={say('The day the last actual speaks of')}>{formatDayShort(day, today)}</span>
				{source === null && <Stated />}
			</span>
		</div>
	);
}

export function Stated() {
	return (
		<span className={classes.stated} title={say('No source is named for it: somebody stated it.')}>
			{say('stated')}
		</span>
	);
}

/** ▼ with a minus where it is behind, ▲ where it is ahead, ◆ on the target: read without the hue. */
export function Standing({ ahead, children }: { readonly ahead: number | null; readonly children: string }) {
	const stands = ahead === null ? 'unknown' : ahead < 0 ? 'behind' : ahead > 0 ? 'ahead' : 'on';
	return (
		<span className={classes.value} data-stands={stands}>
			{stands !== 'unknown' && <i aria-hidden="true">{{ behind: '▼', ahead: '▲', on: '◆' }[stands]}</i>}
			{children}
		</span>
	);
}

export function TrendCell({ row }: { readonly row: ScoreRow }) {
	const unit = useUnit(row.goal.id);
	const { trend, standings, blanks } = row.goal;
	if (standings.length < 2) return <span className={classes.quiet}>–</span>;
	return (
		<div className={classes.trend}>
			<Sparkline standings={standings} blanks={blanks} />
			<span className={classes.quiet}>{trend === null ? noTrendWords(standings) : trendWords(trend, unit)}</span>
		</div>
	);
}

function noTrendWords(standings: readonly Measured[]): string {
	return areOfOneLength(standings) ? say('period still runs') : say('periods of different lengths');
}

function trendWords(trend: number, unit: Unit): string {
	if (trend === 0) return say('unchanged');
	const plain = showMeasured(Math.abs(trend), unit.unit === 'percent' ? { ...unit, unit: 'number' } : unit);
	const change = `${trend > 0 ? '+' : '−'}${plain}`;
	if (unit.unit !== 'percent') return change;
	const count = Math.round(Math.abs(trend) * 10) / 10;
	return say('{count, plural, one {{number} point} other {{number} points}}', { count, number: change });
}

interface PeriodCellProps {
	readonly row: ScoreRow;
	readonly column: ScoreColumn;
}

/** A month is where an actual is typed, once it has begun. */
export function MonthCell({ row, column }: PeriodCellProps) {
	const unit = useUnit(row.goal.id);
	const cell = row.cells.get(column.id);
	if (cell === undefined || column.period === null) return null;
	if (column.state === 'to come') return <ToCome cell={cell} unit={unit} />;
	const within = cell.unsplit[0];
	return (
		<div className={classes.period}>
			<ActualField goal={row.goal.id} period={column.period}>
				{cell.actual !== null && <Standing ahead={cell.ahead}>{showMeasured(cell.actual, unit)}</Standing>}
			</ActualField>
			<Below cell={cell} unit={unit} />
			{within !== undefined && (
				<span className={classes.quiet}>{say('in {period}', { period: periodName(within) })}</span>
			)}
		</div>
	);
}

/** A quarter is what its months add up to; where it has only a number of its own, that number is typed here. */
export function QuarterCell({ row, column }: PeriodCellProps) {
	const unit = useUnit(row.goal.id);
	const own = useRecord(column.period === null ? null : actualRef(row.goal.id, column.period));
	const cell = row.cells.get(column.id);
	if (cell === undefined) return null;
	if (column.state === 'to come') return <ToCome cell={cell} unit={unit} />;
	const shown = cell.actual !== null && <Standing ahead={cell.ahead}>{showMeasured(cell.actual, unit)}</Standing>;
	return (
		<div className={classes.period}>
			{own !== undefined && column.period !== null ? (
				<ActualField goal={row.goal.id} period={column.period}>
					{shown}
				</ActualField>
			) : (
				shown || <span className={classes.blank}>{say('blank')}</span>
			)}
			<Below cell={cell} unit={unit} />
			{cell.actual !== null && cell.blanks.length > 0 && (
				<span className={classes.quiet}>
					{say('{count, plural, =1 {one month} other {# months}} blank', { count: cell.blanks.length })}
				</span>
			)}
			{cell.unsplit.length > 0 && (
				<span
					className={classes.quiet}
					title={say('A quarter in one number that does not fit this calendar cannot be split.')}
				>
					{say('without {periods}', { periods: cell.unsplit.map(periodName).join(', ') })}
				</span>
			)}
		</div>
	);
}

function Below({ cell, unit }: { readonly cell: ScoreCell; readonly unit: Unit }) {
	const { expected, target, original, originallyExpected, actual, isStated, ahead } = cell;
	const against = actual === null ? target : expected;
	return (
		<span className={classes.below}>
			{actual !== null && isStated && <Stated />}
			{against !== null && <span>{say('of {target}', { target: showMeasured(against, unit) })}</span>}
			<Was current={against} original={actual === null ? original : originallyExpected} unit={unit} />
			{ahead !== null && <VisuallyHidden>, {aheadWords(ahead, unit)}</VisuallyHidden>}
		</span>
	);
}

function ToCome({ cell, unit }: { readonly cell: ScoreCell; readonly unit: Unit }) {
	const { target, original } = cell;
	return (
		<span className={classes.toCome}>
			{target === null ? '–' : showMeasured(target, unit)}
			<Was current={target} original={original} unit={unit} />
		</span>
	);
}

interface WasProps {
	readonly current: number | null;
	readonly original: number | null;
	readonly unit: Unit;
}

/** What the target was before a pivot. */
function Was({ current, original, unit }: WasProps) {
	if (original === null || original === current) return null;
	return (
		<span className={classes.was} title={say('The original target, before a pivot')}>
			{say('was {target}', { target: showMeasured(original, unit) })}
		</span>
	);
}
