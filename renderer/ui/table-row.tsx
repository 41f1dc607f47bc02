import { memo, type ReactNode } from 'react';
import classes from './virtual-table.module.css';
import type { TableColumn } from './virtual-table.tsx';

type Measure = ((element: Element | null) => void) | undefined;

export interface TableRowProps {
	readonly id: string;
	readonly at: number;
	readonly row: unknown;
	readonly columns: readonly TableColumn<never>[];
	/** The column that holds the tab stop, where it is in this row. */
	readonly activeColumn: number | null;
	readonly selected: boolean;
	readonly className: string | undefined;
	readonly measure: Measure;
	readonly onOpen: ((id: string) => void) | undefined;
}

export const TableRow = memo(function TableRow(props: TableRowProps) {
	const { id, at, row, columns, activeColumn, selected, className, measure, onOpen } = props;
	return (
		<div
			ref={measure}
			role="row"
			data-index={at}
			aria-rowindex={at + 2}
			aria-selected={selected}
			className={`${classes.row} ${className ?? ''}`}
			onDoubleClick={() => onOpen?.(id)}
		>
			{columns.map((column, place) => (
				<div
					key={column.id}
					role={column.isRowHeader ? 'rowheader' : 'gridcell'}
					data-row={at}
					data-column={place}
					tabIndex={activeColumn === place ? 0 : -1}
					className={`${classes.cell} ${ALIGNED[column.align ?? 'start']} ${column.className ?? ''}`}
				>
					{/* The table hands its rows to its own columns: both are of one type there. */}
					{column.cell(row as never)}
				</div>
			))}
		</div>
	);
});

const ALIGNED = { start: '', center: classes.center, end: classes.end } as const;

export interface GroupRowProps {
	readonly at: number;
	readonly measure: Measure;
	readonly columnCount: number;
	readonly children: ReactNode;
}

export function GroupRow({ at, measure, columnCount, children }: GroupRowProps) {
	return (
		<div ref={measure} role="row" data-index={at} aria-rowindex={at + 2} className={classes.group}>
			<div role="rowheader" aria-colspan={columnCount}>
				{children}
			</div>
		</div>
	);
}
