/** A blind round at home: this side’s own ballot alone, then waiting for the other, then showing it. */

import { useEffect, useState } from 'react';
import { say } from '../../../../shared/words/spoken.ts';
import { useOwnSide } from '../../../state/plan-hooks.ts';
import { usePutAway } from '../../../state/put-away.ts';
import { readAnswers } from '../../../state/rounds.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LoadingLine } from '../../../ui/loading-line.tsx';
import { changeFlow, inHand, takeUp, useFlow } from './ballot-store.ts';
import { Entry } from './entry.tsx';
import { Handover } from './handover.tsx';
import { HomeStart } from './home-start.tsx';
import { HomeWait } from './home-wait.tsx';
import { RankingEntry } from './ranking-entry.tsx';
import type { RoundProps } from './round-props.ts';

export function HomeRound(props: RoundProps) {
	const own = useOwnSide();
	const why = usePutAway();
	if (props.status[own].locked) return <HomeWait {...props} />;
	return why !== null ? <PutAway why={why} /> : <OwnBallot {...props} />;
}

function PutAway({ why }: { readonly why: string }) {
	return (
		<EmptyState title={why}>
			{say(
				'Your answers lie on this computer, and no window shows a number of them now. They are here again afterwards.',
			)}
		</EmptyState>
	);
}

function OwnBallot(props: RoundProps) {
	const { round } = props;
	const own = useOwnSide();
	const flow = useFlow(round.id);
	const number = flow.party === own ? flow.seat : 1;
	const [taken, setTaken] = useState(0);
	const seat = { round: round.id, party: own, seat: number };
	useEffect(() => {
		const mine = { round: round.id, party: own, seat: number };
		if (Object.keys(inHand(mine)).length > 0) return setTaken(number);
		let isOn = true;
		void readAnswers(mine).then((answers) => {
			// Without them no form is shown: it would look as if nothing had been answered yet.
			if (!isOn || answers === null) return;
			takeUp(mine, answers);
			setTaken(number);
		});
		return () => {
			isOn = false;
		};
	}, [round.id, own, number]);
	if (taken !== number) return <LoadingLine label={say('Reading your answers')} />;
	const to = (at: 'cover' | 'handover') => () => changeFlow(round.id, { party: own, at });
	if (flow.party !== own || flow.at === 'cover') return <HomeStart {...props} seat={seat} />;
	if (flow.at === 'handover') return <Handover {...props} seat={seat} />;
	const Answers = round.kind === 'goals' ? RankingEntry : Entry;
	return <Answers {...props} seat={seat} onBack={to('cover')} onDone={to('handover')} />;
}
