/** The rating sheet of the side that holds the pen. The other side’s numbers are not on it, so that nobody leans on them. */

import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Party, RecordView } from '../../../shared/ledger/change.ts';
import { say } from '../../../shared/words/spoken.ts';
import { takePen, usePen } from '../../state/pen.ts';
import { useOwnSide, useSides, useViews } from '../../state/plan-hooks.ts';
import { select, useSelection } from '../../state/route.ts';
import { useNames } from '../../state/use-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { VirtualTable } from '../../ui/virtual-table.tsx';
import { rateColumns } from './rate-columns.tsx';
import { progressOf } from './rate-fields.ts';
import { RateProgress } from './rate-progress.tsx';
import { RateScale } from './rate-scale.tsx';
import classes from './rate-tab.module.css';
import { useRateKeys } from './use-rate-keys.ts';

export function RateTab() {
	const pen = usePen();
	const own = useOwnSide();
	const names = useNames();
	if (pen.party === 'joint')
		return (
			<EmptyState
				title={say('Each side rates for itself')}
				actions={
					<Button variant="filled" onClick={() => takePen('own')}>
						{say('Write as {name}', { name: names[own] })}
					</Button>
				}
			>
				{say('The pen of both is in hand. A rating is one side’s own view: take up its pen and go on.')}
			</EmptyState>
		);
	return <Sheet key={pen.party} side={pen.party} />;
}

function Sheet({ side }: { readonly side: Party }) {
	const views = useViews('expectations');
	const sides = useSides();
	const names = useNames();
	const selection = useSelection();
	const columns = useMemo(() => rateColumns(side, sides), [side, sides]);
	const progress = useMemo(() => progressOf(views, side), [views, side]);
	const { sheet, question, onKeyDown, onFocus, press } = useRateKeys(side);
	const rows = useMemo(() => byRole(views, side), [views, side]);
	const view = views.find(({ ref }) => ref === selection);
	return (
		<>
			<RateProgress {...progress} side={sides[side]} />
			{/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the cells of the grid within */}
			<div ref={sheet} className={classes.sheet} onKeyDown={onKeyDown} onFocus={onFocus}>
				<VirtualTable
					label={say('Ratings of {name}', { name: names[side] })}
					columns={columns}
					rows={rows}
					rowId={refOf}
					groupOf={holderOf}
					groupHead={(holder) => (
						<b>
							{holder === side
								? say('What {name} expects', { name: names[side] })
								: say('What is expected of {name}', { name: names[side] })}
						</b>
					)}
					selected={selection}
					onSelect={select}
					rowHeight={2.25}
				/>
			</div>
			{view && question !== null ? (
				<RateScale view={view} question={question} side={side} names={names} onKey={press} />
			) : (
				<p className={classes.hint}>
					{say(
						'Go to a cell and press 1 to 9, a full stop for a half, A to abstain, T if it is too early to say. Enter goes to the next that is empty.',
					)}
				</p>
			)}
		</>
	);
}

const refOf = (view: RecordView) => view.ref;
const holderOf = (view: RecordView) => String(view.values.holder ?? '');

/** What this side expects first, then what is expected of it; each in the order of the plan. */
function byRole(views: readonly RecordView[], side: Party): readonly RecordView[] {
	return [...views.filter((view) => holderOf(view) === side), ...views.filter((view) => holderOf(view) !== side)];
}
