/** The goals, one at a time: does what we assumed still hold? */

import { useMemo } from 'react';
import { goalTableOf } from '../../../../shared/analysis/goals.ts';
import { prioritiesOf } from '../../../../shared/analysis/priorities.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { usePlan, useToday } from '../../../state/plan-hooks.ts';
import { GoalView } from './goal-view.tsx';
import { usePages } from './pages.ts';
import { NothingHere } from './step-parts.tsx';

export function GoalsStep() {
	const plan = usePlan();
	const today = useToday();
	const table = useMemo(() => goalTableOf(plan, today), [plan, today]);
	const priorities = useMemo(() => prioritiesOf(plan).goals, [plan]);
	const at = usePages(table.goals.length);
	const row = table.goals[at];
	const goal = plan.collections.goals[at];
	const measured = priorities[at];
	if (row === undefined || goal === undefined || measured === undefined)
		return (
			<NothingHere title={say('No goal stands in the plan yet')}>
				{say(
					'Three to five are enough for a year. Write down the first one you agree on as a decision, and put it into the plan after this session.',
				)}
			</NothingHere>
		);
	return (
		<GoalView
			key={row.id}
			{...{ row, goal, measured, today }}
			quarters={table.quarters}
			currency={plan.frame.currency}
			place={say('{at} of {count}', { at: at + 1, count: table.goals.length })}
		/>
	);
}
