/** The walk as a row of bars, each begun where the one before ended. The sentence beside it says the same. */

import { isLoss, MOVEMENTS, type WalkWhole } from '../../../shared/analysis/mrr-walk.ts';
import { MOVEMENT_WORDS, walkMonths } from '../../../shared/analysis/mrr-walk-sentence.ts';
import { capitalized } from '../../../shared/analysis/names.ts';
import { addDays } from '../../../shared/base/dates.ts';
import { boundsOf } from '../../../shared/base/periods.ts';
import { say, spoken, term } from '../../../shared/words/spoken.ts';
import classes from './walk-card.module.css';

interface Step {
	readonly name: string;
	readonly kind: 'level' | 'gained' | 'lost' | 'rest';
	readonly amount: number;
	/** Where it begins and ends. */
	readonly from: number;
	readonly to: number;
}

export interface WalkFallProps {
	readonly whole: WalkWhole;
	readonly inAmount: (amount: number) => string;
}

export function WalkFall({ whole, inAmount }: WalkFallProps) {
	const steps = stepsOf(whole);
	const most = Math.max(1, ...steps.flatMap(({ from, to }) => [from, to]));
	const least = Math.min(0, ...steps.flatMap(({ from, to }) => [from, to]));
	const share = (amount: number) => `${(amount / (most - least)) * 100}%`;
	return (
		<ul className={classes.fall} aria-label={say('The walk of {months}', { months: walkMonths(whole) })}>
			{steps.map(({ name, kind, amount, from, to }) => (
				<li key={name}>
					<div className={classes.column}>
						<div
							className={classes.bar}
							data-kind={kind}
							style={
								{
									'--from': share(Math.min(from, to) - least),
									'--height': share(Math.abs(to - from)),
								} as React.CSSProperties
							}
						>
							<b>
								{kind === 'level' ? '' : amount < 0 ? '−' : '+'}
								{inAmount(kind === 'level' ? amount : Math.abs(amount))}
							</b>
						</div>
					</div>
					<span className={classes.name}>{name}</span>
				</li>
			))}
		</ul>
	);
}

function stepsOf({ from, to, start, moved, unexplained, end }: WalkWhole): readonly Step[] {
	const steps: Step[] = [{ name: dayName(addDays(boundsOf(from).start, -1)), kind: 'level', ...bar(0, start) }];
	let at = start;
	for (const movement of MOVEMENTS) {
		if (moved[movement] === 0) continue;
		const next = at + (isLoss(movement) ? -1 : 1) * moved[movement];
		steps.push({
			...{ name: capitalized(term(MOVEMENT_WORDS[movement])), kind: isLoss(movement) ? 'lost' : 'gained' },
			...bar(at, next),
		});
		at = next;
	}
	if (unexplained !== 0) steps.push({ name: say('Not explained'), kind: 'rest', ...bar(at, at + unexplained) });
	return [...steps, { name: dayName(boundsOf(to).start), kind: 'level', ...bar(0, end) }];
}

function bar(from: number, to: number): Pick<Step, 'amount' | 'from' | 'to'> {
	return { amount: to - from, from, to };
}

function dayName(day: string): string {
	return spoken().months(day, day);
}
