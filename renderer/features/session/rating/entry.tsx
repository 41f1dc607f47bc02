/** One person answers, one question a page. On a shared screen the room sees a dot, never the number. */

import { useMemo, useState } from 'react';
import type { RatingValue } from '../../../../shared/plan/field.ts';
import { otherParty } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { ratingAfter } from '../../../app/ratings/rate-keys.ts';
import { usePlan, useSides } from '../../../state/plan-hooks.ts';
import { useNames } from '../../../state/use-names.ts';
import { Mark } from '../../../ui/mark.tsx';
import { parts } from '../../../ui/parts.tsx';
import { answer, changeFlow, useFlow, useInHand } from './ballot-store.ts';
import classes from './entry.module.css';
import { EntryAnswer } from './entry-answer.tsx';
import { EntryKeys } from './entry-keys.tsx';
import { isWrongWayRound } from './min-desired.ts';
import { questionWords } from './question-words.ts';
import { questionsIn } from './questions.ts';
import type { EntryProps } from './round-props.ts';
import { RoundView } from './round-view.tsx';

export function Entry({ round, status, inSession, seat, onBack, onDone }: EntryProps) {
	const { party } = seat;
	const plan = usePlan();
	const sides = useSides();
	const names = useNames();
	const flow = useFlow(round.id);
	const given = useInHand(seat);
	const [isRefused, setRefused] = useState(false);
	const questions = useMemo(() => questionsIn(plan, round, party), [plan, round, party]);
	const at = Math.min(flow.question, questions.length - 1);
	const question = questions[at];
	if (question === undefined) return null;
	const words = questionWords(question, party, names, plan);
	const value = given[question.id] ?? null;
	const isShown = flow.shown || !inSession;
	const people = Math.max(flow.people[party], seat.seat, ...status[party].people.map((person) => person.seat));
	const go = (to: number) => {
		setRefused(false);
		// A number that was let be seen is hidden again with the question it belongs to.
		changeFlow(round.id, { question: to, shown: false });
	};
	const next = () => {
		if (isWrongWayRound(question, given)) setRefused(true);
		else if (at + 1 < questions.length) go(at + 1);
		else onDone();
		return true;
	};
	const back = () => {
		if (at > 0) go(at - 1);
		else onBack();
		return true;
	};
	const give = (to: RatingValue | null) => {
		setRefused(false);
		answer(seat, question.id, to);
	};
	const press = (key: string) => {
		if ((key === 's' || key === 'S') && inSession) {
			changeFlow(round.id, { shown: !flow.shown });
			return true;
		}
		const to = ratingAfter(key, value);
		// What means nothing here must not mean something else to the session: T would stop its clock.
		if (to === undefined) return /^[.,htHT0]$/.test(key);
		if (to !== 'too early to say' || words.mayBeEarly) give(to);
		return true;
	};
	return (
		<RoundView
			label={say('{name} answers|in a round', { name: names[party] })}
			party={party}
			covers={inSession}
			keys={{ next, back, press }}
		>
			<header className={classes.head}>
				<Mark tone={sides[party].tone} letter={sides[party].letter} size="lg" />
				<b>{say('{name} answers|in a round', { name: names[party] })}</b>
				{people > 1 && <span>{say('person {seat} of {people}', { seat: seat.seat, people })}</span>}
				{inSession && (
					<span className={classes.quiet}>{say('{name} looks away', { name: names[otherParty(party)] })}</span>
				)}
				<span className={classes.count}>
					{say('Question {at} of {count}', { at: at + 1, count: questions.length })}
				</span>
			</header>
			<progress className={classes.bar} value={at + 1} max={questions.length} aria-label={say('Questions so far')} />
			<div className={classes.middle} aria-live="polite">
				{words.between && (
					<p className={classes.between}>
						{words.between.holder === party
							? say('You expect this of {name}', { name: names[words.between.deliverer] })
							: say('{name} expects this of you', { name: names[words.between.holder] })}
					</p>
				)}
				<h1 className={classes.statement} data-long={words.statement.length > 90 || undefined}>
					{words.statement}
				</h1>
				<p className={classes.ask}>
					{parts('{name}: {question}', { name: <b>{names[party]}</b>, question: words.ask })}
				</p>
				<EntryAnswer
					value={value}
					isShown={isShown}
					isInSight={isShown && inSession}
					low={words.low}
					high={words.high}
					onGive={press}
				/>
				<p className={classes.refusal} role="alert">
					{isRefused && say('The least you would accept is above what you hope for. Give one of the two again.')}
				</p>
			</div>
			<EntryKeys
				mayBeEarly={words.mayBeEarly}
				isShown={inSession ? flow.shown : null}
				onPress={press}
				onNext={next}
				onBack={back}
			/>
		</RoundView>
	);
}
