/** Before a side enters: whose turn it is, who looks away, and nothing else. */

import { useMemo } from 'react';
import { MOST_PEOPLE } from '../../../../shared/plan/collections/sessions.ts';
import { otherParty, PARTIES } from '../../../../shared/plan/field.ts';
import type { Question } from '../../../../shared/plan/rounds.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { currentPlan, useSides } from '../../../state/plan-hooks.ts';
import { type Seat, saveAnswers } from '../../../state/rounds.ts';
import { useNames } from '../../../state/use-names.ts';
import { begin, changeFlow, inHand, useFlow } from './ballot-store.ts';
import classes from './cover.module.css';
import { KeyButton } from './key-button.tsx';
import { lengthWords } from './question-words.ts';
import { questionsIn } from './questions.ts';
import type { RoundProps } from './round-props.ts';
import { RoundView } from './round-view.tsx';
import { SideStatusLine } from './side-status.tsx';
import { useRoundExits } from './use-round-exits.ts';

export interface CoverProps extends RoundProps {
	readonly seat: Seat;
	/** The other side may enter first instead. */
	readonly mayChange: boolean;
}

export function Cover({ round, status, seat, mayChange }: CoverProps) {
	const { party } = seat;
	const other = otherParty(party);
	const sides = useSides();
	const names = useNames();
	const flow = useFlow(round.id);
	const questions = useMemo(() => questionsIn(currentPlan(), round, party), [round, party]);
	const people = Math.max(flow.people[party], seat.seat, ...status[party].people.map((person) => person.seat));
	const before = status[party].people.find((person) => person.seat === seat.seat);
	const isCutShort = before !== undefined && before.answered > 0 && Object.keys(inHand(seat)).length === 0;
	const { asking, abstain, setAside } = useRoundExits(round.id, party);
	const start = () => {
		if (isCutShort) void saveAnswers(seat, cleared(questions), false);
		begin(round.id, party);
		return true;
	};
	const change = () => {
		if (mayChange) changeFlow(round.id, { party: other, seat: 1, at: 'cover' });
		return mayChange;
	};
	const count = (key: string) => {
		const next = Number(key);
		if (!Number.isInteger(next) || next < seat.seat || next > MOST_PEOPLE) return false;
		changeFlow(round.id, { party, seat: seat.seat, at: 'cover', people: { ...flow.people, [party]: next } });
		return true;
	};
	const press = (key: string) => {
		if (/^[1-9]$/.test(key)) return count(key);
		if (key === 'x' || key === 'X') return change();
		if (key !== 'a' && key !== 'A') return false;
		abstain();
		return true;
	};
	return (
		<RoundView
			label={say('{name} enters now', { name: names[party] })}
			party={party}
			covers
			keys={{ next: start, back: () => false, press }}
		>
			<header className={classes.sides}>
				{PARTIES.map((each) => (
					<SideStatusLine key={each} side={sides[each]} status={status[each]} />
				))}
			</header>
			<div className={classes.middle}>
				<span className={classes.mark} data-tone={sides[party].tone} aria-hidden="true">
					{sides[party].letter}
				</span>
				<h1 className={classes.who}>
					{people > 1
						? say('{name} enters now, person {seat} of {people}.', { name: names[party], seat: seat.seat, people })
						: say('{name} enters now.', { name: names[party] })}
				</h1>
				<p className={classes.away}>{say('{name} looks away.', { name: names[other] })}</p>
				<p className={classes.how}>
					{lengthWords(questions.length)}{' '}
					{say('The screen shows a dot for each answer. S would show a number, and to the whole room.')}{' '}
					{isCutShort && say('An earlier start of this ballot was cut short; it is given again from the beginning.')}
				</p>
				<div className={classes.keys}>
					<KeyButton keys="Space" isFirst onPress={start}>
						{say('Begin as {name}', { name: names[party] })}
					</KeyButton>
				</div>
				<div
					className={classes.people}
					role="group"
					aria-label={say('How many people of {name} give a ballot', { name: names[party] })}
				>
					<span>
						{say('How many of {name} answer?', { name: names[party] })}{' '}
						{people === 1 ? say('One ballot for the whole side') : say('{people} people, a ballot each', { people })}
					</span>
					{NUMBERS.map((number) => (
						<button
							key={number}
							type="button"
							className={classes.number}
							aria-pressed={number === people}
							disabled={number < seat.seat}
							onMouseDown={(event) => event.preventDefault()}
							onClick={() => count(String(number))}
						>
							{number}
						</button>
					))}
				</div>
			</div>
			<footer className={classes.foot}>
				{mayChange && (
					<KeyButton keys="X" onPress={change}>
						{say('{name} first', { name: names[other] })}
					</KeyButton>
				)}
				<KeyButton keys="A" onPress={abstain}>
					{say('{name} abstains', { name: names[party] })}
				</KeyButton>
				<button type="button" className={classes.quiet} onClick={setAside}>
					{say('End this round without numbers')}
				</button>
			</footer>
			{asking}
		</RoundView>
	);
}

const NUMBERS = Array.from({ length: MOST_PEOPLE }, (_, at) => at + 1);

const cleared = (questions: readonly Question[]) => questions.map(({ id }): [string, null] => [id, null]);
