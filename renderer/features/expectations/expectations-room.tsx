/** What each side expects of the other: the matrix of the gaps, and the sheet on which a side gives its ratings. */

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { say } from '../../../shared/words/spoken.ts';
import type { CommandState } from '../../app/commands.ts';
import { useTermsLocked } from '../../app/field/lock-reason.ts';
import { useRoomCommands } from '../../app/room-commands.ts';
import { isOpenPlan } from '../../state/closed.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { goToNewRound } from '../../state/rounds.ts';
import { goToRoom, useRoute, useSelection } from '../../state/route.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { AddExpectation } from './add-expectation.tsx';
import { EmptyDrawing } from './empty-drawing.tsx';
import { MatrixTab } from './matrix-tab.tsx';
import { look } from './matrix-view.ts';
import { RateTab } from './rate-tab.tsx';
import { RoundNotice } from './round-notice.tsx';

const add = () => look({ isAdding: true });

const COMMANDS = [
	{
		id: 'expectation.add',
		label: say('Add an expectation'),
		keys: ['n'],
		group: 'This page' as const,
		when: ({ plan }: CommandState) => isOpenPlan(plan),
		perform: add,
	},
	{
		id: 'expectations.rate',
		label: say('Rate the expectations'),
		group: 'This page' as const,
		perform: () => goToRoom('expectations', { tab: 'rate' }),
	},
	{
		id: 'expectations.round',
		label: say('Start a blind round'),
		group: 'This page' as const,
		perform: () => goToNewRound('expectations'),
	},
];

export function ExpectationsRoom() {
	const route = useRoute();
	const selection = useSelection();
	const isEmpty = usePlanStore((state) => state.replica.refs('expectations').length === 0);
	const tab = route.place === 'plan' && route.tab === 'rate' ? 'rate' : 'matrix';
	const locked = useTermsLocked();
	useRoomCommands(COMMANDS);
	const addButton = (
		<Button
			variant="filled"
			disabled={locked !== undefined}
			title={locked}
			leftSection={<IconPlus size="0.875rem" stroke={1.8} aria-hidden />}
			onClick={add}
		>
			{say('Expectation')}
		</Button>
	);
	return (
		<>
			<PageHeader
				title={say('Expectations')}
				tabs={
					<Segmented
						label={say('Part of the room')}
						value={tab}
						onChange={(next) => goToRoom('expectations', { tab: next === 'rate' ? 'rate' : null, select: selection })}
						segments={[
							{ value: 'matrix', label: say('Gap matrix') },
							{ value: 'rate', label: say('Rate') },
						]}
					/>
				}
				aside={tab === 'matrix' && !isEmpty ? say('Scale 1 to 9') : undefined}
				actions={isEmpty ? undefined : addButton}
			/>
			<RoundNotice />
			{isEmpty ? (
				<EmptyState title={say('Nothing is expected yet')} drawing={<EmptyDrawing />} actions={addButton}>
					{say(
						'Write down what you expect of the other side, one sentence each. Both rate how it is met; where it falls short of the minimum, you choose together where the gap ends. Twelve are plenty.',
					)}
				</EmptyState>
			) : tab === 'rate' ? (
				<RateTab />
			) : (
				<MatrixTab />
			)}
			<AddExpectation />
		</>
	);
}
