/** A person is through: the next one sits down, or the side locks its ballot. Nothing of what was answered is on it. */

import { useMemo, useRef, useState } from 'react';
import { MOST_PEOPLE } from '../../../../shared/plan/collections/sessions.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { currentPlan, useSides } from '../../../state/plan-hooks.ts';
import { lockBallot, type Seat, saveAnswers, useRoundBusy } from '../../../state/rounds.ts';
import { useNames } from '../../../state/use-names.ts';
import { Mark } from '../../../ui/mark.tsx';
import { changeFlow, currentFlow, dropInHand, useFlow, useInHand } from './ballot-store.ts';
import classes from './handover.module.css';
import { KeyButton } from './key-button.tsx';
import { questionsIn } from './questions.ts';
import type { RoundProps } from './round-props.ts';
import { RoundView } from './round-view.tsx';

export function Handover({ round, status, inSession, seat }: RoundProps & { readonly seat: Seat }) {
	const { party } = seat;
	const sides = useSides();
	const names = useNames();
	const flow = useFlow(round.id);
	const given = useInHand(seat);
	const isBusy = useRoundBusy();
	const [isTold, setTold] = useState(false);
	const questions = useMemo(() => questionsIn(currentPlan(), round, party), [round, party]);
	const people = Math.max(flow.people[party], seat.seat, ...status[party].people.map((person) => person.seat));
	const answered = questions.filter(({ id }) => given[id] !== undefined).length;
	const left = questions.length - answered;
	const isLast = seat.seat >= people;
	const name = names[party];
	const handOver = async () => {
		if (!(await saveAnswers(seat, [], true))) return;
		dropInHand(round.id, party);
		changeFlow(round.id, {
			...{ party, seat: seat.seat + 1, at: 'cover', question: 0 },
			people: { ...flow.people, [party]: Math.max(people, seat.seat + 1) },
		});
	};
	const lock = async () => {
		if (!(await saveAnswers(seat, [], true)) || !(await lockBallot(round.id, party))) return;
		dropInHand(round.id, party);
		// The other side may have begun by now: then the round is where it is.
		if (currentFlow(round.id).party === party)
			changeFlow(round.id, { party: null, seat: 1, at: 'cover', question: 0, shown: false });
	};
	const isLeaving = useRef(false);
	/** Once: what is typed after a lock would be refused aloud. Behind any other act it waits its turn. */
	const leave = async (act: () => Promise<void>) => {
		if (isLeaving.current) return;
		isLeaving.current = true;
		await act().finally(() => {
			isLeaving.current = false;
		});
	};
	/** Goes on to the next person. A lock cannot be undone: the key that goes on everywhere else does not give it. */
	const next = () => {
		if (isLast) setTold(true);
		else void leave(handOver);
		return true;
	};
	const back = () => {
		changeFlow(round.id, { at: 'entry', question: questions.length - 1 });
		return true;
	};
	const press = (key: string) => {
		if (/^[kK]$/.test(key) && isLast) {
			void leave(lock);
			return true;
		}
		if (!/^[nN]$/.test(key) || !isLast || seat.seat >= MOST_PEOPLE) return false;
		void leave(handOver);
		return true;
	};
	return (
		<RoundView label={say('{name} is through', { name })} party={party} covers={inSession} keys={{ next, back, press }}>
			<div className={classes.middle}>
				<Mark tone={sides[party].tone} letter={sides[party].letter} size="xl" />
				<h1 className={classes.title}>
					{left === 0
						? say('Every question is answered.')
						: say('{answered} of {count} questions are answered.', { answered, count: questions.length })}
				</h1>
				<p className={classes.text}>
					{left > 0 && say('{left, plural, one {The one} other {Those}} left blank will read as not rated.', { left })}{' '}
					{isLast
						? say(
								'Once {name_s} ballot is locked it cannot be changed, and nothing of it is shown before both have locked.',
								{
									name,
								},
							)
						: say('Person {seat} of {people} sits down now.', { seat: seat.seat + 1, people })}
				</p>
				<div className={classes.keys}>
					{isLast ? (
						<KeyButton keys="K" isFirst disabled={isBusy} onPress={() => press('k')}>
							{say('Lock {name_s} ballot', { name })}
						</KeyButton>
					) : (
						<KeyButton keys="Space" isFirst disabled={isBusy} onPress={next}>
							{say('Person {seat} enters', { seat: seat.seat + 1 })}
						</KeyButton>
					)}
					{isLast && seat.seat < MOST_PEOPLE && (
						<KeyButton keys="N" onPress={() => press('n')}>
							{say('One more person of {name}', { name })}
						</KeyButton>
					)}
					<KeyButton keys="←" onPress={back}>
						{say('Look at the questions again')}
					</KeyButton>
				</div>
				<p className={classes.text} role="status">
					{isTold && say('Nothing is locked yet: K locks, and nothing else does.')}
				</p>
			</div>
		</RoundView>
	);
}
