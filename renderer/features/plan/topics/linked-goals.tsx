import { say } from '../../../../shared/words/spoken.ts';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { showNumber, wasWords } from '../../../app/goals/quantities.ts';
import { useLastTarget, useUnit } from '../../../app/goals/targets.ts';
import { usePermission } from '../../../state/pen.ts';
import { useTyped, useTypedRecord } from '../../../state/plan-hooks.ts';
import { goToRoom } from '../../../state/route.ts';
import { InspectorSection } from '../../../ui/inspector.tsx';
import { LinkedRow, LinkMore, UNTITLED } from '../linked.tsx';
import { useGoalsOf } from '../links.ts';
import { link } from '../record-actions.ts';
import classes from './linked-goals.module.css';
import { GoalTag } from './topic-cell.tsx';

/** The goals that show whether the topic works. */
export function LinkedGoals({ topic }: { readonly topic: string }) {
	const linked = useGoalsOf(topic);
	const goals = useTyped('goals');
	const isLocked = useLockReason(usePermission(`topicGoals/${topic}-`, 'topic')) !== undefined;
	return (
		<InspectorSection title={say('Linked goals')}>
			{linked.map((goal) => (
				<LinkedGoal key={goal} goal={goal} onUnlink={isLocked ? undefined : () => void link(topic, goal, false)} />
			))}
			{goals.length === 0 && <p className={classes.none}>{say('The plan has no goals yet.')}</p>}
			{!isLocked && (
				<LinkMore
					label={say('Link a goal')}
					among={goals}
					linked={linked}
					onLink={(goal) => void link(topic, goal, true)}
				/>
			)}
		</InspectorSection>
	);
}

interface LinkedGoalProps {
	readonly goal: string;
	readonly onUnlink: (() => void) | undefined;
}

function LinkedGoal({ goal, onUnlink }: LinkedGoalProps) {
	const record = useTypedRecord('goals', goal);
	const { current, original } = useLastTarget(goal);
	const unit = useUnit(goal);
	return (
		<LinkedRow
			tag={<GoalTag goal={goal} />}
			title={record?.title ?? UNTITLED}
			onOpen={() => goToRoom('plan', { tab: 'goals', select: `goals/${goal}` })}
			onUnlink={onUnlink}
		>
			<span className={classes.target}>
				{[current === null ? null : showNumber(current, unit), wasWords(current, original, unit)]
					.filter((part) => part !== null)
					.join(', ')}
			</span>
		</LinkedRow>
	);
}
