/** The question of the cell in focus, in words, with the whole scale to press: for those who have no keyboard at hand. */

import { Button } from '@mantine/core';
import type { Names } from '../../../shared/analysis/names.ts';
import type { Party, RecordView } from '../../../shared/ledger/change.ts';
import { otherParty } from '../../../shared/plan/field.ts';
import { say } from '../../../shared/words/spoken.ts';
import { ratingText } from '../../app/ratings/figures.ts';
import { goToRound, useRoundAsking } from '../../state/rounds.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { anchorsOf, fieldFor, isAsked, type Question, questionInWords, ratingIn } from './rate-fields.ts';
import classes from './rate-scale.module.css';
import { rate, ratingKey, refuse, useRateStore } from './rate-store.ts';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export interface RateScaleProps {
	readonly view: RecordView;
	readonly question: Question;
	readonly side: Party;
	readonly names: Names;
	readonly onKey: (key: string) => void;
}

export function RateScale({ view, question, side, names, onKey }: RateScaleProps) {
	const field = fieldFor(question, side);
	const onTheWay = useRateStore((state) => state.onTheWay[ratingKey(view.ref, field)]);
	const value = onTheWay === undefined ? ratingIn(view.values[field]) : onTheWay;
	const round = useRoundAsking(view.ref);
	const [low, high] = anchorsOf(question);
	if (!isAsked(question, side, view))
		return (
			<section className={classes.foot} aria-label={say('Scale')}>
				<p className={classes.quiet}>
					{question === 'guess'
						? say('This is not asked of {name}: you expect it yourselves.', { name: names[side] })
						: say('This is not asked of {name}: {other} says it.', {
								name: names[side],
								other: names[otherParty(side)],
							})}
				</p>
			</section>
		);
	if (round !== null)
		return (
			<section className={classes.foot} aria-label={say('Scale')}>
				<p className={classes.quiet}>
					{say('A round is open: this is given in a ballot until both sides have revealed.')}
				</p>
				<Button size="xs" onClick={() => goToRound(round.id)}>
					{say('Go to the round')}
				</Button>
			</section>
		);
	return (
		<section className={classes.foot} aria-label={say('Scale')}>
			<div className={classes.question} aria-live="polite">
				<b>{questionInWords(question, side, view.values.holder, names[otherParty(side)])}</b>
				<span className={classes.quiet}>
					{low}, {high}
				</span>
			</div>
			{/* Pressing keeps the focus in the sheet, so that the arrows go on from there. */}
			<div
				className={classes.scale}
				role="group"
				aria-label={say('Answer')}
				onMouseDown={(event) => event.preventDefault()}
			>
				{NUMBERS.map((number) => (
					<button
						key={number}
						type="button"
						className={classes.number}
						aria-pressed={typeof value === 'number' && Math.floor(value) === number}
						onClick={() => onKey(String(number))}
					>
						{typeof value === 'number' && Math.floor(value) === number ? ratingText(value) : number}
					</button>
				))}
				<Answer label="½" keys="." isOn={typeof value === 'number' && value % 1 !== 0} onPress={() => onKey('.')} />
				<Answer label={say('Abstain')} keys="A" isOn={value === 'abstained'} onPress={() => onKey('a')} />
				<Answer
					label={say('Too early to say')}
					keys="T"
					isOn={value === 'too early to say'}
					onPress={() => onKey('t')}
				/>
				<Answer label={say('Clear')} keys="⌫" isOn={false} onPress={() => onKey('Backspace')} />
			</div>
			<Refusal view={view} side={side} question={question} />
		</section>
	);
}

interface AnswerProps {
	readonly label: string;
	readonly keys: string;
	readonly isOn: boolean;
	readonly onPress: () => void;
}

function Answer({ label, keys, isOn, onPress }: AnswerProps) {
	return (
		<button type="button" className={classes.other} aria-pressed={isOn} onClick={onPress}>
			<Kbd keys={keys} />
			{label}
		</button>
	);
}

/** Why an answer was not taken, and the way out. */
function Refusal({
	view,
	side,
	question,
}: {
	readonly view: RecordView;
	readonly side: Party;
	readonly question: Question;
}) {
	const refused = useRateStore((state) => state.refused);
	if (refused?.ref !== view.ref || refused.field !== fieldFor(question, side)) return null;
	const { contradiction, field, value } = refused;
	const takeBoth = () =>
		rate([
			{ ref: view.ref, field, value },
			{ ref: view.ref, field: fieldFor(contradiction.remedy.question, side), value: contradiction.remedy.value },
		]);
	return (
		<div className={classes.refusal} role="alert">
			<span>{contradiction.text}</span>
			<Button size="xs" onClick={takeBoth}>
				{contradiction.remedy.label}
			</Button>
			<Button size="xs" variant="subtle" onClick={() => refuse(null)}>
				{say('Leave as it was')}
			</Button>
		</div>
	);
}
