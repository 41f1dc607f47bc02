/** One person puts the goals in order. Hidden, each goal is given its place by number; shown, the list itself moves. */

import { useMemo, useState } from 'react';
import { otherParty } from '../../../../shared/plan/field.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { usePlan, useSides } from '../../../state/plan-hooks.ts';
import { useNames } from '../../../state/use-names.ts';
import { Mark } from '../../../ui/mark.tsx';
import { answerAll, changeFlow, useFlow, useInHand } from './ballot-store.ts';
import classes from './entry.module.css';
import { GoalRow } from './goal-row.tsx';
import { KeyButton } from './key-button.tsx';
import { questionsIn } from './questions.ts';
import list from './ranking-entry.module.css';
import { hasTwoInOnePlace, inOrder, moved, type Placed, placesIn, typedPlace } from './ranking-order.ts';
import type { EntryProps } from './round-props.ts';
import { RoundView } from './round-view.tsx';

export function RankingEntry({ round, inSession, seat, onBack, onDone }: EntryProps) {
	const { party } = seat;
	const plan = usePlan();
	const sides = useSides();
	const names = useNames();
	const flow = useFlow(round.id);
	const given = useInHand(seat);
	const questions = useMemo(() => questionsIn(plan, round, party), [plan, round, party]);
	const isShown = flow.shown || !inSession;
	const placed = placesIn(questions, given);
	const order = isShown ? inOrder(placed) : questions.map(({ id }) => id);
	const [focus, setFocus] = useState<string | null>(null);
	const [isRefused, setRefused] = useState(false);
	const at = Math.max(0, order.indexOf(focus ?? ''));
	const current = order[at];
	const placeOf = (question: string) => placed.find(([id]) => id === question)?.[1] ?? null;
	const write = (next: Placed) => {
		setRefused(false);
		answerAll(seat, next);
	};
	const step = (by: number) => setFocus(order[Math.max(0, Math.min(at + by, order.length - 1))] ?? null);
	const move = (question: string, to: number) => {
		setFocus(question);
		write(moved(order, question, to));
	};
	const place = (digit: number) => {
		if (current === undefined) return;
		setFocus(current);
		const to = typedPlace(digit, isShown ? null : placeOf(current), order.length);
		if (to === null) return;
		if (isShown) move(current, to - 1);
		else write(placed.map(([id, before]) => [id, id === current ? to : before]));
	};
	const clear = () => write(placed.map(([id, before]) => [id, id === current ? null : before]));
	const next = () => {
		if (hasTwoInOnePlace(placed)) setRefused(true);
		else {
			// A list that was looked at and left as it stands is an order too.
			if (isShown && placed.some(([, to]) => to === null)) write(order.map((id, index) => [id, index + 1]));
			onDone();
		}
		return true;
	};
	const back = () => {
		onBack();
		return true;
	};
	const press = (key: string) => {
		if (/^[0-9]$/.test(key)) place(Number(key));
		else if (key === 'ArrowDown' || (key === ' ' && !isShown)) step(1);
		else if (key === 'ArrowUp') step(-1);
		else if (isShown && current !== undefined && /^[+-]$/.test(key)) move(current, at + (key === '+' ? -1 : 1));
		else if (key === 'Backspace' || key === 'Delete') clear();
		else if (/^[sS]$/.test(key) && inSession) changeFlow(round.id, { shown: !flow.shown });
		else return /^[.,tT]$/.test(key);
		return true;
	};
	return (
		<RoundView
			label={say('{name} orders the goals', { name: names[party] })}
			party={party}
			covers={inSession}
			keys={{ next, back, press }}
		>
			<header className={classes.head}>
				<Mark tone={sides[party].tone} letter={sides[party].letter} size="lg" />
				<b>{say('{name} answers|in a round', { name: names[party] })}</b>
				{inSession && (
					<span className={classes.quiet}>{say('{name} looks away', { name: names[otherParty(party)] })}</span>
				)}
				<span className={classes.count}>
					{say('{placed} of {count} placed', {
						placed: placed.filter(([, to]) => to !== null).length,
						count: placed.length,
					})}
				</span>
			</header>
			<div className={classes.middle}>
				<h1 className={classes.statement}>{say('Which goal comes first for {name}?', { name: names[party] })}</h1>
				<p className={classes.ask}>
					{inSession && isShown && <b>{say('In sight of the room; S hides it.')} </b>}
					{isShown
						? say('Drag the goals into your order, or move the marked one with + and −.')
						: say('Give each goal its place, 1 to {count}. The screen shows only that it has one.', {
								count: order.length,
							})}
				</p>
				<ol className={list.goals}>
					{order.map((question, index) => (
						<GoalRow
							key={question}
							question={question}
							title={plan.collections.goals.find(({ id }) => question === `goals/${id} rank`)?.title ?? say('A goal')}
							place={placeOf(question)}
							isShown={isShown}
							isCurrent={question === current}
							onFocus={() => setFocus(question)}
							onDrop={(other, edge) => {
								const to = order.filter((each) => each !== other).indexOf(question) + (edge === 'after' ? 1 : 0);
								move(other, to);
							}}
							position={index}
						/>
					))}
				</ol>
				<p className={classes.refusal} role="alert">
					{isRefused && say('Two goals have the same place. Give each a place of its own.')}
				</p>
			</div>
			<footer className={classes.keys}>
				<span className={classes.digits}>{say('Press 1 to {count}', { count: Math.min(9, order.length) })}</span>
				<KeyButton keys="↓" onPress={() => step(1)}>
					{say('next goal')}
				</KeyButton>
				{isShown && (
					<>
						<KeyButton keys="+" onPress={() => press('+')}>
							{say('up|in an order')}
						</KeyButton>
						<KeyButton keys="-" onPress={() => press('-')}>
							{say('down|in an order')}
						</KeyButton>
					</>
				)}
				<KeyButton keys="⌫" onPress={clear}>
					{say('take back')}
				</KeyButton>
				{inSession && (
					<KeyButton keys="S" pressed={flow.shown} onPress={() => press('s')}>
						{flow.shown ? say('hide the order') : say('show the order')}
					</KeyButton>
				)}
				<span className={classes.turn}>
					<KeyButton keys="←" onPress={back}>
						{say('back')}
					</KeyButton>
					<KeyButton keys="Enter" isFirst onPress={next}>
						{say('done')}
					</KeyButton>
				</span>
			</footer>
		</RoundView>
	);
}
