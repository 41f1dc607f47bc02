import { Button } from '@mantine/core';
import { say } from '../../../shared/words/spoken.ts';
import type { Side } from '../../state/plan-hooks.ts';
import { goToNewRound, useOpenRounds } from '../../state/rounds.ts';
import { Mark } from '../../ui/mark.tsx';
import { Toolbar } from '../../ui/page-header.tsx';
import { parts } from '../../ui/parts.tsx';
import classes from './rate-progress.module.css';

export interface RateProgressProps {
	readonly done: number;
	readonly of: number;
	readonly side: Side;
}

export function RateProgress({ done, of, side }: RateProgressProps) {
	const isRoundOpen = useOpenRounds().some(({ kind }) => kind === 'expectations');
	return (
		<Toolbar label={say('How far this side is')}>
			<Mark tone={side.tone} letter={side.letter} />
			<span>
				{parts('{share} by {name}', { share: <b>{say('{done} of {of} rated', { done, of })}</b>, name: side.name })}
			</span>
			<progress className={classes.bar} value={done} max={of} aria-label={say('Rated so far')} />
			<span className={classes.open}>
				{say(
					'Open rating: your numbers go into the plan, and are printed as rated openly. The other side’s are not on this sheet.',
				)}
			</span>
			{!isRoundOpen && (
				<Button size="xs" onClick={() => goToNewRound('expectations')}>
					{say('Start a blind round')}
				</Button>
			)}
		</Toolbar>
	);
}
