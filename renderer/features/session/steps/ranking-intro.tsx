import { MOST_ASKED } from '../../../../shared/plan/collections/sessions.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { useTyped } from '../../../state/plan-hooks.ts';
import type { OpeningProps } from '../rating/opening.tsx';
import { RoundIntro } from './round-intro.tsx';
import { NothingHere } from './step-parts.tsx';

/** Which goals come first, to each side by itself. */
export function RankingIntro(props: Omit<OpeningProps, 'kind'>) {
	const goals = useTyped('goals').slice(0, MOST_ASKED);
	if (goals.length < 2)
		return (
			<NothingHere title={say('There is nothing to put in order yet')}>
				{say('An order needs two goals. Once they stand in the plan, each side says by itself which comes first.')}
			</NothingHere>
		);
	return (
		<RoundIntro
			kind="goals"
			title={say('Which goal comes first?')}
			asked={goals.map(({ id }) => id)}
			items={goals.map(({ title }) => title ?? say('A goal without a name yet'))}
			how={say('Each side puts the goals in order by itself, and sees nothing of the other’s order.')}
			{...props}
		/>
	);
}
