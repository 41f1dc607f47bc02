import type { RoundStatus } from '../../../../shared/contract/session.ts';
import type { Round } from '../../../../shared/plan/rounds.ts';
import type { Seat } from '../../../state/rounds.ts';

/** What every page of an open round is given. */
export interface RoundProps {
	readonly round: Round;
	readonly status: RoundStatus;
	/** Both sides look at this screen. */
	readonly inSession: boolean;
}

/** What a page is given on which one person answers. */
export interface EntryProps extends RoundProps {
	readonly seat: Seat;
	/** Back from the first question. */
	readonly onBack: () => void;
	/** On from the last. */
	readonly onDone: () => void;
}
