import { numberOf } from '../../../../shared/analysis/ratings.ts';
import type { RoundAnswer } from '../../../../shared/analysis/round-answers.ts';
import type { Party } from '../../../../shared/ledger/change.ts';
import { PARTIES } from '../../../../shared/plan/field.ts';
import { say, term } from '../../../../shared/words/spoken.ts';
import { ratingText } from '../../../app/ratings/figures.ts';
import type { Sides } from '../../../state/plan-hooks.ts';
import classes from './trust-scale.module.css';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

interface TrustScaleProps {
	readonly vendor: RoundAnswer;
	readonly partner: RoundAnswer;
	readonly sides: Sides;
}

/** Two numbers on one line from 1 to 9: a circle above it, a square below. */
export function TrustScale({ sides, ...answers }: TrustScaleProps) {
	const words = PARTIES.map((party) => saysWords(sides[party].name, answers[party].value)).join(', ');
	return (
		<div className={classes.scale} role="img" aria-label={words}>
			<span className={classes.end}>1</span>
			<span className={classes.end} data-last="">
				9
			</span>
			{NUMBERS.map((number) => (
				<span key={number} className={classes.tick} style={{ left: `${xOf(number)}%` }} />
			))}
			{PARTIES.map((party) => (
				<Point key={party} party={party} answer={answers[party]} />
			))}
		</div>
	);
}

function Point({ party, answer }: { readonly party: Party; readonly answer: RoundAnswer }) {
	const value = numberOf(answer.value);
	if (value === null) return null;
	return (
		<span className={classes.point} data-party={party} style={{ left: `${xOf(value)}%` }}>
			{ratingText(value)}
		</span>
	);
}

function saysWords(name: string, value: RoundAnswer['value']): string {
	if (value === null) return say('{name} says nothing', { name });
	return say('{name} says {rating}', { name, rating: typeof value === 'number' ? ratingText(value) : term(value) });
}

const xOf = (rating: number) => 6 + ((rating - 1) / 8) * 88;
