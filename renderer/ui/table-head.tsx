import type { RowData, Table, TableFeatures } from '@tanstack/react-table';
import { flexRender } from '@tanstack/react-table';
import classes from './virtual-table.module.css';
import type { TableColumn } from './virtual-table.tsx';

/** Begins the id of the empty column above one without a group. */
export const NO_GROUP = 'above ';

export interface TableHeadProps<Features extends TableFeatures, Row extends RowData> {
	readonly table: Pick<Table<Features, Row>, 'getHeaderGroups'>;
	readonly columns: readonly TableColumn<Row>[];
}

/** The sticky head of one or two lines. */
export function TableHead<Features extends TableFeatures, Row extends RowData>({
	table,
	columns,
}: TableHeadProps<Features, Row>) {
	const byId = new Map(columns.map((column) => [column.id, column]));
	return (
		<div role="rowgroup" className={classes.head}>
			{table.getHeaderGroups().map((group, line) => (
				<div key={group.id} role="row" aria-rowindex={line + 1} className={classes.headRow}>
					{group.headers.map((header) => {
						const column = byId.get(header.column.id);
						// A head that has no group above it: nothing stands there.
						const isEmpty = header.isPlaceholder || header.column.id.startsWith(NO_GROUP);
						return (
							<div
								key={header.id}
								role={isEmpty ? 'gridcell' : 'columnheader'}
								aria-colspan={header.colSpan > 1 ? header.colSpan : undefined}
								className={`${classes.headCell} ${column?.headClassName ?? ''}`}
								data-align={column ? column.align : 'center'}
								style={header.colSpan > 1 ? { gridColumn: `span ${header.colSpan}` } : undefined}
							>
								{isEmpty ? null : flexRender(header.column.columnDef.header, header.getContext())}
							</div>
						);
					})}
				</div>
			))}
		</div>
	);
}
