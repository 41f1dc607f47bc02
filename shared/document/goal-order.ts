/** The order each side gave the goals, as two columns of a table of goals, and in words how far the two are one. */
import { pairsSentence, rankingOf } from '../analysis/rankings.ts';
import { roundsRevealedBy } from '../analysis/round-answers.ts';
import { PARTIES } from '../plan/field.ts';
import { cell, plain, quiet, stack, strong } from './build.ts';
import { type Context, sideMark } from './context.ts';
import { howOrdered } from './round-words.ts';
import type { Cell, Column } from './tree.ts';

export interface GoalOrder {
	readonly columns: readonly Column[];
	readonly head: readonly Cell[];
	/** A dash where a side gave the goal no place. */
	readonly cellsOf: (goal: string) => readonly Cell[];
	readonly sentence: string;
}

/** Of the newest ranking that was revealed by the day; null where there is none. */
export function goalOrderOf(context: Context): GoalOrder | null {
	const [round] = roundsRevealedBy(context.plan, 'goals', context.on);
	if (round === undefined) return null;
	const ranking = rankingOf(context.plan, round);
	if (ranking.goals.length === 0) return null;
	const widest = ranking.differences[0]?.places ?? 0;
	const isFar = (goal: string) =>
		widest > 1 && ranking.differences.some(({ id, places }) => id === goal && places === widest);
	const place = (value: number | null | undefined, goal: string): Cell =>
		cell(
			value === null || value === undefined ? quiet('–') : (isFar(goal) ? strong : plain)(context.words.number(value)),
		);
	const { say, words } = context;
	const how = howOrdered(context, round);
	const { tau } = ranking;
	const agreement = tau === null ? '' : ` ${say('Kendall’s τ-b: {tau}.', { tau: words.number(tau) })}`;
	const bold = widest > 1 ? ` ${say('In bold: where the two are furthest apart.')}` : '';
	return {
		columns: PARTIES.map((side) => ({ share: 7.7, side, align: 'end' })),
		head: PARTIES.map((side) => stack(sideMark(context, side), [quiet(context.say('place'))])),
		cellsOf: (goal) => {
			const given = ranking.goals.find(({ id }) => id === goal);
			return PARTIES.map((side) => place(given?.[side], goal));
		},
		sentence: `${say('Place: what matters most to each side, 1 is first, {how}.', { how })} ${pairsSentence(ranking, words)}${agreement}${bold}`,
	};
}
