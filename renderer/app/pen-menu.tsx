/** The pen: always in sight on a plan, says in whose name the next word is written, and passes on from here. */

import { Menu } from '@mantine/core';
import { IconCheck, IconSelector, IconToggleLeft, IconToggleRightFilled, IconUsers } from '@tabler/icons-react';
import { otherParty } from '../../shared/plan/field.ts';
import { say } from '../../shared/words/spoken.ts';
import { setRoomOpen, takePen, usePen } from '../state/pen.ts';
import { useOwnSide, useSides } from '../state/plan-hooks.ts';
import type { PenChoice } from '../state/plan-store.ts';
import { openOverlay } from '../state/view-state.ts';
import { JointMark } from '../ui/joint-mark.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Mark } from '../ui/mark.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import classes from './pen-menu.module.css';

export function PenMenu({ mini }: { readonly mini: boolean }) {
	const pen = usePen();
	const sides = useSides();
	const own = sides[useOwnSide()];
	const other = sides[otherParty(own.party)];
	const inHand = pen.party === 'joint' ? null : sides[pen.party];
	const writing = inHand === null ? say('Writing as both') : say('Writing as {name}', { name: inHand.name });
	const take = (choice: PenChoice) => (choice === 'other' ? openOverlay({ kind: 'other-pen' }) : takePen(choice));
	const check = (choice: PenChoice) =>
		pen.choice === choice ? <IconCheck size="0.875rem" stroke={1.8} aria-label={say('in hand')} /> : null;
	return (
		<Menu position="right-end" width="17rem" closeOnItemClick>
			<Menu.Target>
				<button
					type="button"
					className={classes.pen}
					data-mini={mini || undefined}
					data-room={pen.roomOpen || undefined}
					title={mini ? writing : undefined}
				>
					{mini && <VisuallyHidden>{writing}</VisuallyHidden>}
					{inHand ? <Mark tone={inHand.tone} letter={inHand.letter} /> : <JointMark />}
					{!mini && (
						<>
							<span className={classes.words}>
								<b>{writing}</b>
								<span>{pen.roomOpen ? say('{name}, both in the room', { name: pen.name }) : pen.name}</span>
							</span>
							<IconSelector size="0.875rem" stroke={1.6} aria-hidden />
						</>
					)}
				</button>
			</Menu.Target>
			<Menu.Dropdown>
				<Menu.Label>
					<span className={classes.label}>
						<span>{say('Who is writing')}</span>
						<Kbd keys="Alt+w" />
					</span>
				</Menu.Label>
				<Menu.Item
					leftSection={<Mark tone={own.tone} letter={own.letter} />}
					rightSection={check('own')}
					onClick={() => take('own')}
				>
					{own.name}
					<em className={classes.note}>{say('its own column, and what belongs to both')}</em>
				</Menu.Item>
				<Menu.Item leftSection={<JointMark />} rightSection={check('joint')} onClick={() => take('joint')}>
					{say('Both together')}
					<em className={classes.note}>{say('only what belongs to both')}</em>
				</Menu.Item>
				{pen.roomOpen && (
					<Menu.Item
						leftSection={<Mark tone={other.tone} letter={other.letter} />}
						rightSection={check('other')}
						onClick={() => take('other')}
					>
						{other.name}
						<em className={classes.note}>{say('someone from {name} holds the pen', { name: other.name })}</em>
					</Menu.Item>
				)}
				<Menu.Divider />
				<Menu.CheckboxItem
					closeMenuOnClick={false}
					checkIcon={<IconUsers size="1rem" stroke={1.6} aria-hidden />}
					rightSection={
						pen.roomOpen ? (
							<IconToggleRightFilled size="1.375rem" aria-hidden />
						) : (
							<IconToggleLeft size="1.375rem" stroke={1.4} aria-hidden />
						)
					}
					checked={pen.roomOpen}
					onChange={(open) => void setRoomOpen(open)}
				>
					{say('Both sides are in this room')}
					<em className={classes.note}>{say('lets the pen pass to {name}', { name: other.name })}</em>
				</Menu.CheckboxItem>
			</Menu.Dropdown>
		</Menu>
	);
}
