import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconSwitchVertical, IconTrash } from '@tabler/icons-react';
import type { RecordView } from '../../../../shared/ledger/change.ts';
import { splitRef } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { ConflictChip } from '../../../app/conflict/conflict-chip.tsx';
import { Field } from '../../../app/field/field.tsx';
import { useTermsLocked } from '../../../app/field/lock-reason.ts';
import { PrivateNote } from '../../../app/private-note.tsx';
import { edit } from '../../../state/edits.ts';
import { typed, useRecord, useSides } from '../../../state/plan-hooks.ts';
import { useSelection } from '../../../state/route.ts';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { useNumber } from '../numbers.ts';
import { usePlanView } from '../plan-view.ts';
import { remove, step } from '../record-actions.ts';
import { RowHistory } from '../row-history.tsx';
import { WhyNot } from '../why-not.tsx';
import { AgreementSection } from './agreement-section.tsx';
import { AlignmentFour } from './alignment.tsx';
import { LinkedGoals } from './linked-goals.tsx';
import { Serves } from './serves.tsx';
import classes from './topic-inspector.module.css';

const close = () => usePlanView.setState({ panel: false });

/** What more there is to say about the selected topic. */
export function TopicInspector() {
	const selection = useSelection();
	const topic = useRecord(selection?.startsWith('topics/') ? selection : null);
	if (topic === undefined)
		return (
			<div className={classes.idle}>
				<Inspector label={say('The selected topic')} title={say('No topic selected')} onClose={close}>
					<p className={classes.hint}>
						{say(
							'Select a topic to see how the two positions relate, who has agreed to the words between them, your private note, and who changed what.',
						)}
					</p>
				</Inspector>
			</div>
		);
	return <TopicPanel key={topic.ref} topic={topic} />;
}

function TopicPanel({ topic }: { readonly topic: RecordView }) {
	const { id } = splitRef(topic.ref);
	const number = useNumber(topic.ref);
	const { title, alignment, level } = typed('topics', topic);
	const versions = topic.conflicts?.alignment?.length;
	return (
		<Inspector
			label={say('Topic {number}', { number })}
			tag={number}
			title={title ?? say('No single title')}
			actions={<Actions topic={topic} />}
			onClose={close}
		>
			<InspectorSection title={say('How the two positions relate')}>
				{versions === undefined ? (
					<AlignmentFour topic={topic.ref} alignment={alignment ?? 'not discussed'} />
				) : (
					<ConflictChip record={topic.ref} field="alignment" count={versions} />
				)}
			</InspectorSection>
			<AgreementSection topic={topic} />
			{level === 'tactical' && <Serves topic={topic} />}
			<LinkedGoals topic={id} />
			<Owners topic={topic} />
			<PrivateNote record={topic.ref} />
			<RowHistory record={topic.ref} />
		</Inspector>
	);
}

function Owners({ topic }: { readonly topic: RecordView }) {
	const sides = useSides();
	return (
		<InspectorSection title={say('Looked after by')}>
			{([sides.vendor, sides.partner] as const).map((side) => {
				const field = side.party === 'vendor' ? 'ownerVendor' : 'ownerPartner';
				return (
					<div key={side.party} className={classes.owner}>
						<Mark tone={side.tone} letter={side.letter} title={side.name} />
						<WhyNot record={topic.ref} field={field} className={classes.fill}>
							<Field
								record={topic.ref}
								field={field}
								label={say('Owner at {name}', { name: side.name })}
								placeholder={say('Nobody yet')}
							/>
						</WhyNot>
					</div>
				);
			})}
		</InspectorSection>
	);
}

function Actions({ topic }: { readonly topic: RecordView }) {
	const isLocked = useTermsLocked() !== undefined;
	const { level } = typed('topics', topic);
	const other = level === 'tactical' ? 'strategic' : 'tactical';
	const icon = { size: '0.875rem', stroke: 1.6, 'aria-hidden': true } as const;
	if (isLocked) return null;
	return (
		<Menu position="bottom-end">
			<Menu.Target>
				<ActionIcon aria-label={say('Move or remove this topic')}>
					<IconDots size="1rem" stroke={1.6} aria-hidden />
				</ActionIcon>
			</Menu.Target>
			<Menu.Dropdown>
				<Menu.Item
					leftSection={<IconArrowUp {...icon} aria-hidden />}
					rightSection="Alt ↑"
					onClick={() => void step(topic.ref, -1)}
				>
					{say('Move up')}
				</Menu.Item>
				<Menu.Item
					leftSection={<IconArrowDown {...icon} aria-hidden />}
					rightSection="Alt ↓"
					onClick={() => void step(topic.ref, 1)}
				>
					{say('Move down')}
				</Menu.Item>
				<Menu.Item
					leftSection={<IconSwitchVertical {...icon} aria-hidden />}
					onClick={() => void edit([[topic.ref, 'level', other]])}
				>
					{other === 'tactical' ? say('Make it tactical') : say('Make it strategic')}
				</Menu.Item>
				<Menu.Divider />
				<Menu.Item
					leftSection={<IconTrash {...icon} aria-hidden />}
					rightSection={say('Ctrl Del')}
					onClick={() => void remove(topic.ref)}
				>
					{say('Remove')}
				</Menu.Item>
			</Menu.Dropdown>
		</Menu>
	);
}
