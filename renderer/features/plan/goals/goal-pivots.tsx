/** Changes of course of a goal: what was assumed, what shows otherwise, what is done instead, and the yes of both. */

import { Button } from '@mantine/core';
import { IconCornerUpRight } from '@tabler/icons-react';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { usePivots } from '../../../app/goals/targets.ts';
import { beginPivot } from '../../../app/pivots/begin-pivot.ts';
import { usePermission } from '../../../state/pen.ts';
import { useTyped } from '../../../state/plan-hooks.ts';
import classes from './goal-pivots.module.css';
import { PivotCard } from './pivot-card.tsx';

export function GoalPivots({ goal }: { readonly goal: string }) {
	const { rows } = usePivots();
	const mine = useTyped('pivots').filter((pivot) => pivot.goal === goal);
	const locked = useLockReason(usePermission(refOf('pivots', goal), 'change'));
	const isOpen = mine.some(({ id }) => rows.find((row) => row.id === id)?.isAgreed !== true);
	return (
		<div className={classes.pivots}>
			{mine.length === 0 && (
				<p className={classes.none}>
					{say(
						'None. Where the trigger is met or an assumption has given way, write down what shows it and what you do instead. The new targets count once both have agreed; the original ones stay beside them.',
					)}
				</p>
			)}
			{mine.map(({ id }) => (
				<PivotCard key={id} pivot={id} row={rows.find((row) => row.id === id)} />
			))}
			{locked === undefined && !isOpen && (
				<Button
					size="xs"
					leftSection={<IconCornerUpRight size="0.875rem" stroke={1.8} aria-hidden />}
					onClick={() => void beginPivot(goal, 'by choice')}
				>
					{say('Change course')}
				</Button>
			)}
		</div>
	);
}
