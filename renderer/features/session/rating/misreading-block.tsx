import { answerOf, numberOf } from '../../../../shared/analysis/ratings.ts';
import type { RoundAnswer } from '../../../../shared/analysis/round-answers.ts';
import type { Reveal } from '../../../../shared/analysis/rounds-revealed.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { say } from '../../../../shared/words/spoken.ts';
import { ratingText } from '../../../app/ratings/figures.ts';
import { AnswerMark } from '../../../app/ratings/rating-mark.tsx';
import { useSides } from '../../../state/plan-hooks.ts';
import { useNames } from '../../../state/use-names.ts';
import { Mark } from '../../../ui/mark.tsx';
import classes from './misreading-block.module.css';
import { peopleWords } from './people-words.ts';

/** What the one side guesses that the other hopes for, and what it does hope for. */
export function MisreadingBlock({ reveal, about }: { readonly reveal: Reveal; readonly about: 'met' | 'guess' }) {
	const names = useNames();
	const { holder, deliverer, answers } = reveal;
	if (about === 'guess')
		return (
			<section>
				<h3 className={classes.title}>{say('What {name} would accept', { name: names[holder] })}</h3>
				<Line party={holder} words={say('minimum')} answer={answers.minimum} />
			</section>
		);
	return (
		<section>
			<h3 className={classes.title}>{reveal.misreading === 0 ? say('No misreading') : say('Misreading')}</h3>
			<Line party={deliverer} words={say('guessed {name} wants', { name: names[holder] })} answer={answers.guess} />
			<Line party={holder} words={say('wants|a rating')} answer={answers.desired} />
		</section>
	);
}

interface LineProps {
	readonly party: Party;
	readonly words: string;
	readonly answer: RoundAnswer;
}

function Line({ party, words, answer }: LineProps) {
	const sides = useSides();
	const value = numberOf(answer.value);
	const people = peopleWords(answer);
	return (
		<p className={classes.line}>
			<Mark tone={sides[party].tone} letter={sides[party].letter} title={sides[party].name} />
			<span>
				{words}
				{people !== null && <small>{people}</small>}
			</span>
			{value === null ? (
				<em>
					<AnswerMark answer={answerOf(answer.value)} shown />
				</em>
			) : (
				<b>{ratingText(value)}</b>
			)}
		</p>
	);
}
