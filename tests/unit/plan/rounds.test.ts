import { describe, expect, it, test } from 'vitest';
import {
	askedIn,
	ballotOf,
	isSettled,
	openRounds,
	questionsOf,
	roundState,
	TRUST_STATEMENTS,
} from '../../../shared/plan/rounds.ts';
import { aPlan, aRecord } from '../../builders/plan.ts';
import { aRound, type RoundParts } from '../../builders/revealed-rounds.ts';

const planOf = (parts: RoundParts, closed: string | null = null) => {
	const { round, ballots } = aRound(parts);
	return aPlan({ rounds: [{ ...round, closed }], ballots });
};
const stateOf = (parts: RoundParts, closed?: string) => {
	const plan = planOf(parts, closed ?? null);
	const [round] = plan.collections.rounds;
	return round && roundState(plan, round);
};
const shown = { 'expectations/e1 minimum': 4 };

describe('the state of a round', () => {
	test.each([
		['nothing', 'nothing', 'open'],
		['locked', 'nothing', 'open'],
		['locked', 'locked', 'open'],
		['abstains', 'locked', 'open'],
		['abstains', 'nothing', 'open'],
		['abstains', 'abstains', 'set aside'],
		[shown, 'nothing', 'open'],
		[shown, 'locked', 'open'],
		[shown, 'abstains', 'revealed'],
		[shown, shown, 'revealed'],
	] as const)('with %j of one side and %j of the other is %s, whichever side it is', (one, other, state) => {
		expect(stateOf({ vendor: one, partner: other })).toBe(state);
		expect(stateOf({ vendor: other, partner: one })).toBe(state);
	});

	test.each([
		['nothing', 'nothing', 'set aside'],
		['locked', 'locked', 'set aside'],
		['locked', shown, 'revealed'],
		[shown, 'nothing', 'revealed'],
	] as const)('that was closed with %j and %j is %s', (vendor, partner, state) => {
		expect(stateOf({ vendor, partner }, '2027-09-10')).toBe(state);
	});

	it('is not ended by a day that is none', () => {
		expect(stateOf({ vendor: 'locked', partner: 'locked' }, 'soon')).toBe('open');
	});

	it('counts a ballot as settled once it shows numbers, or abstains', () => {
		const plan = planOf({ vendor: 'locked', partner: 'abstains' });
		expect([isSettled(ballotOf(plan, 'r1', 'vendor')), isSettled(ballotOf(plan, 'r1', 'partner'))]).toEqual([
			false,
			true,
		]);
		expect(isSettled(ballotOf(plan, 'r2', 'vendor'))).toBe(false);
	});

	it('lists what is open, with what it asks about', () => {
		const open = aRound({ asked: 'e2 e1', vendor: 'locked', partner: 'nothing' });
		const ended = aRound({ id: 'r2' });
		const plan = aPlan({ rounds: [open.round, ended.round], ballots: [...open.ballots, ...ended.ballots] });
		expect(openRounds(plan)).toEqual([
			{ id: 'r1', kind: 'expectations', asked: ['expectations/e2', 'expectations/e1'] },
		]);
	});

	it('of a kind a newer version wrote blocks nothing', () => {
		expect(openRounds(aPlan({ rounds: [aRecord('rounds', { id: 'r1', asked: 'e1' })] }))).toEqual([]);
	});
});

describe('what a round asks', () => {
	it('is every record once, in its order', () => {
		expect(askedIn({ kind: 'goals', asked: 'g2  g1 g2 ' })).toEqual(['goals/g2', 'goals/g1']);
		expect(askedIn({ kind: 'expectations', asked: null })).toEqual([]);
		expect(askedIn({ kind: 'trust', asked: 'e1' })).toEqual([]);
	});

	const round = { kind: 'expectations' as const, asked: 'e1 gone' };
	const find = (id: string) => (id === 'e1' ? { holder: 'partner' as const } : undefined);

	it('of the side that expects is four numbers, of the side that delivers three; what is gone asks nothing', () => {
		const fields = (party: 'vendor' | 'partner') => questionsOf(round, party, find).map(({ field }) => field);
		expect(fields('partner')).toEqual(['importancePartner', 'minimum', 'desired', 'perceivedPartner']);
		expect(fields('vendor')).toEqual(['importanceVendor', 'perceivedVendor', 'guess']);
		expect(questionsOf(round, 'vendor', find)[2]).toEqual({
			id: 'expectations/e1 guess',
			record: 'expectations/e1',
			field: 'guess',
		});
	});

	it('of goals is the place of each, of trust five statements', () => {
		expect(questionsOf({ kind: 'goals', asked: 'g1' }, 'vendor', find)).toEqual([
			{ id: 'goals/g1 rank', record: 'goals/g1', field: 'rank' },
		]);
		expect(questionsOf({ kind: 'trust', asked: null }, 'partner', find).map(({ id }) => id)).toEqual(
			TRUST_STATEMENTS.map((statement) => `trust ${statement}`),
		);
	});
});
