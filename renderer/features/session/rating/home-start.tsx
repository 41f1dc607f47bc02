import { useMemo } from 'react';
import { otherParty } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { currentPlan, useSides } from '../../../state/plan-hooks.ts';
import type { Seat } from '../../../state/rounds.ts';
import { useNames } from '../../../state/use-names.ts';
import { Mark } from '../../../ui/mark.tsx';
import { begin, useInHand } from './ballot-store.ts';
import classes from './handover.module.css';
import { KeyButton } from './key-button.tsx';
import { ballotWords, lengthWords } from './question-words.ts';
import { questionsIn } from './questions.ts';
import type { RoundProps } from './round-props.ts';
import { RoundView } from './round-view.tsx';
import { SideStatusLine } from './side-status.tsx';
import { useRoundExits } from './use-round-exits.ts';

/** Before this side’s own ballot, at home. */
export function HomeStart({ round, status, seat }: RoundProps & { readonly seat: Seat }) {
	const { party } = seat;
	const other = otherParty(party);
	const sides = useSides();
	const names = useNames();
	const given = useInHand(seat);
	const questions = useMemo(() => questionsIn(currentPlan(), round, party), [round, party]);
	const answered = questions.filter(({ id }) => given[id] !== undefined).length;
	const { asking, abstain, setAside } = useRoundExits(round.id, party);
	const next = () => {
		begin(round.id, party);
		return true;
	};
	const press = (key: string) => {
		if (!/^[aA]$/.test(key)) return false;
		abstain();
		return true;
	};
	return (
		<RoundView label={ballotWords(names[party])} keys={{ next, back: () => false, press }}>
			<div className={classes.middle}>
				<Mark tone={sides[party].tone} letter={sides[party].letter} size="xl" />
				<h1 className={classes.title}>
					{seat.seat > 1
						? say('{name_s} ballot, person {seat}', { name: names[party], seat: seat.seat })
						: ballotWords(names[party])}
				</h1>
				<p className={classes.text}>
					{lengthWords(questions.length)} {answered > 0 && say('{answered} answered so far.', { answered })}{' '}
					{say(
						'The screen shows your numbers as you type them. They stay on this computer until both sides have locked; {name} sees that you have locked, and nothing else.',
						{ name: names[other] },
					)}
				</p>
				<SideStatusLine side={sides[other]} status={status[other]} />
				<div className={classes.keys}>
					<KeyButton keys="Space" isFirst onPress={next}>
						{answered > 0 ? say('Go on') : say('Begin')}
					</KeyButton>
					<KeyButton keys="A" onPress={abstain}>
						{say('{name} abstains', { name: names[party] })}
					</KeyButton>
					<button type="button" className={classes.quiet} onClick={setAside}>
						{say('End this round without numbers')}
					</button>
				</div>
			</div>
			{asking}
		</RoundView>
	);
}
