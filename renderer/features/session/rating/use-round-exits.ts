import type { ReactNode } from 'react';
import type { Party } from '../../../../shared/ledger/change.ts';
import { otherParty } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { abstainFromRound, setRoundAside } from '../../../state/rounds.ts';
import { useNames } from '../../../state/use-names.ts';
import { useAsking } from './asking.tsx';

export interface RoundExits {
	/** The question that stands open, to be drawn by whoever asks. */
	readonly asking: ReactNode;
	readonly abstain: () => void;
	readonly setAside: () => void;
}

/** The two ways out of a round without numbers: each is asked about once more. */
export function useRoundExits(round: string, party: Party): RoundExits {
	const names = useNames();
	const { asking, ask } = useAsking();
	return {
		asking,
		abstain: () =>
			ask({
				title: say('{name} gives no numbers in this round?', { name: names[party] }),
				text: say('It is then done with this round, and {name} decides whether to show its own numbers.', {
					name: names[otherParty(party)],
				}),
				label: say('{name} abstains', { name: names[party] }),
				perform: () => void abstainFromRound(round, party),
			}),
		setAside: () =>
			ask({
				title: say('End this round without a reveal?'),
				text: say('What lies on this computer of it is deleted. The round stays in the plan as set aside.'),
				label: say('Set the round aside'),
				perform: () => void setRoundAside(round),
			}),
	};
}
