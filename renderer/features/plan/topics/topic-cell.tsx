import { IconGripVertical } from '@tabler/icons-react';
import { useRef } from 'react';
import type { RecordView } from '../../../../shared/ledger/change.ts';
import { splitRef } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { ConflictChip } from '../../../app/conflict/conflict-chip.tsx';
import { Field } from '../../../app/field/field.tsx';
import { useTermsLocked } from '../../../app/field/lock-reason.ts';
import { Presence } from '../../../app/live/presence.tsx';
import { typed, useSides, useTypedRecord } from '../../../state/plan-hooks.ts';
import { Mark } from '../../../ui/mark.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { useGoalsOf } from '../links.ts';
import { useNumber } from '../numbers.ts';
import { shortName } from '../short-name.ts';
import { AlignmentPick } from './alignment.tsx';
import classes from './cells.module.css';
import { useRowDrag } from './row-drag.ts';

/** What the row is about: its number and title, how the positions relate, who looks after it, the goals it moves. */
export function TopicCell({ topic }: { readonly topic: RecordView }) {
	const handle = useRef<HTMLSpanElement>(null);
	const isLocked = useTermsLocked() !== undefined;
	useRowDrag(topic.ref, handle, !isLocked);
	const { id } = splitRef(topic.ref);
	const { alignment } = typed('topics', topic);
	const versions = topic.conflicts?.alignment?.length;
	return (
		<div className={classes.topic}>
			{!isLocked && (
				<span
					ref={handle}
					className={classes.handle}
					title={say('Drag to move, or press Alt+↑ and Alt+↓')}
					aria-hidden="true"
				>
					<IconGripVertical size="0.875rem" stroke={1.6} aria-hidden />
				</span>
			)}
			<div className={classes.heading}>
				<TopicNumber topic={topic} />
				<b>
					<Field record={topic.ref} field="title" />
				</b>
				<Presence record={topic.ref} />
			</div>
			{versions === undefined ? (
				<AlignmentPick topic={topic.ref} alignment={alignment ?? 'not discussed'} />
			) : (
				<ConflictChip record={topic.ref} field="alignment" count={versions} />
			)}
			<div className={classes.meta}>
				<Owners topic={topic} />
				<GoalTags topic={id} />
			</div>
		</div>
	);
}

function TopicNumber({ topic }: { readonly topic: RecordView }) {
	return <span className={classes.number}>{useNumber(topic.ref)}</span>;
}

function Owners({ topic }: { readonly topic: RecordView }) {
	const sides = useSides();
	const { ownerVendor, ownerPartner } = typed('topics', topic);
	return [
		{ side: sides.vendor, name: ownerVendor },
		{ side: sides.partner, name: ownerPartner },
	].map(({ side, name }) =>
		name === null ? null : (
			<span key={side.party} className={classes.owner} title={`${name}, ${side.name}`}>
				<Mark tone={side.tone} letter={side.letter} size="sm" />
				<span>{shortName(name)}</span>
			</span>
		),
	);
}

function GoalTags({ topic }: { readonly topic: string }) {
	const goals = useGoalsOf(topic);
	if (goals.length === 0) return null;
	return (
		<span className={classes.tags}>
			{goals.map((goal) => (
				<GoalTag key={goal} goal={goal} />
			))}
		</span>
	);
}

export function GoalTag({ goal }: { readonly goal: string }) {
	const title = useTypedRecord('goals', goal)?.title;
	const number = useNumber(`goals/${goal}`);
	return <Tag {...(title ? { title } : {})}>{number}</Tag>;
}
