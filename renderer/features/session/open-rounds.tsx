import { Button } from '@mantine/core';
import type { Plan } from '../../../shared/plan/plan.ts';
import { openRounds } from '../../../shared/plan/rounds.ts';
import { ROUND_TAB } from '../../state/rounds.ts';
import { goToRoom } from '../../state/route.ts';
import { formatDay } from '../../ui/format-day.ts';
import classes from './lists.module.css';
import { roundWords } from './round-words.ts';

/** Rounds that wait for numbers: each person gives theirs alone, on this computer. */
export function OpenRounds({ plan }: { readonly plan: Plan }) {
	const rounds = openRounds(plan);
	if (rounds.length === 0) return null;
	return (
		<section className={classes.section} aria-label="Open rounds">
			<h2>Open rounds</h2>
			<ul className={classes.list}>
				{rounds.map((round) => {
					const record = plan.collections.rounds.find(({ id }) => id === round.id);
					return (
						<li key={round.id} className={classes.row}>
							<b>{roundWords(round)}</b>
							<span>
								{record?.opened && `opened ${formatDay(record.opened)}, `}
								{record?.mode === 'open' ? 'rated openly' : 'blind until both have locked'}
							</span>
							<Button onClick={() => goToRoom('session', { tab: `${ROUND_TAB}${round.id}` })}>Rate at home</Button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
