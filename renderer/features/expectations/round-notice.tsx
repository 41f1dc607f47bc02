import { Button } from '@mantine/core';
import { Banner } from '../../app/banner.tsx';
import { counted } from '../../app/ratings/figures.ts';
import { goToRound, useOpenRounds } from '../../state/rounds.ts';

/** Stands over the room while a round is open: its ratings are given in ballots until both sides have revealed. */
export function RoundNotice() {
	const round = useOpenRounds().find(({ kind }) => kind === 'expectations');
	if (round === undefined) return null;
	return (
		<Banner
			tone="plain"
			actions={
				<Button size="xs" onClick={() => goToRound(round.id)}>
					Go to the round
				</Button>
			}
		>
			A round is open: {counted(round.asked.length, 'expectation')} are rated in ballots, and nothing of them changes
			here until both sides have revealed.
		</Banner>
	);
}
