/** What the curve is drawn from: one point a month, and the span between today’s profit and what is left of it. */

import { transitionOf } from './transition.ts';
import { inputsOf, type ScenarioOutcome } from './transition-scenarios.ts';
import { isBorn } from './transition-sentences.ts';

export type Span = readonly [low: number, high: number];

export interface FishPoint {
	readonly month: number;
	readonly profit: number;
	/** Without relief; null where there is none. */
	readonly alone: number | null;
	readonly cumulative: number;
	/** What the partner invests, where it was born in the cloud; null else: there it would flatten the dip. */
	readonly cost: number | null;
	/** What is missing and the partner carries. */
	readonly partner: Span;
	/** What would be missing too without the vendor’s relief. */
	readonly vendor: Span;
}

/** Month 0 is today. */
export function fishPoints(shown: ScenarioOutcome): readonly FishPoint[] {
	const inputs = inputsOf(shown.scenario);
	const today = inputs.oneTime;
	const hasRelief = inputs.relief.amount > 0 && inputs.relief.months > 0;
	const alone = hasRelief ? transitionOf({ ...inputs, relief: { amount: 0, months: 0 } }).months : null;
	const hasCost = isBorn(shown.scenario) && inputs.investment.amount > 0;
	const begin: FishPoint = {
		...{ month: 0, profit: today, alone: hasRelief ? today : null, cumulative: 0 },
		...{ partner: [today, today], vendor: [today, today], cost: null },
	};
	const rest = shown.outcome.months.map(({ month, profit, cumulative }, at): FishPoint => {
		const without = alone?.[at]?.profit ?? null;
		const top = Math.min(profit, today);
		return {
			...{ month, profit, cumulative, alone: without },
			cost: hasCost && month <= inputs.investment.months ? inputs.investment.amount : null,
			partner: [top, today],
			vendor: [Math.min(without ?? top, top), top],
		};
	});
	return [begin, ...rest];
}

/** Profit by month, from today’s. */
export function profitsOf({ scenario, outcome }: ScenarioOutcome): readonly number[] {
	return [inputsOf(scenario).oneTime, ...outcome.months.map(({ profit }) => profit)];
}
