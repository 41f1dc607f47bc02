import { say } from '../../../../shared/words/spoken.ts';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { usePermission } from '../../../state/pen.ts';
import { useTyped, useTypedRecord } from '../../../state/plan-hooks.ts';
import { goToRoom } from '../../../state/route.ts';
import { Tag } from '../../../ui/tag.tsx';
import { LinkedRow, LinkMore, UNTITLED } from '../linked.tsx';
import { useTopicsOf } from '../links.ts';
import { useNumber } from '../numbers.ts';
import { link } from '../record-actions.ts';
import { AlignmentChip } from '../topics/alignment.tsx';
import classes from './goal-topics.module.css';

/** The topics whose agreement this goal depends on. */
export function GoalTopics({ goal }: { readonly goal: string }) {
	const linked = useTopicsOf(goal);
	const topics = useTyped('topics');
	const isLocked = useLockReason(usePermission(`topicGoals/${goal}`, 'topic')) !== undefined;
	return (
		<div>
			{linked.length === 0 && (
				<p className={classes.none}>
					{say('No topic is linked. A goal without one is a wish: say what you will settle to reach it.')}
				</p>
			)}
			{linked.map((topic) => (
				<LinkedTopic key={topic} topic={topic} onUnlink={isLocked ? undefined : () => void link(topic, goal, false)} />
			))}
			{!isLocked && (
				<LinkMore
					label={say('Link a topic')}
					among={topics}
					linked={linked}
					onLink={(topic) => void link(topic, goal, true)}
				/>
			)}
		</div>
	);
}

interface LinkedTopicProps {
	readonly topic: string;
	readonly onUnlink: (() => void) | undefined;
}

function LinkedTopic({ topic, onUnlink }: LinkedTopicProps) {
	const record = useTypedRecord('topics', topic);
	const number = useNumber(`topics/${topic}`);
	return (
		<LinkedRow
			tag={<Tag>{number}</Tag>}
			title={record?.title ?? UNTITLED}
			onOpen={() => goToRoom('plan', { select: `topics/${topic}` })}
			onUnlink={onUnlink}
		>
			<AlignmentChip alignment={record?.alignment ?? 'not discussed'} />
		</LinkedRow>
	);
}
