import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Day } from '../../../shared/base/dates.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { openRounds } from '../../../shared/plan/rounds.ts';
import { say } from '../../../shared/words/spoken.ts';
import { useAppStore } from '../../state/app-state.ts';
import { goToNewRound, goToRound } from '../../state/rounds.ts';
import { useSession } from '../../state/session.ts';
import { formatDay } from '../../ui/format-day.ts';
import classes from './lists.module.css';
import { roundWords } from './round-words.ts';

/** Rounds that wait for numbers: each side gives its own alone, on its own computer. */
export function OpenRounds({ plan }: { readonly plan: Plan }) {
	const rounds = openRounds(plan);
	// While both sides look at this screen nobody answers alone on it.
	const isAlone = useSession() === null;
	const isReadOnly = useAppStore((state) => state.app?.readOnly != null);
	if (rounds.length === 0 && !isAlone) return null;
	return (
		<section className={classes.section} aria-label={say('Rating at home')}>
			<div className={classes.head}>
				<h2>{say('Rating at home')}</h2>
				{isAlone && (
					<Button
						disabled={isReadOnly}
						title={isReadOnly ? say('This window can only be read.') : undefined}
						leftSection={<IconPlus size="0.875rem" stroke={1.8} aria-hidden />}
						onClick={() => goToNewRound('expectations')}
					>
						{say('New round')}
					</Button>
				)}
			</div>
			{rounds.length === 0 && (
				<p className={classes.nothing}>
					{say(
						'No round is open. In a round each side answers on its own computer; the numbers come up once both have locked.',
					)}
				</p>
			)}
			{rounds.length > 0 && (
				<ul className={classes.list}>
					{rounds.map((round) => {
						const record = plan.collections.rounds.find(({ id }) => id === round.id);
						return (
							<li key={round.id} className={classes.row}>
								<b>{roundWords(round)}</b>
								<span>{modeWords(record?.mode === 'open', record?.opened ?? null)}</span>
								<Button disabled={!isAlone} onClick={() => goToRound(round.id)}>
									{isAlone ? say('Rate at home') : say('In the session')}
								</Button>
							</li>
						);
					})}
				</ul>
			)}
		</section>
	);
}

function modeWords(isOpen: boolean, opened: Day | null): string {
	if (opened === null) return isOpen ? say('rated openly') : say('blind until both have locked');
	const day = formatDay(opened);
	return isOpen
		? say('opened {day}, rated openly', { day })
		: say('opened {day}, blind until both have locked', { day });
}
