import { describe, expect, it } from 'vitest';
import { ratedIn } from '../../../shared/analysis/rated-in.ts';
import { anExpectation, aPlan } from '../../builders/plan.ts';
import { aRound, type RoundParts } from '../../builders/revealed-rounds.ts';

/** What Harbor’s default expectation has now, as a ballot of the round would give it. */
const asItStands = (id: string) => ({
	[`expectations/${id} importancePartner`]: 8,
	[`expectations/${id} minimum`]: 6,
	[`expectations/${id} desired`]: 8,
	[`expectations/${id} perceivedPartner`]: 7,
});

function ratings(expectations: readonly ReturnType<typeof anExpectation>[], ...rounds: readonly RoundParts[]) {
	const made = rounds.map(aRound);
	const plan = aPlan({
		expectations,
		rounds: made.map(({ round }) => round),
		ballots: made.flatMap(({ ballots }) => ballots),
	});
	const { rounds: shares, outside, of, spreads } = ratedIn(plan);
	return { shares: shares.map(({ round, count }) => [round.id, count]), outside, of, spreads };
}

describe('where the ratings that stand come from', () => {
	it('is the newest round that asked, as long as they are what it showed', () => {
		const earlier = {
			id: 'r0',
			day: '2027-03-01',
			asked: 'e1 e2',
			partner: { ...asItStands('e1'), ...asItStands('e2') },
		};
		const now = { id: 'r1', partner: asItStands('e1') };
		const two = [anExpectation(), anExpectation({ id: 'e2' })];
		expect(ratings(two, earlier, now)).toMatchObject({
			shares: [
				['r1', 1],
				['r0', 1],
			],
			outside: 0,
			of: 2,
		});
	});

	it('is no round once a number was written since', () => {
		const changed = [anExpectation({ perceivedPartner: 6 })];
		expect(ratings(changed, { partner: asItStands('e1') })).toMatchObject({ shares: [], outside: 1, of: 1 });
	});

	it('is no round for what nobody asked about, and counts nothing that nobody has rated', () => {
		const blank = { importancePartner: null, minimum: null, desired: null, perceivedPartner: null };
		const list = [anExpectation(), anExpectation({ id: 'e2', ...blank })];
		expect(ratings(list)).toMatchObject({ shares: [], outside: 1, of: 1 });
	});

	it('stays the round where the other side abstained', () => {
		const round = { vendor: 'abstains' as const, partner: asItStands('e1') };
		expect(ratings([anExpectation()], round)).toMatchObject({ shares: [['r1', 1]], outside: 0 });
	});

	it('names answers whose people are three points apart or more, the widest first', () => {
		const partner = {
			...asItStands('e1'),
			'expectations/e1 minimum': [6, 4, 4, 7] as const,
			'expectations/e1 desired': [8, 3, 7, 9] as const,
			'expectations/e1 perceivedPartner': [7, 2, 3, 9] as const,
		};
		expect(ratings([anExpectation()], { partner }).spreads).toEqual([
			{ ref: 'expectations/e1', field: 'perceivedPartner', party: 'partner', low: 3, high: 9, n: 2 },
			{ ref: 'expectations/e1', field: 'minimum', party: 'partner', low: 4, high: 7, n: 4 },
		]);
	});
});
