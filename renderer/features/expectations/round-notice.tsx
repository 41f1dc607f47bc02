import { Button } from '@mantine/core';
import { RATING_FIELDS } from '../../../shared/analysis/ratings.ts';
import { say } from '../../../shared/words/spoken.ts';
import { Banner } from '../../app/banner.tsx';
import { useViews } from '../../state/plan-hooks.ts';
import { goToNewRound, goToRound, useOpenRounds } from '../../state/rounds.ts';

/**
 * Stands over the room while a round is open: its ratings are given in ballots until both sides have revealed. Before
 * anybody has rated it says how to begin.
 */
export function RoundNotice() {
	const round = useOpenRounds().find(({ kind }) => kind === 'expectations');
	const views = useViews('expectations');
	if (round !== undefined)
		return (
			<Banner
				tone="plain"
				actions={
					<Button size="xs" onClick={() => goToRound(round.id)}>
						{say('Go to the round')}
					</Button>
				}
			>
				{say(
					'A round is open: {count, plural, one {# expectation is} other {# expectations are}} rated in ballots, and nothing of them changes here until both sides have revealed.',
					{ count: round.asked.length },
				)}
			</Banner>
		);
	const isUnrated = views.every(({ values }) => RATING_FIELDS.every((field) => (values[field] ?? null) === null));
	if (views.length === 0 || !isUnrated) return null;
	return (
		<Banner
			tone="plain"
			actions={
				<Button size="xs" variant="filled" onClick={() => goToNewRound('expectations')}>
					{say('Rate each other blind')}
				</Button>
			}
		>
			{say(
				'Nobody has rated yet. Each side gives its numbers unseen, then both come up together; three expectations take about a minute a side.',
			)}
		</Banner>
	);
}
