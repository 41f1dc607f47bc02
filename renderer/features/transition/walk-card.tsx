/** How recurring business moved from month to month, where a goal in money has been measured: the walk, and its months. */

import { Select } from '@mantine/core';
import { memo, useMemo, useState } from 'react';
import { type Walk, walksOf } from '../../../shared/analysis/mrr-walk.ts';
import { walkSentence } from '../../../shared/analysis/mrr-walk-sentence.ts';
import { filled } from '../../../shared/analysis/names.ts';
import { say } from '../../../shared/words/spoken.ts';
import type { Unit } from '../../app/goals/quantities.ts';
import { useUnit } from '../../app/goals/targets.ts';
import { usePlan, useToday } from '../../state/plan-hooks.ts';
import { Card } from '../../ui/card.tsx';
import { VirtualTable } from '../../ui/virtual-table.tsx';
import classes from './walk-card.module.css';
import { sayExactly, walkColumns } from './walk-columns.tsx';
import { WalkFall } from './walk-fall.tsx';

/** A slider moves nothing of what has been. */
export const WalkCard = memo(function WalkCard() {
	const plan = usePlan();
	const today = useToday();
	const walks = useMemo(() => walksOf(plan, today), [plan, today]);
	const [asked, setAsked] = useState<string | null>(null);
	const walk = walks.find(({ goal }) => goal.id === asked) ?? walks.find(({ whole }) => whole !== null) ?? walks[0];
	if (walk === undefined) return null;
	return (
		<Card
			title={say('How recurring business really moved')}
			wide
			aside={
				walks.length === 1 ? (
					nameOf(walk)
				) : (
					<Select
						aria-label={say('Goal whose months are walked')}
						data={walks.map((one) => ({ value: one.goal.id, label: nameOf(one) }))}
						value={walk.goal.id}
						allowDeselect={false}
						onChange={setAsked}
					/>
				)
			}
		>
			<Body walk={walk} />
		</Card>
	);
});

function Body({ walk }: { readonly walk: Walk }) {
	const unit = useUnit(walk.goal.id);
	const { goal, whole, months } = walk;
	const columns = useMemo(() => walkColumns(goal.id, unit), [goal.id, unit]);
	return (
		<>
			{whole === null ? (
				<p className={classes.hint}>
					{say(
						'Say for each month below what new customers and expansion added, and what contraction and churn took. Then you both see what growth is made of, and how much leaks away, before anybody argues about the total.',
					)}
				</p>
			) : (
				<>
					<p className={classes.sentence}>{walkSentence(whole, sayIn(unit))}</p>
					<WalkFall whole={whole} inAmount={sayIn(unit)} />
				</>
			)}
			<div className={classes.frame}>
				<VirtualTable
					label={say('The walk month by month')}
					columns={columns}
					rows={months}
					rowId={({ period }) => period}
					rowHeight={2.125}
				/>
			</div>
			<p className={classes.hint}>
				{say(
					'Each month begins at the actual of the one before and ends at its own; actuals are written on the scorecard. Net: what is left of a month’s start, with expansion. Gross: without it. Quick: what was gained for one lost.',
				)}
			</p>
		</>
	);
}

function nameOf({ goal }: Walk): string {
	return filled(goal.title) ?? say('A goal without a name');
}

function sayIn(unit: Unit): (amount: number) => string {
	return (amount) => sayExactly(amount, unit);
}
