import { describe, expect, it } from 'vitest';
import { trustFigure } from '../../../shared/document/charts/trust.ts';
import { contextOf } from '../../../shared/document/context.ts';
import { TRUST_STATEMENTS } from '../../../shared/plan/rounds.ts';
import { loadWords } from '../../../shared/words/load.ts';
import { aPlan } from '../../builders/plan.ts';
import { aRound } from '../../builders/revealed-rounds.ts';

/** What a letter of a name takes in Inter, which readers without Calibri see. */
const LETTER = 4.8;
const ON = '2027-09-20';

describe('the chart of stated trust', () => {
	it.each(['en', 'de', 'fr'])('has room for every statement with half a point in %s', async (language) => {
		const given = Object.fromEntries(TRUST_STATEMENTS.map((statement) => [`trust ${statement}`, 6.5]));
		const pulses = ['2027-02-05', '2027-09-09'].map((day) =>
			aRound({ id: `p${day}`, kind: 'trust', day, vendor: given, partner: given }),
		);
		const plan = aPlan({
			rounds: pulses.map(({ round }) => round),
			ballots: pulses.flatMap(({ ballots }) => ballots),
		});
		const input = { plan, on: ON, printedOn: ON, changedOn: ON, conflicts: [], waiting: [] };
		const figure = trustFigure(contextOf({ ...input, words: await loadWords(language) }));
		const names = [...(figure?.svg ?? '').matchAll(/<text x="([\d.]+)"[^>]*>(6[.,]5 [^<]*)</g)];
		expect(names.length).toBe(10);
		const wide = names.filter(([, x, name = '']) => Number(x) + name.length * LETTER > (figure?.width ?? 0));
		expect(wide.map(([, , name]) => name)).toEqual([]);
	});

	it('writes no number of an earlier pulse at the end, where the newest has none', () => {
		const first = aRound({ id: 'p1', kind: 'trust', day: '2027-02-05', vendor: { 'trust keeps commitments': 7 } });
		const second = aRound({
			...{ id: 'p2', kind: 'trust', day: '2027-09-09' },
			vendor: { 'trust keeps commitments': 'too early to say', 'trust knows its craft': 5 },
		});
		const plan = aPlan({
			rounds: [first.round, second.round],
			ballots: [...first.ballots, ...second.ballots],
		});
		const input = { plan, on: ON, printedOn: ON, changedOn: ON, conflicts: [], waiting: [] };
		const svg = trustFigure(contextOf(input))?.svg ?? '';
		expect([
			svg.includes('–  keeps commitments'),
			svg.includes('7  keeps'),
			svg.includes('5  knows its craft'),
		]).toEqual([...[true, false, true]]);
	});
});
