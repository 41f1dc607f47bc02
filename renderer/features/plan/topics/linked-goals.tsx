import { CloseButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { usePermission } from '../../../state/pen.ts';
import { useTyped, useTypedRecord } from '../../../state/plan-hooks.ts';
import { goToRoom } from '../../../state/route.ts';
import { InlineChoice } from '../../../ui/inline-choice.tsx';
import { InspectorSection } from '../../../ui/inspector.tsx';
import { useGoalsOf } from '../links.ts';
import { showNumber } from '../quantities.ts';
import { link } from '../record-actions.ts';
import { useLastTarget, useUnit } from '../targets.ts';
import classes from './linked-goals.module.css';
import { GoalTag } from './topic-cell.tsx';

/** The goals that show whether the topic works. */
export function LinkedGoals({ topic }: { readonly topic: string }) {
	const linked = useGoalsOf(topic);
	const goals = useTyped('goals');
	const locked = useLockReason(usePermission(`topicGoals/${topic}-`, 'topic'));
	const choices = useMemo(
		() =>
			goals
				.filter(({ id }) => !linked.includes(id))
				.map(({ id, title }) => ({ value: id, label: title ?? 'No single title' })),
		[goals, linked],
	);
	return (
		<InspectorSection title="Linked goals">
			{linked.map((goal) => (
				<LinkedGoal key={goal} topic={topic} goal={goal} isLocked={locked !== undefined} />
			))}
			{goals.length === 0 && <p className={classes.none}>The plan has no goals yet.</p>}
			{choices.length > 0 && locked === undefined && (
				<InlineChoice
					value={null}
					choices={choices}
					label="Link a goal"
					onCommit={(goal) => goal !== null && void link(topic, goal, true)}
				>
					<span className={classes.add}>
						<IconPlus size="0.75rem" stroke={1.8} aria-hidden />
						Link a goal
					</span>
				</InlineChoice>
			)}
		</InspectorSection>
	);
}

interface LinkedGoalProps {
	readonly topic: string;
	readonly goal: string;
	readonly isLocked: boolean;
}

function LinkedGoal({ topic, goal, isLocked }: LinkedGoalProps) {
	const record = useTypedRecord('goals', goal);
	const target = useLastTarget(goal);
	const unit = useUnit(goal);
	const title = record?.title ?? 'No single title';
	return (
		<div className={classes.goal}>
			<GoalTag goal={goal} />
			<button
				type="button"
				className={classes.title}
				onClick={() => goToRoom('plan', { tab: 'goals', select: `goals/${goal}` })}
			>
				{title}
			</button>
			{target !== null && <span className={classes.target}>{showNumber(target, unit)}</span>}
			{!isLocked && (
				<CloseButton
					size="xs"
					aria-label={`Unlink ${title}`}
					title="Unlink"
					onClick={() => void link(topic, goal, false)}
				/>
			)}
		</div>
	);
}
