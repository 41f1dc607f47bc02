import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../../shared/analysis/gaps.ts';
import type { Commitment, Expectation } from '../../../shared/plan/plan.ts';
import { aCommitment, agreedTo, anExpectation, aPlan } from '../../builders/plan.ts';

const belowMinimum = anExpectation({ minimum: 6, desired: 8, perceivedPartner: 4 });
const offered = agreedTo({ ...belowMinimum, commitment: 'c1' }, 'commitmentFor');
const differing: Expectation = { ...belowMinimum, differText: 'Who pays for labs', differUntil: '2027-09-30' };
const accepting: Expectation = { ...belowMinimum, acceptReason: 'The portal is replaced in May' };
const pivoting: Expectation = { ...belowMinimum, pivotText: 'A named contact instead of the portal' };

function endOf(expectation: Expectation, on = '2027-03-01', commitments: readonly Commitment[] = []) {
	const { expectations, open } = gapsOf(aPlan({ expectations: [expectation], commitments }), on);
	const [row] = expectations;
	expect(open).toBe(row?.outcome === 'open' ? 1 : 0);
	return { outcome: row?.outcome, because: row?.openBecause, ending: row?.ending };
}

test('a gap below minimum with no ending chosen is open', () => {
	expect(endOf(belowMinimum)).toEqual({ outcome: 'open', because: 'nothing chosen', ending: null });
});

test('a row that is not below minimum needs no ending, whatever was agreed for it', () => {
	const accepted = agreedTo({ ...accepting, perceivedPartner: 6 }, 'acceptedAsIs');
	expect(endOf(accepted)).toEqual({ outcome: null, because: null, ending: null });
});

describe('ending in a commitment', () => {
	const accepted = aCommitment({ accepted: '2027-02-01' });

	test('counts once the holder has accepted it', () => {
		expect(endOf(offered, '2027-03-01', [aCommitment()])).toMatchObject({ outcome: 'open', because: 'awaits partner' });
		expect(endOf(offered, '2027-01-31', [accepted])).toMatchObject({ outcome: 'open', because: 'awaits partner' });
		expect(endOf(offered, '2027-02-01', [accepted])).toMatchObject({
			outcome: 'commitment',
			ending: { kind: 'commitment', commitment: 'c1', until: '2027-03-31', text: 'A named deputy for registrations' },
		});
	});

	test('waits for the deliverer where the link is there but nothing was offered for these ratings', () => {
		expect(endOf({ ...belowMinimum, commitment: 'c1' }, '2027-03-01', [accepted]).because).toBe('awaits vendor');
	});

	test('goes back to open the day after it was due', () => {
		expect(endOf(offered, '2027-03-31', [accepted]).outcome).toBe('commitment');
		expect(endOf(offered, '2027-04-01', [accepted])).toMatchObject({ outcome: 'open', because: 'commitment overdue' });
		const missed = aCommitment({ accepted: '2027-02-01', missReason: 'forgotten' });
		expect(endOf(offered, '2027-04-01', [missed])).toMatchObject({ outcome: 'open', because: 'commitment missed' });
	});

	test('goes back to open where it is withdrawn or no longer there', () => {
		const withdrawn = aCommitment({ accepted: '2027-02-01', withdrawn: '2027-02-20' });
		expect(endOf(offered, '2027-02-19', [withdrawn]).outcome).toBe('commitment');
		expect(endOf(offered, '2027-02-20', [withdrawn]).because).toBe('commitment withdrawn');
		expect(endOf(offered, '2027-02-20').because).toBe('commitment removed');
	});

	test('stands when delivered or kept, until someone rates again', () => {
		const kept = aCommitment({ accepted: '2027-02-01', delivered: '2027-03-30', acknowledged: '2027-04-02' });
		expect(endOf(offered, '2027-04-01', [kept]).outcome).toBe('commitment');
		expect(endOf(offered, '2027-05-01', [kept]).outcome).toBe('commitment');
		const ratedAgain = { ...offered, perceivedPartner: 5 };
		expect(endOf(ratedAgain, '2027-05-01', [kept])).toMatchObject({ outcome: 'open', because: 'changed since' });
	});

	test('is not touched by a new rating of the deliverer, who did not see the gap', () => {
		expect(endOf({ ...offered, perceivedVendor: 9 }, '2027-03-01', [accepted]).outcome).toBe('commitment');
	});

	test('follows the successor where it was renegotiated', () => {
		const first = aCommitment({ accepted: '2027-02-01', asked: '2027-03-30', successor: 'c2' });
		const second = aCommitment({ id: 'c2', accepted: '2027-03-31', due: '2027-05-31' });
		expect(endOf(offered, '2027-04-15', [first, second])).toMatchObject({
			outcome: 'commitment',
			ending: { commitment: 'c2', until: '2027-05-31' },
		});
		expect(endOf(offered, '2027-06-01', [first, second]).because).toBe('commitment overdue');
	});

	test('stays with a successor that was kept, though it names another one', () => {
		const asked = { accepted: '2027-02-01', asked: '2027-02-02' };
		const first = aCommitment({ ...asked, successor: 'c2' });
		const second = aCommitment({ ...asked, id: 'c2', acknowledged: '2027-02-20', successor: 'c3' });
		const third = aCommitment({ id: 'c3', accepted: '2027-02-03', due: '2027-02-28' });
		expect(endOf(offered, '2027-03-01', [first, second, third])).toMatchObject({ ending: { commitment: 'c2' } });
	});

	test('does not follow successors that run in a circle', () => {
		const asked = { accepted: '2027-02-01', asked: '2027-02-02' };
		const first = aCommitment({ ...asked, successor: 'c2' });
		const second = aCommitment({ ...asked, id: 'c2', successor: 'c1' });
		expect(endOf(offered, '2027-04-15', [first, second]).because).toBe('commitment overdue');
	});

	test('needs a commitment to the side that expects', () => {
		const other = aCommitment({ from: 'partner', to: 'vendor', accepted: '2027-02-01' });
		expect(endOf(offered, '2027-03-01', [other]).because).toBe('commitment not to the holder');
		const own = aCommitment({ from: 'partner', accepted: '2027-02-01' });
		expect(endOf(offered, '2027-03-01', [own]).because).toBe('commitment not to the holder');
	});
});

describe('agreeing to differ', () => {
	const agreed = agreedTo(differing, 'differVendor', 'differPartner');

	test('needs both', () => {
		expect(endOf(differing).because).toBe('awaits both');
		expect(endOf(agreedTo(differing, 'differVendor')).because).toBe('awaits partner');
		expect(endOf(agreedTo(differing, 'differPartner')).because).toBe('awaits vendor');
		expect(endOf(agreed)).toMatchObject({
			outcome: 'agree to differ',
			ending: { until: '2027-09-30', text: 'Who pays for labs' },
		});
	});

	test('counts on its day and is open the day after', () => {
		expect(endOf(agreed, '2027-09-30').outcome).toBe('agree to differ');
		expect(endOf(agreed, '2027-10-01')).toMatchObject({ outcome: 'open', because: 'day passed' });
	});

	test('falls with the words, the day, the minimum or the holder’s rating', () => {
		const changes = [
			{ differText: 'Who pays' },
			{ differUntil: '2028-01-01' },
			{ minimum: 7 },
			{ perceivedPartner: 3 },
		];
		for (const change of changes) expect(endOf({ ...agreed, ...change }).because).toBe('changed since');
	});

	test('without a day is no ending', () => {
		const noDay = agreedTo({ ...differing, differUntil: null }, 'differVendor', 'differPartner');
		expect(endOf(noDay).outcome).toBe('open');
	});
});

describe('accepting as is', () => {
	test('is for the holder alone, with a reason', () => {
		expect(endOf(accepting).because).toBe('awaits partner');
		expect(endOf(agreedTo(accepting, 'acceptedAsIs'))).toMatchObject({
			outcome: 'accept as is',
			ending: { text: 'The portal is replaced in May' },
		});
		expect(endOf({ ...agreedTo(accepting, 'acceptedAsIs'), acceptReason: null }).outcome).toBe('open');
	});

	test('falls with a new rating that is still below minimum', () => {
		const ratedAgain = { ...agreedTo(accepting, 'acceptedAsIs'), perceivedPartner: 5.5 };
		expect(endOf(ratedAgain)).toMatchObject({ outcome: 'open', because: 'changed since' });
	});
});

describe('a pivot', () => {
	test('needs both', () => {
		expect(endOf(agreedTo(pivoting, 'pivotVendor')).because).toBe('awaits partner');
		expect(endOf(agreedTo(pivoting, 'pivotVendor', 'pivotPartner'))).toMatchObject({
			outcome: 'pivot',
			ending: { text: 'A named contact instead of the portal' },
		});
	});
});

test('where a commitment is missed, an agreement to differ that still stands is the ending', () => {
	const both = agreedTo(
		{ ...offered, ...differing, commitment: 'c1', commitmentFor: offered.commitmentFor },
		'differVendor',
		'differPartner',
	);
	const commitment = aCommitment({ accepted: '2027-02-01' });
	expect(endOf(both, '2027-03-31', [commitment]).outcome).toBe('commitment');
	expect(endOf(both, '2027-04-01', [commitment]).outcome).toBe('agree to differ');
});

describe('after a missed commitment', () => {
	const missed = [aCommitment({ accepted: '2027-02-01', missReason: 'forgotten' })];
	const { differText, differUntil } = differing;
	const { pivotText } = pivoting;
	const { acceptReason } = accepting;
	const because = (expectation: Expectation) => endOf(expectation, '2027-04-01', missed).because;

	test('a new ending that one side has proposed is told: it awaits the other', () => {
		expect(because(agreedTo({ ...offered, differText, differUntil }, 'differVendor'))).toBe('awaits partner');
		expect(because(agreedTo({ ...offered, pivotText }, 'pivotPartner'))).toBe('awaits vendor');
	});

	test('words that nobody has said yes to propose nothing: the miss is told', () => {
		expect(because(offered)).toBe('commitment missed');
		expect(because({ ...offered, differText, differUntil })).toBe('commitment missed');
		expect(because({ ...offered, acceptReason })).toBe('commitment missed');
	});

	test('a yes to words or ratings that no longer stand proposes nothing either', () => {
		const reworded = { ...agreedTo({ ...offered, pivotText }, 'pivotVendor'), pivotText: 'A weekly call' };
		expect(because(reworded)).toBe('commitment missed');
	});

	test('a new commitment in its place awaits the side that expects', () => {
		const again = agreedTo({ ...belowMinimum, commitment: 'c2' }, 'commitmentFor');
		const second = aCommitment({ id: 'c2', due: '2027-06-30' });
		expect(endOf(again, '2027-04-01', [...missed, second]).because).toBe('awaits partner');
	});
});
