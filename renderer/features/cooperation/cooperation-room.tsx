/** Co-operation: how the two sides work together, and where it rubs. */

import { Button } from '@mantine/core';
import { IconCalendarDown, IconPlus } from '@tabler/icons-react';
import { say } from '../../../shared/words/spoken.ts';
import { useRoomCommands } from '../../app/room-commands.ts';
import { startExport } from '../../state/exports.ts';
import { useFrictions } from '../../state/frictions.ts';
import { useTyped } from '../../state/plan-hooks.ts';
import { goToRoom, useRoute, useSelection } from '../../state/route.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { AgreementTab } from './agreement/agreement-tab.tsx';
import classes from './cooperation-room.module.css';
import { FrictionTab } from './log/friction-tab.tsx';
import { raise } from './log/log-view.ts';

const raiseOne = () => {
	goToRoom('cooperation', { tab: 'frictions' });
	raise();
};
const takeCalendar = () => void startExport('calendar', 'ics');

const COMMANDS = [
	{
		id: 'friction.raise',
		label: say('Raise a friction'),
		keys: ['n'],
		group: 'This page' as const,
		perform: raiseOne,
	},
	{
		id: 'cooperation.agreement',
		label: say('Working agreement'),
		group: 'This page' as const,
		perform: () => goToRoom('cooperation'),
	},
	{
		id: 'cooperation.frictions',
		label: say('Friction log'),
		group: 'This page' as const,
		perform: () => goToRoom('cooperation', { tab: 'frictions' }),
	},
];

export function CooperationRoom() {
	const route = useRoute();
	const selection = useSelection();
	const open = useFrictions().frictions.filter(({ state }) => state !== 'resolved').length;
	const hasRhythm = useTyped('rhythms').some(({ first, every }) => first !== null && every !== null);
	// What was found in the palette is shown where it stands.
	const asked = route.place === 'plan' ? route.tab : null;
	const tab = asked === 'frictions' || selection?.startsWith('frictions/') ? 'frictions' : 'agreement';
	useRoomCommands(COMMANDS);
	return (
		<div className={classes.room}>
			<PageHeader
				title={say('Co-operation')}
				tabs={
					<Segmented
						label={say('Part of the room')}
						value={tab}
						onChange={(next) => goToRoom('cooperation', { tab: next === 'frictions' ? next : null })}
						segments={[
							{ value: 'agreement', label: say('Working agreement') },
							{ value: 'frictions', label: say('Friction log'), count: open },
						]}
					/>
				}
				actions={
					tab === 'agreement' ? (
						<Button
							disabled={!hasRhythm}
							title={hasRhythm ? undefined : say('A meeting with a first day comes before its calendar.')}
							leftSection={<IconCalendarDown size="0.875rem" stroke={1.8} aria-hidden />}
							onClick={takeCalendar}
						>
							{say('Calendar of reviews')}
						</Button>
					) : (
						<Button
							variant="filled"
							leftSection={<IconPlus size="0.875rem" stroke={1.8} aria-hidden />}
							onClick={raiseOne}
						>
							{say('Friction')}
						</Button>
					)
				}
			/>
			{tab === 'agreement' ? <AgreementTab /> : <FrictionTab />}
		</div>
	);
}
