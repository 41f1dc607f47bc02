import { Button } from '@mantine/core';
import { say } from '../../../../shared/words/spoken.ts';
import { goToRoom } from '../../../state/route.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';

export function NoGoals() {
	return (
		<EmptyState
			title={say('Which numbers will the two of you look at every week?')}
			actions={
				<Button variant="filled" onClick={() => goToRoom('plan', { tab: 'goals' })}>
					{say('Set the first goal')}
				</Button>
			}
		>
			{say(
				'The scorecard sets what each goal was to bring beside what it brought, month by month, with the source of every number. When both sides read the same one, nobody argues about whose number is right.',
			)}
		</EmptyState>
	);
}

export function NoPeriod() {
	return (
		<EmptyState
			title={say('From when to when does the plan run?')}
			actions={
				<Button variant="filled" onClick={() => goToRoom('plan', { tab: 'frame' })}>
					{say('Set its days')}
				</Button>
			}
		>
			{say(
				'Targets belong to plan quarters, and those are counted from the plan’s first day. With its first and last day the scorecard has its columns, and each month says what is expected by its end.',
			)}
		</EmptyState>
	);
}
