/** The gap matrix: every expectation of either side, how it is met, and where each gap ends. */

import { Button } from '@mantine/core';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Names } from '../../../shared/analysis/names.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { headed } from '../../app/ratings/figures.ts';
import { roomCommands } from '../../app/room-commands.ts';
import { useSides, useToday } from '../../state/plan-hooks.ts';
import { select, useSelection } from '../../state/route.ts';
import { useNames } from '../../state/use-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useWidthInRem } from '../../ui/use-width-in-rem.ts';
import { VirtualTable } from '../../ui/virtual-table.tsx';
import { matrixColumns } from './matrix-columns.tsx';
import { countRows, filterRows, groupKey, groupRows } from './matrix-filters.ts';
import type { MatrixRow } from './matrix-rows.ts';
import { sortRows } from './matrix-sort.ts';
import classes from './matrix-tab.module.css';
import { MatrixToolbar, toolbarWidth } from './matrix-toolbar.tsx';
import { showAll, useMatrixView } from './matrix-view.ts';
import { SelectionStrip } from './selection-strip.tsx';
import { SideMaps } from './side-maps.tsx';
import { useMatrix } from './use-matrix.ts';

/** The least the table and the maps need side by side, and the table alone, in rem. */
const BOTH_FIT = 85.5;
const TABLE_FITS = 68;

export function MatrixTab() {
	const matrix = useMatrix();
	const sides = useSides();
	const names = useNames();
	const today = useToday();
	const view = useMatrixView();
	const selection = useSelection();
	const area = useRef<HTMLDivElement>(null);
	const width = useWidthInRem(area);
	const digits = Math.max(2, String(matrix.rows.length).length);
	const columns = useMemo(() => matrixColumns(sides, names, today, digits), [sides, names, today, digits]);
	const shown = useMemo(
		() => groupRows(sortRows(filterRows(matrix.rows, view), view.sorting), view.grouping),
		[matrix.rows, view],
	);
	const counts = useMemo(() => countRows(matrix.rows, view), [matrix.rows, view]);
	const selected = matrix.rows.find((row) => row.ref === selection) ?? null;
	const mapsShown = view.maps ?? width >= BOTH_FIT;
	const isNarrow = width - (mapsShown ? BOTH_FIT - TABLE_FITS : 0) < TABLE_FITS;
	const start = matrix.rows.find(({ outcome }) => outcome === 'open') ?? matrix.rows[0];
	const nothingSelected = selection === null && start !== undefined;
	// Nobody begins with an empty strip: the worst gap that ends nowhere is said first.
	useEffect(() => {
		if (nothingSelected) select(start.ref);
	}, [nothingSelected, start]);
	const onOpen = useCallback(() => {
		area.current?.querySelector<HTMLElement>('[data-ending]:not(:disabled)')?.focus();
	}, []);
	const groupHead = useCallback(
		(_: string, rows: readonly MatrixRow[]) => <GroupHead rows={rows} grouping={view.grouping} names={names} />,
		[view.grouping, names],
	);
	return (
		<>
			<MatrixToolbar
				counts={counts}
				sides={sides}
				names={names}
				mapsShown={mapsShown}
				isNarrow={width < toolbarWidth(names)}
			/>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the cells of the grid within */}
			<div ref={area} className={classes.area} onKeyDown={onEndingKey}>
				<div className={classes.table} data-narrow={isNarrow || undefined}>
					{shown.length === 0 ? (
						<NothingShown />
					) : (
						<VirtualTable
							label={say('Gap matrix')}
							columns={columns}
							rows={shown}
							rowId={refOfRow}
							{...(view.grouping === 'none' ? {} : { groupOf: (row: MatrixRow) => groupKey(row, view.grouping) })}
							groupHead={groupHead}
							selected={selection}
							onSelect={select}
							onOpen={onOpen}
						/>
					)}
					{selected ? (
						<SelectionStrip
							row={selected}
							isListed={shown.includes(selected)}
							sides={sides}
							names={names}
							today={today}
						/>
					) : (
						<p className={classes.hint}>
							{say('Choose a row: it is then said in words here, with the ways its gap may end.')}
						</p>
					)}
				</div>
				{mapsShown && <SideMaps matrix={matrix} sides={sides} names={names} selected={selected?.id ?? null} />}
			</div>
		</>
	);
}

/** On a cell the endings have their keys whatever the settings say: they act on what has the focus (WCAG 2.1.4). */
function onEndingKey(event: KeyboardEvent<HTMLElement>): void {
	if (!(event.target instanceof HTMLElement) || event.target.dataset.row === undefined) return;
	if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-4]$/.test(event.key)) return;
	const command = roomCommands().find(({ keys }) => keys?.includes(event.key));
	if (command === undefined) return;
	event.preventDefault();
	command.perform();
}

const refOfRow = (row: MatrixRow) => row.ref;

interface GroupHeadProps {
	readonly rows: readonly MatrixRow[];
	readonly grouping: 'category' | 'direction' | 'none';
	readonly names: Names;
}

function GroupHead({ rows, grouping, names }: GroupHeadProps) {
	const [first] = rows;
	if (first === undefined) return null;
	const below = rows.filter((row) => row.zone === 'below minimum').length;
	const { holder, deliverer } = first;
	const title =
		grouping === 'category'
			? headed(first.category === null ? say('no category') : term(first.category))
			: holder === null || deliverer === null
				? say('It is not settled who expects')
				: say('{Holder} expects of {deliverer}', { holder: names[holder], deliverer: names[deliverer] });
	return (
		<>
			<b>{title}</b>
			<span className={classes.count}>
				{below === 0
					? say('{count, plural, one {# expectation} other {# expectations}}', { count: rows.length })
					: say('{count, plural, one {# expectation} other {# expectations}}, {below} below minimum', {
							count: rows.length,
							below,
						})}
			</span>
		</>
	);
}

function NothingShown() {
	return (
		<EmptyState
			title={say('No expectation is like that')}
			actions={<Button onClick={showAll}>{say('Show all')}</Button>}
		>
			{say('The filters leave nothing over.')}
		</EmptyState>
	);
}
