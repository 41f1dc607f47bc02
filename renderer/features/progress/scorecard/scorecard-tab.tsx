/** The goals by quarter and month: what was expected, what was reached, and where each number comes from. */

import { type FocusEvent, type ReactNode, useCallback, useMemo, useRef } from 'react';
import type { ScoreRow } from '../../../../shared/analysis/scorecard.ts';
import { say } from '../../../../shared/words/spoken.ts';
import type { Progress } from '../../../app/commitments/use-progress.ts';
import { select, useSelection } from '../../../state/route.ts';
import { useWidthInRem } from '../../../ui/use-width-in-rem.ts';
import { VirtualTable } from '../../../ui/virtual-table.tsx';
import { NoGoals, NoPeriod } from './no-scorecard.tsx';
import { FIXED, scoreColumns } from './score-columns.tsx';
import { ScoreInspector } from './score-inspector.tsx';
import { look, useScoreView } from './score-view.ts';
import classes from './scorecard-tab.module.css';
import { ScorecardToolbar } from './scorecard-toolbar.tsx';
import { type ScorecardShown, shownColumns, useScorecard } from './use-scorecard.ts';

/** The goal’s own columns and a column of a period, in rem. */
const FIXED_REM = 30;
const PERIOD_REM = 6.25;
const PANEL_REM = 17.5;

export function ScorecardTab({ progress }: { readonly progress: Progress }) {
	const card = useScorecard(progress);
	if (card.rows.length === 0) return <NoGoals />;
	if (card.quarters.length === 0) return <NoPeriod />;
	return <Card card={card} progress={progress} />;
}

function Card({ card, progress }: { readonly card: ScorecardShown; readonly progress: Progress }) {
	const { rows, quarters, open, calendar } = card;
	const view = useScoreView();
	const selection = useSelection();
	const area = useRef<HTMLDivElement>(null);
	const width = useWidthInRem(area);
	const onToggle = useCallback(
		(quarter: string) => {
			look({ open: open.includes(quarter) ? open.filter((id) => id !== quarter) : [...open, quarter] });
		},
		[open],
	);
	const columns = useMemo(() => scoreColumns({ quarters, open, onToggle }), [quarters, open, onToggle]);
	const shown = useMemo(() => shownColumns(quarters, open), [quarters, open]);
	const least = FIXED_REM + shown.length * PERIOD_REM;
	const panelShown = view.panel ?? width >= least + PANEL_REM;
	const selected = rows.find(({ goal }) => `goals/${goal.id}` === selection) ?? rows[0] ?? null;
	const running = shown.findLast(({ state, kind }) => state === 'running' && kind === 'month');
	const column = shown.find(({ id }) => id === view.column) ?? running ?? shown[0] ?? null;
	const isGrouped = rows.some(({ kind }) => kind !== null);

	const onFocus = (event: FocusEvent<HTMLElement>) => {
		const cell = event.target.closest<HTMLElement>('[data-column]');
		const place = cell === null ? undefined : shown[Number(cell.dataset.column) - FIXED];
		if (place && place.id !== view.column) look({ column: place.id });
	};
	const onOpen = () => {
		const at = Number(document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset.column) - FIXED;
		const place = shown[at];
		if (place?.kind === 'quarter') return onToggle(place.id);
		look({ panel: true });
		requestAnimationFrame(() => area.current?.querySelector<HTMLElement>('aside button')?.focus());
	};
	return (
		<>
			<ScorecardToolbar card={card} progress={progress} panelShown={panelShown} />
			<div ref={area} className={classes.area} data-beside>
				{/* biome-ignore lint/a11y/noStaticElementInteractions: hears where the focus is in the grid within */}
				<div className={classes.table} style={{ '--least': `${least}rem` } as React.CSSProperties} onFocus={onFocus}>
					<VirtualTable
						key={calendar}
						label={say('Goals by period')}
						columns={columns}
						rows={rows}
						rowId={refOfRow}
						rowHeight={4}
						{...(isGrouped ? { groupOf, groupHead } : {})}
						selected={selected === null ? null : refOfRow(selected)}
						onSelect={select}
						onOpen={onOpen}
					/>
				</div>
				{panelShown && selected && column && (
					<ScoreInspector key={`${selected.goal.id} ${column.id}`} row={selected} column={column} progress={progress} />
				)}
			</div>
		</>
	);
}

const refOfRow = ({ goal }: ScoreRow) => `goals/${goal.id}`;
const groupOf = ({ kind }: ScoreRow) => kind ?? '';

function groupHead(kind: string, rows: readonly ScoreRow[]): ReactNode {
	const known = rows.filter(({ goal }) => goal.behind !== null);
	const notBehind = known.filter(({ goal }) => goal.behind === false).length;
	return (
		<>
			<b>{HEADS[kind] ?? say('Leading or lagging not said')}</b>
			<span className={classes.count}>
				{known.length > 0
					? say('{goals}, {notBehind} of {count} not behind', { goals: rows.length, notBehind, count: known.length })
					: rows.length}
			</span>
		</>
	);
}

const HEADS: Readonly<Record<string, string>> = {
	leading: say('Leading: what is done first'),
	lagging: say('Lagging: what comes of it'),
};
