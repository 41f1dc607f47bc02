import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconHistory, IconTrash } from '@tabler/icons-react';
import { refOf } from '../../../../shared/plan/plan.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { Field } from '../../../app/field/field.tsx';
import { useTermsLocked } from '../../../app/field/lock-reason.ts';
import { select } from '../../../state/route.ts';
import { openHistory } from '../../../state/view-state.ts';
import { remove, step } from '../record-actions.ts';
import { WhyNot } from '../why-not.tsx';
import classes from './measure-card.module.css';

/** One measure: what it is, whose, and how it shows in daily work. */
export function MeasureCard({ id, isYours }: { readonly id: string; readonly isYours: boolean }) {
	const ref = refOf('priorities', id);
	const isLocked = useTermsLocked() !== undefined;
	const icon = { size: '0.875rem', stroke: 1.6, 'aria-hidden': true } as const;
	return (
		<li className={classes.measure} onFocus={() => select(ref)}>
			<div className={classes.words}>
				<WhyNot record={ref} field="measure" className={classes.title}>
					<Field record={ref} field="measure" />
				</WhyNot>
				<WhyNot record={ref} field="who" className={classes.who}>
					<Field record={ref} field="who" placeholder={isYours ? say('Which people?') : say('Nobody named yet')} />
				</WhyNot>
				<WhyNot record={ref} field="note" className={classes.note}>
					<Field
						record={ref}
						field="note"
						placeholder={isYours ? say('What does it lead to in daily work?') : say('Nothing said yet')}
					/>
				</WhyNot>
			</div>
			{isYours && (
				<Menu position="bottom-end">
					<Menu.Target>
						<ActionIcon aria-label={say('Move, remove, history of this measure')}>
							<IconDots size="1rem" stroke={1.6} aria-hidden />
						</ActionIcon>
					</Menu.Target>
					<Menu.Dropdown>
						<Menu.Item
							leftSection={<IconArrowUp {...icon} aria-hidden />}
							disabled={isLocked}
							onClick={() => void step(ref, -1)}
						>
							{say('Move up')}
						</Menu.Item>
						<Menu.Item
							leftSection={<IconArrowDown {...icon} aria-hidden />}
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
							disabled={isLocked}
							onClick={() => void remove(ref)}
						>
							{say('Remove')}
						</Menu.Item>
					</Menu.Dropdown>
				</Menu>
			)}
		</li>
	);
}
