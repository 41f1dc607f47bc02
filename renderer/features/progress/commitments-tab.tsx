/** What the two sides have promised each other, and how they keep it. */
import { useEffect, useMemo } from 'react';
import { isPending } from '../../../shared/analysis/balance.ts';
import { splitRef } from '../../../shared/plan/plan.ts';
import type { Progress } from '../../app/commitments/use-progress.ts';
import { useSelection } from '../../state/route.ts';
import { BalanceBars } from './balance-bars.tsx';
import { CommitmentInspector } from './commitment-inspector.tsx';
import classes from './commitments-tab.module.css';
import { CommitmentsToolbar } from './commitments-toolbar.tsx';
import { KeptHead } from './kept-head.tsx';
import { Misses } from './misses.tsx';
import { NoCommitments, NothingFits } from './no-commitments.tsx';
import { useProgressCommands } from './progress-commands.ts';
import { Spine } from './spine.tsx';
import { filterRows } from './spine-filter.ts';
import { spineLines } from './spine-lines.ts';
import { show, showAll, useProgressView } from './view.ts';

export function CommitmentsTab({ progress }: { readonly progress: Progress }) {
	const { shown, filter } = useProgressView();
	const { commitments, today, byId } = progress;
	const selection = useSelection();
	const selected = selection?.startsWith('commitments/') ? (byId.get(splitRef(selection).id) ?? null) : null;
	const fitting = useMemo(() => filterRows(commitments, filter), [commitments, filter]);
	const lines = useMemo(() => spineLines(fitting, shown, today), [fitting, shown, today]);
	useProgressCommands(progress, selected);
	useEffect(() => showAll, []);

	// What was selected elsewhere is shown here, also where it is done with.
	const side = selected === null ? null : isPending(selected) ? 'open' : 'closed';
	const selectedId = selected?.id ?? null;
	// biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection turns the page, not a new state of it
	useEffect(() => {
		if (side !== null) show(side);
	}, [selectedId]);

	return (
		<div className={classes.room} data-beside>
			<div className={classes.main}>
				{commitments.length === 0 ? (
					<NoCommitments />
				) : (
					<>
						<CommitmentsToolbar progress={progress} fitting={fitting} />
						<div className={`${classes.record} ${classes.kept}`}>
							<KeptHead progress={progress} />
						</div>
						<div className={`${classes.record} ${classes.load}`}>
							<BalanceBars progress={progress} />
						</div>
						{lines.length === 0 ? <NothingFits /> : <Spine lines={lines} progress={progress} />}
						<Misses kept={progress.kept} />
					</>
				)}
			</div>
			{selected && <CommitmentInspector key={selected.id} row={selected} progress={progress} />}
		</div>
	);
}
