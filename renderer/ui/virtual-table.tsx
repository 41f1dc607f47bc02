/**
 * The table of the dense screens: columns and rows by TanStack Table, only the rows in view from a hundred up, groups
 * with a head, the grid keyboard. A row renders again only when its own object changes, or it is selected or left.
 */
import { type ColumnDef, tableFeatures, useTable } from '@tanstack/react-table';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { useGridNavigation } from './grid-navigation.ts';
import { InGrid } from './in-grid.ts';
import { useRowVirtualizer } from './row-virtualizer.ts';
import { NO_GROUP, TableHead } from './table-head.tsx';
import { GroupRow, TableRow } from './table-row.tsx';
import { useIsPrinting } from './use-printing.ts';
import { useRem } from './use-rem.ts';
import classes from './virtual-table.module.css';

export interface TableColumn<Row> {
	readonly id: string;
	readonly header: ReactNode;
	/** A grid track: `10rem`, `minmax(0, 1.2fr)`. */
	readonly width: string;
	/** Depends on the row alone; anything else it reads through hooks of a component. */
	readonly cell: (row: Row) => ReactNode;
	readonly align?: 'start' | 'center' | 'end';
	/** Neighbours with the same group share a head above their own. */
	readonly group?: { readonly id: string; readonly header: ReactNode };
	/** The cell that names the row. */
	readonly isRowHeader?: boolean;
	readonly className?: string | undefined;
	readonly headClassName?: string | undefined;
}

export interface VirtualTableProps<Row> {
	readonly label: string;
	readonly columns: readonly TableColumn<Row>[];
	readonly rows: readonly Row[];
	readonly rowId: (row: Row) => string;
	/** The group of a row. Rows of a group stand together, groups in the order they first appear. */
	readonly groupOf?: (row: Row) => string;
	readonly groupHead?: (group: string, rows: readonly Row[]) => ReactNode;
	readonly selected?: string | null;
	readonly onSelect?: (id: string) => void;
	/** Enter on a cell in which nothing can be edited, or a double click. */
	readonly onOpen?: (id: string) => void;
	/** Where the table is narrow, the cell that names the row stands above the others. Few and wide columns of words. */
	readonly stacks?: boolean;
	/** The usual height of a row, in rem. */
	readonly rowHeight?: number;
	readonly rowClassName?: (row: Row) => string | undefined;
	/** Under the last row, scrolling with it: the row that adds one. */
	readonly foot?: ReactNode;
	readonly virtualFrom?: number;
}

export type TableItem<Row> =
	| { readonly kind: 'group'; readonly key: string; readonly rows: readonly Row[] }
	| { readonly kind: 'row'; readonly key: string; readonly row: Row };

const features = tableFeatures({});
const REM_OF_HEAD = 2;
/** The line above a row, in pixels. */
const RULE = 1;

export function VirtualTable<Row extends object>(props: VirtualTableProps<Row>) {
	const {
		label,
		columns,
		rows,
		rowId,
		groupOf,
		groupHead,
		selected = null,
		onSelect,
		onOpen,
		rowHeight = 2.125,
		virtualFrom = 100,
	} = props;
	const scroller = useRef<HTMLDivElement>(null);
	const definitions = useMemo(() => definitionsOf(columns), [columns]);
	const table = useTable({ features, columns: definitions, data: rows as Row[], getRowId: rowId });
	const model = table.getRowModel().rows;
	const items = useMemo(() => itemsOf(model, groupOf), [model, groupOf]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the head is made of the columns alone
	const head = useMemo(() => <TableHead table={table} columns={columns} />, [columns]);
	const tracks = columns.map((column) => column.width).join(' ');
	const tracksBelow = columns.flatMap(({ width, isRowHeader }) => (isRowHeader ? [] : [width])).join(' ');
	const isPrinting = useIsPrinting();
	const isVirtual = items.length >= virtualFrom && !isPrinting;

	const rem = useRem();
	// The same functions as long as they say the same: with new ones every row is measured anew, at every scroll.
	const measures = useMemo(
		() => ({
			estimateSize: (at: number) => (items[at]?.kind === 'group' ? REM_OF_HEAD : rowHeight) * rem + RULE,
			getItemKey: (at: number) => items[at]?.key ?? at,
		}),
		[items, rowHeight, rem],
	);
	const {
		virtualizer,
		measure,
		items: virtualItems,
	} = useRowVirtualizer({
		count: items.length,
		enabled: isVirtual,
		getScrollElement: () => scroller.current,
		...measures,
		scrollPaddingStart: 4 * 16,
	});
	const ensureVisible = useCallback(
		(at: number) => {
			if (isVirtual) virtualizer.scrollToIndex(at, { align: 'auto' });
		},
		[isVirtual, virtualizer],
	);
	const idAt = (at: number) => {
		const item = items[at];
		return item?.kind === 'row' ? item.key : null;
	};
	const navigation = useGridNavigation({
		grid: scroller,
		rowCount: items.length,
		columnCount: columns.length,
		isSkipped: (at) => items[at]?.kind === 'group',
		ensureVisible,
		onActive: ({ row }) => {
			const id = idAt(row);
			if (id !== null && id !== selected) onSelect?.(id);
		},
		onOpen: ({ row }) => {
			const id = idAt(row);
			if (id !== null) onOpen?.(id);
		},
	});

	const place = selected === null ? -1 : items.findIndex((item) => item.kind === 'row' && item.key === selected);
	// biome-ignore lint/correctness/useExhaustiveDependencies: brings a selection from elsewhere into view, once
	useEffect(() => {
		if (place < 0 || scroller.current?.contains(document.activeElement)) return;
		if (isVirtual) virtualizer.scrollToIndex(place, { align: 'center' });
		else scroller.current?.querySelector(`[data-row="${place}"]`)?.scrollIntoView({ block: 'nearest' });
	}, [selected]);

	const lastStop = useRef(-1);
	const shown = isVirtual ? virtualItems.map((item) => item.index) : items.map((_, at) => at);
	// The one tab stop has to exist: where the active row is not drawn, the selected one or another that is takes it.
	const isStop = (at: number) => shown.includes(at) && items[at]?.kind === 'row';
	// One from the middle keeps it longest while the table scrolls.
	const middle = shown.slice(shown.length >> 1);
	const stopRow =
		[navigation.active.row, place, lastStop.current].find(isStop) ??
		middle.find(isStop) ??
		shown.find(isStop) ??
		navigation.active.row;
	lastStop.current = stopRow;
	const measured = isVirtual ? measure : undefined;
	const before = isVirtual ? (virtualItems[0]?.start ?? 0) : 0;
	const after = isVirtual ? virtualizer.getTotalSize() - (virtualItems.at(-1)?.end ?? 0) : 0;
	return (
		<div
			ref={scroller}
			className={`${classes.table} ${props.stacks ? classes.stacks : ''}`}
			style={{ '--tracks': tracks, '--tracks-below': tracksBelow } as React.CSSProperties}
		>
			<div
				role="grid"
				aria-label={label}
				aria-rowcount={items.length + table.getHeaderGroups().length}
				{...navigation.gridProps}
			>
				{head}
				<InGrid value={true}>
					<div role="rowgroup" className={classes.body} style={{ paddingTop: before, paddingBottom: after }}>
						{shown.map((at) => {
							const item = items[at];
							if (item === undefined) return null;
							if (item.kind === 'group')
								return (
									<GroupRow key={`group ${item.key}`} at={at} measure={measured} columnCount={columns.length}>
										{groupHead?.(item.key, item.rows) ?? item.key}
									</GroupRow>
								);
							return (
								<TableRow
									key={item.key}
									at={at}
									row={item.row}
									columns={columns as readonly TableColumn<never>[]}
									activeColumn={stopRow === at ? navigation.active.column : null}
									selected={item.key === selected}
									className={props.rowClassName?.(item.row)}
									measure={measured}
									onOpen={onOpen}
									id={item.key}
								/>
							);
						})}
					</div>
				</InGrid>
			</div>
			{props.foot && <div className={classes.foot}>{props.foot}</div>}
		</div>
	);
}

type Definition<Row extends object> = ColumnDef<typeof features, Row>;

/** Columns with a shared group become one column with leaves, which gives the head its two lines. */
function definitionsOf<Row extends object>(columns: readonly TableColumn<Row>[]): Definition<Row>[] {
	const isGrouped = columns.some((column) => column.group);
	const definitions: Definition<Row>[] = [];
	for (const [at, column] of columns.entries()) {
		const leaf: Definition<Row> = { id: column.id, header: () => column.header };
		if (!isGrouped) {
			definitions.push(leaf);
			continue;
		}
		const { group } = column;
		if (group && columns[at - 1]?.group?.id === group.id) continue;
		const leaves = group ? columns.filter((other) => other.group?.id === group.id) : [column];
		definitions.push({
			id: group ? `group ${group.id}` : `${NO_GROUP}${column.id}`,
			header: () => group?.header ?? null,
			columns: leaves.map((other) => ({ id: other.id, header: () => other.header })),
		});
	}
	return definitions;
}

function itemsOf<Row extends object>(
	rows: readonly { readonly id: string; readonly original: Row }[],
	groupOf: ((row: Row) => string) | undefined,
): readonly TableItem<Row>[] {
	const items = rows.map(({ id, original }) => ({ kind: 'row' as const, key: id, row: original }));
	if (!groupOf) return items;
	const groups = new Map<string, typeof items>();
	for (const item of items) {
		const group = groupOf(item.row);
		const list = groups.get(group);
		if (list) list.push(item);
		else groups.set(group, [item]);
	}
	return [...groups].flatMap(([key, list]) => [
		{ kind: 'group' as const, key, rows: list.map((item) => item.row) },
		...list,
	]);
}
