import { describe, expect, it } from 'vitest';
import { evidencedTrustOf } from '../../../shared/analysis/evidenced-trust.ts';
import { namesOf } from '../../../shared/analysis/names.ts';
import { canMove, movedOf, pairedRecord, pathOf, statedSeriesOf } from '../../../shared/analysis/trust-series.ts';
import { TRUST_STATEMENTS } from '../../../shared/plan/rounds.ts';
import { aCommitment, aGoal, aPlan, aRecord, aTarget } from '../../builders/plan.ts';
import { aRound, type RoundParts } from '../../builders/revealed-rounds.ts';

const five = (keeps: number, rest = 6) =>
	Object.fromEntries(TRUST_STATEMENTS.map((statement, index) => [`trust ${statement}`, index === 0 ? keeps : rest]));
const pulses = (...parts: RoundParts[]) => {
	const rounds = parts.map((part) => aRound({ kind: 'trust', ...part }));
	return { rounds: rounds.map(({ round }) => round), ballots: rounds.flatMap(({ ballots }) => ballots) };
};
const nineDue = Array.from({ length: 9 }, (_, at) =>
	aCommitment({
		...{ id: `c${at}`, due: '2027-08-01', accepted: '2027-07-01' },
		...(at < 7 ? { delivered: '2027-08-01', acknowledged: '2027-08-01' } : {}),
	}),
);
const two = pulses(
	{ id: 'p1', day: '2027-06-01', vendor: five(6), partner: five(7) },
	{ id: 'p2', day: '2027-09-09', vendor: five(6.5), partner: five(5) },
);
const moved = (plan: ReturnType<typeof aPlan>, on = '2027-09-09') =>
	movedOf(statedSeriesOf(plan, on), evidencedTrustOf(plan, on), namesOf(plan)).map(({ sentence }) => sentence);

describe('stated trust over time', () => {
	it('has the pulses shown by the day, oldest first', () => {
		const days = (on: string) => statedSeriesOf(aPlan(two), on).map(({ round, day }) => [round, day]);
		expect(days('2027-05-31')).toEqual([]);
		expect(days('2027-06-01')).toEqual([['p1', '2027-06-01']]);
		expect(days('2027-09-09').map(([round]) => round)).toEqual(['p1', 'p2']);
	});

	it('keeps unrated, abstained and a number apart, and labels the mean with how many it is of', () => {
		const plan = aPlan(
			pulses({ vendor: { ...five(6), 'trust tells us early': 'too early to say' }, partner: 'abstains' }),
		);
		const [point] = statedSeriesOf(plan, '2027-12-31');
		expect(point?.sides.vendor.mean).toEqual({ value: 6, of: 4, label: '6, the mean of 4' });
		expect(point?.sides.vendor.answers['tells us early'].value).toBe('too early to say');
		expect(point?.sides.partner).toMatchObject({ mean: null, answers: { 'knows its craft': { value: 'abstained' } } });
	});
});

describe('what moved', () => {
	it('is said in words, the largest fall first, with the record beside it and nothing subtracted', () => {
		expect(moved(aPlan({ ...two, commitments: nineDue }))).toEqual([
			'Harbor on Northwind, keeps commitments: fell from 7 to 5; record 7 of 9.',
			'Northwind on Harbor, keeps commitments: rose from 6 to 6.5; no record yet.',
		]);
	});

	it('says where the record is too short', () => {
		expect(moved(aPlan({ ...two, commitments: nineDue.slice(5) }))[0]).toBe(
			'Harbor on Northwind, keeps commitments: fell from 7 to 5; record 2 of 4, too few to say.',
		);
	});

	it('is nothing with one pulse, or where nothing changed', () => {
		expect(moved(aPlan(two), '2027-09-08')).toEqual([]);
		expect(moved(aPlan(pulses({ id: 'a', day: '2027-01-02' }, { id: 'b', day: '2027-02-02' })))).toEqual([]);
	});

	it('cannot be said where no statement has a number in both pulses', () => {
		const can = (...parts: RoundParts[]) => canMove(statedSeriesOf(aPlan(pulses(...parts)), '2027-12-31'));
		const first = { id: 'p1', day: '2027-06-01', vendor: five(6), partner: 'abstains' } as const;
		const second = { id: 'p2', day: '2027-09-09' };
		expect(can({ ...second, vendor: five(6), partner: five(5) })).toBe(false);
		expect(can(first, { ...second, vendor: 'abstains', partner: five(5) })).toBe(false);
		expect(can(first, { ...second, vendor: five(6), partner: five(5) })).toBe(true);
	});

	it('has a record for two of the five statements only', () => {
		const { vendor } = evidencedTrustOf(aPlan({ commitments: nineDue }), '2027-09-09');
		expect(TRUST_STATEMENTS.map((statement) => pairedRecord(statement, vendor))).toEqual([
			{ count: 7, of: 9, ratio: 7 / 9, tooFew: false, before: '' },
			null,
			{ count: 0, of: 0, ratio: null, tooFew: true, before: '' },
			null,
			null,
		]);
	});
});

describe('the path of the pair', () => {
	it('puts the labelled mean of each side against the goals not behind on the day of the pulse', () => {
		const actual = (period: string, value: number) =>
			aRecord('actuals', { id: `g1-${period}`, goal: 'g1', period, value });
		const plan = aPlan({
			...two,
			goals: [aGoal({ baseline: 0 })],
			targets: ['Q1', 'Q2', 'Q3'].map((quarter) => aTarget('g1', quarter, 100)),
			actuals: [actual('2027-05', 100), actual('2027-08', 99)],
		});
		const path = pathOf(plan, statedSeriesOf(plan, '2027-12-31'));
		expect(path.map(({ day, share, goals, notBehind }) => [day, share, notBehind, goals])).toEqual([
			['2027-06-01', 1, 1, 1],
			['2027-09-09', 0, 0, 1],
		]);
		expect(path[1]?.stated.partner?.label).toBe('5.8, the mean of 5');
		expect(pathOf(aPlan(two), statedSeriesOf(aPlan(two), '2027-12-31'), 1)).toMatchObject([
			{ day: '2027-09-09', share: null, goals: 0 },
		]);
	});
});
