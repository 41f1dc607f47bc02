import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconHistory, IconTrash } from '@tabler/icons-react';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { useTermsLocked } from '../../../app/field/lock-reason.ts';
import { PrivateNote } from '../../../app/private-note.tsx';
import { openHistory } from '../../../state/view-state.ts';
import { Tag } from '../../../ui/tag.tsx';
import { useNumber } from '../numbers.ts';
import { Labelled, Part } from '../part.tsx';
import { remove, step } from '../record-actions.ts';
import { WhyNot } from '../why-not.tsx';
import classes from './goal-detail.module.css';
import { GoalFigures } from './goal-figures.tsx';
import { GoalMeasures } from './goal-measures.tsx';
import { GoalPivots } from './goal-pivots.tsx';
import { GoalTopics } from './goal-topics.tsx';
import { GoalWorth } from './goal-worth.tsx';
import { CountsField, DirectionField, UnitField } from './unit-fields.tsx';

/** Everything about one goal. */
export function GoalDetail({ goal }: { readonly goal: string }) {
	const ref = refOf('goals', goal);
	return (
		<article className={classes.detail} aria-label={say('The selected goal')}>
			<div className={classes.sheet}>
				<header className={classes.head}>
					<Tag>{useNumber(ref)}</Tag>
					<h2>
						<WhyNot record={ref} field="title">
							<Field record={ref} field="title" />
						</WhyNot>
					</h2>
					<Actions goal={goal} />
				</header>
				<div className={classes.why}>
					<WhyNot record={ref} field="why">
						<Field record={ref} field="why" placeholder={say('Why does it matter to both of you this year?')} />
					</WhyNot>
				</div>
				<Part heading="h3" title={say('By quarter')}>
					<GoalFigures goal={goal} />
				</Part>
				<Part heading="h3" title={say('How it is measured')}>
					<div className={classes.columns}>
						<Labelled record={ref} field="kpi" />
						<Labelled record={ref} field="dataSource" />
						<UnitField goal={goal} />
						<Labelled record={ref} field="unitLabel" />
						<DirectionField goal={goal} />
						<CountsField goal={goal} />
					</div>
				</Part>
				<Part heading="h3" title={say('What it is worth to each side')}>
					<GoalWorth goal={goal} />
				</Part>
				<Part heading="h3" title={say('What has to be true')}>
					<div className={classes.columns}>
						<Labelled record={ref} field="assumption" />
						<Labelled record={ref} field="trigger" />
					</div>
				</Part>
				<Part heading="h3" title={say('Pivots')}>
					<GoalPivots goal={goal} />
				</Part>
				<Part heading="h3" title={say('Topics that work for it')}>
					<GoalTopics goal={goal} />
				</Part>
				<Part heading="h3" title={say('What people are measured on, and this goal')}>
					<GoalMeasures goal={goal} />
				</Part>
				<div className={classes.note}>
					<PrivateNote record={ref} />
				</div>
			</div>
		</article>
	);
}

function Actions({ goal }: { readonly goal: string }) {
	const ref = refOf('goals', goal);
	const isLocked = useTermsLocked() !== undefined;
	const icon = { size: '0.875rem', stroke: 1.6, 'aria-hidden': true } as const;
	return (
		<Menu position="bottom-end">
			<Menu.Target>
				<ActionIcon aria-label={say('Move, remove, history of this goal')}>
					<IconDots size="1rem" stroke={1.6} aria-hidden />
				</ActionIcon>
			</Menu.Target>
			<Menu.Dropdown>
				<Menu.Item
					leftSection={<IconArrowUp {...icon} aria-hidden />}
					rightSection="Alt ↑"
					disabled={isLocked}
					onClick={() => void step(ref, -1)}
				>
					{say('Move up')}
				</Menu.Item>
				<Menu.Item
					leftSection={<IconArrowDown {...icon} aria-hidden />}
					rightSection="Alt ↓"
					disabled={isLocked}
					onClick={() => void step(ref, 1)}
				>
					{say('Move down')}
				</Menu.Item>
				<Menu.Item leftSection={<IconHistory {...icon} aria-hidden />} onClick={() => openHistory(ref)}>
					{say('History')}
				</Menu.Item>
				<Menu.Divider />
				<Menu.Item
					leftSection={<IconTrash {...icon} aria-hidden />}
					rightSection={say('Ctrl Del')}
					disabled={isLocked}
					onClick={() => void remove(ref)}
				>
					{say('Remove')}
				</Menu.Item>
			</Menu.Dropdown>
		</Menu>
	);
}
