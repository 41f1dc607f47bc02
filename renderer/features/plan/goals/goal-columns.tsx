import type { RecordView } from '../../../../shared/ledger/change.ts';
import { splitRef } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { showPath, wasWords } from '../../../app/goals/quantities.ts';
import { useLastTarget, useUnit } from '../../../app/goals/targets.ts';
import { typed, useSides } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { TableColumn } from '../../../ui/virtual-table.tsx';
import { useNumber } from '../numbers.ts';
import { shortName } from '../short-name.ts';
import classes from './goal-columns.module.css';

export const goalColumns: readonly TableColumn<RecordView>[] = [
	{
		id: 'goal',
		header: say('Goal'),
		width: 'minmax(0, 1fr)',
		isRowHeader: true,
		cell: (goal) => <GoalCell goal={goal} />,
	},
];

function GoalCell({ goal }: { readonly goal: RecordView }) {
	const { id } = splitRef(goal.ref);
	const { title, baseline } = typed('goals', goal);
	const number = useNumber(goal.ref);
	const unit = useUnit(id);
	const { current, original } = useLastTarget(id);
	const path = showPath(baseline, current, unit);
	const was = wasWords(current, original, unit);
	return (
		<div className={classes.goal}>
			<Tag>{number}</Tag>
			<div>
				<b>{title ?? say('No single title')}</b>
				<span>
					{path ?? say('No numbers yet')}
					{was && `, ${was}`}
				</span>
			</div>
			<Owners goal={goal} />
		</div>
	);
}

function Owners({ goal }: { readonly goal: RecordView }) {
	const sides = useSides();
	const { ownerVendor, ownerPartner } = typed('goals', goal);
	return (
		<div className={classes.owners}>
			{(
				[
					[sides.vendor, ownerVendor],
					[sides.partner, ownerPartner],
				] as const
			).map(([side, owner]) => (
				<span
					key={side.party}
					title={owner === null ? say('No owner at {name} yet', { name: side.name }) : `${owner}, ${side.name}`}
				>
					<Mark tone={side.tone} letter={side.letter} size="sm" hollow={owner === null} />
					{owner === null ? say('no owner') : shortName(owner)}
				</span>
			))}
		</div>
	);
}
