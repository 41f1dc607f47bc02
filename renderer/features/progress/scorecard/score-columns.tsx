import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ScoreQuarter, ScoreRow } from '../../../../shared/analysis/scorecard.ts';
import { say, spoken } from '../../../../shared/words/spoken.ts';
import type { TableColumn } from '../../../ui/virtual-table.tsx';
import classes from './score-cells.module.css';
import { GoalCell, MonthCell, QuarterCell, ToDateCell, TrendCell } from './score-cells.tsx';

/** Before the quarters. */
export const FIXED = 3;

export interface ColumnsGiven {
	readonly quarters: readonly ScoreQuarter[];
	readonly open: readonly string[];
	readonly onToggle: (quarter: string) => void;
}

export function scoreColumns({ quarters, open, onToggle }: ColumnsGiven): readonly TableColumn<ScoreRow>[] {
	return [
		{
			...{ id: 'goal', header: say('Goal'), width: 'minmax(11rem, 1.2fr)', isRowHeader: true },
			cell: (row) => <GoalCell row={row} />,
		},
		{ id: 'to date', header: say('To date'), width: 'minmax(11.5rem, 1fr)', cell: (row) => <ToDateCell row={row} /> },
		{ id: 'trend', header: say('Trend'), width: '6.25rem', cell: (row) => <TrendCell row={row} /> },
		...quarters.flatMap((quarter) => quarterColumns(quarter, open.includes(quarter.id), onToggle)),
	];
}

function quarterColumns(
	quarter: ScoreQuarter,
	isOpen: boolean,
	onToggle: (quarter: string) => void,
): TableColumn<ScoreRow>[] {
	const group = { id: quarter.id, header: <QuarterHead quarter={quarter} isOpen={isOpen} onToggle={onToggle} /> };
	const months = isOpen ? quarter.monthColumns : [];
	return [
		...months.map((month) => ({
			...{ id: month.id, group, width: 'minmax(6rem, 0.6fr)', align: 'end' as const },
			header: spoken().shortMonth(Number(month.id.slice(5, 7))),
			className: month.state === 'running' ? classes.running : classes.month,
			cell: (row: ScoreRow) => <MonthCell row={row} column={month} />,
		})),
		{
			...{ id: quarter.id, group, width: 'minmax(6.25rem, 0.7fr)', align: 'end' as const },
			header: isOpen ? say('Quarter') : <span title={quarter.months}>{quarter.months.replace(/ \d{4}/g, '')}</span>,
			className: classes.quarter,
			cell: (row: ScoreRow) => <QuarterCell row={row} column={quarter} />,
		},
	];
}

function QuarterHead({ quarter, isOpen, onToggle }: Pick<ColumnsGiven, 'onToggle'> & HeadProps) {
	const Chevron = isOpen ? IconChevronDown : IconChevronRight;
	return (
		<button
			type="button"
			className={classes.fold}
			aria-expanded={isOpen}
			title={isOpen ? say('Fold its months') : say('Show its months')}
			onClick={() => onToggle(quarter.id)}
		>
			<Chevron size="0.75rem" stroke={1.8} aria-hidden />
			<b>{quarter.name}</b>
			{isOpen && <span>{quarter.months}</span>}
			{quarter.state === 'running' && <span className={classes.now}>{say('now|a quarter')}</span>}
		</button>
	);
}

interface HeadProps {
	readonly quarter: ScoreQuarter;
	readonly isOpen: boolean;
}
