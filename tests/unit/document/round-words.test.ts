import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../shared/document/context.ts';
import { roundsLine } from '../../../shared/document/round-words.ts';
import { loadWords } from '../../../shared/words/load.ts';
import { aPlan } from '../../builders/plan.ts';
import { aRound, type RoundParts } from '../../builders/revealed-rounds.ts';

describe('a round of rating in French', () => {
	it.each([
		['Affirmations sur la confiance notées à l’aveugle le 9 septembre 2027.', { kind: 'trust' }],
		['Attentes notées à l’aveugle le 9 septembre 2027\u00A0: 1.', { asked: 'e1' }],
		['2 attentes notées ouvertement le 9 septembre 2027.', { asked: 'e1 e2', mode: 'open' }],
		['Objectifs classés à l’aveugle le 9 septembre 2027\u00A0: 1.', { kind: 'goals', asked: 'g1' }],
	] as const satisfies readonly (readonly [string, RoundParts])[])('is said as “%s”', async (sentence, parts) => {
		const { round, ballots } = aRound(parts);
		const on = '2027-09-20';
		const context = contextOf({
			...{ plan: aPlan({ rounds: [round], ballots }), conflicts: [], waiting: [] },
			...{ on, printedOn: on, changedOn: on, words: await loadWords('fr-FR') },
		});
		expect(roundsLine(context, round)).toBe(sentence);
	});
});
