import { Button } from '@mantine/core';
import type { RecordView } from '../../../../shared/ledger/change.ts';
import { splitRef } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useTermsLocked } from '../../../app/field/lock-reason.ts';
import { useViews } from '../../../state/plan-hooks.ts';
import { select, useSelection } from '../../../state/route.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { VirtualTable } from '../../../ui/virtual-table.tsx';
import { openAdd } from '../plan-view.ts';
import { goalColumns } from './goal-columns.tsx';
import { GoalDetail } from './goal-detail.tsx';
import classes from './goals-tab.module.css';

/** The joint goals: all of them on the left, one of them on the right. */
export function GoalsTab() {
	const goals = useViews('goals');
	const selection = useSelection();
	const locked = useTermsLocked();
	const selected = goals.find(({ ref }) => ref === selection) ?? goals[0];
	if (selected === undefined)
		return (
			<EmptyState
				title={say('Where do the two of you want to be?')}
				actions={
					<Button variant="filled" disabled={locked !== undefined} title={locked} onClick={openAdd}>
						{say('Set the first goal')}
					</Button>
				}
			>
				{say(
					'Three to five goals are plenty. Each has a number for every quarter, an owner on each side, and a line on what it is worth to each of you: a goal that pays only one side will be worked on by one side.',
				)}
			</EmptyState>
		);
	return (
		<div className={classes.split}>
			<div className={classes.list}>
				<VirtualTable
					label={say('Goals')}
					columns={goalColumns}
					rows={goals}
					rowId={refOf}
					rowHeight={3}
					selected={selected.ref}
					onSelect={select}
					foot={
						goals.length > 5 ? (
							<p className={classes.many}>
								{say('{count} goals. Beyond five, few people can say them from memory.', { count: goals.length })}
							</p>
						) : undefined
					}
				/>
			</div>
			<GoalDetail key={selected.ref} goal={splitRef(selected.ref).id} />
		</div>
	);
}

function refOf({ ref }: RecordView): string {
	return ref;
}
