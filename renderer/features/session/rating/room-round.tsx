/** A blind round in the room: one side after the other behind its cover, then both at once. */
import { PARTIES } from '../../../../shared/plan/field.ts';
import { changeFlow, useFlow } from './ballot-store.ts';
import { Cover } from './cover.tsx';
import { Entry } from './entry.tsx';
import { Handover } from './handover.tsx';
import { RankingEntry } from './ranking-entry.tsx';
import { Ready } from './ready.tsx';
import type { RoundProps } from './round-props.ts';

export function RoomRound(props: RoundProps) {
	const { round, status } = props;
	const flow = useFlow(round.id);
	const waiting = PARTIES.filter((party) => !status[party].locked);
	const party = waiting.find((each) => each === flow.party) ?? waiting[0];
	if (party === undefined) return <Ready {...props} />;
	// The lock of one side ends its turn: the other begins at its own cover.
	const at = party === flow.party ? flow.at : 'cover';
	const seat = { round: round.id, party, seat: party === flow.party ? flow.seat : 1 };
	const toCover = () => changeFlow(round.id, { party, at: 'cover', shown: false });
	const toHandover = () => changeFlow(round.id, { party, at: 'handover', shown: false });
	if (at === 'cover') return <Cover key={party} {...props} seat={seat} mayChange={waiting.length > 1} />;
	if (at === 'handover') return <Handover {...props} seat={seat} />;
	const Answers = round.kind === 'goals' ? RankingEntry : Entry;
	return <Answers {...props} seat={seat} onBack={toCover} onDone={toHandover} />;
}
