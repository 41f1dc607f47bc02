import { CloseButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLockReason } from '../../../app/field/lock-reason.ts';
import { usePermission } from '../../../state/pen.ts';
import { useTyped, useTypedRecord } from '../../../state/plan-hooks.ts';
import { goToRoom } from '../../../state/route.ts';
import { InlineChoice } from '../../../ui/inline-choice.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useTopicsOf } from '../links.ts';
import { useNumber } from '../numbers.ts';
import { link } from '../record-actions.ts';
import { AlignmentChip } from '../topics/alignment.tsx';
import classes from './goal-topics.module.css';

/** The topics whose agreement this goal depends on. */
export function GoalTopics({ goal }: { readonly goal: string }) {
	const linked = useTopicsOf(goal);
	const topics = useTyped('topics');
	const locked = useLockReason(usePermission(`topicGoals/${goal}`, 'topic'));
	const choices = useMemo(
		() =>
			topics
				.filter(({ id }) => !linked.includes(id))
				.map(({ id, title }) => ({ value: id, label: title ?? 'No single title' })),
		[topics, linked],
	);
	return (
		<div>
			{linked.length === 0 && (
				<p className={classes.none}>
					No topic is linked. A goal without one is a wish: say what you will settle to reach it.
				</p>
			)}
			{linked.map((topic) => (
				<LinkedTopic key={topic} topic={topic} goal={goal} isLocked={locked !== undefined} />
			))}
			{choices.length > 0 && locked === undefined && (
				<InlineChoice
					value={null}
					choices={choices}
					label="Link a topic"
					onCommit={(topic) => topic !== null && void link(topic, goal, true)}
				>
					<span className={classes.add}>
						<IconPlus size="0.75rem" stroke={1.8} aria-hidden />
						Link a topic
					</span>
				</InlineChoice>
			)}
		</div>
	);
}

interface LinkedTopicProps {
	readonly topic: string;
	readonly goal: string;
	readonly isLocked: boolean;
}

function LinkedTopic({ topic, goal, isLocked }: LinkedTopicProps) {
	const record = useTypedRecord('topics', topic);
	const number = useNumber(`topics/${topic}`);
	const title = record?.title ?? 'No single title';
	return (
		<div className={classes.topic}>
			<Tag>{number}</Tag>
			<button type="button" onClick={() => goToRoom('plan', { select: `topics/${topic}` })}>
				{title}
			</button>
			<AlignmentChip alignment={record?.alignment ?? 'not discussed'} />
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
