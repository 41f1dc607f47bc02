/** What recurring business does by itself: how high the snowball gets, and how long one deal takes. */

import { ceilingOf, monthsToEqual, snowballAt } from '../../../shared/analysis/recurring.ts';
import { inputsOf, type ScenarioOutcome } from '../../../shared/analysis/transition-scenarios.ts';
import type { SayAmount } from '../../../shared/analysis/transition-sentences.ts';
import { say } from '../../../shared/words/spoken.ts';
import { Card } from '../../ui/card.tsx';
import classes from './snowball-card.module.css';

export function SnowballCard({ shown, inAmount }: { readonly shown: ScenarioOutcome; readonly inAmount: SayAmount }) {
	const inputs = inputsOf(shown.scenario);
	const ceiling = ceilingOf(inputs);
	const reached = snowballAt(inputs, inputs.months);
	const isMoving = inputs.oneTime > 0 && inputs.shifted > 0;
	const { margins } = inputs;
	const equal = monthsToEqual(inputs.multiple, 1, inputs.churn, margins === null ? 1 : margins.renewal / margins.fresh);
	if (inputs.newCustomers * inputs.perCustomer === 0)
		return (
			<Card title={say('The snowball')}>
				<p className={classes.words}>{say('No new customers yet: what moves is all there is.')}</p>
				{isMoving && <p className={classes.words}>{dealSentence(equal, inputs.churn)}</p>}
			</Card>
		);
	const share = ceiling === null ? null : Math.min(1, reached / ceiling);
	return (
		<Card title={say('The snowball')} aside={<b>{say('{amount} a month', { amount: inAmount(reached) })}</b>}>
			<p className={classes.words}>
				{say('New customers alone bring {amount} a month after {months} months.', {
					amount: inAmount(reached),
					months: inputs.months,
				})}{' '}
				{ceiling === null
					? say('There is no ceiling: those who stay add at least as much as leaves.')
					: say('The ceiling is {amount}: there, churn takes each month what new customers bring.', {
							amount: inAmount(ceiling),
						})}
			</p>
			{share !== null && (
				<>
					<svg className={classes.bar} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10">
						<rect width="100" height="10" fill="var(--sunken)" />
						<rect width={share * 100} height="10" fill="var(--ink2)" />
					</svg>
					<p className={classes.foot}>
						<span>{say('{share}% of the ceiling', { share: Math.round(share * 100) })}</span>
						<span>{say('ceiling {amount}', { amount: inAmount(ceiling ?? 0) })}</span>
					</p>
				</>
			)}
			{isMoving && <p className={classes.words}>{dealSentence(equal, inputs.churn)}</p>}
		</Card>
	);
}

function dealSentence(months: number | null, churn: number): string {
	if (months === null)
		return churn === 0
			? say('A single deal that moves never earns its one-time margin again without churn.')
			: say('A single deal that moves never earns its one-time margin again with this churn.');
	return churn === 0
		? say('A single deal that moves has earned its one-time margin after {months} months without churn.', { months })
		: say('A single deal that moves has earned its one-time margin after {months} months with this churn.', { months });
}
