import { say } from '../../shared/words/spoken.ts';
import { chooseFile, SETTLE } from '../state/receive.ts';
import { goToRoom } from '../state/route.ts';
import type { Command, CommandState } from './commands.ts';

interface When {
	readonly inPlan: (state: CommandState) => boolean;
	readonly anywhere: (state: CommandState) => boolean;
}

/** What leaves, what comes in, and what to settle then. */
export function exchangeCommands({ inPlan, anywhere }: When): readonly Command[] {
	return [
		{
			id: 'exchange.handOver',
			label: say('Hand over a copy'),
			group: 'Take along',
			when: inPlan,
			perform: () => goToRoom('exchange'),
		},
		{
			id: 'exchange.receive',
			label: say('Receive a file'),
			group: 'Take along',
			when: anywhere,
			perform: () => void chooseFile(),
		},
		{
			id: 'exchange.settle',
			label: say('Settle what both sides wrote'),
			group: 'Take along',
			when: (state) => inPlan(state) && state.plan.replica.unsettled().length > 0,
			perform: () => goToRoom('exchange', { tab: SETTLE }),
		},
	];
}
