import { say } from '../../../shared/words/spoken.ts';
import { openJoin } from '../../state/join.ts';
import { LIVE, leaveLive, useLiveStore } from '../../state/live.ts';
import { goToRoom } from '../../state/route.ts';
import type { Command, CommandState } from '../commands.ts';

interface When {
	readonly inPlan: (state: CommandState) => boolean;
	readonly anywhere: (state: CommandState) => boolean;
}

/** Writing at the same time as the other side. */
export function liveCommands({ inPlan, anywhere }: When): readonly Command[] {
	return [
		{
			id: 'live.invite',
			label: say('Invite to a live session'),
			group: 'Take along',
			when: inPlan,
			perform: () => goToRoom('exchange', { tab: LIVE }),
		},
		{
			id: 'live.join',
			label: say('Join a live session with a code'),
			group: 'Take along',
			when: anywhere,
			perform: () => openJoin(),
		},
		{
			id: 'live.leave',
			label: say('Leave the live session'),
			group: 'Take along',
			when: (state) => inPlan(state) && useLiveStore.getState().live !== null,
			perform: () => void leaveLive(),
		},
	];
}
