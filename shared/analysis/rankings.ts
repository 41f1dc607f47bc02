/** The goals in the order each side gave them, blind: side by side, and how far the two orders are one. */
import type { Plan } from '../plan/plan.ts';
import { askedIn, type Round } from '../plan/rounds.ts';
import { spoken } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { filled, type Names } from './names.ts';
import { numbersOf } from './numbering.ts';
import { numberOf } from './ratings.ts';
import { type SideAnswers, sideAnswers } from './round-answers.ts';
import { placeInWords } from './words.ts';

export interface RankedGoal {
	readonly id: string;
	/** As shown, `G1`. */
	readonly number: string;
	readonly title: string | null;
	/** The place each side gave it, 1 is first; between two places where a side's people differ. Null where it gave none. */
	readonly vendor: number | null;
	readonly partner: number | null;
}

export interface RankDifference extends RankedGoal {
	readonly vendor: number;
	readonly partner: number;
	/** Places between the two, above 0. */
	readonly places: number;
}

/** Pairs of goals that both sides have put in an order; a pair that one of them holds equal is in neither number. */
export interface PairCount {
	readonly same: number;
	readonly of: number;
}

export interface Ranking {
	/** In the order of the goals in the plan. */
	readonly goals: readonly RankedGoal[];
	readonly samePairs: PairCount;
	/** Kendall's τ-b, −1 to 1; null below two goals, and where one side holds all of them equal. */
	readonly tau: number | null;
	/** What the two place differently, the largest difference first, then in the order of the plan. */
	readonly differences: readonly RankDifference[];
}

/** The ranking of one round of goals. A goal that has been removed since is left out. */
export function rankingOf(plan: Plan, round: Round): Ranking {
	const sides = { vendor: sideAnswers(plan, round, 'vendor'), partner: sideAnswers(plan, round, 'partner') };
	const asked = new Set(round.kind === 'goals' ? askedIn(round) : []);
	const numbers = numbersOf(plan);
	const place = (side: SideAnswers, id: string) => numberOf(side.to(`goals/${id} rank`).value);
	const goals = plan.collections.goals
		.filter(({ id }) => asked.has(`goals/${id}`))
		.map(({ id, title }) => ({
			id,
			number: numbers.get(`goals/${id}`) ?? '',
			title,
			vendor: place(sides.vendor, id),
			partner: place(sides.partner, id),
		}));
	const both = goals.flatMap(({ vendor, partner, ...goal }) =>
		vendor === null || partner === null ? [] : [{ ...goal, vendor, partner, places: Math.abs(vendor - partner) }],
	);
	return {
		goals,
		...agreementOf(both.map(({ vendor, partner }) => [vendor, partner])),
		differences: both.filter(({ places }) => places > 0).sort((a, b) => b.places - a.places),
	};
}

/**
 * How far two orders of the same things agree. Source: Kendall's τ-b, (concordant − discordant) ÷
 * √((pairs − ties of one)·(pairs − ties of the other)).
 */
export function agreementOf(places: readonly (readonly [number, number])[]): Pick<Ranking, 'samePairs' | 'tau'> {
	let concordant = 0;
	let discordant = 0;
	let untiedFirst = 0;
	let untiedSecond = 0;
	for (const [index, [a, b]] of places.entries())
		for (const [c, d] of places.slice(index + 1)) {
			if (a !== c) untiedFirst += 1;
			if (b !== d) untiedSecond += 1;
			const way = Math.sign(a - c) * Math.sign(b - d);
			if (way > 0) concordant += 1;
			if (way < 0) discordant += 1;
		}
	const scale = Math.sqrt(untiedFirst * untiedSecond);
	return {
		samePairs: { same: concordant, of: concordant + discordant },
		tau: scale === 0 ? null : (concordant - discordant) / scale,
	};
}

/** “8 of 10 pairs in the same order.” */
export function pairsSentence({ samePairs: { same, of } }: Ranking, { say }: Words = spoken()): string {
	if (of === 0) return say('There is no pair of goals that both have put in an order.');
	return say('{of, plural, one {{same} of # pair} other {{same} of # pairs}} in the same order.', { same, of });
}

/** “Recurring revenue: first for Northwind, fourth for Harbor.” */
export function differenceSentence(difference: RankDifference, names: Names, words: Words = spoken()): string {
	return words.say('{Title}: {first} for {vendor}, {second} for {partner}.', {
		...names,
		title: filled(difference.title) ?? difference.number,
		first: placeInWords(difference.vendor, words),
		second: placeInWords(difference.partner, words),
	});
}
