import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { agreementOf, differenceSentence, pairsSentence, rankingOf } from '../../../shared/analysis/rankings.ts';
import { placeInWords } from '../../../shared/analysis/words.ts';
import { aGoal, aPlan } from '../../builders/plan.ts';
import { aRound } from '../../builders/revealed-rounds.ts';

const places = (order: readonly number[]) =>
	Object.fromEntries(order.map((place, index) => [`goals/g${index + 1} rank`, place]));
const goals = [1, 2, 3, 4, 5].map((n) => aGoal({ id: `g${n}`, title: `Goal ${n}` }));

function ranked(vendor: readonly number[], partner: readonly number[]) {
	const { round, ballots } = aRound({
		kind: 'goals',
		asked: 'g1 g2 g3 g4 g5 gone',
		vendor: places(vendor),
		partner: places(partner),
	});
	return rankingOf(aPlan({ goals, rounds: [round], ballots }), round);
}

describe('the goals in two orders', () => {
	it('stand side by side, and say how many pairs are in the same order', () => {
		const ranking = ranked([1, 2, 4, 5, 3], [1, 4, 3, 5, 2]);
		expect(ranking.goals.map(({ number, vendor, partner }) => [number, vendor, partner])).toEqual([
			['G1', 1, 1],
			['G2', 2, 4],
			['G3', 4, 3],
			['G4', 5, 5],
			['G5', 3, 2],
		]);
		expect([ranking.samePairs, ranking.tau]).toEqual([{ same: 8, of: 10 }, 0.6]);
		expect(pairsSentence(ranking)).toBe('8 of 10 pairs in the same order.');
	});

	it('name the largest differences first', () => {
		const { differences } = ranked([1, 2, 4, 5, 3], [1, 4, 3, 5, 2]);
		expect(differences.map(({ number, places: apart }) => [number, apart])).toEqual([
			['G2', 2],
			['G3', 1],
			['G5', 1],
		]);
		const names = { vendor: 'Northwind', partner: 'Harbor' };
		expect(differences[0] && differenceSentence(differences[0], names)).toBe(
			'Goal 2: second for Northwind, fourth for Harbor.',
		);
	});

	it('compare only what both sides placed', () => {
		const ranking = ranked([1, 2], [2, 1, 3]);
		expect(ranking.goals[2]).toMatchObject({ vendor: null, partner: 3 });
		expect([ranking.samePairs, ranking.tau]).toEqual([{ same: 0, of: 1 }, -1]);
		expect(pairsSentence(ranking)).toBe('0 of 1 pair in the same order.');
	});

	it('have nothing to compare where a side abstained', () => {
		const { round, ballots } = aRound({ kind: 'goals', asked: 'g1 g2', vendor: places([1, 2]), partner: 'abstains' });
		const ranking = rankingOf(aPlan({ goals, rounds: [round], ballots }), round);
		expect([ranking.tau, ranking.differences]).toEqual([null, []]);
		expect(pairsSentence(ranking)).toBe('There is no pair of goals that both have put in an order.');
	});
});

describe('how far two orders agree (Kendall’s τ-b)', () => {
	const pairs = (a: readonly number[], b: readonly number[]) =>
		a.map((place, index) => [place, b[index] ?? 0] as const);

	test.each([
		[[1, 2, 3, 4], [1, 2, 3, 4], 1],
		[[1, 2, 3, 4], [4, 3, 2, 1], -1],
		[[1, 2, 2, 4], [1, 2, 3, 4], 5 / Math.sqrt(30)],
		[[1, 1], [1, 2], null],
		[[1, 2], [1, 1], null],
		[[1], [1], null],
		[[], [], null],
	] as const)('of %j and %j is %s', (a, b, tau) => {
		const found = agreementOf(pairs(a, b)).tau;
		if (tau === null) expect(found).toBeNull();
		else expect(found).toBeCloseTo(tau, 12);
	});

	it('counts a pair that one side holds equal in neither number', () => {
		expect(agreementOf(pairs([1, 2, 2], [1, 2, 3])).samePairs).toEqual({ same: 2, of: 2 });
	});

	it('is between −1 and 1, the same from both sides and in any order of the goals', () => {
		const order = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })), { maxLength: 8 });
		fc.assert(
			fc.property(order, (list) => {
				const { tau, samePairs } = agreementOf(list);
				expect(tau === null || (tau >= -1 && tau <= 1)).toBe(true);
				expect(agreementOf(list.map(([a, b]) => [b, a] as const))).toEqual({ tau, samePairs });
				expect(agreementOf([...list].reverse())).toEqual({ tau, samePairs });
			}),
		);
	});
});

describe('a place in words', () => {
	test.each([
		[1, 'first'],
		[10, 'tenth'],
		[11, '11th'],
		[13, '13th'],
		[21, '21st'],
		[22, '22nd'],
		[113, '113th'],
		[1.5, 'between first and second'],
	])('%s is %s', (place, words) => {
		expect(placeInWords(place)).toBe(words);
	});
});
